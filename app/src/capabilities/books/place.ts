/** Who speaks on a page of the books, and where. */
import { addressOf } from "../../house/site.ts";
import type { Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import type { Context } from "../../platform/routes.ts";
import type { Speak } from "./page-parts.ts";

export function speakOf(house: House, context: Context, body: Body): Speak {
  const { language } = context;
  return {
    language,
    say: (message, values) => house.say(language, values ? { message, values } : { message }),
    tell: (message) => house.say(language, message),
    link: (path) => context.link(path),
    base: addressOf(body),
  };
}
