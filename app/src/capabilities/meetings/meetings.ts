/** Meetings of members: called with notice, held with a quorum, their decisions open to read with every figure. */
import { all, type Story } from "@rochdale/facts/story.ts";
import { resolutionsDecided } from "@rochdale/genuineness/resolutions-decided.ts";
import { bodyBySlug, storyOn } from "../../house/bodies.ts";
import type { Capability, Task } from "../../house/capability.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, isMutual, sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { electionsSection } from "../elections/elections.ts";
import { hold } from "./acts-holding.ts";
import { call } from "./acts.ts";
import { decisionPage } from "./page-decision.ts";
import { decisionsPage, type DecisionsShown } from "./pages.ts";
import { meetingsAwaited, secondMeetingWindow } from "./rules.ts";
import { meetingsWords } from "./words.ts";

function routes(house: House): readonly Route[] {
  return ["/mutuals", "/cases"].flatMap((base): Route[] => [
    {
      method: "GET",
      path: `${base}/:slug/decisions`,
      may: anyone,
      answer: (context) => list(house, context),
    },
    {
      method: "GET",
      path: `${base}/:slug/decisions/:number`,
      may: anyone,
      answer: (context) => one(house, context),
    },
  ]);
}

async function shownOf(house: House, context: Context) {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return null;
  const day = context.clock.today();
  const shown: DecisionsShown = {
    language: context.language,
    story: storyOn(body, day),
    day,
    body: body.name,
    say: (message, values) =>
      house.say(context.language, values ? { message, values } : { message }),
    at: (path) => context.link(`${addressOf(body)}${path}`),
  };
  return { body, shown };
}

async function list(house: House, context: Context): Promise<Answer> {
  const found = await shownOf(house, context);
  if (!found) return notFoundPage(house, context);
  const { body, shown } = found;
  const elections = electionsSection({
    ...shown,
    document: (commitment) => shown.at(`/documents/${commitment}`),
    act: (id) => shown.at(`/do/${id}`),
    list: shown.at("/elections"),
  });
  const title = shown.say("meetings.page.title", { body: body.name });
  const main = decisionsPage(shown, elections);
  return sitePage(house, context, { title, main, body, tab: "decisions" });
}

async function one(house: House, context: Context): Promise<Answer> {
  const found = await shownOf(house, context);
  if (!found) return notFoundPage(house, context);
  const { body, shown } = found;
  const number = context.params["number"] ?? "";
  const decided = resolutionsDecided(shown.story).find((d) => String(d.number) === number);
  if (!decided) return notFoundPage(house, context);
  const title = decided.resolution.resolution;
  const main = decisionPage(shown, decided);
  return sitePage(house, context, { title, main, body, tab: "decisions" });
}

function tasks(story: Story, day: string): readonly Task[] {
  if (!isMutual({ story })) return [];
  const awaited = meetingsAwaited(story).map((m) => m.content.meetingOn);
  const next = awaited.toSorted()[0];
  const late = next !== undefined && next < day;
  const line = {
    id: "meetings",
    group: "goingLive",
    order: 80,
    name: { message: "meetings.task" },
    page: "decisions",
    acts: [next !== undefined && next <= day ? "meetings.hold" : "meetings.call"],
  } as const;
  if (next === undefined) {
    const held = all(story, "MeetingHeld/1").length;
    return [{ ...line, hint: { message: "meetings.task.none", values: { held } }, state: "open" }];
  }
  const hint = {
    message: late ? "meetings.task.overdue" : "meetings.task.called",
    values: { day: { day: next } },
  };
  return [{ ...line, hint, state: late ? "late" : "open" }];
}

export const meetings: Capability = {
  name: "meetings",
  words: meetingsWords,
  acts: [call, hold],
  routes,
  tasks,
  blocks(story, day) {
    const second = secondMeetingWindow(story);
    const called = meetingsAwaited(story).some((m) => m.content.kind === "second");
    if (!second || called || second.to < day) return [];
    const because = { message: "meetings.block.second", values: { to: { day: second.to } } };
    return [{ because, act: "meetings.call" }];
  },
};
