/** The count by a rule of the Gregory family, from first preferences to the last place. */
import { moveExcluded, nextExcluded } from "./exclusion.ts";
import type { Contest, Counted } from "./contest.ts";
import { verdictsNow } from "./guards.ts";
import { LotNeeded } from "./lots.ts";
import type { LotQuestion } from "./lots.ts";
import { marginOf } from "./margin.ts";
import type { Profile } from "./profile.ts";
import { elect, electByMajority, electThoseReaching, quotaOn } from "./reaching.ts";
import type { Stage } from "./report.ts";
import type { GregoryRules } from "./rules.ts";
import { choicesOf } from "./rules.ts";
import { moveSurplus, nextSurplus } from "./surplus.ts";
import {
  beginStage,
  continuing,
  figure,
  isOver,
  markPoint,
  openTabulation,
  placesLeft,
} from "./tabulation.ts";
import type { Tabulation } from "./tabulation.ts";

/** Counts strict rankings by a Gregory rule; with a lot lacking, the stages so far and what it asks. */
export function countGregory(profile: Profile, rules: GregoryRules, given: Contest): Counted {
  const t = openTabulation(profile, { ...given, choices: choicesOf(rules) });
  const stages: Stage[] = [];
  let needs: LotQuestion | null = null;
  try {
    firstStage(t, rules, stages);
    while (!isOver(t)) nextStage(t, rules, stages);
  } catch (error) {
    if (!(error instanceof LotNeeded)) throw error;
    needs = error.question;
  }
  const elected = stages.flatMap(({ stage, elected: won, filled }) =>
    [...won, ...filled].map((candidate) => ({ candidate, stage })),
  );
  return { stages, elected, lots: t.lots, quota: figure(t, t.quota), needs };
}

type Action = Pick<Stage, "kind" | "candidates" | "action" | "rule"> & { readonly value?: number };

function firstStage(t: Tabulation, rules: GregoryRules, stages: Stage[]): void {
  t.quota = quotaOn(t, t.valid * t.scale);
  electThoseReaching(t, 0);
  electByMajority(t);
  const act = { kind: "first", candidates: [], action: "first", rule: rules.steps.first } as const;
  closeStage(t, { act, stages });
}

function nextStage(t: Tabulation, rules: GregoryRules, stages: Stage[]): void {
  beginStage(t);
  const surplus = verdictsNow(t).doomed.length > 0 ? null : nextSurplus(t);
  const act = surplus === null ? excludeNext(t, rules, stages) : moveNext(t, rules, surplus);
  if (act === null) return;
  electByMajority(t);
  closeStage(t, { act, stages });
}

function moveNext(t: Tabulation, rules: GregoryRules, candidate: number): Action {
  const value = moveSurplus(t, candidate);
  return {
    kind: "surplus",
    candidates: [candidate],
    action: value === null ? `surplus ${candidate}` : `surplus ${candidate} tv=${figure(t, value)}`,
    rule: rules.steps.surplus,
    ...(value === null ? {} : { value }),
  };
}

/** Null where the exclusion would leave just enough: those left are elected in the stage before. */
function excludeNext(t: Tabulation, rules: GregoryRules, stages: Stage[]): Action | null {
  const excluded = nextExcluded(t);
  const fills = continuing(t).length - excluded.length === placesLeft(t);
  if (fills && t.choices.exclusionThatFillsIsNotTransferred) {
    for (const c of excluded) t.standing[c] = "excluded";
    const last = stages.pop();
    if (last === undefined) throw new Error("an exclusion before the first stage");
    const note = `${rules.steps.fill} proposed exclusion of [${excluded.join(", ")}] leaves places`;
    const action = `${last.action} ; ${note}`;
    const why = [...last.why, ...t.doing.why];
    stages.push({ ...last, action, why, filled: [...last.filled, ...fillPlaces(t)] });
    return null;
  }
  moveExcluded(t, excluded);
  const one =
    t.choices.excludedTogether === "never" ? `${excluded[0]}` : `[${excluded.join(", ")}]`;
  const act = { kind: "exclusion", candidates: excluded, action: `exclude ${one}` } as const;
  return { ...act, rule: rules.steps.exclusion };
}

/** Elects all who are left, the most votes first; without a vote where the rule lets them. */
function fillPlaces(t: Tabulation): number[] {
  const left = continuing(t).sort(
    (a, b) => (t.votes[b] as number) - (t.votes[a] as number) || a - b,
  );
  const able = left.filter(
    (c) => (t.votes[c] as number) > 0 || t.choices.withoutVotes === "fill the places left",
  );
  for (const c of left) t.standing[c] = "excluded";
  for (const c of able) elect(t, c);
  return able;
}

function closeStage(
  t: Tabulation,
  { act, stages }: { readonly act: Action; readonly stages: Stage[] },
): void {
  if (t.choices.tiePoints === "stages" || t.stage === 1) markPoint(t);
  const left = continuing(t);
  const filled = !isOver(t) && left.length <= placesLeft(t) ? fillPlaces(t) : [];
  const { value, ...rest } = act;
  const { transfers, why, elected, note } = t.doing;
  stages.push({
    stage: t.stage,
    ...rest,
    action: note === "" ? act.action : `${act.action} ; ${note}`,
    quota: figure(t, t.quota),
    ...(value === undefined ? {} : { transferValue: figure(t, value) }),
    votes: Array.from(t.votes.subarray(1), (votes) => figure(t, votes)),
    nonTransferable: figure(t, t.nonTransferable),
    transfers: transfers.map((move) => ({
      ...move,
      value: figure(t, move.value),
      votes: figure(t, move.votes),
    })),
    why,
    elected,
    filled,
    margin: marginOf(t, act.kind, act.candidates),
  });
}
