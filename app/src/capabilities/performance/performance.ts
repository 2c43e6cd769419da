/** Performance: standards, ratings and what follows from failure; questions that counts raise; an early warning; notes. */
import { mergeCatalogues } from "@rochdale/language/say.ts";
import { latest, type Story } from "@rochdale/facts/story.ts";
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn } from "../../house/bodies.ts";
import type { Block, Capability, Task } from "../../house/capability.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { isMutual, sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import {
  answerPlan,
  beginExit,
  completeExit,
  stepInto,
  giveRescue,
  handBack,
  judgeCure,
  requirePlan,
  sendPlan,
} from "./acts-consequences.ts";
import {
  countCodes,
  countOutcomes,
  countResults,
  fixReferrals,
  publishNote,
} from "./acts-counting.ts";
import { countIndicators, countRatios, rate, setStandard } from "./acts-indicators.ts";
import { learningPage } from "./learning-page.ts";
import { performancePage } from "./pages.ts";
import { inStates } from "./rules-consequences.ts";
import { countedMonths, mayCount } from "./rules-indicators.ts";
import { speakOf } from "./speak.ts";
import { actWords } from "./words-acts.ts";
import { pageWords } from "./words-pages.ts";
import { ruleWords } from "./words-rules.ts";

/** For the contract's page: the test of a reserved contract and the ways to its figures; and how they are spoken. */
export { besideTheContract } from "./reserved-verdict.ts";
export { speakOf } from "./speak.ts";

const acts = [
  setStandard,
  countIndicators,
  rate,
  countRatios,
  fixReferrals,
  countOutcomes,
  countResults,
  countCodes,
  requirePlan,
  sendPlan,
  answerPlan,
  judgeCure,
  stepInto,
  handBack,
  beginExit,
  completeExit,
  giveRescue,
  publishNote,
];

export const performance: Capability = {
  name: "performance",
  words: mergeCatalogues(actWords, pageWords, ruleWords),
  acts,
  routes: (house): readonly Route[] => [
    ...["/cases", "/mutuals"].map((base): Route => ({
      method: "GET",
      path: `${base}/:slug/performance`,
      may: anyone,
      answer: (context) => show(house, context),
    })),
    {
      method: "GET",
      path: "/learning",
      may: anyone,
      answer: (context) => learningPage(house, context),
    },
  ],
  tasks: (story) => (isMutual({ story }) && latest(story, "ContractSigned/1") ? [task(story)] : []),
  blocks,
};

async function show(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const { person } = context;
  const day = context.clock.today();
  const actors = person ? await actorsOf(house.db, body.body_id, person.personId) : [];
  const may = acts.filter((act) => actors.some(({ role }) => act.may.includes(role)));
  const speak = speakOf(house, context, body);
  const model = { story: storyOn(body, day), day, acts: may.map(({ id }) => id) };
  const main = performancePage(speak, model);
  const title = speak.say("performance.title");
  return sitePage(house, context, { title, main, body, tab: "quality", wide: true });
}

function task(story: Story): Task {
  const [last] = countedMonths(story);
  const cannot = mayCount(story).length > 0;
  return {
    id: "performance",
    group: "goingLive",
    order: 63,
    name: { message: "performance.task" },
    hint: last
      ? { message: "performance.task.hint", values: { day: { day: last.on } } }
      : { message: "performance.task.none" },
    state: cannot ? "cannotStart" : last ? "done" : "open",
    page: "performance",
    acts: ["performance.countIndicators", "performance.fixReferrals", "performance.countRatios"],
  };
}

/** Plans that are waited for, by whose turn it is. */
function blocks(story: Story, day: string): readonly Block[] {
  const page = "performance";
  const mutual = inStates(story, day, ["planDue", "planLate", "planRefused"]).length;
  const authority = inStates(story, day, ["planSent"]).length;
  return [
    ...(mutual > 0
      ? [{ because: { message: "performance.block.plan" }, page, act: "performance.sendPlan" }]
      : []),
    ...(authority > 0
      ? [{ because: { message: "performance.block.answer" }, page, act: "performance.answerPlan" }]
      : []),
  ];
}
