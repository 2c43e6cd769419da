/** Governance: the mutual's design, proposed and tested as it is edited, frozen for the ballot, registered; who controls it. */
import { rulesRegistered } from "@rochdale/facts/designs-told.ts";
import { has, type Story } from "@rochdale/facts/story.ts";
import type { Capability, Task } from "../../house/capability.ts";
import { freeze, propose, registerRules } from "./acts-design.ts";
import { recordOwnership } from "./acts-ownership.ts";
import { frozenDesign, lives, proposals } from "./rules.ts";
import { governanceRoutes } from "./routes.ts";
import { governanceWords } from "./words.ts";

export { supposeFirst } from "./suppose-first.ts";

export const governance: Capability = {
  name: "governance",
  words: governanceWords,
  acts: [propose, freeze, registerRules, recordOwnership],
  scripts: [
    { name: "designer.js", entry: new URL("browser/designer.ts", import.meta.url).pathname },
  ],
  routes: governanceRoutes,
  tasks: (story) => [designTask(story), registrationTask(story)],
  blocks(story) {
    const last = proposals(story).at(-1);
    const frozen = frozenDesign(story);
    // Only what waits for it is blocked: a case that is still being written is not.
    if (!last || !has(story, "BusinessCaseFrozen/1") || lives(story)) return [];
    if (frozen?.entry.content.version === last.content.version) return [];
    const values = { version: last.content.version };
    return [{ because: { message: "governance.block", values }, act: "governance.freeze" }];
  },
};

function designTask(story: Story): Task {
  const last = proposals(story).at(-1);
  const frozen = frozenDesign(story);
  const line = {
    id: "governance",
    group: "businessCase",
    order: 40,
    name: { message: "governance.task" },
    page: "governance",
  } as const;
  if (!last) {
    const hint = { message: "governance.task.none" };
    return { ...line, hint, state: "open", acts: ["governance.propose"] };
  }
  const { version } = last.content;
  const fixed = frozen?.entry.content.version === version;
  const message = fixed || lives(story) ? "governance.task.frozen" : "governance.task.proposed";
  const hint = { message, values: { version, day: { day: (fixed ? frozen.entry : last).on } } };
  if (fixed || lives(story)) return { ...line, hint, state: "done" };
  return { ...line, hint, state: "open", acts: ["governance.freeze", "governance.propose"] };
}

function registrationTask(story: Story): Task {
  const registered = rulesRegistered(story);
  const line = {
    id: "governance.registration",
    group: "goingLive",
    order: 15,
    name: { message: "governance.task.registration" },
    page: "governance",
  } as const;
  if (registered) {
    const { registrar } = registered.content;
    const values = { registrar, day: { day: registered.on } };
    const hint = { message: "governance.task.registered", values };
    return { ...line, hint, state: "done" };
  }
  const ready = frozenDesign(story) !== undefined || (lives(story) && proposals(story).length > 0);
  return {
    ...line,
    hint: { message: ready ? "governance.task.toRegister" : "governance.task.notYet" },
    state: ready ? "open" : "cannotStart",
    ...(ready ? { acts: ["governance.registerRules"] } : {}),
  };
}
