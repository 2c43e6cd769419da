/** Codes of an election: a member fetches their own once; the returning officer prints letters for the rest, once. */
import { form } from "../../design/form.ts";
import { html, type Html } from "../../design/html.ts";
import { box, heading, noPrint, paragraph, printButton } from "../../design/layout.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { sitePage } from "../../house/site.ts";
import { signedIn, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { loadRegister } from "../members/members.ts";
import { spacedCode } from "../support/support.ts";
import { runsElection } from "./booth.ts";
import { giveCodes, lettersFor, type Letter } from "./electors.ts";
import { boothPath } from "./pages-list.ts";
import { electionByNumber, takesRankings, type Contest, type Election } from "./rules-elections.ts";
import { shownOf, type Shown } from "./shown.ts";
import { rollOf } from "./store.ts";

export function codeRoutes(house: House): readonly Route[] {
  const limit = { name: "code", most: 30, perSeconds: 3600, by: "person" } as const;
  return ["/mutuals", "/cases"].flatMap((base): Route[] => {
    const one = `${base}/:slug/elections/:n`;
    const page = (
      path: string,
      answer: (c: Context, posted: boolean) => Promise<Answer>,
    ): Route[] => [
      { method: "GET", path, may: signedIn, answer: (c) => answer(c, false) },
      { method: "POST", path, may: signedIn, limit, answer: (c) => answer(c, true) },
    ];
    return [
      ...page(`${one}/code`, (c, posted) => ownCodes(house, c, posted)),
      ...page(`${one}/codes`, (c, posted) => letters(house, c, posted)),
    ];
  });
}

type Found = {
  readonly shown: Shown;
  readonly election: Election;
  readonly voting: readonly Contest[];
};

async function find(house: House, context: Context): Promise<Found | null> {
  const shown = await shownOf(house, context);
  const election = shown && electionByNumber(shown.story, context.params["n"] ?? "");
  if (!shown || !election) return null;
  const open = takesRankings(election, shown.day);
  return {
    shown,
    election,
    voting: open ? election.contests.filter((one) => one.stage === "open") : [],
  };
}

type Said = { readonly title: string; readonly main: Html; readonly status?: number };
function pageOf(house: House, context: Context, { shown, ...said }: Said & { shown: Shown }) {
  return sitePage(house, context, { ...said, body: shown.body, tab: "decisions" });
}

/** The member's own codes, one for each contest that they may vote in: made now and shown once. */
async function ownCodes(house: House, context: Context, posted: boolean): Promise<Answer> {
  const found = await find(house, context);
  if (!found || !context.person) return notFoundPage(house, context);
  const { shown, election, voting } = found;
  const { say } = shown;
  const title = say("elections.codes.mine");
  const bodyId = shown.body.body_id;
  const email = context.person.email?.toLowerCase() ?? null;
  const { members } = await loadRegister(house.db, bodyId);
  const member = email === null ? undefined : members.find((one) => one.email === email);
  const mine: { contest: Contest; given: boolean }[] = [];
  for (const contest of voting) {
    const roll = await rollOf(house.db, { bodyId, contest: contest.id });
    const row = roll.find((one) => one.memberId === member?.memberId);
    if (row) mine.push({ contest, given: row.codeGiven });
  }
  const head = heading(title, { level: 1, size: "l", caption: shown.body.name });
  const waiting = mine.filter((one) => !one.given);
  if (posted && member && waiting.length > 0) {
    const made: { contest: Contest; code: string }[] = [];
    for (const { contest } of waiting) {
      const codes = await giveCodes(house.db, { bodyId, contest: contest.id }, [member.memberId]);
      const code = codes.get(member.memberId);
      if (code !== undefined) made.push({ contest, code });
    }
    const each = made.map(({ contest, code }) => codeBox(context, found, { contest, code }));
    const main = html`${head}${each}${paragraph(say("support.code.once"))}${printButton(context.language, "printPage")}`;
    return pageOf(house, context, { shown, title, main });
  }
  const standing =
    voting.length === 0
      ? "notOpen"
      : mine.length === 0
        ? "notOnRoll"
        : waiting.length === 0
          ? "given"
          : "offer";
  const offer =
    standing === "offer"
      ? form({
          language: context.language,
          action: shown.at(`/elections/${election.number}/code`),
          csrf: context.formToken,
          fields: [],
          button: say("support.code.button"),
        })
      : null;
  const main = html`${head}${paragraph(say(`elections.codes.${standing}`))}${offer}`;
  return pageOf(house, context, { shown, title, main });
}

type Coded = { readonly contest: Contest; readonly code: string };
function codeBox(context: Context, { shown, election }: Found, { contest, code }: Coded): Html {
  const href = context.link(boothPath(shown.body.slug, election, contest));
  return html`${box(html`${heading(contest.name, { size: "m" })}<p class="govuk-body-l"><code translate="no">${spacedCode(code)}</code></p>`)}
  ${noPrint(paragraph(html`<a class="govuk-button" role="button" draggable="false" data-module="govuk-button" href="${href}">${shown.say("elections.page.vote", { contest: contest.name })}</a>`))}`;
}

/** Letters for those who did not fetch a code: for the returning officer of this election alone. */
async function letters(house: House, context: Context, posted: boolean): Promise<Answer> {
  const found = await find(house, context);
  if (!found) return notFoundPage(house, context);
  const { shown, election, voting } = found;
  const { say } = shown;
  const title = say("elections.codes.letters");
  const head = heading(title, { level: 1, size: "l", caption: shown.body.name });
  const bodyId = shown.body.body_id;
  const { returningOfficer } = election.called.content;
  if (!(await runsElection(house, context, { bodyId, returningOfficer }))) {
    const main = html`${head}${paragraph(say("elections.codes.forbidden"))}`;
    return pageOf(house, context, { shown, title, main, status: 403 });
  }
  if (!posted || voting.length === 0) {
    const main = html`${head}${paragraph(say("elections.codes.lettersIntro"))}
    ${form({
      language: context.language,
      action: shown.at(`/elections/${election.number}/codes`),
      csrf: context.formToken,
      fields: [],
      button: say("support.codes.button"),
      refusals: voting.length > 0 ? [] : [{ because: say("support.code.notOpen") }],
    })}`;
    return pageOf(house, context, { shown, title, main });
  }
  const made: { contest: Contest; letter: Letter }[] = [];
  for (const contest of voting) {
    const all = await lettersFor(house.db, { bodyId, contest: contest.id });
    made.push(...all.map((letter) => ({ contest, letter })));
  }
  const main = html`${noPrint(html`${head}${paragraph(say(made.length === 0 ? "support.codes.none" : "support.code.once"))}${printButton(context.language, "printPage")}`)}
  ${made.map((one) => letterOf(house, found, one))}`;
  return pageOf(house, context, { shown, title, main });
}

type Written = { readonly contest: Contest; readonly letter: Letter };
function letterOf(house: House, { shown, election }: Found, { contest, letter }: Written): Html {
  const text = shown.say("support.codes.letter", {
    question: contest.name,
    address: `${house.host}${boothPath(shown.body.slug, election, contest)}`,
    closes: { day: election.called.content.closes },
  });
  return html`<article class="rd-notice">
    ${heading(letter.name, { size: "m", caption: contest.name })} ${paragraph(text)}
    <p class="govuk-body-l"><code translate="no">${spacedCode(letter.code)}</code></p>
  </article>`;
}
