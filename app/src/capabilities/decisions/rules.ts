/** How an authority's two decisions stand, what silence means, and why a decision cannot be taken yet. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all, has, latest, opening, type Story } from "@rochdale/facts/story.ts";
import { dueOf } from "@rochdale/genuineness/due.ts";
import { mandateOf } from "@rochdale/genuineness/mandate.ts";
import { supportGrade, type SupportGrade } from "@rochdale/genuineness/support-grade.ts";
import {
  caseStopped,
  eligibilityIn,
  gathered,
  OUR_STANDARD,
  refusal,
  requestNotMade,
  signedRequest,
} from "../request/rules.ts";

export type InPrinciple = Entry<"DecidedInPrinciple/1">;

/** Nothing is asked of an authority: no decision is taken, and none is missing. */
export function decisionDoesNotApply(story: Story): boolean {
  const { start, authority } = opening(story);
  return start !== "fromPublicService" || authority === null;
}

/** The decision in principle in force: the last one. */
export function decisionInPrinciple(story: Story): InPrinciple | undefined {
  return all(story, "DecidedInPrinciple/1").at(-1);
}

/** The proposers' answer to the modification in force; undefined while they have said nothing. */
export function modificationAnswer(story: Story): boolean | undefined {
  const decision = decisionInPrinciple(story);
  const answer = all(story, "ModificationAnswered/1").at(-1);
  return decision && answer && answer.position > decision.position
    ? answer.content.accepted
    : undefined;
}

export type Standing =
  | "notApplicable"
  | "notAsked"
  | "waiting"
  | "noAnswer"
  | "deemedRefusal"
  | "agreed"
  | "modificationOpen"
  | "modificationDeclined"
  | "refused"
  | "reconsider";

/**
 * How the decision in principle stands on a day. Silence after the due day reads "no answer"; where the authority
 * adopted our standard on the record it counts as a refusal. An arbiter's report sends it back, or with power by a
 * named law decides it.
 */
export function standingInPrinciple(story: Story, day: string): Standing {
  if (decisionDoesNotApply(story)) return "notApplicable";
  const decision = decisionInPrinciple(story);
  const report = reportAfter(story, decision?.position ?? -1);
  if (report && report.content.outcome === "agree" && report.content.power === "binding") {
    return "agreed";
  }
  if (!decision) return beforeDecision(story, day, report !== undefined);
  if (report && report.content.outcome !== "uphold") return "reconsider";
  if (decision.content.decision === "agree") return "agreed";
  if (decision.content.decision === "refuse") return "refused";
  const answer = modificationAnswer(story);
  if (answer === undefined) return "modificationOpen";
  return answer ? "agreed" : "modificationDeclined";
}

function beforeDecision(story: Story, day: string, reviewed: boolean): Standing {
  if (!has(story, "RequestValidated/1")) return "notAsked";
  const clock = dueOf(story, day).find((due) => due.id === "request.decision");
  if (clock?.state !== "late") return reviewed ? "reconsider" : "waiting";
  // What silence means is the clock's own rule: the same sentence that the clock shows.
  const deemed = clock.ifSilent?.message.startsWith("due.silence.deemedRefusal") ?? false;
  return deemed ? "deemedRefusal" : "noAnswer";
}

function reportAfter(story: Story, position: number): Entry<"ReviewReported/1"> | undefined {
  const report = all(story, "ReviewReported/1").at(-1);
  return report && report.position > position ? report : undefined;
}

export function decisionCannotBeTaken(
  story: Story,
  by: { readonly party: string; readonly day: string },
): readonly Refusal[] {
  const standing = standingInPrinciple(story, by.day);
  const again = decisionInPrinciple(story) !== undefined && standing !== "reconsider";
  return gathered(
    caseStopped(story),
    standing === "notApplicable" && refusal("decisions.notApplicable", OUR_STANDARD),
    standing === "notAsked" && refusal("decisions.notValidated", OUR_STANDARD),
    again && standing !== "notApplicable" && refusal("decisions.decidedAlready", OUR_STANDARD),
    signedRequest(story)?.by === by.party && refusal("decisions.ownCause", OUR_STANDARD),
  );
}

export function modificationCannotBeAnswered(story: Story, day: string): readonly Refusal[] {
  const standing = standingInPrinciple(story, day);
  return gathered(
    caseStopped(story),
    standing !== "modificationOpen" && refusal("decisions.noModification", OUR_STANDARD),
  );
}

export type Reviewable = "refusal" | "silence" | "finalRefusal";

/** What could be reviewed today; null when there is nothing to review, or it is under review already. */
export function reviewable(story: Story, day: string): Reviewable | null {
  const final = latest(story, "FinallyDecided/1");
  if (final?.content.decision === "refuse") {
    return reviewedSince(story, final.position) ? null : "finalRefusal";
  }
  const standing = standingInPrinciple(story, day);
  const since = decisionInPrinciple(story)?.position ?? -1;
  if (reviewedSince(story, since)) return null;
  if (standing === "refused" || standing === "modificationDeclined") return "refusal";
  return standing === "noAnswer" || standing === "deemedRefusal" ? "silence" : null;
}

function reviewedSince(story: Story, position: number): boolean {
  return all(story, "ReviewSought/1").some((sought) => sought.position > position);
}

export function reviewCannotBeSought(story: Story, day: string): readonly Refusal[] {
  return gathered(
    caseStopped(story),
    reviewable(story, day) === null && refusal("decisions.nothingToReview", OUR_STANDARD),
  );
}

/** The review that waits for its arbiter. */
export function openReview(story: Story): Entry<"ReviewSought/1"> | undefined {
  const sought = all(story, "ReviewSought/1").at(-1);
  const reported = all(story, "ReviewReported/1").at(-1);
  return sought && (!reported || reported.position < sought.position) ? sought : undefined;
}

export function reviewCannotBeReported(story: Story): readonly Refusal[] {
  return gathered(
    caseStopped(story),
    openReview(story) === undefined && refusal("decisions.noReview", OUR_STANDARD),
  );
}

/** The last support ballot that was reported, voided ones left out; and how strongly it carried. */
export function ballotOfStaff(
  story: Story,
): { readonly entry: Entry<"BallotReported/1">; readonly grade: SupportGrade } | undefined {
  const voided = new Set(
    all(story, "BallotChallengeRuled/1")
      .filter((ruled) => ruled.content.outcome === "voided")
      .map((ruled) => ruled.content.ballot),
  );
  const entry = all(story, "BallotReported/1")
    .filter((one) => one.content.purpose === "support" && !voided.has(one.content.ballot))
    .at(-1);
  return entry && { entry, grade: supportGrade(entry.content.tally) };
}

/** A refusal after a ballot that carried by this strength needs a ground and evidence. */
export function ballotCarried(story: Story): boolean {
  const grade = ballotOfStaff(story)?.grade;
  return grade === "convincing" || grade === "sufficient";
}

export function finalDecisionCannotBeTaken(
  story: Story,
  by: { readonly party: string; readonly day: string },
): readonly Refusal[] {
  const standing = standingInPrinciple(story, by.day);
  const applies = standing !== "notApplicable";
  const final = latest(story, "FinallyDecided/1");
  const sentBack =
    final !== undefined &&
    (reportAfter(story, final.position)?.content.outcome ?? "uphold") !== "uphold";
  return gathered(
    caseStopped(story),
    !applies && refusal("decisions.notApplicable", OUR_STANDARD),
    applies && standing !== "agreed" && refusal("decisions.notInPrinciple", OUR_STANDARD),
    applies && !ballotOfStaff(story) && refusal("decisions.noBallot", OUR_STANDARD),
    final !== undefined && !sentBack && refusal("decisions.decidedAlready", OUR_STANDARD),
    signedRequest(story)?.by === by.party && refusal("decisions.ownCause", OUR_STANDARD),
  );
}

/** Why the authority may not agree at last, though it may refuse: the staff said no, or their yes no longer stands. */
export function agreementIsBarred(story: Story, day: string): readonly Refusal[] {
  const ballot = ballotOfStaff(story);
  if (!ballot) return [];
  const { tally } = ballot.entry.content;
  const mandate = mandateOf(story, day);
  const carried = ballot.grade !== "notShown";
  return gathered(
    !carried &&
      refusal("decisions.staffSaidNo", OUR_STANDARD, { for: tally.for, against: tally.against }),
    carried &&
      (mandate.state === "lapsed" || mandate.state === "ended") &&
      refusal("decisions.mandateGone", OUR_STANDARD),
  );
}

export type StopReason = "staffSaidNo" | "refused" | "exempt" | "noRoute" | "superseded";

/** A case stops for a reason that the record shows; a withdrawal is the proposers' own act. */
export function caseCannotBeStopped(
  story: Story,
  why: StopReason,
  day: string,
): readonly Refusal[] {
  const standing = standingInPrinciple(story, day);
  const refusedAtLast = latest(story, "FinallyDecided/1")?.content.decision === "refuse";
  const refusedAtFirst = ["refused", "deemedRefusal", "modificationDeclined"].includes(standing);
  const shown: Record<StopReason, boolean> = {
    staffSaidNo: ballotOfStaff(story)?.grade === "notShown",
    refused: refusedAtFirst || refusedAtLast,
    exempt: eligibilityIn(story).verdict === "exempt",
    noRoute: true,
    superseded: true,
  };
  return gathered(
    caseStopped(story),
    has(story, "Converted/1") && refusal("decisions.runsAlready", OUR_STANDARD),
    !shown[why] && refusal(`decisions.notShown.${why}`, OUR_STANDARD),
  );
}

/** Nothing to stop before anybody asked, and nothing after it runs. */
export function nothingToStop(story: Story): readonly Refusal[] {
  return gathered(
    caseStopped(story),
    has(story, "Converted/1") && refusal("decisions.runsAlready", OUR_STANDARD),
    !has(story, "AuthorityProposed/1") && !decisionDoesNotApply(story) && requestNotMade(story),
  );
}
