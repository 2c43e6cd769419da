/** Ownership as it in truth stands, where it differs from the rules: who holds votes, seats and shares from a day. */
import { fact } from "@rochdale/facts/fact.ts";
import type { Ownership } from "@rochdale/facts/governance.ts";
import { controlOf } from "@rochdale/control/control.ts";
import { controlInput } from "@rochdale/genuineness/control-of-design.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { latest } from "@rochdale/facts/story.ts";
import { act, problem, recordedFacts } from "../../house/act.ts";
import type { Fields, Problem } from "../../house/field.ts";
import { gathered, OUR_STANDARD, refusal } from "../request/request.ts";
import { idsOf, type Answers } from "./design-answers.ts";
import { CLASSES, FRACTIONS, HOLDER_ROWS, KINDS, NATURES, THRESHOLDS } from "./design-fields.ts";
import { lives } from "./rules.ts";

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
    [`holderClass${row}`]: {
      kind: "choice",
      options: [...CLASSES, "unknown"],
      words: "governance.holderClass",
      optional: true,
    },
    [`managers${row}`]: { kind: "yesNo", optional: true },
    [`votes${row}`]: weight,
    [`seats${row}`]: weight,
    [`shares${row}`]: weight,
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
  vetoHolder: {
    kind: "choice",
    options: HOLDER_ROWS.map((row) => `holder${row}`),
    words: "governance.place",
    optional: true,
  },
  vetoOver: { kind: "choices", options: KINDS, words: "enum.decisionKind", optional: true },
  vetoNature: { kind: "choice", options: NATURES, words: "enum.vetoNature", optional: true },
};

export const recordOwnership = act({
  id: "governance.recordOwnership",
  may: ["secretary", "regulator", "archivist"],
  fields: ownershipFields,
  refusals: (s) => gathered(!lives(s.story) && refusal("governance.notLiving", OUR_STANDARD)),
  decide(command, s) {
    const answers: Answers = command;
    const on = (answers["on"] as string | null) ?? s.day;
    if (on > s.day) return problem("on", "governance.notInFuture", { day: { day: s.day } });
    const last = latest(s.story, "OwnershipRecorded/1");
    if (last && on < last.on) {
      return problem("on", "governance.notBeforeLast", { day: { day: last.on } });
    }
    const problems: Problem[] = [];
    const { ownership, names } = ownershipIn(answers, problems);
    if (problems.length > 0) return { ok: false, problems };
    const tested = controlOf(controlInput(ownership, "workersAndUsers"));
    if (isRefusal(tested)) {
      const field = tested.refused.code === "noSeats" ? "seats1" : "votes1";
      return problem(field, "governance.ownershipUnreadable", { code: tested.refused.code });
    }
    const event = String(answers["event"]);
    return recordedFacts(fact("OwnershipRecorded/1", s.by.party, on, { ownership, names, event }));
  },
  then: () => "/control",
});

/** The holders and rules that the answers describe; problems name the field. */
export function ownershipIn(
  answers: Answers,
  problems: Problem[],
): { ownership: Ownership; names: Record<string, string> } {
  const text = (name: string) => String(answers[name] ?? "").trim();
  const amount = (name: string) => Number(answers[name] ?? 0);
  const used = HOLDER_ROWS.filter((row) => text(`holderName${row}`) !== "");
  const ids = idsOf(used.map((row) => text(`holderName${row}`)));
  const held = (what: string) =>
    Object.fromEntries(used.map((row, at) => [ids[at] ?? "", amount(`${what}${row}`)]));
  const holders = used.map((row, at) => {
    const of = text(`holderClass${row}`);
    if (of === "") {
      problems.push({ field: `holderClass${row}`, text: { message: "governance.sayWho" } });
    }
    return {
      id: ids[at] ?? "",
      kind: "people" as const,
      class: of as "worker",
      ...(answers[`managers${row}`] === true ? { manager: true } : {}),
    };
  });
  const any = (what: string) => used.some((row) => amount(`${what}${row}`) > 0);
  if (!any("votes")) problems.push({ field: "votes1", text: { message: "governance.noVotes" } });
  const vetoes = vetoIn(answers, { used, ids, problems });
  const ownership: Ownership = {
    holders,
    votes: held("votes"),
    decisions: decisionsIn(answers),
    ...(any("seats") ? { board: { seats: held("seats") } } : {}),
    ...(any("shares") ? { shares: held("shares") } : {}),
    ...(vetoes.length > 0 ? { vetoes } : {}),
  };
  const names: Record<string, string> = Object.fromEntries(
    used.map((row, at) => [ids[at] ?? "", text(`holderName${row}`)]),
  );
  return { ownership, names };
}

function decisionsIn(answers: Answers): Ownership["decisions"] {
  const over = { fraction: "1/2", relation: "over" as const };
  const decisions: Ownership["decisions"] = { ordinary: over, appointDirectors: over };
  for (const name of THRESHOLDS) {
    const line = answers[name];
    if (typeof line !== "string") continue;
    decisions[name] = { fraction: line, relation: line === "1/2" ? "over" : "atLeast" };
  }
  const budget = answers["budgetBy"];
  if (budget === "board") decisions.budget = { by: "board" };
  if (budget === "members") decisions.budget = over;
  return decisions;
}

type Used = {
  readonly used: readonly number[];
  readonly ids: readonly string[];
  readonly problems: Problem[];
};

function vetoIn(answers: Answers, { used, ids, problems }: Used): NonNullable<Ownership["vetoes"]> {
  const place = String(answers["vetoHolder"] ?? "");
  const over = (answers["vetoOver"] ?? []) as NonNullable<Ownership["vetoes"]>[number]["over"];
  if (place === "" && over.length === 0) return [];
  const holder = ids[used.findIndex((row) => `holder${row}` === place)];
  if (holder === undefined) {
    problems.push({ field: "vetoHolder", text: { message: "governance.noSuchClass" } });
    return [];
  }
  if (over.length === 0) {
    problems.push({ field: "vetoOver", text: { message: "governance.vetoOverWhat" } });
  }
  const nature = answers["vetoNature"] === "operative" ? "operative" : "protective";
  return [{ holder, over, nature }];
}
