/** The summary of a body's findings: one sentence first, then how many are met, not met and not proven. */
import type { Message } from "@rochdale/language/message.ts";
import type { Finding, FindingState } from "./finding-shape.ts";
import { sentence } from "./sentence.ts";

/** How many findings stand in each state. */
export function tally(findings: readonly Finding[]): { readonly [state in FindingState]: number } {
  const count = (state: FindingState) => findings.filter((one) => one.state === state).length;
  return { met: count("met"), notMet: count("notMet"), notProven: count("notProven") };
}

/**
 * The verdict in a sentence or two: a ballot that said no first, because the way stops there; else who controls the
 * body, with the coalition that does; then how much else is not met or not proven.
 */
export function verdictOf(findings: readonly Finding[]): Message {
  const control = findings.find((one) => one.id === "controlWorkersUsers");
  const majority = findings.find((one) => one.id === "majority");
  if (!control) return sentence("verdict.empty");
  const saidNo = majority?.because.message === "finding.majority.saidNo";
  if (saidNo && control.state !== "met") {
    return sentence("verdict.saidNo", majority.because.values ?? {});
  }
  const rest = restOf(findings.filter((one) => one.group !== "control"));
  return sentence(`verdict.control.${control.state}`, { ...reasonOf(control), rest });
}

/** The coalition or the veto that stands against control, as its finding names it. */
function reasonOf({ state, because }: Finding): { readonly reason?: Message } {
  if (state !== "notMet") return {};
  const reason = because.values?.["reason"];
  return typeof reason === "object" && "message" in reason ? { reason } : { reason: because };
}

/** Of everything but control: how many claims are not met, and how many not proven. */
function restOf(others: readonly Finding[]): Message {
  const { notMet, notProven } = tally(others);
  if (notMet === 0 && notProven === 0) return sentence("verdict.rest.none");
  if (notMet === 0) return sentence("verdict.rest.notProven", { count: notProven });
  if (notProven === 0) return sentence("verdict.rest.notMet", { count: notMet });
  return sentence("verdict.rest.both", { notMet, notProven });
}
