/**
 * Bank holidays of the four nations, 2009 to 2028, as dated data: which days banks and, by custom,
 * offices close.
 */
import { day } from "./day.ts";
import type { Day } from "./day.ts";
import type { Nation } from "./events.ts";

/**
 * Where the dates come from and how sure they are. Banking and Financial Dealings Act 1971 Sch.1
 * and the royal proclamations under s.1; St Andrew's Day Bank Holiday (Scotland) Act 2007; the
 * government's published list (gov.uk/bank-holidays). Checked in the tests against the Act's rules,
 * Easter computed.
 */
export const bankHolidaySource = {
  name: "Banking and Financial Dealings Act 1971 with proclamations; gov.uk/bank-holidays",
  firstYear: 2009,
  lastYear: 2028,
  /**
   * The special days are read from reports of the proclamations; a later proclamation may add one.
   */
  confidence: { usualDays: "high", specialDays: "high", notYetProclaimed: "medium" },
} as const;

/** Days that no rule gives, with their reason. All four nations unless said otherwise. */
export const specialBankHolidays: readonly {
  readonly day: string;
  readonly why: string;
  readonly only?: Nation;
  /** The usual day that it stands in for, if it was moved and not added. */
  readonly movedFrom?: string;
}[] = [
  { day: "2011-04-29", why: "Wedding of Prince William and Catherine Middleton" },
  { day: "2012-06-04", why: "Diamond Jubilee of Elizabeth II", movedFrom: "2012-05-28" },
  { day: "2012-06-05", why: "Diamond Jubilee of Elizabeth II" },
  { day: "2020-05-08", why: "75 years since VE Day", movedFrom: "2020-05-04" },
  { day: "2022-06-02", why: "Platinum Jubilee of Elizabeth II", movedFrom: "2022-05-30" },
  { day: "2022-06-03", why: "Platinum Jubilee of Elizabeth II" },
  { day: "2022-09-19", why: "State funeral of Elizabeth II" },
  { day: "2023-05-08", why: "Coronation of Charles III" },
  { day: "2026-06-15", why: "Scotland at the men's football World Cup", only: "Scotland" },
];

const englandAndWales = `
  2009: 01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28
  2010: 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
  2011: 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27
  2012: 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26
  2013: 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
  2014: 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
  2015: 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
  2016: 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27
  2017: 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26
  2018: 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
  2019: 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
  2020: 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
  2021: 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
  2022: 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
  2023: 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
  2024: 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
  2025: 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
  2026: 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
  2027: 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
  2028: 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
`;

const scotland = `
  2009: 01-01 01-02 04-10 05-04 05-25 08-03 11-30 12-25 12-28
  2010: 01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28
  2011: 01-03 01-04 04-22 04-29 05-02 05-30 08-01 11-30 12-26 12-27
  2012: 01-02 01-03 04-06 05-07 06-04 06-05 08-06 11-30 12-25 12-26
  2013: 01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26
  2014: 01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26
  2015: 01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28
  2016: 01-01 01-04 03-25 05-02 05-30 08-01 11-30 12-26 12-27
  2017: 01-02 01-03 04-14 05-01 05-29 08-07 11-30 12-25 12-26
  2018: 01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26
  2019: 01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26
  2020: 01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28
  2021: 01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28
  2022: 01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27
  2023: 01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26
  2024: 01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26
  2025: 01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26
  2026: 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28
  2027: 01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28
  2028: 01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26
`;

const northernIreland = `
  2009: 01-01 03-17 04-10 04-13 05-04 05-25 07-13 08-31 12-25 12-28
  2010: 01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28
  2011: 01-03 03-17 04-22 04-25 04-29 05-02 05-30 07-12 08-29 12-26 12-27
  2012: 01-02 03-19 04-06 04-09 05-07 06-04 06-05 07-12 08-27 12-25 12-26
  2013: 01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26
  2014: 01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26
  2015: 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28
  2016: 01-01 03-17 03-25 03-28 05-02 05-30 07-12 08-29 12-26 12-27
  2017: 01-02 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26
  2018: 01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26
  2019: 01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26
  2020: 01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28
  2021: 01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28
  2022: 01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27
  2023: 01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26
  2024: 01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26
  2025: 01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26
  2026: 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28
  2027: 01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28
  2028: 01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26
`;

const tables: { readonly [nation in Nation]: readonly Day[] } = {
  England: daysOf(englandAndWales),
  Wales: daysOf(englandAndWales),
  Scotland: daysOf(scotland),
  "Northern Ireland": daysOf(northernIreland),
};

function daysOf(table: string): readonly Day[] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [year = "", days = ""] = line.trim().split(": ");
      return days.split(" ").map((monthAndDate) => day(`${year}-${monthAndDate}`));
    });
}

/**
 * The bank holidays of a nation in order, for all years known; to be passed to `clockOf` as
 * `holidays`.
 */
export function bankHolidays(nation: Nation): readonly Day[] {
  return tables[nation];
}

/**
 * Whether the table covers the year of a day: outside it `actBy` knows weekends only, and a page
 * should say so.
 */
export function bankHolidaysKnown(of: Day): boolean {
  const year = Number(of.slice(0, 4));
  return year >= bankHolidaySource.firstYear && year <= bankHolidaySource.lastYear;
}
