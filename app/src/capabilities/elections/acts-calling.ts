/** Acts before the vote: an election is called; nominations close, and with them the rolls. */
import { randomBytes } from "node:crypto";
import { fact, type Content, type NewFact } from "@rochdale/facts/fact.ts";
import { opening } from "@rochdale/facts/story.ts";
import { addDays } from "@rochdale/genuineness/calendar.ts";
import { rulesHash } from "@rochdale/count/elections/count.ts";
import { presetNamed } from "@rochdale/count/elections/presets.ts";
import { utf8 } from "@rochdale/record/bytes.ts";
import { commit } from "@rochdale/record/commitment.ts";
import { act, recordedFacts, type Situation } from "../../house/act.ts";
import { houseTables } from "../../house/tables.ts";
import { rollCommitment } from "../roll/roll.ts";
import {
  ballotsMayBeCalled,
  callBallots,
  freezeContestRoll,
  rollOfContest,
} from "./contest-ballots.ts";
import {
  chosenElection,
  electionChoice,
  electorateIn,
  lettersTo,
  loadElectorate,
  noneWhere,
} from "./choices.ts";
import {
  boothMayNot,
  cannotCall,
  classesWithSeats,
  contestsFor,
  firstOpening,
  outcomeOf,
  refused,
  RULES,
  rulesInForce,
  standingIn,
  wrongDays,
  wrongRule,
} from "./rules-calling.ts";
import { declaredFact, termsOf } from "./rules.ts";
import { electionsOf, type Closing, type Contest } from "./rules-elections.ts";
import { freezeRoll } from "./store.ts";

const PAPERS = ["verifiable", "booth", "file"] as const;

export const callElection = act({
  id: "elections.call",
  may: ["scrutineer"],
  fields: (s: Situation) => {
    const design = rulesInForce(s.story, s.day);
    const classes = classesWithSeats(design);
    const soon = addDays(s.day, 183);
    const due = termsOf(s.story, s.day).filter((one) => one.due <= soon);
    const opens = firstOpening(s.day, Math.max(design?.noticeClearDays ?? 14, 14));
    return {
      rehearsal: { kind: "yesNo" },
      classes: {
        kind: "choices",
        options: classes.map((one) => one.id),
        names: Object.fromEntries(classes.map((one) => [one.id, `${one.name}: ${one.seats}`])),
        suggest: classes
          .filter((one) => due.some((term) => term.class === one.class))
          .map((one) => one.id),
      },
      rules: { kind: "choice", options: RULES, words: "elections.rule", suggest: "ers97" },
      papers: {
        ...{ kind: "choice", options: PAPERS, words: "enum.electionPapers" },
        suggest: opening(s.story).standing === "live" ? "verifiable" : "",
      },
      nominationsClose: { kind: "day", suggest: addDays(opens, -5) },
      opens: { kind: "day", suggest: opens },
      closes: { kind: "day", suggest: addDays(opens, 14) },
      backers: { kind: "whole", most: 2, suggest: 0 },
      statementWords: { kind: "whole", least: 20, most: 1000, suggest: 300 },
      seedSeal: { kind: "text", optional: true, max: 64, pattern: /^[0-9a-f]{64}$/ },
    } as const;
  },
  refusals: (s) => cannotCall(s.story, s.day),
  decide(command, s) {
    const design = rulesInForce(s.story, s.day);
    const rules = presetNamed(command.rules);
    if (!design || !rules)
      throw new Error("rules in force and a rule of counting are known by now");
    const election = `e${electionsOf(s.story).length + 1}`;
    const chosen = classesWithSeats(design).filter((one) => command.classes.includes(one.id));
    const contests = contestsFor(election, chosen);
    const { rehearsal, nominationsClose, opens, closes } = command;
    const { noticeClearDays } = design;
    const problems = [
      ...wrongDays({ nominationsClose, opens, closes }, { day: s.day, noticeClearDays, rehearsal }),
      ...wrongRule(command.rules, contests),
    ];
    if (problems.length > 0) return { ok: false, problems };
    const content: Content<"ElectionCalled/2"> = {
      election,
      rehearsal,
      contests: [...contests],
      nominationsClose,
      opens,
      closes,
      noticeClearDays,
      rules: rules.name,
      rulesHash: rulesHash(rules),
      papers: command.papers as (typeof PAPERS)[number],
      backers: command.backers,
      statementWords: command.statementWords,
      seedSeal: command.seedSeal,
      returningOfficer: s.by.party,
    };
    const refusals =
      command.papers === "verifiable"
        ? ballotsMayBeCalled(s, content)
        : boothMayNot(s.story, command);
    if (refusals.length > 0) return { ok: false, refusals };
    const called = fact("ElectionCalled/2", s.by.party, s.day, content);
    const values = {
      body: opening(s.story).name,
      nominations: { day: nominationsClose },
      opens: { day: opens },
      closes: { day: closes },
    };
    const letters = lettersTo(["member", "secretary", "board"], "called", values);
    return { ok: true, facts: [called], letters };
  },
  then: (s) => `/elections/${electionsOf(s.story).length + 1}`,
});

/** Salts of rolls by contest, made while deciding, kept for the rows; they never enter the record. */
const salts = new WeakMap<object, ReadonlyMap<string, Uint8Array>>();

export const closeNominations = act({
  id: "elections.closeNominations",
  may: ["scrutineer"],
  fields: (s: Situation) => ({ election: electionChoice(s, (one) => one.nominations === null) }),
  refusals: (s) =>
    noneWhere(
      electionChoice(s, (one) => one.nominations === null),
      "nominations",
    ),
  load: loadElectorate,
  decide(command, s) {
    const election = chosenElection(s, command.election);
    const { nominationsClose: last, rehearsal, papers } = election.called.content;
    if (s.day <= last) {
      return { ok: false, refusals: [refused("nominationsRun", { day: { day: last } })] };
    }
    const gone = election.contests.find((contest) => someoneLeft(s, contest));
    if (gone) return { ok: false, refusals: [refused("candidateLeft", { contest: gone.name })] };
    const made = new Map<string, Uint8Array>();
    salts.set(command, made);
    const verifiable = papers === "verifiable";
    const closings = election.contests.map((contest) => {
      const roll = verifiable ? contestRoll : contestNumbers;
      return closingOf(s, contest, { made, roll });
    });
    const ballots = verifiable ? callBallots(s, election, closings) : null;
    if (ballots && !ballots.ok) return ballots;
    const published = election.contests.flatMap((contest) => statementsOf(s, contest));
    const declared = election.contests.flatMap((contest, at) => {
      const closing = closings[at];
      if (closing?.outcome !== "uncontested") return [];
      const result = { elected: closing.standing, publish: "stages", least: null } as const;
      const which = { election: election.id, contest: contest.id };
      return [
        fact("ContestDeclared/1", s.by.party, s.day, { ...which, ...result }),
        ...(rehearsal
          ? []
          : [declaredFact(s, contest, { closing, papers: 0, method: "Uncontested" })]),
      ];
    });
    const closed = { election: election.id, contests: closings };
    const facts: NewFact[] = [fact("NominationsClosed/1", s.by.party, s.day, closed)];
    return recordedFacts(...facts, ...(ballots?.facts ?? []), ...published, ...declared);
  },
  async rows({ tx, command, situation, facts }) {
    const { bodyId } = situation;
    const election = chosenElection(situation, command.election);
    const { members } = electorateIn(situation);
    for (const [contest, salt] of salts.get(command) ?? []) {
      const of = election.contests.find((one) => one.id === contest);
      if (of && election.called.content.papers === "verifiable") {
        await freezeContestRoll(tx, { situation, contest: of, salt, facts });
        continue;
      }
      const roll = members.filter((one) => one.class === of?.class);
      const memberIds = roll.map((one) => one.memberId);
      await freezeRoll(tx, { bodyId, contest }, { memberIds, salt });
    }
    for (const published of facts) {
      if (published.type !== "DocumentPublished/1") continue;
      await houseTables(tx)
        .updateTable("body_document")
        .set({ open: "public" })
        .where("body_id", "=", bodyId)
        .where("commitment", "=", published.content.doc)
        .execute();
    }
  },
  then: (s, command) => `/elections/${chosenElection(s, command.election).number}`,
});

/** Whether a candidate is no member of the class any more. */
function someoneLeft(s: Situation, contest: Contest): boolean {
  const { members, stands } = electorateIn(s);
  const inClass = new Set(
    members.filter((one) => one.class === contest.class).map((one) => one.memberId),
  );
  const memberOf = new Map(stands.map((one) => [one.candidate, one.memberId]));
  return standingIn(contest.candidates).some((id) => !inClass.has(memberOf.get(id) ?? ""));
}

type Rolling = {
  /** Salts by contest, added to. */
  readonly made: Map<string, Uint8Array>;
  /** What the record binds of a contest's roll. */
  readonly roll: (s: Situation, contest: Contest, salt: Uint8Array) => string;
};

function closingOf(s: Situation, contest: Contest, { made, roll }: Rolling): Closing {
  const standing = [...standingIn(contest.candidates)];
  const outcome = outcomeOf(standing.length, contest.seats);
  const eligible = electorateIn(s).members.filter((one) => one.class === contest.class).length;
  const closing = { contest: contest.id, standing, outcome, eligible };
  if (outcome !== "contested") return { ...closing, roll: null };
  const salt = new Uint8Array(randomBytes(32));
  made.set(contest.id, salt);
  return { ...closing, roll: roll(s, contest, salt) };
}

/** The plain box knows its voters by their numbers alone. */
function contestNumbers(s: Situation, contest: Contest, salt: Uint8Array): string {
  const roll = electorateIn(s).members.filter((one) => one.class === contest.class);
  const numbers = roll.map((one) => one.number).sort((a, b) => a - b);
  return commit(salt, "list", utf8(numbers.join("\n")));
}

function contestRoll(s: Situation, contest: Contest, salt: Uint8Array): string {
  return rollCommitment(rollOfContest(s, contest), salt);
}

/** The statements of those who stand are published when nominations close; of those who withdrew, never. */
function statementsOf(s: Situation, contest: Contest): readonly NewFact[] {
  return contest.candidates
    .filter((one) => !one.withdrew)
    .map((one) =>
      fact("DocumentPublished/1", s.by.party, s.day, {
        doc: one.nominated.content.statement,
        title: `Statement of a candidate: ${contest.name}`,
        kind: "other",
      }),
    );
}
