/** What the pages of route, contract and prices need to speak: the language, the body's address, the words. */
import type { Message } from "@rochdale/language/message.ts";
import type { Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { addressOf } from "../../house/site.ts";
import type { Context } from "../../platform/routes.ts";
import type { Speak } from "./pages-route.ts";

export function speakOf(house: House, context: Context, body: Body): Speak {
  const { language } = context;
  return {
    language,
    say: (message: string, values?: Message["values"]) =>
      house.say(language, values ? { message, values } : { message }),
    tell: (message) => house.say(language, message),
    link: (path) => context.link(path),
    base: addressOf(body),
  };
}
