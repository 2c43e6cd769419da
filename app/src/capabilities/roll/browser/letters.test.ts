/** What the registrar's browser makes: a sealed file that opens with its passphrase alone, letters, messages, a table. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import { boothAddress, letterSetter, unprintable, type LetterVoter } from "./letter.ts";
import { mailMerge, messageFile, messageSet, messageWriter } from "./mail-set.ts";
import { beginPdf, wrapped } from "./pdf-file.ts";
import { openSealed, seal } from "./sealed-file.ts";
import { readFont } from "./true-type.ts";

const require = createRequire(import.meta.url);
const folder = require.resolve("dejavu-fonts-ttf/package.json").replace("package.json", "ttf/");
const font = (name: string) => readFont(new Uint8Array(readFileSync(`${folder}${name}.ttf`)));
const fonts = [font("DejaVuSans"), font("DejaVuSansMono-Bold")] as const;

const ballot = {
  question: "Should we become a mutual?",
  body: "Moorside Nursing",
  opens: "2026-12-01",
  closes: "2026-12-14",
  address: "https://rochdale.example/vote/moorside/1",
  help: "Civic Count, 01706 000000",
};
const voter: LetterVoter = {
  reference: "1001",
  name: "Siân Ŵyn",
  address: "1 Stryd Fawr\nLL1 1AA",
  email: "sian@example.invalid",
  language: "cy",
  credential: "Ab3kZ-9sTQ2x-mN4pR-7wYc8v",
};

test("a sealed file opens with its passphrase, and not once a letter of either is changed", async () => {
  const links = new Map([
    ["1001", voter.credential],
    ["1002", "Cd3kZ-9sTQ2x-mN4pR-7wYc8v"],
  ]);
  const file = await seal({ uuid: "u", links }, "four brave green otters");
  assert.ok(!file.includes(voter.credential) && !file.includes("1001"));
  assert.deepEqual(await openSealed(file, "four brave green otters"), {
    ok: true,
    uuid: "u",
    links,
  });
  const wrong = { ok: false, because: "wrong" };
  assert.deepEqual(await openSealed(file, "four brave green otterz"), wrong);
  const at = file.indexOf('"locked":"') + 20;
  const other = file[at] === "A" ? "B" : "A";
  const changed = file.slice(0, at) + other + file.slice(at + 1);
  assert.deepEqual(await openSealed(changed, "four brave green otters"), wrong);
  const weak = file.replace('"rounds":600000', '"rounds":1');
  const notSealed = { ok: false, because: "notSealed" };
  assert.deepEqual(await openSealed(weak, "four brave green otters"), notSealed);
  assert.deepEqual(await openSealed("[]", "x"), notSealed);
  const again = await seal({ uuid: "u", links }, "four brave green otters");
  assert.notEqual(again, file, "salt and nonce are fresh");
});

/** The texts of a PDF's pages, by the map that it carries for copying. */
function textsOf(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes);
  const latin = file.toString("latin1");
  const streams = [...latin.matchAll(/\/Length (\d+) \/Filter[^\n]*\nstream\n/g)].map((found) => {
    const from = (found.index ?? 0) + found[0].length;
    return inflateSync(file.subarray(from, from + Number(found[1]))).toString("latin1");
  });
  const maps = streams
    .filter((one) => one.includes("beginbfchar"))
    .map(
      (map) =>
        new Map(
          [...map.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4,8})>/g)].map(([, glyph, code]) => [
            glyph ?? "",
            Buffer.from(code ?? "", "hex")
              .swap16()
              .toString("utf16le"),
          ]),
        ),
    );
  return streams
    .filter((one) => one.includes(" Tj"))
    .map((page) =>
      [...page.matchAll(/\/F(\d) [\d.]+ Tf [\d.]+ [\d.]+ Td <([0-9a-f]*)>/g)]
        .map(([, at, hex]) =>
          (hex?.match(/.{4}/g) ?? []).map((glyph) => maps[Number(at)]?.get(glyph) ?? "?").join(""),
        )
        .join("\n"),
    );
}

test("a letter is one page: name, address, credential, both languages, the voter's own first", async () => {
  const file = beginPdf(fonts, { title: "Letters", language: "en" });
  const set = letterSetter(ballot, fonts);
  const pages = [set(voter), set({ ...voter, language: "en", address: null })];
  for (const page of pages) await file.addPage(page);
  const bytes = await file.finish();
  const [welsh = "", english = ""] = textsOf(bytes);
  for (const words of ["Siân Ŵyn", "1 Stryd Fawr", voter.credential, "Civic Count, 01706 000000"]) {
    assert.ok(welsh.includes(words), words);
  }
  assert.ok(welsh.indexOf("Eich pleidlais") < welsh.indexOf("Your vote:"));
  assert.ok(english.indexOf("Your vote:") < english.indexOf("Eich pleidlais"));
  assert.ok(!english.includes("Stryd Fawr"));
  for (const page of pages) {
    for (const { y, x } of page.lines) assert.ok(y < 800 && x >= 50, `${x} ${y}`);
    for (const one of page.squares)
      assert.ok(one.x + one.width < 560 && one.y > 200 && one.y < 350);
  }
  const text = Buffer.from(bytes).toString("latin1");
  const start = Number(/startxref\n(\d+)\n/.exec(text)?.[1]);
  assert.equal(text.slice(start, start + 4), "xref");
  const [first = ""] = text.slice(start).match(/\d{10} 00000 n/) ?? [];
  assert.equal(text.slice(Number(first.slice(0, 10)), Number(first.slice(0, 10)) + 7), "1 0 obj");
});

test("the font has Welsh letters; a name that it cannot print is told", () => {
  assert.equal(unprintable(voter, fonts[0]), false);
  assert.equal(unprintable({ ...voter, name: "李小龍" }, fonts[0]), true);
  assert.deepEqual(wrapped("one two three", { font: fonts[0], size: 10, width: 45 }), [
    "one two",
    "three",
  ]);
});

test("a table for mail merge keeps every cell apart and runs no formula", () => {
  const odd = { ...voter, name: '=HYPERLINK("x")', address: "a, b\nc" };
  const [, row = ""] = mailMerge([odd], ballot).split("\r\n");
  const link = boothAddress(ballot, voter.credential);
  assert.equal(
    row,
    `1001,"'=HYPERLINK(""x"")","a, b, c",sian@example.invalid,cy,${voter.credential},${link}`,
  );
});

test("messages hold the voter's credential alone, in words that every mailer can read", () => {
  const from = "help@count.example";
  const at = new Date("2026-11-22T02:11:33Z");
  const write = messageWriter(ballot, { from, at });
  const said = write({ ...voter, name: "Siân\r\nBcc: all@example.invalid" });
  const [head = "", body = ""] = said.split("\n\n");
  assert.doesNotMatch(head, /^Bcc/m);
  assert.ok(
    head.split("\n").every((line) => /^[\x20-\x7e]{1,78}$/.test(line)),
    head,
  );
  const words = Buffer.from(body, "base64").toString();
  assert.ok(words.includes(voter.credential) && words.includes("Eich pleidlais"));
  const file = messageFile([voter, { ...voter, email: null }], ballot, { from, at });
  assert.deepEqual(file.match(/^From .*/gm), [`From ${from} Sun Nov 22 02:11:33 2026`]);
  const odd = { ...voter, reference: "../a b/7" };
  const set = messageSet([voter, { ...voter, email: null }, odd], ballot, { from, at });
  assert.deepEqual(
    set.map((one) => one.name),
    ["00001-1001.eml", "00002-.._a_b_7.eml"],
  );
  assert.equal(set[0]?.text.replaceAll("\r\n", "\n"), write(voter));
  assert.doesNotMatch(set[0]?.text ?? "", /[^\r]\n/);
  assert.match(write({ ...voter, language: "en" }), /^X-Unsent: 1$/m);
});
