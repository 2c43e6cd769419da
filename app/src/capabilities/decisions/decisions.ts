/** The authority's two decisions, the arbiter's review between them, and the end of a case. */
import { has, latest, opening, type Story } from "@rochdale/facts/story.ts";
import { dueOf } from "@rochdale/genuineness/due.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Block, Capability, Task } from "../../house/capability.ts";
import { stopped } from "../request/request.ts";
import { answerModification, final, inPrinciple, reportReview, seekReview, stop } from "./acts.ts";
import { noticeRoutes } from "./routes.ts";
import {
  ballotOfStaff,
  decisionDoesNotApply,
  decisionInPrinciple,
  openReview,
  standingInPrinciple,
  type Standing,
} from "./rules.ts";
import { decisionWords } from "./words.ts";

export { decisionsIn, keyOf } from "./notice-page.ts";
export { ballotOfStaff, decisionDoesNotApply, standingInPrinciple } from "./rules.ts";

export const decisions: Capability = {
  name: "decisions",
  words: decisionWords,
  acts: [inPrinciple, answerModification, seekReview, reportReview, final, stop],
  routes: noticeRoutes,
  tasks: (story, day) => [principleTask(story, day), ...reviewTask(story), finalTask(story, day)],
  blocks: decisionBlocks,
};

const STATES: Record<Standing, Task["state"]> = {
  notApplicable: "notApplicable",
  notAsked: "cannotStart",
  waiting: "open",
  noAnswer: "late",
  deemedRefusal: "blocked",
  agreed: "done",
  modificationOpen: "open",
  modificationDeclined: "blocked",
  refused: "blocked",
  reconsider: "open",
};
const ACTS: Partial<Record<Standing, readonly string[]>> = {
  waiting: ["decision.inPrinciple"],
  noAnswer: ["decision.inPrinciple", "decision.seekReview"],
  deemedRefusal: ["decision.seekReview", "decision.inPrinciple"],
  modificationOpen: ["decision.answerModification"],
  modificationDeclined: ["decision.seekReview", "decision.stop"],
  refused: ["decision.seekReview", "decision.stop"],
  reconsider: ["decision.inPrinciple"],
};

/** What the sentences about a standing may need. */
function valuesOf(story: Story, day: string): NonNullable<Message["values"]> {
  const decision = decisionInPrinciple(story);
  const due = dueOf(story, day).find((one) => one.id === "request.decision")?.due ?? day;
  const ground = decision?.content.ground ?? "notComplete";
  return {
    authority: opening(story).authority?.name ?? "",
    day: { day: decision?.on ?? day },
    due: { day: due },
    ground: { message: `enum.refusalGround.${ground}` },
  };
}

function principleTask(story: Story, day: string): Task {
  const standing = standingInPrinciple(story, day);
  const decision = decisionInPrinciple(story);
  const tagged = ["noAnswer", "deemedRefusal", "refused"].includes(standing);
  const acts = stopped(story) ? [] : (ACTS[standing] ?? []);
  return {
    id: "decisions.inPrinciple",
    group: "exploring",
    order: 40,
    name: { message: "decisions.task.inPrinciple" },
    hint: { message: `decisions.task.${standing}`, values: valuesOf(story, day) },
    state: STATES[standing],
    ...(tagged ? { tag: { message: `decisions.tag.${standing}` } } : {}),
    ...(decision ? { page: `notices/${decision.position}` } : {}),
    ...(acts.length > 0 ? { acts } : {}),
  };
}

/** Shown once somebody asked for a review. */
function reviewTask(story: Story): readonly Task[] {
  const sought = latest(story, "ReviewSought/1");
  if (!sought) return [];
  const report = latest(story, "ReviewReported/1");
  const open = openReview(story);
  const done = !open && report;
  return [
    {
      id: "decisions.review",
      group: "exploring",
      order: 45,
      name: { message: "decisions.task.review" },
      hint: done
        ? {
            message: "decisions.task.review.done",
            values: {
              outcome: { message: `enum.reviewOutcome.${report.content.outcome}` },
              power: { message: `enum.reviewPower.${report.content.power}` },
            },
          }
        : { message: "decisions.task.review.open", values: { day: { day: sought.on } } },
      state: done ? "done" : "open",
      ...(open ? { acts: ["decision.reportReview"] } : {}),
    },
  ];
}

function finalTask(story: Story, day: string): Task {
  const line = {
    id: "decisions.final",
    group: "implementation",
    order: 40,
    name: { message: "decisions.task.final" },
  } as const;
  const says = (what: string, values: Message["values"] = {}): Message => ({
    message: `decisions.task.final.${what}`,
    values,
  });
  if (decisionDoesNotApply(story)) {
    const hint = { message: "decisions.task.notApplicable" };
    return { ...line, hint, state: "notApplicable" };
  }
  const final = latest(story, "FinallyDecided/1");
  if (final) {
    const { decision } = final.content;
    return {
      ...line,
      hint: says(decision, { day: { day: final.on } }),
      state: decision === "agree" ? "done" : "blocked",
      page: `notices/${final.position}`,
      ...(decision === "refuse" ? { acts: ["decision.seekReview", "decision.stop"] } : {}),
    };
  }
  const ballot = ballotOfStaff(story);
  if (!ballot || standingInPrinciple(story, day) !== "agreed") {
    return { ...line, hint: says("waits"), state: "cannotStart" };
  }
  const { tally } = ballot.entry.content;
  return {
    ...line,
    hint: says("open", { for: tally.for, against: tally.against }),
    state: "open",
    acts: ["decision.final", "decision.stop"],
  };
}

function decisionBlocks(story: Story, day: string): readonly Block[] {
  if (stopped(story) || has(story, "Converted/1")) return [];
  const blocks: Block[] = [];
  const standing = standingInPrinciple(story, day);
  const values = valuesOf(story, day);
  const block = (what: string, act: string, more: Message["values"] = values): void => {
    blocks.push({ because: { message: `decisions.block.${what}`, values: more }, act });
  };
  if (openReview(story)) block("review", "decision.reportReview");
  else if (standing === "refused" || standing === "modificationDeclined") {
    block("refused", "decision.seekReview");
  } else if (standing === "noAnswer" || standing === "deemedRefusal") {
    block(standing, "decision.seekReview");
  }
  if (standing === "modificationOpen") block("modificationOpen", "decision.answerModification");
  const final = latest(story, "FinallyDecided/1");
  if (final?.content.decision === "refuse" && !openReview(story)) {
    block("refused", "decision.seekReview");
  }
  const ballot = ballotOfStaff(story);
  if (ballot?.grade === "notShown" && !final) {
    const { tally } = ballot.entry.content;
    block("staffSaidNo", "decision.stop", { for: tally.for, against: tally.against });
  }
  return blocks;
}
