/** What it takes to pass each kind of decision, and to have the board, among ultimate holders. */
import { allOf, anyOf, holderIn, nobodyCan, weightOf } from "./condition.ts";
import type { Condition, Weights } from "./condition.ts";
import { added, sum } from "./look-through.ts";
import type { Holdings, Kind, MembersRule, Statement } from "./statement.ts";
import { votesAsCounted } from "./voting-caps.ts";

/** The conditions of passing, by kind stated, and of a board majority under `board`. */
export type Passing = ReadonlyMap<Kind | "board", Condition>;

/** Contract, rule 3. `commander` gives the ultimate holder of each holder. */
export function conditionsOfPassing(
  statement: Statement,
  commander: ReadonlyMap<string, string>,
): Passing {
  const ultimately = (id: string) => commander.get(id) ?? id;
  const weightsOf = remembered((holdings) => weightsIn(holdings, ultimately));
  const votesOf = remembered((votes) =>
    weightsIn(votesAsCounted(votes, statement.caps), ultimately),
  );
  const vetoesOver = (kind: Kind | "board") =>
    allOf(
      ...statement.vetoes
        .filter(({ over }) => over.has(kind))
        .map(({ holder }) => holderIn(ultimately(holder))),
    );
  const passing = new Map<Kind | "board", Condition>();
  for (const [kind, rule] of statement.decisions) {
    if (rule.by === "board") continue;
    const chair = rule.chair === null ? null : ultimately(rule.chair);
    const line = lineMet(votesOf(rule.votes), { ...rule, chair });
    passing.set(kind, allOf(vetoesOver(kind), line));
  }
  const electing = passing.get("appointDirectors") ?? passing.get("ordinary") ?? nobodyCan;
  const seats = seatsWon(statement.board, weightsOf(statement.board.appointed), {
    electing,
    ultimately,
  });
  const board = allOf(vetoesOver("board"), seats);
  for (const [kind, rule] of statement.decisions) {
    if (rule.by === "board") passing.set(kind, allOf(vetoesOver(kind), board));
  }
  return passing.set("board", board);
}

/**
 * One object of weights for each table of votes, so that demands on the same table are seen to be
 * the same.
 */
function remembered(made: (holdings: Holdings) => Weights): (holdings: Holdings) => Weights {
  const known = new Map<Holdings, Weights>();
  return (holdings) => {
    const found = known.get(holdings) ?? made(holdings);
    known.set(holdings, found);
    return found;
  };
}

function weightsIn(holdings: Holdings, ultimately: (id: string) => string): Weights {
  return { of: added(holdings, ultimately), total: sum(holdings.values()) };
}

function lineMet(weights: Weights, { line, relation, chair }: MembersRule): Condition {
  const [reached, exact] = [line.top * weights.total, line.bottom];
  const over = reached / exact + 1n;
  const atLeast = (reached + exact - 1n) / exact;
  if (relation === "atLeast") return weightOf(weights, atLeast);
  if (chair === null || reached % exact !== 0n) return weightOf(weights, over);
  return anyOf(weightOf(weights, over), allOf(holderIn(chair), weightOf(weights, reached / exact)));
}

type Election = {
  readonly electing: Condition;
  readonly ultimately: (id: string) => string;
};

/**
 * Over half of the seats, or exactly half with the casting vote; elected seats come with the power
 * to elect.
 */
function seatsWon(
  { elected, castingVote }: Statement["board"],
  appointed: Weights,
  { electing, ultimately }: Election,
): Condition {
  const all = appointed.total + elected;
  const over = all / 2n + 1n;
  const exactHalf = all % 2n === 0n ? all / 2n : over;
  const chair =
    castingVote === null || castingVote === "board" || castingVote === "members"
      ? nobodyCan
      : holderIn(ultimately(castingVote));
  const enoughBeside = (elsewhere: bigint, casting: Condition) =>
    anyOf(
      weightOf(appointed, over - elsewhere),
      allOf(casting, weightOf(appointed, exactHalf - elsewhere)),
    );
  const chairWhenElecting = castingVote === "members" ? allOf() : chair;
  return anyOf(enoughBeside(0n, chair), allOf(electing, enoughBeside(elected, chairWhenElecting)));
}
