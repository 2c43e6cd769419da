import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { count } from "./count.ts";

const folder = mkdtempSync(join(tmpdir(), "rochdale-count-"));
after(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
async function run(...args: string[]) {
  const [printed, told]: [string[], string[]] = [[], []];
  const io = {
    print: (line: string) => printed.push(line),
    tell: (line: string) => told.push(line),
  };
  return { code: await count(args, io), printed, told };
}

const names = '"Ada"\n"Ben"\n"Cai"\n"Dee"\n"Board"\n';
const board = file("board.blt", `4 2\n44 1 2 0\n3 1 0\n20 2 0\n18 3 0\n16 4 3 0\n0\n${names}`);
const tied = file("tied.blt", `4 1\n9 1 0\n7 2 0\n4 3 1 0\n4 4 2 0\n0\n${names}`);
const wrong = file("wrong.blt", `4 2\n44 1 5 0\n0\n${names}`);
const order = file("order.json", "[4,3,2,1]");

test("one line of JSON for each file, in order, with the fields that others script against", async () => {
  const { code, printed } = await run("--rules", "scottish-2007", "--json", board, board);
  assert.equal(code, 0);
  assert.equal(printed.length, 2);
  const line = JSON.parse(printed[0] ?? "") as { [name: string]: unknown };
  assert.equal(line["file"], board);
  assert.equal(line["rules"], "scottish-2007");
  assert.equal(line["valid"], 101);
  assert.equal(line["quota"], 34);
  assert.deepEqual(line["elected"], [
    { candidate: 1, stage: 1 },
    { candidate: 3, stage: 3 },
  ]);
  assert.deepEqual((line["stages"] as object[])[1], {
    stage: 2,
    action: "surplus 1",
    quota: "34.00000",
    votes: ["34.00000", "32.16996", "18.00000", "16.00000"],
    nonTransferable: "0.83004",
    elected: [],
  });
  assert.deepEqual(line["lots"], []);
});

test("ERS97 gives its quota in decimals; --seats counts for other places", async () => {
  const { printed } = await run("--rules", "ers97", "--json", "--seats", "3", board);
  assert.equal((JSON.parse(printed[0] ?? "") as { quota: unknown }).quota, "25.25");
});

test("a lot that is lacking: exit 3, the tied named; with an order or a seed it is counted", async () => {
  const halted = await run("--rules", "ers97", "--json", tied);
  assert.equal(halted.code, 3);
  assert.match(halted.told[0] ?? "", /a lot is needed at stage 2 .* among 3 Cai, 4 Dee/);
  const drawn = await run("--rules", "ers97", "--json", "--lot-order", order, tied);
  assert.equal(drawn.code, 0);
  assert.deepEqual((JSON.parse(drawn.printed[0] ?? "") as { lots: unknown }).lots, [
    { stage: 2, purpose: "exclusion", tied: [3, 4], chosen: 4 },
  ]);
  assert.equal((await run("--rules", "ers97", "--json", "--seed", "dice 4 2 6", tied)).code, 0);
});

test("bad input is told with its line, exit 2, and the other files are still counted", async () => {
  const { code, printed, told } = await run("--rules", "ers97", "--json", wrong, board, tied);
  assert.equal(code, 2);
  assert.equal(printed.length, 2);
  assert.deepEqual(told[0], `${wrong}:2: No candidate 5 stands.`);
});

test("arguments that say nothing that can be done: exit 2", async () => {
  const of = async (...args: string[]) => [(await run(...args)).code, (await run(...args)).told[0]];
  assert.match(String(await of(board)), /^2,.*--rules/);
  assert.match(String(await of("--rules", "stv", board)), /^2,.*no rules are called stv/);
  assert.match(String(await of("--rules", "ers97")), /^2,.*file/);
  assert.match(String(await of("--rules", "ers97", "--seats", "0", board)), /^2,.*seats/);
  assert.match(String(await of("--rules", "ers97", "--speed", board)), /^2,.*--speed/);
  assert.match(
    String(await of("--rules", "ers97", "--lot-order", board, tied)),
    /^2,.*cannot be read/,
  );
  assert.match(String(await of("--rules", "ers97", join(folder, "none.blt"))), /^2,.*no such file/);
  assert.match(String(await of("--rules", "irv", board)), /^2,.*irv fills one place, not 2/);
  const both = await of("--rules", "ers97", "--seed", "s", "--lot-order", order, tied);
  assert.match(String(both), /^2,.*give one/);
  assert.equal((await run("--help")).code, 0);
});

test("without --json the result sheet", async () => {
  const { printed } = await run("--rules", "ers97", board);
  assert.equal(printed[0], "Board");
  assert.equal(printed.at(-1), "Elected: Ada, Cai");
  const table = await run("--rules", "ers97", "--csv", board);
  assert.equal(table.printed.length, 7);
});

test("other formats are read by their ending, with --seats", async () => {
  const table = file("board.csv", "papers,Ada,Ben\n4,1,2\n3,,1\n");
  const abif = file("board.abif", "4:Ada>Ben\n3:Ben\n");
  const names = "# ALTERNATIVE NAME 1: Ada\n# ALTERNATIVE NAME 2: Ben\n";
  const soi = file("board.soi", `${names}4: 1,2\n3: 2\n`);
  const { code, printed } = await run(
    "--rules",
    "fptp",
    "--json",
    "--seats",
    "1",
    table,
    abif,
    soi,
  );
  assert.equal(code, 0);
  for (const line of printed) {
    assert.deepEqual((JSON.parse(line) as { elected: unknown }).elected, [
      { candidate: 1, stage: 1 },
    ]);
  }
  const cdf = file("board.json", '{"Election":[{"Contest":[]}],"CVR":[]}');
  const none = await run("--rules", "irv", "--json", "--seats", "1", cdf);
  assert.deepEqual([none.code, none.told[0]?.endsWith("say which one is counted.")], [2, true]);
  const without = await run("--rules", "fptp", "--json", table);
  assert.equal(without.code, 2);
  assert.match(without.told[0] ?? "", /give --seats/);
});

test("--tell tells it in sentences", async () => {
  const { printed } = await run("--rules", "ers97", "--tell", "en", board);
  assert.ok(printed.includes("Elected: Cai."));
  assert.equal((await run("--rules", "ers97", "--tell", "fr", board)).code, 2);
});

test("verify counts again and lists what differs", async () => {
  const { printed } = await run("--rules", "ers97", "--report", "--lot-order", order, tied);
  const report = file("report.json", printed[0] ?? "");
  assert.deepEqual((await run("verify", report, tied)).printed, ["every figure agrees"]);
  const published = await run("--rules", "ers97", "--publish", "stages", board);
  const publication = file("publication.json", published.printed[0] ?? "");
  assert.deepEqual((await run("verify", publication, board)).printed, ["every figure agrees"]);
  const other = await run("verify", report, board);
  assert.equal(other.code, 1);
  assert.match(other.printed.join("\n"), /differs: report.valid: reported 24, counted 101/);
  assert.equal((await run("verify", board, tied)).code, 2);
  assert.equal((await run("verify", file("x.json", "{}"), tied)).code, 2);
  assert.equal((await run("verify", report)).code, 2);
});

test("--flow draws how the votes moved beside whatever is printed", async () => {
  const chart = join(folder, "board.svg");
  const { code, printed } = await run("--rules", "ers97", "--json", "--flow", chart, board);
  assert.deepEqual([code, printed.length], [0, 1]);
  assert.match(
    readFileSync(chart, "utf8"),
    /^<svg [\s\S]*From Ada to Ben: 44 papers[\s\S]*<\/svg>/,
  );
  assert.equal((await run("--rules", "ers97", "--flow", folder, board)).code, 2);
  assert.equal((await run("--rules", "ers97", "--flow", chart, board, board)).code, 2);
  const open = await run("--rules", "ers97", "--seats", "4", "--flow", chart, board);
  assert.match(open.told.join(), /nobody was counted/);
});

test("--declaration is the text to sign; not while a lot is lacking, nor without who and when", async () => {
  const signed = ["--officer", "Mair Rees", "--on", "2026-11-21"];
  const { printed } = await run("--rules", "ers97", "--declaration", "en", ...signed, board);
  assert.equal(printed[0], "Declaration of result");
  assert.ok(printed.includes("  Cai, elected at stage 3 with 34.00 votes"));
  assert.ok(printed.includes("Mair Rees, returning officer, 21 November 2026"));
  const halted = await run("--rules", "ers97", "--declaration", "cy", ...signed, tied);
  assert.deepEqual([halted.code, halted.printed], [3, []]);
  const of = async (...args: string[]) =>
    (await run("--rules", "ers97", ...args, board)).told[0] ?? "";
  assert.match(await of("--declaration", "en"), /--officer/);
  assert.match(await of("--declaration", "en", "--officer", "M", "--on", "2026-02-30"), /--on/);
  assert.match(await of("--declaration", "en", ...signed, "--electorate", "5"), /more papers than/);
  assert.match(await of("--declaration", "en", "--json"), /print two things/);
});

test("--publish shows as much as its level says", async () => {
  const of = async (...args: string[]) => {
    const { printed, told, code } = await run("--rules", "ers97", ...args, board);
    const [line = "{}"] = printed;
    return { told, code, published: JSON.parse(line) as { [name: string]: unknown } };
  };
  const full = await of("--publish", "full");
  assert.match(String(full.published["papers"]), /^4 2\n44 1 2 0\n/);
  const some = await of("--publish", "suppressed", "--least", "17");
  assert.equal(some.published["withheld"], 19);
  assert.doesNotMatch(String(some.published["papers"]), /16 4 3 0/);
  const drawn = await of("--publish", "stages");
  assert.equal(drawn.published["papers"], null);
  const salt = drawn.told[0]?.split(": ")[1] ?? "";
  const again = await of("--publish", "stages", "--salt", salt);
  assert.equal(again.published["commitment"], drawn.published["commitment"]);
  assert.deepEqual(again.told, []);
  assert.equal((await of("--publish", "some")).code, 2);
  assert.equal((await of("--publish", "suppressed")).code, 2);
  assert.equal((await of("--publish", "stages", "--salt", "beef")).code, 2);
});
