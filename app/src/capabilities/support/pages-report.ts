/** The scrutineer's report as a page: the result in one box with its denominator, then every figure that leads to it. */
import type { Tally } from "@rochdale/facts/ballots.ts";
import { number } from "@rochdale/language/say.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { html, link, type Html } from "../../design/html.ts";
import { box, fingerprint, heading, noPrint, paragraph, printButton } from "../../design/layout.ts";
import { stackingTable, type Row } from "../../design/stacking-table.ts";
import { stateMark } from "../../design/state-mark.ts";
import type { Ballot } from "@rochdale/facts/ballot-story.ts";
import type { Speak } from "./pages-ballots.ts";
import {
  answersByChannel,
  channelColumns,
  channelRows,
  verifiedAgain,
  verifiedRows,
  type Verified,
} from "./pages-verified.ts";
import { isRanked } from "./rules.ts";
import { daysKept, type Result, type ResultTest } from "./result.ts";

type Reported = Ballot & { readonly report: NonNullable<Ballot["report"]> };
export type ReportModel = {
  readonly ballot: Reported;
  readonly bodyName: string;
  readonly scrutineer: string | null;
  readonly result: Result | null;
  /** The signed report of a verifiable ballot; null of a plain one. */
  readonly verified: Verified | null;
};

export function isReported(ballot: Ballot): ballot is Reported {
  return ballot.report !== null;
}

/** The answer whose votes count "for", as the voters read it. */
export function forAnswer(speak: Speak, ballot: Ballot): string {
  const { answers, statusQuo } = ballot.called.content;
  return answers[statusQuo === 0 ? 1 : 0] ?? "";
}

/** The sentences that say the result: who, how many, of how many, and what was needed. */
export function resultSentences(speak: Speak, { ballot, result }: ReportModel): readonly string[] {
  const { say } = speak;
  const { tally } = ballot.report.content;
  if (isRanked(ballot)) return rankedSentences(speak, ballot);
  const values = {
    for: { of: [tally.for, tally.eligible] as const },
    answer: forAnswer(speak, ballot),
  };
  const sentences = [say(result?.carried ? "support.report.yes" : "support.report.no", values)];
  const main = result?.tests.find(
    (one) => one.name === "majorityOfEligible" || one.name === "majority",
  );
  if (main) {
    const kind = main.name === "majority" ? "ordinary" : "convincing";
    sentences.push(say(`support.report.${kind}`, { needed: main.needed }));
  }
  if (ballot.stage === "setAside") sentences.push(say("support.report.setAside"));
  return sentences;
}

/** Ranked papers decide nothing by themselves. */
function rankedSentences({ say }: Speak, ballot: Reported): readonly string[] {
  const { tally } = ballot.report.content;
  const papers = { of: [tally.for, tally.eligible] as const };
  return [
    say("support.report.ranked", { papers }),
    ...(ballot.stage === "setAside" ? [say("support.report.setAside")] : []),
  ];
}

export function resultBox(speak: Speak, model: ReportModel): Html {
  return box(
    html`${resultSentences(speak, model).map((one) => html`<p class="govuk-body"><strong>${one}</strong></p>`)}`,
  );
}

export function reportPage(speak: Speak, model: ReportModel): Html {
  const { say, language } = speak;
  const { ballot } = model;
  const { content } = ballot.report;
  const poll = say("support.report.poll", {
    opens: { day: ballot.opens },
    closes: { day: ballot.closes },
  });
  return html`<article class="rd-notice">
      <p class="govuk-body">
        <strong>${say("support.report.kind")}</strong
        ><br />${poll}<br />${model.scrutineer ?? say("support.scrutineerUnnamed")}<br />${say(content.independent ? "support.report.independent" : "support.report.notIndependent")}<br />${say("support.report.signed", { day: { day: ballot.report.on } })}
      </p>
      ${heading(say("support.report.title", { body: model.bodyName, number: ballot.number }), { level: 1, size: "l" })}
      <p class="govuk-body-l">
        <strong>${say("support.report.question")}</strong> ${ballot.called.content.question}
      </p>
      ${resultBox(speak, model)}
      ${stackingTable({ caption: say("support.report.result"), captionSize: "s", columns: resultColumns(speak), rows: resultRows(speak, ballot) })}
      ${model.verified && answersByChannel(speak, model.verified)}
      ${stackingTable({ caption: say("support.report.steps"), captionSize: "s", ...stepTable(speak, model) })}
      ${paragraph(turnoutSentence(speak, model))}
      ${tests(speak, model)} ${about(speak, model)}
      ${model.verified ? verifiedAgain(speak, model.verified) : again(speak, ballot)}
      ${descriptionRows([[say("support.report.record"), link(speak.link(`${speak.base}/record/${ballot.report.position}`), say("support.entry", { entry: ballot.report.position }))]])}
    </article>
    ${noPrint(html`${printButton(language)}${paragraph(link(speak.link(`${speak.base}/ballots/${ballot.number}/report.pdf`), say("support.report.pdf")))}`)}`;
}

export function turnoutSentence({ say }: Speak, { ballot }: ReportModel): string {
  const { tally } = ballot.report.content;
  return say("support.report.turnout", { turnout: { of: [returned(tally), tally.eligible] } });
}

export function returned(tally: Tally): number {
  return tally.for + tally.against + tally.abstain + tally.spoiled;
}

export function resultColumns({ say }: Speak) {
  return [
    { heading: say("support.report.answer") },
    { heading: say("support.report.votes"), kind: "number" as const },
    { heading: say("support.report.ofVotes"), kind: "number" as const },
    { heading: say("support.report.ofAll"), kind: "number" as const },
  ];
}

export function resultRows(speak: Speak, ballot: Reported): Row[] {
  const { say, language } = speak;
  const { tally } = ballot.report.content;
  const { answers, statusQuo } = ballot.called.content;
  const valid = tally.for + tally.against + tally.abstain;
  const row = (name: string, votes: number) => ({
    cells: [name, number(language, votes), percent(votes, valid), percent(votes, tally.eligible)],
  });
  if (isRanked(ballot)) {
    return [
      row(say("support.report.ranking"), tally.for),
      row(say("support.report.neither"), tally.abstain),
      { ...row(say("support.report.valid"), valid), total: true },
    ];
  }
  return [
    row(forAnswer(speak, ballot), tally.for),
    row(answers[statusQuo] ?? "", tally.against),
    row(say("support.report.neither"), tally.abstain),
    { ...row(say("support.report.valid"), valid), total: true },
  ];
}

/** One decimal, exact, half up; nothing of nothing. */
function percent(part: number, whole: number): string {
  if (whole === 0) return "";
  const tenths = Math.floor((part * 2000 + whole) / (whole * 2));
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

/** From the roll to valid votes: by channel where the record tells them apart. */
export function stepTable(speak: Speak, { ballot, verified }: ReportModel) {
  return verified
    ? { columns: channelColumns(speak), rows: channelRows(speak, verified) }
    : { columns: stepColumns(speak), rows: stepRows(speak, ballot) };
}

function stepColumns({ say }: Speak) {
  return [
    { heading: say("support.report.step") },
    { heading: say("support.report.count"), kind: "number" as const },
  ];
}

function stepRows({ say, language }: Speak, ballot: Reported): Row[] {
  const { content } = ballot.report;
  const inBox = ballot.closed?.content.papers ?? 0;
  const valid = content.tally.for + content.tally.against + content.tally.abstain;
  const row = (name: string, count: number, total = false): Row => ({
    cells: [say(`support.report.${name}`), number(language, count)],
    ...(total ? { total } : {}),
  });
  return [
    row("eligible", content.tally.eligible),
    row("issued", content.issued),
    row("reissued", content.reissued),
    row("undelivered", content.undelivered),
    row("late", content.late),
    row("box", inBox),
    row("paper", returned(content.tally) - inBox),
    row("spoiled", content.tally.spoiled),
    row("valid", valid, true),
  ];
}

/** Every test that was announced, and on a real ballot the days that were kept; none where candidates were ranked in a rehearsal. */
export function testsOf({ ballot, result }: ReportModel): readonly ResultTest[] {
  const days = ballot.called.content.rehearsal ? [] : daysKept(ballot);
  return [...(result?.tests ?? []), ...days];
}

/** By which rule it was decided, and how convincing the support is; nothing where an election's count decides. */
export function ruleSentences({ say }: Speak, { ballot, result }: ReportModel): readonly string[] {
  if (isRanked(ballot)) return [];
  const support = ballot.called.content.rule === "staff-support";
  const rule = say(support ? "support.report.standard" : "support.report.law");
  const grade = result?.grade ? say(`support.grade.${result.grade}`) : null;
  return grade === null ? [rule] : [rule, say("support.report.grade", { grade })];
}

function tests(speak: Speak, model: ReportModel): Html | null {
  const { say, language } = speak;
  const all = testsOf(model);
  if (all.length === 0) return null;
  return html`${heading(say("support.report.tests"))}
  ${stackingTable({
    caption: say("support.report.tests"),
    captionSize: "hidden",
    columns: ["test", "needed", "found", "state"].map((name) => ({
      heading: say(`support.report.${name}`),
    })),
    rows: all.map((one) => ({
      cells: [
        say(`support.test.${one.name}`),
        say("support.report.orMore", { needed: one.needed }),
        number(language, one.found),
        stateMark(language, one.passed ? "met" : "notMet", { small: true }),
      ],
    })),
  })}
  ${ruleSentences(speak, model).map((one) => paragraph(one))}`;
}

/** What the report says of the roll and of how the ballot was held, as pairs of a heading and its words. */
export function conductRows(
  speak: Speak,
  { ballot, verified }: ReportModel,
): readonly (readonly [string, string])[] {
  const { say } = speak;
  const { content } = ballot.report;
  const frozen = { day: { day: ballot.frozen?.on ?? ballot.called.on } };
  const roll = say("support.report.rollSays", { ...frozen, rulings: ballot.rulings.length });
  const inspected = say(
    content.rollInspected ? "support.report.inspected" : "support.report.notInspected",
  );
  const plain = [
    [say("support.report.security"), say("support.report.securitySays")],
    [say("support.report.challengeRow"), say("support.report.challengeSays")],
  ] as const;
  return [
    [say("support.report.roll"), `${roll}. ${inspected}.`],
    [say("support.report.interference"), say(`enum.interference.${content.interference}`)],
    ...(verified ? verifiedRows(speak, verified) : plain),
  ];
}

function about(speak: Speak, model: ReportModel): Html {
  const { say } = speak;
  const { report } = model.ballot.report.content;
  return html`${heading(say("support.report.conduct"))}
  ${descriptionRows([
    ...conductRows(speak, model),
    [
      say("support.report.statement"),
      report === null
        ? say("support.report.noStatement")
        : link(speak.link(`${speak.base}/documents/${report}`), say("support.report.read")),
    ],
  ])}`;
}

function again(speak: Speak, ballot: Ballot): Html | null {
  const { say } = speak;
  if (!ballot.closed) return null;
  const { digest, papers } = ballot.closed.content;
  return html`${heading(say("support.report.again"))}
  ${paragraph(html`${say("support.report.againSays", { papers })} ${[0, 16, 32, 48].map((at) => html`${fingerprint(digest.slice(at))} `)}`)}
  ${paragraph(link(`${speak.base}/ballots/${ballot.number}/box.json`, say("support.report.file")))}`;
}
