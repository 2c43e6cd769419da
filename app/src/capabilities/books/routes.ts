/** Where the open books are read: reports, accounts, entries, downloads. Anyone may. */
import { latest } from "@rochdale/facts/story.ts";
import { readLine } from "@rochdale/count/fraction.ts";
import { dueOf, openDues } from "@rochdale/genuineness/due.ts";
import type { Redemption } from "@rochdale/money/surplus/rules.ts";
import { writeTar } from "@rochdale/record/tar.ts";
import { utf8 } from "@rochdale/record/bytes.ts";
import type { Html } from "../../design/html.ts";
import { bodyBySlug, storyOn, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { askedBooks, publishedBooks, type AskedBooks } from "./asked-books.ts";
import { booksCsv } from "./csv.ts";
import { importRoutes } from "./import-routes.ts";
import { journalRoutes } from "./journal-routes.ts";
import { accountPage, entryPage } from "./page-account.ts";
import { checkPage } from "./page-check.ts";
import { incomePage } from "./page-income.ts";
import { accountName, reportTitle, type Report, type Speak } from "./page-parts.ts";
import { speakOf } from "./place.ts";
import { cashFlowPage, flowPage } from "./page-cash.ts";
import { balanceSheetPage, fundsPage, trialBalancePage } from "./page-statements.ts";
import { publishedMonths, yearWith } from "./rules.ts";
import { FLOWS } from "./rules-cash.ts";
import { yearPackage } from "./rules-export.ts";
import { isMonth } from "./rules-months.ts";
import { bookedEntries } from "./store.ts";

type Show = (house: House, context: Context, body: Body) => Promise<Answer>;

export function bookRoutes(house: House): readonly Route[] {
  const get = (path: string, show: Show): Route => ({
    method: "GET",
    path,
    may: anyone,
    async answer(context) {
      const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
      return body ? show(house, context, body) : notFoundPage(house, context);
    },
  });
  return ["/cases/:slug", "/mutuals/:slug"].flatMap((base) => [
    get(`${base}/books`, showIncome),
    get(`${base}/books/balance-sheet`, report("balance-sheet", balanceSheetFor)),
    get(`${base}/books/funds`, report("funds", fundsPage)),
    get(`${base}/books/cash-flow`, report("cash-flow", cashFlowPage)),
    get(`${base}/books/cash-flow/entries`, showFlow),
    get(`${base}/books/trial-balance`, report("trial-balance", trialBalancePage)),
    get(`${base}/books/account`, showAccount),
    get(`${base}/books/entry`, showEntry),
    get(`${base}/books/check`, showCheck),
    get(`${base}/books/package.tar`, sendPackage),
    get(`${base}/books.csv`, sendCsv),
    ...journalRoutes(house, base),
    ...importRoutes(house, base),
  ]);
}

function booksPage(
  house: House,
  context: Context,
  shown: { readonly body: Body; readonly title: string; readonly main: Html },
): Promise<Answer> {
  return sitePage(house, context, { ...shown, tab: "books", wide: true });
}

function report(name: Report, page: (speak: Speak, asked: AskedBooks) => Html): Show {
  return async (house, context, body) => {
    const speak = speakOf(house, context, body);
    const asked = await askedBooks(house, context, body);
    const title = reportTitle(speak, name);
    return booksPage(house, context, { body, title, main: page(speak, asked) });
  };
}

async function showIncome(house: House, context: Context, body: Body): Promise<Answer> {
  const speak = speakOf(house, context, body);
  const asked = await askedBooks(house, context, body);
  const { numbers } = await publishedBooks(house, asked);
  const dues = openDues(dueOf(storyOn(body, asked.today), asked.today));
  const waiting = asked.open.filter(({ number }) => number !== null && !numbers.has(number));
  const main = incomePage(speak, {
    ...asked,
    waiting: waiting.length,
    next: dues.find((one) => one.id.startsWith("books.")) ?? null,
  });
  return booksPage(house, context, { body, title: reportTitle(speak, ""), main });
}

function balanceSheetFor(speak: Speak, asked: AskedBooks): Html {
  return balanceSheetPage(speak, asked, redemptionOf(asked));
}

/** What the rules say of paying member shares back, as the record last tells it. */
function redemptionOf({ story }: AskedBooks): Redemption | null {
  const stated = latest(story, "ShareTermsStated/1")?.content;
  if (!stated) return null;
  const { redemption: because, minimumShareOfHighest: share, highestPaidUpPence: highest } = stated;
  if (because !== "partialProhibition") return { because };
  const minimumShareOfHighest = readLine(share);
  if (minimumShareOfHighest === null) return null;
  const highestPaidUp = highest === null ? null : BigInt(highest);
  return { because, minimumShareOfHighest, highestPaidUp };
}

function pageAsked(context: Context): number {
  const page = context.query["page"] ?? "1";
  return /^\d{1,6}$/.test(page) ? Number(page) : 1;
}

async function showAccount(house: House, context: Context, body: Body): Promise<Answer> {
  const account = context.query["account"] ?? "";
  if (account === "") return { redirect: context.link(`${addressOf(body)}/books/trial-balance`) };
  const asked = await askedBooks(house, context, body);
  const fund = context.query["fund"] ?? null;
  const isFund = fund === null || asked.chart.funds.includes(fund);
  if (!asked.chart.accounts.has(account) || !isFund) return notFoundPage(house, context);
  const speak = speakOf(house, context, body);
  const { numbers: published } = await publishedBooks(house, asked);
  const page = pageAsked(context);
  const main = accountPage(speak, { ...asked, account, fund, page, published });
  return booksPage(house, context, { body, title: accountName(speak, asked, account), main });
}

async function showFlow(house: House, context: Context, body: Body): Promise<Answer> {
  const flow = FLOWS.find((one) => one === context.query["flow"]);
  if (flow === undefined) return { redirect: context.link(`${addressOf(body)}/books/cash-flow`) };
  const asked = await askedBooks(house, context, body);
  const { numbers: published } = await publishedBooks(house, asked);
  const speak = speakOf(house, context, body);
  const main = flowPage(speak, { ...asked, flow, page: pageAsked(context), published });
  return booksPage(house, context, { body, title: speak.say(`books.cash.${flow}`), main });
}

async function showEntry(house: House, context: Context, body: Body): Promise<Answer> {
  const number = Number(context.query["number"] ?? "");
  if (number === 0) return { redirect: context.link(`${addressOf(body)}/books`) };
  const asked = await askedBooks(house, context, body);
  // An entry that may be read only within its month's line has no page of its own.
  const entry = asked.open.find((one) => one.number === number);
  if (!entry) return notFoundPage(house, context);
  const booked = await bookedEntries(house.db, body.body_id, { from: entry.day, to: entry.day });
  const { numbers } = await publishedBooks(house, asked);
  const speak = speakOf(house, context, body);
  const main = entryPage(speak, {
    ...asked,
    entry,
    recordedOn: booked.find((one) => one.number === number)?.recordedOn ?? entry.day,
    reversedBy: asked.open.find((one) => one.reverses === number)?.number ?? null,
    published: numbers.has(number),
  });
  return booksPage(house, context, {
    ...{ body, main, title: speak.say("books.entryNumber", { number }) },
  });
}

/** First months of the years of which something is published, the newest first. */
function publishedYears(body: Body, day: string): readonly string[] {
  const story = storyOn(body, day);
  const years = publishedMonths(story).map(({ month }) => yearWith(story, month));
  return [...new Set(years)].toSorted().toReversed();
}

async function showCheck(house: House, context: Context, body: Body): Promise<Answer> {
  const speak = speakOf(house, context, body);
  const day = context.clock.today();
  const main = checkPage(speak, {
    months: publishedMonths(storyOn(body, day)),
    years: publishedYears(body, day),
    slug: body.slug,
    site: context.configuration.baseUrl,
  });
  return booksPage(house, context, { body, title: speak.say("books.check.title"), main });
}

/** The package of a year, holding what is published and nothing else: under its own folder, for `tar -xf`. */
async function sendPackage(house: House, context: Context, body: Body): Promise<Answer> {
  const day = context.clock.today();
  const year = context.query["year"] ?? "";
  if (!isMonth(year) || !publishedYears(body, day).includes(year)) {
    return { redirect: context.link(`${addressOf(body)}/books/check`) };
  }
  const asked = await askedBooks(house, context, body);
  const { months } = await publishedBooks(house, asked);
  const files = yearPackage(
    months.map(({ file }) => file),
    [...asked.chart.accounts.keys()],
    { slug: body.slug, body: body.name, year },
  );
  const name = `${body.slug}-${year}`;
  const paths = [...files].map(([path, text]) => ({ path: `${name}/${path}`, bytes: utf8(text) }));
  return { file: writeTar(paths), type: "application/x-tar", name: `${name}.tar` };
}

async function sendCsv(house: House, context: Context, body: Body): Promise<Answer> {
  const asked = await askedBooks(house, context, body);
  const file = utf8(booksCsv(asked.open.filter((one) => one.day <= asked.today)));
  return { file, type: "text/csv; charset=utf-8", name: `${body.slug}-books.csv` };
}
