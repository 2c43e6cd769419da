/**
 * The verdict: whether the insiders control, and each reason against. The test is a house standard,
 * version 1.
 */
import { meets } from "./condition.ts";
import type { Passing } from "./passing.ts";
import { byCode } from "./witness.ts";
import type { Kind, Statement, Veto } from "./statement.ts";

/**
 * A reason against: `ruleNotStated:KIND`, `insidersCannotPassOrdinary`, `outsidersCanPassOrdinary`,
 * `insidersLackBoardMajority`, `outsidersHaveBoardMajority`, `outsideOperativeVeto:HOLDER`,
 * `insidersCannotBlock:KIND`.
 */
export type Reason = string;
export type Verdict = "pass" | "fail" | "notProven";

/** What a mutual's rules must say, or control is not shown to last. */
export const mustBeStated: readonly Kind[] = [
  "appointDirectors",
  "rulesChange",
  "conversion",
  "dissolution",
  "assetDisposal",
];
/** What insiders must be able to prevent. */
export const mustBlock: readonly Kind[] = [
  "rulesChange",
  "conversion",
  "dissolution",
  "assetDisposal",
];
/** A veto that reaches one of these runs the body, whatever it is called. */
const operative: readonly (Kind | "board")[] = ["ordinary", "appointDirectors", "board", "budget"];

/** A statement looked through: what it takes to pass, who the ultimate holders are. */
export type Resolved = {
  readonly statement: Statement;
  readonly passing: Passing;
  readonly commander: ReadonlyMap<string, string>;
};

/** Every reason against, in the contract's order, with the sides given by `inside`. */
export function reasonsAgainst(
  { statement, passing, commander }: Resolved,
  inside: (id: string) => boolean,
): Reason[] {
  const insidersPass = (kind: Kind | "board") => passes(passing, kind, inside);
  const outsidersPass = (kind: Kind | "board") => passes(passing, kind, (id) => !inside(id));
  const stated = (kind: Kind) => statement.decisions.has(kind);
  return [
    ...mustBeStated.filter((kind) => !stated(kind)).map((kind) => `ruleNotStated:${kind}`),
    ...(insidersPass("ordinary") ? [] : ["insidersCannotPassOrdinary"]),
    ...(outsidersPass("ordinary") ? ["outsidersCanPassOrdinary"] : []),
    ...(insidersPass("board") ? [] : ["insidersLackBoardMajority"]),
    ...(outsidersPass("board") ? ["outsidersHaveBoardMajority"] : []),
    ...holdersOfOperativeVetoes(statement.vetoes, commander)
      .filter((id) => !inside(id))
      .map((id) => `outsideOperativeVeto:${id}`),
    ...mustBlock
      .filter((kind) => stated(kind) && outsidersPass(kind))
      .map((kind) => `insidersCannotBlock:${kind}`),
  ];
}

/** Whether the holders for whom `member` is true can pass the kind, which must be stated. */
export function passes(
  passing: Passing,
  kind: Kind | "board",
  member: (id: string) => boolean,
): boolean {
  const condition = passing.get(kind);
  if (condition === undefined) throw new Error(`no condition of passing ${kind}`);
  return meets(condition, member);
}

function holdersOfOperativeVetoes(
  vetoes: readonly Veto[],
  commander: ReadonlyMap<string, string>,
): string[] {
  const reaching = vetoes.filter(
    ({ nature, over }) => nature === "operative" || operative.some((kind) => over.has(kind)),
  );
  return [...new Set(reaching.map(({ holder }) => commander.get(holder) ?? holder))].sort(byCode);
}

/**
 * `notProven` where reasons stand, but none would if every unknown were inside and every unstated
 * rule did no harm (contract, rule 9).
 */
export function verdictFrom(reasons: readonly Reason[], atBest: readonly Reason[]): Verdict {
  if (reasons.length === 0) return "pass";
  return atBest.every((reason) => reason.startsWith("ruleNotStated:")) ? "notProven" : "fail";
}
