/** Counts of referrals, outcomes, results and codes as they are sent: read, checked, and made safe to publish. */

import { subtract, divide } from "@rochdale/count/fraction.ts";
import type { Content } from "@rochdale/facts/fact.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { readExact, roundDown, roundUp } from "@rochdale/money/exact.ts";
import { fewestShown, heldBack, joinedSmall } from "@rochdale/money/gaming/small-cells.ts";

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
  readonly outcome: Content<"OutcomesCounted/1"> | undefined;
  readonly position: number;
};

/** Each month's referrals with what became of them, as counted last; the newest month first. */
export function cohortsOf(story: Story): readonly Cohort[] {
  return all(story, "ReferralsFixed/1")
    .map(({ content, position }) => ({
      fixed: content,
      outcome: all(story, "OutcomesCounted/1").findLast(
        (one) => one.content.cohort === content.cohort,
      )?.content,
      position,
    }))
    .sort((a, b) => (a.fixed.period < b.fixed.period ? 1 : -1));
}

/** Groups of referrals as they may be published: fewer than ten are joined under one name. */
export function publishedGroups(lines: readonly Line[], others: string): Referrals["groups"] {
  const groups = lines.map(({ name, counts: [of = 0] }) => ({ name, of }));
  const join = (some: readonly { readonly of: number }[]) => ({
    name: others,
    of: some.reduce((sum, one) => sum + one.of, 0),
  });
  return joinedSmall(groups, join).map(({ name, of }) => ({ group: name, referred: of }));
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
 * tell a person's outcome is held back.
 */
export function outcomesOf(
  lines: readonly Line[],
  fixed: readonly { readonly name: string; readonly referred: number }[],
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
  const began = heldBack(rows.map(({ referred, started }) => ({ of: referred, reached: started })));
  const got = heldBack(rows.map(({ referred, achieved }) => ({ of: referred, reached: achieved })));
  return {
    ok: true,
    rows: rows.map(({ name, started, achieved }, nth) => ({
      name,
      started: began[nth] ? null : started,
      achieved: got[nth] ? null : achieved,
    })),
  };
}

type Excluded = Content<"OutcomesCounted/1">["excluded"];

/** Exclusions by reason; reasons of fewer than ten people are joined with the other reasons. */
export function publishedExclusions(excluded: Excluded): Excluded {
  const small = (one: Excluded[number]) =>
    one.people < fewestShown || one.exclusion === "otherReason";
  const rest = excluded.filter((one) => one.people > 0 && !small(one));
  const others = excluded.filter(small).reduce((sum, one) => sum + one.people, 0);
  return others > 0 ? [...rest, { exclusion: "otherReason", people: others }] : rest;
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
  const rows = [...counts].sort(([a], [b]) => a - b).map(([bin, results]) => ({ bin, results }));
  return rows.length < 2 ? { ok: false, because: problem("fewResults") } : { ok: true, rows };
}

/** Codes as they may be published: those used fewer than ten times are joined under one name. */
export function publishedCodes(
  lines: readonly Line[],
  others: string,
): Content<"CodesCounted/1">["codes"] {
  const codes = lines.map(({ name, counts: [times = 0] }) => ({ code: name, times }));
  const rare = codes.filter(({ times }) => times < fewestShown);
  const together = rare.reduce((sum, { times }) => sum + times, 0);
  const rest = codes.filter(({ times }) => times >= fewestShown);
  return together > 0 ? [...rest, { code: others, times: together }] : rest;
}
