/** Rows of somebody else's register read as members: columns found by their heading, every problem by its row number. */
import { parseDay } from "@rochdale/clock/day.ts";
import type { MemberClass } from "@rochdale/facts/shapes.ts";
import type { Message } from "@rochdale/language/message.ts";
import { keyOf, type Member } from "./register.ts";

export const COLUMNS = ["name", "class", "email", "joined", "votes", "meets"] as const;
export type Column = (typeof COLUMNS)[number];
/** Which column of the file holds what: its place from 0; null where the file has none. */
export type ColumnMapping = Readonly<Record<Column, number | null>> & {
  /** Where the file has no class: everybody is of this one. */
  readonly everyone: MemberClass | null;
};

export type ImportedMember = Pick<Member, "name" | "class" | "email" | "joined" | "votes">;
/** A row that is left out. Rows are numbered as a spreadsheet numbers them: the headings are row 1. */
export type RowProblem = {
  readonly row: number;
  readonly because: Message;
  readonly cells: readonly string[];
};
export type ImportRead = {
  readonly members: readonly ImportedMember[];
  readonly problems: readonly RowProblem[];
};

export const ROWS_MOST = 200_000;

const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  name: ["name", "full name", "member", "member name", "enw", "enw llawn"],
  class: ["class", "type", "category", "membership type", "member type", "dosbarth", "math"],
  email: ["email", "e-mail", "email address", "e-mail address", "e-bost", "cyfeiriad e-bost"],
  joined: ["joined", "date joined", "join date", "member since", "start date", "ymunodd"],
  votes: ["votes", "number of votes", "pleidleisiau"],
  meets: ["eligible", "may join", "meets the condition", "cymwys", "caiff ymuno"],
};

/** Words by which a register says whether somebody meets the condition of their class. */
const MEETS: Readonly<Record<string, boolean>> = {
  ...{ yes: true, y: true, true: true, ydy: true, ie: true },
  ...{ no: false, n: false, false: false, "nac ydy": false, na: false },
};

/** Where the headings say what a column is; the person may say otherwise. */
export function mappingFrom(headings: readonly string[]): ColumnMapping {
  const plain = headings.map((one) => one.trim().toLowerCase());
  const find = (column: Column): number | null => {
    const at = plain.findIndex((one) => HEADINGS[column].includes(one));
    return at < 0 ? null : at;
  };
  return {
    name: find("name"),
    class: find("class"),
    email: find("email"),
    joined: find("joined"),
    votes: find("votes"),
    meets: find("meets"),
    everyone: null,
  };
}

const CLASS_WORDS: Readonly<Record<string, MemberClass>> = {
  worker: "worker",
  workers: "worker",
  staff: "worker",
  employee: "worker",
  employees: "worker",
  teacher: "worker",
  gweithiwr: "worker",
  user: "user",
  users: "user",
  "service user": "user",
  parent: "user",
  carer: "user",
  tenant: "user",
  patient: "user",
  customer: "user",
  pupil: "user",
  defnyddiwr: "user",
  community: "community",
  resident: "community",
  "local resident": "community",
  supporter: "community",
  cymuned: "community",
  publicbody: "publicBody",
  "public body": "publicBody",
  council: "publicBody",
  authority: "publicBody",
  investor: "investor",
  other: "other",
};

/** The class that a word of a register means; undefined where we do not know it. */
export function classNamed(word: string): MemberClass | undefined {
  const plain = word.trim().toLowerCase();
  return Object.hasOwn(CLASS_WORDS, plain) ? CLASS_WORDS[plain] : undefined;
}

/** "2026-04-01", "1/4/2026" and "01.04.2026" are one day, the day before the month as is written here. */
export function dayNamed(text: string): string | null {
  const plain = text.trim();
  const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(plain);
  const iso = british
    ? `${british[3]}-${(british[2] ?? "").padStart(2, "0")}-${(british[1] ?? "").padStart(2, "0")}`
    : plain.slice(0, 10);
  return parseDay(iso);
}

export type Reading = {
  readonly mapping: ColumnMapping;
  readonly day: string;
  /** Who is in the register already. */
  readonly known: readonly Member[];
  /** Why the rules in force bar somebody of a class, who meets its condition or not, or does not say. */
  readonly barred: (of: MemberClass, meets: boolean | null) => Message | undefined;
};

/** Every row as a member or with its problem. Somebody known already, or twice in the file, is left out. */
export function readRows(cells: readonly (readonly string[])[], reading: Reading): ImportRead {
  const seen = new Map(
    reading.known.filter((one) => one.left === null).map((one) => [keyOf(one), 0]),
  );
  const members: ImportedMember[] = [];
  const problems: RowProblem[] = [];
  cells.slice(1).forEach((row, at) => {
    if (row.every((cell) => cell.trim() === "")) return;
    const number = at + 2;
    const read = readRow(row, reading);
    const leave = (because: Message): void => {
      problems.push({ row: number, because, cells: row });
    };
    if ("message" in read) return leave(read);
    const twice = seen.get(keyOf(read));
    if (twice === 0) return leave({ message: "members.row.known" });
    if (twice !== undefined) {
      return leave({ message: "members.row.twice", values: { row: String(twice) } });
    }
    seen.set(keyOf(read), number);
    members.push(read);
  });
  return { members, problems };
}

function readRow(
  row: readonly string[],
  { mapping, day, barred }: Reading,
): ImportedMember | Message {
  const cell = (column: Column): string => {
    // An import that was prepared before a column was asked for has no place for it.
    const at = mapping[column] ?? null;
    return at === null ? "" : (row[at] ?? "").trim();
  };
  const name = cell("name").normalize("NFC");
  if (name === "") return { message: "members.row.noName" };
  if (name.length > 200) return { message: "members.row.longName" };
  const word = cell("class");
  const of = word === "" ? mapping.everyone : classNamed(word);
  if (of === null) return { message: "members.row.noClass" };
  if (of === undefined) {
    return { message: "members.row.unknownClass", values: { word: word.slice(0, 40) } };
  }
  const said = cell("meets").toLowerCase();
  if (said !== "" && !Object.hasOwn(MEETS, said)) return { message: "members.row.meets" };
  const bar = barred(of, MEETS[said] ?? null);
  if (bar) return bar;
  const email = cell("email").toLowerCase();
  if (email !== "" && !/^[^\s@<>]{1,64}@[^\s@<>]{1,180}\.[^\s@<>]{1,20}$/.test(email)) {
    return { message: "members.row.email" };
  }
  const joined = cell("joined") === "" ? day : dayNamed(cell("joined"));
  if (joined === null) return { message: "members.row.day" };
  if (joined > day) return { message: "members.row.future" };
  const votes = cell("votes") === "" ? "1" : cell("votes");
  if (!/^\d{1,6}$/.test(votes)) return { message: "members.row.votes" };
  return {
    name,
    class: of,
    email: email === "" ? null : email,
    joined,
    votes: Number(votes),
  };
}
