/** The test of a reserved contract (Procurement Act 2023 s.33), part by part, and the exclusion of health services. */
import { latest, type Story } from "@rochdale/facts/story.ts";
import { asAt } from "@rochdale/facts/story.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Message } from "@rochdale/language/message.ts";
import { controlSourceOf } from "./control-evidence.ts";
import { designIn } from "./design-in-force.ts";
import type { FindingState } from "./finding-shape.ts";
import { bodyTestsIn } from "./lawful-way.ts";
import { routeFactsOf } from "./route-facts.ts";
import { isHealthCare, routeDoubts, type Doubt } from "./route.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { sceneOf } from "./scene.ts";
import type { Scene, Weighed } from "./scene.ts";
import { sentence } from "./sentence.ts";

/** `service`: a light-touch service that may be reserved, under an Act in force; `a` to `c`: s.33(6). */
export const reservedParts = ["health", "service", "a", "b", "c", "term", "history"] as const;
export type ReservedPart = (typeof reservedParts)[number];

export type ReservedTest = {
  readonly part: ReservedPart;
  readonly state: FindingState;
  readonly because: Message;
  readonly remedy: Message | null;
  readonly law: string;
  readonly evidence: readonly Entry[];
};

/** Which part each reason against the route belongs to. */
const partOf: { readonly [rule: string]: ReservedPart } = {
  "route.healthEngland": "health",
  "route.healthWales": "health",
  "route.healthElsewhere": "health",
  "route.reservedScotland": "service",
  "route.reservedBeforeAct": "service",
  "route.reservedService": "service",
  "route.mainly": "a",
  "route.mainlyUnknown": "a",
  "route.profit": "b",
  "route.employeeControl": "c",
  "route.employeeControlUnproven": "c",
  "route.reservedTerm": "term",
  "route.reservedTermUnknown": "term",
  "route.reservedHistory": "history",
  "route.reservedAward": "history",
};

/** Each part of the test for a body on a day, whatever route was recorded. Not legal advice. */
export function reservedTestsOf(story: Story, day: string): readonly ReservedTest[] {
  return reservedTests(sceneOf(asAt(story, day), day));
}

function reservedTests(scene: Scene): readonly ReservedTest[] {
  const doubts = routeDoubts(routeFactsOf(scene.story, bodyTestsIn(scene)), "reservedContract");
  return reservedParts.map((part): ReservedTest => {
    const evidence = evidenceFor(scene, part);
    if (part === "b" && !designIn(scene)) {
      return { part, ...nothingKnown, evidence };
    }
    const against = doubts.filter(({ refusal }) => partOf[refusal.rule] === part);
    const worst = against.find(({ lawful }) => lawful === "no") ?? against[0];
    return { part, ...answerOf(part, worst), evidence };
  });
}

const nothingKnown = {
  state: "notProven",
  because: sentence("reserved.b.unknown"),
  remedy: sentence("reserved.b.unknownRemedy"),
  law: "pa2023-s33",
} as const;

function answerOf(part: ReservedPart, doubt: Doubt | undefined) {
  if (!doubt) {
    const law = part === "health" ? "pr2024-reg43" : "pa2023-s33";
    return { state: "met", because: sentence(`reserved.${part}.met`), remedy: null, law } as const;
  }
  const { because, remedy, law } = doubt.refusal;
  const state = doubt.lawful === "no" ? "notMet" : "notProven";
  return { state, because, remedy, law } as const;
}

function evidenceFor(scene: Scene, part: ReservedPart): readonly Entry[] {
  const known = (entry: Entry | undefined) => (entry ? [entry] : []);
  if (part === "b") return known(designIn(scene)?.entry);
  if (part === "c") return known(controlSourceOf(scene)?.entry);
  if (part === "term" || part === "history") return known(latest(scene.story, "RouteRecorded/1"));
  return known(latest(scene.story, "BodyOpened/1"));
}

/** The body meets every part of the test, where its contract is to come by the reserved route. */
export const reservedContract = findingRule({
  id: "reservedContract",
  group: "contract",
  version: 1,
  law: "pa2023-s33",
  beneficiary: "proposers",
  wanted: "authority",
  doesNotApply: ({ story }) =>
    latest(story, "RouteRecorded/1")?.content.route === "reservedContract"
      ? undefined
      : sentence("doesNotApply.notReserved"),
  judge: judgeReserved,
});

function judgeReserved(scene: Scene): Judgement {
  const tests = reservedTests(scene);
  const failed = tests.filter(({ state }) => state === "notMet");
  const open = tests.filter(({ state }) => state === "notProven");
  const rests: (Weighed | Entry | undefined)[] = [
    latest(scene.story, "RouteRecorded/1"),
    ...(controlSourceOf(scene)?.rests ?? []),
  ];
  const [first = open[0]] = failed;
  const change = first?.remedy ?? sentence("finding.reservedContract.change.lose");
  const values = { reasons: (failed.length > 0 ? failed : open).map(({ because }) => because) };
  if (failed.length > 0) {
    return notMet(sentence("finding.reservedContract.fails", values), change, { rests });
  }
  if (open.length > 0) {
    return notProven(sentence("finding.reservedContract.open", values), change, { rests });
  }
  return met(sentence("finding.reservedContract.met"), change, { rests });
}

/**
 * Health care is bought under its own rules in England and Wales: regulation 43 takes it out of the Act. The route on
 * record must be one that those rules leave open.
 */
export const healthExclusion = findingRule({
  id: "healthExclusion",
  group: "contract",
  version: 1,
  law: "pr2024-reg43",
  beneficiary: "proposers",
  wanted: "authority",
  doesNotApply: ({ body }) =>
    isHealthCare(body.service.sector) ? undefined : sentence("doesNotApply.notHealth"),
  judge: judgeHealth,
});

const healthRules = ["pr2024-reg43", "psr2023"];

function judgeHealth(scene: Scene): Judgement {
  const recorded = latest(scene.story, "RouteRecorded/1");
  const words = (name: string) => sentence(`finding.healthExclusion.${name}`);
  if (!recorded) return notProven(words("none"), words("change.record"));
  const { route } = recorded.content;
  const doubts = routeDoubts(routeFactsOf(scene.story, bodyTestsIn(scene)), route);
  const ofHealth = doubts.filter(({ refusal }) => healthRules.includes(refusal.law ?? ""));
  const worst = ofHealth.find(({ lawful }) => lawful === "no") ?? ofHealth[0];
  const grounds = { rests: [recorded] };
  if (worst) {
    const { because, remedy } = worst.refusal;
    const judge = worst.lawful === "no" ? notMet : notProven;
    return judge(because, remedy, grounds);
  }
  const values = { route: sentence(`enum.route.${route}`) };
  return met(sentence("finding.healthExclusion.met", values), words("change.lose"), grounds);
}
