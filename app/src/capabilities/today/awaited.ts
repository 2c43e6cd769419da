/** What awaits a person in a body: limits that their side must keep, and acts of the road that they may do now. */
import { addDays, day as dayOf } from "@rochdale/clock/day.ts";
import type { Due } from "@rochdale/facts/due.ts";
import { opening, type Story } from "@rochdale/facts/story.ts";
import { dueOf, openDues } from "@rochdale/genuineness/due.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Actor } from "../../house/act.ts";
import type { Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { situationOf } from "../../house/perform.ts";
import { addressOf } from "../../house/site.ts";
import type { Clock } from "../../platform/clock.ts";
import { clockOf, type Clock as Limit } from "../programme/programme.ts";
import { awaitsParty } from "./rules.ts";

export type Awaited = {
  readonly body: string;
  readonly title: Message;
  readonly path: string;
  /** The reason, then the rule where there is one. */
  readonly text: readonly Message[];
  readonly limit: Limit | null;
};

type Asked = {
  readonly body: Body;
  readonly story: Story;
  readonly actors: readonly Actor[];
  readonly clock: Clock;
};

/** A limit further away stands in the calendar, and awaits nobody yet. */
const DAYS_NEAR = 90;

/** In order of date; what has no date comes after. Each limit and each act once. */
export async function awaitedIn(house: House, asked: Asked): Promise<readonly Awaited[]> {
  const day = asked.clock.today();
  const near = addDays(dayOf(day), DAYS_NEAR);
  const dues = openDues(dueOf(asked.story, day)).filter(
    (due) =>
      (due.due ?? "") <= near && asked.actors.some((actor) => awaitsParty(asked.story, due, actor)),
  );
  const limits = dues.map((due) => limitLine(asked, due, day));
  return [...limits, ...(await rowsWaiting(house, asked)), ...openActs(house, asked, day)];
}

async function rowsWaiting(house: House, { body, actors }: Asked): Promise<readonly Awaited[]> {
  const asked = { bodyId: body.body_id, actors };
  const all = await Promise.all(house.capabilities.map((one) => one.waiting?.(house.db, asked)));
  const path = (page: string) => `${addressOf(body)}/${page}`;
  return all
    .flatMap((some) => some ?? [])
    .map(({ title, page, text }) => ({
      ...{ body: body.name, title, path: path(page), text },
      limit: null,
    }));
}

function limitLine({ body, story }: Asked, due: Due, day: string): Awaited {
  return {
    body: body.name,
    title: due.what,
    path: `${addressOf(body)}${pageOf(due)}`,
    text: [...(due.ifSilent ? [due.ifSilent] : []), due.rule],
    limit: clockOf(due, day, opening(story).service.nation),
  };
}

/** The page or the act on which a limit is met, where it is known; the body's own page otherwise. */
function pageOf({ id }: Due): string {
  const [room = "", second = ""] = id.split(".");
  if (room === "books") return "/do/books.publish";
  if (room === "dispute") return "/do/disputes.answer";
  if (room === "question") return "/do/consultation.answer";
  if (room === "ballot") return "/ballots";
  if (room === "meeting") return "/decisions";
  if (id === "request.decision") return "/do/decision.inPrinciple";
  return second === "" ? "" : "/road";
}

/** One line for each line of the road that is open, late or blocked and has an act that the person may do now. */
function openActs(house: House, asked: Asked, day: string): readonly Awaited[] {
  const { body, story, actors, clock } = asked;
  const seen = new Set<string>();
  const tasks = house.capabilities.flatMap((one) => one.tasks?.(story, day) ?? []);
  const lines: Awaited[] = [];
  for (const task of tasks) {
    if (task.state !== "open" && task.state !== "late" && task.state !== "blocked") continue;
    for (const id of task.acts ?? []) {
      const act = house.acts.get(id);
      const by = act && actors.find((actor) => act.may.includes(actor.role));
      if (!act || !by || seen.has(id)) continue;
      if ((act.refusals?.(situationOf(body, by, clock)) ?? []).length > 0) continue;
      seen.add(id);
      lines.push({
        body: body.name,
        title: { message: `act.${id}` },
        path: `${addressOf(body)}/do/${id}`,
        text: [task.hint],
        limit: null,
      });
      break;
    }
  }
  return lines;
}
