/** Consultation: unions heard in their own words, questions with a reply clock, users asked in ways that reach them. */
import { all, has, latest, type Story } from "@rochdale/facts/story.ts";
import { mergeCatalogues } from "@rochdale/language/say.ts";
import type { Block, Capability, Task } from "../../house/capability.ts";
import {
  answer,
  ask,
  askUsers,
  closeConsultation,
  replyToUsers,
  reportUsers,
} from "./acts-questions.ts";
import { holdMeeting, notifyUnion, publishPack, replyToUnion, unionAnswer } from "./acts-unions.ts";
import { consultationRoutes } from "./routes.ts";
import { mayClose, questionCounts, questionsOf, unionsOf, unionsUntold } from "./rules.ts";
import { actWords } from "./words-acts.ts";
import { pageWords } from "./words-pages.ts";

export const consultation: Capability = {
  name: "consultation",
  words: mergeCatalogues(actWords, pageWords),
  acts: [
    notifyUnion,
    unionAnswer,
    replyToUnion,
    publishPack,
    holdMeeting,
    ask,
    answer,
    askUsers,
    reportUsers,
    replyToUsers,
    closeConsultation,
  ],
  routes: consultationRoutes,
  tasks: (story, day) => [
    unionsTask(story),
    questionsTask(story, day),
    usersTask(story),
    packsTask(story),
    closeTask(story, day),
  ],
  blocks,
};

function unionsTask(story: Story): Task {
  const unions = unionsOf(story);
  const told = unions.length - unionsUntold(story).length;
  const answered = new Set(all(story, "UnionAnswered/1").map((one) => one.content.union));
  const heard = unions.filter((union) => answered.has(union)).length;
  const line = {
    id: "consultation.unions",
    group: "exploring",
    order: 30,
    name: { message: "consultation.task.unions" },
    page: "questions",
  } as const;
  if (unions.length === 0) {
    return { ...line, hint: { message: "consultation.task.unions.none" }, state: "notApplicable" };
  }
  const values = { unions: unions.length, told, heard };
  const state = heard === unions.length ? "done" : "open";
  const acts = told < unions.length ? ["consultation.notifyUnion"] : ["consultation.unionAnswer"];
  return { ...line, hint: { message: "consultation.task.unions.hint", values }, state, acts };
}

function questionsTask(story: Story, day: string): Task {
  const values = questionCounts(story, day);
  return {
    id: "consultation.questions",
    group: "exploring",
    order: 31,
    name: { message: "consultation.task.questions" },
    hint: { message: "consultation.task.questions.hint", values },
    state:
      values.late > 0 ? "late" : values.running > 0 ? "open" : values.asked > 0 ? "done" : "open",
    page: "questions",
    acts: ["consultation.ask", "consultation.answer"],
  };
}

function usersTask(story: Story): Task {
  const [step, state] = has(story, "UsersReplied/1")
    ? (["done", "done"] as const)
    : has(story, "UsersAnswered/1")
      ? (["heard", "open"] as const)
      : has(story, "UsersAsked/1")
        ? (["asked", "open"] as const)
        : (["none", "open"] as const);
  const next = { none: "askUsers", asked: "reportUsers", heard: "replyToUsers", done: "askUsers" };
  return {
    id: "consultation.users",
    group: "options",
    order: 40,
    name: { message: "consultation.task.users" },
    hint: { message: `consultation.task.users.${step}` },
    state,
    page: "questions",
    acts: [`consultation.${next[step]}`],
  };
}

function packsTask(story: Story): Task {
  const papers = new Set(all(story, "PackPublished/1").map((one) => one.content.kind)).size;
  return {
    id: "consultation.packs",
    group: "businessCase",
    order: 40,
    name: { message: "consultation.task.packs" },
    hint: { message: "consultation.task.packs.hint", values: { papers } },
    state: papers === 4 ? "done" : "open",
    page: "questions",
    acts: ["consultation.publishPack"],
  };
}

function closeTask(story: Story, day: string): Task {
  const closed = latest(story, "ConsultationClosed/1");
  const first = mayClose(story, day)[0];
  return {
    id: "consultation.close",
    group: "businessCase",
    order: 41,
    name: { message: "consultation.task.close" },
    hint: closed
      ? { message: "consultation.closed", values: { day: { day: closed.on } } }
      : (first?.because ?? { message: "consultation.task.close.open" }),
    state: closed ? "done" : first ? "cannotStart" : "open",
    page: "questions",
    acts: ["consultation.close"],
  };
}

function blocks(story: Story, day: string): readonly Block[] {
  const late = (["proposers", "authority"] as const).flatMap((to): Block[] => {
    const found = questionsOf(story).filter(
      ({ asked, answered }) =>
        answered === null && asked.content.to === to && asked.content.replyBy < day,
    ).length;
    if (found === 0) return [];
    const because = { message: `consultation.block.late.${to}`, values: { late: found } };
    return [{ because, page: "questions" }];
  });
  const asked = has(story, "RequestMade/1");
  const untold = asked ? unionsUntold(story) : [];
  return [
    ...late,
    ...untold.map((union) => ({
      because: { message: "consultation.block.untold", values: { union } },
      act: "consultation.notifyUnion",
    })),
  ];
}
