/** Lines as they are stated: paid, held, decided, adjusted. Past statements are never rewritten. */
import type { Day } from "@rochdale/clock/day.ts";
import type { Month } from "../month.ts";
import { formulas } from "./formulas.ts";
import type { Inputs } from "./payments.ts";
import { lineKey } from "./records.ts";
import type { Dispute } from "./records.ts";
import type { Kind, Term } from "./term.ts";
import type { WorkedLine, WorkedMonth } from "./worked-months.ts";

export type LineStatus = "payable" | "held" | "decided" | "pending" | "adjustment";
export type Line = {
  readonly term: string;
  readonly kind: Kind;
  readonly period: Month;
  readonly status: LineStatus;
  /** The sentence that says how the figure was worked. */
  readonly formula: string;
  readonly inputs: Inputs;
  readonly amount: bigint;
  readonly vat: string;
  /** Service credits only. */
  readonly metric?: string;
};

/** What a statement paid and held for a line. */
type Stated = {
  readonly paid: bigint;
  readonly held: bigint;
  readonly status: "payable" | "held" | "decided";
};
/** By the name of the line. */
export type Paid = ReadonlyMap<string, Stated>;

const nothing: Stated = { paid: 0n, held: 0n, status: "payable" };

/** Where a line of a month may stand, in the order of the terms, and of the KPIs of a term. */
type Place = {
  readonly key: string;
  readonly period: Month;
  readonly term: Term;
  readonly metric: string | null;
  readonly line: WorkedLine | null;
};

function placesOf({ month, version, lines }: WorkedMonth): Place[] {
  return version.terms.flatMap((term) => {
    const metrics = term.kind === "serviceCredits" ? term.kpis.map((kpi) => kpi.metric) : [null];
    return metrics.map((metric) => {
      const key = lineKey({ period: month, term: term.id, metric });
      const line = lines.find((one) => one.term.id === term.id && one.metric === metric) ?? null;
      return { key, period: month, term, metric, line };
    });
  });
}

/** What a statement drawn on the day pays and holds for every line. */
export function paidOn(
  day: Day,
  drawn: {
    readonly worked: readonly WorkedMonth[];
    readonly disputes: ReadonlyMap<string, Dispute>;
    readonly before: Paid;
  },
): Paid {
  const stated = new Map<string, Stated>();
  for (const [at, month] of drawn.worked.entries()) {
    for (const { key, line } of placesOf(month)) {
      // A line that does not exist (yet) in its own month can be neither paid nor held.
      if (line === null && at === drawn.worked.length - 1) continue;
      const paidBefore = drawn.before.get(key)?.paid ?? 0n;
      const dispute = drawn.disputes.get(key);
      stated.set(key, statedFor(line?.value ?? 0n, { day, dispute, paidBefore }));
    }
  }
  return stated;
}

type LineSituation = {
  readonly day: Day;
  readonly dispute: Dispute | undefined;
  readonly paidBefore: bigint;
};

function statedFor(value: bigint, { day, dispute, paidBefore }: LineSituation): Stated {
  if (dispute === undefined || dispute.raisedOn > day) return { ...nothing, paid: value };
  if (dispute.resolvedOn === null || dispute.resolvedOn > day) {
    return { paid: paidBefore, held: value - paidBefore, status: "held" };
  }
  if (dispute.result === "dismissed") return { ...nothing, paid: value };
  return { paid: dispute.agreedAmount ?? 0n, held: 0n, status: "decided" };
}

/** The lines of the last month, then what has changed or is still open of the earlier ones. */
export function drawLines(drawn: {
  readonly worked: readonly WorkedMonth[];
  readonly before: Paid;
  readonly paid: Paid;
}): Line[] {
  const past = drawn.worked.slice(0, -1);
  const current = drawn.worked.at(-1);
  const now = current === undefined ? [] : placesOf(current);
  return [
    ...now.flatMap((place) => currentLines(place, drawn.paid.get(place.key) ?? nothing)),
    ...past.flatMap((month) =>
      placesOf(month).flatMap((place) => {
        const statedBefore = drawn.before.get(place.key)?.paid ?? 0n;
        return pastLines(place, statedBefore, drawn.paid.get(place.key) ?? nothing);
      }),
    ),
  ];
}

function currentLines(place: Place, { paid, held, status }: Stated): Line[] {
  const { line } = place;
  if (line === null) return [];
  const said = { formula: formulas[line.formula], inputs: line.inputs, amount: paid + held };
  return [lineAt(place, status, said), ...pending(place)];
}

function pastLines(place: Place, statedBefore: bigint, { paid, held }: Stated): Line[] {
  const lines: Line[] = [];
  if (paid !== statedBefore) {
    const inputs = { statedBefore, nowDue: paid };
    const { adjustment: formula } = formulas;
    lines.push(lineAt(place, "adjustment", { formula, inputs, amount: paid - statedBefore }));
  }
  if (held !== 0n) {
    const inputs = { statedBefore: paid, nowDue: paid + held };
    lines.push(lineAt(place, "held", { formula: formulas.held, inputs, amount: held }));
  }
  return [...lines, ...pending(place)];
}

function pending(place: Place): Line[] {
  const waits = place.line?.pending;
  if (waits === undefined) return [];
  return [lineAt(place, "pending", { formula: formulas.pending, ...waits })];
}

function lineAt(
  { period, term, metric }: Place,
  status: LineStatus,
  said: { readonly formula: string; readonly inputs: Inputs; readonly amount: bigint },
): Line {
  const { formula, inputs, amount } = said;
  const line = { term: term.id, kind: term.kind, period, status, formula, inputs, amount };
  return { ...line, vat: term.vat, ...(metric === null ? {} : { metric }) };
}
