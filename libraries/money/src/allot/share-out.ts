/** A sum shared by weight with caps and minimums: largest remainder (Hamilton's method), in rounds. */
import { sumOf } from "../exact.ts";

/** One that shares. Weights are whole; whoever weighs nought gets nought, and no minimum. */
export type Claim = {
  readonly id: string;
  readonly weight: bigint;
  /** Pence; null where there is none. */
  readonly cap: bigint | null;
  readonly minimum: bigint;
};

/** One round: the sum left and the number open at its beginning, and whom it froze. */
export type Round = {
  readonly step: "share";
  readonly amount: bigint;
  readonly among: number;
  readonly atCap: readonly string[];
  readonly atMinimum: readonly string[];
};
/** Pennies that whole quotas left over, in the order in which they were awarded. */
export type Spare = {
  readonly step: "spare";
  readonly pennies: bigint;
  readonly to: readonly string[];
};

export type SharedOut = {
  /** Pence, in the order of the claims. */
  readonly amounts: readonly bigint[];
  readonly undistributed: bigint;
  readonly rounds: readonly Round[];
  readonly spare: Spare | null;
};

/** Puts in order those whose fractional parts are equal; gives all of them, once each. */
export type TieOrder = (ids: readonly string[]) => readonly string[];

/**
 * Shares pence out so that none is lost, nobody is over a cap or under a minimum, and the order of
 * the list does not matter. The minimums of those with a weight must not exceed the amount (throws
 * otherwise, for no allotment keeps them all).
 */
export function shareOut(
  amount: bigint,
  claims: readonly Claim[],
  inTieOrder: TieOrder,
): SharedOut {
  const amounts = claims.map(() => 0n);
  const rounds: Round[] = [];
  let left = amount;
  let open = [...claims.keys()].filter((at) => (claims[at] as Claim).weight > 0n);
  let settled = false;
  while (open.length > 0 && !settled) {
    const { atCap, atMinimum } = frozenIn(left, open, claims);
    for (const [at, pence] of [...atCap, ...atMinimum]) amounts[at] = pence;
    rounds.push({
      step: "share",
      amount: left,
      among: open.length,
      atCap: idsOf(atCap.keys(), claims),
      atMinimum: idsOf(atMinimum.keys(), claims),
    });
    settled = atCap.size + atMinimum.size === 0;
    left -= sumOf(atCap.values()) + sumOf(atMinimum.values());
    if (!settled) open = open.filter((at) => !atCap.has(at) && !atMinimum.has(at));
  }
  if (left < 0n) throw new Error("the minimums exceed the amount");
  if (open.length === 0) return { amounts, undistributed: left, rounds, spare: null };
  const spare = sharePennies({ left, open, claims, amounts }, inTieOrder);
  return { amounts, undistributed: 0n, rounds, spare };
}

function idsOf(places: Iterable<number>, claims: readonly Claim[]): string[] {
  return [...places].map((at) => (claims[at] as Claim).id);
}

type Frozen = {
  readonly atCap: ReadonlyMap<number, bigint>;
  readonly atMinimum: ReadonlyMap<number, bigint>;
};

/** Whom this round freezes: the over where the excess is larger, the under where the shortfall is. */
function frozenIn(left: bigint, open: readonly number[], claims: readonly Claim[]): Frozen {
  const whole = sumOf(open.map((at) => (claims[at] as Claim).weight));
  const [over, under] = [new Map<number, bigint>(), new Map<number, bigint>()];
  // Quotas are left x weight / whole; we compare them times `whole`, so nothing is divided.
  let [excess, shortfall] = [0n, 0n];
  for (const at of open) {
    const { weight, cap, minimum } = claims[at] as Claim;
    const quota = left * weight;
    if (cap !== null && quota > cap * whole) {
      over.set(at, cap);
      excess += quota - cap * whole;
    } else if (quota < minimum * whole) {
      under.set(at, minimum);
      shortfall += minimum * whole - quota;
    }
  }
  const none = new Map<number, bigint>();
  if (excess > shortfall) return { atCap: over, atMinimum: none };
  if (shortfall > excess) return { atCap: none, atMinimum: under };
  return { atCap: over, atMinimum: under };
}

type Settled = {
  readonly left: bigint;
  readonly open: readonly number[];
  readonly claims: readonly Claim[];
  readonly amounts: bigint[];
};

/** Whole quotas, then a penny each to the largest fractional parts; writes the amounts. */
function sharePennies(
  { left, open, claims, amounts }: Settled,
  inTieOrder: TieOrder,
): Spare | null {
  const whole = sumOf(open.map((at) => (claims[at] as Claim).weight));
  const byRemainder = new Map<bigint, number[]>();
  let pennies = left;
  for (const at of open) {
    const quota = left * (claims[at] as Claim).weight;
    amounts[at] = quota / whole;
    pennies -= quota / whole;
    const alike = byRemainder.get(quota % whole);
    if (alike === undefined) byRemainder.set(quota % whole, [at]);
    else alike.push(at);
  }
  if (pennies === 0n) return null;
  const remainders = [...byRemainder.keys()].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  const to: string[] = [];
  for (const remainder of remainders) {
    if (BigInt(to.length) >= pennies) break;
    const alike = new Map((byRemainder.get(remainder) ?? []).map((at) => [claims[at]?.id, at]));
    for (const id of inTieOrder([...alike.keys()] as string[])) {
      if (BigInt(to.length) >= pennies) break;
      const at = alike.get(id) as number;
      amounts[at] = (amounts[at] ?? 0n) + 1n;
      to.push(id);
    }
  }
  return { step: "spare", pennies, to };
}
