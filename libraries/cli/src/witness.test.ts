import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import { checkpointOver, factsOf, log } from "@rochdale/record/archive-examples.ts";
import { canonicalBytes } from "@rochdale/record/canonical.ts";
import { cosignatureVerifier } from "@rochdale/record/cosignature.ts";
import { consistencyProof } from "@rochdale/record/merkle-proof.ts";
import { leafHash, readerOfLeaves } from "@rochdale/record/merkle.ts";
import { verifyNote, withSignatures } from "@rochdale/record/note.ts";
import { printSubmission } from "@rochdale/record/witness.ts";
import { witness } from "./witness.ts";

const folder = mkdtempSync(join(tmpdir(), "rochdale-witness-"));
after(() => rmSync(folder, { recursive: true }));
const [key, state] = [join(folder, "key"), join(folder, "state")];
const files = ["--key", key, "--state", state];
const leaves = factsOf(12).map((fact) => leafHash(canonicalBytes(fact)));

async function run(args: readonly string[], stop?: AbortSignal) {
  const [out, error]: [string[], string[]] = [[], []];
  const [print, tell] = [
    (line: string) => void out.push(line),
    (line: string) => void error.push(line),
  ];
  const code = await witness(args, { print, tell, ...(stop === undefined ? {} : { stop }) });
  return { code, out, error: error.join("\n") };
}

function step(oldSize: number, size: number): RequestInit {
  const read = readerOfLeaves(leaves);
  const proof = oldSize === 0 ? [] : consistencyProof(read, { from: oldSize, to: size });
  const note = checkpointOver(factsOf(size));
  return { method: "POST", body: printSubmission({ oldSize, proof, note }) };
}

test("--init makes a key of its owner's and prints what to publish, once", async () => {
  const { code, out } = await run(["--init", "example.org/union", ...files]);
  assert.equal(code, 0);
  assert.match(out.join(), /^example\.org\/union\+[0-9a-f]{8}\+/);
  assert.equal(statSync(key).mode & 0o777, 0o600);
  assert.match(readFileSync(key, "utf8"), /^PRIVATE\+KEY\+example\.org\/union\+/);
  const again = await run(["--init", "example.org/union", ...files]);
  assert.deepEqual([again.code, /cannot create/.test(again.error)], [2, true]);
  const spaced = ["--init", "a b", "--key", join(folder, "k"), "--state", join(folder, "s")];
  assert.equal((await run(spaced)).code, 2);
  assert.equal(existsSync(join(folder, "k")) || existsSync(join(folder, "s")), false);
});

/** The program in a process of its own, so that it can be killed. */
async function started() {
  const program = `import { witness } from ${JSON.stringify(import.meta.resolve("./witness.ts"))};
    const io = { print: console.log, tell: console.error };
    process.exitCode = await witness(process.argv.slice(1), io);`;
  const args = ["--port", "0", ...files, "--log", log.verifierKey];
  const child = spawn(process.execPath, ["--input-type=module", "-e", program, "--", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  for await (const line of createInterface(child.stdout)) {
    const address = /listens on (\S+)/.exec(line)?.[1];
    if (address !== undefined) return { address, child, ended };
  }
  throw new Error("the witness did not start");
}

test("killed at any moment, it never goes back behind what it cosigned", async () => {
  let size = 0;
  for (let round = 0; round < 3; round++) {
    const { address, child, ended } = await started();
    const answer = await fetch(`${address}/add-checkpoint`, step(size, size + 2));
    const line = await answer.text();
    assert.equal(answer.status, 200, line);
    const union = readFileSync(key, "utf8").split("+")[2] ?? "";
    assert.ok(line.startsWith(`— ${union} `));
    size += 2;
    child.kill("SIGKILL");
    await ended;
  }
  const { address, child, ended } = await started();
  const stale = await fetch(`${address}/add-checkpoint`, step(2, 4));
  assert.deepEqual([stale.status, await stale.text()], [409, "6\n"]);
  child.kill("SIGTERM");
  assert.equal(await ended, 0);
});

test("its cosignature opens for the key that --init printed", async () => {
  const fresh = ["--key", join(folder, "key2"), "--state", join(folder, "state2")];
  const vkey = (await run(["--init", "example.org/council", ...fresh])).out[0] ?? "";
  const stop = new AbortController();
  let heard: (address: string) => void = () => undefined;
  const address = new Promise<string>((resolve) => (heard = resolve));
  const print = (line: string) => {
    const found = /listens on (\S+)/.exec(line)?.[1];
    if (found !== undefined) heard(found);
  };
  const io = { print, tell: print, stop: stop.signal, now: () => 1_795_000_000 };
  const running = witness(["--port", "0", ...fresh, "--log", log.verifierKey], io);
  const line = await (await fetch(`${await address}/add-checkpoint`, step(0, 5))).text();
  const note = withSignatures(checkpointOver(factsOf(5)), line);
  assert.equal(verifyNote(note, [cosignatureVerifier(vkey)]).verified.length, 1);
  stop.abort();
  assert.equal(await running, 0);
});

test("arguments and files that cannot be read: 2; a port that is taken: 1", async () => {
  const all = ["--port", "0", ...files, "--log", log.verifierKey];
  for (const args of [
    [],
    ["--colour"],
    files,
    ["--port", "0", ...files],
    ["--port", "x", ...all.slice(2)],
    ["--port", "70000", ...all.slice(2)],
    [...all.slice(0, -1), "x"],
    ["--port", "0", "--key", state, "--state", state, "--log", log.verifierKey],
    ["--port", "0", "--key", key, "--state", join(folder, "none"), "--log", log.verifierKey],
  ]) {
    const { code, error } = await run(args);
    assert.deepEqual([code, error !== ""], [2, true], args.join(" "));
  }
  const server = (await import("node:net")).createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  assert.equal((await run(["--port", String(port), ...all.slice(2)])).code, 1);
  server.close();
  assert.equal((await run(["--help"])).code, 0);
});
