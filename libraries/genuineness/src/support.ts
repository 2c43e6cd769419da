/** Support: more than half of all eligible staff voted for it; and the users too, where they will be members. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Tally } from "@rochdale/facts/ballots.ts";
import { ballotsFor, countedBallot, returned } from "./ballot-evidence.ts";
import { designIn } from "./design-in-force.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import type { Scene } from "./scene.ts";
import { sentence } from "./sentence.ts";
import { supportGrade } from "./support-grade.ts";
import { noStaffToTransfer } from "./without-predecessor.ts";

/**
 * "supported by the majority of staff" (Simon, of the 2013 guidance). Our reading: yes votes are over half of all who
 * were eligible, not of those who voted; so a ballot that carries with less has a grade and is "not met". Where
 * users will be members, their own ballot must pass too, as a right to manage needs both majorities.
 * Rejected: a majority of votes cast, because a thin turnout could then be called a majority of staff.
 */
export const majority = findingRule({
  id: "majority",
  group: "origin",
  version: 1,
  law: "tuc-coopsuk-2013",
  beneficiary: "proposers",
  wanted: "scrutineer",
  doesNotApply: noStaffToTransfer,
  judge: judgeMajority,
});

function judgeMajority(scene: Scene): Judgement {
  const counted = countedBallot(scene, "support");
  if (!counted) {
    const [voided] = ballotsFor(scene, "support").flatMap((ballot) => ballot.voided ?? []);
    return voided
      ? notProven(sentence("finding.majority.voided"), change("count"), { rests: [voided] })
      : notProven(sentence("finding.majority.none"), change("count"));
  }
  const { report } = counted;
  const { tally } = report.content;
  const grade = sentence(`grade.${supportGrade(tally)}`);
  const values = figuresOf(tally);
  if (tally.for * 2 > tally.eligible) return withUsers(scene, report);
  const more = Math.floor(tally.eligible / 2) + 1 - tally.for;
  const because =
    tally.against > tally.for
      ? "finding.majority.saidNo"
      : supportGrade(tally) === "sufficient"
        ? "finding.majority.sufficient"
        : "finding.majority.tooFew";
  const short = sentence("finding.majority.change.more", { more });
  return notMet(sentence(because, values), short, { rests: [report], grade });
}

function withUsers(scene: Scene, report: Entry<"BallotReported/1">): Judgement {
  const grade = sentence("grade.convincing");
  const values = figuresOf(report.content.tally);
  const design = designIn(scene);
  const usersJoin = design?.design.classes.some((one) => one.class === "user" && one.votes > 0);
  const spare = report.content.tally.for - Math.floor(report.content.tally.eligible / 2);
  const lose = sentence("finding.majority.change.lose", { spare });
  if (!design || !usersJoin) {
    return met(sentence("finding.majority.met", values), lose, { rests: [report], grade });
  }
  const users = countedBallot(scene, "usersSupport");
  if (!users) {
    return notProven(sentence("finding.majority.usersMissing", values), change("users"), {
      rests: [report],
      also: [design.entry],
      grade,
    });
  }
  const { tally } = users.report.content;
  const both = { ...values, usersFor: tally.for, usersAgainst: tally.against };
  const grounds = { rests: [report, users.report], also: [design.entry], grade };
  return tally.for > tally.against
    ? met(sentence("finding.majority.both", both), lose, grounds)
    : notMet(sentence("finding.majority.usersSaidNo", both), change("usersMore"), grounds);
}

/** Yes of eligible, yes and no of votes, papers returned of eligible: always all of them. */
function figuresOf(tally: Tally) {
  const votes = tally.for + tally.against + tally.abstain;
  return {
    forOfEligible: { of: [tally.for, tally.eligible] },
    forOfVotes: { of: [tally.for, votes] },
    againstOfVotes: { of: [tally.against, votes] },
    againstOfEligible: { of: [tally.against, tally.eligible] },
    turnout: { of: [returned(tally), tally.eligible] },
  } as const;
}

function change(name: string) {
  return sentence(`finding.majority.change.${name}`);
}
