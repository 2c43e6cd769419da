/** The acts that follow from failure, in their order: plan, answer, judgement, step-in, the end, and no rescue. */
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { exitGround, rescueKind, stepInGround } from "@rochdale/facts/performance.ts";
import { all } from "@rochdale/facts/story.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import {
  awaitingJudgement,
  awaitingPlan,
  exitRefusals,
  failuresOf,
  inStates,
  lastStepInDay,
  mayBeginExit,
  mayCompleteExit,
  mayHave,
  mayRequirePlan,
  mayRescue,
  mayStepIn,
  stepIn,
  stepInRefusals,
  type FailureState,
} from "./rules-consequences.ts";
import { indicatorsOf } from "./rules-indicators.ts";
import { refusal } from "./rules-refusal.ts";

const after = () => "/performance";
const free = { kind: "longText", max: 2000 } as const;

/** The failures in some states, named by their indicator. */
function failureField({ story, day }: Situation, states: readonly FailureState[]) {
  const options = inStates(story, day, states);
  const names = Object.fromEntries(
    failuresOf(story, day).map(({ required: { content } }) => [
      content.failure,
      `${content.failure}: ${content.name}`,
    ]),
  );
  return { kind: "choice", options, names } as const;
}

export const requirePlan = act({
  id: "performance.requirePlan",
  may: ["authority"],
  fields: (s: Situation) => {
    const names = Object.fromEntries(indicatorsOf(s.story).map((one) => [one.indicator, one.name]));
    return {
      indicator: { kind: "choice", options: Object.keys(names), names },
      because: free,
      planDueOn: { kind: "day" },
    } as const;
  },
  refusals: (s) => mayRequirePlan(s.story),
  decide({ indicator, because, planDueOn }, s) {
    const found = indicatorsOf(s.story).find((one) => one.indicator === indicator);
    if (!found) return problem("indicator", "field.choose");
    if (planDueOn <= s.day) return problem("planDueOn", "performance.problem.later");
    const running = failuresOf(s.story, s.day).find(
      ({ required, state }) =>
        required.content.indicator === indicator && state !== "cured" && state !== "notCured",
    );
    if (running) {
      return refused(refusal("alreadyRunning", { failure: running.required.content.failure }));
    }
    const failure = `failure-${all(s.story, "RectificationRequired/1").length + 1}`;
    const content = { failure, indicator, name: found.name, because, planDueOn };
    return recordedFacts(fact("RectificationRequired/1", s.by.party, s.day, content));
  },
  then: after,
});

export const sendPlan = act({
  id: "performance.sendPlan",
  may: ["secretary", "board"],
  fields: (s: Situation) =>
    ({
      failure: failureField(s, awaitingPlan),
      plan: { kind: "paper", document: "reply", open: "public" },
      cureDueOn: { kind: "day" },
    }) as const,
  refusals: (s) => mayHave(s.story, s.day, { states: awaitingPlan, otherwise: "noPlanAsked" }),
  decide({ failure, plan, cureDueOn }, s) {
    if (!inStates(s.story, s.day, awaitingPlan).includes(failure)) {
      return problem("failure", "field.choose");
    }
    if (cureDueOn <= s.day) return problem("cureDueOn", "performance.problem.later");
    const content = { failure, plan: plan.commitment, cureDueOn };
    return recordedFacts(fact("RectificationPlanSent/1", s.by.party, s.day, content));
  },
  then: after,
});

export const answerPlan = act({
  id: "performance.answerPlan",
  may: ["authority"],
  fields: (s: Situation) =>
    ({
      failure: failureField(s, ["planSent"]),
      accepted: { kind: "yesNo" },
      reasons: { ...free, optional: true },
    }) as const,
  refusals: (s) => mayHave(s.story, s.day, { states: ["planSent"], otherwise: "noPlanSent" }),
  decide({ failure, accepted, reasons }, s) {
    if (!inStates(s.story, s.day, ["planSent"]).includes(failure)) {
      return problem("failure", "field.choose");
    }
    if (!accepted && reasons === null) return problem("reasons", "performance.problem.whyNot");
    const content = { failure, accepted, reasons };
    return recordedFacts(fact("RectificationPlanAnswered/1", s.by.party, s.day, content));
  },
  then: after,
});

/** Whether it is put right: the assessor says so at any time, the authority once the plan's day has passed or it is. */
export const judgeCure = act({
  id: "performance.judgeCure",
  may: ["assessor", "authority"],
  fields: (s: Situation) =>
    ({
      failure: failureField(s, awaitingJudgement),
      cured: { kind: "yesNo" },
      report: { kind: "paper", document: "assessment", open: "public", optional: true },
    }) as const,
  refusals: (s) =>
    mayHave(s.story, s.day, { states: awaitingJudgement, otherwise: "noPlanRunning" }),
  decide({ failure, cured, report }, s) {
    if (!inStates(s.story, s.day, awaitingJudgement).includes(failure)) {
      return problem("failure", "field.choose");
    }
    const early = inStates(s.story, s.day, ["curing"]).includes(failure);
    if (!cured && early && s.by.role === "authority") return refused(refusal("timeLeft"));
    if (!cured && !report) return problem("report", "performance.problem.report");
    const content = { failure, cured, report: report?.commitment ?? null };
    return recordedFacts(fact("RectificationJudged/1", s.by.party, s.day, content));
  },
  then: after,
});

const failed = ["notCured", "cureLate", "planLate", "planRefused"] as const;

export const stepInto = act({
  id: "performance.stepIn",
  may: ["authority"],
  fields: (s: Situation) =>
    ({
      ground: { kind: "choice", options: stepInGround.options, words: "enum.stepInGround" },
      failure: { ...failureField(s, failed), optional: true },
      untilOn: { kind: "day" },
      notice: { kind: "paper", document: "decisionNotice", open: "public" },
    }) as const,
  refusals: (s) => mayStepIn(s.story),
  decide(command, s) {
    const ground = command.ground as Content<"SteppedIn/1">["stepInGround"];
    const { failure, untilOn } = command;
    if (untilOn <= s.day) return problem("untilOn", "performance.problem.later");
    const last = lastStepInDay(s.day);
    if (untilOn > last) {
      return problem("untilOn", "performance.problem.stepInYear", { last: { day: last } });
    }
    const refusals = stepInRefusals(s.story, s.day, { ground, failure });
    if (refusals.length > 0) return refused(...refusals);
    const content = { failure, stepInGround: ground, untilOn, notice: command.notice.commitment };
    return recordedFacts(fact("SteppedIn/1", s.by.party, s.day, content));
  },
  then: after,
});

export const handBack = act({
  id: "performance.stepOut",
  may: ["authority"],
  fields: { handedBackOn: { kind: "day" } },
  refusals: (s) => (stepIn(s.story) ? [] : [refusal("notIn")]),
  decide({ handedBackOn }, s) {
    const entered = stepIn(s.story);
    if (handedBackOn > s.day || (entered && handedBackOn < entered.on)) {
      return problem("handedBackOn", "performance.problem.past");
    }
    return recordedFacts(fact("SteppedOut/1", s.by.party, s.day, { handedBackOn }));
  },
  then: after,
});

export const beginExit = act({
  id: "performance.beginExit",
  may: ["authority", "secretary", "board"],
  fields: {
    ground: { kind: "choice", options: exitGround.options, words: "enum.exitGround" },
    endsOn: { kind: "day" },
    goesTo: {
      kind: "choice",
      options: ["inHouse", "otherMutual", "otherProvider", "closing"],
      words: "enum.goesTo",
    },
    notice: { kind: "paper", document: "decisionNotice", open: "public" },
  },
  refusals: (s) => mayBeginExit(s.story),
  decide(command, s) {
    const ground = command.ground as Content<"ExitBegun/1">["exitGround"];
    const { endsOn } = command;
    if (endsOn <= s.day) return problem("endsOn", "performance.problem.later");
    if (ground === "notCured" && s.by.role !== "authority") {
      return problem("ground", "performance.problem.authorityGround");
    }
    const refusals = exitRefusals(s.story, s.day, { ground, endsOn });
    if (refusals.length > 0) return refused(...refusals);
    const goesTo = command.goesTo as Content<"ExitBegun/1">["goesTo"];
    const content = { exitGround: ground, endsOn, goesTo, notice: command.notice.commitment };
    return recordedFacts(fact("ExitBegun/1", s.by.party, s.day, content));
  },
  then: after,
});

export const completeExit = act({
  id: "performance.completeExit",
  may: ["authority", "assessor"],
  fields: {
    staff: { kind: "whole", least: 0, most: 1_000_000 },
    recordsReturned: { kind: "yesNo" },
    assetsReturned: { kind: "yesNo" },
    report: { kind: "paper", document: "other", open: "public" },
  },
  refusals: (s) => mayCompleteExit(s.story, s.day),
  decide({ staff, recordsReturned, assetsReturned, report }, s) {
    const content = {
      staffHandedOver: staff,
      recordsReturned,
      assetsReturned,
      report: report.commitment,
    };
    return recordedFacts(fact("ExitCompleted/1", s.by.party, s.day, content));
  },
  then: after,
});

export const giveRescue = act({
  id: "performance.giveRescue",
  may: ["authority"],
  fields: {
    kind: { kind: "choice", options: rescueKind.options, words: "enum.rescueKind" },
    sum: { kind: "pence" },
    paper: { kind: "paper", document: "decisionNotice", open: "public" },
  },
  refusals: (s) => mayRescue(s.story),
  decide({ kind, sum, paper }, s) {
    if (sum === 0) return problem("sum", "performance.problem.nought");
    const content = {
      rescueKind: kind as Content<"RescueGiven/1">["rescueKind"],
      pence: sum,
      paper: paper.commitment,
    };
    return recordedFacts(fact("RescueGiven/1", s.by.party, s.day, content));
  },
  then: after,
});
