/** Surplus: what a body with an asset lock may do with what is left, who decides it, and a council's dividend. */
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn } from "../../house/bodies.ts";
import type { Capability, Task } from "../../house/capability.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, isMutual, sayIn, sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context } from "../../platform/routes.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { decideSurplus, declareDividend } from "./acts.ts";
import { surplusPage } from "./pages.ts";
import { decisionsOf } from "./rules.ts";
import { surplusWords } from "./words.ts";

const acts = [decideSurplus, declareDividend];

export const surplus: Capability = {
  name: "surplus",
  words: surplusWords,
  acts,
  routes: (house) =>
    ["/cases", "/mutuals"].map((base) => ({
      method: "GET",
      path: `${base}/:slug/books/surplus`,
      may: anyone,
      answer: (context) => show(house, context),
    })),
  tasks: (story) => (isMutual({ story }) ? [task(story)] : []),
};

async function show(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const { language, person } = context;
  const roles = person ? await actorsOf(house.db, body.body_id, person.personId) : [];
  const say = sayIn(house.words, language);
  const speak = { language, say, link: (p: string) => context.link(p), base: addressOf(body) };
  const open = acts.filter((act) => roles.some((actor) => act.may.includes(actor.role)));
  const story = storyOn(body, context.clock.today());
  const main = surplusPage(speak, { story, acts: open.map((act) => act.id) });
  return sitePage(house, context, { title: say("surplus.title"), main, body, tab: "books" });
}

function task(story: Story): Task {
  const last = decisionsOf(story)[0];
  const line = {
    id: "surplus",
    group: "goingLive",
    order: 62,
    name: { message: "surplus.task" },
    page: "books/surplus",
    acts: ["surplus.decide"],
  } as const;
  if (!last) return { ...line, hint: { message: "surplus.task.none" }, state: "open" };
  const values = { year: last.content.year, sum: { pence: String(last.content.surplusPence) } };
  return { ...line, hint: { message: "surplus.task.hint", values }, state: "done" };
}
