/** What the columns of somebody's list hold: guessed from their headings, said by a person, refused where a child's data is. */
import type { Message } from "@rochdale/language/message.ts";

export const COLUMN_USES = [
  "reference",
  "name",
  "surname",
  "email",
  "address",
  "language",
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];
/** For each column of the file what it holds, null for what the roll does not need. Names and addresses may take several. */
export type ColumnMapping = readonly (ColumnUse | null)[];

const MAY_TAKE_SEVERAL: readonly ColumnUse[] = ["name", "surname", "address"];

const HEADINGS: Readonly<Record<ColumnUse, RegExp>> = {
  email: /e-?mail|e-?bost|ebost/,
  reference:
    /^ref\b|reference|cyfeirnod|payroll|cyflogres|employee (no|num|id)|staff (no|num|id)|member(ship)? (no|num|id)|assignment n|roll n|^id$|^(no|number|rhif)\.?$/,
  address: /address|postcode|post code|^town|^city|^county|street|cyfeiriad|cod post|^tref|^sir$/,
  language: /language|^lang\b|iaith|welsh|cymraeg/,
  surname: /surname|family name|last name|cyfenw|^last$/,
  name: /name|^enw|^first$/,
};
/** Words that only look like a name's heading. */
const NOT_A_NAME =
  /user ?name|file ?name|job|post name|team|department|manager|ward name|site name|school|supervisor/;

/** What each heading says of its column; the first of a kind counts where only one may. */
export function mappingFrom(headings: readonly string[]): ColumnMapping {
  const taken = new Set<ColumnUse>();
  return headings.map((heading) => {
    const plain = plainHeading(heading);
    const use = COLUMN_USES.toSorted(byCare).find((one) => HEADINGS[one].test(plain));
    if (use === undefined) return null;
    if ((use === "name" || use === "surname") && NOT_A_NAME.test(plain)) return null;
    if (taken.has(use) && !MAY_TAKE_SEVERAL.includes(use)) return null;
    taken.add(use);
    return use;
  });
}

/** "E-mail address" is an e-mail, "Employee name" a name: kinds are tried in the order of HEADINGS. */
function byCare(a: ColumnUse, b: ColumnUse): number {
  const order = Object.keys(HEADINGS);
  return order.indexOf(a) - order.indexOf(b);
}

function plainHeading(heading: string): string {
  return heading
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[_\s]+/g, " ")
    .trim();
}

/** What is wrong with a mapping that a person sent; null where rows can be read by it. */
export function mappingProblem(mapping: ColumnMapping): Message | null {
  const count = (use: ColumnUse) => mapping.filter((one) => one === use).length;
  if (count("reference") === 0) return { message: "roll.columns.noReference" };
  if (count("name") + count("surname") === 0) return { message: "roll.columns.noName" };
  const twice = COLUMN_USES.find((use) => count(use) > 1 && !MAY_TAKE_SEVERAL.includes(use));
  return twice === undefined ? null : { message: `roll.columns.twice.${twice}` };
}

const BIRTH = /birth|\bd\.? ?o\.? ?b\b|^dob|born|geni\b|genedigaeth/;
const AGE = /^age\b|\bage( group| band| range)?$|^oed|oedran|year of birth|school year|year group/;
const CHILD = /child|pupil|plentyn|plant\b|disgybl|minor\b/;

/**
 * A column that no roll of voters may hold: a date of birth, an age, or, on a roll of users, a child. Told by the
 * heading; on a roll of users also by its values, since nothing there needs a date. Null where the file may stay.
 */
export function forbiddenColumn(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  roll: "staff" | "users" | "members",
): Message | null {
  for (const [at, heading] of headings.entries()) {
    const plain = plainHeading(heading);
    const values = { column: heading.trim().slice(0, 60) || String(at + 1) };
    if (BIRTH.test(plain)) return { message: "roll.columns.birth", values };
    if (AGE.test(plain)) return { message: "roll.columns.age", values };
    if (roll !== "users") continue;
    if (CHILD.test(plain)) return { message: "roll.columns.child", values };
    if (mostlyDates(rows.map((row) => row[at] ?? ""))) {
      return { message: "roll.columns.dates", values };
    }
  }
  return null;
}

const DATE = /^(\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d\d)|\d{4}-\d\d-\d\d([ T].*)?)$/;

function mostlyDates(cells: readonly string[]): boolean {
  const said = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return said.length > 0 && said.filter((cell) => DATE.test(cell)).length * 2 > said.length;
}

/** Where the headings stand: the first row, within the first twenty, that has as many cells as most rows have. */
export function headingRow(rows: readonly (readonly string[])[]): number {
  const filled = rows.slice(0, 20).map((row) => row.filter((cell) => cell.trim() !== "").length);
  const most = Math.max(0, ...filled);
  const at = filled.findIndex((cells) => cells > 1 && cells * 2 >= most);
  return Math.max(0, at);
}
