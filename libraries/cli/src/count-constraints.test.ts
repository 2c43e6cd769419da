import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { count } from "./count.ts";

const folder = mkdtempSync(join(tmpdir(), "rochdale-constraints-"));
after(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};
const board = file(
  "board.blt",
  '4 2\n40 2 3 0\n35 3 2 0\n15 4 2 0\n11 1 4 0\n0\n"Ada"\n"Ben"\n"Cai"\n"Dee"\n"Board"\n',
);
const attributes = ["f", "m", "m", "f"].map((gender) => ({ gender }));
const women = (min: number, of = attributes) => ({
  attributes: of,
  constraints: [{ category: "gender", value: "f", min }],
});

async function run(...args: string[]) {
  const printed: string[] = [];
  const told: string[] = [];
  const io = {
    print: (line: string) => printed.push(line),
    tell: (line: string) => told.push(line),
  };
  const code = await count(args, io as unknown as Parameters<typeof count>[1]);
  return { code, printed, told };
}
const electedOf = (line = "") =>
  (JSON.parse(line) as { elected: { candidate: number }[] }).elected.map((one) => one.candidate);

test("a place is kept for the group, the report says under what, and verify counts it so", async () => {
  const free = await run("--rules", "scottish-2007", "--json", board);
  assert.deepEqual(electedOf(free.printed[0]), [2, 3]);
  const constraints = file("women.json", women(1));
  const args = ["--rules", "scottish-2007", "--constraints", constraints];
  const kept = await run(...args, "--json", board);
  assert.deepEqual([kept.code, electedOf(kept.printed[0])], [0, [2, 4]]);
  const { printed } = await run(...args, "--report", board);
  const report = JSON.parse(printed[0] ?? "") as { constraints: { constraints: unknown[] } };
  assert.equal(report.constraints.constraints.length, 1);
  const whole = file("report.json", report);
  assert.deepEqual((await run("verify", whole, board)).printed, ["every figure agrees"]);
  const bent = file("bent.json", { ...report, constraints: undefined });
  assert.equal((await run("verify", bent, board)).code, 1);
  const told = await run(...args, "--tell", "en", board);
  assert.ok(
    told.printed.some((line) => line.includes("Cai can no longer be elected: of gender: f")),
  );
});

test("constraints that are none, or that nothing can meet: a sentence, exit 2", async () => {
  const with_ = async (content: unknown, rules = "ers97") => {
    const { code, told } = await run(
      "--rules",
      rules,
      "--constraints",
      file("c.json", content),
      board,
    );
    assert.equal(code, 2);
    return told[0] ?? "";
  };
  assert.match(await with_("{"), /cannot be read/);
  assert.match(await with_([]), /an object with the lists/);
  assert.match(await with_(women(1, [{ gender: "f" }])), /attributes of 1 candidates/);
  assert.match(await with_(women(3)), /no result can meet the constraints/);
  assert.match(await with_(women(1), "fptp"), /takes no constraints/);
  assert.match(
    await with_({ ...women(1), attributes: [{ gender: 7 }] }),
    /candidate 1 are not texts/,
  );
  const unheard = { attributes, constraints: [{ category: "gender", value: "x", min: 1 }] };
  assert.match(await with_(unheard), /no candidate has x as gender/);
});
