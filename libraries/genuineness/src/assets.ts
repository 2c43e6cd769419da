/** Assets: how firmly they are locked, and whether the mutual can be sold on. */
import type { Recipient } from "@rochdale/facts/endings.ts";
import { endOf, type End } from "@rochdale/facts/ends-told.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import { all, latest } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { assetsMayGo, formCarriesLock } from "./asset-destinations.ts";
import { confirmsRules } from "./confirmation.ts";
import { designIn } from "./design-in-force.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { before, keepsItsOwnRecord, lastWhere } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";
import { signedHeads } from "./signed-terms.ts";

/**
 * On closure the assets go to a body with a lock or to public ownership (TUC and Co-operatives UK 2013; criterion
 * inferred). A lock by law is permanent (SI 2006/264 for community benefit societies; CIC regulations); a voluntary
 * rule can be removed by the members, so it is met with that grade. A co-operative society has no lock by law.
 */
export const assetLock = findingRule({
  id: "assetLock",
  group: "contract",
  version: 1,
  law: "si2006-264",
  beneficiary: "proposers",
  wanted: "registrar",
  judge: judgeLock,
});

function judgeLock(scene: Scene): Judgement {
  const ended = endOf(scene.story);
  if (ended) return judgeEnd(scene, ended);
  const rules = designIn(scene);
  const words = (name: string) => sentence(`finding.assetLock.${name}`);
  if (!rules) return notProven(words("none"), words("change.say"));
  const changed = latest(scene.story, "FormChanged/1");
  if (changed && before(rules.entry, changed)) return judgeNewForm(changed);
  const { assetLock: lock, form, thresholds } = rules.design;
  const grade = sentence(`grade.${lock}`);
  const rests = [rules.entry, ...confirmsRules(scene, rules.since)];
  if (lock === "none") return notMet(words("unlocked"), words("change.lock"), { rests, grade });
  if (!formCarriesLock(form, lock)) {
    const values = { form: sentence(`enum.legalForm.${form}`), lock: grade };
    return notMet(sentence("finding.assetLock.cannot", values), words("change.form"), { rests });
  }
  if (lock === "voluntary") {
    const because = sentence("finding.assetLock.voluntary", { fraction: thresholds.rulesChange });
    return met(because, words("change.loseVoluntary"), { rests, grade });
  }
  return met(sentence("finding.assetLock.met", { lock: grade }), words("change.lose"), {
    rests,
    grade,
  });
}

/** Another form was registered, and the rules of it are not in the record yet. */
function judgeNewForm(changed: Entry<"FormChanged/1">): Judgement {
  const { to, lock } = changed.content;
  const values = {
    form: sentence(`enum.legalForm.${to}`),
    lock: sentence(`grade.${lock}`),
    day: onDay(changed.on),
  };
  return notProven(
    sentence("finding.assetLock.newForm", values),
    sentence("finding.assetLock.change.newRules"),
    { rests: [changed] },
  );
}

function judgeEnd(scene: Scene, ended: End): Judgement {
  const change = sentence("finding.assetLock.change.ended");
  const { destination, assetsPence, kept } = whereAssetsWent(scene, ended);
  const values = { destination, assets: { pence: String(assetsPence) }, day: onDay(ended.on) };
  if (ended.type === "WoundUp/1" && ended.content.destinationKind === "creditorsOnly") {
    const nothing = sentence("finding.assetLock.nothingLeft", { day: onDay(ended.on) });
    return met(nothing, change, { rests: [ended] });
  }
  const how = ended.type === "WoundUp/1" ? "ended" : "joined";
  return kept
    ? met(sentence(`finding.assetLock.${how}Well`, values), change, { rests: [ended] })
    : notMet(sentence(`finding.assetLock.${how}Badly`, values), change, { rests: [ended] });
}

/** Kept, where it went to a body with a lock or into public ownership, whatever the law of this form allows. */
function whereAssetsWent(scene: Scene, ended: End) {
  if (ended.type === "EngagementsTransferred/1") {
    const { body: destination, recipient, assetsPence } = ended.content;
    return { destination, assetsPence, kept: staysLocked(recipient) };
  }
  const { destination, destinationKind, assetsPence } = ended.content;
  const told = latest(scene.story, "AssetsDestined/1");
  const kept = told
    ? staysLocked(told.content.recipient)
    : destinationKind === "assetLockedBody" || destinationKind === "publicOwnership";
  return { destination, assetsPence, kept };
}

/** Our reading of the guidance: what a voluntary lock would allow keeps the assets for the service. */
function staysLocked(recipient: Recipient): boolean {
  return assetsMayGo("voluntary", recipient, { namedInRules: true }).allowed;
}

/**
 * A mutual is to be an alternative to privatisation and no stepping stone to it. Our reading: the rules, and the
 * contract where it is signed, leave sale, assignment and an outside investor to the members' vote; none of them
 * happened without it; and no guarantee given at the start was lost.
 */
export const noSteppingStone = findingRule({
  id: "noSteppingStone",
  group: "contract",
  version: 1,
  law: "tuc-coopsuk-2013",
  beneficiary: "proposers",
  wanted: "registrar",
  judge: judgeSteppingStone,
});

function judgeSteppingStone(scene: Scene): Judgement {
  const happened = soldOrLost(scene);
  if (happened) return happened;
  const rules = designIn(scene);
  const words = (name: string) => sentence(`finding.noSteppingStone.${name}`);
  if (!rules) return notProven(words("none"), words("change.say"));
  const signed = signedHeads(scene);
  const open = [
    ...openInRules(rules.design),
    ...(signed ? openInContract(signed.content.heads) : []),
  ];
  const rests = [rules.entry, ...confirmsRules(scene, rules.since)];
  if (open.length > 0) {
    const because = sentence("finding.noSteppingStone.open", { open });
    return notMet(because, words("change.close"), { rests: [...rests, signed] });
  }
  const because = words(signed ? "met" : "metByRules");
  return met(because, words("change.lose"), { rests, also: [signed] });
}

/**
 * A sale without the members' vote, or a guarantee lost and not regained. Of a real body no source may speak of the
 * vote: that is not proven, and a guarantee that was lost still decides.
 */
function soldOrLost(scene: Scene): Judgement | undefined {
  const words = (name: string, entry: Entry, what: string | Message) =>
    sentence(`finding.noSteppingStone.${name}`, { what, day: onDay(entry.on) });
  const changeTo = (name: string) => sentence(`finding.noSteppingStone.change.${name}`);
  let unseen: Judgement | undefined;
  for (const sold of all(scene.story, "ControlSold/1")) {
    const { membersVote, words: what } = sold.content;
    if (membersVote === null && keepsItsOwnRecord(scene)) {
      return notMet(words("sold", sold, what), changeTo("undo"), { rests: [sold] });
    }
    if (membersVote === null || !voteStands(scene, membersVote)) {
      unseen ??= notProven(words("voteUnseen", sold, what), changeTo("vote"), { rests: [sold] });
    }
  }
  for (const change of greatChanges(scene)) {
    if (change.vote !== null && voteStands(scene, change.vote)) continue;
    if (change.vote === null && keepsItsOwnRecord(scene)) {
      return notMet(words("sold", change.entry, change.what), changeTo("undo"), {
        rests: [change.entry],
      });
    }
    unseen ??= notProven(words("voteUnseen", change.entry, change.what), changeTo("vote"), {
      rests: [change.entry],
    });
  }
  for (const lost of all(scene.story, "GuaranteeLost/1")) {
    const { guarantee, words: what } = lost.content;
    const regained = lastWhere(
      scene.story,
      "GuaranteeRegained/1",
      (entry) => entry.content.guarantee === guarantee && before(lost, entry),
    );
    if (!regained) return notMet(words("lost", lost, what), changeTo("regain"), { rests: [lost] });
  }
  return unseen;
}

type GreatChange = {
  readonly entry: Entry;
  readonly vote: string | null;
  readonly what: Message;
};

/** A unit sold, another legal form, everything passed on: each needs the members' vote too. */
function greatChanges({ story }: Scene): readonly GreatChange[] {
  return [
    ...all(story, "UnitSold/1").map((entry) => ({
      entry,
      vote: entry.content.vote,
      what: sentence("change.unitSold", { unit: entry.content.unit }),
    })),
    ...all(story, "FormChanged/1").map((entry) => ({
      entry,
      vote: entry.content.vote,
      what: sentence("change.form", { form: sentence(`enum.legalForm.${entry.content.to}`) }),
    })),
    ...all(story, "EngagementsTransferred/1").map((entry) => ({
      entry,
      vote: entry.content.vote,
      what: sentence("change.joined", { body: entry.content.body }),
    })),
  ];
}

/** The members' vote that a sale names is in the record: a meeting that was held, or a ballot that was reported. */
function voteStands(scene: Scene, vote: string): boolean {
  return (
    all(scene.story, "MeetingHeld/1").some((entry) => entry.content.meeting === vote) ||
    all(scene.story, "BallotReported/1").some((entry) => entry.content.ballot === vote)
  );
}

function openInRules(design: Design): readonly Message[] {
  return [
    ...(design.saleNeedsMembers ? [] : [sentence("way.sale")]),
    ...(design.assignmentNeedsMembers ? [] : [sentence("way.assignment")]),
    ...(design.investorNeedsMembers ? [] : [sentence("way.investor")]),
  ];
}

function openInContract(heads: {
  readonly noSaleWithoutMembers: boolean;
  readonly noAssignmentWithoutMembers: boolean;
  readonly noInvestorWithoutMembers: boolean;
}): readonly Message[] {
  return [
    ...(heads.noSaleWithoutMembers ? [] : [sentence("way.contractSale")]),
    ...(heads.noAssignmentWithoutMembers ? [] : [sentence("way.contractAssignment")]),
    ...(heads.noInvestorWithoutMembers ? [] : [sentence("way.contractInvestor")]),
  ];
}
