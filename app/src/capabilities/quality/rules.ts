/** The rules of quality: which standards a report answers, whether a target is met, which groups may be told apart. */
import type { Content } from "@rochdale/facts/fact.ts";
import type { HeadsOfTerms } from "@rochdale/facts/contract.ts";
import { parametersOf } from "@rochdale/facts/governance-parameters.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all, latest, type Story } from "@rochdale/facts/story.ts";
import { carriedAt } from "@rochdale/genuineness/resolutions-decided.ts";
import type { Message } from "@rochdale/language/message.ts";
import { targetReached } from "@rochdale/facts/words-running.ts";
import { addDays, addMonths, day as dayOf } from "@rochdale/clock/day.ts";

export type Standard = HeadsOfTerms["standards"][number];
export type Measure = Content<"QualityReported/1">["measures"][number];

/** Our own standard, but for the contract's own numbers. */
const STANDARD = "rochdale-2";

export function refusal(name: string, values: Message["values"] = {}): Refusal {
  return {
    rule: `quality.${name}`,
    law: STANDARD,
    because: { message: `quality.refused.${name}`, values },
    remedy: { message: `quality.remedy.${name}`, values },
  };
}

/** The standards of the contract that was last signed, and behind them those that the mutual itself set last. */
export function standardsOf(story: Story): readonly Standard[] {
  const agreed = latest(story, "ContractSigned/1")?.content.heads.standards ?? [];
  const own = latest(story, "StandardsSet/1")?.content.standards ?? [];
  return [...agreed, ...own];
}

/** Who may set standards by the rules in force; what the rules do not state is the members' ordinary matter. */
export function standardsBy(story: Story, day: string): "board" | "members" | "eachClass" | null {
  const decidedBy = parametersOf(story, day)?.standards.decidedBy;
  return decidedBy === "notStated" ? "members" : (decidedBy ?? null);
}

/** The rules say who sets standards: the board, or the members at a meeting, each class by itself where they ask that. */
export function maySetStandards(
  story: Story,
  { meeting, day }: { readonly meeting: string | null; readonly day: string },
): readonly Refusal[] {
  const by = standardsBy(story, day);
  if (by === null) return [refusal("noRules")];
  if (by === "board" || carriedAt(story, meeting, ["standards"])) return [];
  return [refusal(by === "members" ? "membersSet" : "eachClassSets")];
}

export type ReadStandards =
  | { readonly ok: true; readonly standards: readonly Standard[] }
  | { readonly ok: false; readonly because: Message };

const STANDARDS_MOST = 12;

/** Lines of "name;at least or at most;target;unit", as 98.5 percent of visits kept. */
export function ownStandardsIn(text: string): ReadStandards {
  const standards: Standard[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const [name = "", bound = "", target = "", unit = "", ...more] = line
      .split(";")
      .map((part) => part.trim());
    const row = index + 1;
    const words = name !== "" && unit !== "" && name.length <= 200 && unit.length <= 200;
    const side = /^(at least|at most|o leiaf|ar y mwyaf)$/i.test(bound);
    if (more.length > 0 || !words || !side || !/^-?\d{1,9}(\.\d{1,4})?$/.test(target)) {
      return { ok: false, because: problem("standard", { row }) };
    }
    const atLeast = /^(at least|o leiaf)$/i.test(bound);
    standards.push({ id: `own-${standards.length + 1}`, name, target, atLeast, unit });
  }
  if (standards.length === 0) return { ok: false, because: problem("noStandards", {}) };
  if (standards.length > STANDARDS_MOST) {
    return { ok: false, because: problem("manyStandards", { most: STANDARDS_MOST }) };
  }
  return { ok: true, standards };
}

export function mayReport(story: Story): readonly Refusal[] {
  if (standardsOf(story).length > 0) return [];
  return [refusal(latest(story, "ContractSigned/1") ? "noStandards" : "noContract")];
}

export const LINES = [1, 2, 3, 4, 5, 6] as const;
type Sent = { readonly [name: string]: unknown };
export type ReadMeasures =
  | { readonly ok: true; readonly measures: readonly Measure[] }
  | { readonly ok: false; readonly field: string; readonly because: Message };

/**
 * The values of a report beside their standards: the nth value is the contract's nth standard, unless the line names
 * another. The targets are the contract's own and cannot be sent.
 */
export function measuresIn(sent: Sent, standards: readonly Standard[]): ReadMeasures {
  const measures: Measure[] = [];
  for (const n of LINES) {
    const value = sent[`value${n}`];
    if (typeof value !== "string") continue;
    const named = sent[`standard${n}`];
    const standard =
      typeof named === "string" ? standards.find((one) => one.id === named) : standards[n - 1];
    if (!standard)
      return wrong(`value${n}`, "noStandard", { line: n, standards: standards.length });
    if (measures.some((one) => one.standard === standard.id)) {
      return wrong(`value${n}`, "twice", { standard: standard.name });
    }
    const { id, name, target, atLeast, unit } = standard;
    measures.push({ standard: id, name, value, target, atLeast, unit });
  }
  if (measures.length === 0) return wrong("value1", "noValue", {});
  return { ok: true, measures };
}

function wrong(field: string, name: string, values: Message["values"]): ReadMeasures {
  return {
    ok: false,
    field,
    because: { message: `quality.problem.${name}`, values: values ?? {} },
  };
}

export function met(measure: Measure): boolean {
  return targetReached(measure);
}

export function isMonth(text: string): boolean {
  return /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text);
}

/** A month is reported once it has ended. */
export function monthHasEnded(month: string, day: string): boolean {
  return addDays(addMonths(dayOf(`${month}-01`), 1), -1) < day;
}

/** Each month's last report, newest first. */
export function reportsOf(story: Story) {
  const byMonth = new Map(all(story, "QualityReported/1").map((one) => [one.content.period, one]));
  return [...byMonth.values()].sort((a, b) => (a.content.period < b.content.period ? 1 : -1));
}

/** An assessment with its answer: the first that came after it and before the next assessment. */
export function assessmentsOf(story: Story) {
  const made = all(story, "AssessmentMade/1");
  const answers = all(story, "AssessmentAnswered/1");
  return made.map((one, index) => {
    const next = made[index + 1];
    const answer = answers.findLast(
      (other) =>
        other.position > one.position && (next === undefined || other.position < next.position),
    );
    return { made: one, answer };
  });
}

export function mayAnswer(story: Story): readonly Refusal[] {
  const last = assessmentsOf(story).at(-1);
  if (!last) return [refusal("notAssessed")];
  return last.answer ? [refusal("answered", { on: { day: last.answer.on } })] : [];
}

export type Group = Content<"AccessCounted/1">["groups"][number];
export type ReadGroups =
  | { readonly ok: true; readonly groups: readonly Group[]; readonly leftOut: number }
  | { readonly ok: false; readonly because: Message };

/** Our own standard: a group of fewer than ten, or one treated all alike, could tell what became of a person. */
export const GROUP_AT_LEAST = 10;

/** Lines of "group;referred;accepted". Groups of fewer than ten referred are left out of the record. */
export function groupsIn(text: string): ReadGroups {
  const groups: Group[] = [];
  const lines = text.split("\n").map((line) => line.trim());
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    const read = groupIn(line, index + 1);
    if ("message" in read) return { ok: false, because: read };
    if (groups.some((one) => one.group === read.group)) {
      return { ok: false, because: problem("sameGroup", { row: index + 1, group: read.group }) };
    }
    groups.push(read);
  }
  if (groups.length > 40) return { ok: false, because: problem("manyGroups", { most: 40 }) };
  const kept = groups.filter((one) => one.referred >= GROUP_AT_LEAST);
  if (kept.length === 0) return { ok: false, because: problem("fewGroups", {}) };
  return { ok: true, groups: kept, leftOut: groups.length - kept.length };
}

function groupIn(line: string, row: number): Group | Message {
  const parts = line.split(";").map((part) => part.trim());
  const [group = "", referred = "", accepted = ""] = parts;
  const whole = (count: string) => /^\d{1,9}$/.test(count);
  if (parts.length !== 3 || !whole(referred) || !whole(accepted)) return problem("group", { row });
  if (group === "" || group.length > 200) return problem("groupName", { row });
  if (Number(accepted) > Number(referred)) return problem("moreAccepted", { row });
  return { group, referred: Number(referred), accepted: Number(accepted) };
}

function problem(name: string, values: Message["values"]): Message {
  return { message: `quality.problem.${name}`, values: values ?? {} };
}
