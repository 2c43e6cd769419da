/** The three lists of a dividend, as councils and organisations send them: helpers, bills, homes. CSV, read row by row. */
import { parseDay } from "@rochdale/clock/day.ts";
import type { Message } from "@rochdale/language/message.ts";
import { parse } from "csv-parse/sync";

export type Help = { readonly person: string; readonly hours: string };
export type Account = {
  readonly account: string;
  readonly liability: bigint;
  readonly from: string;
  readonly to: string;
};
export type Home = {
  readonly person: string;
  readonly account: string;
  readonly from: string;
  readonly to: string;
  readonly consent: boolean;
};
type Year = { readonly from: string; readonly to: string };

export type Read<Row> =
  | { readonly ok: true; readonly rows: readonly Row[] }
  | { readonly ok: false; readonly because: Message };

const ROWS_MOST = 300_000;
const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9/ .-]{0,39}$/;
const HOURS = /^\d{1,4}(\.\d{1,2})?$/;

class Wrong extends Error {
  override name = "Wrong";
  readonly because: Message;
  constructor(because: Message) {
    super(because.message);
    this.because = because;
  }
}

/** Rows of a file with these headings, in any order and case; the first fault is named with its row. */
function readRows<Row>(
  bytes: Uint8Array,
  columns: readonly string[],
  read: (cell: (column: string) => string, wrong: (what: string) => never) => Row,
): Read<Row> {
  try {
    const [headings = [], ...lines] = cellsOf(bytes);
    const at = new Map(headings.map((heading, index) => [heading.trim().toLowerCase(), index]));
    const missing = columns.filter((column) => !at.has(column));
    if (missing.length > 0) {
      throw new Wrong({ message: "dividend.list.columns", values: { columns: columns.join(";") } });
    }
    if (lines.length === 0) throw new Wrong({ message: "dividend.list.empty" });
    if (lines.length > ROWS_MOST) {
      throw new Wrong({ message: "dividend.list.long", values: { most: ROWS_MOST } });
    }
    const rows = lines.map((line, index) =>
      read(
        (column) => (line[at.get(column) ?? -1] ?? "").trim(),
        (what) => {
          throw new Wrong({ message: `dividend.list.${what}`, values: { row: index + 2 } });
        },
      ),
    );
    return { ok: true, rows };
  } catch (fault) {
    if (fault instanceof Wrong) return { ok: false, because: fault.because };
    throw fault;
  }
}

function cellsOf(bytes: Uint8Array): string[][] {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder("windows-1252").decode(bytes);
  }
  const head = text.split("\n", 1)[0] ?? "";
  const delimiter = [";", "\t"].find((one) => head.includes(one)) ?? ",";
  try {
    return parse(text, { bom: true, delimiter, skip_empty_lines: true }) as string[][];
  } catch {
    throw new Wrong({ message: "dividend.list.unreadable" });
  }
}

/** `person;hours`: the helper's reference (never a name) and hours of the year. A person stands once. */
export function readHelp(bytes: Uint8Array): Read<Help> {
  const seen = new Set<string>();
  return readRows(bytes, ["person", "hours"], (cell, wrong): Help => {
    const [person, hours] = [cell("person"), cell("hours")];
    if (!REFERENCE.test(person)) wrong("person");
    if (seen.has(person)) wrong("twice");
    seen.add(person);
    if (!HOURS.test(hours)) wrong("hours");
    return { person, hours };
  });
}

/** `account;owed;from;to`: a bill's reference, what it comes to in pounds after discounts and reductions, its days in the year (both may be empty). */
export function readAccounts(bytes: Uint8Array, year: Year): Read<Account> {
  const seen = new Set<string>();
  return readRows(bytes, ["account", "owed", "from", "to"], (cell, wrong): Account => {
    const [account, owed] = [cell("account"), cell("owed").replaceAll(",", "")];
    if (!REFERENCE.test(account)) wrong("account");
    if (seen.has(account)) wrong("twice");
    seen.add(account);
    if (!/^\d{1,6}(\.\d\d)?$/.test(owed)) wrong("owed");
    const [pounds = "0", pence = "00"] = owed.split(".");
    return { account, liability: BigInt(pounds + pence), ...days(cell, wrong, year) };
  });
}

/** `person;account;from;to;consent`: behind which bill a helper lives, from when to when, and whether they agreed (yes, no). */
export function readHomes(
  bytes: Uint8Array,
  year: Year,
  accounts: ReadonlySet<string>,
): Read<Home> {
  const spans = new Map<string, Year[]>();
  const columns = ["person", "account", "from", "to", "consent"];
  return readRows(bytes, columns, (cell, wrong): Home => {
    const [person, account, consent] = [cell("person"), cell("account"), cell("consent")];
    if (!REFERENCE.test(person)) wrong("person");
    if (!accounts.has(account)) wrong("noAccount");
    if (!/^(yes|no)$/i.test(consent)) wrong("consent");
    const span = days(cell, wrong, year);
    const others = spans.get(person) ?? [];
    if (others.some((one) => one.from <= span.to && span.from <= one.to)) wrong("twoHomes");
    spans.set(person, [...others, span]);
    return { person, account, ...span, consent: consent.toLowerCase() === "yes" };
  });
}

function days(cell: (column: string) => string, wrong: (what: string) => never, year: Year): Year {
  const read = (column: "from" | "to") => {
    const text = cell(column);
    const uk = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
    const iso = uk ? `${uk[3]}-${uk[2]?.padStart(2, "0")}-${uk[1]?.padStart(2, "0")}` : text;
    return iso === "" ? year[column] : (parseDay(iso) ?? wrong("day"));
  };
  const span = { from: read("from"), to: read("to") };
  return span.to < span.from ? wrong("days") : span;
}

export const helpLine = (one: Help): string => `${one.person};${one.hours}`;
export const accountLine = (one: Account): string =>
  `${one.account};${one.liability};${one.from};${one.to}`;
export const homeLine = (one: Home): string =>
  `${one.person};${one.account};${one.from};${one.to};${one.consent ? "yes" : "no"}`;
