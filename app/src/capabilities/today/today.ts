/** Today: what awaits those who are signed in, by their roles; what keepers must watch; what members may read. */
import { listed } from "@rochdale/language/say.ts";
import { dueOf, openDues } from "@rochdale/genuineness/due.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { addDays, day as dayOf } from "@rochdale/clock/day.ts";
import { actorsOf, bodiesOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn, type Body } from "../../house/bodies.ts";
import type { Capability } from "../../house/capability.ts";
import { findingsAt, tallyOf } from "../../house/findings.ts";
import type { House } from "../../house/house.ts";
import { addressOf, isMutual, roleName, sayIn, sitePage } from "../../house/site.ts";
import { signedIn, type Answer, type Context } from "../../platform/routes.ts";
import type { Html } from "../../design/html.ts";
import { awaitedIn, type Awaited } from "./awaited.ts";
import { memberPart } from "./page-member.ts";
import { secretaryAside, secretaryMain } from "./page-secretary.ts";
import { todayPage, type Speak } from "./pages.ts";
import { changes } from "./rules.ts";
import { todayWords } from "./words.ts";

export const today: Capability = {
  name: "today",
  words: todayWords,
  acts: [],
  routes: (house) => [
    { method: "GET", path: "/today", may: signedIn, answer: (context) => show(house, context) },
  ],
};

/** Findings are looked at so many days ahead. */
const DAYS_AHEAD = 30;
/** Roles that belong to a body without keeping or deciding anything in it. */
const BELONG: readonly Role[] = ["member", "staff", "user", "community"];

async function show(house: House, context: Context): Promise<Answer> {
  const { language, person } = context;
  const say = sayIn(house.words, language);
  const speak: Speak = {
    language,
    say,
    tell: (message) => house.say(language, message),
    link: (path) => context.link(path),
  };
  const roles = person ? await bodiesOf(house.db, person.personId) : [];
  const found: Body[] = [];
  for (const slug of new Set(roles.map((one) => one.slug))) {
    const body = await bodyBySlug(house.db, slug);
    if (body) found.push(body);
  }
  const parts = await Promise.all(found.map((body) => partsOf(house, context, { body, speak })));
  const awaited = parts.flatMap((one) => one.awaited);
  const main = todayPage(speak, {
    day: context.clock.today(),
    awaited: awaited.toSorted(byDate),
    manyBodies: found.length > 1,
    kept: parts.flatMap((one) => (one.kept ? [one.kept] : [])),
    belongs: parts.flatMap((one) => (one.belongs ? [one.belongs] : [])),
    bodies: parts.map((one) => one.entry),
    adviser: roles.some((one) => one.role === "adviser"),
  });
  const one = found.length === 1 ? found[0] : undefined;
  return sitePage(house, context, {
    title: say("today.title"),
    main,
    section: "today",
    wide: true,
    ...(one ? { body: one } : {}),
  });
}

/** The order of the day: what is late, then by date, then what has none. */
function byDate(a: Awaited, b: Awaited): number {
  const [one, other] = [a.limit?.due ?? "9999-12-31", b.limit?.due ?? "9999-12-31"];
  return one === other ? 0 : one < other ? -1 : 1;
}

type Asked = { readonly body: Body; readonly speak: Speak };

async function partsOf(house: House, context: Context, { body, speak }: Asked) {
  const day = context.clock.today();
  const story = storyOn(body, day);
  const actors = context.person
    ? await actorsOf(house.db, body.body_id, context.person.personId)
    : [];
  const base = addressOf(body);
  const keeps = isMutual(body) && actors.some((actor) => actor.role === "secretary");
  const belonging = actors.find((actor) => BELONG.includes(actor.role));
  const works = actors.filter((actor) => !BELONG.includes(actor.role));
  const asked = { body, story, actors: works, clock: context.clock };
  const list = [...new Set(actors.map((actor) => roleName(speak.language, actor.role)))];
  const then = addDays(dayOf(day), DAYS_AHEAD);
  const model = { story, day, name: body.name, base };
  const now = keeps ? findingsAt(body, { asAt: day }) : [];
  const secretary = {
    ...model,
    dues: keeps ? openDues(dueOf(story, day)) : [],
    tally: tallyOf(now),
    changes: keeps ? changes(now, findingsAt(body, { asAt: then })) : [],
  };
  const belongs: Html | null = belonging
    ? memberPart(speak, { ...model, role: belonging.role })
    : null;
  return {
    awaited: works.length > 0 ? await awaitedIn(house, asked) : [],
    kept: keeps
      ? { main: secretaryMain(speak, secretary), aside: secretaryAside(speak, secretary) }
      : null,
    belongs,
    entry: {
      name: body.name,
      address: base,
      role: listed(speak.language, list),
    },
  };
}
