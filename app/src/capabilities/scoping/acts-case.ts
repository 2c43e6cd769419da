/** The business case: published in five sections with five years of cash, and frozen for the ballot. */
import { fact } from "@rochdale/facts/fact.ts";
import { act, recordedFacts, refused } from "../../house/act.ts";
import type { Field, Paper } from "../../house/field.ts";
import { caseCannotBeFrozen, caseCannotBePublished, publishedCase } from "./rules.ts";

export const SECTIONS = ["strategic", "economic", "commercial", "financial", "management"] as const;
export const YEARS = [1, 2, 3, 4, 5] as const;
/** The lines of a year: the field's name, and the name in the fact. */
export const LINES = [
  ["income", "incomePence"],
  ["pay", "payPence"],
  ["other", "otherCostsPence"],
  ["vat", "irrecoverableVatPence"],
  ["pension", "pensionPence"],
  ["oneOff", "oneOffPence"],
] as const;

const sections = Object.fromEntries(
  SECTIONS.map((name): [string, Field] => [
    name,
    { kind: "paper", document: "businessCase", open: "public" },
  ]),
);
const cash = Object.fromEntries(
  YEARS.flatMap((year) =>
    LINES.map(([line]): [string, Field] => [`${line}${year}`, { kind: "pence" }]),
  ),
);

type Sections = Record<(typeof SECTIONS)[number], Paper>;
type Amounts = Readonly<Record<string, number>>;

export const publishCase = act({
  id: "scoping.publishCase",
  may: ["proposer"],
  fields: { ...sections, openingCash: { kind: "pence" }, ...cash },
  refusals: (s) => caseCannotBePublished(s.story),
  decide(command, s) {
    const papers = command as unknown as Sections;
    const amounts = command as unknown as Amounts;
    const version = (publishedCase(s.story)?.content.version ?? 0) + 1;
    return recordedFacts(
      fact("BusinessCasePublished/1", s.by.party, s.day, {
        version,
        sections: {
          strategic: papers.strategic.commitment,
          economic: papers.economic.commitment,
          commercial: papers.commercial.commitment,
          financial: papers.financial.commitment,
          management: papers.management.commitment,
        },
        openingCashPence: amounts["openingCash"] ?? 0,
        cash: YEARS.map((year) => ({
          year,
          incomePence: amounts[`income${year}`] ?? 0,
          payPence: amounts[`pay${year}`] ?? 0,
          otherCostsPence: amounts[`other${year}`] ?? 0,
          irrecoverableVatPence: amounts[`vat${year}`] ?? 0,
          pensionPence: amounts[`pension${year}`] ?? 0,
          oneOffPence: amounts[`oneOff${year}`] ?? 0,
        })),
      }),
    );
  },
  then: () => "/business-case",
});

export const freezeCase = act({
  id: "scoping.freezeCase",
  may: ["proposer"],
  fields: {},
  refusals: (s) => caseCannotBeFrozen(s.story),
  decide(_, s) {
    const published = publishedCase(s.story);
    if (!published) return refused(...caseCannotBeFrozen(s.story));
    const { version } = published.content;
    return recordedFacts(fact("BusinessCaseFrozen/1", s.by.party, s.day, { version }));
  },
  then: () => "/business-case",
});
