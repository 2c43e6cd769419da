/** A small ballot in the verifiable box, through the same acts as anybody's: one key-holder, a few voters, an open poll. */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { credentialPublic, newOldCredential } from "@rochdale/ballot/credential.ts";
import { scalarAtRandom, type Group } from "@rochdale/ballot/group.ts";
import { groupNamed } from "@rochdale/ballot/groups.ts";
import { credentialsText } from "@rochdale/ballot/setup.ts";
import { newTrusteeKey } from "@rochdale/ballot/trustee.ts";
import { ballotsOf } from "@rochdale/facts/ballot-story.ts";
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import { electionGroup, electionUuid } from "../../app/src/capabilities/roll/roll.ts";
import { rehearse } from "../../app/src/capabilities/keys/rehearsal.ts";
import { trusteesOf } from "../../app/src/capabilities/keys/keys.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { recordConsequence } from "../../app/src/house/consequence.ts";
import type { House } from "../../app/src/house/house.ts";
import { openBody } from "../../app/src/house/opening.ts";
import { perform } from "../../app/src/house/perform.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { clockAt, type Clock } from "../../app/src/platform/clock.ts";
import { addPerson } from "../../app/src/platform/people.ts";
import { inDays } from "../shell/days.ts";

const random = (bytes: number): Uint8Array => randomBytes(bytes);

export type SmallBallot = {
  readonly slug: string;
  readonly number: number;
  readonly ballot: string;
  /** Codes as letters would show them: of the first ten voters, or of all where they are fewer. */
  readonly codes: readonly string[];
};

export type Asked = {
  readonly purpose: "resolution" | "boardElection";
  readonly question: string;
  readonly answers: readonly string[];
  readonly voters: number;
  /** Called and opened so many days ago, for a poll of two days; today, for four, unless told. */
  readonly daysAgo?: number;
};

/** Opens a rehearsal of its own, then calls, sets up and opens a ballot in it; its scrutineer holds the one key. */
export async function openSmallBallot(house: House, asked: Asked): Promise<SmallBallot> {
  const slug = `small-${randomBytes(4).toString("hex")}`;
  const { daysAgo } = asked;
  const clock = daysAgo ? clockAt(`${inDays(-daysAgo)}T12:00:00Z`) : house.clock;
  const { personId } = await addPerson(
    house.db,
    { name: "Sal Sample", email: `${slug}@example.invalid` },
    clock.now(),
  );
  await openBody(house, {
    content: {
      ...{ name: "Small rehearsal", slug, start: "fromPublicService", standing: "rehearsal" },
      service: {
        ...{ name: "A garden", sector: "otherService", nation: "England", place: "Nowhere" },
        ...{ staff: asked.voters, users: null, budgetPence: null },
      },
      authority: { name: "The council of nowhere", kind: "council" },
      recognisedUnions: [],
    },
    ...{ personId, role: "scrutineer", organisation: "Rehearsal scrutineers", how: "founder" },
    clock,
  });
  const act = async (id: string, told: Told) => {
    const known = house.acts.get(id);
    assert.ok(known, id);
    const sent = sentData(told);
    const outcome = await perform(house, { slug, act: known, personId, sent, clock });
    assert.equal(outcome.kind, "recorded", `${id}: ${JSON.stringify(outcome)}`);
  };
  const days = {
    opens: inDays(-(daysAgo ?? 0)),
    closes: inDays(daysAgo ? 1 - daysAgo : 3),
  };
  if (asked.purpose === "boardElection") await callRanked(house, { slug, clock, asked, days });
  else
    await act("ballot.call", {
      ...{ purpose: asked.purpose, rehearsal: true, box: "verifiable", ...days },
      ...{ question: asked.question, answers: asked.answers.join("\n"), statusQuo: 2 },
    });
  const called = ballotsOf((await bodyOf(house, slug)).story).at(-1);
  assert.ok(called);
  const { id: ballot, number } = called;
  const roll = Array.from({ length: asked.voters }, (_, n) => `V${n + 1};Voter ${n + 1};`);
  await act("ballot.freezeRoll", { ballot, roll: roll.join("\n") });
  await act("keys.name", {
    ...{ ballot, scheme: "single", holder1: called.called.content.scrutineer },
    interest1: "scrutineer",
  });
  const group = groupNamed(electionGroup(asked.purpose));
  assert.ok(group);
  const { secret, publicKey } = newTrusteeKey(group, { random });
  const json = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });
  await act("keys.make", { ballot, answer: json("key.json", JSON.stringify(publicKey)) });
  const body = await bodyOf(house, slug);
  const trustees = await trusteesOf(house.db, { bodyId: body.body_id, story: body.story, ballot });
  assert.ok(trustees);
  const rehearsal = rehearse(group, { secret, trustees: trustees.text, random });
  await act("keys.rehearse", { ballot, answer: json("rehearsal.json", rehearsal) });
  const uuid = electionUuid(body.origin, ballot);
  const codes = roll.slice(0, 10).map(() => newOldCredential(random));
  const own = codes.map((code) => credentialPublic(code, uuid, group));
  const others = strangers(group, roll.length - own.length);
  const listed = [...own, ...others].map((publicKey) => ({ publicKey }));
  const credentials = json("public_creds.json", credentialsText(group, listed));
  await act("roll.publishCredentials", { ballot, credentials });
  await act("secretBallot.setUp", { ballot });
  await act("ballot.open", { ballot });
  return { slug, number, ballot, codes };
}

/** Public halves whose codes nobody knows, each by one product: those of a long roll would take a minute from codes. */
function strangers(group: Group, count: number): readonly string[] {
  let element = group.basePower(scalarAtRandom(group, random));
  return Array.from({ length: count }, () => {
    element = group.multiply(element, group.base);
    return group.write(element);
  });
}

/** A ranked ballot as an election's contest calls it, without the election before it. */
async function callRanked(
  house: House,
  given: {
    readonly slug: string;
    readonly clock: Clock;
    readonly asked: Asked;
    readonly days: { readonly opens: string; readonly closes: string };
  },
): Promise<void> {
  const { clock, asked, days } = given;
  const { body_id: bodyId, story } = await bodyOf(house, given.slug);
  const { question, answers } = asked;
  const party = all(story, "PartyAdmitted/1")[0]?.content.party ?? "";
  const call: Content<"BallotCalled/1"> = {
    ...{ ballot: "ballot-1", purpose: "boardElection", box: "verifiable", rehearsal: true },
    ...{ roll: "members", question, answers: [...answers], statusQuo: answers.length },
    ...{ ...days, rule: "ordinary", papers: [], scrutineer: party },
  };
  const follow = async () => [fact("BallotCalled/1", party, clock.today(), call)];
  await recordConsequence(house, { bodyId, clock, follow });
}

async function bodyOf(house: House, slug: string) {
  const body = await bodyBySlug(house.db, slug);
  assert.ok(body);
  return body;
}
