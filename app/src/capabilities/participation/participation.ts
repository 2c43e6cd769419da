/** Participation: who proposes, comes, votes and sits, counted by group, so that an articulate few are seen. */
import { all, type Story } from "@rochdale/facts/story.ts";
import { findingsOf } from "@rochdale/genuineness/finding.ts";
import { sceneOf } from "@rochdale/genuineness/scene.ts";
import { voiceShared, voicesIn } from "@rochdale/genuineness/voice.ts";
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn } from "../../house/bodies.ts";
import type { Capability, Task } from "../../house/capability.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, isMutual, sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context } from "../../platform/routes.ts";
import { count, describe } from "./acts.ts";
import { voicePage } from "./page.ts";
import { participationWords } from "./words.ts";

const acts = [count, describe];

export const participation: Capability = {
  name: "participation",
  words: participationWords,
  acts,
  routes: (house) =>
    ["/mutuals", "/cases"].map((base) => ({
      method: "GET",
      path: `${base}/:slug/voice`,
      may: anyone,
      answer: (context) => show(house, context),
    })),
  tasks,
};

async function show(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const { language, person } = context;
  const day = context.clock.today();
  const story = storyOn(body, day);
  const roles = person ? await actorsOf(house.db, body.body_id, person.personId) : [];
  const open = acts.filter((act) => roles.some((actor) => act.may.includes(actor.role)));
  const say = (message: string, values = {}) => house.say(language, { message, values });
  const base = addressOf(body);
  const main = voicePage({
    ...{ language, say, body: body.name, base },
    said: (message) => house.say(language, message),
    at: (path) => context.link(`${base}${path}`),
    finding: findingsOf(story, day).find((one) => one.id === voiceShared.id),
    voices: voicesIn(sceneOf(story, day)),
    acts: open.map((act) => act.id),
  });
  return sitePage(house, context, {
    ...{ title: say("participation.title"), main, body, tab: "members" },
  });
}

function tasks(story: Story): readonly Task[] {
  if (!isMutual({ story })) return [];
  const last = all(story, "ParticipationCounted/1").at(-1);
  return [
    {
      id: "participation",
      group: "goingLive",
      order: 95,
      name: { message: "participation.task" },
      hint: last
        ? { message: "participation.task.counted", values: { day: { day: last.on } } }
        : { message: "participation.task.none" },
      state: last ? "done" : "open",
      page: "voice",
      acts: ["participation.count", "participation.describe"],
    },
  ];
}
