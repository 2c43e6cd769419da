/** Support: the secret ballot of staff, and of users where they will be members, from its call to its challenge. */
import { mandateOf, staffSaidNo, frozenPapers } from "@rochdale/genuineness/mandate.ts";
import { opening, type Story } from "@rochdale/facts/story.ts";
import type { Block, Capability, Task } from "../../house/capability.ts";
import { challengeBallot, materialChange, ruleChallenge } from "./acts-after.ts";
import { callBallot, openBallot, setDates } from "./acts-calling.ts";
import { closeBallot } from "./acts-counting.ts";
import { reportBallot } from "./acts-report.ts";
import { reportVerified } from "./acts-verified.ts";
import { ballotsOf, type Ballot } from "@rochdale/facts/ballot-story.ts";
import { boothRoutes } from "./booth-routes.ts";
import { codeRoutes } from "./code-routes.ts";
import { closedBoxFiles } from "./plain-box.ts";
import { ballotRoutes } from "./routes.ts";
import { supportWords } from "./words.ts";

export { enterBooth, stepInBooth, type Poll } from "./booth-routes.ts";
export type { BoxName, Ranking } from "./box.ts";
export { castExamplePapers } from "./example-papers.ts";
export { countToClose, plainBox, rankingsIn } from "./plain-box.ts";
export { codeHash, newVotingCode, spacedCode } from "./voting-code.ts";

export const support: Capability = {
  name: "support",
  words: supportWords,
  acts: [
    callBallot,
    setDates,
    openBallot,
    closeBallot,
    reportBallot,
    reportVerified,
    challengeBallot,
    ruleChallenge,
    materialChange,
  ],
  routes: (house) => [...ballotRoutes(house), ...codeRoutes(house), ...boothRoutes(house)],
  archived: async (house, bodyId) => ({ ballots: await closedBoxFiles(house.db, bodyId) }),
  tasks: supportTasks,
  blocks: supportBlocks,
};

/** Ballots that count, for a purpose: rehearsals are left out. */
function counting(story: Story, purpose: "support" | "usersSupport"): Ballot | undefined {
  return ballotsOf(story).findLast(
    ({ called }) => !called.content.rehearsal && called.content.purpose === purpose,
  );
}

function supportTasks(story: Story, day: string): readonly Task[] {
  const staff = lineOf(story, day, "support");
  const users = counting(story, "usersSupport") ? [lineOf(story, day, "usersSupport")] : [];
  return [staff, ...users];
}

function lineOf(story: Story, day: string, purpose: "support" | "usersSupport"): Task {
  const ballot = counting(story, purpose);
  const line = {
    id: purpose === "support" ? "support" : "support.users",
    group: "implementation",
    order: purpose === "support" ? 10 : 11,
    name: { message: purpose === "support" ? "support.task" : "support.taskUsers" },
    page: ballot ? `ballots/${ballot.number}` : "ballots",
    acts: ["ballot.call"],
  } as const;
  if (opening(story).start !== "fromPublicService") {
    return { ...line, hint: { message: "support.task.noStaff" }, state: "notApplicable" };
  }
  if (!ballot) {
    const missing = frozenPapers(story).length;
    return missing > 0
      ? {
          ...line,
          hint: { message: "support.task.missing", values: { missing } },
          state: "cannotStart",
        }
      : { ...line, hint: { message: "support.task.none" }, state: "open" };
  }
  const { report } = ballot;
  if (!report || ballot.stage === "setAside") {
    const values = { opens: { day: ballot.opens }, closes: { day: ballot.closes } };
    const state = ballot.stage !== "setAside" && day > ballot.closes ? "late" : "open";
    return { ...line, hint: { message: "support.task.runs", values }, state };
  }
  const { tally } = report.content;
  const values = { for: { of: [tally.for, tally.eligible] as const } };
  const no = purpose === "support" && staffSaidNo(story, day);
  return no
    ? { ...line, hint: { message: "support.task.saidNo", values }, state: "blocked" }
    : { ...line, hint: { message: "support.task.result", values }, state: "done" };
}

function reportAct({ called }: Ballot): string {
  return called.content.box === "verifiable" ? "ballot.reportVerified" : "ballot.report";
}

function supportBlocks(story: Story, day: string): readonly Block[] {
  const blocks: Block[] = [];
  const ballots = ballotsOf(story).filter(({ called }) => !called.content.rehearsal);
  for (const ballot of ballots) {
    const page = `ballots/${ballot.number}`;
    if (ballot.stage === "open" && day > ballot.closes) {
      blocks.push({ because: { message: "support.block.close" }, page, act: "ballot.close" });
    }
    if (ballot.stage === "closed") {
      blocks.push({ because: { message: "support.block.report" }, page, act: reportAct(ballot) });
    }
    if (ballot.challenges.some((one) => one.ruled === null)) {
      blocks.push({
        because: { message: "support.block.challenge" },
        page,
        act: "ballot.ruleChallenge",
      });
    }
  }
  if (staffSaidNo(story, day))
    blocks.push({ because: { message: "support.block.saidNo" }, page: "ballots" });
  const mandate = mandateOf(story, day).state;
  if (mandate === "ended" || mandate === "lapsed") {
    blocks.push({ because: { message: "support.block.ended" }, act: "ballot.call" });
  }
  return blocks;
}
