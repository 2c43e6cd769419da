/** The page of questions and answers of a body. */
import { all } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { bodyBySlug, storyOn } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { consultationPage, type Speak } from "./pages.ts";
import { paperTexts } from "./paper-text.ts";

export function consultationRoutes(house: House): readonly Route[] {
  return ["/cases", "/mutuals"].map((base) => ({
    method: "GET",
    path: `${base}/:slug/questions`,
    may: anyone,
    answer: (context) => showRoom(house, context),
  }));
}

async function showRoom(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const day = context.clock.today();
  const story = storyOn(body, day);
  const papers = [
    ...all(story, "QuestionAsked/1").map((one) => one.content.text),
    ...all(story, "QuestionAnswered/1").map((one) => one.content.answer),
    ...all(story, "UnionAnswered/1").map((one) => one.content.statement),
  ];
  const { language } = context;
  const speak: Speak = {
    language,
    say: (message: string, values?: Message["values"]) =>
      house.say(language, values ? { message, values } : { message }),
    link: (path) => context.link(path),
    base: addressOf(body),
  };
  const texts = await paperTexts(house.db, body.body_id, papers);
  const main = consultationPage(speak, { story, day, texts });
  const title = speak.say("consultation.title");
  return sitePage(house, context, { title, main, body, tab: "questions", wide: true });
}
