/** Facts of the open cost table: the agreed base case, each month’s costs, costs questioned and decided, the yearly test. */
import { z } from "zod";
import { commitment, count, id, note, pence, title } from "./shapes.ts";

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const decimal = z.string().regex(/^\d+(\.\d+)?$/);

export const costKind = z.enum(["pay", "otherDirect", "overhead", "setUp"]);
export const disallowedFor = z.enum([
  "otherWork",
  "notIncurred",
  "aboveMarket",
  "relatedParty",
  "countedTwice",
  "notInContract",
]);

export const costTableFacts = {
  /** What the service is meant to cost in a month, line by line, and the margin agreed on it. */
  "BaseCaseProposed/1": z.strictObject({
    version: z.int().min(1),
    fromMonth: month,
    lines: z
      .array(z.strictObject({ line: id, name: title, costKind, pencePerMonth: pence }))
      .min(1)
      .max(40),
    marginPercent: decimal,
    unit: title,
    unitsPerMonth: count,
  }),
  "BaseCaseAgreed/1": z.strictObject({ version: z.int().min(1) }),
  /** A month's costs on the lines of the base case, with the income and the units of service of the month. */
  "CostsOpened/1": z.strictObject({
    period: month,
    version: z.int().min(1),
    lines: z
      .array(z.strictObject({ line: id, pence }))
      .min(1)
      .max(40),
    incomePence: pence,
    units: count,
    paper: commitment.nullable(),
  }),
  /** The authority doubts that some of a line may be charged to the contract. */
  "CostQuestioned/1": z.strictObject({
    question: id,
    period: month,
    line: id,
    pence,
    disallowedFor,
    because: note,
  }),
  "CostAnswered/1": z.strictObject({
    question: id,
    accepted: z.boolean(),
    reply: commitment.nullable(),
  }),
  /** An assessor or an arbiter decides what the two sides do not agree on. */
  "CostDecided/1": z.strictObject({ question: id, disallowed: z.boolean(), reasons: note }),
  /** Publishing is not checking: somebody independent tested lines of a year against their documents. */
  "OpenBooksTested/1": z.strictObject({
    fromMonth: month,
    period: month,
    linesTested: z.int().min(1),
    linesWrong: count,
    overstatedPence: pence,
    report: commitment,
  }),
} as const;
