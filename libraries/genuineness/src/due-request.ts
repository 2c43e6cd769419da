/** The limits that run from asking: the decision in principle, the scoping, the review. */
import { scottishWorkingDay } from "@rochdale/clock/working-day.ts";
import type { Due } from "@rochdale/facts/due.ts";
import { all, first, latest } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import {
  authorityMustAct,
  clockItems,
  dueItem,
  said,
  workingDaysLater,
  type Counting,
  type Limit,
  type Vantage,
} from "./due-item.ts";
import { standardFor } from "./standard.ts";

/** Every limit of the request's stage, in the order of the way. */
export function requestDues(vantage: Vantage): readonly Due[] {
  return [...decision(vantage), ...scoping(vantage), ...reviews(vantage)];
}

function decision(vantage: Vantage): readonly Due[] {
  const { story, body } = vantage;
  const right = latest(story, "RequestMade/1")?.content.right;
  const asked = askedOn(vantage);
  if (asked === null || right === "noPredecessor" || body.start !== "fromPublicService") return [];
  switch (right) {
    case "communityRightToChallenge":
      return body.service.nation === "England" ? challenge(vantage, asked) : house(vantage);
    case "participationRequest":
      return body.service.nation === "Scotland" ? participation(vantage, asked) : house(vantage);
    case "rightToManage":
      return body.service.nation === "England" ? manage(vantage, asked) : house(vantage);
    default:
      return house(vantage);
  }
}

/** The day of the request, or of the adoption of the authority's own proposal. */
function askedOn({ story }: Vantage): string | null {
  const asked = latest(story, "RequestMade/1") ?? latest(story, "ProposalAdopted/1");
  return asked?.on ?? null;
}

function validatedOn({ story }: Vantage): string | null {
  return latest(story, "RequestValidated/1")?.content.validationDate ?? null;
}

function decidedOn({ story }: Vantage): string | null {
  return first(story, "DecidedInPrinciple/1")?.on ?? null;
}

/**
 * Our own standard, in the manner of Scotland's Act: 30 working days after the day of validation. Silence is "no answer";
 * under version 2 it counts as a refusal where the authority adopted the standard on record by the last day.
 */
function house(vantage: Vantage): readonly Due[] {
  const starts = validatedOn(vantage);
  const standard = standardFor(vantage.story, starts ?? vantage.asOf);
  const due =
    starts === null
      ? null
      : extended(
          vantage,
          "decision",
          workingDaysLater(vantage, starts, standard.decisionWorkingDays),
        );
  const adopted = first(vantage.story, "StandardAdopted/1");
  const deemed = adopted !== undefined && (due === null || adopted.on <= due);
  return [
    dueItem(vantage, {
      ...decisionLimit(vantage, starts, due),
      counting: { in: "workingDays", since: said("due.since.validation") },
      ifSilent: silence(deemed, due),
      rule: houseRule(standard.id),
    }),
  ];
}

function silence(deemed: boolean, due: string | null): Message {
  if (!deemed) return said("due.silence.noAnswer");
  return due === null
    ? said("due.silence.deemedRefusal")
    : said("due.silence.deemedRefusalBy", { due: { day: due } });
}

function decisionLimit(vantage: Vantage, starts: string | null, due: string | null) {
  return {
    id: "request.decision",
    what: said("due.what.decision"),
    starts,
    due,
    done: decidedOn(vantage),
    mustAct: authorityMustAct(vantage),
  };
}

/** An agreed extension counts if agreed on or before the limit then in force: the clock contract's rule. */
function extended({ story }: Vantage, item: string, limit: string): string {
  let due = limit;
  for (const agreed of all(story, "ExtensionAgreed/1")) {
    const { content, on } = agreed;
    if (content.item === item && on <= due && content.to > due) due = content.to;
  }
  return due;
}

/** Localism Act 2011 Part 5: 30 days to say by when it will decide (guidance); then the authority's own date. */
function challenge(vantage: Vantage, received: string): readonly Due[] {
  const limits = clockItems(vantage, { clock: "communityRightToChallenge", received });
  const promised = all(vantage.story, "ExtensionAgreed/1")
    .filter((agreed) => agreed.content.item === "decisionDate")
    .at(-1);
  const notified = promised?.on ?? decidedOn(vantage);
  const date = promised?.content.to ?? null;
  return [
    dueItem(vantage, {
      id: "request.decisionDate",
      what: said("due.what.decisionDate"),
      starts: received,
      due: limits.find((item) => item.item === "notifyDecisionDate")?.due ?? null,
      done: notified,
      counting: { in: "days", since: said("due.since.receipt") },
      mustAct: authorityMustAct(vantage),
      ifSilent: said("due.silence.noAnswer"),
      rule: said("due.rule.challengeGuidance"),
    }),
    dueItem(vantage, {
      ...decisionLimit(vantage, promised?.on ?? null, date),
      counting: { in: "days", since: said("due.since.decisionDate") },
      ifSilent: said("due.silence.noAnswer"),
      rule: said("due.rule.challenge"),
    }),
  ];
}

/** SSI 2017/39 reg.7: 30 working days beginning with validation, so the day before it is day nought. */
function participation(vantage: Vantage, received: string): readonly Due[] {
  const validated = validatedOn(vantage);
  const counting: Counting = {
    in: "workingDays",
    since: said("due.since.validation"),
    counts: scottishWorkingDay,
    firstDayCounts: true,
  };
  const limit = validated === null ? null : scottishLimit(vantage, validated);
  const starts = validated !== null && validated >= received ? validated : null;
  return [
    dueItem(vantage, {
      ...decisionLimit(vantage, starts, starts === null ? null : limit),
      counting,
      ifSilent: said("due.silence.participation"),
      rule: said("due.rule.participation"),
    }),
  ];
}

function scottishLimit(vantage: Vantage, validated: string): string | null {
  const asOf = validated > vantage.asOf ? validated : vantage.asOf;
  const clock = { clock: "participationRequest", asOf, received: validated } as const;
  const due = clockItems(vantage, clock).find((item) => item.item === "decision")?.due;
  return due ? extended(vantage, "decision", due) : null;
}

/** The right to manage: 28 days to respond; three months to apply for an assessor; fifteen for the report. */
function manage(vantage: Vantage, proposalReceived: string): readonly Due[] {
  const answer = first(vantage.story, "DecidedInPrinciple/1");
  const accepted = answer && answer.content.decision !== "refuse" ? answer.on : null;
  const limits = clockItems(vantage, {
    clock: "rightToManage",
    proposalReceived,
    respondedOn: answer?.on ?? null,
    acceptedOn: accepted,
  });
  const dueOf = (name: string) => limits.find((item) => item.item === name)?.due ?? null;
  const after = { in: "days", since: said("due.since.acceptance") } as const;
  const tenants = { mustAct: said("due.who.tenants"), ifSilent: said("due.silence.withdrawn") };
  return [
    dueItem(vantage, {
      ...decisionLimit(vantage, proposalReceived, dueOf("response")),
      counting: { in: "days", since: said("due.since.proposal") },
      ifSilent: said("due.silence.noAnswer"),
      rule: said("due.rule.manageResponse"),
    }),
    dueItem(vantage, {
      id: "request.assessor",
      what: said("due.what.assessor"),
      starts: accepted,
      due: dueOf("applyForAssessor"),
      done: first(vantage.story, "ScopingOpened/1")?.on ?? null,
      counting: after,
      ...tenants,
      rule: said("due.rule.manage"),
    }),
    dueItem(vantage, {
      id: "request.competence",
      what: said("due.what.competence"),
      starts: accepted,
      due: dueOf("report"),
      done: latest(vantage.story, "ScopingReported/1")?.on ?? null,
      counting: after,
      ...tenants,
      rule: said("due.rule.manage"),
    }),
  ];
}

/** The facilitating team's report: the day that its opening names; 40 working days by our own standard. */
function scoping(vantage: Vantage): readonly Due[] {
  const opened = latest(vantage.story, "ScopingOpened/1");
  const agreed = first(vantage.story, "DecidedInPrinciple/1");
  const reported = latest(vantage.story, "ScopingReported/1");
  const wanted = agreed !== undefined && agreed.content.decision !== "refuse";
  if (!opened && !reported && !wanted) return [];
  const limit: Limit = {
    id: "scoping.report",
    what: said("due.what.scoping"),
    starts: opened?.on ?? null,
    due: opened ? extended(vantage, "scoping", opened.content.due) : null,
    done: reported && (!opened || reported.on >= opened.on) ? reported.on : null,
    counting: { in: "workingDays", since: said("due.since.scoping") },
    mustAct: said("due.who.facilitator"),
    ifSilent: said("due.silence.scoping"),
    rule: houseRule(standardFor(vantage.story, opened?.on ?? vantage.asOf).id),
  };
  return [dueItem(vantage, limit)];
}

/** The last day for a scoping report by our own standard: what the act that opens the scoping records as due. */
export function scopingDue(vantage: Vantage, openedOn: string): string {
  const { scopingWorkingDays } = standardFor(vantage.story, openedOn);
  return workingDaysLater(vantage, openedOn, scopingWorkingDays);
}

function reviews(vantage: Vantage): readonly Due[] {
  const reports = all(vantage.story, "ReviewReported/1");
  return all(vantage.story, "ReviewSought/1").map((sought, index) => {
    const standard = standardFor(vantage.story, sought.on);
    return dueItem(vantage, {
      id: `review.${index + 1}`,
      what: said("due.what.review"),
      starts: sought.on,
      due: workingDaysLater(vantage, sought.on, standard.reviewWorkingDays),
      done: reports[index]?.on ?? null,
      counting: { in: "workingDays", since: said("due.since.review") },
      mustAct: said("due.who.arbiter"),
      ifSilent: said("due.silence.review"),
      rule: houseRule(standard.id),
    });
  });
}

/** "Our own standard, version 2. No law requires this." */
export function houseRule(standard: "rochdale-1" | "rochdale-2"): Message {
  return said("due.rule.house", { version: standard === "rochdale-1" ? "1" : "2" });
}
