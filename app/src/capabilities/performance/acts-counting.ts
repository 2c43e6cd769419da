/** The acts that count: referrals as they come, what became of them, results near a threshold, codes; and learning notes. */
import { addDays, addMonths, day as dayOf } from "@rochdale/clock/day.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { exclusion } from "@rochdale/facts/performance.ts";
import { all } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { canonicalJson } from "@rochdale/record/canonical.ts";
import { isMonth } from "../books/books.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import type { Field, Fields } from "../../house/field.ts";
import {
  OTHERS,
  binsOf,
  cohortsOf,
  linesIn,
  outcomesOf,
  publishedCodes,
  publishedExclusions,
  publishedGroups,
  publishedTenths,
  tenthsIn,
  type Outcomes,
} from "./rules-counts.ts";
import { indicatorsOf } from "./rules-indicators.ts";
import { keyOf, mattersOf } from "./rules-notes.ts";
import { refusal } from "./rules-refusal.ts";

const after = () => "/performance";
const month = { kind: "text", max: 7 } as const;
const lines = { kind: "longText", max: 10_000, rows: 8 } as const;
const wrong = (field: string, text: Message) =>
  ({ ok: false, problems: [{ field, text }] }) as const;

function notEnded(period: string, day: string) {
  return addDays(addMonths(dayOf(`${period}-01`), 1), -1) >= day
    ? refused(refusal("notEnded", { month: { day: `${period}-01` } }))
    : null;
}

export const fixReferrals = act({
  id: "performance.fixReferrals",
  may: ["secretary", "board"],
  fields: { month, groups: lines, tenths: { ...lines, optional: true } },
  decide({ month: period, groups, tenths }, s) {
    if (!isMonth(period)) return problem("month", "performance.problem.month");
    const running = notEnded(period, s.day);
    if (running) return running;
    const fixed = cohortsOf(s.story).find((one) => one.fixed.period === period);
    if (fixed) return refused(refusal("alreadyFixed"));
    const read = linesIn(groups, 1);
    if (!read.ok) return wrong("groups", read.because);
    const published = publishedGroups(read.rows, OTHERS);
    if (!published.ok) return wrong("groups", published.because);
    const lined = tenthsIn(tenths ?? "", 1);
    const hard = lined.ok ? publishedTenths(lined.rows, [...published.rows]) : lined;
    if (!hard.ok) return wrong("tenths", hard.because);
    const content = {
      cohort: `referred-${period}`,
      period,
      groups: [...published.rows],
      tenths: [...hard.rows],
    };
    return recordedFacts(fact("ReferralsFixed/1", s.by.party, s.day, content));
  },
  then: after,
});

export const countOutcomes = act({
  id: "performance.countOutcomes",
  may: ["secretary", "board", "assessor"],
  fields: (s): Fields => ({
    cohort: { kind: "choice", options: cohortsOf(s.story).map((one) => one.fixed.cohort) },
    groups: lines,
    tenths: { ...lines, optional: true },
    ...Object.fromEntries(
      exclusion.options.map((reason): [string, Field] => [
        reason,
        {
          kind: "whole",
          least: 0,
          most: 1_000_000,
          optional: true,
          label: {
            message: "performance.field.excluded",
            values: { reason: { message: `enum.exclusion.${reason}` } },
          },
        },
      ]),
    ),
  }),
  refusals: (s) => (cohortsOf(s.story).length > 0 ? [] : [refusal("noReferrals")]),
  decide(command, s) {
    const cohort = cohortsOf(s.story).find((one) => one.fixed.cohort === command["cohort"]);
    if (!cohort) return problem("cohort", "field.choose");
    const { fixed, counts, outcome } = cohort;
    const groupLines = linesIn(String(command["groups"]), 2);
    if (!groupLines.ok) return wrong("groups", groupLines.because);
    const groups = outcomesOf(
      groupLines.rows,
      fixed.groups.map(({ group, referred }) => ({ name: group, referred })),
      counts.flatMap((one) => one.groups.map((row) => ({ ...row, name: row.group }))),
    );
    if (!groups.ok) return wrong("groups", groups.because);
    const tenthLines = tenthsIn(String(command["tenths"] ?? ""), 2);
    if (!tenthLines.ok) return wrong("tenths", tenthLines.because);
    const tenths = outcomesOf(
      tenthLines.rows,
      tenthLines.rows.length === 0
        ? []
        : fixed.tenths.map(({ tenth, referred }) => ({ name: String(tenth), referred })),
      counts.flatMap((one) => one.tenths.map((row) => ({ ...row, name: String(row.tenth) }))),
    );
    if (!tenths.ok) return wrong("tenths", tenths.because);
    const excluded = exclusion.options.map((reason) => ({
      exclusion: reason,
      people: Number(command[reason] ?? 0),
    }));
    const referred = fixed.groups.reduce((sum, one) => sum + one.referred, 0);
    if (excluded.reduce((sum, one) => sum + one.people, 0) > referred) {
      return problem("otherReason", "performance.problem.tooManyExcluded", { referred });
    }
    const content: Outcomes = {
      cohort: fixed.cohort,
      asAtOn: s.day,
      groups: groups.rows.map(({ name, ...rest }) => ({ group: name, ...rest })),
      tenths: tenths.rows.map(({ name, ...rest }) => ({ tenth: Number(name), ...rest })),
      excluded: publishedExclusions(
        excluded,
        counts.map((one) => one.excluded),
      ),
    };
    const before = outcome && canonicalJson({ ...outcome, asAtOn: s.day });
    if (before === canonicalJson(content)) return refused(refusal("sameOutcome"));
    return recordedFacts(fact("OutcomesCounted/2", s.by.party, s.day, content));
  },
  then: after,
});

export const countResults = act({
  id: "performance.countResults",
  may: ["secretary", "board", "assessor"],
  fields: (s: Situation) => {
    const names = Object.fromEntries(indicatorsOf(s.story).map((one) => [one.indicator, one.name]));
    return {
      month,
      indicator: { kind: "choice", options: Object.keys(names), names },
      threshold: { kind: "decimal" },
      width: { kind: "decimal" },
      results: { kind: "longText", max: 100_000, rows: 10 },
    } as const;
  },
  refusals: (s) => (indicatorsOf(s.story).length > 0 ? [] : [refusal("noIndicators")]),
  decide({ month: period, indicator, threshold, width, results }, s) {
    if (!isMonth(period)) return problem("month", "performance.problem.month");
    const running = notEnded(period, s.day);
    if (running) return running;
    const found = indicatorsOf(s.story).find((one) => one.indicator === indicator);
    if (!found) return problem("indicator", "field.choose");
    const { name, atLeast, unit } = found;
    const bins = binsOf(results, { threshold, width, atLeast });
    if (!bins.ok) {
      const field = bins.because.message.endsWith(".width") ? "width" : "results";
      return wrong(field, bins.because);
    }
    const content = {
      period,
      indicator,
      name,
      threshold,
      atLeast,
      width,
      unit,
      bins: [...bins.rows],
    };
    const before = all(s.story, "ResultsSpread/1").at(-1);
    if (before && canonicalJson(before.content) === canonicalJson(content)) {
      return refused(refusal("sameOutcome"));
    }
    return recordedFacts(fact("ResultsSpread/1", s.by.party, s.day, content));
  },
  then: after,
});

export const countCodes = act({
  id: "performance.countCodes",
  may: ["secretary", "board", "assessor"],
  fields: { month, codes: lines },
  decide({ month: period, codes }, s) {
    if (!isMonth(period)) return problem("month", "performance.problem.month");
    const running = notEnded(period, s.day);
    if (running) return running;
    const read = linesIn(codes, 1);
    if (!read.ok) return wrong("codes", read.because);
    const before = all(s.story, "CodesCounted/1")
      .map((one) => one.content)
      .filter((one) => one.period === period);
    const published = publishedCodes(
      read.rows,
      OTHERS,
      before.map((one) => one.codes),
    );
    if (!published.ok) return wrong("codes", published.because);
    const content = { period, codes: [...published.rows] };
    if (canonicalJson(before.at(-1) ?? null) === canonicalJson(content)) {
      return refused(refusal("sameOutcome"));
    }
    return recordedFacts(fact("CodesCounted/1", s.by.party, s.day, content));
  },
  then: after,
});

export const publishNote = act({
  id: "performance.publishNote",
  may: ["secretary", "board", "authority", "assessor", "union"],
  fields: (s: Situation) => {
    const names = Object.fromEntries(indicatorsOf(s.story).map((one) => [one.indicator, one.name]));
    return {
      matter: { kind: "choice", options: mattersOf(s.story, s.day).map(keyOf) },
      indicator: { kind: "choice", options: Object.keys(names), names, optional: true },
      heading: { kind: "text", max: 200 },
      note: { kind: "paper", document: "evidence", open: "public" },
    } as const;
  },
  refusals: (s) => (mattersOf(s.story, s.day).length > 0 ? [] : [refusal("nothingToLearn")]),
  decide({ matter, indicator, heading, note }, s) {
    const found = mattersOf(s.story, s.day).find((one) => keyOf(one) === matter);
    if (!found) return problem("matter", "field.choose");
    const number = all(s.story, "LearningNotePublished/1").length + 1;
    const content = {
      note: `note-${number}`,
      ...found,
      indicator,
      heading,
      paper: note.commitment,
    };
    return recordedFacts(fact("LearningNotePublished/1", s.by.party, s.day, content));
  },
  then: after,
});
