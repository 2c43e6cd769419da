/** Tests of sentences spoken in English and Welsh. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Catalogue } from "./message.ts";
import {
  checkCatalogue,
  listed,
  longDay,
  mergeCatalogues,
  money,
  people,
  say,
  share,
  shortDay,
} from "./say.ts";

const catalogue: Catalogue = {
  "ballot.turnout": { en: "Returned: {share}.", cy: "Dychwelwyd: {share}." },
  "ballot.notOpen": {
    en: "The ballot opens on {day}; {why}.",
    cy: "Mae'r bleidlais yn agor ar {day}; {why}.",
  },
  "ballot.papers": {
    en: { plural: "n", one: "{n} paper", other: "{n} papers" },
    cy: {
      plural: "n",
      zero: "dim papur ({n})",
      two: "{n} bapur",
      few: "{n} phapur",
      many: "{n} phapur",
      other: "{n} papur",
    },
  },
  "ballot.reason": { en: "{name} is missing", cy: "mae {name} ar goll" },
  "ballot.reasons": { en: "Because {list}.", cy: "Oherwydd {list}." },
};

test("values are said by their kind, nested sentences and lists included", () => {
  const why = { message: "ballot.reason", values: { name: "the roll" } };
  const opens = { message: "ballot.notOpen", values: { day: { day: "2026-11-23" }, why } };
  assert.equal(
    say(catalogue, "en", opens),
    "The ballot opens on 23 November 2026; the roll is missing.",
  );
  assert.equal(
    say(catalogue, "cy", opens),
    "Mae'r bleidlais yn agor ar 23 Tachwedd 2026; mae the roll ar goll.",
  );
  const list = ["a", "b", "c"].map((name) => ({ message: "ballot.reason", values: { name } }));
  assert.equal(
    say(catalogue, "en", { message: "ballot.reasons", values: { list } }),
    "Because a is missing, b is missing and c is missing.",
  );
  const turnout = { message: "ballot.turnout", values: { share: { of: [251, 418] as const } } };
  assert.equal(say(catalogue, "en", turnout), "Returned: 251 of 418 (60.0%).");
  assert.equal(say(catalogue, "cy", turnout), "Dychwelwyd: 251 o 418 (60.0%).");
});

test("a text that looks like a placeholder is said as it is", () => {
  const message = { message: "ballot.reason", values: { name: "{name} $& $1" } };
  assert.equal(say(catalogue, "en", message), "{name} $& $1 is missing");
});

test("plural forms follow each language; a missing one falls back to other", () => {
  const papers = (n: number, language: "en" | "cy") =>
    say(catalogue, language, { message: "ballot.papers", values: { n } });
  assert.deepEqual(
    [0, 1, 2, 3, 6, 1628].map((n) => papers(n, "en")),
    ["0 papers", "1 paper", "2 papers", "3 papers", "6 papers", "1,628 papers"],
  );
  assert.deepEqual(
    [0, 1, 2, 3, 6, 7].map((n) => papers(n, "cy")),
    ["dim papur (0)", "1 papur", "2 bapur", "3 phapur", "6 phapur", "7 papur"],
  );
});

test("what is missing is named", () => {
  assert.throws(() => say(catalogue, "en", { message: "ballot.none" }), /ballot\.none/);
  assert.throws(() => say(catalogue, "en", { message: "toString" }), /toString/);
  assert.throws(() => say(catalogue, "en", { message: "ballot.reason" }), /ballot\.reason.*name/);
  const uncounted = { message: "ballot.papers", values: { n: "two" } };
  assert.throws(() => say(catalogue, "en", uncounted), /ballot\.papers counts by n/);
});

test("money is exact beyond 2^53 and whole pounds stand alone", () => {
  assert.equal(money("en", "12345"), "£123.45");
  assert.equal(money("en", "12300"), "£123");
  assert.equal(money("en", "0"), "£0");
  assert.equal(money("en", "-5"), "\u2212£0.05");
  assert.equal(money("en", 900719925474099301n), "£9,007,199,254,740,993.01");
  assert.throws(() => money("en", "1.5"), /not pence/);
});

test("a share is rounded half away from nought, and nothing has no percentage", () => {
  assert.equal(share("en", [1, 2000]), "1 of 2,000 (0.1%)"); // 0.05%
  assert.equal(share("en", [1482, 2896]), "1,482 of 2,896 (51.2%)");
  assert.equal(share("en", [-1, 2000]), "\u22121 of 2,000 (\u22120.1%)");
  assert.equal(share("en", [0, 0]), "0 of 0");
});

test("days and people", () => {
  assert.equal(shortDay("en", "2026-11-03"), "3 Nov 2026");
  assert.equal(longDay("cy", "2028-02-29"), "29 Chwefror 2028");
  for (const bad of ["2027-02-29", "2026-2-3", "tomorrow", ""]) {
    assert.throws(() => longDay("en", bad), /not a day/);
  }
  assert.deepEqual(
    [1, 2, 418].map((n) => people("en", n)),
    ["1 person", "2 people", "418 people"],
  );
  assert.deepEqual(
    [1, 2, 3, 6, 418].map((n) => people("cy", n)),
    ["1 person", "2 berson", "3 pherson", "6 pherson", "418 o bobl"],
  );
});

test("a catalogue is checked and merged", () => {
  assert.deepEqual(checkCatalogue(catalogue), []);
  assert.deepEqual(
    checkCatalogue({
      dotless: { en: "x", cy: "y" },
      "a.b": { en: "{one} {two}", cy: "{two} {three}" },
      "a.c": { en: " ", cy: "{bad name}" },
    }),
    [
      "dotless: the key has no dot",
      "a.b: {one} in en but not in cy",
      "a.b: {three} in cy but not in en",
      "a.c: an empty sentence (en)",
      "a.c: a brace that is no placeholder (cy)",
    ],
  );
  const more = { "other.key": { en: "x", cy: "y" } };
  assert.equal(Object.keys(mergeCatalogues(catalogue, more)).length, 6);
  assert.throws(() => mergeCatalogues(more, more), /other\.key/);
});

test("lists are joined as people write them, in both languages", () => {
  assert.equal(listed("en", []), "");
  assert.equal(listed("en", ["cost"]), "cost");
  assert.equal(listed("en", ["cost", "quality"]), "cost and quality");
  assert.equal(listed("en", ["cost", "quality", "waiting"]), "cost, quality and waiting");
  assert.equal(listed("en", ["staff", "users"], "or"), "staff or users");
  assert.equal(listed("cy", ["cost", "trosiant"]), "cost a trosiant");
  assert.equal(listed("cy", ["cost", "ansawdd"]), "cost ac ansawdd");
  assert.equal(listed("cy", ["staff", "aelod"], "or"), "staff neu aelod");
});
