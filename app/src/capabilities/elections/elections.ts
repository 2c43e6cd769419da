/** Elections to the board: their results declared, and each class's next election by the body's own rules. */
import { fact } from "@rochdale/facts/fact.ts";
import type { MemberClass } from "@rochdale/facts/shapes.ts";
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { all, opening, type Story } from "@rochdale/facts/story.ts";
import { act, problem } from "../../house/act.ts";
import type { Block, Capability, Task } from "../../house/capability.ts";
import { isMutual } from "../../house/site.ts";
import {
  cannotDeclare,
  METHODS,
  METHOD_TITLES,
  termsOf,
  wrongFigures,
  type Method,
} from "./rules.ts";
import { mergeCatalogues } from "@rochdale/language/say.ts";
import { callElection, closeNominations } from "./acts-calling.ts";
import { countContest, drawLot, rehearseCount, revealSeed } from "./acts-counting.ts";
import { nominateOneself, receiveNomination, withdraw } from "./acts-nominations.ts";
import { declareResult, vacatePlace } from "./acts-result.ts";
import { fillSeat, vacateSeat } from "./acts-seats.ts";
import { closeElection, openElection, takePapers } from "./acts-voting.ts";
import { FORGET_NAMES, forgetNamesTask } from "./paper-names.ts";
import { electionRoutes, SCRIPT } from "./routes.ts";
import {
  electionsOf,
  papersUnsigned,
  type Contest,
  type ContestStage,
  type Election,
} from "./rules-elections.ts";
import { electionActWords } from "./words-acts.ts";
import { electionPageWords } from "./words-pages.ts";
import { electionRuleWords } from "./words-rules.ts";
import { electionsWords } from "./words.ts";

export { castExampleRankings } from "./example-rankings.ts";
export { standingIn } from "./names.ts";
export { electionsSection } from "./pages.ts";

const CLASSES = ["worker", "user", "community", "publicBody", "investor", "other"] as const;
const many = { kind: "whole", most: 100_000_000 } as const;

const declare = act({
  id: "elections.declare",
  may: ["scrutineer", "secretary"],
  fields: {
    class: { kind: "choice", options: CLASSES, words: "enum.memberClass" },
    seats: { kind: "whole", least: 1, most: 1000 },
    candidates: { kind: "whole", most: 10_000 },
    electorate: many,
    papers: many,
    method: { kind: "choice", options: METHODS, words: "elections.method" },
    result: { kind: "paper", document: "scrutineersReport", open: "public", optional: true },
    on: { kind: "day", optional: true },
  },
  refusals: (s) => cannotDeclare(s.story),
  decide(command, s) {
    const method = command.method as Method;
    const { seats, candidates, electorate, papers } = command;
    const problems = wrongFigures({ seats, candidates, electorate, papers, method });
    if (problems.length > 0) return { ok: false, problems };
    const on = command.on ?? s.day;
    if (on > s.day) return problem("on", "elections.notInFuture", { day: { day: s.day } });
    const number = all(s.story, "ElectionDeclared/1").length + 1;
    const values = {
      body: opening(s.story).name,
      class: { message: `enum.memberClass.${command.class}` },
    };
    return {
      ok: true,
      facts: [
        fact("ElectionDeclared/1", s.by.party, on, {
          election: `election-${number}`,
          class: command.class as MemberClass,
          seats,
          candidates,
          electorate,
          papers,
          method: METHOD_TITLES[method],
          result: command.result?.commitment ?? null,
        }),
      ],
      letters: (["member", "board"] as const).map((role) => ({
        to: { role },
        subject: { message: "elections.letter.subject", values },
        text: [{ message: "elections.letter.text", values }],
      })),
    };
  },
  then: () => "/decisions",
});

function task(story: Story, day: string): readonly Task[] {
  const terms = termsOf(story, day);
  if (!isMutual({ story }) || terms.length === 0) return [];
  const late = terms.filter((one) => one.late);
  const next = terms.map((one) => one.due).toSorted()[0] ?? day;
  return [
    {
      id: "elections",
      group: "goingLive",
      order: 90,
      name: { message: "elections.task" },
      hint:
        late.length > 0
          ? { message: "elections.task.late", values: { classes: late.length } }
          : { message: "elections.task.next", values: { day: { day: next } } },
      state: late.length > 0 ? "late" : "open",
      page: "decisions",
      acts: ["elections.call", "elections.declare"],
    },
  ];
}

export const elections: Capability = {
  name: "elections",
  words: mergeCatalogues(electionsWords, electionActWords, electionRuleWords, electionPageWords),
  acts: [
    callElection,
    nominateOneself,
    receiveNomination,
    withdraw,
    closeNominations,
    openElection,
    closeElection,
    takePapers,
    rehearseCount,
    revealSeed,
    countContest,
    drawLot,
    declareResult,
    vacatePlace,
    vacateSeat,
    fillSeat,
    declare,
  ],
  scripts: [{ name: SCRIPT, entry: new URL("browser/recount.ts", import.meta.url).pathname }],
  routes: electionRoutes,
  jobs: (house) => ({ [FORGET_NAMES]: forgetNamesTask(house) }),
  tasks: task,
  blocks: (story, day) =>
    isMutual({ story }) ? [...late(story, day), ...waiting(story, day)] : [],
};

function late(story: Story, day: string): readonly Block[] {
  return termsOf(story, day)
    .filter((one) => one.late)
    .map((one) => ({
      because: { message: "elections.block", values: { class: one.name, day: { day: one.due } } },
      act: "elections.declare",
    }));
}

/** Elections held here that wait for the returning officer. */
function waiting(story: Story, day: string): readonly Block[] {
  return electionsOf(story).flatMap((election) => {
    const { called, nominations, opened, closed, contests } = election;
    const { nominationsClose, opens, closes } = called.content;
    const page = `elections/${election.number}`;
    const block = (name: string): Block => ({
      because: { message: `elections.waiting.${name}`, values: { number: election.number } },
      page,
      act: `elections.${name}`,
    });
    if (!nominations) return day > nominationsClose ? [block("closeNominations")] : [];
    const at = (stage: ContestStage) => contests.some((one) => one.stage === stage);
    const plain = called.content.papers !== "verifiable";
    return [
      ...contests.flatMap((contest) => pollBlocks(story, election, contest)),
      ...(plain && !opened && at("waiting") && day >= opens ? [block("open")] : []),
      ...(opened && !closed && day > closes ? [block("close")] : []),
      ...(at("papersAwaited") ? [block("takePapers")] : []),
      ...(contests.some((one) => one.stage === "ready" && !papersUnsigned(one))
        ? [block("count")]
        : []),
      ...(at("needsLot") ? [block("drawLot")] : []),
      ...(at("counted") ? [block("declareResult")] : []),
    ];
  });
}

/** What a contest's ballot waits for on its way from the roll to the opened votes; its close is told by the ballot. */
function pollBlocks(story: Story, election: Election, contest: Contest): readonly Block[] {
  const { ballot, stage } = contest;
  if (!ballot) return [];
  const { named, setUp, shuffles } = secretBallotOf(story, ballot.id);
  const page = `ballots/${ballot.number}`;
  const values = { number: election.number, contest: contest.name };
  const block = (name: string, act: string, at = page): readonly Block[] => [
    { because: { message: `elections.waiting.${name}`, values }, page: at, act },
  ];
  if (papersUnsigned(contest)) return block("signPapers", "secretBallot.signPapers");
  if (stage === "sealed") {
    const mixed = shuffles.length >= (named?.content.threshold ?? 1);
    return block("sealed", mixed ? "keys.share" : "keys.shuffle", `${page}/keys`);
  }
  if (stage !== "waiting") return [];
  if (!named) return block("keys", "keys.name");
  return setUp ? block("openBallot", "ballot.open") : block("setUp", "secretBallot.setUp");
}
