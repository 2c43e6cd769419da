/** Ownership as it in truth stands, where it differs from the rules: who holds votes, seats and shares from a day. */
import { ownershipRecorded } from "@rochdale/facts/designs-told.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { controlOf } from "@rochdale/control/control.ts";
import { controlInput } from "@rochdale/genuineness/control-of-design.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { act, problem, recordedFacts } from "../../house/act.ts";
import type { Field, Fields, Problem } from "../../house/field.ts";
import { gathered, OUR_STANDARD, refusal } from "../request/request.ts";
import type { Answers } from "./design-answers.ts";
import {
  CAPS,
  CLASSES,
  FRACTIONS,
  HOLDER_KINDS,
  HOLDER_ROWS,
  OWNERSHIP_VETO_ROWS,
  THRESHOLDS,
  vetoFields,
} from "./design-fields.ts";
import { ownershipIn } from "./ownership-answers.ts";
import { ownershipValues, type OwnershipValues } from "./ownership-values.ts";
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

function holderFields(row: number): Fields {
  return {
    [`holderName${row}`]: { kind: "text", max: 100, ...(row === 1 ? {} : { optional: true }) },
    [`kind${row}`]: {
      kind: "choice",
      options: HOLDER_KINDS,
      words: "enum.holderKind",
      optional: true,
    },
    [`holderClass${row}`]: {
      kind: "choice",
      options: [...CLASSES, "unknown"],
      words: "governance.holderClass",
      optional: true,
    },
    [`votes${row}`]: weight,
    [`seats${row}`]: weight,
    [`shares${row}`]: weight,
    [`managers${row}`]: { kind: "yesNo", optional: true },
    [`behind${row}`]: { kind: "text", max: 400, optional: true },
    [`behindShares${row}`]: { kind: "text", max: 400, optional: true },
  };
}

const lines: Fields = {
  ...Object.fromEntries(THRESHOLDS.map((name) => [name, fraction])),
  budgetBy: {
    kind: "choice",
    options: ["board", "members"],
    words: "enum.budgetBy",
    optional: true,
  },
  cap: { kind: "choice", options: CAPS, words: "governance.cap", optional: true },
};

/** What stands now is suggested, so that only what changed is written; empty rows wait behind their lines. */
function ownershipFields(stands: OwnershipValues): Fields {
  const inRow = (name: string, fields: Fields, open?: true): Fields =>
    Object.fromEntries(
      Object.entries(fields).map(([field, asked]) => {
        const suggest = stands[field] === undefined ? {} : { suggest: stands[field] };
        return [field, { ...asked, ...suggest, row: { name, ...(open ? { open } : {}) } } as Field];
      }),
    );
  const holders = HOLDER_ROWS.map((row) =>
    inRow(`holder${row}`, holderFields(row), row <= 2 ? true : undefined),
  );
  const places = HOLDER_ROWS.map((row) => `holder${row}`);
  const vetoes = OWNERSHIP_VETO_ROWS.map((row) => inRow(`veto${row}`, vetoFields(row, places)));
  return {
    event: { kind: "text", max: 200 },
    on: { kind: "day", optional: true },
    ...Object.assign({}, ...holders),
    ...inRow("lines", lines),
    ...Object.assign({}, ...vetoes),
  };
}

export const recordOwnership = act({
  id: "governance.recordOwnership",
  may: ["secretary", "regulator", "archivist"],
  lookFirst: supposeFirst({ event: "issue" }),
  fields: (s) => {
    const last = ownershipRecorded(s.story);
    return ownershipFields(last ? ownershipValues(last.content) : {});
  },
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
