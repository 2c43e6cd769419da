/** A count told in sentences, stage by stage, as messages that each language says. */
import type { Message } from "@rochdale/language/message.ts";
import type { Comparison, Report, Stage } from "./report.ts";

/** What happened in each stage and why, with the figures; the first entry is of the whole count. */
export function narrative(report: Report): readonly (readonly Message[])[] {
  const told = [beginning(report), ...report.stages.map((stage) => stageTold(report, stage))];
  if (report.needs === null) return told;
  const { stage, purpose, tied } = report.needs;
  const values = { stage, tied: namesOf(report, tied) };
  return [...told, [{ message: `count.needsLot.${purpose}`, values }]];
}

/** The papers, the places, who is not counted, who sits already. */
function beginning(report: Report): Message[] {
  const { valid, invalid, seats, withdrawn, sitting = [] } = report;
  const told: Message[] = [{ message: "count.places", values: { seats } }];
  if (report.status !== "uncontested") {
    told.push({ message: "count.valid", values: { valid } });
    const spoilt: Message = { message: "count.invalid", values: { invalid } };
    told.push(invalid === 0 ? { message: "count.noneInvalid" } : spoilt);
  }
  told.push(...named(report, "count.withdrawn", withdrawn));
  told.push(...named(report, "count.sitting", sitting));
  if (report.partsOfPaper !== undefined) told.push({ message: "count.shared" });
  if (report.status !== "uncontested") return told;
  const won = report.elected.map(({ candidate }) => candidate);
  return [...told, ...named(report, "count.uncontested", won)];
}

const nameOf = (report: Report, candidate: number): string =>
  report.candidates[candidate - 1] ?? `${candidate}`;

const namesOf = (report: Report, candidates: readonly number[]): readonly Message[] =>
  candidates.map((c) => ({ message: "count.name", values: { name: nameOf(report, c) } }));

function stageTold(report: Report, stage: Stage): Message[] {
  const lots = report.lots
    .filter((lot) => lot.stage === stage.stage)
    .map(({ purpose, tied, chosen }): Message => ({
      message: `count.lot.${purpose}`,
      values: { tied: namesOf(report, tied), name: nameOf(report, chosen) },
    }));
  const outcome = [
    ...named(report, "count.elected", stage.elected),
    ...named(report, "count.filled", stage.filled),
  ];
  const why = stage.why.map((comparison) => reason(report, comparison));
  const margin = marginTold(report, stage);
  return [opening(report, stage), ...lots, ...moves(report, stage), ...why, ...outcome, ...margin];
}

function named(report: Report, message: string, candidates: readonly number[]): Message[] {
  return candidates.length === 0
    ? []
    : [{ message, values: { names: namesOf(report, candidates), count: candidates.length } }];
}

function opening(report: Report, stage: Stage): Message {
  const names = namesOf(report, stage.candidates);
  const { quota, rule } = stage;
  const values = { stage: stage.stage, names, quota, rule };
  if (stage.kind === "surplus") {
    const value = stage.transferValue;
    if (value === undefined) return { message: "count.stage.surplus", values };
    return { message: "count.stage.surplusAt", values: { ...values, value } };
  }
  if (stage.kind === "exclusion") {
    const doomed = stage.why.some(({ what }) => what.startsWith("doomed"));
    const how = doomed ? "doomed" : stage.candidates.length > 1 ? "exclusions" : "exclusion";
    return { message: `count.stage.${how}`, values };
  }
  if (stage.kind === "iteration") {
    const how = stage.elected.length > 0 ? "roundElects" : "roundExcludes";
    return { message: `count.stage.${how}`, values: { ...values, count: stage.candidates.length } };
  }
  return { message: quota === "0" ? "count.stage.marks" : "count.stage.first", values };
}

/** To each candidate at once, whatever the batches; then what was lost. */
function moves(report: Report, stage: Stage): Message[] {
  const sums = new Map<number | null, { papers: number; votes: bigint; like: string }>();
  for (const { to, papers, votes } of stage.transfers) {
    const sum = sums.get(to) ?? { papers: 0, votes: 0n, like: votes };
    sum.papers += papers;
    sum.votes += BigInt(votes.replace(".", ""));
    sums.set(to, sum);
  }
  return [...sums].map(([to, { papers, votes, like }]) => {
    const figures = { votes: decimalsLike(votes, like) };
    // Where votes are shared, transfers count parts of papers, which tell a reader nothing.
    const whole = report.partsOfPaper === undefined && papers > 0;
    const counted = whole ? { ...figures, papers } : figures;
    if (to === null) return { message: whole ? "count.lost" : "count.lostVotes", values: counted };
    const values = { ...counted, name: nameOf(report, to) };
    return { message: whole ? "count.moved" : "count.movedVotes", values };
  });
}

function decimalsLike(scaled: bigint, like: string): string {
  const places = like.includes(".") ? like.length - like.indexOf(".") - 1 : 0;
  if (places === 0) return `${scaled}`;
  const digits = `${scaled}`.padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function reason(
  report: Report,
  { what, candidate, other, group, left, right, passed }: Comparison,
): Message {
  const name = candidate === undefined ? {} : { name: nameOf(report, candidate) };
  const against = other === undefined ? {} : { other: nameOf(report, other) };
  const of = group === undefined ? {} : { group };
  const key = what === "converged" && !passed ? "falls" : what;
  return { message: `count.why.${key}`, values: { ...name, ...against, ...of, left, right } };
}

function marginTold(report: Report, { margin }: Stage): Message[] {
  if (margin === null) return [];
  const name = nameOf(report, margin.candidate);
  const { votes } = margin;
  if (margin.other !== null) {
    const other = nameOf(report, margin.other);
    if (margin.decision === "exclusion") {
      return [{ message: "count.margin.exclusion", values: { name, votes, other } }];
    }
    return [{ message: "count.margin.election", values: { name: other, votes } }];
  }
  return [{ message: "count.margin.election", values: { name, votes } }];
}
