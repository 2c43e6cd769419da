/** The election of a ballot as its archive begins, made from what stands in other rooms: keys, credentials, question. */
import { electionText, type Question } from "@rochdale/ballot/election.ts";
import { groupNamed } from "@rochdale/ballot/groups.ts";
import { hexHash } from "@rochdale/ballot/hash.ts";
import { checkCredentials, readSetup } from "@rochdale/ballot/setup.ts";
import type { Ballot } from "@rochdale/facts/ballot-story.ts";
import type { Content } from "@rochdale/facts/fact.ts";
import { opening } from "@rochdale/facts/story.ts";
import type { Situation } from "../../house/act.ts";
import { bodyBySlug } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import type { Db } from "../../platform/database.ts";
import { boothPage, type BoothPage } from "../booth/booth.ts";
import { standingIn } from "../elections/elections.ts";
import { trusteesOf } from "../keys/keys.ts";
import { electionGroup, electionUuid, publicCredentials } from "../roll/roll.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";

export type Election = {
  readonly texts: {
    readonly uuid: string;
    readonly group: Content<"BallotSetUp/1">["group"];
    readonly election: string;
    readonly trustees: string;
    readonly credentials: string;
  };
  readonly booth: BoothPage;
  readonly digests: Omit<Content<"BallotSetUp/1">, "ballot">;
  /** What the library finds wrong with it; null where a ballot can be held on it. */
  readonly wrong: string | null;
};

type Given = {
  readonly db: Db;
  readonly situation: Situation;
  readonly house: House;
  readonly ballot: Ballot;
};

/** Null where keys or credentials are not there after all. */
export async function electionReady({
  db,
  situation,
  house,
  ballot,
}: Given): Promise<Election | null> {
  const { bodyId, story, slug } = situation;
  const body = await bodyBySlug(db, slug);
  const keys = await trusteesOf(db, { bodyId, story, ballot: ballot.id });
  const credentials = await publicCredentials(db, { bodyId, ballot: ballot.id });
  if (!body || !keys || credentials === null) return null;
  const { content } = ballot.called;
  const uuid = electionUuid(body.origin, ballot.id);
  const group = electionGroup(content.purpose);
  const key = groupNamed(group);
  if (!key) throw new Error(`no group is called ${group}`);
  const election = electionText({
    uuid,
    group,
    name: `${opening(story).name}, ${ballot.number}`,
    description: content.question,
    publicKey: key.write(keys.key),
    questions: [questionOf(ballot)],
  });
  const texts = { uuid, group, election, trustees: keys.text, credentials };
  const { baseUrl } = house.configuration;
  const standing = await standingIn(db, { body: { ...body, story }, ballot: ballot.id });
  const booth = boothPage({
    ...{ baseUrl, body: { ...body, story }, ballot, election, credentials, standing },
  });
  const digests = {
    uuid,
    group,
    election: hexHash(election),
    trustees: hexHash(keys.text),
    credentials: hexHash(credentials),
    booth: booth.digest,
  };
  return { texts, booth, digests, wrong: await wrongIn(texts) };
}

function questionOf(ballot: Ballot): Question {
  const { question, answers, purpose } = ballot.called.content;
  return purpose === "boardElection"
    ? { kind: "ranked", question, answers }
    : { kind: "homomorphic", question, answers, min: 1, max: 1, blank: true };
}

const CHECKED_AT_ONCE = 2000;

/** Everything that the library can find wrong before the first vote, credentials' membership included. */
async function wrongIn(texts: Election["texts"]): Promise<string | null> {
  const read = readSetup(texts, fastPowers);
  if (!read.ok) return read.problems[0]?.because ?? "";
  const { setup, problems } = read.value;
  if (problems[0]) return problems[0].because;
  for (let from = 0; from < setup.weights.size; from += CHECKED_AT_ONCE) {
    const [problem] = checkCredentials(setup, { from, to: from + CHECKED_AT_ONCE });
    if (problem) return `${problem.where}: ${problem.because}`;
    await new Promise((next) => setImmediate(next));
  }
  return null;
}
