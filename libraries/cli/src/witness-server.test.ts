import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import {
  checkpointOver,
  factsOf,
  log,
  origin,
  witness,
} from "@rochdale/record/archive-examples.ts";
import { noteVerifier } from "@rochdale/record/note.ts";
import { printSubmission } from "@rochdale/record/witness.ts";
import type { Cosigned } from "@rochdale/record/witness.ts";
import { witnessServer } from "./witness-server.ts";

const submission = printSubmission({ oldSize: 0, proof: [], note: checkpointOver(factsOf(3)) });
const hash = createHash("sha256").update(origin).digest("hex");

async function serving(
  remember: (memory: ReadonlyMap<string, Cosigned>) => void,
  use: (ask: (path: string, init?: RequestInit) => Promise<Response>) => Promise<void>,
): Promise<string[]> {
  const told: string[] = [];
  const server = witnessServer({
    key: witness,
    logs: [{ origin, keys: [noteVerifier(log.verifierKey)] }],
    memory: new Map(),
    remember,
    now: () => 1_795_000_000,
    tell: (line) => void told.push(line),
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await use((path, init) => fetch(`http://127.0.0.1:${port}${path}`, init));
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return told;
}
const post = (body: string): RequestInit => ({ method: "POST", body });

test("a checkpoint is stored, then cosigned, then shown to monitors", async () => {
  const stored: number[] = [];
  await serving(
    (memory) => void stored.push(memory.get(origin)?.size ?? 0),
    async (ask) => {
      assert.equal((await ask(`/${hash}/checkpoint`)).status, 404);
      const answer = await ask("/add-checkpoint", post(submission));
      const line = await answer.text();
      assert.deepEqual([answer.status, line.startsWith("— example.org/witness ")], [200, true]);
      assert.deepEqual(stored, [3]);
      const shown = await (await ask(`/${hash}/checkpoint`)).text();
      assert.ok(shown.endsWith(line));
      const again = await ask("/add-checkpoint", post(submission));
      assert.deepEqual([again.status, await again.text()], [409, "3\n"]);
      assert.equal(again.headers.get("content-type"), "text/x.tlog.size");
    },
  );
});

test("what could not be stored is not cosigned, and not remembered", async () => {
  let full = true;
  const remember = () => {
    if (full) throw new Error("no space left");
  };
  const told = await serving(remember, async (ask) => {
    assert.equal((await ask("/add-checkpoint", post(submission))).status, 500);
    full = false;
    assert.equal((await ask("/add-checkpoint", post(submission))).status, 200);
  });
  assert.match(told.join(), /no space left/);
});

test("other doors, other verbs and endless bodies are refused", async () => {
  await serving(
    () => undefined,
    async (ask) => {
      assert.equal((await ask("/")).status, 404);
      assert.equal((await ask("/add-checkpoint")).status, 405);
      assert.equal((await ask(`/${hash}/checkpoint`, post(""))).status, 404);
      assert.equal((await ask("/add-checkpoint", post("x".repeat(70_000)))).status, 413);
      assert.equal((await ask("/add-checkpoint", post("hello"))).status, 400);
    },
  );
});
