/** A sentence that a rule says: a key of the catalogue with its values, ready for canonical JSON. */
import type { Message, Value } from "@rochdale/language/message.ts";

/** The message of a key; without values it has no empty `values`, so that bytes compare equal. */
export function sentence(key: string, values?: { readonly [name: string]: Value }): Message {
  return values ? { message: key, values } : { message: key };
}

/** A day as it may stand in a sentence. */
export function onDay(day: string): { readonly day: string } {
  return { day };
}
