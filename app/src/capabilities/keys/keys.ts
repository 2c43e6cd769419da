/** Keys: the key-holders of a verifiable ballot, from their naming to their shares in opening the result. */
import { ballotsOf, type Ballot } from "@rochdale/facts/ballot-story.ts";
import type { Story } from "@rochdale/facts/story.ts";
import type { Block, Capability, Task } from "../../house/capability.ts";
import { completePart, dealParts, makeKey, rehearseOpening } from "./acts-making.ts";
import { loseKey, nameHolders, waitingForKeys } from "./acts-naming.ts";
import { CHECK_ANSWER, checkAnswerTask } from "./answer-check.ts";
import { giveShare, shufflePapers } from "./acts-opening.ts";
import { keysRoutes } from "./routes.ts";
import { allRehearsed, keysOf } from "./rules.ts";
import { keysWords } from "./words.ts";

export { holdersNextAct } from "./example-holders.ts";
export { trusteesOf } from "./trustees-posted.ts";

export const keys: Capability = {
  name: "keys",
  words: keysWords,
  acts: [
    nameHolders,
    makeKey,
    dealParts,
    completePart,
    rehearseOpening,
    shufflePapers,
    giveShare,
    loseKey,
  ],
  scripts: [
    { name: "keys.js", entry: new URL("browser/keys.ts", import.meta.url).pathname },
    { name: "keys-worker.js", entry: new URL("browser/keys-worker.ts", import.meta.url).pathname },
  ],
  routes: keysRoutes,
  jobs: (house) => ({ [CHECK_ANSWER]: checkAnswerTask(house) }),
  tasks: keyTasks,
  blocks: keyBlocks,
};

/** One line for each ballot that is on its way: keys to be made, or a result to be opened. */
function keyTasks(story: Story): readonly Task[] {
  return ballotsOf(story)
    .filter((ballot) => ballot.called.content.box === "verifiable" && ballot.stage !== "setAside")
    .filter((ballot) => !ballot.called.content.rehearsal && ballot.frozen !== null)
    .map((ballot) => taskOf(story, ballot));
}

function taskOf(story: Story, ballot: Ballot): Task {
  const held = keysOf(story, ballot.id);
  const line = {
    id: `keys.${ballot.id}`,
    group: "implementation",
    order: 9,
    name: { message: "keys.task" },
    page: `ballots/${ballot.number}/keys`,
  } as const;
  if (!held) return { ...line, hint: { message: "keys.task.none" }, state: "open" };
  const { holders, threshold } = held;
  const shares = holders.filter((one) => one.shared).length;
  if (ballot.closed && shares < threshold) {
    const values = { done: shares, threshold };
    return { ...line, hint: { message: "keys.task.shares", values }, state: "open" };
  }
  const done = holders.filter((one) => one.rehearsed).length;
  const hint = { message: "keys.task.rehearsed", values: { done, holders: holders.length } };
  return { ...line, hint, state: allRehearsed(held) ? "done" : "open" };
}

/** Nobody but the holders can make the keys or open the result, and the ballot waits for them. */
function keyBlocks(story: Story): readonly Block[] {
  return waitingForKeys(story)
    .filter((ballot) => !ballot.called.content.rehearsal && keysOf(story, ballot.id) === null)
    .map((ballot) => ({
      because: { message: "keys.block" },
      page: `ballots/${ballot.number}/keys`,
      act: "keys.name",
    }));
}
