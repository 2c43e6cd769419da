/** Acts of claims: lists closed, drawn by the next checkpoint, and checked by the assessor. */
import { fact } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import { claimLists, type ClaimList } from "@rochdale/genuineness/claim-lists.ts";
import { extrapolated } from "@rochdale/money/audit/sample.ts";
import { leastSample } from "@rochdale/money/audit/error-bounds.ts";
import { readExact } from "@rochdale/money/exact.ts";
import {
  act,
  DecideAgain,
  problem,
  recordedFacts,
  refused,
  type Situation,
} from "../../house/act.ts";
import type { Fields } from "../../house/field.ts";
import { checkpointsAfter, type CheckpointAfter } from "./checkpoints.ts";
import {
  assessmentOf,
  assessorApart,
  listsToCheck,
  listsToDraw,
  metricsReported,
  numbered,
  priced,
  refusal,
  reportsTold,
  unlessAny,
} from "./rules.ts";
import { numbersIn } from "./rules-claims.ts";

/** Larger samples would be slow to bound exactly; a list of 1,000 or fewer can be checked whole. */
const SAMPLE_MOST = 1000;

/** What may be closed for checking: reports of people that wait. */
function closable(
  s: Situation,
): ReadonlyMap<string, { period: string; units: number; name: string }> {
  const people = new Set(metricsReported(s.story).flatMap((one) => (one.people ? one.metric : [])));
  const listed = new Set(claimLists(s.story).map((one) => one.closed.content.observation));
  const found = new Map<string, { period: string; units: number; name: string }>();
  for (const told of reportsTold(s.story)) {
    const { observation, metric, period, value } = told.content;
    const waits = people.has(metric) && !listed.has(observation) && !assessmentOf(s.story, told);
    const units = Number(value);
    if (!waits || !Number.isSafeInteger(units) || units < 1 || units > 5000) continue;
    found.set(observation, { period, units, name: `${metric}, ${period}: ${value}` });
  }
  return found;
}

export const closeClaims = act({
  id: "payment.closeClaims",
  may: ["secretary", "assessor"],
  fields: (s): Fields => {
    const lists = closable(s);
    return {
      claims: {
        kind: "choice",
        options: [...lists.keys()],
        names: Object.fromEntries([...lists].map(([id, { name }]) => [id, name])),
      },
      tolerance: { kind: "decimal", suggest: "5" },
      sample: { kind: "whole", least: 1, most: SAMPLE_MOST, optional: true },
    };
  },
  refusals: (s) => {
    const missing = priced(s.story);
    return missing.length > 0 ? missing : unlessAny([...closable(s)], "nothingToClose");
  },
  decide(command, s) {
    const id = String(command["claims"]);
    const list = closable(s).get(id);
    if (!list) return problem("claims", "payment.problem.list");
    const tolerance = `${String(command["tolerance"])}`;
    const exact = readExact(tolerance);
    const tolerated = exact && { top: exact.top, bottom: exact.bottom * 100n };
    if (
      !tolerated ||
      tolerated.top * 1000n < tolerated.bottom ||
      tolerated.top >= tolerated.bottom
    ) {
      return problem("tolerance", "payment.problem.tolerance");
    }
    const least = Math.min(leastSample(tolerated), list.units);
    const sample = (command["sample"] as number | null) ?? least;
    if (sample < least || sample > list.units) {
      return problem("sample", "payment.problem.sample", { least, most: list.units });
    }
    const lists = all(s.story, "ClaimsClosed/1").map((one) => one.content.list);
    return recordedFacts(
      fact("ClaimsClosed/1", s.by.party, s.day, {
        list: numbered("list", lists),
        observation: id,
        ...{ period: list.period, units: list.units, sample },
        tolerance: `${tolerated.top}/${tolerated.bottom}`,
      }),
    );
  },
  then: () => "/payments",
});

export const drawClaims = act({
  id: "payment.drawClaims",
  may: ["assessor", "authority", "secretary"],
  fields: (s) => {
    const options = listsToDraw(s.story).map((one) => one.closed.content.list);
    return { list: { kind: "choice", options, suggest: options[0] ?? "" } } as const;
  },
  refusals: (s) => unlessAny(listsToDraw(s.story), "nothingToDraw"),
  load: ({ house, situation }) =>
    checkpointsAfter(
      house,
      situation,
      listsToDraw(situation.story).map((one) => one.closed),
    ),
  decide(command, s) {
    const sealed = (s.loaded as ReadonlyMap<string, CheckpointAfter>).get(command.list);
    if (!sealed) return refused(refusal("notSealed"));
    return recordedFacts(
      fact("ClaimSampled/1", s.by.party, s.day, { list: command.list, ...sealed }),
    );
  },
  then: (_, command) => `/payments/lists/${command.list}`,
});

function mustCheck({ units, drawn, checks }: ClaimList): readonly string[] {
  return checks.at(-1)?.says.checkAll ? units : (drawn?.units ?? []);
}

export const assessClaims = act({
  id: "payment.assessClaims",
  may: ["assessor"],
  fields: (s) => {
    const options = listsToCheck(s.story).map((one) => one.closed.content.list);
    return {
      list: { kind: "choice", options, suggest: options[0] ?? "" },
      wrong: { kind: "longText", rows: 4, optional: true },
      evidence: { kind: "paper", document: "assessment", open: "parties", optional: true },
    } as const;
  },
  refusals: (s) => [
    ...unlessAny(listsToCheck(s.story), "nothingToCheck"),
    ...assessorApart(s.story, s.by.party),
  ],
  decide(command, s) {
    const list = listsToCheck(s.story).find((one) => one.closed.content.list === command.list);
    if (!list?.drawn) throw new DecideAgain();
    const units = mustCheck(list);
    const read = numbersIn(command.wrong ?? "", units);
    if (!read.ok) return problem("wrong", "payment.problem.notDrawn", { unit: read.unit });
    const { observation, tolerance } = list.closed.content;
    const whole = units.length === list.units.length;
    const says = extrapolated({
      ...{ wrong: read.units.length, checked: units.length, all: list.units.length },
      tolerated: readExact(tolerance) ?? { top: 0n, bottom: 1n },
    });
    const evidence = command.evidence?.commitment ?? null;
    const checked = fact("ClaimAssessed/1", s.by.party, s.day, {
      ...{ list: command.list, whole, rejected: [...read.units], evidence },
    });
    if (observation === null || says.checkAll) return recordedFacts(checked);
    const all = says.accepted === list.units.length;
    const assessed = all ? "validated" : says.accepted === 0 ? "rejected" : "revised";
    const value = assessed === "revised" ? String(says.accepted) : null;
    return recordedFacts(
      checked,
      fact("ObservationAssessed/1", s.by.party, s.day, { observation, assessed, value, evidence }),
    );
  },
  then: (_, command) => `/payments/lists/${command.list}`,
});
