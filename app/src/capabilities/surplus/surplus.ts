/** Surplus: worked out from the closed books, used as law and rules allow, resolved by those whose it is, shared to the penny. */
import type { Story } from "@rochdale/facts/story.ts";
import { surplusYears } from "@rochdale/genuineness/surplus-story.ts";
import type { Capability, Task } from "../../house/capability.ts";
import { isMutual } from "../../house/site.ts";
import { destroyList, listPeople, propose, stateRules } from "./acts-propose.ts";
import { resolve, sharePot } from "./acts-resolve.ts";
import { surplusRoutes } from "./routes.ts";
import { surplusActWords } from "./words-acts.ts";
import { surplusMineWords } from "./words-mine.ts";
import { surplusPageWords } from "./words-pages.ts";
import { surplusRuleWords } from "./words-rules.ts";

export const surplus: Capability = {
  name: "surplus",
  words: { ...surplusActWords, ...surplusPageWords, ...surplusMineWords, ...surplusRuleWords },
  acts: [stateRules, listPeople, propose, resolve, sharePot, destroyList],
  routes: surplusRoutes,
  tasks: (story) => (isMutual({ story }) ? [task(story)] : []),
};

function task(story: Story): Task {
  const [last] = surplusYears(story);
  const line = {
    id: "surplus",
    group: "goingLive",
    order: 62,
    name: { message: "surplus.task" },
    page: "books/surplus",
    acts: ["surplus.propose"],
  } as const;
  if (!last?.result) return { ...line, hint: { message: "surplus.task.none" }, state: "open" };
  const values = { year: last.year, sum: { pence: String(last.result.surplus) } };
  const hint = { message: "surplus.task.hint", values };
  return { ...line, hint, state: last.resolved ? "done" : "open" };
}
