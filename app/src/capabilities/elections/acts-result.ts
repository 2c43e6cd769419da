/** Acts after the count: the result is declared with what is published of the papers; a place that falls vacant is filled. */
import { fact } from "@rochdale/facts/fact.ts";
import { all, opening } from "@rochdale/facts/story.ts";
import { lotsByOrder } from "@rochdale/count/elections/lots.ts";
import { presetNamed } from "@rochdale/count/elections/presets.ts";
import type { Report } from "@rochdale/count/elections/report.ts";
import { fillVacancy } from "@rochdale/count/elections/vacancy.ts";
import { utf8 } from "@rochdale/record/bytes.ts";
import { act, problem, recordedFacts, type Situation } from "../../house/act.ts";
import { paperOf, storePaper, type PaperToStore } from "../../house/papers.ts";
import type { Db } from "../../platform/database.ts";
import { toContest } from "./acts-counting.ts";
import {
  candidateChoice,
  chosenCandidate,
  chosenContest,
  contestChoice,
  contestsIn,
  lettersTo,
  noneWhere,
} from "./choices.ts";
import { forgetNamesLater } from "./paper-names.ts";
import { papersKept, reportText, sha256Of } from "./counting.ts";
import { declarationText } from "./declaration.ts";
import { candidateNames } from "./names.ts";
import { declaredFact } from "./rules.ts";
import { holdersOf, rankingsArePublic, type Contest } from "./rules-elections.ts";
import { countKept, keepCount, type KeptCount } from "./store.ts";

const PUBLISH = ["full", "suppressed", "stages"] as const;
/** Rankings that fewer papers bear are shortened, unless the returning officer says another number. */
const LEAST = 5;

type Counts = {
  readonly counts: ReadonlyMap<string, KeptCount>;
  readonly names: ReadonlyMap<string, string>;
};

async function loadCounts({ db, situation }: { db: Db; situation: Situation }): Promise<Counts> {
  const { bodyId } = situation;
  const counts = new Map<string, KeptCount>();
  for (const { contest } of contestsIn(situation)) {
    if (!contest.counted) continue;
    const kept = await countKept(db, { bodyId, contest: contest.id });
    if (kept) counts.set(contest.id, kept);
  }
  return { counts, names: await candidateNames(db, bodyId) };
}

function countsIn(s: Situation): Counts {
  if (s.loaded === undefined) throw new Error("counts are read before they are declared");
  return s.loaded as Counts;
}

const counted = (s: Situation) => contestChoice(s, ({ contest }) => contest.stage === "counted");

/**
 * What is proposed: of a verifiable ballot every paper, since its archive shows them; else every paper where no ranking is anybody's alone, else figures only. In a small mutual a
 * ranking is as good as a name.
 */
export function publishProposed(contest: Contest): (typeof PUBLISH)[number] {
  return rankingsArePublic(contest) || contest.counted?.content.unique === 0 ? "full" : "stages";
}

const declarations = new WeakMap<object, PaperToStore>();

function declarationPaper(s: Situation, contest: Contest): PaperToStore {
  const { counts, names } = countsIn(s);
  const kept = counts.get(contest.id);
  if (!kept) throw new Error(`${contest.id} is counted before it is declared`);
  const admitted = all(s.story, "PartyAdmitted/1").findLast(
    (one) => one.content.party === s.by.party,
  );
  const text = declarationText({
    report: JSON.parse(kept.report) as Report,
    contest,
    body: opening(s.story).name,
    officer: admitted?.content.organisation ?? null,
    on: s.day,
    names,
  });
  const field = { kind: "paper", document: "scrutineersReport", open: "public" } as const;
  const sent = { name: `declaration-${contest.id}.txt`, bytes: utf8(`${text}\n`) };
  return paperOf(field, sent, `Declaration of result: ${contest.name}`);
}

export const declareResult = act({
  id: "elections.declareResult",
  may: ["scrutineer"],
  fields: (s: Situation) => {
    const waiting = contestsIn(s).filter(({ contest }) => contest.stage === "counted");
    const proposed = waiting.map(({ contest }) => publishProposed(contest));
    const suggest = proposed.every((one) => one === "full") ? "full" : "stages";
    const archived =
      waiting.length > 0 && waiting.every(({ contest }) => rankingsArePublic(contest));
    const options = archived ? (["full"] as const) : PUBLISH;
    return {
      contest: counted(s),
      publish: { kind: "choice", options, words: "enum.papersPublished", suggest },
      least: { kind: "whole", least: 2, most: 1000, optional: true, suggest: LEAST },
      despite: { kind: "yesNo", optional: true },
    } as const;
  },
  refusals: (s) => noneWhere(counted(s), "counted"),
  load: loadCounts,
  decide(command, s) {
    const { election, contest } = chosenContest(s, command.contest);
    const count = contest.counted?.content;
    if (!count || !contest.closing) throw new Error(`${contest.id} is counted`);
    const publish = command.publish as (typeof PUBLISH)[number];
    const { unique, valid, invalid, elected } = count;
    const archived = rankingsArePublic(contest);
    if (archived && publish !== "full") return problem("publish", "elections.publish.archived");
    const despite = command.despite === true || archived;
    if (publish === "full" && unique > 0 && !despite) {
      return problem("despite", "elections.publish.unique", { unique: { of: [unique, valid] } });
    }
    const which = { election: election.id, contest: contest.id };
    const least = publish === "suppressed" ? (command.least ?? LEAST) : null;
    const paper = declarationPaper(s, contest);
    declarations.set(command, paper);
    const { rehearsal, rules } = election.called.content;
    const result = {
      closing: { ...contest.closing, eligible: contest.eligible },
      papers: valid + invalid,
      method: presetNamed(rules)?.title ?? rules,
      result: paper.commitment,
    };
    const facts = [
      fact("ContestDeclared/1", s.by.party, s.day, {
        ...which,
        elected: [...elected],
        publish,
        least,
      }),
      fact("DocumentPublished/1", s.by.party, s.day, {
        doc: paper.commitment,
        title: paper.title,
        kind: "scrutineersReport",
      }),
      ...(rehearsal ? [] : [declaredFact(s, contest, result)]),
    ];
    const values = { body: opening(s.story).name, contest: contest.name };
    const letters = lettersTo(["member", "board", "secretary"], "declared", values);
    return { ok: true, facts, letters };
  },
  async rows({ tx, command, situation, at }) {
    const paper = declarations.get(command);
    if (!paper) throw new Error("a declaration is written before it is kept");
    await storePaper(tx, paper, { bodyId: situation.bodyId, party: situation.by.party, at });
    const { ballot } = chosenContest(situation, command.contest).contest;
    if (ballot) await forgetNamesLater(tx, { situation, ballot: ballot.id });
  },
  then: (s, command) => toContest(chosenContest(s, command.contest)),
});

const REASONS = ["resigned", "died", "leftClass", "removed"] as const;
const inDeclared = (s: Situation, of: (contest: Contest) => readonly string[]) =>
  candidateChoice(
    contestsIn(s)
      .filter(({ contest }) => contest.stage === "declared")
      .flatMap(({ contest }) => of(contest).map((candidate) => ({ contest, candidate }))),
  );
const holders = (s: Situation) => inDeclared(s, holdersOf);
const others = (s: Situation) =>
  inDeclared(s, (contest) => {
    const sitting = new Set(holdersOf(contest));
    return (contest.closing?.standing ?? []).filter((sign) => !sitting.has(sign));
  });

const recounts = new WeakMap<object, { readonly key: string; readonly kept: KeptCount }>();

export const vacatePlace = act({
  id: "elections.fillVacancy",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    place: holders(s),
    reason: { kind: "choice", options: REASONS, words: "enum.vacancyReason" },
    unwilling: { kind: "choices", ...pick(others(s)), optional: true },
    lots: { kind: "text", optional: true, max: 200, pattern: /^\d+(?:[ ,]+\d+)*$/ },
  }),
  refusals: (s) => noneWhere(holders(s), "declared"),
  load: loadCounts,
  decide(command, s) {
    const found = chosenCandidate(s, command.place);
    const { election, contest, candidate } = found;
    const which = { election: election.id, contest: contest.id, vacated: candidate };
    const reason = command.reason as (typeof REASONS)[number];
    const open = { ...which, reason, by: "election", elected: null, report: null } as const;
    const kept = countsIn(s).counts.get(contest.id);
    const rules = presetNamed(election.called.content.rules);
    if (!kept || !rules) return recordedFacts(fact("VacancyFilled/1", s.by.party, s.day, open));
    const standing = contest.closing?.standing ?? [];
    const place = (sign: string) => standing.indexOf(sign) + 1;
    const gone = contest.vacancies.map((one) => one.content.vacated);
    const refusing = (command.unwilling ?? [])
      .map((one) => chosenCandidate(s, one))
      .filter((one) => one.contest.id === contest.id)
      .map((one) => one.candidate);
    const unwilling = [...new Set([...gone, ...refusing])].filter(
      (sign) => !holdersOf(contest).includes(sign),
    );
    const order = (command.lots ?? "")
      .split(/[ ,]+/)
      .filter((one) => one !== "")
      .map(Number);
    const filled = fillVacancy(papersKept(kept.blt), rules, {
      members: holdersOf(contest).map(place),
      leaving: [place(candidate)],
      unwilling: unwilling.map(place),
      lots: lotsByOrder(order),
    });
    if (filled.report?.needs) {
      return problem("lots", "elections.vacancy.lot", {
        tied: filled.report.needs.tied.map((one) => ({
          message: "elections.vacancy.place",
          values: { place: one },
        })),
      });
    }
    const [next] = filled.elected;
    if (!filled.report || next === undefined) {
      return recordedFacts(fact("VacancyFilled/1", s.by.party, s.day, open));
    }
    const text = reportText(filled.report);
    const key = `${contest.id}-v${contest.vacancies.length + 1}`;
    recounts.set(command, { key, kept: { ...kept, report: text } });
    return recordedFacts(
      fact("VacancyFilled/1", s.by.party, s.day, {
        ...which,
        reason,
        by: "recount",
        elected: standing[next - 1] ?? "",
        report: sha256Of(text),
      }),
    );
  },
  async rows({ tx, command, situation }) {
    const made = recounts.get(command);
    if (!made) return;
    await keepCount(tx, { bodyId: situation.bodyId, contest: made.key }, made.kept);
  },
  then: (s, command) => toContest(chosenCandidate(s, command.place)),
});

function pick(choice: ReturnType<typeof candidateChoice>) {
  return { options: choice.options, names: choice.names };
}
