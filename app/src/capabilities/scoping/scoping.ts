/** Scoping and comparing: readiness, the team's assessment, the options, the business case, the baselines. */
import { all, has, latest, opening, type Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Block, Capability, Task } from "../../house/capability.ts";
import { stopped } from "../request/request.ts";
import { freezeCase, publishCase } from "./acts-case.ts";
import { answerReadiness, appraiseOption, freezeBaseline, open, report } from "./acts.ts";
import { answersIn } from "./readiness-page.ts";
import { scopingRoutes } from "./routes.ts";
import {
  caseCannotBeFrozen,
  isFrozen,
  optionsMissing,
  publishedCase,
  scopingCannotOpen,
} from "./rules.ts";
import { scopingWords } from "./words.ts";

export const scoping: Capability = {
  name: "scoping",
  words: scopingWords,
  acts: [open, answerReadiness, report, appraiseOption, publishCase, freezeCase, freezeBaseline],
  routes: scopingRoutes,
  tasks: (story) => [
    scopingTask(story),
    readinessTask(story),
    optionsTask(story),
    caseTask(story),
    baselineTask(story),
  ],
  blocks: scopingBlocks,
};

function says(what: string, values: Message["values"] = {}): Message {
  return { message: `scoping.task.${what}`, values };
}
/** A body that already runs needs none of this. */
function runsAlready(story: Story): boolean {
  return opening(story).start === "alreadyRunning";
}

function scopingTask(story: Story): Task {
  const line = { id: "scoping", group: "options", order: 10, name: says("scoping") } as const;
  if (runsAlready(story)) return { ...line, hint: says("notNeeded"), state: "notApplicable" };
  const reported = latest(story, "ScopingReported/1");
  if (reported) {
    const verdict = { message: `enum.scopingVerdict.${reported.content.verdict}` };
    const values = { verdict, day: { day: reported.on } };
    return { ...line, hint: says("reported", values), state: "done", page: "readiness" };
  }
  const opened = latest(story, "ScopingOpened/1");
  if (opened) {
    const hint = says("opened", { due: { day: opened.content.due } });
    return { ...line, hint, state: "open", acts: ["scoping.report"] };
  }
  const waits = scopingCannotOpen(story).length > 0;
  return {
    ...line,
    hint: says(waits ? "waits" : "notOpened"),
    state: waits ? "cannotStart" : "open",
    ...(waits ? {} : { acts: ["scoping.open"] }),
  };
}

function readinessTask(story: Story): Task {
  const answered = answersIn(story).size;
  const left = 15 - answered;
  return {
    id: "scoping.readiness",
    group: "options",
    order: 20,
    name: says("readiness"),
    hint: says("readiness.hint", { answered, open: left }),
    state: runsAlready(story) ? "notApplicable" : left === 0 ? "done" : "open",
    page: "readiness",
    ...(left > 0 ? { acts: ["scoping.answerReadiness"] } : {}),
  };
}

function optionsTask(story: Story): Task {
  const line = {
    id: "scoping.options",
    group: "options",
    order: 30,
    name: says("options"),
  } as const;
  if (runsAlready(story)) return { ...line, hint: says("notNeeded"), state: "notApplicable" };
  const missing = optionsMissing(story);
  const written = new Set(all(story, "OptionAppraised/1").map((one) => one.content.option)).size;
  const values = {
    written,
    options: missing.map((option) => ({ message: `enum.option.${option}` })),
  };
  return {
    ...line,
    hint: missing.length > 0 ? says("options.missing", values) : says("options.done", { written }),
    state: missing.length > 0 ? "open" : "done",
    page: "business-case",
    acts: ["scoping.appraiseOption"],
  };
}

function caseTask(story: Story): Task {
  const line = {
    id: "scoping.case",
    group: "businessCase",
    order: 10,
    name: says("case"),
  } as const;
  if (runsAlready(story)) return { ...line, hint: says("notNeeded"), state: "notApplicable" };
  const published = publishedCase(story);
  if (!published) {
    return {
      ...line,
      hint: says("case.none"),
      state: "open",
      page: "business-case",
      acts: ["scoping.publishCase"],
    };
  }
  const { version } = published.content;
  const frozen = isFrozen(story, version);
  const barred = caseCannotBeFrozen(story).length > 0;
  return {
    ...line,
    hint: says(frozen ? "case.frozen" : "case.published", { version, day: { day: published.on } }),
    state: frozen ? "done" : barred ? "blocked" : "open",
    page: "business-case",
    ...(frozen ? {} : { acts: ["scoping.freezeCase", "scoping.publishCase"] }),
  };
}

function baselineTask(story: Story): Task {
  const measures = new Set(all(story, "BaselineFrozen/1").map((one) => one.content.measure));
  const wanted = (["cost", "quality", "staffTurnover"] as const).filter(
    (one) => !measures.has(one),
  );
  const applies = opening(story).start === "fromPublicService";
  const transferred = has(story, "TransferMade/1");
  const hint = !applies
    ? says("baseline.notApplicable")
    : wanted.length === 0
      ? says("baseline.done", { frozen: measures.size })
      : says("baseline.wanted", {
          wanted: wanted.map((one) => ({ message: `enum.baselineMeasure.${one}` })),
        });
  return {
    id: "scoping.baselines",
    group: "businessCase",
    order: 20,
    name: says("baseline"),
    hint,
    state: !applies
      ? "notApplicable"
      : wanted.length === 0
        ? "done"
        : transferred
          ? "late"
          : "open",
    page: "business-case",
    ...(applies && !transferred ? { acts: ["scoping.freezeBaseline"] } : {}),
  };
}

/** A published case that cannot be frozen blocks everything that rests on it. */
function scopingBlocks(story: Story): readonly Block[] {
  const published = publishedCase(story);
  if (!published || stopped(story) || isFrozen(story, published.content.version)) return [];
  const acts: Record<string, string> = {
    "scoping.notCompared": "scoping.appraiseOption",
    "scoping.cashFallsShort": "scoping.publishCase",
  };
  return caseCannotBeFrozen(story)
    .filter((refused) => refused.rule in acts)
    .map((refused) => ({
      because: { ...refused.because, message: `${refused.rule}.block` },
      act: acts[refused.rule] ?? "scoping.publishCase",
    }));
}
