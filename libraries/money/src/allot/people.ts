/** The people among whom a sum is shared, as an input lists them. */
import { nought } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { field, listOr, objectOr, refuse, wholeOr } from "@rochdale/language/refused-input.ts";
import type { JsonObject } from "@rochdale/language/refused-input.ts";
import { inWholes } from "../exact.ts";
import type { Claim } from "./share-out.ts";

export type Person = {
  readonly id: string;
  readonly eligible: boolean;
  readonly row: JsonObject;
};

/** A list that names each once. Refuses `noOne`, `badId`, `duplicateId`. */
export function readNamed(stated: unknown): { readonly id: string; readonly row: JsonObject }[] {
  const rows = listOr("noOne", stated);
  if (rows.length === 0) return refuse("noOne");
  const named = rows.map((one) => {
    const row = objectOr("badId", one);
    return { id: readText("badId", field(row, "id")), row };
  });
  return new Set(named.map(({ id }) => id)).size === named.length ? named : refuse("duplicateId");
}

/** Text that is not empty and is well-formed, so that its bytes are its own. */
export function readText(code: string, value: unknown): string {
  if (typeof value !== "string" || value === "") return refuse(code);
  return /\p{Surrogate}/u.test(value) ? refuse(code) : value;
}

/** The people of an input. */
export function readPeople(body: JsonObject): Person[] {
  return readNamed(field(body, "people")).map(({ id, row }) => {
    const eligible = field(row, "eligible") ?? true;
    return typeof eligible === "boolean" ? { id, eligible, row } : refuse("badWeight");
  });
}

/** Those who share, with caps and minimums; whoever is not eligible weighs nought. */
export function claimsOf(people: readonly Person[], weights: readonly Fraction[]): Claim[] {
  const wholes = inWholes(people.map(({ eligible }, at) => (eligible && weights[at]) || nought));
  return people.map(({ id, row }, at) => {
    const stated = field(row, "cap") ?? null;
    const cap = stated === null ? null : wholeOr("badCap", stated);
    const minimum = wholeOr("badMinimum", field(row, "minimum") ?? 0);
    if (cap !== null && cap < minimum) return refuse("capBelowMinimum");
    return { id, weight: wholes[at] ?? 0n, cap, minimum };
  });
}
