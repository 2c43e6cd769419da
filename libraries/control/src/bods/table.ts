/** Who holds how much of a body by its statements, with what is left open, and whether exact numbers agree. */
import { refuse } from "@rochdale/language/refused-input.ts";
import { amountsOf, hundredPercent, leastOf, percentOf } from "./percent.ts";
import type { Holding, RecordNet } from "./record-net.ts";

/** An interest that the control test does not read, and why. */
export type Unread = {
  readonly recordId: string;
  readonly type: string;
  /**
   * `mayControl`: it may be control, so it is counted as an unknown's veto unless an extension says
   * what it is; `noControl`: an office or a use, no vote; `shareNotStated`; `overWhole`: the least
   * shares are more than the whole.
   */
  readonly because: "mayControl" | "noControl" | "shareNotStated" | "overWhole";
};

export type TableReader = {
  readonly net: RecordNet;
  /** The body asked about: what it holds in itself or in its owners is nobody's. */
  readonly body: string;
  /** Added to while reading: holders of our own making, who are unknown. */
  readonly strangers: Set<string>;
  /** Added to while reading. */
  readonly unread: Unread[];
};

export type Amounts = { readonly [id: string]: number };

/** Ids of our own for those who are not named; no record has a space in front. */
export function unstated(subject: string): string {
  return ` not stated in ${subject}`;
}
export function notNamed({ recordId }: Holding): string {
  return ` not named in ${recordId}`;
}

export function holdingsIn({ net }: TableReader, subject: string, type: string): Holding[] {
  return net.holdings.filter(
    (holding) =>
      holding.subject === subject && holding.interests.some((interest) => interest.type === type),
  );
}

/**
 * Who holds how much of the first of these interests that is stated, and the unknown holder of what is
 * left open; null where none is stated.
 */
export function tableOf(
  reader: TableReader,
  subject: string,
  types: readonly string[],
): Amounts | null {
  const type = types.find((one) => holdingsIn(reader, subject, one).length > 0);
  if (type === undefined) return null;
  const parts = new Map<string, bigint>();
  for (const holding of holdingsIn(reader, subject, type)) {
    const { recordId, holder } = holding;
    const named = typeof holder === "string" && holder !== reader.body;
    const id = named ? holder : notNamed(holding);
    if (!named) reader.strangers.add(id);
    for (const interest of holding.interests.filter((one) => one.type === type)) {
      const least = leastOf(interest.share);
      if (least === null) reader.unread.push({ recordId, type, because: "shareNotStated" });
      parts.set(id, (parts.get(id) ?? 0n) + (least ?? 0n));
    }
  }
  const open = [...parts.values()].reduce((left, part) => left - part, hundredPercent);
  if (open < -roundingSlack) {
    for (const { recordId } of holdingsIn(reader, subject, type)) {
      reader.unread.push({ recordId, type, because: "overWhole" });
    }
  }
  if (open > roundingSlack) {
    parts.set(unstated(subject), open);
    reader.strangers.add(unstated(subject));
  }
  return amountsOf(parts);
}

/** A millionth of a percent: what percentages of counts lose by rounding. */
const roundingSlack = hundredPercent / 100_000_000n;

/** Each stated percentage is that of the exact number, and no number is without its statement. */
export function agree(
  reader: TableReader,
  { subject, types }: { readonly subject: string; readonly types: readonly string[] },
  exact: Amounts | undefined,
): void {
  const alone = { ...reader, unread: [], strangers: new Set<string>() };
  const stated = tableOf(alone, subject, types) ?? {};
  const [total, whole] = [totalOf(exact ?? {}), totalOf(stated)];
  const held = Object.entries(exact ?? {}).filter(([id]) => id !== "members" && id !== "itself");
  for (const id of new Set([...held.map(([one]) => one), ...Object.keys(stated)])) {
    if (id.startsWith(" ")) continue;
    const [mine, theirs] = [exact?.[id] ?? 0, stated[id] ?? 0];
    const counted = total === 0n ? 0 : percentOf(mine, total);
    const told = whole === 0n ? 0 : percentOf(theirs, whole);
    if (Math.abs(counted - told) > 0.000_001) refuse("disagrees");
  }
}

function totalOf(held: Amounts): bigint {
  return Object.values(held).reduce((sum, amount) => sum + BigInt(amount), 0n);
}
