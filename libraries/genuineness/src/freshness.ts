/** The mandate: the ballot's answer was no older than a year, and its terms unchanged, when it was used. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import { countedBallot } from "./ballot-evidence.ts";
import { addMonths } from "./calendar.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { before, earliest, lastWhere } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";
import { standardFor } from "./standard.ts";
import { supportGrade } from "./support-grade.ts";
import { noStaffToTransfer } from "./without-predecessor.ts";

/**
 * Our own standard: a mandate lasts 12 months from the close of the poll, that day included, and ends with a
 * material change to its terms. After the transfer the question is whether it was fresh on that day. By analogy
 * with the 12-month mandate for industrial action; no law sets one for a spin-out.
 */
export const mandateFresh = findingRule({
  id: "mandateFresh",
  group: "origin",
  version: 1,
  law: "rochdale-2",
  beneficiary: "proposers",
  wanted: "scrutineer",
  doesNotApply: noStaffToTransfer,
  judge: judgeMandate,
});

function judgeMandate(scene: Scene): Judgement {
  const counted = countedBallot(scene, "support");
  if (!counted) return notProven(sentence("finding.mandateFresh.none"), change("ballot"));
  const { report, closes } = counted;
  const grade = supportGrade(report.content.tally);
  if (grade === "weak" || grade === "notShown") {
    return notMet(sentence("finding.mandateFresh.saidNo"), change("ballot"), { rests: [report] });
  }
  const closed = counted.closed?.on ?? closes ?? report.on;
  const until = addMonths(closed, standardFor(scene.story, closed).mandateMonths);
  const used = useOf(scene);
  const end = used?.on ?? scene.day;
  const changed = lastWhere(
    scene.story,
    "MaterialChange/1",
    (entry) => before(report, entry) && (!used || before(entry, used)),
  );
  if (changed) {
    const values = { what: sentence(`terms.${changed.content.what}`), day: onDay(changed.on) };
    return notMet(sentence("finding.mandateFresh.changed", values), change("again"), {
      rests: [report, changed],
    });
  }
  const values = { closed: onDay(closed), until: onDay(until), used: onDay(end) };
  const grounds = { rests: [report], also: [used] };
  if (end > until) {
    return notMet(sentence("finding.mandateFresh.lapsed", values), change("again"), grounds);
  }
  return used
    ? met(sentence("finding.mandateFresh.used", values), change("loseUsed"), grounds)
    : met(sentence("finding.mandateFresh.met", values), change("lose"), grounds);
}

/** The day on which the mandate was used up: the transfer, or the conversion. */
function useOf(scene: Scene): Entry | undefined {
  return earliest<Entry>([
    ...all(scene.story, "TransferMade/1"),
    ...all(scene.story, "Converted/1"),
  ]);
}

function change(name: string) {
  return sentence(`finding.mandateFresh.change.${name}`);
}
