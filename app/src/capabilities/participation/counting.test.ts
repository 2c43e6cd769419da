/** Counting by group: small groups joined, telling counts left out in pairs, sheets of numbers read or refused. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkCatalogue } from "@rochdale/language/say.ts";
import type { Member } from "../members/members.ts";
import { GROUP_LEAST, groupingsOf, numbersIn, type Counted, type Did } from "./counting.ts";
import { placesIn } from "./place-rows.ts";
import { participationWords } from "./words.ts";

/** Members numbered from 1, so many of each site. */
function sites(...sizes: readonly (readonly [site: string | null, members: number])[]): Counted[] {
  const of = sizes.flatMap(([site, members]) => Array.from({ length: members }, () => site));
  return of.map((site, at) => ({
    number: at + 1,
    places: { class: "worker", grade: null, site, userGroup: null },
  }));
}
const did = (more: Partial<Did>): Did => ({
  ...{ proposed: null, came: null, voted: null, sit: null },
  ...more,
});
const upTo = (last: number, first = 1) =>
  new Set(Array.from({ length: last - first + 1 }, (_, at) => first + at));
const rows = (members: readonly Counted[], more: Partial<Did>) =>
  groupingsOf(members, did(more)).map(({ by, groups }) => [
    by,
    groups.map((one) => [one.group, one.members, one.came, one.voted]),
  ]);

test("a group of nine is joined, a group of ten stands; others are never fewer than ten", () => {
  assert.equal(GROUP_LEAST, 10);
  const ten = sites(["North", 30], ["South", 10]);
  assert.deepEqual(rows(ten, { came: upTo(5) }), [
    [
      "site",
      [
        ["North", 30, 5, null],
        ["South", 10, 0, null],
      ],
    ],
  ]);
  assert.deepEqual(rows(sites(["North", 30], ["South", 9]), { came: upTo(5) }), []);
  const three = sites(["North", 30], ["South", 12], ["East", 9]);
  assert.deepEqual(rows(three, { came: upTo(5) }), [
    [
      "site",
      [
        ["North", 30, 5, null],
        ["others", 21, 0, null],
      ],
    ],
  ]);
  const unplaced = sites(["North", 30], ["South", 12], [null, 3]);
  assert.deepEqual(rows(unplaced, { came: upTo(5) })[0]?.[1], [
    ["North", 30, 5, null],
    ["others", 15, 0, null],
  ]);
});

test("who comes does so before all: that everybody or nobody of a group came is told", () => {
  const members = sites(["North", 30], ["South", 12], ["West", 20]);
  assert.deepEqual(rows(members, { came: upTo(42, 31) })[0]?.[1], [
    ["North", 30, 0, null],
    ["South", 12, 12, null],
    ["West", 20, 0, null],
  ]);
});

test("of votes neither all nor none is told", () => {
  const members = sites(["North", 30], ["South", 12], ["West", 20]);
  assert.deepEqual(rows(members, { voted: upTo(35) })[0]?.[1], [
    ["North", 30, null, null],
    ["South", 12, null, 5],
    ["West", 20, null, null],
  ]);
  // One alone would be told by the whole less the rest: the smallest other goes with it.
  assert.deepEqual(rows(members, { voted: upTo(52, 20) })[0]?.[1], [
    ["North", 30, null, 11],
    ["South", 12, null, null],
    ["West", 20, null, null],
  ]);
});

test("numbers are read as sheets have them; a stranger's number is named", () => {
  const members = sites(["North", 20]);
  const read = numbersIn("1-3, 7;9\n 11–12", members);
  assert.ok(read.ok);
  assert.deepEqual([...read.numbers], [1, 2, 3, 7, 9, 11, 12]);
  assert.deepEqual(numbersIn("3-1", members), { ok: false, because: "unreadable", part: "3-1" });
  assert.deepEqual(numbersIn("Ann", members), { ok: false, because: "unreadable", part: "Ann" });
  assert.deepEqual(numbersIn("19-21", members), { ok: false, because: "notMember", part: "21" });
  assert.deepEqual(numbersIn("1-9999999", members), {
    ...{ ok: false, because: "unreadable", part: "1-9999999" },
  });
});

test("places are read by headings in both languages; each wrong row is named", () => {
  const member = (number: number) => ({ number, memberId: `m${number}` }) as Member;
  const members = [member(1), member(2)];
  const read = placesIn(
    [
      ["Rhif", "Safle", "Band"],
      ["1", " North  wing ", "5"],
      ["", "", ""],
    ],
    members,
  );
  assert.ok(read.ok);
  assert.deepEqual(read.columns, ["grade", "site"]);
  assert.deepEqual(read.placed, [
    { memberId: "m1", place: { grade: "5", site: "North wing", userGroup: null } },
  ]);
  const because = (...cells: string[][]) => {
    const wrong = placesIn(cells, members);
    return wrong.ok ? "read" : wrong.because.message.replace("participation.file.", "");
  };
  assert.equal(because(["number"], ["1"]), "columns");
  assert.equal(because(["number", "site"], ["3", "North"]), "noMember");
  assert.equal(because(["number", "site"], ["1", "N"], ["1", "S"]), "twice");
  assert.equal(because(["number", "site"], ["1", "N".repeat(81)]), "long");
  assert.equal(because(["number", "site"]), "nobody");
});

test("the sentences are whole in both languages", () => {
  assert.deepEqual(checkCatalogue(participationWords), []);
});
