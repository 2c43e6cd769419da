/** A sum among people: ways compared before the vote by examples, and shared to the penny after it. */
import { isRefusal } from "@rochdale/language/refused-input.ts";
import type { SharingWay } from "@rochdale/facts/surplus-told.ts";
import { allot } from "@rochdale/money/allot/allot.ts";
import { spreadOf, type Spread } from "@rochdale/money/surplus/options.ts";
import type { Sharer } from "./people-list.ts";
import type { Share } from "./store.ts";

export const WAYS = [
  "equalPercentOfPay",
  "perHead",
  "byHours",
  "byParticipation",
  "byShares",
] as const;
/** Ways that follow participation: what a dividend by participation may be shared by. */
export const BY_PARTICIPATION: readonly SharingWay[] = ["byHours", "byParticipation"];

/** The input of `rochdale allot` for a sum in pence. */
export function sharingInput(
  amount: bigint,
  { way, people, seed }: { way: SharingWay; people: readonly Sharer[]; seed: string },
) {
  return {
    method: way === "byShares" ? "weights" : way,
    amount: Number(amount),
    drawSeed: seed,
    people: people.map(({ member: id, pay, hours, participation, shares }) => ({
      id,
      pay: Number(pay),
      hours,
      participation,
      ...(way === "byShares" ? { weight: Number(shares) } : {}),
    })),
  };
}

export type SharedOut = {
  readonly shares: readonly Share[];
  readonly total: bigint;
  readonly undistributed: bigint;
  /** Of equal percentages of pay: the percentage in hundredths of a per cent. */
  readonly rateBasisPoints: bigint | null;
};

/** Shares it. Throws where the people are not what `readPeople` accepts. */
export function sharedOut(input: ReturnType<typeof sharingInput>): SharedOut {
  const found = allot(input);
  if (isRefusal(found)) throw new Error(`people of a surplus: ${found.refused.code}`);
  if (!("amounts" in found)) throw new Error("a surplus is shared by name");
  const shares = found.amounts.map(({ id, amount }) => ({ member: id, pence: amount }));
  const { total, undistributed, rateBasisPoints = null } = found;
  return { shares, total, undistributed, rateBasisPoints };
}

/** Invented people at whom each way is looked: pence of pay a year, hours a week. They are nobody of the list. */
export const EXAMPLES = [
  { pay: 18_000_00n, weekly: 20n },
  { pay: 24_000_00n, weekly: 30n },
  { pay: 42_000_00n, weekly: 37n },
] as const;
const WEEKS = 52n;

export type Option = {
  readonly way: SharingWay;
  readonly total: bigint;
  /** What each of the examples would get if they were one of the list; null where the way does not measure them. */
  readonly examples: readonly (bigint | null)[];
  /** Only the middle and the inequality: the least and the most would tell about one person. */
  readonly spread: Pick<Spread, "median" | "gini">;
};

/** Each way of sharing a sum among the same people. Ways by which nobody would get anything are left out. */
export function optionsOf(amount: bigint, people: readonly Sharer[]): readonly Option[] {
  return WAYS.flatMap((way) => {
    if (people.every((one) => measureOf(way, one) === 0n)) return [];
    // The draw for spare pennies is not made before the vote; any seed shows the same to a penny.
    const { shares, total } = sharedOut(sharingInput(amount, { way, people, seed: "before" }));
    const { median, gini } = spreadOf(shares.map(({ pence }) => pence));
    const examples = EXAMPLES.map((example) => exampleOf(amount, way, { people, example }));
    return [{ way, total, examples, spread: { median, gini } }];
  });
}

type Looked = { readonly people: readonly Sharer[]; readonly example: (typeof EXAMPLES)[number] };

/** An example's part of the sum, rounded down: its measure of the whole measure. */
function exampleOf(amount: bigint, way: SharingWay, { people, example }: Looked): bigint | null {
  const whole = people.reduce((sum, one) => sum + measureOf(way, one), 0n);
  switch (way) {
    case "equalPercentOfPay":
      return (amount * example.pay) / whole;
    case "perHead":
      return amount / BigInt(people.length);
    case "byHours":
      return (amount * example.weekly * WEEKS * 100n) / whole;
    default:
      return null;
  }
}

/** A person’s measure in whole units: pence, heads, hundredths of an hour or of a point. */
export function measureOf(way: SharingWay, one: Sharer): bigint {
  switch (way) {
    case "equalPercentOfPay":
      return one.pay;
    case "perHead":
      return 1n;
    case "byHours":
      return hundredths(one.hours);
    case "byParticipation":
      return hundredths(one.participation);
    case "byShares":
      return one.shares;
  }
}

function hundredths(text: string): bigint {
  const [whole = "0", part = ""] = text.split(".");
  return BigInt(whole + part.padEnd(2, "0"));
}
