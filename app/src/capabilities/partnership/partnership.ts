/** Partnership: beside contracts, an agreement by which a public partner funds, sits in governance and lends named support. */
import { has, latest, type Story } from "@rochdale/facts/story.ts";
import { versionsAgreed } from "@rochdale/genuineness/partnership.ts";
import { mergeCatalogues } from "@rochdale/language/say.ts";
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn, type Body } from "../../house/bodies.ts";
import type { Capability, Task } from "../../house/capability.ts";
import { findingsAt } from "../../house/findings.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { findingHtml } from "../public/public.ts";
import { agree, giveNotice, offer } from "./acts.ts";
import { answerGiven, recordFunding, recordSupport, withdraw } from "./acts-given.ts";
import { partnershipPage } from "./pages.ts";
import { mayOffer, offerWaiting, recordedRoute } from "./rules.ts";
import { speakOf } from "./speak.ts";
import { actWords } from "./words-acts.ts";
import { pageWords } from "./words-pages.ts";
import { ruleWords } from "./words-rules.ts";

const acts = [offer, agree, recordFunding, recordSupport, answerGiven, withdraw, giveNotice];
const FINDINGS = ["partnerFunds", "partnerLends", "partnerSits"];

export const partnership: Capability = {
  name: "partnership",
  words: mergeCatalogues(actWords, pageWords, ruleWords),
  acts,
  routes: (house): readonly Route[] =>
    ["/cases", "/mutuals"].map((base) => ({
      method: "GET",
      path: `${base}/:slug/partnership`,
      may: anyone,
      answer: (context) => show(house, context),
    })),
  tasks: (story, day) => {
    const task = taskOf(story, day);
    return task ? [task] : [];
  },
};

async function show(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const day = context.clock.today();
  const story = storyOn(body, day);
  const speak = speakOf(house, context, body);
  const { person } = context;
  const actors = person ? await actorsOf(house.db, body.body_id, person.personId) : [];
  const may = acts.filter((act) => actors.some(({ role }) => act.may.includes(role)));
  const main = partnershipPage(speak, {
    ...{ story, day, findings: findingsDrawn(house, context, { body, day }) },
    verdict: recordedRoute(story, day),
    acts: may.map(({ id }) => id),
  });
  const title = speak.say("partnership.title");
  return sitePage(house, context, { title, main, body, tab: "contract", wide: true });
}

type On = { readonly body: Body; readonly day: string };

function findingsDrawn(house: House, { language }: Context, { body, day }: On) {
  return findingsAt(body, { asAt: day })
    .filter((one) => FINDINGS.includes(one.id))
    .map((f) => findingHtml(house, language, { body, f }));
}

/** On the road where a partnership is talked of: its route was chosen, or it was offered. */
function taskOf(story: Story, day: string): Task | null {
  const chosen = latest(story, "RouteRecorded/1")?.content.route === "partnershipAgreement";
  if (!chosen && !has(story, "PartnershipOffered/1")) return null;
  const line = {
    id: "partnership",
    group: "businessCase",
    order: 52,
    name: { message: "partnership.task" },
    page: "partnership",
  } as const;
  const waiting = offerWaiting(story);
  if (waiting) {
    const hint = { message: `partnership.task.offered.${waiting.content.by}` };
    return { ...line, hint, state: "open", acts: ["partnership.agree", "partnership.offer"] };
  }
  if (versionsAgreed(story).length > 0) {
    const acts = ["partnership.recordFunding", "partnership.recordSupport", "partnership.answer"];
    return { ...line, hint: { message: "partnership.task.agreed" }, state: "done", acts };
  }
  const state = mayOffer(story, day).length > 0 ? "cannotStart" : "open";
  const hint = { message: "partnership.task.none" };
  return { ...line, hint, state, acts: ["partnership.offer"] };
}
