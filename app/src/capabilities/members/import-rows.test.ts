import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { classNamed, dayNamed, mappingFrom, readRows } from "./import-rows.ts";
import { csvCells, csvLine, tableCells } from "./table-file.ts";

const day = "2026-11-21";
const read = (cells: string[][], everyone: "user" | null = null) =>
  readRows(cells, {
    mapping: { ...mappingFrom(cells[0] ?? []), everyone },
    day,
    known: [],
    barred: () => undefined,
  });

test("columns are found by their headings, however they are written", () => {
  assert.deepEqual(mappingFrom([" Full name ", "E-MAIL", "Date joined", "Membership type"]), {
    name: 0,
    class: 3,
    email: 1,
    joined: 2,
    votes: null,
    meets: null,
    everyone: null,
  });
});

test("every problem has the row number that a spreadsheet shows", () => {
  const { members, problems } = read([
    ["name", "class", "email", "joined", "votes"],
    ["Ann", "staff", "ann@example.org", "1/4/2026", "1"],
    ["", "staff", "", "", ""],
    ["Bo", "wizard", "", "", ""],
    ["", "", "", "", ""],
    ["Cy", "tenant", "not an address", "", ""],
    ["Di", "tenant", "", "31/2/2026", ""],
    ["Ed", "tenant", "", "2027-01-01", ""],
    ["Fay", "tenant", "", "", "-1"],
    ["Ann again", "staff", "ANN@example.org", "", ""],
    ["Gus", "", "", "", ""],
  ]);
  assert.deepEqual(
    members.map((one) => [one.name, one.class, one.joined]),
    [["Ann", "worker", "2026-04-01"]],
  );
  assert.deepEqual(
    problems.map((one) => [one.row, one.because.message.replace("members.row.", "")]),
    [
      [3, "noName"],
      [4, "unknownClass"],
      [6, "email"],
      [7, "day"],
      [8, "future"],
      [9, "votes"],
      [10, "twice"],
      [11, "noClass"],
    ],
  );
});

test("where a file has no class, everybody may be of one", () => {
  const { members } = read([["name"], ["Ann"], ["Bo"]], "user");
  assert.deepEqual(
    members.map((one) => one.class),
    ["user", "user"],
  );
});

test("somebody in the register already is left out, somebody who left may come back", () => {
  const known = {
    memberId: "m",
    number: 1,
    class: "worker",
    name: "Ann",
    email: "ann@example.org",
    joined: "2020-01-01",
    left: null as string | null,
    votes: 1,
    importId: null,
  } as const;
  const cells = [
    ["name", "class", "email"],
    ["Ann", "staff", "ann@example.org"],
  ];
  const mapping = mappingFrom(cells[0] ?? []);
  const reading = { mapping, day, barred: () => undefined };
  assert.equal(readRows(cells, { ...reading, known: [known] }).members.length, 0);
  const left = { ...known, left: "2021-01-01" };
  assert.equal(readRows(cells, { ...reading, known: [left] }).members.length, 1);
});

test("a row that the rules bar is left out with their reason, and so is one that answers neither yes nor no", () => {
  const asked: unknown[] = [];
  const cells = [
    ["name", "class", "Eligible"],
    ["Ann", "staff", "YES"],
    ["Bo", "staff", "nac ydy"],
    ["Cy", "tenant", ""],
    ["Di", "staff", "perhaps"],
    ["Ed", "staff", "constructor"],
  ];
  const { members, problems } = readRows(cells, {
    mapping: mappingFrom(cells[0] ?? []),
    day,
    known: [],
    barred(of, meets) {
      asked.push([of, meets]);
      return meets === false ? { message: "barred" } : undefined;
    },
  });
  assert.deepEqual(
    members.map((one) => one.name),
    ["Ann", "Cy"],
  );
  assert.deepEqual(
    problems.map((one) => [one.row, one.because.message]),
    [
      [3, "barred"],
      [5, "members.row.meets"],
      [6, "members.row.meets"],
    ],
  );
  assert.deepEqual(asked, [
    ["worker", true],
    ["worker", false],
    ["user", null],
  ]);
});

test("days are read the day before the month, and what is no day is none", () => {
  assert.equal(dayNamed("1/4/2026"), "2026-04-01");
  assert.equal(dayNamed("01.04.2026"), "2026-04-01");
  assert.equal(dayNamed("2026-04-01"), "2026-04-01");
  assert.equal(dayNamed("4/13/2026"), null);
  assert.equal(classNamed(" Employee "), "worker");
  assert.equal(classNamed("constructor"), undefined);
});

test("CSV in older encodings and with semicolons is read; what is no table is refused", async () => {
  const windows = new Uint8Array([
    ...Buffer.from("name;class\nJos"),
    0xe9,
    ...Buffer.from(";staff\n"),
  ]);
  const table = csvCells(windows);
  assert.ok(table.ok);
  assert.deepEqual(table.cells[1], ["José", "staff"]);
  assert.deepEqual(csvCells(new Uint8Array(Buffer.from("name,class\n"))), {
    ok: false,
    because: "empty",
  });
  assert.equal((await tableCells(new Uint8Array([0x50, 0x4b, 1, 2]))).ok, false);
  assert.equal(csvCells(new Uint8Array([0x6e, 0, 0x0a, 0x61])).ok, false);
});

test("a spreadsheet's days are days, and its letters keep their circumflex", async () => {
  const file = readFileSync(new URL("fixtures/register.xlsx", import.meta.url));
  const table = await tableCells(new Uint8Array(file));
  assert.ok(table.ok);
  const { members, problems } = read(table.cells.map((row) => [...row]));
  assert.deepEqual(problems, []);
  assert.deepEqual(members[0], {
    name: "Ann Ŵyn",
    class: "worker",
    email: "ann@example.org",
    joined: "2026-04-01",
    votes: 1,
  });
});

test("a cell that a spreadsheet would run is written so that it does not", () => {
  assert.equal(csvLine(["=1+1", 'a "b"', "c,d", 7]), `'=1+1,"a ""b""","c,d",7\r\n`);
});
