/** Route and contract: a lawful way on record before any offer, terms agreed by both sides, signed after the ballot. */
import { all, has, latest, opening, type Story } from "@rochdale/facts/story.ts";
import { mergeCatalogues } from "@rochdale/language/say.ts";
import type { Block, Capability, Task } from "../../house/capability.ts";
import { declareConflict, recordAward, recordRoute } from "./acts-route.ts";
import { agreePrices, offerPrices, statePreviousCost, stateScenario } from "./acts-prices.ts";
import { agreeHeads, fileContinuity, offer, sign, testContinuity } from "./acts-terms.ts";
import { contractRoutes } from "./routes.ts";
import { agreedHeads, maySign, mayOffer, standingOffer, verdictsOn } from "./rules.ts";
import { actWords } from "./words-acts.ts";
import { pageWords } from "./words-pages.ts";
import { priceWords } from "./words-prices.ts";
import { ruleWords } from "./words-rules.ts";
import { termWords } from "./words-terms.ts";

export const contract: Capability = {
  name: "contract",
  words: mergeCatalogues(actWords, pageWords, ruleWords, termWords, priceWords),
  acts: [
    recordRoute,
    declareConflict,
    offer,
    agreeHeads,
    recordAward,
    sign,
    fileContinuity,
    testContinuity,
    statePreviousCost,
    stateScenario,
    offerPrices,
    agreePrices,
  ],
  routes: contractRoutes,
  tasks: (story, day) => [
    routeTask(story, day),
    termsTask(story, day),
    signTask(story, day),
    continuityTask(story),
  ],
  blocks,
};

function routeTask(story: Story, day: string): Task {
  const recorded = latest(story, "RouteRecorded/1");
  const line = {
    id: "contract.route",
    group: "businessCase",
    order: 50,
    name: { message: "contract.task.route" },
    page: "route",
    acts: ["contract.recordRoute"],
  } as const;
  if (!recorded) {
    return { ...line, hint: { message: "contract.task.route.none" }, state: "open" };
  }
  const values = {
    route: { message: `enum.route.${recorded.content.route}` },
    day: { day: recorded.on },
  };
  return routeClosed(story, day)
    ? { ...line, hint: { message: "contract.task.route.closed", values }, state: "blocked" }
    : { ...line, hint: { message: "contract.task.route.recorded", values }, state: "done" };
}

function routeClosed(story: Story, day: string): boolean {
  const route = latest(story, "RouteRecorded/1")?.content.route;
  if (route === undefined || has(story, "ContractSigned/1")) return false;
  return verdictsOn(story, day).find((one) => one.route === route)?.lawful === "no";
}

function termsTask(story: Story, day: string): Task {
  const standing = standingOffer(story);
  const agreed = agreedHeads(story);
  const line = {
    id: "contract.terms",
    group: "businessCase",
    order: 51,
    name: { message: "contract.task.terms" },
    page: "contract",
  } as const;
  if (standing && agreed?.entry.content.version === standing.content.version) {
    const values = { version: standing.content.version };
    return { ...line, hint: { message: "contract.lead.agreed", values }, state: "done" };
  }
  if (standing) {
    const side = {
      message: `enum.side.${standing.content.by === "mutual" ? "authority" : "mutual"}`,
    };
    const values = { version: standing.content.version, side };
    const acts = ["contract.agreeHeads", "contract.offer"];
    return { ...line, hint: { message: "contract.lead.offered", values }, state: "open", acts };
  }
  const state = mayOffer(story, day).length > 0 ? "cannotStart" : "open";
  return { ...line, hint: { message: "contract.lead.none" }, state, acts: ["contract.offer"] };
}

function signTask(story: Story, day: string): Task {
  const signed = latest(story, "ContractSigned/1");
  const line = {
    id: "contract.sign",
    group: "goingLive",
    order: 10,
    name: { message: "contract.task.sign" },
    page: "contract",
  } as const;
  if (signed) {
    const { startsOn, endsOn } = signed.content;
    const values = { from: { day: startsOn }, to: { day: endsOn } };
    return { ...line, hint: { message: "contract.lead.signed", values }, state: "done" };
  }
  const reasons = maySign(story, day).length;
  const hint =
    reasons > 0
      ? { message: "contract.task.sign.waits", values: { reasons } }
      : { message: "contract.task.sign.ready" };
  return { ...line, hint, state: reasons > 0 ? "cannotStart" : "open", acts: ["contract.sign"] };
}

function continuityTask(story: Story): Task {
  const filed = latest(story, "ContinuityPlanFiled/1");
  return {
    id: "contract.continuity",
    group: "goingLive",
    order: 11,
    name: { message: "contract.task.continuity" },
    hint: filed
      ? {
          message: "contract.continuity.filed",
          values: { day: { day: filed.on }, notice: filed.content.noticeMonths },
        }
      : { message: "contract.continuity.none" },
    state: filed ? "done" : "open",
    page: "contract",
    acts: [filed ? "contract.testContinuity" : "contract.fileContinuity"],
  };
}

function blocks(story: Story, day: string): readonly Block[] {
  if (opening(story).start === "alreadyRunning") return [];
  const found: Block[] = [];
  if (routeClosed(story, day)) {
    found.push({
      because: { message: "contract.block.route" },
      page: "route",
      act: "contract.recordRoute",
    });
  }
  if (all(story, "AwardMade/1").at(-1)?.content.to === "rival") {
    found.push({ because: { message: "contract.block.rival" }, page: "contract" });
  }
  return found;
}
