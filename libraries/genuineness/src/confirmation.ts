/** Confirmation: what another side or the members themselves have said that bears out a body's own rules and books. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { addMonths } from "./calendar.ts";
import { resolutionsDecided } from "./resolutions-decided.ts";
import { before, isOwnWord, lastWhere, restsOnWithheld } from "./scene.ts";
import type { Scene, Weighed } from "./scene.ts";

/** Our own parameter: a confirmation of books, register or access counts for so many months. */
export const confirmationMonths = 12;

/**
 * Who bears out the body's own books and registers within the year before the day: the last assessor who found the
 * standards met in whole or in part, and the last members' meeting that adopted the accounts, which speaks for
 * the members and not for those who keep the books. What was withdrawn bears out nothing. Our own standard.
 */
export function confirmsBooks(scene: Scene): readonly Weighed[] {
  const since = addMonths(scene.day, -confirmationMonths);
  const counts = (entry: Entry) => entry.on >= since && !restsOnWithheld(scene, entry);
  const assessed = lastWhere(
    scene.story,
    "AssessmentMade/1",
    (entry) =>
      counts(entry) && entry.content.outcome !== "notMet" && !isOwnWord(scene, entry, "proposers"),
  );
  const adopted = lastWhere(
    scene.story,
    "MeetingHeld/1",
    (entry) => counts(entry) && adoptedAccounts(scene.story, entry),
  );
  return [
    ...(assessed ? [{ entry: assessed }] : []),
    ...(adopted ? [{ entry: adopted, word: "other" as const }] : []),
  ];
}

/** A quorate meeting that carried a resolution on the accounts: as its classes were counted, else by its heads. */
export function adoptedAccounts(story: Story, held: Entry<"MeetingHeld/1">): boolean {
  const { present, quorum } = held.content;
  if (present < quorum || present === 0) return false;
  return resolutionsDecided(story)
    .filter((one) => one.held.position === held.position && onAccounts(one.resolution.resolution))
    .some(({ counted, state, resolution: { tally } }) =>
      counted ? state === "carried" : tally.for > tally.against,
    );
}

function onAccounts(words: string): boolean {
  return /\baccounts\b|\bcyfrifon\b/i.test(words);
}

/**
 * Who bears out rules that the body itself says it has: after them, the authority finally agreed or signed the
 * contract, a scrutineer reported a ballot that was called on them, or an assessor looked; the last of each.
 * Our own standard.
 */
export function confirmsRules(scene: Scene, rules: Entry): readonly Weighed[] {
  const { story } = scene;
  const counts = (entry: Entry) =>
    before(rules, entry) && !isOwnWord(scene, entry, "proposers") && !restsOnWithheld(scene, entry);
  const bearers: readonly (Entry | undefined)[] = [
    lastWhere(story, "FinallyDecided/1", (e) => counts(e) && e.content.decision === "agree"),
    lastWhere(story, "ContractSigned/1", counts),
    lastWhere(story, "AssessmentMade/1", (e) => counts(e) && e.content.outcome !== "notMet"),
    lastWhere(story, "BallotReported/1", (e) => counts(e) && calledAfter(scene, e, rules)),
  ];
  return bearers.flatMap((entry) => (entry ? [{ entry }] : []));
}

function calledAfter(scene: Scene, report: Entry<"BallotReported/1">, rules: Entry): boolean {
  return all(scene.story, "BallotCalled/1").some(
    (called) =>
      called.content.ballot === report.content.ballot &&
      !called.content.rehearsal &&
      before(rules, called),
  );
}
