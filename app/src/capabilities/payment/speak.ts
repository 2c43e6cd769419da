/** What the pages of payment need to speak: the language, the body's address, the words. */
import type { Language, Message } from "@rochdale/language/message.ts";
import type { Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { addressOf } from "../../house/site.ts";
import type { Context } from "../../platform/routes.ts";

export type Speak = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly tell: (message: Message) => string;
  readonly link: (path: string) => string;
  readonly base: string;
};

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
