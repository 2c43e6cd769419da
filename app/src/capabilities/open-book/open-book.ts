/** The open cost table: what the service costs beside what was agreed, in view of both sides and of everybody. */
import { mergeCatalogues } from "@rochdale/language/say.ts";
import { latest, type Story } from "@rochdale/facts/story.ts";
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn } from "../../house/bodies.ts";
import type { Block, Capability, Task } from "../../house/capability.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, isMutual, sayIn, sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context } from "../../platform/routes.ts";
import {
  agreeBase,
  answer,
  decideQuestion,
  openCosts,
  proposeBase,
  question,
  testBooks,
} from "./acts.ts";
import { keepLook, looksAt } from "./looks.ts";
import { openBookPage } from "./pages.ts";
import { baseCases, openedMonths, questionsOf } from "./rules.ts";
import { actWords } from "./words-acts.ts";
import { pageWords } from "./words-pages.ts";

const acts = [proposeBase, agreeBase, openCosts, question, answer, decideQuestion, testBooks];

export const openBook: Capability = {
  name: "openBook",
  words: mergeCatalogues(actWords, pageWords),
  acts,
  routes: (house) =>
    ["/cases", "/mutuals"].map((base) => ({
      method: "GET",
      path: `${base}/:slug/open-book`,
      may: anyone,
      answer: (context) => show(house, context),
    })),
  tasks: (story) => (isMutual({ story }) && latest(story, "ContractSigned/1") ? [task(story)] : []),
  blocks,
};

async function show(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const { language, person } = context;
  const day = context.clock.today();
  const story = storyOn(body, day);
  const opened = openedMonths(story);
  const asked = context.query["month"];
  const shown = opened.find((one) => one.content.period === asked) ?? opened[0];
  const actors = person ? await actorsOf(house.db, body.body_id, person.personId) : [];
  const [actor] = actors;
  if (actor && shown) {
    const { personId, role } = actor;
    const look = { bodyId: body.body_id, month: shown.content.period, day, personId, role };
    await keepLook(house.db, look);
  }
  const say = sayIn(house.words, language);
  const speak = {
    language,
    say,
    link: (path: string) => context.link(path),
    base: addressOf(body),
  };
  const looks = await looksAt(house.db, body.body_id, actor !== undefined);
  const may = acts.filter((act) => actors.some(({ role }) => act.may.includes(role)));
  const main = openBookPage(speak, { story, shown, looks, acts: may.map(({ id }) => id) });
  return sitePage(house, context, {
    title: say("openBook.title"),
    main,
    body,
    tab: "books",
    wide: true,
  });
}

function task(story: Story): Task {
  const opened = openedMonths(story);
  const last = opened[0];
  return {
    id: "openBook",
    group: "goingLive",
    order: 62,
    name: { message: "openBook.task" },
    hint: last
      ? { message: "openBook.task.hint", values: { months: opened.length, day: { day: last.on } } }
      : { message: "openBook.task.none" },
    state: last ? "done" : "open",
    page: "open-book",
    acts: ["openBook.openCosts", "openBook.proposeBase"],
  };
}

/** A base case that waits for the authority, and questions that wait for the mutual. */
function blocks(story: Story): readonly Block[] {
  const last = baseCases(story).at(-1);
  const waiting = questionsOf(story).filter((one) => one.state === "open").length;
  const page = "open-book";
  return [
    ...(last && !last.agreed
      ? [{ because: { message: "openBook.block.base" }, page, act: "openBook.agreeBase" }]
      : []),
    ...(waiting > 0
      ? [
          {
            because: { message: "openBook.block.questions", values: { count: waiting } },
            page,
            act: "openBook.answer",
          },
        ]
      : []),
  ];
}
