// Long because it is the whole contract told a second time, by trying every coalition.
/**
 * The control test a second time, slow and obvious: ordinary numbers, recursion, every coalition of
 * ultimate holders as bits. For valid structures of at most 14 holders; it refuses nothing.
 */
import type { ControlInput, ControlResult } from "@rochdale/control/control.ts";
import { cutPlainly } from "./plain-caps.ts";

type Held = { readonly [id: string]: number };
type Kind = keyof ControlInput["decisions"];
const classesInside = {
  workersAndUsers: ["worker", "user"],
  workersOnly: ["worker"],
  workersUsersAndCommunity: ["worker", "user", "community"],
} as const;
const mustState: readonly Kind[] = [
  "appointDirectors",
  "rulesChange",
  "conversion",
  "dissolution",
  "assetDisposal",
];
const runs = ["ordinary", "appointDirectors", "board", "budget"];
const ofAll = (held: Held) => Object.values(held).reduce((sum, amount) => sum + amount, 0);

/** What is supposed of the unknown and of managers. */
type View = { readonly unknownInside?: true; readonly managersOutside?: true };

export function plainControlOf(input: ControlInput): ControlResult {
  const find = (id: string) => input.holders.find((one) => one.id === id)!;
  const placesOf = (id: string): Held => {
    const one = find(id);
    if (one.kind === "body") return one.votes ?? {};
    return one.kind === "trust" ? (one.trusteesAppointedBy ?? {}) : {};
  };

  /** The ultimate holder. */
  const top = (id: string): string => {
    const one = find(id);
    if (one.kind === "nominee") return one.for === null ? id : top(one.for);
    const places = placesOf(id);
    const held: { [id: string]: number } = {};
    for (const [by, amount] of Object.entries(places)) {
      const key = by === "itself" ? "itself" : top(by);
      held[key] = (held[key] ?? 0) + amount;
    }
    const boss = Object.keys(held).find((by) => by !== "itself" && 2 * held[by]! > ofAll(places));
    return boss ?? id;
  };
  const classOf = (id: string): ControlResult["holders"][string]["class"] => {
    const one = find(id);
    if (one.kind === "people") return one.class;
    const places = placesOf(id);
    if (ofAll(places) === 0) return "unknown";
    const held: { [name: string]: number } = {};
    for (const [by, amount] of Object.entries(places)) {
      if (by === "itself") continue;
      held[classOf(top(by))] = (held[classOf(top(by))] ?? 0) + amount;
    }
    const most = Object.keys(held).find((name) => 2 * held[name]! > ofAll(places));
    return (most as "mixed" | undefined) ?? "mixed";
  };
  const insideOf = (id: string, view: View): boolean => {
    const one = find(id);
    if (one.kind === "people") {
      if (one.manager === true && view.managersOutside) return false;
      if (one.class === "unknown") return view.unknownInside === true;
      return (classesInside[input.insiders] as readonly string[]).includes(one.class);
    }
    const places = placesOf(id);
    if (ofAll(places) === 0) return view.unknownInside === true;
    const inside = Object.entries(places)
      .filter(([by]) => by !== "itself" && insideOf(top(by), view))
      .reduce((sum, [, amount]) => sum + amount, 0);
    return 2 * inside > ofAll(places);
  };

  const seats: Held = input.board?.seats ?? { members: 1 };
  const boardCasting = input.board?.castingVote;
  const vetoes = (input.vetoes ?? []).map((veto) => ({ ...veto, holder: top(veto.holder) }));
  const named = new Set<string>();
  const name = (held: Held) => {
    for (const [id, amount] of Object.entries(held))
      if (amount > 0 && id !== "members") named.add(id);
  };
  name(input.votes);
  name(seats);
  for (const rule of Object.values(input.decisions)) {
    if (!("fraction" in rule)) continue;
    name(rule.votes ?? {});
    if (rule.castingVote !== undefined) named.add(rule.castingVote);
  }
  if (boardCasting !== undefined && boardCasting !== "members" && boardCasting !== "board") {
    named.add(boardCasting);
  }
  for (const { holder } of input.vetoes ?? []) named.add(holder);
  const ids = [...new Set([...named].map(top))].sort();
  const bit = (id: string) => (ids.includes(id) ? 1 << ids.indexOf(id) : 0);
  const every = (1 << ids.length) - 1;

  const cut = new Map<Held, Held>();
  const counted = (held: Held): Held => {
    const known = cut.get(held) ?? cutPlainly(held, input.caps ?? []);
    cut.set(held, known);
    return known;
  };
  const bitsOf = new Map<Held, [number, number][]>();
  const sumIn = (held: Held, set: number) => {
    const known =
      bitsOf.get(held) ??
      Object.entries(held)
        .filter(([id, amount]) => id !== "members" && amount > 0)
        .map(([id, amount]): [number, number] => [bit(top(id)), amount]);
    bitsOf.set(held, known);
    return known.reduce((sum, [place, amount]) => ((place & set) === 0 ? sum : sum + amount), 0);
  };
  const remembered = new Map<Kind | "board", (boolean | undefined)[]>();
  const passes = (kind: Kind | "board", set: number): boolean => {
    const known = remembered.get(kind) ?? [];
    remembered.set(kind, known);
    return (known[set] ??= passesAnew(kind, set));
  };
  const passesAnew = (kind: Kind | "board", set: number): boolean => {
    if (vetoes.some(({ holder, over }) => over.includes(kind) && (bit(holder) & set) === 0)) {
      return false;
    }
    const rule = kind === "board" ? undefined : input.decisions[kind];
    if (rule !== undefined && "fraction" in rule) {
      const held = counted(rule.votes ?? input.votes);
      const [over, under] = rule.fraction.split("/").map(Number) as [number, number];
      const [mine, line] = [sumIn(held, set) * under, ofAll(held) * over];
      if (rule.relation === "atLeast") return mine >= line;
      const chair = rule.castingVote !== undefined && (bit(top(rule.castingVote)) & set) !== 0;
      return mine > line || (mine === line && chair);
    }
    if (kind !== "board") return passes("board", set);
    const elects = passes(
      input.decisions.appointDirectors === undefined ? "ordinary" : "appointDirectors",
      set,
    );
    const mine = sumIn(seats, set) + (elects ? (seats["members"] ?? 0) : 0);
    if (2 * mine !== ofAll(seats)) return 2 * mine > ofAll(seats);
    if (boardCasting === undefined || boardCasting === "board") return false;
    return boardCasting === "members" ? elects : (bit(top(boardCasting)) & set) !== 0;
  };

  const setOf = (is: (id: string) => boolean) =>
    ids.reduce((set, id) => (is(id) ? set | bit(id) : set), 0);
  const insiders = setOf((id) => insideOf(id, {}));
  const idsIn = (set: number) => ids.filter((id) => (bit(id) & set) !== 0);
  /** Fewest first, then by ids. */
  const first = (side: number, is: (set: number) => boolean): string[] | null => {
    let best: string[] | null = null;
    for (let set = side; ; set = (set - 1) & side) {
      if (is(set)) {
        const found = idsIn(set);
        if (best === null || found.length < best.length) best = found;
        else if (found.length === best.length && found.join(" ") < best.join(" ")) best = found;
      }
      if (set === 0) return best;
    }
  };
  const controlOver = (kind: Kind | "board") => {
    const [inside, outside] = [insiders, every & ~insiders];
    const [can, cannot] = [passes(kind, inside), passes(kind, outside)];
    const blocks = (set: number) => !passes(kind, every & ~set);
    return {
      insidersCanPass: can,
      outsidersCanPass: cannot,
      insidersCanBlock: !cannot,
      outsidersCanBlock: !can,
      witness: {
        insidersPass: first(inside, (set) => passes(kind, set)),
        outsidersPass: first(outside, (set) => passes(kind, set)),
        insidersBlock: first(inside, blocks),
        outsidersBlock: first(outside, blocks),
      },
    };
  };

  const reasons = (view: View): string[] => {
    const inside = setOf((id) => insideOf(id, view));
    const outside = every & ~inside;
    const stated = (kind: Kind) => input.decisions[kind] !== undefined;
    const found = mustState.filter((kind) => !stated(kind)).map((kind) => `ruleNotStated:${kind}`);
    if (!passes("ordinary", inside)) found.push("insidersCannotPassOrdinary");
    if (passes("ordinary", outside)) found.push("outsidersCanPassOrdinary");
    if (!passes("board", inside)) found.push("insidersLackBoardMajority");
    if (passes("board", outside)) found.push("outsidersHaveBoardMajority");
    for (const id of idsIn(outside)) {
      const stops = vetoes.some(
        ({ holder, nature, over }) =>
          holder === id && (nature === "operative" || over.some((kind) => runs.includes(kind))),
      );
      if (stops) found.push(`outsideOperativeVeto:${id}`);
    }
    for (const kind of mustState.slice(1)) {
      if (stated(kind) && passes(kind, outside)) found.push(`insidersCannotBlock:${kind}`);
    }
    return found;
  };
  const verdict = (view: View) => {
    if (reasons(view).length === 0) return "pass";
    const best = reasons({ ...view, unknownInside: true });
    return best.every((reason) => reason.startsWith("ruleNotStated")) ? "notProven" : "fail";
  };

  const powerOf = (kind: Kind): { [id: string]: string } => {
    const swings = ids.map((id) => {
      let count = 0;
      for (let set = 0; set <= every; set++) {
        if ((set & bit(id)) !== 0 && passes(kind, set) && !passes(kind, set & ~bit(id))) count++;
      }
      return count;
    });
    const all = swings.reduce((sum, one) => sum + one, 0);
    return Object.fromEntries(ids.map((id, at) => [id, printed(BigInt(swings[at]!), BigInt(all))]));
  };

  const insideClasses = [...new Set(idsIn(insiders).map(classOf))];
  const without = (gone: string) => setOf((id) => insideOf(id, {}) && classOf(id) !== gone);
  const kindsStated = Object.keys(input.decisions) as Kind[];
  return {
    holders: Object.fromEntries(
      ids.map((id) => [
        id,
        { class: classOf(id), side: insideOf(id, {}) ? "inside" : ("outside" as const) },
      ]),
    ),
    decisions: Object.fromEntries(
      [...kindsStated, "board" as const].map((kind) => [kind, controlOver(kind)]),
    ) as ControlResult["decisions"],
    economicShare: plainShare(input),
    power: {
      ordinary: powerOf("ordinary"),
      ...(input.decisions.special === undefined ? {} : { special: powerOf("special") }),
    },
    brittle:
      passes("ordinary", insiders) &&
      insideClasses.length > 1 &&
      insideClasses.every((gone) => !passes("ordinary", without(gone))),
    verdict: verdict({}),
    reasons: reasons({}),
    verdictWithoutManagers: verdict({ managersOutside: true }),
  };
}

/** Every path from the body to an end, multiplied; over one common bottom. */
function plainShare(input: ControlInput): ControlResult["economicShare"] {
  if (input.shares === undefined || ofAll(input.shares) === 0) return null;
  const byClass = new Map<string, [bigint, bigint]>();
  const walk = (held: Held, [top, bottom]: readonly [bigint, bigint]) => {
    for (const [id, amount] of Object.entries(held)) {
      if (amount === 0) continue;
      const part = [top * BigInt(amount), bottom * BigInt(ofAll(held))] as const;
      const one = input.holders.find((holder) => holder.id === id)!;
      if (one.kind === "nominee" && one.for !== null) walk({ [one.for]: 1 }, part);
      else if ((one.kind === "body" || one.kind === "trust") && ofAll(one.shares ?? {}) > 0) {
        walk(one.shares ?? {}, part);
      } else {
        const name = one.kind === "people" ? one.class : "unknown";
        const [above, below] = byClass.get(name) ?? [0n, 1n];
        byClass.set(name, [above * part[1] + part[0] * below, below * part[1]]);
      }
    }
  };
  walk(input.shares, [1n, 1n]);
  return Object.fromEntries([...byClass].map(([name, [a, b]]) => [name, printed(a, b)]));
}

function printed(top: bigint, bottom: bigint): string {
  if (top === 0n) return "0";
  let [a, b] = [top, bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  return bottom === a ? String(top / a) : `${top / a}/${bottom / a}`;
}
