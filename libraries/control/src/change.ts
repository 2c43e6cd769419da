/** Changes of a structure, one at a time: votes, seats, places, vetoes, casting votes, lines, proof. */
import type { ControlInput } from "./control.ts";
import type { Decided } from "./standing.ts";
import type { HolderClass, Kind } from "./statement.ts";

type Moved = {
  readonly to: string;
  /** From whom; null where they are new. */
  readonly from: string | null;
  readonly amount: number;
};

export type Change =
  /** Votes at members' meetings; `kind` where the decision has its own table of votes. */
  | ({ readonly is: "votes"; readonly kind?: Kind } & Moved)
  /** Seats on the board; `to` may be `members`. */
  | ({ readonly is: "seats" } & Moved)
  /** Votes within a body, or places of trustees within a trust. */
  | ({ readonly is: "places"; readonly in: string } & Moved)
  | { readonly is: "grantVeto"; readonly holder: string; readonly over: readonly Decided[] }
  /** A holder's veto over some decisions is left, as protective, over fewer; over none it ends. */
  | {
      readonly is: "limitVeto";
      readonly holder: string;
      readonly over: readonly Decided[];
      readonly left: readonly Decided[];
    }
  | { readonly is: "castingVote"; readonly of: Decided; readonly to: string }
  /** The decision is taken by members on this line. */
  | {
      readonly is: "line";
      readonly kind: Kind;
      readonly fraction: string;
      readonly relation: "over" | "atLeast";
    }
  /** Proof of who somebody unknown is; nothing changes but what is known. */
  | { readonly is: "shown"; readonly holder: string; readonly class: HolderClass };

type Amounts = { readonly [id: string]: number };

/** The structure after a change; the input stays as it was. */
export function withChange(input: ControlInput, change: Change): ControlInput {
  switch (change.is) {
    case "votes":
      return withVotes(input, change);
    case "seats": {
      const board = input.board ?? { seats: { members: 1 } };
      return { ...input, board: { ...board, seats: moved(board.seats, change) } };
    }
    case "places":
      return {
        ...input,
        holders: input.holders.map((holder) =>
          holder.id === change.in ? withPlaces(holder, change) : holder,
        ),
      };
    case "grantVeto": {
      const nature = change.over.every(isProtective) ? "protective" : "operative";
      const veto = { holder: change.holder, over: change.over, nature } as const;
      return { ...input, vetoes: [...(input.vetoes ?? []), veto] };
    }
    case "limitVeto":
      return { ...input, vetoes: (input.vetoes ?? []).flatMap((veto) => limited(veto, change)) };
    case "castingVote":
      return withCastingVote(input, change);
    case "line":
      return withLine(input, change);
    case "shown": {
      const known = { id: change.holder, kind: "people", class: change.class } as const;
      const holders = input.holders.map((one) => (one.id === change.holder ? known : one));
      return { ...input, holders };
    }
  }
}

/** What a veto may reach and still be protective (contract, rule 9). */
export function isProtective(kind: Decided): boolean {
  return !(["ordinary", "appointDirectors", "board", "budget"] as Decided[]).includes(kind);
}

function moved(held: Amounts, { to, from, amount }: Moved): Amounts {
  const of = new Map(Object.entries(held));
  if (from !== null) of.set(from, (of.get(from) ?? 0) - amount);
  of.set(to, (of.get(to) ?? 0) + amount);
  return Object.fromEntries([...of].filter(([, amounts]) => amounts > 0));
}

function withVotes(input: ControlInput, change: Extract<Change, { is: "votes" }>): ControlInput {
  if (change.kind === undefined) return { ...input, votes: moved(input.votes, change) };
  const rule = input.decisions[change.kind];
  if (rule === undefined || "by" in rule) throw new Error(`no votes on ${change.kind}`);
  const votes = moved(rule.votes ?? input.votes, change);
  return { ...input, decisions: { ...input.decisions, [change.kind]: { ...rule, votes } } };
}

type Veto = NonNullable<ControlInput["vetoes"]>[number];

function limited(veto: Veto, { holder, over, left }: Extract<Change, { is: "limitVeto" }>): Veto[] {
  if (veto.holder !== holder || veto.over.join() !== over.join()) return [veto];
  return left.length === 0 ? [] : [{ holder, over: left, nature: "protective" }];
}

function withPlaces(
  holder: ControlInput["holders"][number],
  change: Moved,
): ControlInput["holders"][number] {
  if (holder.kind === "body") return { ...holder, votes: moved(holder.votes ?? {}, change) };
  if (holder.kind !== "trust") throw new Error(`${holder.id} has no places`);
  return { ...holder, trusteesAppointedBy: moved(holder.trusteesAppointedBy ?? {}, change) };
}

function withCastingVote(
  input: ControlInput,
  { of, to }: Extract<Change, { is: "castingVote" }>,
): ControlInput {
  if (of === "board") {
    return { ...input, board: { seats: { members: 1 }, ...input.board, castingVote: to } };
  }
  const rule = input.decisions[of];
  if (rule === undefined || "by" in rule) throw new Error(`no casting vote on ${of}`);
  return { ...input, decisions: { ...input.decisions, [of]: { ...rule, castingVote: to } } };
}

/** The votes of the decision stay its own; its casting vote goes, which another line cannot have. */
function withLine(
  input: ControlInput,
  { kind, fraction, relation }: Extract<Change, { is: "line" }>,
): ControlInput {
  const rule = input.decisions[kind];
  const own = rule === undefined || "by" in rule || rule.votes === undefined ? {} : rule;
  const votes = "votes" in own ? { votes: own.votes } : {};
  return {
    ...input,
    decisions: { ...input.decisions, [kind]: { fraction, relation, ...votes } },
  };
}
