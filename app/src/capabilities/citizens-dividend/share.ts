/** A year's pot shared among bills: the lists as the input of the allotment, its result as rows, and a table without people. */
import { allot } from "@rochdale/money/allot/allot.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import type { Resolved } from "./rules-scheme.ts";
import type { Account, Home } from "./lists.ts";
import type { HelpRow, Share } from "./store.ts";

export type Lists = {
  readonly help: readonly HelpRow[];
  readonly accounts: readonly Account[];
  readonly homes: readonly Home[];
  /** Organisations whose lists count. */
  readonly counting: ReadonlySet<string>;
};

/** Hours of each person over all organisations that count, without help that was not confirmed: hundredths of an hour. */
export function hoursOf({ help, counting }: Pick<Lists, "help" | "counting">): Map<string, bigint> {
  const hours = new Map<string, bigint>();
  for (const one of help) {
    if (!counting.has(one.organisation) || one.confirmed === false) continue;
    const [whole = "0", part = ""] = one.hours.split(".");
    const hundredths = BigInt(whole + part.padEnd(2, "0"));
    hours.set(one.person, (hours.get(one.person) ?? 0n) + hundredths);
  }
  return hours;
}

const asText = (hundredths: bigint) =>
  `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;

/** The input of `rochdale allot`, method citizensDividend. */
export function allotInput(content: Resolved["content"], lists: Lists, seed: string) {
  const homes = Map.groupBy(lists.homes, ({ person }) => person);
  return {
    method: "citizensDividend",
    amount: content.potPence - content.appealsPence,
    drawSeed: seed,
    year: { from: content.startsOn, to: content.endsOn },
    bands: content.bands,
    ...(content.perAccountCapPence === null ? {} : { perAccountCap: content.perAccountCapPence }),
    people: [...hoursOf(lists)].map(([person, hours]) => {
      const own = homes.get(person) ?? [];
      return {
        id: person,
        points: asText(hours),
        // Whoever said no once passes nothing on, wherever they live.
        consent: own.every(({ consent }) => consent),
        homes: own.map(({ account, from, to }) => ({ account, from, to })),
      };
    }),
    accounts: lists.accounts.map(({ account, liability, from, to }) => {
      return { id: account, remainingLiability: Number(liability), from, to };
    }),
  };
}

export type Shared = {
  readonly shares: readonly Share[];
  readonly total: bigint;
  readonly undistributed: bigint;
};

/** Shares the pot. Throws where the lists are not what `readHelp`, `readAccounts` and `readHomes` accept. */
export function shareOf(input: ReturnType<typeof allotInput>): Shared {
  const shared = allot(input);
  if (isRefusal(shared)) throw new Error(`the lists of a dividend: ${shared.refused.code}`);
  if (!("amounts" in shared)) throw new Error("a dividend is shared by name");
  const shares = shared.amounts.map((one) => {
    const { id, amount, points, cap } = one as typeof one & { points: string; cap: bigint };
    return { account: id, points, cap, pence: amount };
  });
  return { shares, total: shared.total, undistributed: shared.undistributed };
}

/** Bands of the public table end here, in pence; the last band has no end of its own. */
const BAND_ENDS = [500, 1000, 2500, 5000, 7500, 10_000, 15_000, 20_000, 30_000] as const;
/** With fewer, people could tell each other apart. Our own standard. */
export const FEW = 10;

export type BandOfBills = {
  readonly fromPence: number;
  readonly toPence: number;
  readonly accounts: number;
};

/** How many bills got how much: a band with few is joined with the one above, the last with the one below. */
export function tableOf(pence: readonly bigint[]): readonly BandOfBills[] {
  const got = pence.filter((one) => one > 0n).map(Number);
  if (got.length < FEW) return [];
  const most = Math.max(...got);
  const ends = [...BAND_ENDS.filter((end) => end < most), most];
  const bands: BandOfBills[] = [];
  let open: BandOfBills | null = null;
  for (const [at, end] of ends.entries()) {
    const from: number = open?.fromPence ?? (ends[at - 1] ?? 0) + 1;
    const accounts: number =
      (open?.accounts ?? 0) + got.filter((one) => one <= end && one > (ends[at - 1] ?? 0)).length;
    const band: BandOfBills = { fromPence: from, toPence: end, accounts };
    open = accounts < FEW ? band : null;
    if (open === null) bands.push(band);
  }
  const last = bands.pop();
  if (!last) return [];
  if (open === null) return [...bands, last];
  return [...bands, { ...last, toPence: open.toPence, accounts: last.accounts + open.accounts }];
}

/**
 * What a bill with other points would have got: every bill that met no limit got the same for a point, so that rate
 * times the points, at most the bill's limit, in whole pence. Where every bill met its limit, the limit.
 */
export function atTheSameRate(
  shares: readonly Pick<Share, "points" | "cap" | "pence">[],
  bill: { readonly points: string; readonly cap: bigint },
): bigint {
  let [pence, top, bottom] = [0n, 0n, 1n];
  for (const one of shares) {
    if (one.pence >= one.cap) continue;
    const [a, b] = parts(one.points);
    pence += one.pence;
    [top, bottom] = [top * b + a * bottom, bottom * b];
    const common = gcd(top, bottom);
    [top, bottom] = [top / common, bottom / common];
  }
  if (top === 0n) return bill.cap;
  const [a, b] = parts(bill.points);
  const exact = (pence * bottom * a) / (top * b);
  return exact < bill.cap ? exact : bill.cap;
}

/** "2409/365", "12" or "1.5" as a whole top and bottom. */
function parts(points: string): readonly [bigint, bigint] {
  const [whole = "0", under] = points.split("/");
  if (under !== undefined) return [BigInt(whole), BigInt(under)];
  const [units = "0", decimals = ""] = whole.split(".");
  return [BigInt(units + decimals), 10n ** BigInt(decimals.length)];
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
