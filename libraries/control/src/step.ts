/** The changes worth trying: those that give insiders more, or outsiders less, of what the goal needs. */
import { compare, half, readLine } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { isProtective } from "./change.ts";
import type { Change } from "./change.ts";
import type { ControlInput } from "./control.ts";
import { holdsFor, standingOf, viewOf } from "./standing.ts";
import type { Decided } from "./standing.ts";
import { insiderClasses, kinds, readStatement } from "./statement.ts";
import type { Kind } from "./statement.ts";
import { mustBlock } from "./verdict.ts";

/** The verdict, that insiders can pass or block a kind, or that no outsider can stop the running. */
export type Goal = "pass" | `pass:${Decided}` | `block:${Decided}` | "noOutsideOperativeVeto";

/** A change with its amount left open, from 1 to `most`. */
export type Step = {
  /** What it sets: two steps that set the same exclude each other. */
  readonly sets: string;
  readonly most: number;
  readonly change: (amount: number) => Change;
};

/** Holders tried as givers of votes, seats or places: the largest of each table. */
const mostGivers = 8;

type Situation = {
  readonly input: ControlInput;
  readonly goal: Goal;
  /** Whether a holder named in the input is inside in the end. */
  readonly inside: (id: string) => boolean;
  /** What the insiders must be able to block, and cannot. */
  readonly unblocked: readonly Kind[];
  /** The insider to whom all is given: the one who holds most votes. */
  readonly voice: string;
};

/** Every step for the goal; none where nobody inside is named. */
export function stepsFor(input: ControlInput, goal: Goal): Step[] {
  const statement = readStatement(input);
  const standing = standingOf(statement);
  const ultimatelyInside = standing.insideBy(viewOf(input.insiders));
  const inside = (id: string) => ultimatelyInside(standing.commander.get(id) ?? id);
  const voice = input.holders
    .filter(({ id, kind }) => kind === "people" && inside(id))
    .map(({ id }) => id)
    .sort((a, b) => (input.votes[b] ?? 0) - (input.votes[a] ?? 0) || (a < b ? -1 : 1))[0];
  if (voice === undefined) return proofs(input, inside);
  const unblocked = mustBlock.filter((kind) => {
    const condition = standing.passing.get(kind);
    return condition !== undefined && !holdsFor(condition, "block", ultimatelyInside);
  });
  const situation = { input, goal, inside, unblocked, voice };
  return [
    ...proofs(input, inside),
    ...vetoes(situation),
    ...castingVotes(situation),
    ...lines(situation),
    ...seats(situation),
    ...votes(situation),
    ...places(situation),
  ];
}

/** A step without an amount. */
function once(sets: string, change: Change): Step {
  return { sets, most: 1, change: () => change };
}

/** Whether the goal asks about the kind: the verdict asks about every one. */
function asksAbout(goal: Goal, kind: Decided): boolean {
  return goal === "pass" || goal.endsWith(`:${kind}`);
}

/** Whether the goal rests on the board. */
function asksAboutBoard({ goal, input }: Situation): boolean {
  const left = kinds.filter((kind) => "by" in (input.decisions[kind] ?? {}));
  return asksAbout(goal, "board") || left.some((kind) => asksAbout(goal, kind));
}

type Amounts = { readonly [id: string]: number };

/** From each outsider who holds some, and new ones up to `most`. */
function givers(held: Amounts, { inside }: Situation, most: number): [string | null, number][] {
  const outside = Object.entries(held)
    .filter(([id, amount]) => id !== "members" && amount > 0 && !inside(id))
    .sort(([a, amountA], [b, amountB]) => amountB - amountA || (a < b ? -1 : 1))
    .slice(0, mostGivers);
  return [...outside, [null, Math.max(1, Math.min(most, Number.MAX_SAFE_INTEGER - total(held)))]];
}

function total(held: Amounts): number {
  return Object.values(held).reduce((sum, amount) => sum + amount, 0);
}

/** Who an unknown is: if they were shown to be insiders. */
function proofs(input: ControlInput, inside: (id: string) => boolean): Step[] {
  const shown = insiderClasses[input.insiders][0];
  return input.holders
    .filter((holder) =>
      holder.kind === "people"
        ? holder.class === "unknown" && !inside(holder.id)
        : holder.kind === "nominee" && holder.for === null,
    )
    .slice(0, mostGivers)
    .map(({ id }) => once(`shown ${id}`, { is: "shown", holder: id, class: shown }));
}

/** One veto for the insiders, over what they must be able to block; an end of outsiders' vetoes. */
function vetoes({ input, goal, inside, unblocked, voice }: Situation): Step[] {
  const asked = [...kinds, "board" as const].filter((kind) => goal === `block:${kind}`);
  const over: readonly Decided[] = goal === "pass" ? unblocked : asked;
  const granted =
    over.length === 0 ? [] : [once("grant", { is: "grantVeto", holder: voice, over })];
  const limits = (input.vetoes ?? []).flatMap((veto, at) => {
    if (inside(veto.holder)) return [];
    const stays = (kind: Decided) =>
      goal === "pass" || goal === "noOutsideOperativeVeto"
        ? isProtective(kind)
        : goal !== `pass:${kind}`;
    const left = veto.over.filter(stays);
    if (left.length === veto.over.length && veto.nature === "protective") return [];
    const { holder } = veto;
    return [once(`veto ${at}`, { is: "limitVeto", holder, over: veto.over, left })];
  });
  return [...limits, ...granted];
}

/** The chair of the meeting, or of the board, chosen by insiders. */
function castingVotes(situation: Situation): Step[] {
  const { input, goal, voice } = situation;
  const ofMeetings = kinds.filter((kind) => {
    const rule = input.decisions[kind];
    return asksAbout(goal, kind) && rule !== undefined && !("by" in rule) && isOverHalf(rule);
  });
  const tos = asksAboutBoard(situation) ? ["members", voice] : [];
  return [
    ...ofMeetings.map((of) => once(`chair ${of}`, { is: "castingVote", of, to: voice })),
    ...tos.map((to) => once("chair board", { is: "castingVote", of: "board", to })),
  ];
}

function isOverHalf({ fraction, relation }: Line): boolean {
  const line = readLine(fraction);
  return relation === "over" && line !== null && compare(line, half) === 0;
}

type Line = { readonly fraction: string; readonly relation: "over" | "atLeast" };

/** The usual lines, each harder than the one before. */
const usualLines: readonly Line[] = [
  { fraction: "1/2", relation: "over" },
  { fraction: "2/3", relation: "atLeast" },
  { fraction: "3/4", relation: "atLeast" },
];

/** A harder line where insiders must block, an easier one where they must pass. */
function lines({ input, goal }: Situation): Step[] {
  const asked = kinds.filter((kind) =>
    goal === "pass" ? mustBlock.includes(kind) : goal.endsWith(`:${kind}`),
  );
  const harder = !goal.startsWith("pass:");
  return asked.flatMap((kind) => {
    const rule = input.decisions[kind];
    if (rule === undefined) return [];
    const order = harder ? usualLines : usualLines.toReversed();
    const open = order.filter((line) => "by" in rule || isHarder(line, rule) === harder);
    const list = open.filter((line) => "by" in rule || !isSame(line, rule));
    if (list.length === 0) return [];
    const at = (amount: number) => list[amount - 1] ?? usualLines[0] ?? rule;
    const change = (amount: number): Change => ({ is: "line", kind, ...(at(amount) as Line) });
    return [{ sets: `line ${kind}`, most: list.length, change }];
  });
}

function isHarder(line: Line, than: Line): boolean {
  const [one, other] = [fractionOf(line), fractionOf(than)];
  const order = compare(one, other);
  return order > 0 || (order === 0 && line.relation === "over" && than.relation === "atLeast");
}

function isSame(line: Line, other: Line): boolean {
  return !isHarder(line, other) && !isHarder(other, line);
}

function fractionOf({ fraction }: Line): Fraction {
  return readLine(fraction) ?? half;
}

/** Seats for an insider to fill, or for the members to elect. */
function seats(situation: Situation): Step[] {
  if (!asksAboutBoard(situation)) return [];
  const { input, voice } = situation;
  const held = input.board?.seats ?? { members: 1 };
  return [voice, "members"].flatMap((to) =>
    givers(held, situation, total(held) + 1).map(([from, most]) => ({
      sets: `seats ${from} ${to}`,
      most,
      change: (amount: number): Change => ({ is: "seats", to, from, amount }),
    })),
  );
}

/** Votes at the members' meetings: the general ones, and those of decisions with their own. */
function votes(situation: Situation): Step[] {
  const { input, goal, voice } = situation;
  const own = kinds.flatMap((kind) => {
    const rule = input.decisions[kind];
    const held = rule !== undefined && !("by" in rule) ? (rule.votes ?? null) : null;
    return held !== null && asksAbout(goal, kind) ? [{ kind, held }] : [];
  });
  const tables: { kind?: Kind; held: Amounts }[] = [{ held: input.votes }, ...own];
  return tables.flatMap(({ kind, held }) =>
    givers(held, situation, total(held) * hardest(input)).map(([from, most]) => ({
      sets: `votes ${kind} ${from}`,
      most,
      change: (amount: number): Change => ({
        is: "votes",
        ...(kind === undefined ? {} : { kind }),
        to: voice,
        from,
        amount,
      }),
    })),
  );
}

/** With so many times all votes, new ones pass every line: at n/d the others' votes times d do. */
function hardest({ decisions }: ControlInput): number {
  const bottoms = Object.values(decisions).map((rule) =>
    "by" in rule ? 1n : fractionOf(rule).bottom,
  );
  return Number(bottoms.reduce((most, one) => (one > most ? one : most), 1n));
}

/** Votes within a body of outsiders; places of the trustees of a trust that insiders do not appoint. */
function places(situation: Situation): Step[] {
  const { input, inside, voice } = situation;
  return input.holders
    .filter(({ id, kind }) => (kind === "body" || kind === "trust") && !inside(id))
    .slice(0, mostGivers)
    .flatMap((holder) => {
      const held = heldIn(holder);
      return givers(held, situation, total(held) + 1).map(([from, most]) => ({
        sets: `places ${holder.id} ${from}`,
        most,
        change: (amount: number): Change => {
          return { is: "places", in: holder.id, to: voice, from, amount };
        },
      }));
    });
}

function heldIn(holder: ControlInput["holders"][number]): Amounts {
  if (holder.kind === "body") return holder.votes ?? {};
  return holder.kind === "trust" ? (holder.trusteesAppointedBy ?? {}) : {};
}
