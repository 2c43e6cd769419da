/** Quality: monthly reports against the contract's standards, an independent assessor's word, and its answer. */
import type { Story } from "@rochdale/facts/story.ts";
import { monthName } from "../books/books.ts";
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn } from "../../house/bodies.ts";
import type { Block, Capability, Task } from "../../house/capability.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, isMutual, sayIn, sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context } from "../../platform/routes.ts";
import { answer, assess, countAccess, report, setStandards } from "./acts.ts";
import { qualityPage } from "./pages.ts";
import { assessmentsOf, met, reportsOf, standardsOf } from "./rules.ts";
import { qualityWords } from "./words.ts";

const acts = [report, assess, answer, countAccess, setStandards];

export const quality: Capability = {
  name: "quality",
  words: qualityWords,
  acts,
  routes: (house) =>
    ["/cases", "/mutuals"].map((base) => ({
      method: "GET",
      path: `${base}/:slug/quality`,
      may: anyone,
      answer: (context) => show(house, context),
    })),
  tasks: (story) => (isMutual({ story }) ? [task(story)] : []),
  blocks,
};

async function show(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const { language, person } = context;
  const roles = person ? await actorsOf(house.db, body.body_id, person.personId) : [];
  const say = sayIn(house.words, language);
  const speak = {
    language,
    say,
    link: (path: string) => context.link(path),
    base: addressOf(body),
    month: (month: string, how?: "long" | "short" | "bare") => monthName(language, month, how),
  };
  const open = acts.filter((act) => roles.some((actor) => act.may.includes(actor.role)));
  const story = storyOn(body, context.clock.today());
  const main = qualityPage(speak, { story, acts: open.map((act) => act.id) });
  return sitePage(house, context, {
    title: say("quality.title"),
    main,
    body,
    tab: "quality",
    wide: true,
  });
}

function task(story: Story): Task {
  const line = {
    id: "quality",
    group: "goingLive",
    order: 61,
    name: { message: "quality.task" },
    page: "quality",
    acts: ["quality.report"],
  } as const;
  if (standardsOf(story).length === 0) {
    return { ...line, hint: { message: "quality.task.noStandards" }, state: "cannotStart" };
  }
  const last = reportsOf(story)[0];
  if (!last) return { ...line, hint: { message: "quality.task.none" }, state: "open" };
  const { measures, period } = last.content;
  const reached = measures.filter(met).length;
  const values = { month: { day: `${period}-01` }, met: reached, of: measures.length };
  return { ...line, hint: { message: "quality.task.hint", values }, state: "done" };
}

/** An assessor's finding that stands without the mutual's answer. */
function blocks(story: Story): readonly Block[] {
  const last = assessmentsOf(story).at(-1);
  if (!last || last.answer || last.made.content.outcome === "standardsMet") return [];
  const values = { day: { day: last.made.on } };
  return [
    { because: { message: "quality.block", values }, page: "quality", act: "quality.answer" },
  ];
}
