/** Sums and months as a ledger writes them. */
import type { Language } from "@rochdale/language/message.ts";
import { number } from "@rochdale/language/say.ts";

/** "1,842,000.00", "−29,000.50" (U+2212): pence as pounds, always with their pence; the unit stands in the heading. */
export function inPounds(language: Language, pence: bigint): string {
  const size = pence < 0n ? -pence : pence;
  const rest = String(size % 100n).padStart(2, "0");
  return `${pence < 0n ? "\u2212" : ""}${number(language, size / 100n)}.${rest}`;
}

const locale = { en: "en-GB", cy: "cy" } as const;

/** "October 2026", or "Oct 2026" in a table, or "Oct" under a bar. */
export function monthName(
  language: Language,
  month: string,
  how: "long" | "short" | "bare" = "long",
): string {
  const options: Intl.DateTimeFormatOptions = {
    month: how === "long" ? "long" : "short",
    timeZone: "UTC",
    ...(how === "bare" ? {} : { year: "numeric" }),
  };
  const instant = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(locale[language], options).format(instant);
}

/** Pounds in thousands for a drawing, one decimal at most: "+21", "−29.5". */
export function inThousands(language: Language, pence: bigint): string {
  const size = pence < 0n ? -pence : pence;
  const tenths = (size + 5_000n) / 10_000n;
  const rest = tenths % 10n === 0n ? "" : `.${tenths % 10n}`;
  const sign = pence < 0n ? "\u2212" : tenths === 0n ? "" : "+";
  return `${sign}${number(language, tenths / 10n)}${rest}`;
}
