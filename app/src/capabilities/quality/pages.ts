/** Quality against the contract's standards: by month in words and figures, the assessor's word, who gets the service. */
import type { Language, Message } from "@rochdale/language/message.ts";
import { number } from "@rochdale/language/say.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { latest } from "@rochdale/facts/story.ts";
import { barChart } from "../../design/bar-chart.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html } from "../../design/html.ts";
import { heading, lead, links, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import {
  assessmentsOf,
  met,
  reportsOf,
  standardsOf,
  type Measure,
  type Standard,
} from "./rules.ts";

export type Speak = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly link: (path: string) => string;
  readonly base: string;
  /** "October 2026", short in a table, bare under a bar. */
  readonly month: (month: string, how?: "long" | "short" | "bare") => string;
};
export type QualityModel = { readonly story: Story; readonly acts: readonly string[] };

const MONTHS_SHOWN = 12;

export function qualityPage(speak: Speak, { story, acts }: QualityModel): Html {
  const { say } = speak;
  const reports = reportsOf(story).slice(0, MONTHS_SHOWN);
  const top = heading(say("quality.title"), { level: 1, size: "l" });
  const nothing = emptyState(say("quality.empty"), {
    href: at(speak, "/do/quality.report"),
    text: say("act.quality.report"),
  });
  const body =
    reports.length === 0 ? nothing : html`${lead(verdict(speak, story))} ${months(speak, story)}`;
  return html`${top} ${body} ${assessments(speak, story)} ${access(speak, story)}
  ${steps(speak, acts)}`;
}

const at = (speak: Speak, path: string) => speak.link(`${speak.base}${path}`);

/** The last month in a sentence: how many standards were met, and which were not. */
function verdict({ say, month }: Speak, story: Story): string {
  const last = reportsOf(story)[0];
  if (!last) return "";
  const { measures, period } = last.content;
  const missed = measures.filter((one) => !met(one)).map((one) => one.name);
  const values = {
    month: month(period),
    met: measures.length - missed.length,
    of: measures.length,
    missed: missed.join("; "),
  };
  return say(missed.length === 0 ? "quality.verdict.all" : "quality.verdict.missed", values);
}

/** A part for each standard: its target in words, a drawing of its months, the months in a table. */
function months(speak: Speak, story: Story): Html {
  const { say } = speak;
  const reports = reportsOf(story).slice(0, MONTHS_SHOWN).toReversed();
  const known = new Map<string, Pick<Standard, "id" | "name">>();
  for (const { content } of reports) {
    for (const one of content.measures)
      known.set(one.standard, { id: one.standard, name: one.name });
  }
  for (const one of standardsOf(story)) known.set(one.id, one);
  const parts = [...known.values()].map(({ id, name }) => {
    const rows = reports.flatMap(({ content, position }) =>
      content.measures
        .filter((one) => one.standard === id)
        .map((measure) => ({ month: content.period, position, measure })),
    );
    const body = rows.length === 0 ? paragraph(say("quality.never")) : standard(speak, id, rows);
    return section(name, body, { id: `standard-${id}` });
  });
  return html`${parts}`;
}

type Reported = { readonly month: string; readonly position: number; readonly measure: Measure };

function standard(speak: Speak, id: string, rows: readonly Reported[]): Html {
  const { say, language, month } = speak;
  const last = rows.at(-1);
  if (!last) return html``;
  const { measure } = last;
  const target = say(measure.atLeast ? "quality.atLeast" : "quality.atMost", {
    target: shown(language, measure.target),
    unit: measure.unit,
  });
  const missed = rows.filter((row) => !met(row.measure)).length;
  return html`${paragraph(target)}
  ${barChart({
    id: `chart-${id}`,
    caption: say("quality.chart.caption", { name: measure.name, unit: measure.unit }),
    title: measure.name,
    description: say("quality.chart.said", { months: rows.length, missed }),
    plan: rows.map((row) => Number(row.measure.target)),
    bars: rows.map((row) => ({
      label: month(row.month, "bare"),
      value: Number(row.measure.value),
      words: shown(language, row.measure.value),
    })),
    table: {
      caption: say("quality.table.caption"),
      captionSize: "s",
      tight: true,
      columns: [
        { heading: say("quality.month") },
        { heading: say("quality.value"), kind: "number" },
        { heading: say("quality.target"), kind: "number" },
        { heading: say("quality.met") },
      ],
      rows: rows.map((row) => ({
        cells: [
          link(at(speak, `/record/${row.position}`), month(row.month, "short")),
          shown(language, row.measure.value),
          shown(language, row.measure.target),
          tagged(...verdictOf(speak, row.measure)),
        ],
      })),
    },
  })}`;
}

function verdictOf({ say }: Speak, measure: Measure): [string, "done" | "stop"] {
  return met(measure) ? [say("quality.isMet"), "done"] : [say("quality.isNotMet"), "stop"];
}

/** A decimal as written, with its thousands marked. */
function shown(language: Language, decimal: string): string {
  const [whole = "0", part] = decimal.replace("-", "").split(".");
  const minus = decimal.startsWith("-") ? "\u2212" : "";
  return `${minus}${number(language, BigInt(whole))}${part === undefined ? "" : `.${part}`}`;
}

function assessments(speak: Speak, story: Story): Html {
  const { say } = speak;
  const made = assessmentsOf(story).toReversed();
  const paper = (doc: string, words: string) => link(at(speak, `/documents/${doc}`), say(words));
  const list = made.map(
    ({ made: one, answer }) =>
      html`${paragraph(
        html`${say("quality.assessed", { day: { day: one.on }, outcome: { message: `enum.assessment.${one.content.outcome}` } })}
        ${paper(one.content.report, "quality.readReport")}`,
      )}
      ${paragraph(
        answer
          ? html`${say("quality.answeredOn", { day: { day: answer.on } })}
            ${paper(answer.content.answer, "quality.readAnswer")}`
          : say("quality.unanswered"),
      )}`,
  );
  const body = made.length === 0 ? paragraph(say("quality.notAssessed")) : html`${list}`;
  return section(say("quality.assessments"), body, { id: "assessments" });
}

/** Who asked for the service and who got it, by group; small groups are not in the record. */
function access(speak: Speak, story: Story): Html {
  const { say, language } = speak;
  const counted = latest(story, "AccessCounted/1");
  if (!counted) {
    return section(say("quality.access"), paragraph(say("quality.access.none")), { id: "access" });
  }
  const table = stackingTable({
    caption: say("quality.access.caption", { period: counted.content.period }),
    captionSize: "s",
    columns: [
      { heading: say("quality.access.group") },
      { heading: say("quality.access.referred"), kind: "number" },
      { heading: say("quality.access.accepted"), kind: "number" },
      { heading: say("quality.access.share"), kind: "number" },
    ],
    rows: counted.content.groups.map((one) => ({
      cells: [
        one.group,
        number(language, one.referred),
        number(language, one.accepted),
        say("quality.access.of", { share: { of: [one.accepted, one.referred] } }),
      ],
    })),
  });
  return section(
    say("quality.access"),
    html`${table} ${paragraph(say("quality.access.small"), "s")}`,
    { id: "access" },
  );
}

function steps(speak: Speak, acts: readonly string[]): Html {
  const items = [
    ...acts.map((id) => ({ href: at(speak, `/do/${id}`), text: speak.say(`act.${id}`) })),
    { href: at(speak, "/performance"), text: speak.say("performance.title") },
  ];
  return section(speak.say("quality.steps"), links(items), { id: "steps" });
}
