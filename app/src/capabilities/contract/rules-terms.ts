/** Terms of a price schedule as people type them (pounds, percentages, names) and as the contract of the statement reads them. */
import { priceTerm, type PriceTerm } from "@rochdale/facts/price-terms.ts";
import { idOf } from "@rochdale/genuineness/contract-prices.ts";
import type { Message } from "@rochdale/language/message.ts";
import { readTerms } from "@rochdale/money/statement/scenario.ts";

export const TERM_KINDS = [
  "block",
  "tariff",
  "costAndVolume",
  "aligned",
  "outcome",
  "personFees",
  "cohort",
  "gainshare",
  "serviceCredits",
  "quality",
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export type ReadTerms =
  | { readonly ok: true; readonly terms: readonly PriceTerm[] }
  | { readonly ok: false; readonly because: Message };

/** Kinds on which credits and withheld payments may be charged. */
export function mayBeCharged({ kind }: PriceTerm): boolean {
  return kind !== "serviceCredits" && kind !== "quality";
}

/** "12.5" with the point so many places to the right (left when negative), exact: pounds to pence, per cent to shares. */
export function shifted(text: string, places: number): string {
  const [, sign = "", whole = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const digits = `${"0".repeat(Math.max(0, -places))}${whole}${decimals}${"0".repeat(Math.max(0, places))}`;
  const point = Math.max(0, -places) + whole.length + places;
  const front = digits.slice(0, point).replace(/^0+(?=\d)/, "") || "0";
  const back = digits.slice(point).replace(/0+$/, "");
  return `${sign}${front}${back === "" ? "" : `.${back}`}`;
}

type Typed = { readonly [field: string]: unknown };

/** The term that somebody typed, not yet checked as a whole: `checkedTerms` does that. */
export function typedTerm(kind: TermKind, typed: Typed, taken: readonly PriceTerm[]): object {
  const text = (name: string) => String(typed[name] ?? "");
  const money = (name: string) => typed[name] ?? null;
  const price = (name: string) => shifted(text(name), 2);
  const share = (name: string) => shifted(text(name), -2);
  const orNull = (name: string) => (typed[name] === null ? null : share(name));
  const metric = idOf(text("metric"));
  const named = { id: freeId(text("name"), taken), name: text("name"), vat: text("vat"), kind };
  switch (kind) {
    case "block":
      return { ...named, annual: money("annual") };
    case "tariff":
      return { ...named, metric, price: price("price") };
    case "costAndVolume":
      return {
        ...{ ...named, metric, plan: typed["plan"], price: price("price") },
        ...{ tolerance: share("tolerance"), marginalRate: share("marginalRate") },
        ...{ cap: orNull("cap"), floor: orNull("floor") },
      };
    case "aligned":
      return {
        ...{ ...named, fixedAnnual: money("fixedAnnual"), metric, price: price("price") },
        ...{ target: text("target"), variable: share("variable") },
      };
    case "outcome":
      return { ...named, metric, price: price("price"), cap: money("yearCap") };
    case "personFees":
      return {
        ...{ ...named, attachmentFee: price("attachmentFee"), outcomeFee: price("outcomeFee") },
        ...{ sustainmentFee: price("sustainmentFee"), outcomeWeeks: typed["outcomeWeeks"] },
        ...{ maximumSustainments: typed["maximumSustainments"], withinWeeks: typed["withinWeeks"] },
        claimWorkingDays: typed["claimWorkingDays"],
      };
    case "cohort":
      return {
        ...{ ...named, value: money("value"), threshold: share("threshold") },
        cohorts: rowsIn(text("cohorts")).map(([treated = "", control = "", size = "1"]) => ({
          ...{ treatedMetric: idOf(treated), controlMetric: idOf(control), size },
        })),
      };
    case "gainshare":
      return {
        ...{ ...named, metric, target: money("costTarget"), share: share("share") },
        ...{ fee: money("fee") ?? 0, maximumGain: money("maximumGain") },
        ...{ maximumPain: money("maximumPain"), guaranteedMaximum: money("guaranteedMaximum") },
        costPaidElsewhere: typed["costPaidElsewhere"] === true,
      };
    case "serviceCredits":
      return {
        ...{ ...named, chargesOf: typed["chargesOf"], cap: share("creditCap") },
        kpis: rowsIn(text("kpis")).map(kpiOf),
      };
    case "quality":
      return {
        ...{ ...named, withhold: share("withhold"), chargesOf: typed["chargesOf"] },
        ...{ metric, target: text("target") },
      };
  }
}

/** "onTime; 98" by the gap, "onTime; 95; 10; 50; 40" by shares of a pool in per cent. */
function kpiOf([metric = "", target = "", ...shares]: readonly string[]): object {
  if (shares.length === 0) return { form: "gap", metric: idOf(metric), target };
  const [atRisk = "", pool = "", weight = ""] = shares.map((one) => shifted(one, -2));
  return { form: "pool", metric: idOf(metric), target, atRisk, pool, weight };
}

function rowsIn(text: string): string[][] {
  const rows = text.split("\n").filter((row) => row.trim() !== "");
  return rows.map((row) => row.split(";").map((cell) => cell.trim()));
}

function freeId(name: string, taken: readonly PriceTerm[]): string {
  const plain = idOf(name) || "term";
  const used = new Set(taken.map((one) => one.id));
  let id = plain;
  for (let n = 2; used.has(id); n += 1) id = `${plain}-${n}`;
  return id;
}

/** Terms checked one by one and together, as the contract of the statement checks them; the first fault is named. */
export function checkedTerms(stated: readonly unknown[]): ReadTerms {
  const terms: PriceTerm[] = [];
  for (const one of stated) {
    const read = priceTerm.safeParse(one);
    if (!read.success) {
      const issue = read.error.issues[0];
      const where = issue?.path.map(String).join(".") ?? "";
      return fault("contract.term.shape", { term: nameOf(one), where: where || "kind" });
    }
    terms.push(read.data);
  }
  const whole = readTerms(terms);
  if ("refused" in whole) return fault(`contract.term.${whole.refused.code}`);
  return { ok: true, terms };
}

function nameOf(stated: unknown): string {
  const { name, id } = (stated ?? {}) as { readonly name?: unknown; readonly id?: unknown };
  return String(name ?? id ?? "?").slice(0, 60);
}

function fault(message: string, values: Message["values"] = {}): ReadTerms {
  return { ok: false, because: { message, values } };
}

/** A schedule handed in as a file: `{"terms": [...], "outcomesCap": pence}`, in the shape that the statement's contract reads. */
export function fileTerms(text: string): ReadTerms & { readonly outcomesCap?: number | null } {
  let stated: unknown;
  try {
    stated = JSON.parse(text);
  } catch {
    return fault("contract.term.notJson");
  }
  const { terms, outcomesCap = null } = (stated ?? {}) as {
    readonly terms?: unknown;
    readonly outcomesCap?: unknown;
  };
  if (!Array.isArray(terms) || terms.length === 0) return fault("contract.term.noTerms");
  const cap = outcomesCap === null ? null : Number(outcomesCap);
  if (cap !== null && (!Number.isSafeInteger(cap) || cap < 0))
    return fault("contract.term.badAmount");
  const read = checkedTerms(terms.map(filled));
  return read.ok ? { ...read, outcomesCap: cap } : read;
}

const SUMS = new Set(["annual", "fixedAnnual", "value", "fee", "maximumGain", "maximumPain"]);
const COUNTS = new Set(["plan", "outcomeWeeks", "maximumSustainments", "withinWeeks"]);
const LEFT_OUT: { readonly [kind in TermKind]?: object } = {
  costAndVolume: { cap: null, floor: null },
  outcome: { cap: null },
  gainshare: {
    ...{ fee: 0, maximumGain: null, maximumPain: null, guaranteedMaximum: null },
    costPaidElsewhere: false,
  },
};

/** What the statement's contract lets a file leave out or write as a number is filled in and written as text. */
function filled(stated: unknown): unknown {
  if (typeof stated !== "object" || stated === null || Array.isArray(stated)) return stated;
  const { kind, id } = stated as { readonly kind?: unknown; readonly id?: unknown };
  const term = { name: id, vat: "notStated", ...LEFT_OUT[kind as TermKind], ...stated };
  return inText(term, kind);
}

function inText(value: object, kind: unknown): object {
  const pence = (name: string) =>
    SUMS.has(name) ||
    COUNTS.has(name) ||
    ["guaranteedMaximum", "claimWorkingDays"].includes(name) ||
    (name === "cap" && kind === "outcome") ||
    (name === "target" && kind === "gainshare");
  return Object.fromEntries(
    Object.entries(value).map(([name, one]: [string, unknown]) => {
      if (Array.isArray(one)) return [name, one.map((part) => withSize(name, part))];
      return [name, typeof one === "number" && !pence(name) ? String(one) : one];
    }),
  );
}

function withSize(name: string, part: unknown): unknown {
  if (typeof part !== "object" || part === null) return part;
  return inText(name === "cohorts" ? { size: "1", ...part } : part, "part");
}
