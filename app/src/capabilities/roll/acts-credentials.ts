/** Acts about credentials: their public halves published, invitations, delivery, re-issue by two officers, assistance. */
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { fact } from "@rochdale/facts/fact.ts";
import type { Language } from "@rochdale/language/message.ts";
import { say } from "@rochdale/language/say.ts";
import {
  act,
  DecideAgain,
  problem,
  recordedFacts,
  refused,
  type Situation,
} from "../../house/act.ts";
import { ballotChoice, chosen, noneAt } from "../../house/ballot-choice.ts";
import type { Db } from "../../platform/database.ts";
import { sendMessage } from "../../platform/mail.ts";
import { keepPublicCredentials, readPublicCredentials } from "./credentials.ts";
import {
  credentialsMayBePublished,
  looksOf,
  mayReissue,
  refusal,
  REISSUE_CHECKS,
} from "./rules.ts";
import { reachAfter, readDelivery, totalsOf, type Reach } from "./rules-delivery.ts";
import { keepReach, markInvited, reachOf, uninvited } from "./store-delivery.ts";
import {
  assistedOf,
  keepAssistance,
  keepFirstLook,
  keepSecondLook,
  reissuesOf,
  type Reissue,
} from "./store-officers.ts";
import { rollLetterWords } from "./words-letters.ts";

const FROZEN = ["rollFrozen", "open"] as const;
const boxOf = (s: Situation, ballot: string) => ({ bodyId: s.bodyId, ballot });

export const publishCredentials = act({
  id: "roll.publishCredentials",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    ballot: ballotChoice(s, ["rollFrozen"], (one) => one.called.content.box === "verifiable"),
    credentials: { kind: "file", types: [".json", ".gz"] },
  }),
  refusals: (s) => noneAt(s, ["rollFrozen"]),
  decide(command, s) {
    const read = readPublicCredentials(command.credentials.bytes);
    if (!read.ok) return problem("credentials", read.because.message);
    const ballot = chosen(s, command.ballot);
    const secret = secretBallotOf(s.story, ballot.id);
    const refusals = credentialsMayBePublished(ballot, secret, read.count);
    if (refusals.length > 0) return refused(...refusals);
    return recordedFacts(
      fact("CredentialsPublished/1", s.by.party, s.day, {
        ballot: ballot.id,
        credentials: read.digest,
        count: read.count,
      }),
    );
  },
  async rows({ tx, command, situation }) {
    const read = readPublicCredentials(command.credentials.bytes);
    if (!read.ok) throw new Error("credentials are read before they are published");
    await keepPublicCredentials(tx, boxOf(situation, command.ballot), read);
  },
  then: (s, command) => `/ballots/${chosen(s, command.ballot).number}/roll/desk`,
});

type OnRolls = {
  readonly reach: ReadonlyMap<string, Reach>;
  readonly reissues: readonly Reissue[];
  readonly assisted: ReadonlySet<string>;
  readonly invitable: number;
};

/** What stands on the rolls that can still be worked with, by ballot. */
async function readRolls({ db, situation }: { db: Db; situation: Situation }) {
  const rolls = ballotChoice(situation, [...FROZEN, "closed"] as const).options.map(
    async (ballot) => {
      const box = boxOf(situation, ballot);
      const read: OnRolls = {
        reach: await reachOf(db, box),
        reissues: await reissuesOf(db, box),
        assisted: await assistedOf(db, box),
        invitable: (await uninvited(db, box)).length,
      };
      return [ballot, read] as const;
    },
  );
  return new Map(await Promise.all(rolls));
}

function rollIn(s: Situation, ballot: string): OnRolls {
  const roll = (s.loaded as ReadonlyMap<string, OnRolls> | undefined)?.get(ballot);
  if (!roll) throw new Error(`the roll of ${ballot} is read before it is decided on`);
  return roll;
}

export const sendInvitations = act({
  id: "roll.sendInvitations",
  may: ["scrutineer"],
  fields: (s: Situation) => ({ ballot: ballotChoice(s, FROZEN) }),
  refusals: (s) => noneAt(s, FROZEN),
  load: readRolls,
  decide(command, s) {
    const { invitable } = rollIn(s, command.ballot);
    if (invitable === 0) return refused(refusal("nobodyToInvite"));
    const content = { ballot: command.ballot, count: invitable };
    return recordedFacts(fact("InvitationsSent/1", s.by.party, s.day, content));
  },
  async rows({ tx, command, situation, facts, at }) {
    const box = boxOf(situation, command.ballot);
    const to = await uninvited(tx, box);
    const invited = await markInvited(tx, box);
    const sent = facts[0];
    if (sent?.type !== "InvitationsSent/1" || sent.content.count !== invited)
      throw new DecideAgain();
    const ballot = chosen(situation, command.ballot);
    const values = {
      question: ballot.called.content.question,
      opens: { day: ballot.opens },
      closes: { day: ballot.closes },
    };
    const words = (language: Language, name: string) =>
      say(rollLetterWords, language, { message: `roll.invitation.${name}`, values });
    for (const language of ["en", "cy"] as const) {
      const addresses = to.filter((one) => one.language === language);
      if (addresses.length === 0) continue;
      const subject = words(language, "subject");
      const text = words(language, "text");
      const about = { body: situation.slug, ballot: ballot.id };
      const sender = situation.by.personId;
      const letter = { to: addresses.map(({ address }) => ({ address })), subject, text, about };
      await sendMessage(tx, { ...letter, sender }, at);
    }
  },
  then: (s, command) => `/ballots/${chosen(s, command.ballot).number}/roll/desk`,
});

/** What the mailing house or the scrutineer says, as a file or typed. */
function deliveryText(command: { delivery: { bytes: Uint8Array } | null; lines: string | null }) {
  return command.delivery
    ? new TextDecoder().decode(command.delivery.bytes)
    : (command.lines ?? "");
}

export const recordDelivery = act({
  id: "roll.recordDelivery",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    ballot: ballotChoice(s, FROZEN),
    delivery: { kind: "file", types: [".csv", ".txt"], optional: true },
    lines: { kind: "longText", rows: 6, max: 200_000, optional: true },
  }),
  refusals: (s) => noneAt(s, FROZEN),
  load: readRolls,
  decide(command, s) {
    const { reach } = rollIn(s, command.ballot);
    const read = readDelivery(deliveryText(command), reach);
    if (!read.ok) {
      const field = command.delivery ? "delivery" : "lines";
      return problem(field, read.because.message, read.because.values);
    }
    const after = new Map([...reach, ...reachAfter(reach, read.lines)]);
    const { resent: _, ...totals } = totalsOf(after.values());
    return recordedFacts(
      fact("CredentialsIssued/1", s.by.party, s.day, { ballot: command.ballot, ...totals }),
    );
  },
  async rows({ tx, command, situation }) {
    const { reach } = rollIn(situation, command.ballot);
    const read = readDelivery(deliveryText(command), reach);
    if (!read.ok) throw new Error("delivery is read before it is recorded");
    await keepReach(tx, boxOf(situation, command.ballot), reachAfter(reach, read.lines));
  },
  then: (s, command) => `/ballots/${chosen(s, command.ballot).number}/roll/desk`,
});

export const reissueCredential = act({
  id: "roll.reissueCredential",
  may: ["scrutineer", "secretary"],
  fields: (s: Situation) => ({
    ballot: ballotChoice(s, FROZEN, (one) => one.called.content.box === "verifiable"),
    reference: { kind: "text", max: 60 },
    checked: { kind: "choice", options: REISSUE_CHECKS, words: "roll.checked" },
  }),
  refusals: (s) => noneAt(s, FROZEN),
  load: readRolls,
  decide(command, s) {
    const ballot = chosen(s, command.ballot);
    const secret = secretBallotOf(s.story, ballot.id);
    const refusals = mayReissue(ballot, secret);
    if (refusals.length > 0) return refused(...refusals);
    const { reach, reissues } = rollIn(s, ballot.id);
    if (!reach.has(command.reference)) return problem("reference", "roll.problem.notOnRoll");
    const begun = reissues.find((one) => one.reference === command.reference && !one.done);
    const look = looksOf(begun?.firstOfficer ?? null, s.by.personId);
    if (look === "sameOfficer") return refused(refusal("sameOfficer"));
    const said = { ballot: ballot.id };
    return recordedFacts(
      look === "first"
        ? fact("CredentialReissueChecked/1", s.by.party, s.day, said)
        : fact("CredentialsReissued/1", s.by.party, s.day, { ...said, count: secret.reissued + 1 }),
    );
  },
  async rows({ tx, command, situation, facts }) {
    const { reference, checked } = command;
    const look = { reference, checked, officer: situation.by.personId };
    const box = boxOf(situation, command.ballot);
    if (facts[0]?.type === "CredentialReissueChecked/1") return keepFirstLook(tx, box, look);
    if (!(await keepSecondLook(tx, box, look))) throw new DecideAgain();
  },
  then: (s, command) => `/ballots/${chosen(s, command.ballot).number}/roll/desk`,
});

const HOW_HELPED = ["readAloud", "showedHow", "heldDevice", "interpreted", "other"] as const;

export const recordAssistance = act({
  id: "roll.recordAssistance",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    ballot: ballotChoice(s, ["open", "closed"]),
    reference: { kind: "text", max: 60 },
    helper: { kind: "text" },
    how: { kind: "choice", options: HOW_HELPED, words: "roll.helped" },
    rulesKept: { kind: "yesNo" },
  }),
  refusals: (s) => noneAt(s, ["open", "closed"]),
  load: readRolls,
  decide(command, s) {
    const { reach, assisted } = rollIn(s, command.ballot);
    if (!command.rulesKept) return refused(refusal("rulesNotKept"));
    if (!reach.has(command.reference)) return problem("reference", "roll.problem.notOnRoll");
    if (assisted.has(command.reference)) return problem("reference", "roll.problem.helpedAlready");
    const count = secretBallotOf(s.story, command.ballot).assisted + 1;
    return recordedFacts(
      fact("VotersAssisted/1", s.by.party, s.day, { ballot: command.ballot, count }),
    );
  },
  async rows({ tx, command, situation }) {
    const { reference, helper, how } = command;
    await keepAssistance(tx, boxOf(situation, command.ballot), { reference, helper, how });
  },
  then: (s, command) => `/ballots/${chosen(s, command.ballot).number}/roll/desk`,
});
