/**
 * The economic share: interests multiplied along every path and added by class, people of a class
 * in one table as one, so that a thousand members cost no more than one.
 */
import { add, fraction, fractionText, multiply, nought } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { inOrderOfHolding, sum } from "./look-through.ts";
import { holderClasses } from "./statement.ts";
import type { Holder, HolderClass, Holdings, Statement } from "./statement.ts";

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
  const due = new Map<string, Fraction>();
  const byClass = new Map<HolderClass, Fraction>();
  const give = (part: Fraction, to: Holdings) => {
    const total = sum(to.values());
    const direct = new Map<HolderClass, bigint>();
    for (const [id, share] of to) {
      const end = classAtTheEnd(holders.get(id));
      if (end !== null) direct.set(end, (direct.get(end) ?? 0n) + share);
      else due.set(id, add(due.get(id) ?? nought, multiply(part, fraction(share, total))));
    }
    for (const [name, share] of direct) {
      const more = multiply(part, fraction(share, total));
      byClass.set(name, add(byClass.get(name) ?? nought, more));
    }
  };
  give(fraction(1n), shares);
  for (const id of order.reverse()) {
    const [part, holder] = [due.get(id), holders.get(id)];
    if (part === undefined || holder === undefined || holder.kind === "people") continue;
    const onward = holder.kind === "nominee" ? [[holder.for ?? id, 1n] as const] : holder.shares;
    give(part, new Map(onward));
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

/** The class in which a holder's interest ends; null where it goes on to others. */
function classAtTheEnd(holder: Holder | undefined): HolderClass | null {
  if (holder?.kind === "people") return holder.class;
  if (holder?.kind === "nominee") return holder.for === null ? "unknown" : null;
  return holder === undefined || holder.shares.size === 0 ? "unknown" : null;
}
