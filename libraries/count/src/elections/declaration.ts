/** The declaration of result that a returning officer signs: paragraphs of sentences, in either language. */
import type { Message } from "@rochdale/language/message.ts";
import type { ElectionRules } from "./presets.ts";
import type { Lot } from "./lots.ts";
import type { Report } from "./report.ts";

export type DeclarationGiven = {
  readonly report: Report;
  /** The rule that the report names; its title and source are cited. */
  readonly rules: ElectionRules;
  /** The contest's name, where not the report's title. */
  readonly contest?: string;
  /** The body whose election it is. */
  readonly body?: string;
  /** Who could vote; left out where nobody counted them. */
  readonly electorate?: number;
  /** The returning officer's name. */
  readonly officer: string;
  /** The day of the declaration, "2026-11-21". */
  readonly on: string;
};

/** A paragraph, or a list with its sentence before it. */
export type DeclarationPart = {
  readonly about:
    | "title"
    | "contest"
    | "rule"
    | "papers"
    | "quota"
    | "elected"
    | "notElected"
    | "lots"
    | "withdrawn"
    | "signed";
  readonly sentences: readonly Message[];
  /** Each its own line, in order. */
  readonly items?: readonly Message[];
};

/**
 * The declaration of a finished count, said with `declarationWords`. Throws RangeError on a report that
 * waits for a lot (nothing can be declared), on other rules than the report's, on more papers
 * than voters, and on a day or a name that lacks.
 */
export function declarationOf(given: DeclarationGiven): readonly DeclarationPart[] {
  const { report, rules, officer, on, electorate } = given;
  if (report.needs !== null) throw new RangeError("the count waits for a lot");
  if (report.rules !== rules.name) throw new RangeError(`counted by ${report.rules}`);
  if (officer.trim() === "") throw new RangeError("a declaration has a returning officer");
  if ((electorate ?? Infinity) < report.valid + report.invalid) {
    throw new RangeError(`more papers than the ${electorate} who could vote`);
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new RangeError(`${on} is no day`);
  const parts: readonly (DeclarationPart | null)[] = [
    { about: "title", sentences: [{ message: "declaration.title" }] },
    contestPart(given),
    { about: "rule", sentences: [rulePart(report, rules)] },
    papersPart(given),
    quotaPart(report),
    electedPart(report),
    notElectedPart(report),
    withdrawnPart(report),
    lotsPart(report),
    {
      about: "signed",
      sentences: [
        { message: "declaration.signed", values: { officer, day: { day: on } } },
        { message: "declaration.signature" },
      ],
    },
  ];
  return parts.filter((part) => part !== null);
}

function contestPart({ report, contest, body }: DeclarationGiven): DeclarationPart {
  const name = contest ?? report.title;
  const { seats } = report;
  const key = `${name === "" ? "unnamed" : "named"}${body === undefined ? "" : "Of"}`;
  const values = {
    seats,
    ...(name === "" ? {} : { contest: name }),
    ...(body === undefined ? {} : { body }),
  };
  return { about: "contest", sentences: [{ message: `declaration.contest.${key}`, values }] };
}

function rulePart(report: Report, rules: ElectionRules): Message {
  if (report.status === "uncontested") return { message: "declaration.uncontested" };
  const values = { rule: rules.title, source: rules.source, name: rules.name };
  return { message: "declaration.rule", values };
}

function papersPart({ report, electorate }: DeclarationGiven): DeclarationPart | null {
  if (report.status === "uncontested") return null;
  const { valid, invalid } = report;
  const papers = valid + invalid;
  const sentences: Message[] = [];
  if (electorate !== undefined) {
    const turnout = { of: [papers, electorate] } as const;
    sentences.push({ message: "declaration.electorate", values: { electorate } });
    sentences.push({ message: "declaration.turnout", values: { papers: turnout } });
  } else sentences.push({ message: "declaration.papers", values: { papers } });
  sentences.push({ message: "declaration.valid", values: { valid } });
  sentences.push(
    invalid === 0
      ? { message: "declaration.noneInvalid" }
      : { message: "declaration.invalid", values: { invalid } },
  );
  return { about: "papers", sentences };
}

function quotaPart({ quota, stages, status }: Report): DeclarationPart | null {
  const first = stages[0]?.quota ?? quota;
  if (status === "uncontested" || /^0(?:\.0*)?$/.test(quota)) return null;
  const message = first === quota ? "declaration.quota" : "declaration.quotaLast";
  const values = first === quota ? { quota } : { first, quota };
  return { about: "quota", sentences: [{ message, values }] };
}

const nameOf = (report: Report, candidate: number): string =>
  report.candidates[candidate - 1] ?? `${candidate}`;

function electedPart(report: Report): DeclarationPart {
  const items = report.elected.map(({ candidate, stage }): Message => {
    const name = nameOf(report, candidate);
    if (report.status === "uncontested") return { message: "declaration.name", values: { name } };
    const votes = report.stages.find((one) => one.stage === stage)?.votes[candidate - 1] ?? "0";
    const lot = report.lots.some((one) => one.stage === stage && placedByLot(one, candidate));
    const key = `declaration.elected${lot ? "ByLot" : ""}${lists(report) ? "Place" : ""}`;
    return { message: key, values: lists(report) ? { name, stage } : { name, stage, votes } };
  });
  const count = report.elected.length;
  const empty = Math.max(0, report.seats - count);
  const sentences: Message[] =
    count === 0
      ? [{ message: "declaration.nobody" }]
      : [{ message: "declaration.electedAre", values: { count } }];
  if (empty > 0) sentences.push({ message: "declaration.vacant", values: { empty } });
  return { about: "elected", sentences, items };
}

/** Whether a stage's figures are not votes for one's election: options beaten, lists' places. */
const lists = ({ stages }: Report): boolean =>
  stages.some(({ action }) => action.startsWith("place "));

const placedByLot = ({ purpose, chosen }: Lot, candidate: number): boolean =>
  chosen === candidate && (purpose === "election" || purpose === "place");

function notElectedPart(report: Report): DeclarationPart | null {
  const won = new Set(report.elected.map(({ candidate }) => candidate));
  const items = report.candidates.flatMap((name, i): Message[] => {
    if (won.has(i + 1) || report.withdrawn.includes(i + 1)) return [];
    const first = report.stages[0]?.votes[i];
    if (first === undefined || lists(report))
      return [{ message: "declaration.name", values: { name } }];
    const out = report.stages.find(
      ({ kind, candidates, elected }) =>
        (kind === "exclusion" || (kind === "iteration" && elected.length === 0)) &&
        candidates.includes(i + 1),
    );
    const values = { name, votes: first };
    return [
      out === undefined
        ? { message: "declaration.firstVotes", values }
        : { message: "declaration.excluded", values: { ...values, stage: out.stage } },
    ];
  });
  if (items.length === 0) return null;
  const sentences = [{ message: "declaration.notElectedAre", values: { count: items.length } }];
  return { about: "notElected", sentences, items };
}

function withdrawnPart(report: Report): DeclarationPart | null {
  if (report.withdrawn.length === 0) return null;
  const names = report.withdrawn.map((c): Message => ({
    message: "declaration.name",
    values: { name: nameOf(report, c) },
  }));
  const withdrawn: Message = { message: "declaration.withdrawn", values: { names } };
  const passedOver: Message = { message: "declaration.withdrawnPassedOver" };
  const sentences = report.status === "uncontested" ? [withdrawn] : [withdrawn, passedOver];
  return { about: "withdrawn", sentences };
}

function lotsPart(report: Report): DeclarationPart | null {
  if (report.lots.length === 0) return null;
  const items = report.lots.map(({ stage, purpose, tied, chosen }): Message => {
    const among = tied.map((c): Message => ({
      message: "declaration.name",
      values: { name: nameOf(report, c) },
    }));
    const values = { stage, among, name: nameOf(report, chosen) };
    return { message: `declaration.lot.${purpose}`, values };
  });
  const values = { count: items.length };
  return { about: "lots", sentences: [{ message: "declaration.lots", values }], items };
}
