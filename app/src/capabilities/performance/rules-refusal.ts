/** A refusal of this room: its rule, its law, why, and the way out. */
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { Message } from "@rochdale/language/message.ts";

/** Our own standard, where no law is named. */
export function refusal(name: string, values: Message["values"] = {}, law = "rochdale-2"): Refusal {
  return {
    rule: `performance.${name}`,
    law,
    because: { message: `performance.refused.${name}`, values },
    remedy: { message: `performance.remedy.${name}`, values },
  };
}
