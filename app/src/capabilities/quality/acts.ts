/** The acts of quality: a month's report, an assessor's finding, the mutual's answer, access counted by group. */
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import { act, problem, recordedFacts, refused } from "../../house/act.ts";
import type { Field, Fields } from "../../house/field.ts";
import {
  groupsIn,
  isMonth,
  LINES,
  mayAnswer,
  mayReport,
  measuresIn,
  maySetStandards,
  monthHasEnded,
  ownStandardsIn,
  refusal,
  reportsOf,
  standardsBy,
  standardsOf,
} from "./rules.ts";

/** A value for each line; which standard it is may be chosen, and is the contract's nth where it is not. */
function measureFields(standards: ReturnType<typeof standardsOf>): Fields {
  const names = Object.fromEntries(standards.map((one) => [one.id, `${one.name} (${one.unit})`]));
  const options = standards.map((one) => one.id);
  const lines = LINES.slice(0, Math.max(1, standards.length)).flatMap((n): [string, Field][] => [
    [
      `standard${n}`,
      { kind: "choice", options, names, optional: true, suggest: options[n - 1] ?? "" },
    ],
    [`value${n}`, { kind: "decimal", optional: true }],
  ]);
  return Object.fromEntries(lines);
}

export const report = act({
  id: "quality.report",
  may: ["secretary", "board"],
  fields: (s): Fields => ({
    month: { kind: "text", max: 7 },
    ...measureFields(standardsOf(s.story)),
    report: { kind: "paper", document: "qualityReport", open: "public", optional: true },
  }),
  refusals: (s) => mayReport(s.story),
  decide(command, s) {
    const month = String(command["month"]);
    if (!isMonth(month)) return problem("month", "quality.problem.month");
    if (!monthHasEnded(month, s.day)) {
      return refused(refusal("notEnded", { month: { day: `${month}-01` } }));
    }
    const read = measuresIn(command, standardsOf(s.story));
    if (!read.ok) return { ok: false, problems: [{ field: read.field, text: read.because }] };
    const measures = [...read.measures];
    const paper = command["report"] as { commitment: string } | null | undefined;
    const before = reportsOf(s.story).find((one) => one.content.period === month);
    if (before && JSON.stringify(before.content.measures) === JSON.stringify(measures)) {
      return refused(refusal("same", { on: { day: before.on } }));
    }
    return recordedFacts(
      fact("QualityReported/1", s.by.party, s.day, {
        period: month,
        measures,
        report: paper?.commitment ?? null,
      }),
    );
  },
  then: () => "/quality",
});

export const setStandards = act({
  id: "quality.setStandards",
  may: ["secretary", "board"],
  fields: (s) => ({
    standards: { kind: "longText", max: 5000, rows: 5 },
    meeting: {
      kind: "choice",
      options: all(s.story, "MeetingHeld/1").map((one) => one.content.meeting),
      names: Object.fromEntries(
        all(s.story, "MeetingHeld/1").map(({ on, content: { meeting } }) => [
          meeting,
          `${meeting} (${on})`,
        ]),
      ),
      optional: true,
    },
    paper: { kind: "paper", document: "other", open: "public", optional: true },
  }),
  refusals: (s) => (standardsBy(s.story, s.day) === null ? [refusal("noRules")] : []),
  decide(command, s) {
    const by = standardsBy(s.story, s.day);
    if (by === null) throw new Error("standards are set by rules");
    const read = ownStandardsIn(command.standards);
    if (!read.ok) return { ok: false, problems: [{ field: "standards", text: read.because }] };
    const { meeting } = command;
    const refusals = maySetStandards(s.story, { meeting, day: s.day });
    if (refusals.length > 0) return refused(...refusals);
    return recordedFacts(
      fact("StandardsSet/1", s.by.party, s.day, {
        by,
        meeting: by === "board" ? null : meeting,
        standards: [...read.standards],
        paper: command.paper?.commitment ?? null,
      }),
    );
  },
  then: () => "/quality",
});

const OUTCOMES = ["standardsMet", "partlyMet", "notMet"] as const;

export const assess = act({
  id: "quality.assess",
  may: ["assessor"],
  fields: {
    outcome: { kind: "choice", options: OUTCOMES, words: "enum.assessment" },
    report: { kind: "paper", document: "assessment", open: "public" },
  },
  refusals: (s) => mayReport(s.story).filter((one) => one.rule === "quality.noContract"),
  decide(command, s) {
    const outcome = command.outcome as Content<"AssessmentMade/1">["outcome"];
    const values = { outcome: { message: `enum.assessment.${outcome}` } };
    return {
      ok: true,
      facts: [
        fact("AssessmentMade/1", s.by.party, s.day, {
          outcome,
          report: command.report.commitment,
        }),
      ],
      letters: (["secretary", "authority"] as const).map((role) => ({
        to: { role },
        subject: { message: "quality.letter.subject", values },
        text: [{ message: "quality.letter.text", values }],
      })),
    };
  },
  then: () => "/quality",
});

export const answer = act({
  id: "quality.answer",
  may: ["secretary", "board"],
  fields: { answer: { kind: "paper", document: "reply", open: "public" } },
  refusals: (s) => mayAnswer(s.story),
  decide: (command, s) =>
    recordedFacts(
      fact("AssessmentAnswered/1", s.by.party, s.day, { answer: command.answer.commitment }),
    ),
  then: () => "/quality",
});

export const countAccess = act({
  id: "quality.countAccess",
  may: ["secretary", "board", "assessor"],
  fields: {
    period: { kind: "text", max: 200 },
    groups: { kind: "longText", max: 10_000, rows: 8 },
  },
  decide(command, s) {
    const read = groupsIn(command.groups);
    if (!read.ok) return { ok: false, problems: [{ field: "groups", text: read.because }] };
    return recordedFacts(
      fact("AccessCounted/1", s.by.party, s.day, {
        period: command.period,
        groups: [...read.groups],
      }),
    );
  },
  then: () => "/quality",
});
