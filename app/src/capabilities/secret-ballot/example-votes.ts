/** Invented votes of an example in the verifiable box: sealed as a booth seals them, and the closed box opened at once. */
import { sealAnswers, signBallot, type Answers } from "@rochdale/ballot/cast.ts";
import { credentialSecret } from "@rochdale/ballot/credential.ts";
import { readElection } from "@rochdale/ballot/election.ts";
import type { Random } from "@rochdale/ballot/group.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import type { House } from "../../house/house.ts";
import type { Clock } from "../../platform/clock.ts";
import { takeBallot } from "./cast.ts";
import { electionOf } from "./elections-kept.ts";
import { openBoxOn, tellByExample } from "./result.ts";
import type { BoxName } from "./tables.ts";

export type ExampleVotes = {
  readonly box: BoxName;
  /** One for each voter who votes, with their answer. */
  readonly votes: readonly { readonly code: string; readonly answers: Answers }[];
  readonly random: Random;
};

/** Throws outside an example database, and where a vote is not taken. */
export async function castExampleVotes(
  house: House,
  { box, votes, random }: ExampleVotes,
): Promise<void> {
  if (!house.example) throw new Error("invented votes are for an example database only");
  const read = readElection((await electionOf(house.db, box))?.election ?? "", fastPowers);
  if (!read.ok) throw new Error(`${box.ballot} was not set up`);
  const { election } = read.value;
  const { group, given } = election;
  for (const { code, answers } of votes) {
    const secret = credentialSecret(code, given.uuid, group);
    const publicCredential = group.write(group.basePower(secret));
    const sealed = sealAnswers({ election, publicCredential, answers, random });
    const { ballot: text } = signBallot(election, sealed, { secret, random });
    const cast = await takeBallot(house.db, box, { text, late: false });
    if ("refused" in cast) throw new Error(`a vote was not taken: ${cast.refused}`);
  }
}

/** What the job does after the close and after the shares, done now, on the example's own day. */
export async function openExampleBox(house: House, box: BoxName, clock: Clock): Promise<void> {
  if (!house.example) throw new Error("elsewhere the job opens the box");
  await tellByExample(house.db, box);
  await openBoxOn(house, box, clock);
}
