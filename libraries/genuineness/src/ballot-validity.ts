/** The ballot: held on frozen papers and a frozen roll, long enough, by an independent scrutineer, without interference. */
import type { FactType } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { ballotsFor, returned } from "./ballot-evidence.ts";
import type { BallotEvidence } from "./ballot-evidence.ts";
import { addDays, addMonths } from "./calendar.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { before, isOwnWord, keepsItsOwnRecord } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";
import { standardFor } from "./standard.ts";
import { boxDefects, boxMissing, papersBeside } from "./verifiable-box.ts";
import { noStaffToTransfer } from "./without-predecessor.ts";

/**
 * Our own standard, after the trade-union ballot (TULRCA 1992 ss.49 to 52) and stock-transfer practice. No statute
 * requires a staff ballot for a spin-out. Each defect is named; one is enough. What the record does not say
 * is not a defect: it leaves the ballot not proven.
 */
export const ballotValid = findingRule({
  id: "ballotValid",
  group: "origin",
  version: 1,
  law: "rochdale-2",
  beneficiary: "proposers",
  wanted: "scrutineer",
  doesNotApply: noStaffToTransfer,
  judge: judgeBallot,
});

function judgeBallot(scene: Scene): Judgement {
  const ballots = ballotsFor(scene, "support");
  const ballot = ballots.at(-1);
  if (!ballot) return judgeNoBallot(scene);
  const { called, frozen, opened, closed, report, voided } = ballot;
  const rests = [report];
  const { secret } = ballot;
  const proof = [secret?.named, secret?.setUp, secret?.batches.at(-1), secret?.tallied].map(
    (entry) => entry ?? undefined,
  );
  const also = [called, frozen, opened, closed, ...proof, voided, ...ballot.open];
  const defects = defectsOf(scene, ballot, ballots);
  if (defects.length > 0) {
    return notMet(sentence("finding.ballotValid.defects", { defects }), change("again"), {
      rests,
      also,
    });
  }
  const missing = missingFrom(ballot);
  if (missing.length > 0 || !report) {
    return notProven(sentence("finding.ballotValid.missing", { missing }), change("missing"), {
      also: [report, ...also],
    });
  }
  const { tally } = report.content;
  const values = { turnout: { of: [returned(tally), tally.eligible] } } as const;
  return met(sentence("finding.ballotValid.met", values), change("lose"), { rests, also });
}

function judgeNoBallot(scene: Scene): Judgement {
  const transfer = all(scene.story, "TransferMade/1").at(0);
  if (transfer && keepsItsOwnRecord(scene) && scene.body.start === "fromPublicService") {
    return notMet(
      sentence("finding.ballotValid.transferredWithout", { day: onDay(transfer.on) }),
      change("before"),
      { rests: [transfer] },
    );
  }
  return notProven(sentence("finding.ballotValid.none"), change("hold"));
}

/** Every defect that the record shows, each with its figures, in the order of a ballot's life. */
export function defectsOf(
  scene: Scene,
  ballot: BallotEvidence,
  ballots: readonly BallotEvidence[],
): readonly Message[] {
  return [
    ...datesWrong(scene, ballot),
    ...papersWrong(scene, ballot),
    ...countWrong(ballot),
    ...boxDefects(ballot),
    ...conductWrong(scene, ballot),
    ...repeatedTooSoon(scene, ballot, ballots),
  ];
}

function datesWrong(scene: Scene, ballot: BallotEvidence): Message[] {
  const { called, frozen, opens, closes } = ballot;
  if (!called || opens === undefined || closes === undefined) return [];
  const standard = standardFor(scene.story, called.on);
  const wrong: Message[] = [];
  const latest = addDays(opens, -standard.rollFreezeDays);
  if (frozen && frozen.on > latest) {
    wrong.push(defect("rollLate", { day: onDay(frozen.on), days: standard.rollFreezeDays }));
  }
  if (called.on > addDays(opens, -standard.ballotNoticeDays)) {
    wrong.push(defect("noticeShort", { day: onDay(called.on), days: standard.ballotNoticeDays }));
  }
  if (closes < addDays(opens, standard.pollDays - 1)) {
    wrong.push(defect("pollShort", { days: standard.pollDays }));
  }
  return wrong;
}

const frozenPapers: readonly FactType[] = [
  "BusinessCaseFrozen/1",
  "DesignFrozen/1",
  "HeadsAgreed/1",
  "MeasuresLetterSent/1",
  "PensionAnswered/1",
];

function papersWrong(scene: Scene, { called, opened }: BallotEvidence): Message[] {
  if (!called) return [];
  const wrong: Message[] = [];
  const start = opened ?? called;
  for (const type of frozenPapers) {
    const there = all(scene.story, type).some((entry) => before(entry, start));
    if (opened && !there) wrong.push(defect(`notFrozen.${type.replace("/1", "")}`));
  }
  if (called.content.answers[called.content.statusQuo] === undefined) {
    wrong.push(defect("noStatusQuo"));
  }
  if (called.content.box === "plain" && scene.body.standing === "live") {
    wrong.push(defect("plainBox"));
  }
  return wrong;
}

function countWrong({ opened, closed, report, secret }: BallotEvidence): Message[] {
  if (!report) return [];
  const { tally, issued } = report.content;
  const papers = returned(tally);
  const wrong: Message[] = [];
  const inBox = closed && closed.content.papers + papersBeside(secret);
  if (inBox !== undefined && inBox !== papers) {
    wrong.push(defect("countDiffers", { counted: papers, closed: inBox }));
  }
  if (opened && opened.content.eligible !== tally.eligible) {
    const values = { reported: tally.eligible, opened: opened.content.eligible };
    wrong.push(defect("rollDiffers", values));
  }
  if (papers > issued) wrong.push(defect("tooManyPapers", { papers, issued }));
  return wrong;
}

function conductWrong(scene: Scene, { report, voided }: BallotEvidence): Message[] {
  const wrong: Message[] = [];
  if (report && (!report.content.independent || isOwnWord(scene, report, "proposers"))) {
    wrong.push(defect("notIndependent"));
  }
  if (report?.content.interference === "found") wrong.push(defect("interference"));
  if (voided) wrong.push(defect("voided", { day: onDay(voided.on) }));
  return wrong;
}

/** The Middlesbrough lesson: the same question is not put again within a year unless the terms changed. */
function repeatedTooSoon(
  scene: Scene,
  ballot: BallotEvidence,
  ballots: readonly BallotEvidence[],
): Message[] {
  const { called } = ballot;
  if (!called) return [];
  const months = standardFor(scene.story, called.on).mandateMonths;
  return ballots.flatMap(({ ballot: id, report, voided }) => {
    if (!report || voided || id === ballot.ballot || !before(report, called)) return [];
    const changed = all(scene.story, "MaterialChange/1").some(
      (entry) => before(report, entry) && before(entry, called),
    );
    const again = (ballot.opens ?? called.on) <= addMonths(report.on, months);
    return again && !changed ? [defect("repeated", { day: onDay(report.on) })] : [];
  });
}

function missingFrom(ballot: BallotEvidence): readonly Message[] {
  const { called, frozen, opened, closed, report } = ballot;
  const parts = { called, frozen, opened, closed, report };
  const missing = Object.entries(parts).flatMap(([part, entry]) =>
    entry ? [] : [sentence(`ballotPart.${part}`)],
  );
  if (report?.content.interference === "suspected") missing.push(sentence("ballotPart.suspicion"));
  if (ballot.open.length > 0) {
    missing.push(sentence("ballotPart.ruling", { challenges: ballot.open.length }));
  }
  missing.push(...boxMissing(ballot));
  return missing;
}

function defect(name: string, values?: Message["values"]): Message {
  return sentence(`defect.${name}`, values);
}

function change(name: string) {
  return sentence(`finding.ballotValid.change.${name}`);
}
