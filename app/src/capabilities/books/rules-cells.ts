/** Cells of other people's tables read as days and as pence, however banks and payrolls write them. */
import { parseDay } from "@rochdale/clock/day.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** A day in ISO or a usual British form: 2026-11-21, 21/11/2026, 21.11.26, 21 Nov 2026; null for anything else. */
export function dayIn(cell: string): string | null {
  const text = cell.trim().replace(/[ T]\d\d:\d\d(:\d\d(\.\d+)?)?Z?$/, "");
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return parseDay(text);
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)$/.exec(text) ??
    /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4}|\d\d)$/.exec(text) ??
    [];
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(monthName(month)) + 1;
  const whole = year.length === 2 ? `20${year}` : year;
  const two = (part: number) => String(part).padStart(2, "0");
  return parseDay(`${whole}-${two(number)}-${two(Number(day))}`);
}

const LONG =
  /^(january|february|march|april|may|june|july|august|september|sept|october|november|december)$/i;

function monthName(word: string): string {
  return word.length === 3 || LONG.test(word) ? word.slice(0, 3).toLowerCase() : "";
}

/**
 * Pence, below nought where the cell says so: "£1,234.50", "-12", "(12.00)", "12.00-", "12.00 DR". Null where it is no
 * sum of whole pence; "empty" where nothing stands there.
 */
export function penceIn(cell: string): bigint | "empty" | null {
  const text = cell.replaceAll(/[\s\u00a0£]|GBP/g, "").replaceAll(/[\u2212\u2013]/g, "-");
  if (text === "" || text === "-") return "empty";
  const match =
    /^(?<open>\()?(?<before>[-+])?(?<pounds>\d{1,3}(?:,\d{3})+|\d{1,13})(?:\.(?<pence>\d{1,2}))?(?<close>\))?(?<after>-|CR|DR)?$/i.exec(
      text,
    );
  const parts = match?.groups;
  if (!parts || (parts["open"] === undefined) !== (parts["close"] === undefined)) return null;
  const size =
    BigInt((parts["pounds"] ?? "").replaceAll(",", "")) * 100n +
    BigInt((parts["pence"] ?? "").padEnd(2, "0"));
  const marks = [
    parts["open"] !== undefined,
    parts["before"] === "-",
    /^(-|DR)$/i.test(parts["after"] ?? ""),
  ];
  const below = marks.filter(Boolean).length;
  return below > 1 ? null : below === 1 ? -size : size;
}
