/** Members: the register as at any day, joining and leaving, imports that can be undone, and the counts everybody sees. */
import { latest, type Story } from "@rochdale/facts/story.ts";
import type { Capability, Task } from "../../house/capability.ts";
import { isMutual } from "../../house/site.ts";
import { admit, count, join, leave, refuse } from "./acts.ts";
import { importRegister, undoImport } from "./acts-import.ts";
import { membersRoutes } from "./routes.ts";
import { membersWords } from "./words.ts";

export { rowsOf as registerRows } from "./register-rows.ts";
export { csvCells, csvLine } from "./table-file.ts";

export { membersOn, type Member } from "./register.ts";
export { loadRegister, memberNames, memberNumberOf, type Register } from "./store.ts";

function tasks(story: Story): readonly Task[] {
  if (!isMutual({ story })) return [];
  const counted = latest(story, "RegisterCounted/1");
  const members = counted?.content.classes.reduce((sum, one) => sum + one.members, 0) ?? 0;
  return [
    {
      id: "members",
      group: "goingLive",
      order: 70,
      name: { message: "members.task" },
      hint: counted
        ? { message: "members.task.counted", values: { members, day: { day: counted.on } } }
        : { message: "members.task.none" },
      state: counted ? "done" : "open",
      page: "members",
      acts: ["members.join", "members.count", "members.import"],
    },
  ];
}

export const members: Capability = {
  name: "members",
  words: membersWords,
  acts: [join, admit, leave, refuse, count, importRegister, undoImport],
  routes: membersRoutes,
  tasks,
};
