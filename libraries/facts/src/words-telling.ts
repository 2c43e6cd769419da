/** How a fact is told: one whole sentence for each fact type, chosen by its content. */
import type { Message, Value } from "@rochdale/language/message.ts";
import type { Content, FactType } from "./fact.ts";

/** A telling for every fact type of a stage. */
export type Tellings<T extends FactType> = {
  readonly [K in T]: (content: Content<K>) => Message;
};

/** The sentence "fact.NAME" with its values. */
export function told(name: string, values?: { readonly [name: string]: Value }): Message {
  return values ? { message: `fact.${name}`, values } : { message: `fact.${name}` };
}

/** The readable name of an enumerated value: "enum.sector.communityNursing". */
export function named(family: string, value: string): Message {
  return { message: `enum.${family}.${value}` };
}

/** Pence as a value of a sentence. */
export function sum(pence: number): Value {
  return { pence: String(pence) };
}

/** The first day of a month "2026-10". */
export function monthBeginning(month: string): Value {
  return { day: `${month}-01` };
}
