/**
 * What a set of holders needs to pass a decision, or to block it: weights at a line, and named
 * holders.
 */

/** Votes or seats by ultimate holder. */
export type Weights = { readonly of: ReadonlyMap<string, bigint>; readonly total: bigint };

/** A condition that a larger set never fails where a smaller one meets it. */
export type Condition =
  | { readonly needs: "holder"; readonly holder: string }
  | { readonly needs: "weight"; readonly weights: Weights; readonly atLeast: bigint }
  | { readonly needs: "all"; readonly of: readonly Condition[] }
  | { readonly needs: "any"; readonly of: readonly Condition[] };

export const nobodyCan: Condition = { needs: "any", of: [] };

export function allOf(...of: readonly Condition[]): Condition {
  return { needs: "all", of };
}

export function anyOf(...of: readonly Condition[]): Condition {
  return { needs: "any", of };
}

export function holderIn(holder: string): Condition {
  return { needs: "holder", holder };
}

export function weightOf(weights: Weights, atLeast: bigint): Condition {
  return { needs: "weight", weights, atLeast };
}

/** Whether the holders for whom `member` is true meet the condition. */
export function meets(condition: Condition, member: (id: string) => boolean): boolean {
  switch (condition.needs) {
    case "holder":
      return member(condition.holder);
    case "all":
      return condition.of.every((part) => meets(part, member));
    case "any":
      return condition.of.some((part) => meets(part, member));
    case "weight": {
      let held = 0n;
      for (const [id, weight] of condition.weights.of) if (member(id)) held += weight;
      return held >= condition.atLeast;
    }
  }
}

/**
 * The condition of blocking: a set meets it exactly when all the others together fail the given
 * one. What the others lack of a line of T in a total of W is T, so the blockers need W - T + 1.
 */
export function blocking(condition: Condition): Condition {
  switch (condition.needs) {
    case "holder":
      return condition;
    case "all":
      return { needs: "any", of: condition.of.map(blocking) };
    case "any":
      return { needs: "all", of: condition.of.map(blocking) };
    case "weight": {
      const { weights, atLeast } = condition;
      return { ...condition, atLeast: weights.total - atLeast + 1n };
    }
  }
}

/** One way to meet a condition: these holders, and these weights. */
export type Demand = {
  readonly holders: ReadonlySet<string>;
  readonly weights: ReadonlyMap<Weights, bigint>;
};

/**
 * Every way to meet the condition (its disjunctive form): the few that rules have, never all
 * coalitions.
 */
export function demandsOf(condition: Condition): Demand[] {
  switch (condition.needs) {
    case "holder":
      return [{ holders: new Set([condition.holder]), weights: new Map() }];
    case "weight":
      return [{ holders: new Set(), weights: new Map([[condition.weights, condition.atLeast]]) }];
    case "any":
      return condition.of.flatMap(demandsOf);
    case "all":
      return condition.of.reduce<Demand[]>(
        (ways, part) => ways.flatMap((one) => demandsOf(part).map((other) => both(one, other))),
        [{ holders: new Set(), weights: new Map() }],
      );
  }
}

function both(one: Demand, other: Demand): Demand {
  const weights = new Map(one.weights);
  for (const [of, atLeast] of other.weights) {
    const already = weights.get(of);
    if (already === undefined || already < atLeast) weights.set(of, atLeast);
  }
  return { holders: new Set([...one.holders, ...other.holders]), weights };
}
