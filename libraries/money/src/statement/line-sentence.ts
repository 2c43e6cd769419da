/** A line of a statement as a sentence: the key of its formula with the line's own figures. */
import { fraction, fractionText, multiply } from "@rochdale/count/fraction.ts";
import type { Message, Value } from "@rochdale/language/message.ts";
import { readExact } from "../exact.ts";
import { formulas } from "./formulas.ts";
import type { Line } from "./drawn.ts";

const pence = (value: unknown): Value => ({ pence: String(value) });

/** An exact number as a person reads it: a decimal where it ends, else a fraction ("1/3"). */
export function plainNumber(text: string): string {
  const exact = readExact(text);
  if (exact === null) return text;
  const size = exact.top < 0n ? -exact.top : exact.top;
  const sign = exact.top < 0n ? "-" : "";
  for (let places = 0; places <= 12; places += 1) {
    const scaled = size * 10n ** BigInt(places);
    if (scaled % exact.bottom !== 0n) continue;
    const digits = String(scaled / exact.bottom).padStart(places + 1, "0");
    const [whole, decimals] = [digits.slice(0, digits.length - places), digits.slice(-places)];
    return `${sign}${whole}${places === 0 ? "" : `.${decimals}`}`;
  }
  return text;
}

/** A price in pence: as money where it is whole, else in pence ("10.5p"). */
function price(text: string): Value {
  return /^-?\d+$/.test(text) ? pence(text) : `${plainNumber(text)}p`;
}

/** A share as a percentage where that ends, else as a fraction. */
function percent(text: string): string {
  const exact = readExact(text);
  if (exact === null) return text;
  const hundredfold = plainNumber(fractionText(multiply(exact, fraction(100n))));
  return hundredfold.includes("/") ? text : `${hundredfold}%`;
}

const prices = new Set(["price", "allowable", "disallowed", "shareAmount"]);
const shares = new Set([
  "marginalRate",
  "variable",
  "effect",
  "threshold",
  "share",
  "atRisk",
  "pool",
  "weight",
  "withhold",
]);

function valueOf(name: string, value: unknown): Value {
  if (name === "month") return Number(value);
  if (typeof value === "bigint") return pence(value);
  if (Array.isArray(value)) return value.join(", ");
  const text = String(value);
  if (prices.has(name)) return price(text);
  return shares.has(name) ? percent(text) : plainNumber(text);
}

/** What a line says of itself; its words are in words-statement.ts. */
export function lineSentence(line: Line): Message {
  const { inputs, metric, term } = line;
  const values = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, valueOf(name, value)]),
  );
  if (inputs["statedBefore"] !== undefined) return changed(line, values);
  const claims = inputs["claims"];
  if (Array.isArray(claims)) {
    const paid = claims.filter(({ result }: { readonly result: string }) => result === "paid");
    Object.assign(values, { claims: claims.length, paid: paid.length });
  }
  return { message: keyOf(line), values: { ...values, metric: metric ?? term } };
}

function changed({ status, inputs }: Line, values: { readonly [name: string]: Value }): Message {
  if (status === "adjustment") return { message: "statement.adjustment", values };
  const held = { paid: pence(inputs["statedBefore"]), due: pence(inputs["nowDue"]) };
  return { message: "statement.held", values: held };
}

/** The key of the formula, and of its own case where something is missing or undecided. */
function keyOf({ formula, inputs }: Line): string {
  const found = Object.entries(formulas).find(([, sentence]) => sentence === formula);
  const key = `statement.${found?.[0] ?? ""}`;
  if (inputs["awaiting"] !== undefined) return `${key}.awaiting`;
  if (inputs["quality"] === "undecided") return `${key}.undecided`;
  const { basis } = inputs;
  return basis === "plan" || basis === "noReport" ? `${key}.${basis}` : key;
}
