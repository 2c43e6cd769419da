/** Rows of a list read as people on a roll, each with its number; a row that cannot be read says why. */
import type { Message } from "@rochdale/language/message.ts";
import type { ColumnMapping, ColumnUse } from "./rules-columns.ts";

export type RollEntry = {
  /** What the voter knows themselves by: a payroll number, a roll number. */
  readonly reference: string;
  readonly name: string;
  readonly email: string | null;
};
export type Reached = RollEntry & {
  readonly address: string | null;
  readonly language: "en" | "cy";
};

/** References and addresses met so far, each with the row that had it. */
export type Seen = {
  readonly references: Map<string, number>;
  readonly emails: Map<string, number>;
};
export const nobodySeen = (): Seen => ({ references: new Map(), emails: new Map() });

export type RowRead =
  | { readonly kind: "entry"; readonly entry: Reached }
  | { readonly kind: "fault"; readonly because: Message }
  | { readonly kind: "empty" };

const EMAIL = /^[^\s@<>]{1,64}@[^\s@<>]{1,180}\.[^\s@<>]{1,20}$/;
const WELSH = /^(cy|cym|welsh|cymraeg|y|yes|ie|true|1)$/i;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

/** One row by the mapping. Remembers what it saw: somebody named twice is a fault at the second place. */
export function readRow(
  cells: readonly string[],
  { row, mapping, seen }: { row: number; mapping: ColumnMapping; seen: Seen },
): RowRead {
  if (cells.every((cell) => cell.trim() === "")) return { kind: "empty" };
  const of = (use: ColumnUse) =>
    mapping.flatMap((one, at) => (one === use ? [plain(cells[at] ?? "")] : [])).filter(Boolean);
  const [reference = ""] = of("reference");
  const name = [...of("name"), ...of("surname")].join(" ");
  const address = of("address").join("\n");
  const email = (of("email")[0] ?? "").toLowerCase().replace(/^mailto:/, "");
  if (reference === "") return fault("noReference");
  if (name === "") return fault("noName");
  if (reference.length > 60 || name.length > 200 || address.length > 500) return fault("tooLong");
  if (CONTROL.test(`${reference}${name}${address}${email}`)) return fault("unreadable");
  if (reference.includes(";") || name.includes(";")) return fault("semicolon");
  if (email !== "" && !EMAIL.test(email)) return fault("email");
  const twice = seen.references.get(reference);
  if (twice !== undefined) return fault("twice", twice);
  const shared = email === "" ? undefined : seen.emails.get(email);
  if (shared !== undefined) return fault("sharedEmail", shared);
  seen.references.set(reference, row);
  if (email !== "") seen.emails.set(email, row);
  const language = WELSH.test(of("language")[0] ?? "") ? "cy" : "en";
  return {
    kind: "entry",
    entry: { reference, name, email: email || null, address: address || null, language },
  };
}

function fault(name: string, first?: number): RowRead {
  const because = { message: `roll.row.${name}` };
  return {
    kind: "fault",
    because: first === undefined ? because : { ...because, values: { row: String(first) } },
  };
}

/** One spelling of one word: composed letters, single spaces, none at the ends; line ends within are spaces. */
function plain(cell: string): string {
  return cell
    .normalize("NFC")
    .replace(/[\s\u00a0\u200b\ufeff]+/g, " ")
    .trim();
}

/** The roll as one text, a person a line in order of code units: what the roll's commitment binds. */
export function rollText(entries: readonly RollEntry[]): string {
  const lines = entries.map((one) => [one.reference, one.name, one.email ?? ""].join(";"));
  return lines.toSorted().join("\n");
}
