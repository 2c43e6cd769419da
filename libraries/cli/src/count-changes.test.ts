/** A body's own rule on top of a preset: counted by it, verified by it, and refused where it cannot be. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { count } from "./count.ts";

const folder = mkdtempSync(join(tmpdir(), "rochdale-changes-"));
after(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};
/** Ten papers for two places: votes / 3 is 3.33..., so the quota is 3.34 rounded up, 3.34 cut off plus a unit; nine tell. */
const nine = file("nine.blt", '3 2\n4 1 0\n3 2 0\n2 3 0\n0\n"Ada"\n"Ben"\n"Cai"\n"Board"\n');
const quota = { value: "votes / (places + 1), cut off, and one unit more", cite: "our rule 12" };
const ours = (content: object) => file("ours.json", { name: "ours", ...content });

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
const quotaOf = (line = "") => (JSON.parse(line) as { quota: string }).quota;

test("the changed quota is the one counted by, and verify needs the same changes", async () => {
  const by = ["--rules", "ers97"];
  const plain = await run(...by, "--json", nine);
  assert.equal(quotaOf(plain.printed[0]), "3.00");
  const changes = ours({ changes: { quota } });
  const changed = await run(...by, "--changes", changes, "--json", nine);
  assert.equal(quotaOf(changed.printed[0]), "3.01");
  const { printed } = await run(...by, "--changes", changes, "--report", nine);
  const report = file("report.json", printed[0] ?? "");
  const told = await run("verify", report, nine);
  assert.equal(told.code, 2);
  assert.match(told.told.join(), /no rules that are known/);
  const checked = await run("verify", report, nine, ...by, "--changes", changes);
  assert.deepEqual([checked.code, checked.printed], [0, ["every figure agrees"]]);
});

test("changes that are none: a sentence, exit 2", async () => {
  const said = async (content: object | string) => {
    const changes = typeof content === "string" ? file("bad.json", content) : ours(content);
    const { code, told } = await run("--rules", "ers97", "--changes", changes, "--json", nine);
    assert.equal(code, 2);
    return told.join(" ");
  };
  assert.match(await said("{"), /cannot be read/);
  assert.match(await said({ changes: [] }), /no object "changes"/);
  assert.match(await said({ name: "", changes: {} }), /no name/);
  assert.match(await said({ changes: { quota: { value: quota.value } } }), /quota needs.*cite/);
  assert.match(await said({ changes: { quota: { ...quota, value: "a guess" } } }), /quota/);
  assert.match(await said({ changes: { nothing: quota } }), /nothing/);
  assert.match(await said({ name: "scottish-2007", changes: { quota } }), /name of a preset/);
  const absent = await run("--rules", "ers97", "--changes", join(folder, "absent"), nine);
  assert.equal(absent.code, 2);
  const bare = await run("verify", nine, nine, "--rules", "none", "--changes", "x");
  assert.match(bare.told.join(" "), /no rules are called none/);
});
