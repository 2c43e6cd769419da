/** The mandate: the ballot's answer was no older than a year, and its terms unchanged, when it was used. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import { countedBallot } from "./ballot-evidence.ts";
import { mandateOf } from "./mandate.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { before, earliest } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";
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
  const { state, until } = mandateOf(scene.story, scene.day);
  if (state === "none" || until === null) {
    return notMet(sentence("finding.mandateFresh.saidNo"), change("ballot"), { rests: [report] });
  }
  const used = useOf(scene);
  if (state === "ended") return ended(scene, report, used);
  const closed = counted.closed?.on ?? closes ?? report.on;
  const values = { closed: onDay(closed), until: onDay(until), used: onDay(used?.on ?? scene.day) };
  const grounds = { rests: [report], also: [used] };
  if (state === "lapsed") {
    return notMet(sentence("finding.mandateFresh.lapsed", values), change("again"), grounds);
  }
  return used
    ? met(sentence("finding.mandateFresh.used", values), change("loseUsed"), grounds)
    : met(sentence("finding.mandateFresh.met", values), change("lose"), grounds);
}

/** The change of terms that ended it: the first after the report and before the mandate was used. */
function ended(
  scene: Scene,
  report: Entry<"BallotReported/1">,
  used: Entry | undefined,
): Judgement {
  const changed = earliest(
    all(scene.story, "MaterialChange/1").filter(
      (entry) => before(report, entry) && (!used || before(entry, used)),
    ),
  );
  const values = {
    what: sentence(`terms.${changed?.content.what ?? "other"}`),
    day: onDay(changed?.on ?? scene.day),
  };
  return notMet(sentence("finding.mandateFresh.changed", values), change("again"), {
    rests: [report, changed],
  });
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
