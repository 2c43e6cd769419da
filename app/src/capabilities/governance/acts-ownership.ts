/** Ownership as it in truth stands, where it differs from the rules: who holds votes, seats and shares from a day. */
import { ownershipRecorded } from "@rochdale/facts/designs-told.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { controlOf } from "@rochdale/control/control.ts";
import { controlInput } from "@rochdale/genuineness/control-of-design.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { act, problem, recordedFacts } from "../../house/act.ts";
import type { Fields, Problem } from "../../house/field.ts";
import { gathered, OUR_STANDARD, refusal } from "../request/request.ts";
import type { Answers } from "./design-answers.ts";
import {
  CLASSES,
  FRACTIONS,
  HOLDER_KINDS,
  HOLDER_ROWS,
  KINDS,
  NATURES,
  OWNERSHIP_VETO_ROWS,
} from "./design-fields.ts";
import { ownershipIn } from "./ownership-answers.ts";
import { lives } from "./rules.ts";
import { supposeFirst } from "./suppose-first.ts";

const VOTES_MOST = 1_000_000_000_000;
const weight = { kind: "whole", most: VOTES_MOST, optional: true } as const;
const fraction = {
  kind: "choice",
  options: FRACTIONS,
  words: "governance.fraction",
  optional: true,
} as const;

const holderRows: Fields = Object.assign(
  {},
  ...HOLDER_ROWS.map((row) => ({
    [`holderName${row}`]: { kind: "text", max: 100, ...(row === 1 ? {} : { optional: true }) },
    [`kind${row}`]: {
      kind: "choice",
      options: HOLDER_KINDS,
      words: "enum.holderKind",
      suggest: "people",
      optional: true,
    },
    [`holderClass${row}`]: {
      kind: "choice",
      options: [...CLASSES, "unknown"],
      words: "governance.holderClass",
      optional: true,
    },
    [`behind${row}`]: { kind: "text", max: 400, optional: true },
    [`behindShares${row}`]: { kind: "text", max: 400, optional: true },
    [`managers${row}`]: { kind: "yesNo", optional: true },
    [`votes${row}`]: weight,
    [`seats${row}`]: weight,
    [`shares${row}`]: weight,
  })),
) as Fields;

const vetoRows: Fields = Object.assign(
  {},
  ...OWNERSHIP_VETO_ROWS.map((row) => ({
    [`vetoHolder${row}`]: {
      kind: "choice",
      options: HOLDER_ROWS.map((one) => `holder${one}`),
      words: "governance.place",
      optional: true,
    },
    [`vetoOver${row}`]: {
      kind: "choices",
      options: KINDS,
      words: "enum.decisionKind",
      optional: true,
    },
    [`vetoNature${row}`]: {
      kind: "choice",
      options: NATURES,
      words: "enum.vetoNature",
      optional: true,
    },
  })),
) as Fields;

const ownershipFields: Fields = {
  event: { kind: "text", max: 200 },
  on: { kind: "day", optional: true },
  ...holderRows,
  special: fraction,
  rulesChange: fraction,
  conversion: fraction,
  dissolution: fraction,
  assetDisposal: fraction,
  budgetBy: {
    kind: "choice",
    options: ["board", "members"],
    words: "enum.budgetBy",
    optional: true,
  },
  ...vetoRows,
};

export const recordOwnership = act({
  id: "governance.recordOwnership",
  may: ["secretary", "regulator", "archivist"],
  lookFirst: supposeFirst({ event: "issue" }),
  fields: ownershipFields,
  refusals: (s) => gathered(!lives(s.story) && refusal("governance.notLiving", OUR_STANDARD)),
  decide(command, s) {
    const answers: Answers = command;
    const on = (answers["on"] as string | null) ?? s.day;
    if (on > s.day) return problem("on", "governance.notInFuture", { day: { day: s.day } });
    const last = ownershipRecorded(s.story);
    if (last && on < last.on) {
      return problem("on", "governance.notBeforeLast", { day: { day: last.on } });
    }
    const problems: Problem[] = [];
    const { ownership, names } = ownershipIn(answers, problems);
    if (problems.length > 0) return { ok: false, problems };
    const tested = controlOf(controlInput(ownership, "workersAndUsers"));
    if (isRefusal(tested)) {
      const { code } = tested.refused;
      if (code === "circularHolding") return problem("behind1", "governance.behindInCircle");
      return problem("votes1", "governance.ownershipUnreadable", { code });
    }
    const event = String(answers["event"]);
    return recordedFacts(fact("OwnershipRecorded/2", s.by.party, on, { ownership, names, event }));
  },
  then: () => "/control",
});
