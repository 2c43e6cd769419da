/** A page's tongue: the reader's language, the house's sentences, and links below one body. */
import type { Message } from "@rochdale/language/message.ts";
import type { House } from "../../house/house.ts";
import { addressOf } from "../../house/site.ts";
import type { Body } from "../../house/bodies.ts";
import type { Context } from "../../platform/routes.ts";
import type { Speak } from "./pages-ballots.ts";

export function speakOf(house: House, context: Context, body: Body | null): Speak {
  return {
    language: context.language,
    say: (message: string, values?: Message["values"]) =>
      house.say(context.language, values ? { message, values } : { message }),
    link: (path) => context.link(path),
    base: body ? addressOf(body) : "",
  };
}
