/** Where the road, the list of cases and the calendar are read. */
import { listed } from "@rochdale/language/say.ts";
import { calendarText } from "@rochdale/clock/calendar.ts";
import { day as dayOf, daysBetween } from "@rochdale/clock/day.ts";
import { first, has, opening, type Story } from "@rochdale/facts/story.ts";
import { dueOf, openDues } from "@rochdale/genuineness/due.ts";
import type { Clock } from "../../design/clock.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { actorsOf } from "../../house/actors.ts";
import { allBodies, bodyBySlug, storyOn, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { situationOf } from "../../house/perform.ts";
import { addressOf, isMutual, sitePage } from "../../house/site.ts";
import { clockOfDue } from "./clocks.ts";
import { listPage, type CaseLine } from "./list-page.ts";
import { namesIn, partiesByRole } from "./people.ts";
import { roadPage } from "./road-page.ts";
import { stageOf } from "./stage.ts";

export function roadRoutes(house: House): readonly Route[] {
  const get = (
    path: string,
    answer: (house: House, context: Context) => Promise<Answer>,
  ): Route => ({
    method: "GET",
    path,
    may: anyone,
    answer: (context) => answer(house, context),
  });
  return [
    get("/cases", showList),
    get("/cases/:slug", showRoad),
    get("/mutuals/:slug/road", showRoad),
    get("/cases/:slug/calendar.ics", calendar),
    get("/mutuals/:slug/calendar.ics", calendar),
  ];
}

const speaker = (house: House, context: Context) => ({
  say: (message: string, values?: Parameters<House["say"]>[1]["values"]) =>
    house.say(context.language, values ? { message, values } : { message }),
  tell: (message: Parameters<House["say"]>[1]) => house.say(context.language, message),
});

async function showRoad(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  if (has(body.story, "SchemeOpened/1")) {
    return { redirect: context.link(`${addressOf(body)}/dividend`) };
  }
  const day = context.clock.today();
  const story = storyOn(body, day);
  const words = speaker(house, context);
  const main = roadPage({
    ...words,
    language: context.language,
    body: body.name,
    at: (path) => context.link(addressOf(body) + path),
    stage: stageOf(story, day),
    tasks: house.capabilities.flatMap((capability) => capability.tasks?.(story, day) ?? []),
    blocks: house.capabilities.flatMap((capability) => capability.blocks?.(story, day) ?? []),
    clocks: clocksOf(story, day, words),
    people: await peopleOf(house, context, { body, story }),
    mine: await actsOpenTo(house, context, body),
  });
  const title = words.say("road.title");
  return sitePage(house, context, { title, main, body, tab: "road", wide: true });
}

const CLOCKS_MOST = 8;

/** What runs first, then what has not started. */
function clocksOf(
  story: Story,
  day: string,
  { say, tell }: ReturnType<typeof speaker>,
): readonly Clock[] {
  const dues = dueOf(story, day);
  const waiting = dues.filter((due) => due.state === "notStarted");
  return [...openDues(dues), ...waiting]
    .slice(0, CLOCKS_MOST)
    .map((due) => clockOfDue(due, { story, day, say: tell, sayHow: say }))
    .filter((clock) => clock !== null);
}

/** Names for those who take part; organisations for everyone else. */
async function peopleOf(
  house: House,
  context: Context,
  { body, story }: { body: Body; story: Story },
): Promise<readonly { role: string; who: string }[]> {
  const { say } = speaker(house, context);
  const person = context.person;
  const takesPart = person
    ? (await actorsOf(house.db, body.body_id, person.personId)).length > 0
    : false;
  const lines = [];
  for (const { role, organisations, parties } of partiesByRole(story)) {
    const names = takesPart ? await namesIn(house.db, body.body_id, role) : [];
    const shown = names.length > 0 ? names : organisations;
    const who =
      shown.length > 0 ? listed(context.language, shown) : say("road.parties", { parties });
    lines.push({ role: say(`enum.role.${role}`), who });
  }
  return lines;
}

/** The acts that a signed-in reader may do now: theirs by role, and not refused as things stand. */
async function actsOpenTo(house: House, context: Context, body: Body): Promise<readonly string[]> {
  if (!context.person) return [];
  const actors = await actorsOf(house.db, body.body_id, context.person.personId);
  if (actors.length === 0) return [];
  return [...house.acts.values()]
    .filter((act) => {
      const by = actors.find((actor) => act.may.includes(actor.role));
      if (!by) return false;
      return (act.refusals?.(situationOf(body, by, context.clock)) ?? []).length === 0;
    })
    .map((act) => act.id);
}

async function showList(house: House, context: Context): Promise<Answer> {
  const day = context.clock.today();
  const words = speaker(house, context);
  const cases = (await allBodies(house.db))
    .filter((body) => !isMutual(body))
    .map((body) => caseLine(house, { body, day, href: context.link(addressOf(body)) }));
  const {
    stage = "",
    sector = "",
    nation = "",
    page = "1",
  } = context.query as {
    [name: string]: string | undefined;
  };
  const main = listPage({
    ...words,
    language: context.language,
    cases,
    chosen: { stage, sector, nation },
    page: /^\d{1,6}$/.test(page) ? Number(page) : 1,
    address: context.link("/cases"),
  });
  return sitePage(house, context, {
    title: words.say("cases.title"),
    main,
    section: "cases",
    wide: true,
  });
}

/** A body as a line of the list, with what blocks it. */
export function caseLine(
  house: House,
  { body, day, href }: { readonly body: Body; readonly day: string; readonly href: string },
): CaseLine {
  const story = storyOn(body, day);
  const { service } = opening(body.story);
  const began = first(body.story, "BodyOpened/1")?.on ?? day;
  const stage = stageOf(story, day);
  const since = (from: string) => Math.max(0, daysBetween(dayOf(from), dayOf(day)));
  return {
    name: body.name,
    href,
    sector: service.sector,
    nation: service.nation,
    stage,
    ageDays: since(began),
    stageDays: since(stage.since),
    blocks: house.capabilities.flatMap((capability) =>
      (capability.blocks?.(story, day) ?? []).map((block) => block.because),
    ),
  };
}

/** Every day that is due, for a calendar program. */
async function calendar(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const day = context.clock.today();
  const { say, tell } = speaker(house, context);
  const url = `${house.configuration.baseUrl}${context.link(addressOf(body))}`;
  const entries = dueOf(storyOn(body, day), day).flatMap((due) =>
    due.due === null || due.state === "stopped"
      ? []
      : [
          {
            uid: `${due.id}@${body.origin.replace("/", ".")}`,
            day: dayOf(due.due),
            summary: say("road.calendar.entry", { body: body.name, what: due.what }),
            description: [due.mustAct, due.ifSilent, due.rule]
              .filter((message) => message !== null)
              .map(tell)
              .join("\n"),
            url,
          },
        ],
  );
  const text = calendarText({ name: body.name, stamp: context.now.toISOString(), entries });
  return { text, type: "text/calendar; charset=utf-8" };
}
