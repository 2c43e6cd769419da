/** Stages that many invented bodies pass: readiness, a ballot, the checklist, open books month by month. */
import { step } from "./telling.ts";
import { daysAfterMonth, monthBefore } from "./twin-days.ts";
import type { Relative, Step, ToldRelative } from "./story.ts";

/** A day told from the day of loading. */
export function ago(days: number): Relative {
  return { inDays: -days };
}

/** Answers to the fifteen readiness questions: a letter each, y, n, p (partly) or ? (not known). */
export function readiness(daysAgo: number, letters: string, by = "lead"): readonly Step[] {
  const words: Readonly<Record<string, string>> = { y: "yes", n: "no", p: "partly" };
  return [...letters].map((letter, index) =>
    step(daysAgo, by, "scoping.answerReadiness", {
      question: String(index + 1),
      answer: words[letter] ?? "notKnown",
    }),
  );
}

export type ToldBallot = {
  /** 1 for the body's first ballot. */
  readonly order: number;
  readonly purpose: "support" | "usersSupport" | "resolution";
  readonly question: string;
  readonly answers: readonly [yes: string, no: string];
  readonly roll: string;
  readonly eligible: number;
  /** Days ago: called and rolled, opened, closed, reported. */
  readonly called: number;
  readonly opens: number;
  readonly closes: number;
};
export type ToldCount = {
  readonly for: number;
  readonly against: number;
  /** The papers went into a box of paper, and the scrutineer counted them by hand. */
  readonly byHand?: true;
  readonly report: string;
};

/** A ballot called, with its roll frozen the next day; opened where its day has come. */
export function ballotCalled(ballot: ToldBallot): readonly Step[] {
  const { order, purpose, question, answers, roll, called, opens, closes } = ballot;
  const id = `ballot-${order}`;
  const calling = step(called, "scrutineer", "ballot.call", {
    ...{ purpose, rehearsal: false, question, answers: answers.join("\n"), statusQuo: 2 },
    opens: ago(opens),
    closes: ago(closes),
  });
  const freezing = step(called - 1, "scrutineer", "ballot.freezeRoll", { ballot: id, roll });
  const opening = step(opens, "scrutineer", "ballot.open", { ballot: id });
  return opens >= 0 ? [calling, freezing, opening] : [calling, freezing];
}

/** The same ballot to its end: votes, the close, the scrutineer's report. */
export function ballotHeld(ballot: ToldBallot, count: ToldCount): readonly Step[] {
  const { order, opens, closes, eligible } = ballot;
  const id = `ballot-${order}`;
  const answers = [[0, count.for] as const, [1, count.against] as const];
  const votes: Step = { daysAgo: opens - 3, votes: { ballotOrder: order, answers } };
  return [
    ...ballotCalled(ballot),
    ...(count.byHand ? [] : [votes]),
    step(closes, "scrutineer", "ballot.close", { ballot: id }),
    step(closes - 2, "scrutineer", "ballot.report", {
      ballot: id,
      paperFor: count.byHand ? count.for : 0,
      paperAgainst: count.byHand ? count.against : 0,
      ...{ paperAbstain: 0, paperSpoiled: 0, issued: eligible },
      ...{ undelivered: 4, reissued: 2, late: 1 },
      ...{ independent: true, rollInspected: true, interference: "none" },
      report: count.report,
    }),
  ];
}

export type ToldTerms = {
  readonly daysAgo: number;
  readonly design: ToldRelative;
  readonly rules: string;
  readonly heads: ToldRelative;
  readonly unions: readonly string[];
  readonly measures: readonly [authority: string, mutual: string];
  readonly pension: {
    readonly route: "newFairDeal" | "schemeAdmission" | "bestValueDirection";
    readonly answer: string;
  };
};

/** What must stand frozen before a ballot: rules, terms, measures of both sides, pensions; then the case itself. */
export function termsFrozen(told: ToldTerms): readonly Step[] {
  const { daysAgo, unions, measures, pension } = told;
  return [
    step(daysAgo, "lead", "governance.propose", told.design),
    step(daysAgo, "authority", "contract.offer", told.heads),
    step(daysAgo - 1, "lead", "governance.freeze", { version: "1", rules: told.rules }),
    step(daysAgo - 1, "lead", "contract.agreeHeads", { version: "1" }),
    step(daysAgo - 1, "authority", "transfer.sendMeasures", {
      measures: "none",
      letter: measures[0],
    }),
    step(daysAgo - 1, "lead", "transfer.sendMeasures", { measures: "some", letter: measures[1] }),
    step(daysAgo - 1, "authority", "transfer.answerPensions", {
      route: pension.route,
      everyEligible: true,
      answer: pension.answer,
    }),
    ...unions.map((union) =>
      step(daysAgo - 1, "lead", "transfer.promiseRecognition", { union, continues: true }),
    ),
    step(daysAgo - 1, "lead", "transfer.promiseNewStarters", { noWorse: true }),
    step(daysAgo - 2, "lead", "scoping.freezeCase"),
  ];
}

const CHECKLIST = [
  ["bankAccount", "The account is open; two signatories are needed for every payment."],
  ["insurance", "Employers’ and public liability cover begins on the day of transfer."],
  ["payroll", "A trial run paid every person on the list to the penny."],
  ["taxRegistration", "Registered for tax and for value added tax."],
  ["workingCapital", "Two months of pay are in the account, as the business case says."],
  ["premises", "Leases of the offices pass on the same terms."],
  ["informationSystems", "Records move under a written agreement; a test copy was checked."],
] as const;

/** The checklist before conversion, an item every five days. */
export function checklist(daysAgo: number, by = "secretary"): readonly Step[] {
  return CHECKLIST.map(([item, evidence], index) =>
    step(daysAgo - index * 5, by, "transfer.checkOff", { item, evidence }),
  );
}

type BookLine = readonly [heading: string, words: string, pounds: number];
export type ToldBooks = {
  readonly today: string;
  /** The first and the last month, counted back from this one; the last that ended is 1. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly BookLine[];
  /** The month with whose books the annual return went to the registrar. */
  readonly returnWith?: readonly number[];
};

/** Books entered and published each month: the bank statement's lines, told on its days. */
export function monthlyBooks(books: ToldBooks): readonly Step[] {
  const { today, from, to, lines, returnWith = [] } = books;
  return Array.from({ length: from - to + 1 }, (_, index) => from - index).flatMap((monthsAgo) => {
    const month = monthBefore(today, monthsAgo);
    const days = daysAfterMonth(today, monthsAgo);
    const entries = lines.map(([heading, words, pounds], index) => {
      const day = `${month}-${String(4 + index * 3).padStart(2, "0")}`;
      return `${day};${heading};${words};${pounds.toFixed(2)}`;
    });
    return [
      step(days, "secretary", "books.enterMany", {
        lines: entries.join("\n"),
        document: `Bank statement and purchase ledger of ${month}. Every line is one entry.`,
      }),
      step(days, "secretary", "books.publish", {
        month,
        ...(returnWith.includes(monthsAgo) ? { annualReturnSentOn: ago(days) } : {}),
      }),
    ];
  });
}

/** Reports against the contract's standards, each month: one value for each standard. */
export function monthlyQuality(
  today: string,
  from: number,
  values: (monthsAgo: number) => readonly string[],
): readonly Step[] {
  return Array.from({ length: from }, (_, index) => from - index).map((monthsAgo) => {
    const told = values(monthsAgo).map((value, index) => [`value${index + 1}`, value] as const);
    const month = monthBefore(today, monthsAgo);
    const report: ToldRelative = { month, ...Object.fromEntries(told) };
    return step(daysAfterMonth(today, monthsAgo), "secretary", "quality.report", report);
  });
}
