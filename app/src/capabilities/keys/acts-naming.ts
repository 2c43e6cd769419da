/** The scrutineer names who holds the keys; a holder says that a key is lost. */
import { fact } from "@rochdale/facts/fact.ts";
import type { HolderInterest } from "@rochdale/facts/secret-ballots.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import {
  act,
  problem,
  recordedFacts,
  refused,
  type Letter,
  type Situation,
} from "../../house/act.ts";
import { ballotById, ballotsOf, type Ballot } from "@rochdale/facts/ballot-story.ts";
import {
  holderOf,
  keysOf,
  mayBeNamed,
  refusal,
  SCHEMES,
  type Named,
  type Scheme,
} from "./rules.ts";

/** Anybody with a voice in the body can be named and so must be able to answer. */
export const HOLDERS: readonly Role[] = [
  "scrutineer",
  "union",
  "authority",
  "user",
  "community",
  "secretary",
  "board",
  "adviser",
  "facilitator",
  "assessor",
  "arbiter",
  "member",
  "staff",
  "proposer",
];

const INTERESTS: readonly HolderInterest[] = [
  "employer",
  "union",
  "users",
  "outsideCooperative",
  "scrutineer",
  "other",
];
const PLACES = [1, 2, 3, 4, 5] as const;

/** Ballots in the verifiable box whose election is not yet set up: their keys can still be made. */
export function waitingForKeys(story: Story): readonly Ballot[] {
  return ballotsOf(story).filter(
    (one) =>
      one.called.content.box === "verifiable" &&
      one.stage === "rollFrozen" &&
      !all(story, "BallotSetUp/1").some((set) => set.content.ballot === one.id),
  );
}

/** The parties of a body by their id: role and, where there is one, organisation. */
export function partiesOf(
  story: Story,
): ReadonlyMap<string, { role: Role; organisation: string | null }> {
  return new Map(
    all(story, "PartyAdmitted/1").map(({ content }) => [
      content.party,
      { role: content.role, organisation: content.organisation },
    ]),
  );
}

export function ballotField(ballots: readonly Ballot[]) {
  const options = ballots.map((one) => one.id);
  const names = Object.fromEntries(
    ballots.map((one) => [one.id, `${one.number}. ${one.called.content.question}`]),
  );
  return { kind: "choice", options, names, suggest: options.at(-1) ?? "" } as const;
}

/** Each party by its organisation; by its id as well where two share one, or by its id alone. */
function namesApart(parties: ReturnType<typeof partiesOf>): Readonly<Record<string, string>> {
  const organisations = [...parties.values()].map((one) => one.organisation);
  return Object.fromEntries(
    [...parties].map(([party, { organisation }]) => {
      if (organisation === null) return [party, party];
      const alone = organisations.filter((one) => one === organisation).length === 1;
      return [party, alone ? organisation : `${organisation} (${party})`];
    }),
  );
}

function namingFields(s: Situation) {
  const parties = partiesOf(s.story);
  const options = [...parties.keys()];
  const names = namesApart(parties);
  const party = { kind: "choice", options, names, suggest: "" } as const;
  const side = { kind: "choice", options: INTERESTS, words: "enum.interest" } as const;
  const none = { optional: true } as const;
  return {
    ballot: ballotField(waitingForKeys(s.story)),
    scheme: {
      kind: "choice",
      options: ["single", "twoOfThree", "threeOfFive"],
      words: "keys.scheme",
      suggest: "twoOfThree",
    },
    holder1: party,
    interest1: side,
    holder2: { ...party, ...none },
    interest2: { ...side, ...none },
    holder3: { ...party, ...none },
    interest3: { ...side, ...none },
    holder4: { ...party, ...none },
    interest4: { ...side, ...none },
    holder5: { ...party, ...none },
    interest5: { ...side, ...none },
  } as const;
}

export const nameHolders = act({
  id: "keys.name",
  may: ["scrutineer"],
  fields: namingFields,
  refusals: (s) => (waitingForKeys(s.story).length > 0 ? [] : [refusal("noBallot")]),
  decide(command, s) {
    const ballot = ballotById(s.story, command.ballot);
    if (!ballot) return problem("ballot", "keys.refused.noBallot");
    const scheme = command.scheme as Scheme;
    const parties = partiesOf(s.story);
    const named: Named[] = [];
    for (const place of PLACES.slice(0, SCHEMES[scheme].holders)) {
      const party = command[`holder${place}`];
      const interest = command[`interest${place}`];
      const known = party === null ? undefined : parties.get(party);
      if (party === null || !known) return problem(`holder${place}`, "keys.problem.party");
      if (interest === null) return problem(`interest${place}`, "keys.problem.side");
      named.push({ party, role: known.role, interest: interest as HolderInterest });
    }
    const refusals = mayBeNamed(ballot, scheme, named);
    if (refusals.length > 0) return refused(...refusals);
    const content = {
      ballot: ballot.id,
      threshold: SCHEMES[scheme].threshold,
      holders: named.map(({ party, interest }, index) => ({
        holder: `holder-${index + 1}`,
        party,
        interest,
      })),
    };
    return {
      ok: true,
      facts: [fact("KeyHoldersNamed/1", s.by.party, s.day, content)],
      letters: named.map((one) => letterTo(one.party, "letter", ballot)),
    };
  },
  then: (s, command) => keysPath(s.story, command.ballot),
});

export function letterTo(party: string, name: "letter" | "letter.next", ballot: Ballot): Letter {
  const values = { question: ballot.called.content.question };
  return {
    to: { party },
    subject: { message: `keys.${name}.subject`, values },
    text: [{ message: `keys.${name}.text`, values }],
  };
}

/** The page of a ballot's key-holders, below the body's address. */
export function keysPath(story: Story, ballot: string): string {
  return `/ballots/${ballotById(story, ballot)?.number ?? 1}/keys`;
}

export const loseKey = act({
  id: "keys.lose",
  may: HOLDERS,
  fields: (s: Situation) => ({ ballot: ballotField(heldBy(s)) }),
  refusals: (s) => (heldBy(s).length > 0 ? [] : [refusal("notYourTurn")]),
  decide({ ballot }, s) {
    const keys = keysOf(s.story, ballot);
    const holder = keys && holderOf(keys, s.by.party);
    if (!holder || holder.lost) return refused(refusal("notYourTurn"));
    return recordedFacts(
      fact("KeyHolderKeyLost/1", s.by.party, s.day, { ballot, holder: holder.holder }),
    );
  },
  then: (s, command) => keysPath(s.story, command.ballot),
});

/** Ballots for which the actor made a key that is not said to be lost. */
function heldBy(s: Situation): readonly Ballot[] {
  return ballotsOf(s.story).filter((one) => {
    const keys = keysOf(s.story, one.id);
    const holder = keys && holderOf(keys, s.by.party);
    return holder?.made === true && !holder.lost;
  });
}
