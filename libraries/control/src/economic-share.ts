/** The economic share: interests multiplied along every path and added by class. */
import { add, fraction, fractionText, multiply, nought } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { inOrderOfHolding, sum } from "./look-through.ts";
import { holderClasses } from "./statement.ts";
import type { Holder, HolderClass, Statement } from "./statement.ts";

/**
 * Each class's share of the body's economic interests, as fractions in lowest terms that add up to
 * one; null where no interests are stated. What is not stated is `unknown`. Refuses
 * `circularHolding`.
 */
export function economicShareOf({
  holders,
  shares,
}: Statement): { readonly [name in HolderClass]?: string } | null {
  const order = inOrderOfHolding(holders, interestsOf);
  if (shares === null || shares.size === 0) return null;
  const total = sum(shares.values());
  const due = new Map<string, Fraction>();
  const give = (id: string, part: Fraction) => due.set(id, add(due.get(id) ?? nought, part));
  for (const [id, share] of shares) give(id, fraction(share, total));
  const byClass = new Map<HolderClass, Fraction>();
  for (const id of order.reverse()) {
    const [part, holder] = [due.get(id), holders.get(id)];
    if (part === undefined || holder === undefined) continue;
    const next = onward(holder);
    if (typeof next === "string") byClass.set(next, add(byClass.get(next) ?? nought, part));
    else for (const [to, share] of next) give(to, multiply(part, share));
  }
  return Object.fromEntries(
    holderClasses
      .filter((name) => byClass.has(name))
      .map((name) => [name, fractionText(byClass.get(name) ?? nought)]),
  );
}

function interestsOf(holder: Holder): Iterable<string> {
  if (holder.kind === "people") return [];
  if (holder.kind === "nominee") return holder.for === null ? [] : [holder.for];
  return holder.shares.keys();
}

/** Where a holder's interest ends, as a class; or to whom it goes on, in which parts. */
function onward(holder: Holder): HolderClass | readonly (readonly [string, Fraction])[] {
  if (holder.kind === "people") return holder.class;
  if (holder.kind === "nominee") {
    return holder.for === null ? "unknown" : [[holder.for, fraction(1n)]];
  }
  if (holder.shares.size === 0) return "unknown";
  const total = sum(holder.shares.values());
  return [...holder.shares].map(([id, share]) => [id, fraction(share, total)] as const);
}
