/** A small election for tests: a key, some voters, and the questions that the test asks. */
import { randomBytes } from "node:crypto";
import { base58AtRandom, credentialPublic, newOldCredential } from "@rochdale/ballot/credential.ts";
import {
  electionText,
  readElection,
  type Election,
  type HomomorphicQuestion,
  type Question,
} from "@rochdale/ballot/election.ts";
import { groupNamed } from "@rochdale/ballot/groups.ts";
import { credentialsText, readSetup, type Setup } from "@rochdale/ballot/setup.ts";
import { electionKey, newTrusteeKey, trusteesText } from "@rochdale/ballot/trustee.ts";

export const yesOrNo: HomomorphicQuestion = {
  kind: "homomorphic",
  question: "Should the tea room sell cake?",
  answers: ["Yes: sell cake", "No: leave it"],
  min: 1,
  max: 1,
  blank: true,
};
export const chooseTwo: HomomorphicQuestion = {
  ...yesOrNo,
  question: "Which two days?",
  answers: ["Monday", "Tuesday", "Friday"],
  max: 2,
};

export type SmallElection = {
  readonly election: Election;
  readonly setup: Setup;
  readonly texts: {
    readonly election: string;
    readonly trustees: string;
    readonly credentials: string;
  };
  readonly credentials: readonly string[];
  /** The first of them, and what the list holds of it. */
  readonly credential: string;
  readonly publicCredential: string;
};

export function smallElection(
  given: { readonly questions?: readonly Question[]; readonly group?: string } = {},
): SmallElection {
  const { questions = [yesOrNo, yesOrNo], group: name = "BELENIOS-2048" } = given;
  const group = groupNamed(name);
  if (group === null) throw new RangeError(`no group ${name}`);
  const uuid = base58AtRandom(14, randomBytes);
  const parts = [["Single", newTrusteeKey(group, { random: randomBytes }).publicKey]] as const;
  const credentials = [1, 2, 3].map(() => newOldCredential(randomBytes));
  const listed = credentials.map((one) => ({ publicKey: credentialPublic(one, uuid, group) }));
  const texts = {
    election: electionText({
      name: "Small",
      description: "",
      group: name,
      publicKey: electionKey(group, parts),
      questions,
      uuid,
    }),
    trustees: trusteesText(parts),
    credentials: credentialsText(group, listed),
  };
  const [election, setup] = [readElection(texts.election), readSetup(texts)];
  if (!election.ok || !setup.ok) throw new Error("the small election does not hold");
  return {
    election: election.value.election,
    setup: setup.value.setup,
    texts,
    credentials,
    credential: credentials[0] ?? "",
    publicCredential: listed[0]?.publicKey ?? "",
  };
}
