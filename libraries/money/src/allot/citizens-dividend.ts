/** The active citizen's dividend: points of people become reductions of the bills of their homes. */
import { daysBetween, earlierOf, laterOf, parseDay } from "@rochdale/clock/day.ts";
import type { Day } from "@rochdale/clock/day.ts";
import { compare, fraction } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { field, listOr, objectOr, refuse, wholeOr } from "@rochdale/language/refused-input.ts";
import type { JsonObject } from "@rochdale/language/refused-input.ts";
import { commonBottom, exactFromNoughtOr, inWholes, smallerOf } from "../exact.ts";
import { readBands } from "./bands.ts";
import { readNamed } from "./people.ts";
import type { Claim } from "./share-out.ts";

type Span = { readonly from: Day; readonly to: Day };
type Account = { readonly id: string; readonly span: Span; readonly liability: bigint };

export type Household = Claim & { readonly points: Fraction; readonly cap: bigint };
export type Households = {
  readonly households: readonly Household[];
  /** Points of persons, after bands and cap, that reached no account. */
  readonly pointsUnplaced: Fraction;
};

/**
 * The accounts with the points that reach them and the most that may be taken off their bills: a
 * bill cannot go below nought. LGFA 1992 s.13A(1)(c), (6). Refuses as the contract says.
 */
export function readHouseholds(body: JsonObject): Households {
  const year = readSpan(field(body, "year"), null);
  const people = readNamed(field(body, "people"));
  const accounts = readAccounts(field(body, "accounts"), year);
  const cap = field(body, "perAccountCap") ?? null;
  const perAccountCap = cap === null ? null : wholeOr("badCap", cap);
  const all = people.map(({ row }) => row);
  const points = all.map(pointsForTheYear(body));
  // Points times days, in the smallest unit that makes all of them whole: nothing is divided here.
  const common = commonBottom(points);
  const days = BigInt(lengthOf(year));
  const placed = new Map([...accounts.keys()].map((id) => [id, 0n]));
  let unplaced = 0n;
  for (const [at, whole] of inWholes(points, common).entries()) {
    unplaced += whole * days;
    for (const home of readHomes(all[at] ?? {}, year, accounts)) {
      const passed = whole * BigInt(home.days);
      placed.set(home.account, (placed.get(home.account) ?? 0n) + passed);
      unplaced -= passed;
    }
  }
  const households = [...accounts.values()].map((account) => {
    const weight = placed.get(account.id) ?? 0n;
    const cap = capOf(account, perAccountCap, year);
    return { id: account.id, weight, points: fraction(weight, common * days), cap, minimum: 0n };
  });
  return { households, pointsUnplaced: fraction(unplaced, common * days) };
}

/** What a person's points count for: by bands, then at most so many for the year. */
function pointsForTheYear(body: JsonObject): (row: JsonObject) => Fraction {
  const banded = readBands(body);
  const stated = field(body, "perPersonPoints") ?? null;
  const most = stated === null ? null : exactFromNoughtOr("badWeight", stated);
  return (row) => {
    const points = banded(exactFromNoughtOr("badWeight", field(row, "points")));
    return most !== null && compare(points, most) > 0 ? most : points;
  };
}

/** A span; missing ends are those of the year. Refuses `badDate`. */
function readSpan(stated: unknown, year: Span | null): Span {
  const span = objectOr("badDate", stated);
  const end = (name: "from" | "to"): Day => {
    const value = field(span, name) ?? null;
    if (value === null && year !== null) return year[name];
    return parseDay(value) ?? refuse("badDate");
  };
  const [from, to] = [end("from"), end("to")];
  const bothStated = (field(span, "from") ?? null) !== null && (field(span, "to") ?? null) !== null;
  return to < from && bothStated ? refuse("badDate") : { from, to };
}

function lengthOf({ from, to }: Span): number {
  return Math.max(0, daysBetween(from, to) + 1);
}

function common(a: Span, b: Span): Span {
  return { from: laterOf(a.from, b.from), to: earlierOf(a.to, b.to) };
}

function readAccounts(stated: unknown, year: Span): ReadonlyMap<string, Account> {
  return new Map(
    readNamed(stated).map(({ id, row }) => {
      const liability = wholeOr("badCap", field(row, "remainingLiability"));
      return [id, { id, span: common(readSpan(row, year), year), liability }];
    }),
  );
}

function capOf({ span, liability }: Account, perAccount: bigint | null, year: Span): bigint {
  if (perAccount === null) return liability;
  const forItsDays = (perAccount * BigInt(lengthOf(span))) / BigInt(lengthOf(year));
  return smallerOf(liability, forItsDays);
}

/** The days that a person passes points to each account; none without consent. */
function readHomes(row: JsonObject, year: Span, accounts: ReadonlyMap<string, Account>) {
  const homes = listOr("unknownAccount", field(row, "homes") ?? []).map((one) => {
    const home = objectOr("unknownAccount", one);
    const account = accounts.get(field(home, "account") as string) ?? refuse("unknownAccount");
    return { account, span: readSpan(home, year) };
  });
  const spans = homes
    .map(({ span }) => span)
    .filter((span) => lengthOf(span) > 0)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [at, { from }] of spans.entries()) {
    const before = spans[at - 1];
    if (before !== undefined && from <= before.to) return refuse("overlappingHomes");
  }
  const consent = field(row, "consent") ?? true;
  if (consent !== true) return [];
  return homes.map(({ account, span }) => {
    return { account: account.id, days: lengthOf(common(span, account.span)) };
  });
}
