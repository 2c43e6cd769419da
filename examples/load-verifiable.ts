/** A verifiable ballot of an example, brought from its frozen roll to its opened result by the acts of everybody in it. */
import { randomBytes } from "node:crypto";
import { credentialPublic, newOldCredential } from "@rochdale/ballot/credential.ts";
import { groupNamed } from "@rochdale/ballot/groups.ts";
import { credentialsText } from "@rochdale/ballot/setup.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { holdersNextAct } from "../app/src/capabilities/keys/keys.ts";
import { electionGroup, electionUuid } from "../app/src/capabilities/roll/roll.ts";
import {
  castExampleVotes,
  openExampleBox,
} from "../app/src/capabilities/secret-ballot/secret-ballot.ts";
import { bodyBySlug } from "../app/src/house/bodies.ts";
import type { House } from "../app/src/house/house.ts";
import type { Told } from "../app/src/house/sent.ts";
import type { Clock } from "../app/src/platform/clock.ts";
import type { VerifiableStep } from "./story.ts";

const random = (bytes: number): Uint8Array => randomBytes(bytes);
/** Four visits make a key of three parts, and prove it. */
const VISITS = 4;

/** What a ballot's people keep between its stages; nothing of it is stored, so the keys are gone when loading ends. */
export type Kept = { readonly sheets: Map<string, string>; codes: readonly string[] };

export type Stage = {
  readonly slug: string;
  readonly step: VerifiableStep;
  readonly clock: Clock;
  readonly kept: Kept;
  /** Performs an act as one of the story's people. */
  readonly act: (by: string, act: string, told: Told) => Promise<void>;
};

export async function takeVerifiable(house: House, stage: Stage): Promise<void> {
  const { stage: name } = stage.step.verifiable;
  if (name === "prepare") return prepare(house, stage);
  if (name === "vote") return vote(house, stage);
  return open(house, stage);
}

const ballotOf = ({ step }: Stage): string => `ballot-${step.verifiable.ballotOrder}`;

async function boxOf(house: House, stage: Stage) {
  const body = await bodyBySlug(house.db, stage.slug);
  if (!body) throw new Error(`there is no ${stage.slug}`);
  return { origin: body.origin, box: { bodyId: body.body_id, ballot: ballotOf(stage) } };
}

/** Three holders of different sides make the key; the scrutineer makes a code for everyone on the roll and sets up. */
async function prepare(house: House, stage: Stage): Promise<void> {
  const { act, step, kept } = stage;
  const ballot = ballotOf(stage);
  const { holders, voters = 0 } = step.verifiable;
  const named = Object.fromEntries(
    holders.flatMap(({ party, interest }, at) => [
      [`holder${at + 1}`, party],
      [`interest${at + 1}`, interest],
    ]),
  );
  await act("scrutineer", "keys.name", { ballot, scheme: "twoOfThree", ...named });
  for (let visit = 0; visit < VISITS; visit += 1)
    for (const { party } of holders) await nextAct(house, stage, party);
  const { origin } = await boxOf(house, stage);
  const group = groupNamed(electionGroup("support"), fastPowers);
  if (!group) throw new Error("the group of staff ballots is known");
  kept.codes = Array.from({ length: voters }, () => newOldCredential(random));
  const uuid = electionUuid(origin, ballot);
  const listed = kept.codes.map((one) => ({ publicKey: credentialPublic(one, uuid, group) }));
  const bytes = new TextEncoder().encode(credentialsText(group, listed));
  const credentials = { name: "public_creds.json", bytes };
  await act("scrutineer", "roll.publishCredentials", { ballot, credentials });
  await act("scrutineer", "secretBallot.setUp", { ballot });
}

async function nextAct(house: House, stage: Stage, party: string): Promise<void> {
  const { slug, clock, kept, act } = stage;
  const ballot = ballotOf(stage);
  const next = await holdersNextAct(house, { slug, ballot, party, clock, sheets: kept.sheets });
  if (next) await act(party, next.act, next.told);
}

async function vote(house: House, stage: Stage): Promise<void> {
  const { answers = [] } = stage.step.verifiable;
  const { box } = await boxOf(house, stage);
  const votes = answers.map((answer, at) => ({
    code: stage.kept.codes[at] ?? "",
    answers: [answer === "blank" ? answer : [0, 1].map((one) => Number(one === answer))],
  }));
  await castExampleVotes(house, { box, votes, random });
}

/** Two of the three give their shares; the third is not needed. */
async function open(house: House, stage: Stage): Promise<void> {
  const { box } = await boxOf(house, stage);
  await openExampleBox(house, box, stage.clock);
  for (const { party } of stage.step.verifiable.holders.slice(0, 2))
    await nextAct(house, stage, party);
  await openExampleBox(house, box, stage.clock);
}
