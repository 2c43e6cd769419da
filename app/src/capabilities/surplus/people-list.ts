/** Those among whom a sum may be shared, as the secretary's payroll gives them. CSV, read whole or refused by row. */
import type { Message } from "@rochdale/language/message.ts";
import { parse } from "csv-parse/sync";

export type Sharer = {
  /** The number in the register of members, or of the payroll; never a name. */
  readonly member: string;
  /** Pence of the year. */
  readonly pay: bigint;
  readonly hours: string;
  readonly participation: string;
  /** Pence of shares held. */
  readonly shares: bigint;
};
export type ReadPeople =
  | { readonly ok: true; readonly people: readonly Sharer[] }
  | { readonly ok: false; readonly because: Message };

export const COLUMNS = ["member", "pay", "hours", "participation", "shares"] as const;
type Column = (typeof COLUMNS)[number];
const PEOPLE_MOST = 200_000;

/** `member;pay;hours;participation;shares`, in any order; empty cells but the first count as nought. */
export function readPeople(bytes: Uint8Array): ReadPeople {
  const wrong = (what: string, values?: Message["values"]): ReadPeople => {
    const message = `surplus.list.${what}`;
    return { ok: false, because: values ? { message, values } : { message } };
  };
  const cells = cellsOf(bytes);
  if (cells === null) return wrong("unreadable");
  const [headings = [], ...lines] = cells;
  const at = new Map(headings.map((heading, place) => [heading.trim().toLowerCase(), place]));
  if (!at.has("member") || at.size < 2) return wrong("columns", { columns: COLUMNS.join(";") });
  if (lines.length === 0) return wrong("empty");
  if (lines.length > PEOPLE_MOST) return wrong("long", { most: PEOPLE_MOST });
  const seen = new Set<string>();
  const people: Sharer[] = [];
  for (const [place, line] of lines.entries()) {
    const row = place + 2;
    const cell = (column: Column) => (line[at.get(column) ?? -1] ?? "").trim();
    const member = cell("member");
    if (!/^[A-Za-z0-9][A-Za-z0-9/.-]{0,39}$/.test(member)) return wrong("member", { row });
    if (seen.has(member)) return wrong("twice", { row });
    seen.add(member);
    const [pay, shares] = [pounds(cell("pay")), pounds(cell("shares"))];
    if (pay === null || shares === null) return wrong("pounds", { row });
    const [hours, participation] = [cell("hours") || "0", cell("participation") || "0"];
    if (![hours, participation].every((one) => /^\d{1,6}(\.\d{1,2})?$/.test(one))) {
      return wrong("measure", { row });
    }
    people.push({ member, pay, hours, participation, shares });
  }
  return { ok: true, people };
}

function cellsOf(bytes: Uint8Array): string[][] | null {
  const text = new TextDecoder().decode(bytes);
  const head = text.split("\n", 1)[0] ?? "";
  const delimiter = [";", "\t"].find((one) => head.includes(one)) ?? ",";
  try {
    return parse(text, { bom: true, delimiter, skip_empty_lines: true }) as string[][];
  } catch {
    return null;
  }
}

/** "24,500.00" or "24500" as pence; empty is nought; null where it cannot be read. */
function pounds(text: string): bigint | null {
  const plain = text.replaceAll(",", "").replace(/^£/, "") || "0";
  if (!/^\d{1,9}(\.\d\d)?$/.test(plain)) return null;
  const [whole = "0", pence = "00"] = plain.split(".");
  return BigInt(whole + pence);
}

export function lineOf({ member, pay, hours, participation, shares }: Sharer): string {
  return [member, pay, hours, participation, shares].join(";");
}
