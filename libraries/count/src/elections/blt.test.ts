import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bltReader, bltText, readBlt } from "./blt.ts";
import type { Election } from "./election.ts";
import { electionFrom } from "./election.ts";
import { papersIn, rankingAt } from "./profile.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
function read(text: string | Uint8Array): Election {
  const result = readBlt(typeof text === "string" ? bytes(text) : text);
  if (!result.ok) assert.fail(JSON.stringify(result.problems));
  return result.election;
}
const rankings = ({ profile }: Election) =>
  Array.from({ length: profile.size }, (_, i) => {
    const groups = rankingAt(profile, i).map((group) => group.join("="));
    return `${profile.papers[i]}: ${groups.join(" ")}`;
  });
function problem(text: string): { line: number; sentence: string } {
  const result = readBlt(bytes(text));
  assert.equal(result.ok, false);
  return result.ok ? assert.fail() : (result.problems[0] ?? assert.fail());
}

const plain = '3 2\n4 1 2 0\n2 3 0\n1 1 2 0\n0\n"Ada"\n"Ben"\n"Cai"\n"Board"\n';

test("a plain file", () => {
  const election = read(plain);
  assert.equal(election.seats, 2);
  assert.deepEqual(election.candidates, ["Ada", "Ben", "Cai"]);
  assert.equal(election.title, "Board");
  assert.deepEqual(rankings(election), ["5: 1 2", "2: 3"]);
});

test("the same file as other programs write it", () => {
  const want = rankings(read(plain));
  const forms = [
    `\uFEFF${plain}`,
    plain.replaceAll("\n", "\r\n"),
    plain.replaceAll("\n", "\r"),
    plain.trimEnd(),
    plain.replace("3 2\n", "3,2\n"),
    plain.replace("3 2\n", "# a board\n3 2 # two places\n"),
    plain.replace("4 1 2 0\n", "4 1 2 0 # bundle A\n\n"),
    plain.replace("4 1 2 0\n", "4 1\n 2\n0\n"),
    plain.replace("4 1 2 0\n", "4 1 - 2 0\n"),
    plain.replace("4 1 2 0", "4,1,2,0"),
    plain.replace("1 1 2 0\n", "(paper 17) 1 2 0\n"),
    plain.replace("3 2\n", "3 2\n[tie 3 2 1]\n"),
    plain.replaceAll('"', ""),
    plain.replace('"Ada"\n"Ben"', '"Ada" "Ben"'),
  ];
  for (const form of forms) assert.deepEqual(rankings(read(form)), want, JSON.stringify(form));
});

test("names in every quoting that real files show", () => {
  const named = (line: string) => read(`1 1\n1 1 0\n0\n${line}\n"T"\n`).candidates[0];
  assert.equal(
    named('"Jule BANDEL ""Scottish Green Party"""'),
    'Jule BANDEL "Scottish Green Party"',
  );
  assert.equal(named('"Mary "May" Hill"'), 'Mary "May" Hill');
  assert.equal(named('"Mary \\"May\\" Hill"'), 'Mary "May" Hill');
  assert.equal(named("Mary Hill"), "Mary Hill");
  assert.equal(named('"Siân Wyn"'), "Siân Wyn");
  assert.equal(named('"Hill, Mary",'), "Hill, Mary");
});

test("names in Latin-1 are read", () => {
  const latin = Uint8Array.from(`1 1\n1 1 0\n0\n"Si\u00e2n"\n"T"\n`, (c) => c.charCodeAt(0));
  assert.equal(read(latin).candidates[0], "Siân");
});

test("remarks after the title are passed over", () => {
  const text = `${plain}"# ALTERNATIVE NAME 1: Ruth Black"\n# end\n`;
  assert.equal(read(text).title, "Board");
  assert.deepEqual(read(text).candidates, ["Ada", "Ben", "Cai"]);
});

test("withdrawn candidates, equal rankings, nicknames, blank papers", () => {
  const election = read('3 1\n-2 -3\n4 1=2 3 0\n2 0\n0\n"a"\n"b"\n"c"\n"t"\n');
  assert.deepEqual(election.withdrawn, [2, 3]);
  assert.deepEqual(rankings(election), ["4: 1=2 3"]);
  assert.equal(election.blank, 2);
  const nick = read('3 1\n[nick A B C]\n4 C A 0\n2 B=A 0\n0\n"a"\n"b"\n"c"\n"t"\n');
  assert.deepEqual(rankings(nick), ["4: 3 1", "2: 2=1"]);
});

test("a wrong file names its line and what is wrong, and nothing is counted", () => {
  assert.deepEqual(problem(plain.replace("2 3 0", "2 4 0")), {
    line: 3,
    sentence: "No candidate 4 stands.",
  });
  assert.equal(problem(plain.replace("2 3 0", "2 3 3 0")).line, 3);
  assert.match(problem(plain.replace("2 3 0", "2 3 3 0")).sentence, /ranked twice/);
  assert.match(problem(plain.replace("2 3 0", "two 3 0")).sentence, /number of papers/);
  assert.match(problem(plain.replace("2 3 0", "2.5 3 0")).sentence, /number of papers/);
  assert.match(problem(plain.replace("4 1 2 0", "4 1= 0")).sentence, /=/);
  assert.match(problem("3 2\n4 1 2 0\n").sentence, /ends before the 0/);
  assert.match(problem("3 2\n4 1 2").sentence, /does not end with 0/);
  assert.match(problem('3 2\n0\n"a"\n"b"\n').sentence, /3 candidates stand, but 2 names/);
  assert.match(problem('1 1\n0\n"a\n"t"\n').sentence, /quotation marks/);
  assert.match(problem("0 1\n0\n").sentence, /0 candidates/);
  assert.match(problem("2 0\n0\n").sentence, /no place/);
  assert.match(problem('2 1\n-3\n0\n"a"\n"b"\n').sentence, /withdrawn but does not stand/);
  assert.match(problem("").sentence, /the file ends/);
  assert.match(problem("<html>").sentence, /number of candidates/);
  assert.match(problem("1 1\n99999999999 1 0\n").sentence, /More papers/);
});

function inChunks(all: Uint8Array, size: number): ReturnType<typeof readBlt> {
  const reader = bltReader();
  const chunk = new Uint8Array(size);
  for (let at = 0; at < all.length; at += size) {
    const part = all.subarray(at, at + size);
    chunk.set(part); // one chunk used again and again, as a program does that reads a file
    reader.push(chunk.subarray(0, part.length));
  }
  return reader.end();
}

test("however a file is cut, sound or spoilt, the same election or the same problem", () => {
  const more =
    '3 2 # two\r\n-2\r\n[nick A B C]\r\n4 1 2 0 # x\r\n(p 1) C=A\r\n B 0\r\n2 0\r\n0\r\n"Ada"\r\n"Ben"\r\n"Cai"\r\n"Board"\r\n';
  const spoil = fc.array(fc.tuple(fc.nat(120), fc.constantFrom(10, 13, 32, 35, 48, 49, 61, 91)), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.constantFrom(plain, more), spoil, fc.nat(40), (text, changes, size) => {
      const all = bytes(text);
      for (const [at, byte] of changes) if (at < all.length) all[at] = byte;
      const [whole, cut] = [readBlt(all), inChunks(all, size + 1)];
      if (!whole.ok || !cut.ok) return assert.deepEqual(cut, whole);
      assert.equal(bltText(cut.election), bltText(whole.election));
    }),
    { numRuns: 2000 },
  );
});

test("what is written reads back the same", () => {
  const place = fc.shuffledSubarray([1, 2, 3, 4], { minLength: 0 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), place, fc.boolean())), fc.string(), (given, name) => {
      const candidate = name.replace(/\s+/g, " ").trim();
      const bundles = given.map(([papers, r, tie]) => ({
        papers,
        ranking: tie && r.length > 1 ? [[r[0] as number, r[1] as number], ...r.slice(2)] : r,
      }));
      const title = name.replace(/[\s#]+/g, " ").trim();
      const made = electionFrom({
        title,
        seats: 2,
        candidates: ["a\\", 'b "c"', candidate, "é"],
        bundles,
      });
      const again = read(bltText(made));
      assert.deepEqual(rankings(again), rankings(made));
      assert.deepEqual(again.candidates, made.candidates);
      assert.equal(again.title, title);
      assert.equal(again.blank, made.blank);
      assert.equal(papersIn(again.profile), papersIn(made.profile));
    }),
    { numRuns: 100 },
  );
});

test("whatever the bytes, the reader returns an election or a problem", () => {
  const spoil = fc.array(fc.tuple(fc.nat(plain.length - 1), fc.integer({ min: 0, max: 255 })), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(spoil, (changes) => {
      const spoilt = bytes(plain);
      for (const [at, byte] of changes) spoilt[at] = byte;
      const result = readBlt(spoilt);
      if (result.ok)
        assert.equal(result.election.candidates.length, result.election.profile.candidates);
      else assert.ok(result.problems.every(({ line, sentence }) => line >= 1 && sentence !== ""));
    }),
    { numRuns: 500 },
  );
});
