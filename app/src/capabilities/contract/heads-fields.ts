/** The fields of an offer, and the terms that they say: up to four prices, four standards, the safeguards. */
import type { HeadsOfTerms } from "@rochdale/facts/contract.ts";
import type { Message } from "@rochdale/language/message.ts";
import { SAFEGUARDS } from "./rules.ts";

const KINDS = ["contract", "partnership", "formulaFunding"] as const;
const MODELS = ["block", "tariff"] as const;
const LINES = [1, 2, 3, 4] as const;

const price = {
  name: { kind: "text", optional: true },
  model: { kind: "choice", options: MODELS, words: "enum.priceModel", optional: true },
  price: { kind: "pence", optional: true },
  unit: { kind: "text", optional: true },
  units: { kind: "whole", optional: true },
} as const;
const standard = {
  name: { kind: "text", optional: true },
  atLeast: { kind: "yesNo", optional: true },
  target: { kind: "decimal", optional: true },
  unit: { kind: "text", optional: true },
} as const;

/** Every field by name, line by line. */
export const headsFields = {
  kind: { kind: "choice", options: KINDS, words: "enum.headsKind", suggest: "contract" },
  termMonths: { kind: "whole", least: 1, most: 300 },
  extensionMonths: { kind: "whole", most: 120, suggest: 0 },
  noticeMonths: { kind: "whole", most: 60, suggest: 9 },
  priceName1: price.name,
  priceModel1: price.model,
  price1: price.price,
  priceUnit1: price.unit,
  priceUnits1: price.units,
  priceName2: price.name,
  priceModel2: price.model,
  price2: price.price,
  priceUnit2: price.unit,
  priceUnits2: price.units,
  priceName3: price.name,
  priceModel3: price.model,
  price3: price.price,
  priceUnit3: price.unit,
  priceUnits3: price.units,
  priceName4: price.name,
  priceModel4: price.model,
  price4: price.price,
  priceUnit4: price.unit,
  priceUnits4: price.units,
  schedule: { kind: "file", types: [".json"], optional: true },
  closedPrices: { kind: "paper", document: "contract", open: "parties", optional: true },
  closedGround: {
    kind: "choice",
    options: ["commercialPrices", "legalPrivilege"],
    words: "enum.closingGround",
    optional: true,
  },
  closedUntil: { kind: "day", optional: true },
  standardName1: standard.name,
  standardAtLeast1: standard.atLeast,
  standardTarget1: standard.target,
  standardUnit1: standard.unit,
  standardName2: standard.name,
  standardAtLeast2: standard.atLeast,
  standardTarget2: standard.target,
  standardUnit2: standard.unit,
  standardName3: standard.name,
  standardAtLeast3: standard.atLeast,
  standardTarget3: standard.target,
  standardUnit3: standard.unit,
  standardName4: standard.name,
  standardAtLeast4: standard.atLeast,
  standardTarget4: standard.target,
  standardUnit4: standard.unit,
  safeguards: { kind: "choices", options: SAFEGUARDS, words: "contract.safeguard", optional: true },
  publicPartnerSupport: { kind: "longText", optional: true },
} as const;

type Sent = { readonly [name: string]: unknown };
export type ReadHeads =
  | { readonly ok: true; readonly heads: HeadsOfTerms }
  | { readonly ok: false; readonly field: string; readonly because: Message };

/** The terms that the fields say, or the first field that is missing in a line that was begun. */
export function readHeads(sent: Sent): ReadHeads {
  const prices: HeadsOfTerms["prices"] = [];
  const standards: HeadsOfTerms["standards"] = [];
  for (const n of LINES) {
    const missing = missingIn(sent, [
      `priceName${n}`,
      `priceModel${n}`,
      `price${n}`,
      `priceUnit${n}`,
      `priceUnits${n}`,
    ]);
    if (missing) return wrong(missing, "contract.problem.wholeLine", n);
    if (given(sent, `priceName${n}`)) {
      prices.push({
        id: `price-${n}`,
        model: sent[`priceModel${n}`] as "block" | "tariff",
        name: String(sent[`priceName${n}`]),
        pencePerUnit: Number(sent[`price${n}`]),
        unit: String(sent[`priceUnit${n}`]),
        unitsPerYear: Number(sent[`priceUnits${n}`]),
      });
    }
    const lacking = missingIn(sent, [
      `standardName${n}`,
      `standardAtLeast${n}`,
      `standardTarget${n}`,
      `standardUnit${n}`,
    ]);
    if (lacking) return wrong(lacking, "contract.problem.wholeLine", n);
    if (given(sent, `standardName${n}`)) {
      standards.push({
        id: `standard-${n}`,
        name: String(sent[`standardName${n}`]),
        atLeast: sent[`standardAtLeast${n}`] === true,
        target: String(sent[`standardTarget${n}`]),
        unit: String(sent[`standardUnit${n}`]),
      });
    }
  }
  const held = new Set((sent["safeguards"] as readonly string[] | null) ?? []);
  const flags = Object.fromEntries(SAFEGUARDS.map((name) => [name, held.has(name)]));
  return {
    ok: true,
    heads: {
      kind: sent["kind"] as HeadsOfTerms["kind"],
      termMonths: Number(sent["termMonths"]),
      extensionMonths: Number(sent["extensionMonths"]),
      noticeMonths: Number(sent["noticeMonths"]),
      prices,
      standards,
      ...(flags as Pick<HeadsOfTerms, (typeof SAFEGUARDS)[number]>),
      publicPartnerSupport: (sent["publicPartnerSupport"] as string | null) ?? null,
    },
  };
}

function given(sent: Sent, name: string): boolean {
  return sent[name] !== null && sent[name] !== undefined;
}

/** The first field that is empty in a line of which another is filled. */
function missingIn(sent: Sent, names: readonly string[]): string | null {
  const filled = names.filter((name) => given(sent, name));
  if (filled.length === 0 || filled.length === names.length) return null;
  return names.find((name) => !given(sent, name)) ?? null;
}

function wrong(field: string, message: string, line: number): ReadHeads {
  return { ok: false, field, because: { message, values: { line } } };
}
