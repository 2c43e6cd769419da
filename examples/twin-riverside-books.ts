/** Riverside's books (invented): double entry with a restricted fund, payroll owed and paid, a loan, shares, a budget. */
import { step } from "./telling.ts";
import { daysAfterMonth, daysSince, monthBefore } from "./twin-days.ts";
import { ago } from "./twin-stages.ts";
import type { Step } from "./story.ts";

const FIRST = 14;
const SWIM = "learn-to-swim";
/** Pounds by month of the calendar: schools swim in term, and pools are dear to heat in winter. */
const FEES = [371, 366, 392, 418, 431, 447, 462, 438, 399, 402, 388, 341];
const HEAT = [168, 161, 149, 128, 111, 97, 92, 94, 108, 127, 146, 171];

const pounds = (thousands: number, spare: number) => (thousands * 1000 + spare).toFixed(2);

function openingBooks(today: string): readonly Step[] {
  const month = monthBefore(today, FIRST);
  const day = daysAfterMonth(today, FIRST);
  return [
    step(day + 5, "secretary", "ledger.openFund", {
      name: "Learn to swim",
      purpose: "Grants and gifts that pay for lessons of children whose families cannot.",
    }),
    step(day + 4, "secretary", "books.journal", {
      ...{ day: ago(daysSince(today, `${month}-01`)), words: "Balances of the trust’s old books" },
      lines: [
        ["assets:bank", "general", "debit", "296400.00"],
        ["assets:equipment", "general", "debit", "412000.00"],
        ["liabilities:payables", "general", "credit", "38750.00"],
        ["liabilities:loans", "general", "credit", "150000.00"],
        ["equity:member-shares", "general", "credit", "31800.00"],
        ["equity:reserves", "general", "credit", "487850.00"],
        ["assets:bank", SWIM, "debit", "22400.00"],
        ["equity:reserves", SWIM, "credit", "22400.00"],
      ]
        .map((line) => line.join(";"))
        .join("\n"),
      opening: true,
      document: "The trust’s audited balance sheet on the day before. Every balance is one line.",
    }),
    step(day + 3, "secretary", "books.stateShareTerms", {
      redemption: "unconditionalRightToRefuse",
      rules: "The board may refuse to pay any share back, and need give no reason (rule 14).",
    }),
  ];
}

/** The lines of a month under their headings. */
function monthLines(today: string, monthsAgo: number): string {
  const month = monthBefore(today, monthsAgo);
  const at = Number(month.slice(5)) - 1;
  const rows = [
    ["04", "fees", "Swimming, gyms and lessons", pounds(FEES[at] ?? 400, 318 + at * 17)],
    ["07", "contract", "Both councils’ payment", "78000.00"],
    ["13", "premises", "Energy and water", pounds(HEAT[at] ?? 120, 240 + at * 31)],
    ["16", "supplies", "Chemicals and towels", pounds(20, 640 + at * 83)],
    ["19", "services", "Repairs", pounds(24 + ((at * 7) % 13), 155)],
  ];
  return rows.map(([day, ...rest]) => [`${month}-${day}`, ...rest].join(";")).join("\n");
}

/** Pay with what is owed of it, last month’s tax and pensions paid over, and the fund’s own month. */
function monthJournals(today: string, monthsAgo: number): readonly Step[] {
  const month = monthBefore(today, monthsAgo);
  const days = daysAfterMonth(today, monthsAgo);
  const day = (of: number) => ago(daysSince(today, `${month}-${String(of).padStart(2, "0")}`));
  const owed = monthsAgo === FIRST ? [] : [["liabilities:payroll", "debit", "62480.00"]];
  const paid = monthsAgo === FIRST ? "219320.00" : "281800.00";
  const pay = [["expenses:pay", "debit", "281800.00"], ...owed];
  const lines = [
    ...pay.map(([account, side, sum]) => [account, "general", side, sum]),
    ["liabilities:payroll", "general", "credit", "62480.00"],
    ["assets:bank", "general", "credit", paid],
  ];
  const quarter = Number(month.slice(5)) % 3 === 0;
  const swim = [
    ...(quarter
      ? [
          ["assets:bank", SWIM, "debit", "9000.00"],
          ["income:grants", SWIM, "credit", "9000.00"],
        ]
      : []),
    ["expenses:services", SWIM, "debit", "2640.00"],
    ["assets:bank", SWIM, "credit", "2640.00"],
  ];
  const text = (rows: readonly (readonly (string | undefined)[])[]) =>
    rows.map((row) => row.join(";")).join("\n");
  return [
    step(days, "secretary", "books.journal", {
      ...{ day: day(25), words: "Pay and pensions of the month", lines: text(lines) },
      document: `Payroll totals of ${month}: gross, tax, pensions and net, and nobody by name.`,
    }),
    step(days, "secretary", "books.journal", {
      ...{ day: day(27), words: "Free lessons of the month", lines: text(swim) },
      document: `Lesson registers of ${month}, counted: 44 children.`,
    }),
  ];
}

/** A slide bought on credit and paid for, half a year ago: equipment lasts, so it is no spending of the month. */
function slide(today: string): readonly Step[] {
  const month = monthBefore(today, 4);
  return [
    step(daysAfterMonth(today, 4), "secretary", "books.journal", {
      day: ago(daysSince(today, `${month}-21`)),
      words: "A new slide for the small pool",
      lines: "assets:equipment;general;debit;18600.00\nassets:bank;general;credit;18600.00",
      document: "Invoice 5512, and the board’s decision to buy.",
    }),
  ];
}

function budget(today: string): Step {
  const month = monthBefore(today, 5);
  const lines = [
    ["income:fees", "4880000.00"],
    ["income:contract", "936000.00"],
    ["income:grants", SWIM, "36000.00"],
    ["expenses:pay", "3390000.00"],
    ["expenses:premises", "1490000.00"],
    ["expenses:supplies", "255000.00"],
    ["expenses:services", "372000.00"],
    ["expenses:services", SWIM, "32000.00"],
  ];
  return step(daysSince(today, `${month}-01`) + 10, "board", "books.setBudget", {
    ...{ month, lines: lines.map((line) => line.join(";")).join("\n") },
    document: "Minute 7 of the board’s meeting: the budget was settled without a vote against.",
  });
}

/** Books kept and published each month, from the fourteenth before this one to the last. */
export function riversideBooks(today: string): readonly Step[] {
  const months = Array.from({ length: FIRST }, (_, index) => FIRST - index).flatMap((monthsAgo) => {
    const month = monthBefore(today, monthsAgo);
    const days = daysAfterMonth(today, monthsAgo);
    return [
      step(days, "secretary", "books.enterMany", {
        lines: monthLines(today, monthsAgo),
        document: `Bank statement and purchase ledger of ${month}. Every line is one entry.`,
      }),
      ...monthJournals(today, monthsAgo),
      ...(monthsAgo === 4 ? slide(today) : []),
      step(days, "secretary", "books.publish", {
        month,
        ...(monthsAgo === 3 ? { annualReturnSentOn: ago(days) } : {}),
      }),
    ];
  });
  return [...openingBooks(today), ...months, budget(today)];
}
