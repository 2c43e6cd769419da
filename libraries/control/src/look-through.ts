/**
 * Looking through: who commands each holder in the end, of which class that is, and on which side
 * it stands.
 */
import { refuse } from "@rochdale/language/refused-input.ts";
import type { Holder, HolderClass, Holdings, Statement } from "./statement.ts";

/**
 * How a side is read: which classes are inside, and what is supposed of the unknown and of
 * managers.
 */
export type View = {
  readonly inside: ReadonlySet<HolderClass>;
  readonly unknownInside: boolean;
  readonly managersOutside: boolean;
};

/**
 * The class of an ultimate holder: `mixed` for a leaderless body in which no class has over half.
 */
export type UltimateClass = HolderClass | "mixed";

export type LookedThrough = {
  /** The ultimate holder of each holder: itself, or whoever commands it. */
  readonly commander: ReadonlyMap<string, string>;
  readonly classOf: (id: string) => UltimateClass;
  /** The ultimate holders on the inside, by id. */
  readonly insideBy: (view: View) => (id: string) => boolean;
};

/**
 * Resolves every holder. Control is not multiplied: over half commands the whole (contract, rule
 * 1). Refuses `circularHolding`.
 */
export function lookThrough({ holders }: Statement): LookedThrough {
  const order = inOrderOfHolding(holders, commandOf);
  const commander = new Map<string, string>();
  for (const id of order) commander.set(id, commanderOf(id, holders, commander));
  const blocs = new Map(
    order.filter((id) => commander.get(id) === id).map((id) => [id, ultimate(id, holders)]),
  );
  const classes = new Map<string, UltimateClass>();
  for (const [id, holder] of blocs) classes.set(id, ultimateClass(holder, commander, classes));
  return {
    commander,
    classOf: (id) => classes.get(id) ?? "unknown",
    insideBy: (view) => {
      const inside = new Map<string, boolean>();
      for (const [id, holder] of blocs) {
        inside.set(
          id,
          standsInside(holder, view, (held) => inside.get(commander.get(held) ?? "")),
        );
      }
      return (id) => inside.get(id) === true;
    },
  };
}

/** An ultimate holder: people, the unknown, or a body that nobody commands. */
type Ultimate =
  | { readonly is: "people"; readonly class: HolderClass; readonly manager: boolean }
  | { readonly is: "unknown" }
  | { readonly is: "leaderless"; readonly command: Holdings };

function ultimate(id: string, holders: ReadonlyMap<string, Holder>): Ultimate {
  const holder = holders.get(id);
  if (holder?.kind === "people") {
    return { is: "people", class: holder.class, manager: holder.manager };
  }
  if (holder === undefined || holder.kind === "nominee" || holder.command.size === 0) {
    return { is: "unknown" };
  }
  return { is: "leaderless", command: holder.command };
}

function commandOf(holder: Holder): Iterable<string> {
  if (holder.kind === "people") return [];
  if (holder.kind === "nominee") return holder.for === null ? [] : [holder.for];
  return [...holder.command.keys()].filter((id) => id !== "itself");
}

/**
 * The ids in an order in which each comes after all that it rests on (`restsOn`); refuses
 * `circularHolding` where there is none. Without recursion, so that a chain may be long.
 */
export function inOrderOfHolding(
  holders: ReadonlyMap<string, Holder>,
  restsOn: (holder: Holder) => Iterable<string>,
): string[] {
  const waitingFor = new Map<string, number>();
  const heldBy = new Map<string, string[]>();
  for (const [id, holder] of holders) {
    const below = [...restsOn(holder)];
    waitingFor.set(id, below.length);
    for (const other of below) heldBy.set(other, [...(heldBy.get(other) ?? []), id]);
  }
  const order = [...holders.keys()].filter((id) => waitingFor.get(id) === 0);
  for (const id of order) {
    for (const above of heldBy.get(id) ?? []) {
      const left = (waitingFor.get(above) ?? 0) - 1;
      waitingFor.set(above, left);
      if (left === 0) order.push(above);
    }
  }
  return order.length === holders.size ? order : refuse("circularHolding");
}

function commanderOf(
  id: string,
  holders: ReadonlyMap<string, Holder>,
  found: ReadonlyMap<string, string>,
): string {
  const holder = holders.get(id);
  if (holder === undefined || holder.kind === "people") return id;
  if (holder.kind === "nominee") return holder.for === null ? id : (found.get(holder.for) ?? id);
  const held = added(holder.command, (one) => found.get(one) ?? null);
  const total = sum(holder.command.values());
  for (const [commander, places] of held) if (overHalf(places, total)) return commander;
  return id;
}

function ultimateClass(
  holder: Ultimate,
  commander: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, UltimateClass>,
): UltimateClass {
  if (holder.is === "people") return holder.class;
  if (holder.is === "unknown") return "unknown";
  const held = added(holder.command, (one) => found.get(commander.get(one) ?? "") ?? null);
  const total = sum(holder.command.values());
  for (const [name, places] of held) if (overHalf(places, total)) return name;
  return "mixed";
}

/**
 * Contract, rules 1 and 2: an exact half is outside, and what is unknown is outside unless supposed
 * otherwise.
 */
function standsInside(
  holder: Ultimate,
  view: View,
  sideOf: (id: string) => boolean | undefined,
): boolean {
  if (holder.is === "unknown") return view.unknownInside;
  if (holder.is === "people") {
    if (holder.manager && view.managersOutside) return false;
    return view.inside.has(holder.class) || (holder.class === "unknown" && view.unknownInside);
  }
  const inside = [...holder.command].filter(([id]) => sideOf(id) === true);
  return overHalf(sum(inside.map(([, places]) => places)), sum(holder.command.values()));
}

/** Adds holdings up by another key; what has none is left out. */
export function added<Key>(
  holdings: Holdings,
  keyOf: (id: string) => Key | null,
): Map<Key, bigint> {
  const totals = new Map<Key, bigint>();
  for (const [id, amount] of holdings) {
    const key = keyOf(id);
    if (key !== null) totals.set(key, (totals.get(key) ?? 0n) + amount);
  }
  return totals;
}

export function sum(amounts: Iterable<bigint>): bigint {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
}

function overHalf(part: bigint, whole: bigint): boolean {
  return 2n * part > whole;
}
