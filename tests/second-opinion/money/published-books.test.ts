/** A stranger's way: the commands as the page prints them, run on the examples' published books; the balances are ours. */
import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { promisify } from "node:util";
import { loadStory } from "../../../examples/load-story.ts";
import { castleton } from "../../../examples/twin-castleton.ts";
import { riverside } from "../../../examples/twin-riverside.ts";
import { applicationUnderTest, stranger } from "../../shell/application-under-test.ts";

const PROGRAMS = ["curl", "tar", "hledger", "ledger", "bean-check"];
const missing = PROGRAMS.filter((program) => spawnSync(program, ["--version"]).error !== undefined);
const given = { skip: missing.length > 0 && `not installed: ${missing.join(", ")}` };
const folder = mkdtempSync(join(tmpdir(), "rochdale-stranger-books-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const bin = resolve("bin");

/** The commands of each year on the page, as a reader copies them. */
function commandsOn(page: string, address: string): string[][] {
  const plain = (html: string) =>
    html.replaceAll("&#39;", "'").replaceAll("&amp;", "&").replaceAll("&quot;", '"');
  return [...page.matchAll(/<pre[^>]*>(.*?)<\/pre>/gs)].map((match) =>
    plain(match[1] ?? "")
      .split("\n")
      // The site knows itself by another name than this test's port.
      .map((line) => line.replace(/'http:\/\/[^/]+\//, `'${address}/`)),
  );
}

/** Runs a line as a shell would; the application answers from this same process meanwhile. */
async function run(line: string): Promise<string> {
  const env = { ...process.env, PATH: `${bin}:${process.env["PATH"] ?? ""}` };
  const { stdout } = await promisify(execFile)("sh", ["-ec", line], {
    ...{ cwd: folder, encoding: "utf8", env, timeout: 600_000, maxBuffer: 64 * 1024 * 1024 },
  });
  return stdout;
}

/** "GBP 665431.00  assets:bank", whichever program writes it: the pence of each account. */
function balancesIn(output: string): Map<string, bigint> {
  const found = [...output.matchAll(/^\s*GBP (-?)(\d+)\.(\d\d)\s+([a-z][a-z0-9:-]*)\s*$/gm)];
  return new Map(
    found.map(([, sign, pounds = "", pence = "", account = ""]) => {
      const size = BigInt(pounds + pence);
      return [account, sign === "-" ? -size : size];
    }),
  );
}

/** The trial balance as the page shows it. */
function balancesOn(page: string): Map<string, bigint> {
  const pence = (cell: string) => {
    const text = cell.replaceAll(/<span[^>]*>.*?<\/span>|<[^>]+>|[,.\s]/gs, "");
    return text === "" ? 0n : BigInt(text);
  };
  const rows = [
    ...page.matchAll(/account=([a-z0-9:-]+)&.*?<td[^>]*>(.*?)<\/td>.*?<td[^>]*>(.*?)<\/td>/gs),
  ];
  return new Map(
    rows.map(([, account = "", debit = "", credit = ""]) => [
      account,
      pence(debit) - pence(credit),
    ]),
  );
}

test(
  "what is published is worked out again by other people's programs, to the penny",
  given,
  async () => {
    const t = await applicationUnderTest();
    try {
      const { house, address } = t.application;
      const today = house.clock.today();
      for (const story of [riverside(today), castleton(today)]) await loadStory(house, story);
      let checked = 0;
      for (const slug of ["riverside-leisure", "castleton-dividend"]) {
        const base = `/mutuals/${slug}/books`;
        const page = await t.get(`${base}/check`, stranger);
        const years = commandsOn(page.text, address);
        assert.ok(years.length > 0, `${slug} has published nothing`);
        for (const lines of years) {
          assert.equal(lines.length, 7);
          const [
            fetched = "",
            unpacked = "",
            check = "",
            bal = "",
            pedantic = "",
            bean = "",
            verify = "",
          ] = lines;
          await run(`${fetched} --silent --show-error --fail`);
          await run(unpacked);
          await run(check);
          await run(bean);
          assert.doesNotMatch(await run(verify), /broken/);
          const name = /-o (\S+)\.tar/.exec(fetched)?.[1] ?? "";
          const journal = readFileSync(join(folder, name, "books.journal"), "utf8");
          const last = [...journal.matchAll(/^(\d{4}-\d\d-\d\d) /gm)]
            .map((one) => one[1])
            .toSorted()
            .at(-1);
          const shown = await t.get(`${base}/trial-balance?as-at=${last}`, stranger);
          const ours = balancesOn(shown.text);
          assert.ok(ours.size > 3, `${slug}: ${ours.size} accounts`);
          assert.deepEqual(balancesIn(await run(bal)), ours, `${name}: hledger`);
          assert.deepEqual(balancesIn(await run(pedantic)), ours, `${name}: ledger`);
          checked += 1;
        }
      }
      assert.ok(checked >= 3, `${checked} years`);
    } finally {
      await t.close();
    }
  },
);
