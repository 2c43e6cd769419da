/** The job that checks a kept answer and then does its holder's act with it: minutes where thousands ranked. */
import type { Message } from "@rochdale/language/message.ts";
import type { House } from "../../house/house.ts";
import { perform, type Outcome } from "../../house/perform.ts";
import { sentData } from "../../house/sent.ts";
import type { Clock } from "../../platform/clock.ts";
import type { Db } from "../../platform/database.ts";
import { addJob, type Task } from "../../platform/jobs.ts";
import { houseTables } from "../../house/tables.ts";
import { answerToCheck, refuseAnswer, type AnswerName } from "./answers.ts";
import { toOpen } from "./material.ts";
import { ACT_OF } from "./rules.ts";

export const CHECK_ANSWER = "check-key-answer";

/** Adds the check to the jobs: it is done once `tx` commits, and done again where a process died over it. */
export function queueCheck(tx: Db, name: AnswerName): Promise<void> {
  return addJob(tx, { task: CHECK_ANSWER, payload: { ...name } });
}

export function checkAnswerTask(house: House): Task {
  return (payload, { clock }) => {
    const [bodyId, ballot, holder] = ["bodyId", "ballot", "holder"].map((of) => `${payload[of]}`);
    const step = payload["step"] === "shuffle" ? "shuffle" : "share";
    const name = {
      bodyId: bodyId ?? "",
      ballot: ballot ?? "",
      holder: holder ?? "",
      step,
    } as const;
    return checkAnswer(house, name, clock);
  };
}

/** Records what holds and forgets it in one transaction, or keeps why it does not hold. Nothing where that was done. */
export async function checkAnswer(house: House, name: AnswerName, clock: Clock): Promise<void> {
  const kept = await answerToCheck(house.db, name);
  if (!kept) return;
  const opens = await toOpen(house.db, name);
  if (opens?.head !== kept.head) {
    return refuseAnswer(house.db, kept, { message: "keys.problem.overtaken" });
  }
  const act = house.acts.get(ACT_OF[name.step]);
  if (!act) throw new Error(`no act ${ACT_OF[name.step]}`);
  const { slug } = await houseTables(house.db)
    .selectFrom("body")
    .select("slug")
    .where("body_id", "=", name.bodyId)
    .executeTakeFirstOrThrow();
  const answer = { name: "answer.json", bytes: kept.answer };
  const sent = sentData({ ballot: name.ballot, answer });
  const outcome = await perform(house, { slug, act, personId: kept.sender, sent, clock });
  if (outcome.kind === "recorded") return;
  await refuseAnswer(house.db, kept, reasonOf(outcome));
}

/** Why an answer was not recorded. Throws where another decision came first again and again: the job then tries again. */
function reasonOf(outcome: Exclude<Outcome, { kind: "recorded" }>): Message {
  const notYours = { message: "keys.refused.notYourTurn" };
  if (outcome.kind === "problems") return outcome.problems[0]?.text ?? notYours;
  if (outcome.kind === "refused") return outcome.refusals[0]?.because ?? notYours;
  if (outcome.kind === "forbidden") return notYours;
  throw new Error(`an answer could not be decided on: ${outcome.kind}`);
}
