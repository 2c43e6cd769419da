/** A table that says where members belong, by their numbers in the register: read, or told row by row what is wrong. */
import type { Message } from "@rochdale/language/message.ts";
import type { Member } from "../members/members.ts";
import type { Place } from "./store.ts";

export type PlaceColumn = "grade" | "site" | "userGroup";
export type Placed = { readonly memberId: string; readonly place: Place };
export type PlacesRead =
  | {
      readonly ok: true;
      readonly columns: readonly PlaceColumn[];
      readonly placed: readonly Placed[];
    }
  | { readonly ok: false; readonly because: Message };

/** What a heading may be called, in English and Welsh. */
const HEADINGS: { readonly [column in PlaceColumn | "number"]: RegExp } = {
  number: /^(number|no|member number|rhif)$/i,
  grade: /^(grade|grade band|band|gradd|band gradd)$/i,
  site: /^(site|place|safle|lleoliad)$/i,
  userGroup: /^(user group|usergroup|group|grŵp defnyddwyr|grŵp)$/i,
};
const LONGEST = 80;

function wrong(name: string, values: Message["values"] = {}): PlacesRead {
  return { ok: false, because: { message: `participation.file.${name}`, values } };
}

/** Rows of number and places. A number that is not in the register, or stands twice, is named with its row. */
export function placesIn(
  cells: readonly (readonly string[])[],
  members: readonly Member[],
): PlacesRead {
  const [header = [], ...rows] = cells;
  const columnOf = (name: keyof typeof HEADINGS) =>
    header.findIndex((one) => HEADINGS[name].test(one.trim()));
  const number = columnOf("number");
  const columns = (["grade", "site", "userGroup"] as const).filter((one) => columnOf(one) >= 0);
  if (number < 0 || columns.length === 0) return wrong("columns");
  const byNumber = new Map(members.map((one) => [String(one.number), one]));
  const placed = new Map<string, Placed>();
  for (const [at, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === "")) continue;
    const member = byNumber.get((row[number] ?? "").trim());
    if (!member) return wrong("noMember", { row: at + 2 });
    if (placed.has(member.memberId)) return wrong("twice", { row: at + 2 });
    const cell = (one: PlaceColumn) => (row[columnOf(one)] ?? "").trim().replace(/\s+/g, " ");
    const long = columns.find((one) => cell(one).length > LONGEST);
    if (long) return wrong("long", { row: at + 2, most: LONGEST });
    const value = (one: PlaceColumn) =>
      columns.includes(one) && cell(one) !== "" ? cell(one) : null;
    const place = { grade: value("grade"), site: value("site"), userGroup: value("userGroup") };
    placed.set(member.memberId, { memberId: member.memberId, place });
  }
  if (placed.size === 0) return wrong("nobody");
  return { ok: true, columns, placed: [...placed.values()] };
}
