/** Staff protection through life: pensions, recognition of unions, and new starters on terms no worse. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, latest, roleOf } from "@rochdale/facts/story.ts";
import { confirmsBooks } from "./confirmation.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { before, lastWhere } from "./scene.ts";
import type { Scene, Weighed } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";
import { noStaffToTransfer } from "./without-predecessor.ts";

/**
 * New Fair Deal (2013) for central government, the NHS and schools; the Best Value Direction (2007) for councils, which
 * also allows a scheme that is broadly comparable. Our reading: every eligible person keeps access; a comparable
 * scheme is met with that grade; no continued access is not met.
 */
export const pensionsHonoured = findingRule({
  id: "pensionsHonoured",
  group: "people",
  version: 1,
  law: "pension-protection",
  beneficiary: "proposers",
  wanted: "authority",
  doesNotApply: noStaffToTransfer,
  judge: judgePensions,
});

function judgePensions(scene: Scene): Judgement {
  const answer = latest(scene.story, "PensionAnswered/1");
  const words = (name: string) => sentence(`finding.pensionsHonoured.${name}`);
  if (!answer) return notProven(words("none"), words("change.answer"));
  const admitted = lastWhere(
    scene.story,
    "ChecklistDone/1",
    (entry) => entry.content.item === "pensionAdmission" && before(answer, entry),
  );
  const { route, everyEligible } = answer.content;
  const grounds = { rests: [answer, admitted] };
  if (route === "noContinuedAccess") return notMet(words("lost"), words("change.keep"), grounds);
  const way = sentence(`enum.pensionRoute.${route}`);
  if (!everyEligible) {
    const because = sentence("finding.pensionsHonoured.notAll", { way });
    return notMet(because, words("change.all"), grounds);
  }
  if (route === "notApplicable") {
    return met(words("nobody"), words("change.loseNobody"), grounds);
  }
  const because = sentence("finding.pensionsHonoured.met", { way });
  const grade = sentence("grade.broadlyComparable");
  return met(because, words("change.lose"), {
    ...grounds,
    ...(route === "broadlyComparable" ? { grade } : {}),
  });
}

/**
 * Recognition continues through the life of the mutual (TUC and Co-operatives UK 2013; criterion inferred; MyCSP 2025
 * shows why). Our reading: for each union recognised at the start a promise stands and was not ended; the union
 * itself, or somebody independent, bears it out.
 */
export const recognitionContinues = findingRule({
  id: "recognitionContinues",
  group: "people",
  version: 1,
  law: "tuc-coopsuk-2013",
  beneficiary: "proposers",
  wanted: "union",
  doesNotApply: noStaffToTransfer,
  judge: judgeRecognition,
});

function judgeRecognition(scene: Scene): Judgement {
  const { story } = scene;
  const words = (name: string) => sentence(`finding.recognitionContinues.${name}`);
  const promises = all(story, "RecognitionPromised/1");
  const ended = all(story, "RecognitionEnded/1").find((end) => !promisedAgain(promises, end));
  if (ended) {
    const values = { union: ended.content.union, day: onDay(ended.on) };
    return notMet(sentence("finding.recognitionContinues.ended", values), words("change.again"), {
      rests: [ended],
      also: promises,
    });
  }
  const refused = promises.find(
    (one) => latestFor(promises, one.content.union) === one && !one.content.continues,
  );
  if (refused) {
    const because = sentence("finding.recognitionContinues.refused", {
      union: refused.content.union,
    });
    return notMet(because, words("change.promise"), { rests: [refused] });
  }
  const named = scene.body.recognisedUnions;
  const without = named.filter((union) => latestFor(promises, union) === undefined);
  if (named.length === 0 && promises.length === 0) {
    return notProven(words("none"), words("change.promise"));
  }
  if (without.length > 0) {
    const unions = without.map((name) => sentence("name.given", { name }));
    const because = sentence("finding.recognitionContinues.unpromised", { unions });
    return notProven(because, words("change.promise"), { also: promises });
  }
  const count = new Set([...named, ...promises.map((one) => one.content.union)]).size;
  return met(sentence("finding.recognitionContinues.met", { count }), words("change.lose"), {
    rests: [
      ...promises,
      ...promises.flatMap((promise) => unionsWordAfter(scene, promise)),
      ...assessedWithin(scene),
    ],
  });
}

function latestFor(promises: readonly Entry<"RecognitionPromised/1">[], union: string) {
  return promises.findLast((one) => one.content.union === union);
}

function promisedAgain(
  promises: readonly Entry<"RecognitionPromised/1">[],
  ended: Entry<"RecognitionEnded/1">,
): boolean {
  const last = latestFor(promises, ended.content.union);
  return last !== undefined && last.content.continues && before(ended, last);
}

/** What the union itself said after the promise: its answer, attached unedited. */
function unionsWordAfter(scene: Scene, promise: Entry<"RecognitionPromised/1">): readonly Entry[] {
  return all(scene.story, "UnionAnswered/1").filter(
    (answer) =>
      answer.content.union === promise.content.union &&
      roleOf(scene.story, answer.by) === "union" &&
      before(promise, answer),
  );
}

/**
 * No two-tier workforce (TUC and Co-operatives UK 2013; criterion inferred; Employment Rights Act 2025 s.32, whose
 * commencement is not confirmed). Our reading: those who join later are employed on terms no worse, and somebody
 * other than the mutual says so.
 */
export const newStartersNoWorse = findingRule({
  id: "newStartersNoWorse",
  group: "people",
  version: 1,
  law: "era2025-s32",
  beneficiary: "proposers",
  wanted: "confirmation",
  doesNotApply: noStaffToTransfer,
  judge: judgeNewStarters,
});

function judgeNewStarters(scene: Scene): Judgement {
  const terms = latest(scene.story, "NewStartersTerms/1");
  const words = (name: string) => sentence(`finding.newStartersNoWorse.${name}`);
  if (!terms) return notProven(words("none"), words("change.state"));
  if (!terms.content.noWorse) {
    return notMet(words("worse"), words("change.raise"), { rests: [terms] });
  }
  const because = sentence("finding.newStartersNoWorse.met", { day: onDay(terms.on) });
  return met(because, words("change.lose"), { rests: [terms, ...assessedWithin(scene)] });
}

/** An assessor's finding within the year: those who looked at the service asked about its staff too. */
function assessedWithin(scene: Scene): readonly Weighed[] {
  return confirmsBooks(scene).filter(({ entry }) => entry.type === "AssessmentMade/1");
}
