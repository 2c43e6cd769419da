/** The command `rochdale ballot`: its answers, its exit codes, and the same verdict from any number of threads. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { ballot } from "./ballot.ts";
import { hintsByThreads, performShare, verifyByThreads } from "./ballot-threads.ts";
import { openAll } from "@rochdale/ballot/verify.ts";
import { heldElection, noSamples, sample } from "../../../tests/golden/ballot/samples.ts";

const folder = mkdtempSync(join(tmpdir(), "rochdale-ballot-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
async function run(...args: string[]) {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await ballot(args, {
    print: (line) => void printed.push(line),
    tell: (line) => void told.push(line),
  });
  return { code, printed, told };
}

const held = heldElection("sums");
const archive = put("a.bel", held.archive);
const strict = put("a.strict", `${held.strict}\n`);
const earlier = put("earlier.bel", held.voted);

test("an archive that holds: exit 0, and JSON in the form that was promised", async () => {
  const { code, printed } = await run(
    "verify",
    archive,
    "--strict",
    strict,
    "--since",
    earlier,
    "--json",
  );
  assert.equal(code, 0);
  const { head, ...verdict } = JSON.parse(printed.join("")) as { head: string };
  assert.match(head, /^[0-9a-f]{64}$/);
  assert.deepEqual(verdict, {
    ...{ compatible: true, strict: true, ballots: 3, problems: [], notShown: [] },
    result: [
      [2, 2],
      [0, 2, 3, 2],
    ],
  });
});

test("in words, packed, and without what it could have been given", async () => {
  const packed = put("a.bel.gz", gzipSync(held.archive));
  const { code, printed } = await run("verify", packed);
  assert.equal(code, 0);
  assert.match(printed[0] ?? "", /^holds/);
  assert.ok(printed.includes("ballots that count: 3"));
  assert.ok(printed.includes("question 1: 2, 2"));
  assert.equal(printed.filter((line) => line.startsWith("not shown: ")).length, 2);
});

test("one that does not hold: exit 1, and why", async () => {
  const cut = put("cut.bel", held.archive.slice(0, -512));
  const { code, printed } = await run("verify", cut);
  assert.equal(code, 1);
  assert.equal(printed[0], "rejected");
  assert.match(printed.join("\n"), /problem \(archive\), byte \d+: the file ends within/);
  const json = await run("verify", earlier, "--since", archive, "--json");
  assert.equal(json.code, 1);
  const { problems } = JSON.parse(json.printed.join("")) as { problems: { check: string }[] };
  assert.deepEqual(
    problems.map(({ check }) => check),
    ["since"],
  );
});

test("what cannot be read: exit 2, nothing printed, and what to do", async () => {
  const nonsense = put("nonsense", "nonsense".repeat(1000));
  for (const [args, told] of [
    [["verify", join(folder, "none.bel")], /there is no such file/],
    [["verify", folder], /cannot read/],
    [["verify"], /name one archive/],
    [["verify", archive, earlier], /name one archive/],
    [["verify", nonsense], /header: /],
    [["verify", archive, "--strict", nonsense], /side file: /],
    [["verify", archive, "--since", nonsense], /earlier archive: /],
    [["verify", archive, "--head", "abc"], /64 hexadecimal/],
    [["verify", archive, "--threads", "0"], /--threads/],
    [["verify", archive, "--nonsense"], /nonsense/],
    [["verify", put("broken.gz", Uint8Array.of(0x1f, 0x8b, 1))], /cannot read/],
    [["nonsense"], /say verify, hints or demo/],
    [["demo"], /name one folder/],
    [["demo", folder], /not empty/],
  ] as const) {
    const { code, printed, told: said } = await run(...args);
    assert.equal(code, 2, args.join(" "));
    assert.deepEqual(printed, []);
    assert.match(said.join("\n"), told);
  }
});

test("demo makes a whole election that holds, with everything beside it", async () => {
  const dir = join(folder, "demo");
  const { code, printed } = await run("demo", dir);
  assert.equal(code, 0);
  assert.ok(printed.some((line) => line.includes("rochdale ballot verify")));
  const [bel = "", side = ""] = ["bel", "strict"].map((ending) =>
    join(dir, readdirSync(dir).find((name) => name.endsWith(`.${ending}`)) ?? ""),
  );
  const since = join(dir, "earlier", readdirSync(join(dir, "earlier"))[0] ?? "");
  const verdict = await run("verify", bel, "--strict", side, "--since", since, "--json");
  assert.equal(verdict.code, 0);
  const { result, notShown } = JSON.parse(verdict.printed.join("")) as {
    result: unknown;
    notShown: unknown;
  };
  assert.deepEqual(result, [[1, 4, 1]]);
  assert.deepEqual(notShown, []);
  const lines = (name: string) => readFileSync(join(dir, name), "utf8").trim().split("\n").length;
  assert.deepEqual(["credentials.txt", "trackers.txt", "seeds.txt"].map(lines), [7, 7, 3]);
});

test("hints are written once, and the verdict with them is the verdict without", async () => {
  const out = join(folder, "a.hints");
  const made = await run("hints", archive, out);
  assert.deepEqual([made.code, made.printed], [0, [`${out}: hints at 4 of 4 ballots`]]);
  const given = ["verify", archive, "--strict", strict, "--since", earlier];
  const without = await run(...given);
  assert.deepEqual(await run(...given, "--hints", out), without);
  const others = await run(...given, "--hints", strict);
  assert.deepEqual([others.code, others.printed], [without.code, without.printed]);
  assert.match(others.told.join(""), /the hints are not of this ballot/);
  for (const [args, told] of [
    [["hints", archive], /name an archive and a new file/],
    [["hints", archive, out], /is there already/],
    [["hints", join(folder, "none.bel"), `${out}2`], /there is no such file/],
    [["hints", strict, `${out}2`], /no such archive/],
    [["hints", archive, join(folder, "none", "x")], /cannot write/],
    [["verify", archive, "--hints", join(folder, "none")], /there is no such file/],
  ] as const) {
    const refused = await run(...args);
    assert.deepEqual([refused.code, refused.printed], [2, []], args.join(" "));
    assert.match(refused.told.join("\n"), told);
  }
});

test(
  "a ballot that does not hold gets no hint, and several threads use the rest",
  { skip: noSamples },
  async () => {
    const bytes = sample("tampered-nh/04-bad-signature/4Uzon17yRLqcH8.bel");
    const out = join(folder, "bad.hints");
    const made = await run("hints", put("bad.bel", bytes), out);
    assert.equal(made.code, 1);
    assert.match(made.printed[0] ?? "", /hints at 7 of 8 ballots/);
    const hints = new Uint8Array(readFileSync(out));
    const alone = await verifyByThreads(bytes, {}, { threads: 1 });
    const counts: (number | null)[] = [];
    const hinted = (count: number | null) => void counts.push(count);
    const given = { threads: 3, worth: 0, hinted };
    assert.deepEqual(await verifyByThreads(bytes, { hints }, given), alone);
    assert.deepEqual(counts, [7]);
    const { verification } = openAll(bytes, {});
    const lines = await hintsByThreads(verification!, { threads: 2, worth: 0 });
    assert.ok(readFileSync(out, "utf8").endsWith(`\n${lines.join("")}`));
  },
);

test("several threads come to the verdict of one", { skip: noSamples }, async () => {
  const bytes = sample("tampered-nh/04-bad-signature/4Uzon17yRLqcH8.bel");
  const alone = await verifyByThreads(bytes, {}, { threads: 1 });
  assert.deepEqual(await verifyByThreads(bytes, {}, { threads: 3, worth: 0 }), alone);
  assert.equal(alone.problems[0]?.check, "ballotSignature");
});

test("threads count off the tasks: each is done by one of them alone", () => {
  const { verification } = openAll(held.archive, {});
  assert.ok(verification !== null);
  const next = new SharedArrayBuffer(4);
  new Int32Array(next)[0] = 1_000;
  assert.deepEqual(performShare(verification, next), []);
  assert.equal(new Int32Array(next)[0], 1_001);
});

test("help is not an error", async () => {
  const { code, printed } = await run("--help");
  assert.equal(code, 0);
  assert.match(printed.join("\n"), /verify FILE\.bel/);
});
