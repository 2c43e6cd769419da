/** The lawful way: a route was recorded before any offer, it is open to this body, and the contract came to it. */
import { all, latest } from "@rochdale/facts/story.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { asAt } from "@rochdale/facts/story.ts";
import { controlled, controlSourceOf } from "./control-evidence.ts";
import { designIn } from "./design-in-force.ts";
import { routeFactsOf } from "./route-facts.ts";
import type { BodyTests } from "./route-facts.ts";
import { routeVerdict } from "./route.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { before, earliest, sceneOf } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";

/**
 * What kills spin-outs is a challenge to procurement (Gloucestershire 2012). Our reading: the first offer comes
 * after a recorded route; that route is lawful for this service, this buyer and this body on the day of award;
 * and the award did not go to a rival. The route's own law is cited in its verdict.
 */
export const lawfulRoute = findingRule({
  id: "lawfulRoute",
  group: "contract",
  version: 1,
  law: "public-law-reasons",
  beneficiary: "proposers",
  wanted: "authority",
  judge: judgeRoute,
});

function judgeRoute(scene: Scene): Judgement {
  const { story } = scene;
  const words = (name: string) => sentence(`finding.lawfulRoute.${name}`);
  const recorded = latest(story, "RouteRecorded/1");
  const offer = earliest(all(story, "OfferMade/1"));
  const firstRoute = earliest(all(story, "RouteRecorded/1"));
  if (offer && (!firstRoute || before(offer, firstRoute))) {
    const because = sentence("finding.lawfulRoute.offerFirst", { day: onDay(offer.on) });
    return notMet(because, words("change.again"), { rests: [offer, firstRoute] });
  }
  if (!recorded) return notProven(words("none"), words("change.record"));
  const route = sentence(`enum.route.${recorded.content.route}`);
  const award = latest(story, "AwardMade/1");
  if (award?.content.to === "rival") {
    const because = sentence("finding.lawfulRoute.rival", { day: onDay(award.on) });
    return notMet(because, words("change.rival"), { rests: [recorded, award] });
  }
  const facts = routeFactsOf(story, bodyTestsIn(scene));
  const { lawful, refusals } = routeVerdict(facts, recorded.content.route);
  const values = { route, reasons: refusals.map((one) => one.because) };
  const grounds = { rests: [recorded], also: [offer, award] };
  const remedy = refusals[0]?.remedy ?? words("change.lose");
  if (lawful === "no") return notMet(said("closed", values), remedy, grounds);
  if (lawful === "notProven") return notProven(said("unproven", values), remedy, grounds);
  return met(sentence("finding.lawfulRoute.met", { route }), words("change.lose"), grounds);
}

function said(name: string, values: Parameters<typeof sentence>[1]) {
  return sentence(`finding.lawfulRoute.${name}`, values);
}

/**
 * What a reserved contract asks of the body: employees' control by the control test, profits to members only, and
 * work that is mainly public service. A body that left a public service to go on providing it is taken to work
 * mainly for it, until its books could show otherwise; of any other body it is not known.
 */
export function bodyTestsOf(story: Story, day: string): BodyTests {
  return bodyTestsIn(sceneOf(asAt(story, day), day));
}

/** What the routes ask of the body itself, of a scene. */
export function bodyTestsIn(scene: Scene): BodyTests {
  const source = controlSourceOf(scene);
  const control = source && controlled(source, "workersOnly");
  const surplus = designIn(scene)?.design.surplus;
  return {
    employeeControl: control && typeof control === "object" ? control.result.verdict : "notProven",
    notForProfit: surplus === "reinvested" || surplus === "sharedWithMembers",
    publicServiceMainly: scene.body.start === "fromPublicService" ? true : null,
  };
}
