/** Disputes and challenges: opened, answered within a clock and settled, each side's words beside the other's. */
import type { Story } from "@rochdale/facts/story.ts";
import { mergeCatalogues } from "@rochdale/language/say.ts";
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn } from "../../house/bodies.ts";
import type { Block, Capability, Task } from "../../house/capability.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, sayIn, sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context } from "../../platform/routes.ts";
import { answer, open, settle } from "./acts.ts";
import { challenge, replyToChallenge } from "./acts-challenge.ts";
import { disputesPage } from "./pages.ts";
import { challengesOf, disputesOf } from "./rules.ts";
import { findingNames } from "./words-findings.ts";
import { disputeWords } from "./words.ts";

const acts = [open, answer, settle, challenge, replyToChallenge];

export const disputes: Capability = {
  name: "disputes",
  words: mergeCatalogues(disputeWords, findingNames),
  acts,
  routes: (house) =>
    ["/cases", "/mutuals"].map((base) => ({
      method: "GET",
      path: `${base}/:slug/disputes`,
      may: anyone,
      answer: (context) => show(house, context),
    })),
  tasks: (story, day) => (disputesOf(story).length > 0 ? [task(story, day)] : []),
  blocks,
};

async function show(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const { language, person } = context;
  const roles = person ? await actorsOf(house.db, body.body_id, person.personId) : [];
  const say = sayIn(house.words, language);
  const speak = { language, say, link: (p: string) => context.link(p), base: addressOf(body) };
  const mine = acts.filter((act) => roles.some((actor) => act.may.includes(actor.role)));
  const day = context.clock.today();
  const story = storyOn(body, day);
  const main = disputesPage(speak, { story, day, acts: mine.map((act) => act.id) });
  return sitePage(house, context, { title: say("disputes.title"), main, body });
}

const lateIn = (story: Story, day: string) =>
  disputesOf(story).filter((one) => one.state === "open" && one.opened.content.replyBy < day);

function task(story: Story, day: string): Task {
  const all = disputesOf(story);
  const open = all.filter((one) => one.state !== "settled").length;
  const late = lateIn(story, day).length;
  const values = { open, all: all.length, late, challenges: challengesOf(story).length };
  return {
    id: "disputes",
    group: "goingLive",
    order: 70,
    name: { message: "disputes.task" },
    hint: { message: "disputes.task.hint", values },
    state: late > 0 ? "late" : open > 0 ? "open" : "done",
    page: "disputes",
    acts: ["disputes.answer", "disputes.settle"],
  };
}

function blocks(story: Story, day: string): readonly Block[] {
  return lateIn(story, day).map(({ opened: { content } }) => ({
    because: {
      message: "disputes.block",
      values: { about: content.about, to: { message: `disputes.to.${content.to}` } },
    },
    page: "disputes",
    act: "disputes.answer",
  }));
}
