/** Constraints at work within a count: the doomed excluded at once, the guarded never excluded. */
import { verdictsOn } from "./constraint.ts";
import type { Verdicts } from "./constraint.ts";
import type { Comparison } from "./report.ts";
import type { Tabulation } from "./tabulation.ts";

const none: Verdicts = { completions: 1n, guarded: [], doomed: [] };

/** Who is guarded and doomed as the count stands; nobody without constraints. */
export function verdictsNow(t: Tabulation): Verdicts {
  if (t.constraints === null) return none;
  const standing = (is: (s: string | undefined) => boolean): number[] =>
    Array.from({ length: t.candidates }, (_, i) => i + 1).filter((c) => is(t.standing[c]));
  return verdictsOn({
    ...t.constraints,
    seats: t.seats,
    elected: [...new Set([...t.sitting, ...standing((s) => s === "elected")])],
    excluded: standing((s) => s === "excluded" || s === "withdrawn"),
  });
}

/** Those doomed, with why, as the stage that excludes them tells it. */
export function doomedNow(t: Tabulation): readonly number[] {
  const { doomed } = verdictsNow(t);
  for (const verdict of doomed) t.doing.why.push(told(t, verdict, "doomed"));
  return doomed.map(({ candidate }) => candidate);
}

/** Those of the candidates who may be excluded; the guarded are kept, with why where one is passed over. */
export function excludable(t: Tabulation, among: readonly number[]): readonly number[] {
  const { guarded } = verdictsNow(t);
  for (const verdict of guarded) {
    if (among.includes(verdict.candidate)) t.doing.why.push(told(t, verdict, "guarded"));
  }
  return among.filter((c) => !guarded.some(({ candidate }) => candidate === c));
}

/** The numbers behind a verdict: those elected of the group against its line, where one decides alone. */
function told(
  t: Tabulation,
  { candidate, because }: Verdicts["doomed"][number],
  what: "guarded" | "doomed",
): Comparison {
  if (because === null || t.constraints === null) {
    return {
      what: `${what}Together`,
      candidate,
      left: "0",
      relation: "=",
      right: "0",
      passed: true,
    };
  }
  const of = (is: string): number =>
    (t.constraints?.attributes ?? []).filter(
      (own, i) => own[because.category] === because.value && t.standing[i + 1] === is,
    ).length;
  const own = t.constraints.attributes[candidate - 1]?.[because.category] === because.value;
  // A group's most dooms its own and guards the others; a group's least guards its own and dooms the others.
  const byMost = (what === "doomed") === own;
  const left = own && what === "guarded" ? of("elected") + of("continuing") : of("elected");
  const right = byMost ? because.max : because.min;
  const relation = left === right ? "=" : left > right ? ">" : "<";
  const key = own ? what : `${what}ByOthers`;
  const group = `${because.category}: ${because.value}`;
  return {
    what: key,
    candidate,
    group,
    left: `${left}`,
    relation,
    right: `${right}`,
    passed: true,
  };
}
