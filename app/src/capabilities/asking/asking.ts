/** Asking: whether a service may become a mutual, by which right, and the opening of its case. */
import { opening, type Story } from "@rochdale/facts/story.ts";
import type { Capability, Task } from "../../house/capability.ts";
import { eligibilityIn, rightsIn } from "../request/request.ts";
import { askingRoutes } from "./routes.ts";
import { askingWords } from "./words.ts";

export { openingFields, slugTried } from "./opening-form.ts";

export const asking: Capability = {
  name: "asking",
  words: askingWords,
  acts: [],
  routes: askingRoutes,
  tasks: (story) => [whoMayAsk(story)],
};

function whoMayAsk(story: Story): Task {
  const eligibility = eligibilityIn(story);
  const rights = rightsIn(story).filter((one) => one.may).length;
  const line = {
    id: "asking",
    group: "exploring",
    order: 10,
    name: { message: "asking.task" },
  } as const;
  if (opening(story).start === "alreadyRunning") {
    return { ...line, hint: { message: "asking.task.runs" }, state: "notApplicable" };
  }
  if (eligibility.verdict !== "eligible") {
    const state = eligibility.verdict === "exempt" ? "blocked" : "open";
    return { ...line, hint: eligibility.because, state };
  }
  const hint = { message: "asking.task.eligible", values: { rights } };
  return { ...line, hint, state: "done" };
}
