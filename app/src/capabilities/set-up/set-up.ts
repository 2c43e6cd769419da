/** Setting a verifiable ballot up: its keys, its credentials and its question become one election and one booth page. */
import { ballotsOf, eligibleOf, type Ballot } from "@rochdale/facts/ballot-story.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { act, problem, refused, type Situation } from "../../house/act.ts";
import { ballotChoice, chosen } from "../../house/ballot-choice.ts";
import type { Capability } from "../../house/capability.ts";
import { keepBooth } from "../booth/booth.ts";
import { maySetUp, noneToSetUp, setUpBox } from "../secret-ballot/secret-ballot.ts";
import { electionReady, type Election } from "./election.ts";
import { setUpWords } from "./words.ts";

const verifiable = (ballot: Ballot) =>
  ballot.called.content.box === "verifiable" && ballot.opened === null;

type Loaded = { readonly elections: ReadonlyMap<string, Election> };

const setUp = act({
  id: "secretBallot.setUp",
  may: ["scrutineer"],
  fields: (s: Situation) => ({ ballot: ballotChoice(s, ["rollFrozen"], verifiable) }),
  refusals: lacking,
  async load({ db, situation, house }) {
    const elections = new Map<string, Election>();
    for (const ballot of ballotsOf(situation.story).filter(verifiable)) {
      if (mayBe(situation, ballot).length > 0) continue;
      const election = await electionReady({ db, situation, house, ballot });
      if (election) elections.set(ballot.id, election);
    }
    return { elections } satisfies Loaded;
  },
  decide(command, s) {
    const ballot = chosen(s, command.ballot);
    const refusals = mayBe(s, ballot);
    if (refusals.length > 0) return refused(...refusals);
    const election = (s.loaded as Loaded | undefined)?.elections.get(ballot.id);
    if (!election) return problem("ballot", "setUp.problem.notRead");
    if (election.wrong)
      return problem("ballot", "setUp.problem.wrong", { because: election.wrong });
    return {
      ok: true,
      facts: [fact("BallotSetUp/1", s.by.party, s.day, { ballot: ballot.id, ...election.digests })],
    };
  },
  async rows({ tx, command, situation, at }) {
    const election = (situation.loaded as Loaded).elections.get(command.ballot);
    if (!election) throw new Error("an election is made before it is kept");
    const box = { bodyId: situation.bodyId, ballot: command.ballot };
    await setUpBox(tx, { ...box, ...election.texts, at });
    await keepBooth(tx, { ...box, page: election.booth });
  },
  then: (s, command) => `/ballots/${chosen(s, command.ballot).number}`,
});

function mayBe(s: Situation, ballot: Ballot) {
  return maySetUp(ballot, secretBallotOf(s.story, ballot.id), eligibleOf(ballot));
}

/** Where no ballot can be set up, what the one that is nearest to it lacks. */
function lacking(s: Situation) {
  const waiting = ballotsOf(s.story).filter(verifiable);
  const all = waiting.map((ballot) => mayBe(s, ballot));
  if (all.some((one) => one.length === 0)) return [];
  return all.at(-1) ?? [noneToSetUp()];
}

export const settingUp: Capability = {
  name: "set-up",
  words: setUpWords,
  acts: [setUp],
};
