/** Where it is read how the books are kept. Anyone may; what waits is listed for the officers alone. */
import { all } from "@rochdale/facts/story.ts";
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, momentWords, sayIn, sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { addAccount, addFund, approve, drop, setLimit } from "./acts.ts";
import { close } from "./acts-closing.ts";
import { lastCheck } from "./checking.ts";
import { readBooks } from "./kept-books.ts";
import { ledgerPage, type Speak } from "./pages.ts";
import { pendingOf } from "./reading.ts";
import { ledgerFinding } from "./rules-check.ts";
import { recordedMonths } from "./rules-closing.ts";
import { approvalLimit } from "./rules.ts";

export function ledgerRoutes(house: House): readonly Route[] {
  return ["/cases", "/mutuals"].map((base) => ({
    method: "GET",
    path: `${base}/:slug/ledger`,
    may: anyone,
    answer: (context) => show(house, context),
  }));
}

const STEPS = [setLimit, close, addAccount, addFund];

async function show(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const { language, person, clock } = context;
  const { db } = house;
  const actors = person ? await actorsOf(db, body.body_id, person.personId) : [];
  const may = (act: { readonly may: readonly string[] }) =>
    actors.some(({ role }) => act.may.includes(role));
  const officer =
    person && (may(approve) || may(drop))
      ? { personId: person.personId, formToken: context.formToken }
      : null;
  const checked = await lastCheck(db, body.body_id);
  const story = storyOn(body, clock.today());
  const speak: Speak = {
    language,
    say: sayIn(house.words, language),
    tell: (message) => house.say(language, message),
    link: (path) => context.link(path),
    base: addressOf(body),
  };
  const main = ledgerPage(speak, {
    books: await readBooks(db, body.body_id),
    check: ledgerFinding(checked, clock.now()),
    checkedAt: checked && momentWords(language, checked.checkedAt),
    limit: approvalLimit(story),
    pending: await pendingOf(db, body.body_id),
    months: recordedMonths(story),
    years: all(story, "LedgerYearClosed/1").map(({ content }) => content),
    officer,
    acts: STEPS.filter(may).map(({ id }) => id),
  });
  const title = speak.say("ledger.title");
  return sitePage(house, context, { title, main, body, tab: "books", wide: true });
}
