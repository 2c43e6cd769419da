/** Which mutuals a scheme may accept today: computed from the record of each, never stored. */
import type { Finding } from "@rochdale/genuineness/finding.ts";
import { endOf } from "@rochdale/facts/ends-told.ts";
import type { Body } from "../../house/bodies.ts";
import { findingsAt } from "../../house/findings.ts";
import { isMutual } from "../../house/site.ts";

/** What the record of a body shows on a day of control by workers and users. */
export function controlOf(body: Body, day: string): Finding | undefined {
  return findingsAt(body, { asAt: day }).find(({ id }) => id === "controlWorkersUsers");
}

/** Whether a body runs as a mutual: it has begun to, and has not ended. */
export function runs(body: Body): boolean {
  return isMutual(body) && !endOf(body.story);
}

export type Eligible = { readonly body: Body; readonly control: Finding };

/** Every running mutual with its finding of control, those that may be accepted first. */
export function eligibleOn(bodies: readonly Body[], day: string): readonly Eligible[] {
  const found = bodies.filter(runs).flatMap((body) => {
    const control = controlOf(body, day);
    return control ? [{ body, control }] : [];
  });
  const first = ({ control }: Eligible) => Number(control.state !== "met");
  return found.toSorted((a, b) => first(a) - first(b));
}
