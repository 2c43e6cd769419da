/** Counts of referrals, outcomes, results and codes as they are sent: read, checked, and made safe to publish. */

import { subtract, divide } from "@rochdale/count/fraction.ts";
import type { Content } from "@rochdale/facts/fact.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { readExact, roundDown, roundUp } from "@rochdale/money/exact.ts";
import {
  fewestShown,
  heldBack,
  joinedSmall,
  mayFollow,
  type Table,
} from "@rochdale/money/gaming/small-cells.ts";

export type Read<T> =
  | { readonly ok: true; readonly rows: readonly T[] }
  | { readonly ok: false; readonly because: Message };

const problem = (name: string, values: Message["values"] = {}): Message => ({
  message: `performance.problem.${name}`,
  values: values ?? {},
});

/** The name under which small groups and rare codes stand in the record; pages say it in the reader's language. */
export const OTHERS = "Others";

export type Line = { readonly name: string; readonly counts: readonly number[] };

/** Lines of "name;number" or "name;number;number": empty ones are left out, names stand once. */
export function linesIn(text: string, numbers: number): Read<Line> {
  const rows: Line[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const [name = "", ...parts] = line.split(";").map((part) => part.trim());
    const whole = parts.every((part) => /^\d{1,6}$/.test(part));
    if (name === "" || name.length > 200 || parts.length !== numbers || !whole) {
      return { ok: false, because: problem(`line${numbers}`, { row: index + 1 }) };
    }
    if (rows.some((row) => row.name === name)) {
      return { ok: false, because: problem("sameName", { row: index + 1, name }) };
    }
    rows.push({ name, counts: parts.map(Number) });
  }
  return rows.length > 100 ? { ok: false, because: problem("manyLines") } : { ok: true, rows };
}

type Referrals = Content<"ReferralsFixed/1">;
export type Cohort = {
  readonly fixed: Referrals;
  /** What became of them, the last count last. */
  readonly counts: readonly Outcomes[];
  readonly outcome: Outcomes | undefined;
  readonly position: number;
};
export type Outcomes = Content<"OutcomesCounted/2">;

/** Each month's referrals with what became of them, as counted last; the newest month first. */
export function cohortsOf(story: Story): readonly Cohort[] {
  const counted = [...all(story, "OutcomesCounted/1"), ...all(story, "OutcomesCounted/2")]
    .toSorted((a, b) => a.position - b.position)
    .map((one): Outcomes => one.content);
  return all(story, "ReferralsFixed/1")
    .map(({ content: fixed, position }) => {
      const counts = counted.filter((one) => one.cohort === fixed.cohort);
      return { fixed, counts, outcome: counts.at(-1), position };
    })
    .sort((a, b) => (a.fixed.period < b.fixed.period ? 1 : -1));
}

type Named = { readonly name: string; readonly of: number };

const totalOf = (some: readonly { readonly of: number }[]) =>
  some.reduce((sum, one) => sum + one.of, 0);

/**
 * Groups with those of fewer than ten under one name; those that an earlier table of the same people did not show by
 * themselves stand there too.
 */
function joinedUnder<N extends string>(
  rest: N,
  groups: readonly { readonly name: N; readonly of: number }[],
  told: readonly Table[] = [],
): readonly { readonly name: N; readonly of: number }[] {
  const stood = (name: N) => told.some((one) => one.has(rest) && !one.has(name));
  const joins = groups.some(({ name, of }) => name !== rest && (of < fewestShown || stood(name)));
  const rows = joinedSmall(
    groups,
    (some) => ({ name: rest, of: totalOf(some) }),
    ({ name }) => stood(name) || (joins && name === rest),
  );
  return rows.map((one) => (stood(one.name) ? { ...one, name: rest } : one));
}

const firstCounts = (lines: readonly Line[]): readonly Named[] =>
  lines.map(({ name, counts: [of = 0] }) => ({ name, of }));

/**
 * Groups of referrals as they may be published: fewer than ten are joined under one name. A month in which fewer than
 * ten were referred says nothing by itself; its people are fixed with a later month's.
 */
export function publishedGroups(
  lines: readonly Line[],
  others: string,
): Read<Referrals["groups"][number]> {
  const groups = firstCounts(lines);
  if (groups.length === 0) return { ok: false, because: problem("noGroup") };
  if (totalOf(groups) < fewestShown) {
    return { ok: false, because: problem("fewReferred", { least: fewestShown }) };
  }
  const rows = joinedUnder(others, groups);
  return { ok: true, rows: rows.map(({ name, of }) => ({ group: name, referred: of })) };
}

/**
 * Tenths as they may be published beside the groups: each of ten and more, or none; and of the same people, or of ten
 * fewer at least, since the two sums are compared.
 */
export function publishedTenths(
  lines: readonly Line[],
  groups: Referrals["groups"],
): Read<Referrals["tenths"][number]> {
  const tenths = firstCounts(lines);
  const few = tenths.some(({ of }) => of > 0 && of < fewestShown);
  if (few) return { ok: false, because: problem("fewTenths", { least: fewestShown }) };
  const referred = groups.reduce((sum, one) => sum + one.referred, 0);
  const left = referred - totalOf(tenths);
  if (tenths.length > 0 && left !== 0 && left < fewestShown) {
    return { ok: false, because: problem("tenthsSum", { referred, least: fewestShown }) };
  }
  return { ok: true, rows: tenths.map(({ name, of }) => ({ tenth: Number(name), referred: of })) };
}

/** Tenths 1 to 10 of one month, each once. */
export function tenthsIn(text: string, numbers: number): Read<Line> {
  const read = linesIn(text, numbers);
  if (!read.ok) return read;
  const wrong = read.rows.find(({ name }) => !/^([1-9]|10)$/.test(name));
  return wrong ? { ok: false, because: problem("tenth", { name: wrong.name }) } : read;
}

export type Reached = { readonly started: number | null; readonly achieved: number | null };

/**
 * What became of rows that were fixed: each of them once, no more began or achieved than were referred; what could
 * tell a person's outcome is held back, and stays held back in every later count.
 */
export function outcomesOf(
  lines: readonly Line[],
  fixed: readonly { readonly name: string; readonly referred: number }[],
  before: readonly (Reached & { readonly name: string })[] = [],
): Read<Reached & { readonly name: string }> {
  const byName = new Map(lines.map((line) => [line.name, line]));
  const missing = fixed.find(({ name }) => !byName.has(name));
  if (missing) return { ok: false, because: problem("missingGroup", { name: missing.name }) };
  const strange = lines.find(({ name }) => !fixed.some((one) => one.name === name));
  if (strange) return { ok: false, because: problem("strangeGroup", { name: strange.name }) };
  const rows = fixed.map(({ name, referred }) => {
    const [started = 0, achieved = 0] = byName.get(name)?.counts ?? [];
    return { name, referred, started, achieved };
  });
  const over = rows.find(
    ({ referred, started, achieved }) => started > referred || achieved > referred,
  );
  if (over) return { ok: false, because: problem("moreThanReferred", { name: over.name }) };
  const held = (of: "started" | "achieved") =>
    heldBack(
      rows.map((row) => ({ of: row.referred, reached: row[of] })),
      rows.map(({ name }) => before.some((one) => one.name === name && one[of] === null)),
    );
  const [began, got] = [held("started"), held("achieved")];
  return {
    ok: true,
    rows: rows.map(({ name, started, achieved }, nth) => ({
      name,
      started: began[nth] ? null : started,
      achieved: got[nth] ? null : achieved,
    })),
  };
}

type Excluded = Outcomes["excluded"];
type Reason = Excluded[number]["exclusion"];
type Counted = { readonly exclusion: Reason; readonly people: number };
const OTHER: Reason = "otherReason";

/**
 * People taken out, by reason: reasons of fewer than ten are joined with the other reasons, and what is joined is ten
 * and more; without a number where all of them are fewer. A count that lies fewer than ten away from one told before
 * waits: the last one told stands.
 */
export function publishedExclusions(
  counted: readonly Counted[],
  before: readonly Excluded[] = [],
): Excluded {
  const told = before.flatMap((one) => tableOf(one) ?? []);
  const now = joinedReasons(counted, told);
  const table = tableOf(now);
  const near = table !== null && told.some((one) => !mayFollow(one, table, OTHER));
  return near ? (before.at(-1) ?? now) : now;
}

function joinedReasons(counted: readonly Counted[], told: readonly Table[]): Excluded {
  const reasons = counted
    .filter(({ people }) => people > 0)
    .map(({ exclusion, people }) => ({ name: exclusion, of: people }));
  const total = totalOf(reasons);
  if (total === 0) return [];
  if (total < fewestShown) return [{ exclusion: OTHER, people: null }];
  return joinedUnder(OTHER, reasons, told).map(({ name, of }) => ({ exclusion: name, people: of }));
}

/** A table of numbers; none where a number was held back. */
function tableOf(excluded: Excluded): Table | null {
  const rows = excluded.flatMap(({ exclusion, people }): [string, number][] =>
    people === null ? [] : [[exclusion, people]],
  );
  return rows.length === excluded.length ? new Map(rows) : null;
}

export type Spread = {
  readonly threshold: string;
  readonly width: string;
  readonly atLeast: boolean;
};
const edge = { first: -50n, last: 49n } as const;

/** Results, one a line, in bins beside the threshold; the furthest bins take all that lies beyond them. */
export function binsOf(
  text: string,
  { threshold, width, atLeast }: Spread,
): Read<{ readonly bin: number; readonly results: number }> {
  const [middle, step] = [readExact(threshold), readExact(width)];
  if (!middle || !step || step.top <= 0n) return { ok: false, because: problem("width") };
  const counts = new Map<number, number>();
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const value = /^-?\d+(\.\d{1,12})?$/.test(line.trim()) ? readExact(line.trim()) : null;
    if (!value) return { ok: false, because: problem("result", { row: index + 1 }) };
    const steps = divide(subtract(value, middle), step);
    const bin = atLeast ? roundDown(steps) : roundUp(steps) - 1n;
    const kept = Number(bin < edge.first ? edge.first : bin > edge.last ? edge.last : bin);
    counts.set(kept, (counts.get(kept) ?? 0) + 1);
  }
  const inOrder = [...counts].sort(([a], [b]) => a - b);
  const rows = upperEndOfTen(upperEndOfTen(inOrder).toReversed()).toReversed();
  if (rows.length < 2) return { ok: false, because: problem("fewResults", { least: fewestShown }) };
  return { ok: true, rows: rows.map(([bin, results]) => ({ bin, results })) };
}

/** The outermost results lie by themselves: they are counted into the next bin inwards until ten or more stand there. */
function upperEndOfTen(
  bins: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const left = [...bins];
  let results = 0;
  for (let end = left.pop(); end; end = left.pop()) {
    results += end[1];
    if (results >= fewestShown) return [...left, [end[0], results]];
  }
  return [];
}

type Codes = Content<"CodesCounted/1">["codes"];

/**
 * Codes as they may be published: those used fewer than ten times are joined under one name, and what is joined is ten
 * and more. A month told again shows nothing that lies fewer than ten away from what it told before.
 */
export function publishedCodes(
  lines: readonly Line[],
  others: string,
  before: readonly Codes[] = [],
): Read<Codes[number]> {
  const told = before.map((codes) => new Map(codes.map(({ code, times }) => [code, times])));
  const rows = joinedUnder(others, firstCounts(lines), told);
  if (rows.length < 2) return { ok: false, because: problem("fewCodes") };
  const now = new Map(rows.map(({ name, of }) => [name, of]));
  if (told.some((one) => !mayFollow(one, now, others))) {
    return { ok: false, because: problem("fewApart", { least: fewestShown }) };
  }
  return { ok: true, rows: rows.map(({ name, of }) => ({ code: name, times: of })) };
}
