/** Papers beside the box: counted by hand after the close, signed for by a second party of another side. */
import { ballotById, ballotsOf, type Ballot } from "@rochdale/facts/ballot-story.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import { ballotChoice, chosen } from "../../house/ballot-choice.ts";
import { keepPaperTotals } from "./counted.ts";
import { papersIn, papersOver, refusal, totalsTold } from "./rules.ts";

/** Ranked papers are not totals: an election takes them one by one, as a file. */
function takesTotals(ballot: Ballot): boolean {
  const { box, purpose } = ballot.called.content;
  return box === "verifiable" && purpose !== "boardElection";
}

const none = (s: Situation) =>
  ballotsOf(s.story).some((one) => one.stage === "closed" && takesTotals(one))
    ? []
    : [refusal("noneClosed")];

export const countPapers = act({
  id: "secretBallot.countPapers",
  may: ["scrutineer"],
  fields: (s: Situation) => ({
    ballot: ballotChoice(s, ["closed"], takesTotals),
    answers: { kind: "longText", rows: 4 },
    blank: { kind: "whole", suggest: 0, most: 1_000_000 },
    spoiled: { kind: "whole", suggest: 0, most: 1_000_000 },
    setAside: { kind: "whole", suggest: 0, most: 1_000_000 },
    photo: { kind: "paper", document: "scrutineersReport", open: "sealed", optional: true },
  }),
  refusals: none,
  decide(command, s) {
    const ballot = chosen(s, command.ballot);
    const byAnswer = numbersIn(command.answers);
    const answers = ballot.called.content.answers.length;
    if (byAnswer?.length !== answers) {
      return problem("answers", "secretBallot.problem.answers", { answers });
    }
    const totals = { byAnswer, blank: command.blank, spoiled: command.spoiled };
    const papers = papersIn(totals);
    if (papers === 0) return problem("answers", "secretBallot.problem.noPapers");
    const secret = secretBallotOf(s.story, ballot.id);
    const left = papersOver(ballot, secret);
    if (papers > left) return problem("answers", "secretBallot.problem.tooMany", { left });
    const told = totalsTold(totals);
    return recordedFacts(
      fact("PaperBatchCounted/1", s.by.party, s.day, {
        ballot: ballot.id,
        batch: secret.papers.length + 1,
        papers,
        setAside: command.setAside,
        totals: told && { ...told, byAnswer: [...told.byAnswer] },
        photo: command.photo?.commitment ?? null,
      }),
    );
  },
  async rows({ tx, command, situation, facts }) {
    const [counted] = facts;
    if (counted?.type !== "PaperBatchCounted/1") throw new Error("papers are counted first");
    const { ballot, batch } = counted.content;
    const { blank, spoiled } = command;
    const byAnswer = numbersIn(command.answers) ?? [];
    const box = { bodyId: situation.bodyId, ballot };
    await keepPaperTotals(tx, box, { batch, byAnswer, blank, spoiled });
  },
  then: (s, command) => `/ballots/${chosen(s, command.ballot).number}`,
});

/** One whole number a line; null where a line is none. */
function numbersIn(text: string): number[] | null {
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  return lines.every((line) => /^\d{1,6}$/.test(line)) ? lines.map(Number) : null;
}

/** Batches that wait for a second signature, as `ballot/batch`. */
function unsigned(s: Situation): readonly string[] {
  return ballotsOf(s.story).flatMap((ballot) =>
    secretBallotOf(s.story, ballot.id)
      .papers.filter((one) => one.signed === null && one.counted.by !== s.by.party)
      .map((one) => `${ballot.id}/${one.counted.content.batch}`),
  );
}

export const signPapers = act({
  id: "secretBallot.signPapers",
  may: [
    "union",
    "authority",
    "staff",
    "user",
    "community",
    "assessor",
    "arbiter",
    "secretary",
    "member",
    "proposer",
  ],
  fields: (s: Situation) => {
    const options = unsigned(s);
    const names = Object.fromEntries(options.map((one) => [one, batchName(s, one)]));
    return {
      batch: { kind: "choice", options, names, suggest: options.at(-1) ?? "" },
      wasThere: { kind: "yesNo" },
      agrees: { kind: "yesNo" },
    } as const;
  },
  refusals: (s) => (unsigned(s).length > 0 ? [] : [refusal("noPapersUnsigned")]),
  decide(command, s) {
    if (!command.wasThere || !command.agrees) return refused(refusal("notThere"));
    const [ballot = "", batch = "0"] = command.batch.split("/");
    return recordedFacts(
      fact("PaperBatchSigned/1", s.by.party, s.day, { ballot, batch: Number(batch) }),
    );
  },
});

function batchName(s: Situation, choice: string): string {
  const [id = "", batch = ""] = choice.split("/");
  const ballot = ballotById(s.story, id);
  const question = ballot?.called.content.question ?? "";
  return `${ballot?.number ?? ""}. ${question} (${batch})`;
}
