/** A whole verifiable ballot on the real application, for tests: called, keys made, credentials published, set up, opened, cast. */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import pg from "pg";
import { castBallot, type Answers } from "@rochdale/ballot/cast.ts";
import { credentialPublic, newCredential } from "@rochdale/ballot/credential.ts";
import type { Random } from "@rochdale/ballot/group.ts";
import { groupNamed } from "@rochdale/ballot/groups.ts";
import { credentialsText } from "@rochdale/ballot/setup.ts";
import { ballotById } from "@rochdale/facts/ballot-story.ts";
import { fact, type Content } from "@rochdale/facts/fact.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { newKey, workOut } from "../../app/src/capabilities/keys/browser/work.ts";
import { materialOf, toOpen } from "../../app/src/capabilities/keys/material.ts";
import { ACT_OF, keysOf, nextStep, type Step } from "../../app/src/capabilities/keys/rules.ts";
import { electionGroup, electionUuid } from "../../app/src/capabilities/roll/roll.ts";
import { openResultJob } from "../../app/src/capabilities/secret-ballot/closing.ts";
import { openBoxOn, tellByExample } from "../../app/src/capabilities/secret-ballot/result.ts";
import {
  electionOf,
  type BoxName,
} from "../../app/src/capabilities/secret-ballot/secret-ballot.ts";
import { bodyBySlug, storyOn, type Body } from "../../app/src/house/bodies.ts";
import { recordConsequence } from "../../app/src/house/consequence.ts";
import type { House } from "../../app/src/house/house.ts";
import { perform, type Outcome } from "../../app/src/house/perform.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { until } from "./until.ts";

export const random: Random = (bytes) => new Uint8Array(randomBytes(bytes));

/** Who acts: the person in each role of the body. */
export type People = (role: Role) => string;

export type Scheme = {
  readonly scheme: "single" | "twoOfThree";
  readonly holders: readonly (readonly [Role, string])[];
};
export const single: Scheme = { scheme: "single", holders: [["scrutineer", "scrutineer"]] };
export const twoOfThree: Scheme = {
  scheme: "twoOfThree",
  holders: [
    ["authority", "employer"],
    ["union", "union"],
    ["scrutineer", "scrutineer"],
  ],
};

export type ElectionUnderTest = {
  readonly house: House;
  readonly slug: string;
  readonly ballot: string;
  readonly credentials: readonly string[];
  body(): Promise<Body>;
  box(): Promise<BoxName>;
  act(role: Role, id: string, told?: Told): Promise<Outcome>;
  done(role: Role, id: string, told?: Told): Promise<void>;
  /** The voter's ballot as the booth makes it. */
  sealed(voter: number, answers: Answers): Promise<{ ballot: string; tracker: string }>;
  /** Does the work that the jobs would do after the close and after each share, in their place. */
  work(): Promise<void>;
  /** A holder's next step, worked out as in the browser; `changed` spoils what is sent. */
  step(role: Role, changed?: (answer: string) => string): Promise<Outcome>;
  /** The 22 letters of a holder's key sheet. */
  sheet(role: Role): string;
  /** The answer of a holder's next step, not yet sent. */
  answer(role: Role): Promise<{ readonly step: Step; readonly text: string }>;
  /** The same ballot in another process's house. */
  on(house: House): ElectionUnderTest;
};

export type Given = {
  readonly house: House;
  readonly slug: string;
  readonly people: People;
  readonly voters: number;
  readonly scheme: Scheme;
  /** A ballot of a contest was called by its election. */
  readonly purpose?: "support" | "boardElection";
};

type Known = Given & {
  readonly ballot: string;
  readonly credentials: readonly string[];
  /** What the holders keep. */
  readonly seeds: Map<Role, string>;
};

/** The tools for a ballot that was called, on a house. */
function electionOn(known: Known): ElectionUnderTest {
  const { house, slug, people, ballot, credentials, seeds } = known;
  const body = async (): Promise<Body> => {
    const found = await bodyBySlug(house.db, slug);
    assert.ok(found, slug);
    return found;
  };
  const act = async (role: Role, id: string, told: Told = {}): Promise<Outcome> => {
    const found = house.acts.get(id);
    assert.ok(found, id);
    const sent = sentData(told);
    return perform(house, { slug, act: found, personId: people(role), sent, clock: house.clock });
  };
  const done = async (role: Role, id: string, told: Told = {}): Promise<void> => {
    const outcome = await act(role, id, told);
    assert.equal(outcome.kind, "recorded", `${id}: ${JSON.stringify(outcome)}`);
  };
  const box = async (): Promise<BoxName> => ({ bodyId: (await body()).body_id, ballot });
  const answer: ElectionUnderTest["answer"] = async (role) => {
    const { body_id: bodyId, ...rest } = await body();
    const story = storyOn({ body_id: bodyId, ...rest }, house.clock.today());
    const keys = keysOf(story, ballot);
    const holder = keys?.holders.find((one) => one.party === partyOf(story, role));
    const of = ballotById(story, ballot);
    assert.ok(keys && holder && of, role);
    const opens = of.closed ? await toOpen(house.db, { bodyId, ballot }) : null;
    const next = nextStep(keys, holder, opens?.awaits ?? "notYet");
    const asked = { bodyId, story, ballot: of, keys, holder, step: next, opens };
    const material = await materialOf(house.db, asked);
    if (next === "certificate") {
      const made = newKey(material);
      seeds.set(role, made.seed);
      return { step: next, text: made.answer };
    }
    const worked = workOut(material, seeds.get(role) ?? "");
    assert.ok(worked.ok);
    return { step: next, text: worked.answer };
  };
  const step: ElectionUnderTest["step"] = async (role, changed = (text) => text) => {
    const { step: next, text } = await answer(role);
    assert.ok(next !== "wait" && next !== "done", `${role} has nothing to do`);
    const bytes = new TextEncoder().encode(changed(text));
    return act(role, ACT_OF[next], { ballot, answer: { name: "answer.json", bytes } });
  };
  return {
    ...{ house, slug, ballot, credentials, body, box, act, done, step, answer },
    sheet: (role) => seeds.get(role) ?? "",
    on: (other) => electionOn({ ...known, house: other }),
    async sealed(voter, answers) {
      const election = (await electionOf(house.db, await box()))?.election ?? "";
      return castBallot({ election, credential: credentials[voter] ?? "", answers, random });
    },
    async work() {
      const open = await box();
      await leaveToUs(house, open);
      await openBoxOn(house, open, house.clock);
    },
  };
}

/** Where a house does jobs of its own, they leave this box alone from now on; one that had begun is waited for. */
async function leaveToUs(house: House, box: BoxName): Promise<void> {
  await tellByExample(house.db, box);
  const owner = new pg.Client({ connectionString: house.database.ownerUrl });
  await owner.connect();
  const { key } = openResultJob(box);
  await until(`nobody else opens ${box.ballot}`, async () => {
    const { rowCount } = await owner.query(
      "select from graphile_worker._private_jobs where key = $1 and locked_at is not null",
      [key],
    );
    return rowCount === 0;
  });
  await owner.end();
}

function partyOf(story: Story, role: Role): string {
  return (
    all(story, "PartyAdmitted/1").find((one) => one.content.role === role)?.content.party ?? ""
  );
}

const support: Told = {
  ...{ purpose: "support", rehearsal: true, box: "verifiable", statusQuo: 2 },
  question: "Should we become a mutual? Dylem ni?",
  answers: "Yes\nNo: stay with the council",
};

/** A ranked ballot as an election's contest calls it, without the election before it. */
async function callRanked({ house, slug }: Given): Promise<void> {
  const body = await bodyBySlug(house.db, slug);
  assert.ok(body);
  const day = house.clock.today();
  const parties = all(body.story, "PartyAdmitted/1");
  const scrutineer = parties.find((one) => one.content.role === "scrutineer")?.content.party ?? "";
  const call: Content<"BallotCalled/1"> = {
    ...{ ballot: "ballot-1", purpose: "boardElection", box: "verifiable", rehearsal: true },
    ...{ roll: "members", question: "Who?", answers: ["Ann", "Bea", "Cai"], statusQuo: 3 },
    ...{ opens: day, closes: day, rule: "ordinary", papers: [], scrutineer },
  };
  const follow = async () => [fact("BallotCalled/1", scrutineer, day, call)];
  await recordConsequence(house, { bodyId: body.body_id, clock: house.clock, follow });
}

/** Calls a rehearsal of a ballot and brings it to its open poll. */
export async function openElection(given: Given): Promise<ElectionUnderTest> {
  const { voters } = given;
  const nothing = { ballot: "", credentials: [], seeds: new Map<Role, string>() };
  const calling = electionOn({ ...given, ...nothing });
  if (given.purpose === "boardElection") await callRanked(given);
  else {
    const day = given.house.clock.today();
    const told = { ...support, opens: day, closes: day };
    await calling.done("scrutineer", "ballot.call", told);
  }
  const called = (await calling.body()).story.byType.get("BallotCalled/1")?.at(-1);
  assert.ok(called?.type === "BallotCalled/1");
  const { ballot } = called.content;
  const { done } = electionOn({ ...given, ...nothing, ballot });
  const roll = ["reference;name;e-mail"];
  for (let at = 1; at <= voters; at += 1) roll.push(`${1000 + at};Voter ${at};`);
  const rollFile = { name: "roll.csv", bytes: new TextEncoder().encode(roll.join("\n")) };
  await done("scrutineer", "ballot.freezeRoll", { ballot, rollFile });
  return bringToPoll({ ...given, ballot });
}

/** Brings a ballot whose roll is frozen to its open poll: keys, codes for everyone, set-up. */
export async function bringToPoll(
  given: Given & { readonly ballot: string },
): Promise<ElectionUnderTest> {
  const { voters, scheme, ballot } = given;
  const purpose = given.purpose ?? "support";
  const seeds = new Map<Role, string>();
  const election = electionOn({ ...given, credentials: [], seeds });
  const { done } = election;
  const { story } = await election.body();
  const named = Object.fromEntries(
    scheme.holders.flatMap(([role, interest], at) => [
      [`holder${at + 1}`, partyOf(story, role)],
      [`interest${at + 1}`, interest],
    ]),
  );
  await done("scrutineer", "keys.name", { ballot, scheme: scheme.scheme, ...named });
  const visits = scheme.scheme === "single" ? 2 : 4;
  for (let visit = 0; visit < visits; visit += 1)
    for (const [role] of scheme.holders) {
      const outcome = await election.step(role);
      assert.equal(outcome.kind, "recorded", `${role}: ${JSON.stringify(outcome)}`);
    }

  const uuid = electionUuid((await election.body()).origin, ballot);
  const group = groupNamed(electionGroup(purpose));
  assert.ok(group);
  const credentials = Array.from({ length: voters }, () => newCredential(random));
  const listed = credentials.map((one) => ({ publicKey: credentialPublic(one, uuid, group) }));
  const bytes = new TextEncoder().encode(credentialsText(group, listed));
  const file = { name: "public_creds.json", bytes };
  await done("scrutineer", "roll.publishCredentials", { ballot, credentials: file });
  await done("scrutineer", "secretBallot.setUp", { ballot });
  await done("scrutineer", "ballot.open", { ballot });

  return electionOn({ ...given, ballot, credentials, seeds });
}
