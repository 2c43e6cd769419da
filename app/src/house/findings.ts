/** Findings of a body, computed once for a size of its log and a day; a cache that may be dropped at any time. */
import { findingsOf, type Finding } from "@rochdale/genuineness/finding.ts";
import type { Body } from "./bodies.ts";

type Asked = { readonly asAt: string; readonly knownOn?: string | undefined };

const kept = new Map<string, readonly Finding[]>();
const KEPT_MOST = 1000;

export function findingsAt(body: Body, { asAt, knownOn }: Asked): readonly Finding[] {
  const key = `${body.body_id} ${body.size} ${asAt} ${knownOn ?? ""}`;
  const known = kept.get(key);
  if (known) return known;
  const found = findingsOf(body.story, asAt, knownOn);
  if (kept.size >= KEPT_MOST) kept.clear();
  kept.set(key, found);
  return found;
}

export type Tally = { readonly met: number; readonly notMet: number; readonly notProven: number };

export function tallyOf(findings: readonly Finding[]): Tally {
  const count = (state: Finding["state"]) => findings.filter((f) => f.state === state).length;
  return { met: count("met"), notMet: count("notMet"), notProven: count("notProven") };
}
