/** One person's part of a sum that was shared, worked out again from the list and the draw: by which measure, in which steps. */
import type { SharingWay } from "@rochdale/facts/surplus-told.ts";
import type { Sharer } from "./people-list.ts";
import { measureOf, sharedOut, sharingInput } from "./sharing.ts";

export type OwnPart = {
  /** Of the person and of everybody: pence, heads, hundredths of an hour or of a point. */
  readonly own: bigint;
  readonly whole: bigint;
  /** Of equal percentages of pay: the percentage in hundredths of a per cent; null for other ways. */
  readonly rate: bigint | null;
  /** Pence by the measure (or the percentage), rounded down. */
  readonly first: bigint;
  /** Pence of what was left over: a spare penny by the draw, or a part in the same proportion. */
  readonly added: bigint;
};

export type Asked = {
  readonly way: SharingWay;
  readonly people: readonly Sharer[];
  readonly seed: string;
  readonly member: string;
};

const WHOLE = 10_000n;

/** Of a sum in pence; null where the person is not on the list. */
export function ownPart(sum: bigint, { way, people, seed, member }: Asked): OwnPart | null {
  const person = people.find((one) => one.member === member);
  if (!person) return null;
  const { shares, rateBasisPoints: rate } = sharedOut(sharingInput(sum, { way, people, seed }));
  const pence = shares.find((one) => one.member === member)?.pence ?? 0n;
  const own = measureOf(way, person);
  const whole = people.reduce((all, one) => all + measureOf(way, one), 0n);
  const first = rate === null ? (sum * own) / (whole || 1n) : (own * rate) / WHOLE;
  return { own, whole, rate, first, added: pence - first };
}
