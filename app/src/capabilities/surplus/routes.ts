/** The addresses of a surplus: public years and options, what the secretary downloads, what one member gets. */
import { all } from "@rochdale/facts/story.ts";
import { surplusUse } from "@rochdale/facts/surplus-told.ts";
import {
  surplusInput,
  surplusYears,
  type SurplusYear,
} from "@rochdale/genuineness/surplus-story.ts";
import { money } from "@rochdale/language/say.ts";
import { html } from "../../design/html.ts";
import { heading, paragraph } from "../../design/layout.ts";
import { pdf } from "../../design/pdf.ts";
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { plainPounds } from "../../house/private-lists.ts";
import { addressOf, roleName, sayIn, sitePage } from "../../house/site.ts";
import { anyone, signedIn, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { csvLine, memberNumberOf } from "../members/members.ts";
import { FEW } from "./acts-propose.ts";
import { optionsPage } from "./options-page.ts";
import { surplusPage, type Speak } from "./pages.ts";
import { optionsOf } from "./sharing.ts";
import { minePage, type OwnSum } from "./mine-page.ts";
import { ownPart } from "./own-part.ts";
import { peopleIn, sharesOf, type PeopleList } from "./store.ts";

type At = { readonly house: House; readonly context: Context; readonly body: Body };
type Page = (at: At) => Promise<Answer>;
type YearPage = (at: At & { readonly year: SurplusYear }) => Promise<Answer>;

export function surplusRoutes(house: House): readonly Route[] {
  const get = (path: string, page: Page, may = anyone): Route => ({
    method: "GET",
    path,
    may,
    async answer(context) {
      const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
      return body ? page({ house, context, body }) : notFoundPage(house, context);
    },
  });
  return ["/cases", "/mutuals"].flatMap((base) => {
    const path = `${base}/:slug/books/surplus`;
    return [
      get(path, show),
      get(`${path}/:year/input.json`, ofYear(sendInput)),
      get(`${path}/:year/options`, ofYear(showOptions)),
      get(`${path}/:year/mine`, ofYear(showMine), signedIn),
      get(`${path}/:year/payout/:file`, ofYear(secretaryOnly(sendPayout)), signedIn),
      get(`${path}/:year/statements/:file`, ofYear(secretaryOnly(sendStatements)), signedIn),
    ];
  });
}

function ofYear(page: YearPage): Page {
  return (at) => {
    const { house, context, body } = at;
    const named = context.params["year"];
    const year = surplusYears(storyOn(body, context.clock.today())).find(
      (one) => one.year === named,
    );
    return year ? page({ ...at, year }) : notFoundPage(house, context);
  };
}

async function rolesOf({ house, context, body }: At) {
  if (!context.person) return [];
  const actors = await actorsOf(house.db, body.body_id, context.person.personId);
  return actors.map(({ role }) => role);
}

/** What each person gets is open to the secretary alone. */
function secretaryOnly(page: YearPage): YearPage {
  return async (at) => {
    if ((await rolesOf(at)).includes("secretary")) return page(at);
    const { say, language } = speakOf(at);
    const who = roleName(language, "secretary");
    return forbidden(at, [say("fault.forbidden.what"), say("fault.forbiddenFor", { who })]);
  };
}

function forbidden(at: At, because: readonly string[]): Promise<Answer> {
  const { house, context, body } = at;
  const title = speakOf(at).say("fault.forbidden");
  const main = html`${heading(title, { level: 1, size: "l" })}
  ${because.map((one) => paragraph(one))}`;
  return sitePage(house, context, { title, main, body, tab: "books", status: 403 });
}

function speakOf({ house, context, body }: At): Speak {
  const { language } = context;
  const say = sayIn(house.words, language);
  return { language, say, link: (path) => context.link(path), base: addressOf(body) };
}

async function show(at: At): Promise<Answer> {
  const { house, context, body } = at;
  const roles = await rolesOf(at);
  const day = context.clock.today();
  const speak = speakOf(at);
  const acts = [...house.acts.values()].filter(
    (act) => act.id.startsWith("surplus.") && act.may.some((role) => roles.includes(role)),
  );
  const main = surplusPage(speak, {
    story: storyOn(body, day),
    day,
    acts: acts.map(({ id }) => id),
    keeps: roles.includes("secretary"),
    member: (await ownNumber(at)) !== null,
  });
  return sitePage(house, context, { title: speak.say("surplus.title"), main, body, tab: "books" });
}

/** What `rochdale surplus` reads to work the year out again. */
const sendInput: YearPage = async ({ context, body, year }) => {
  const story = storyOn(body, context.clock.today());
  const input = surplusInput(story, year.proposed, year.resolved ? year.year : null);
  return {
    file: new TextEncoder().encode(`${JSON.stringify(input, null, 2)}\n`),
    type: "application/json",
    name: `surplus-${year.year}.json`,
  };
};

const showOptions: YearPage = async (at) => {
  const { house, context, body, year } = at;
  const list = await peopleIn(house.db, { bodyId: body.body_id, year: year.year });
  const people = list?.people ?? [];
  // What is proposed for people; without a proposal for them, all that is left to use.
  const forPeople = (year.result?.appropriations ?? [])
    .filter(({ use }) => use === "staffBonus" || use === "participationDividend")
    .reduce((sum, { proposed }) => sum + proposed, 0n);
  const sum = forPeople > 0n ? forPeople : (year.result?.available ?? 0n);
  const enough = people.length >= FEW && sum > 0n;
  const speak = speakOf(at);
  const main = optionsPage(speak, {
    year: year.year,
    sum,
    people: people.length,
    options: enough ? optionsOf(sum, people) : null,
  });
  const title = speak.say("surplus.options.title", { year: year.year });
  return sitePage(house, context, { title, main, body, tab: "books", wide: true });
};

/** The number in the register of whoever signed in; null for everybody who is no member. */
async function ownNumber({ house, context, body }: At): Promise<number | null> {
  const email = context.person?.email ?? null;
  return email === null ? null : memberNumberOf(house.db, body.body_id, email);
}

/** A member's own statement: found by the address with which they signed in. Nobody else sees it. */
const showMine: YearPage = async (at) => {
  const { house, context, body, year } = at;
  const speak = speakOf(at);
  const { say } = speak;
  const number = await ownNumber(at);
  if (number === null) {
    const because = say("surplus.mine.notMember", { body: body.name });
    return forbidden(at, [because, say("surplus.mine.notMember.remedy")]);
  }
  const name = { bodyId: body.body_id, year: year.year };
  const list = await peopleIn(house.db, name);
  const destroyed = all(storyOn(body, context.clock.today()), "SharersDestroyed/1").findLast(
    ({ content }) => content.year === year.year,
  );
  const main = minePage(speak, {
    year: year.year,
    body: body.name,
    number,
    own: year.shared.flatMap((shared) => ownSum(year, shared, { list, number })),
    destroyed: list ? null : (destroyed?.on ?? null),
  });
  const title = say("surplus.mine.title", { year: year.year });
  return sitePage(house, context, { title, main, body, tab: "books" });
};

type Whose = { readonly list: PeopleList | null; readonly number: number };

/** What one sum gave a member, worked out again; nothing where they are not on the list. */
function ownSum(
  { proposed }: SurplusYear,
  { content, on, position }: SurplusYear["shared"][number],
  { list, number }: Whose,
): readonly OwnSum[] {
  const { use, way, seed, totalPence, undistributedPence, people } = content;
  const sum = BigInt(totalPence + undistributedPence);
  const asked = { way, people: list?.people ?? [], seed: seed.root, member: String(number) };
  const part = ownPart(sum, asked);
  if (!part) return [];
  const sameTerms =
    proposed.content.form === "employeeTrust" &&
    proposed.content.uses.some((one) => one.use === use && one.sameTerms);
  return [{ use, way, sum, on, position, part, few: people === null, sameTerms }];
}

/** The use named by a file, where it was shared in that year; null otherwise. */
function useOf({ context, year }: At & { readonly year: SurplusYear }, ending: string) {
  const read = surplusUse.safeParse((context.params["file"] ?? "").replace(ending, ""));
  if (!read.success) return null;
  return year.shared.some(({ content }) => content.use === read.data) ? read.data : null;
}

/** For the payroll or the bank: member and pounds. Whoever gets nothing is left out. */
const sendPayout: YearPage = async (at) => {
  const { house, context, body, year } = at;
  const use = useOf(at, ".csv");
  if (!use) return notFoundPage(house, context);
  const shares = await sharesOf(house.db, { bodyId: body.body_id, year: year.year, use });
  const lines = shares
    .filter(({ pence }) => pence > 0n)
    .map(({ member, pence }) => csvLine([member, plainPounds(pence)]));
  const text = [csvLine(["member", "amount"]), ...lines].join("");
  return {
    file: new TextEncoder().encode(text),
    type: "text/csv; charset=utf-8",
    name: `payout-${year.year}-${use}.csv`,
  };
};

/** One statement a person, to print and to hand over. */
const sendStatements: YearPage = async (at) => {
  const { house, context, body, year } = at;
  const use = useOf(at, ".pdf");
  if (!use) return notFoundPage(house, context);
  const { say, language } = speakOf(at);
  const shares = await sharesOf(house.db, { bodyId: body.body_id, year: year.year, use });
  const shared = all(body.story, "SurplusShared/1").find(
    ({ content }) => content.year === year.year && content.use === use,
  );
  const way = shared?.content.way ?? "perHead";
  const file = await pdf({
    language,
    title: say("surplus.statements.title", { year: year.year }),
    caption: body.name,
    sections: shares
      .filter(({ pence }) => pence > 0n)
      .map(({ member, pence }) => ({
        heading: say("surplus.statement.member", { member }),
        body: [
          {
            rows: [
              [say("surplus.statement.sum"), money(language, pence)],
              [say("surplus.statement.use"), say(`surplus.use.${use}`)],
              [
                say("surplus.statement.way"),
                say("surplus.way.named", { way: { message: `enum.sharingWay.${way}` } }),
              ],
            ],
          },
        ],
      })),
    day: context.clock.today(),
  });
  return { file, type: "application/pdf", name: `statements-${year.year}-${use}.pdf` };
};
