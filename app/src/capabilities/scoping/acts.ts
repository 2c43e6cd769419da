/** The acts of scoping and comparing: opening, readiness, the assessment, options, baselines. */
import type { Content } from "@rochdale/facts/fact.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { all, opening } from "@rochdale/facts/story.ts";
import { readinessQuestions } from "@rochdale/genuineness/questions.ts";
import { act, problem, recordedFacts } from "../../house/act.ts";
import { caseStopped, gathered } from "../request/request.ts";
import {
  baselineCannotBeFrozen,
  optionCannotBeAppraised,
  optionsWrittenBy,
  scopingCannotBeReported,
  scopingCannotOpen,
  scopingDueAtMost,
  writerOf,
  type Option,
} from "./rules.ts";

export const open = act({
  id: "scoping.open",
  may: ["facilitator"],
  fields: (s) => ({
    due: { kind: "day", suggest: scopingDueAtMost(s.story, s.day) },
    terms: { kind: "paper", document: "other", open: "public", optional: true },
  }),
  refusals: (s) => scopingCannotOpen(s.story),
  decide(command, s) {
    const most = scopingDueAtMost(s.story, s.day);
    if (command.due < s.day) return problem("due", "scoping.dueInPast", { day: { day: s.day } });
    if (command.due > most) return problem("due", "scoping.dueTooLate", { day: { day: most } });
    const values = { body: opening(s.story).name, day: { day: command.due } };
    const text = [{ message: "scoping.letter.opened.text", values }];
    const subject = { message: "scoping.letter.opened.subject", values };
    return {
      ok: true,
      facts: [
        fact("ScopingOpened/1", s.by.party, s.day, {
          due: command.due,
          terms: command.terms?.commitment ?? null,
        }),
      ],
      letters: (["proposer", "authority", "union"] as const).map((role) => ({
        to: { role },
        subject,
        text,
      })),
    };
  },
});

const ANSWERS = ["yes", "no", "partly", "notKnown"] as const;

export const answerReadiness = act({
  id: "scoping.answerReadiness",
  may: ["facilitator", "proposer", "authority"],
  fields: {
    question: {
      kind: "choice",
      options: readinessQuestions.map((one) => String(one.question)),
      words: "scoping.question",
    },
    answer: { kind: "choice", options: ANSWERS, words: "enum.readinessAnswer" },
    evidence: { kind: "paper", document: "evidence", open: "public", optional: true },
  },
  refusals: (s) => gathered(caseStopped(s.story)),
  decide: (command, s) =>
    recordedFacts(
      fact("ReadinessAnswered/1", s.by.party, s.day, {
        question: Number(command.question),
        answer: command.answer as (typeof ANSWERS)[number],
        evidence: command.evidence?.commitment ?? null,
      }),
    ),
  then: () => "/readiness",
});

const VERDICTS = ["suited", "suitedWithConditions", "notSuited"] as const;
const CONDITIONS_MOST = 20;

export const report = act({
  id: "scoping.report",
  may: ["facilitator"],
  fields: {
    verdict: { kind: "choice", options: VERDICTS, words: "enum.scopingVerdict" },
    conditions: { kind: "longText", optional: true },
    report: { kind: "paper", document: "scopingReport", open: "public" },
  },
  refusals: (s) => scopingCannotBeReported(s.story),
  decide(command, s) {
    const verdict = command.verdict as (typeof VERDICTS)[number];
    const conditions = (command.conditions ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    if (verdict === "suitedWithConditions" && conditions.length === 0) {
      return problem("conditions", "scoping.nameConditions");
    }
    if (verdict !== "suitedWithConditions" && conditions.length > 0) {
      return problem("conditions", "scoping.noConditions");
    }
    if (conditions.length > CONDITIONS_MOST) {
      return problem("conditions", "scoping.tooManyConditions", { most: CONDITIONS_MOST });
    }
    const values = {
      body: opening(s.story).name,
      verdict: { message: `enum.scopingVerdict.${verdict}` },
    };
    return {
      ok: true,
      facts: [
        fact("ScopingReported/1", s.by.party, s.day, {
          verdict,
          conditions,
          report: command.report.commitment,
        }),
      ],
      letters: (["proposer", "authority", "union"] as const).map((role) => ({
        to: { role },
        subject: { message: "scoping.letter.reported.subject", values },
        text: [{ message: "scoping.letter.reported.text", values }],
      })),
    };
  },
});

const QUALITIES = ["better", "same", "worse", "notKnown"] as const;
const RISKS = ["low", "medium", "high"] as const;

export const appraiseOption = act({
  id: "scoping.appraiseOption",
  may: ["proposer", "facilitator", "authority", "union", "user"],
  fields: (s) => ({
    option: { kind: "choice", options: optionsWrittenBy(s.by.role), words: "enum.option" },
    fiveYearCost: { kind: "pence", optional: true },
    quality: { kind: "choice", options: QUALITIES, words: "enum.optionQuality" },
    risk: { kind: "choice", options: RISKS, words: "enum.risk" },
    paper: { kind: "paper", document: "assessment", open: "public" },
  }),
  refusals: (s) => optionCannotBeAppraised(s.story),
  decide: (command, s) =>
    recordedFacts(
      fact("OptionAppraised/1", s.by.party, s.day, {
        option: command.option as Option,
        writtenBy: writerOf(s.by.role),
        fiveYearCostPence: command.fiveYearCost,
        quality: command.quality as (typeof QUALITIES)[number],
        risk: command.risk as (typeof RISKS)[number],
        paper: command.paper.commitment,
      }),
    ),
  then: () => "/business-case",
});

type Measure = Content<"BaselineFrozen/1">["measure"];
const MEASURES = [
  "cost",
  "quality",
  "staffTurnover",
  "sickness",
  "userSatisfaction",
  "waiting",
] as const satisfies readonly Measure[];

export const freezeBaseline = act({
  id: "scoping.freezeBaseline",
  may: ["authority", "proposer", "facilitator", "assessor"],
  fields: {
    measure: { kind: "choice", options: MEASURES, words: "enum.baselineMeasure" },
    name: { kind: "text" },
    period: { kind: "text" },
    value: { kind: "decimal" },
    unit: { kind: "text" },
    how: { kind: "paper", document: "evidence", open: "public", optional: true },
  },
  refusals: (s) => baselineCannotBeFrozen(s.story),
  decide(command, s) {
    const frozen = all(s.story, "BaselineFrozen/1").some(
      ({ content }) =>
        content.measure === command.measure &&
        content.name === command.name &&
        content.period === command.period,
    );
    if (frozen) return problem("name", "scoping.baselineFrozenAlready");
    return recordedFacts(
      fact("BaselineFrozen/1", s.by.party, s.day, {
        measure: command.measure as Measure,
        name: command.name,
        period: command.period,
        value: command.value,
        unit: command.unit,
        how: command.how?.commitment ?? null,
      }),
    );
  },
  then: () => "/business-case",
});
