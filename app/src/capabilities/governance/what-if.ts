/** What a change would do before it is decided: a share issue, a sale, a veto, a vacancy, a unit or members lost. */
import { withChange } from "@rochdale/control/change.ts";
import { changeOf, type Effect } from "@rochdale/control/guarantee.ts";
import type { ByTest } from "@rochdale/control/three-tests.ts";
import type { Ownership } from "@rochdale/facts/governance.ts";
import { controlInput } from "@rochdale/genuineness/control-of-design.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import type { DecisionKind } from "./coalitions.ts";

export const EVENTS = ["issue", "sale", "veto", "vacancy", "loss"] as const;
export type EventKind = (typeof EVENTS)[number];
export type Supposed = {
  readonly event: EventKind;
  /** Who gains votes or a veto; in a vacancy or a loss, who loses. */
  readonly holder: string;
  /** In a sale, who sells. */
  readonly from: string;
  /** Votes or seats. */
  readonly amount: number;
  readonly over: DecisionKind;
};
export type Shown =
  | { readonly ok: true; readonly effect: ByTest<Effect>; readonly after: Ownership }
  | { readonly ok: false; readonly because: "notSoMany" | "noSuchHolder" | "unreadable" };

/** The effect by each test of control. Nothing is recorded. */
export function effectOfSupposed(before: Ownership, supposed: Supposed): Shown {
  const known = (id: string) => before.holders.some((one) => one.id === id);
  const { event, holder, from, amount } = supposed;
  if (!known(holder) || (event === "sale" && !known(from))) {
    return { ok: false, because: "noSuchHolder" };
  }
  const giver = event === "sale" ? from : holder;
  const held = event === "vacancy" ? (before.board?.seats ?? {}) : before.votes;
  const takes = event === "sale" || event === "vacancy" || event === "loss";
  if (takes && (held[giver] ?? 0) < amount) return { ok: false, because: "notSoMany" };
  const after = supposedOwnership(before, supposed);
  const effect = changeOf(before, after);
  return isRefusal(effect) ? { ok: false, because: "unreadable" } : { ok: true, effect, after };
}

function supposedOwnership(before: Ownership, supposed: Supposed): Ownership {
  const { event, holder, from, amount, over } = supposed;
  if (event === "loss") return { ...before, votes: less(before.votes, holder, amount) };
  if (event === "vacancy") {
    const board = before.board;
    return board
      ? { ...before, board: { ...board, seats: less(board.seats, holder, amount) } }
      : before;
  }
  const change =
    event === "veto"
      ? ({ is: "grantVeto", holder, over: [over] } as const)
      : ({ is: "votes", to: holder, from: event === "sale" ? from : null, amount } as const);
  const { insiders: _, ...after } = withChange(controlInput(before, "workersAndUsers"), change);
  return after as Ownership;
}

function less(held: Readonly<Record<string, number>>, id: string, by: number) {
  return Object.fromEntries(
    Object.entries(held).map(([one, amount]) => [one, one === id ? amount - by : amount]),
  );
}
