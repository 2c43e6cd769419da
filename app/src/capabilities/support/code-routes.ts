/** Codes: a voter fetches their own once; the scrutineer prints letters for those without e-mail, once. */
import { form } from "../../design/form.ts";
import { html, type Html } from "../../design/html.ts";
import { box, heading, noPrint, paragraph, printButton } from "../../design/layout.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { sitePage } from "../../house/site.ts";
import { signedIn, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { voterByEmail } from "../roll/roll.ts";
import { takesPapers } from "@rochdale/facts/ballot-story.ts";
import type { Speak } from "./pages-ballots.ts";
import { ballotHere, isItsScrutineer, type BallotHere } from "../../house/ballot-here.ts";
import { speakOf } from "./speak.ts";
import { giveCodes, type VotingLetter } from "./store.ts";
import { spacedCode } from "./voting-code.ts";

export function codeRoutes(house: House): readonly Route[] {
  const limit = { name: "code", most: 30, perSeconds: 3600, by: "person" } as const;
  return ["/cases", "/mutuals"].flatMap((base): Route[] => {
    const one = `${base}/:slug/ballots/:n`;
    return [
      { method: "GET", path: `${one}/code`, may: signedIn, answer: (c) => offerCode(house, c) },
      {
        method: "POST",
        path: `${one}/code`,
        may: signedIn,
        limit,
        answer: (c) => showCode(house, c),
      },
      {
        method: "GET",
        path: `${one}/codes`,
        may: signedIn,
        answer: (c) => offerLetters(house, c, []),
      },
      {
        method: "POST",
        path: `${one}/codes`,
        may: signedIn,
        limit,
        answer: (c) => showLetters(house, c),
      },
    ];
  });
}

type Said = {
  readonly found: BallotHere;
  readonly title: string;
  readonly main: Html;
  readonly status?: number;
};

function pageOf(house: House, context: Context, { found, ...said }: Said): Promise<Answer> {
  return sitePage(house, context, { ...said, body: found.body, tab: "ballots" });
}

async function offerCode(house: House, context: Context): Promise<Answer> {
  const found = await ballotHere(house, context);
  if (!found || !context.person) return notFoundPage(house, context);
  const speak = speakOf(house, context, found.body);
  const title = speak.say("support.code.title");
  const standing = await standingOf(house, context, found);
  const main = html`${heading(title, { level: 1, size: "l", caption: found.ballot.called.content.question })}
  ${paragraph(speak.say(`support.code.${standing}`))}
  ${
    standing === "offer"
      ? form({
          language: context.language,
          action: speak.link(`${speak.base}/ballots/${found.ballot.number}/code`),
          csrf: context.formToken,
          fields: [],
          button: speak.say("support.code.button"),
        })
      : null
  }`;
  return pageOf(house, context, { found, title, main });
}

type Standing = "offer" | "given" | "notOnRoll" | "notOpen";

async function standingOf(house: House, context: Context, found: BallotHere): Promise<Standing> {
  const { ballot, body } = found;
  if (!takesPapers(ballot, context.clock.today())) return "notOpen";
  const email = context.person?.email ?? null;
  const box = { bodyId: body.body_id, ballot: ballot.id };
  const voter = email === null ? null : await voterByEmail(house.db, box, email);
  if (!voter) return "notOnRoll";
  return voter.codeGiven ? "given" : "offer";
}

async function showCode(house: House, context: Context): Promise<Answer> {
  const found = await ballotHere(house, context);
  if (!found || !context.person) return notFoundPage(house, context);
  if ((await standingOf(house, context, found)) !== "offer") return offerCode(house, context);
  const { body, ballot } = found;
  const at = { bodyId: body.body_id, ballot: ballot.id };
  const voter = await voterByEmail(house.db, at, context.person.email ?? "");
  const [letter] = voter ? await giveCodes(house.db, at, { entryId: voter.entryId }) : [];
  if (!letter) return offerCode(house, context);
  const speak = speakOf(house, context, body);
  const title = speak.say("support.code.here");
  const main = html`${heading(title, { level: 1, size: "l", caption: ballot.called.content.question })}
  ${box(html`<p class="govuk-body-l"><code translate="no">${spacedCode(letter.code)}</code></p>`)}
  ${paragraph(speak.say("support.code.once"))} ${printButton(context.language, "printPage")}
  ${noPrint(paragraph(html`<a class="govuk-button" role="button" draggable="false" data-module="govuk-button" href="${speak.link(`/vote/${body.slug}/${ballot.number}`)}">${speak.say("support.vote")}</a>`))}`;
  return pageOf(house, context, { found, title, main });
}

async function forScrutineer(
  house: House,
  context: Context,
  show: (found: BallotHere, speak: Speak) => Promise<Answer>,
): Promise<Answer> {
  const found = await ballotHere(house, context);
  if (!found) return notFoundPage(house, context);
  const speak = speakOf(house, context, found.body);
  const title = speak.say("support.codes.title");
  if (await isItsScrutineer(house, context, found)) return show(found, speak);
  const main = html`${heading(title, { level: 1, size: "l" })}${paragraph(speak.say("support.codes.forbidden"))}`;
  return pageOf(house, context, { found, title, main, status: 403 });
}

type Problem = { readonly field: string; readonly text: string };

function offerLetters(
  house: House,
  context: Context,
  problems: readonly Problem[],
): Promise<Answer> {
  return forScrutineer(house, context, async (found, speak) => {
    const title = speak.say("support.codes.title");
    const open = takesPapers(found.ballot, context.clock.today());
    const choices = (["withoutEmail", "everyone"] as const).map((value) => ({
      value,
      label: speak.say(`support.codes.${value}`),
    }));
    const main = html`${heading(title, { level: 1, size: "l", caption: found.ballot.called.content.question })}
    ${paragraph(speak.say("support.codes.intro"))}
    ${form({
      language: context.language,
      action: speak.link(`${speak.base}/ballots/${found.ballot.number}/codes`),
      csrf: context.formToken,
      fields: [{ name: "whom", kind: "choice", label: speak.say("support.codes.whom"), choices }],
      problems,
      button: speak.say("support.codes.button"),
      refusals: open ? [] : [{ because: speak.say("support.code.notOpen") }],
    })}`;
    return pageOf(house, context, { found, title, main, status: problems.length > 0 ? 422 : 200 });
  });
}

function showLetters(house: House, context: Context): Promise<Answer> {
  const whom = context.form.text("whom");
  return forScrutineer(house, context, async (found, speak) => {
    if (whom !== "withoutEmail" && whom !== "everyone") {
      return offerLetters(house, context, [
        { field: "whom", text: speak.say("support.codes.choose") },
      ]);
    }
    if (!takesPapers(found.ballot, context.clock.today())) return offerLetters(house, context, []);
    const box = { bodyId: found.body.body_id, ballot: found.ballot.id };
    const letters = await giveCodes(house.db, box, whom);
    const title = speak.say("support.codes.title");
    const main = html`${noPrint(
      html`${heading(title, { level: 1, size: "l" })}
      ${paragraph(speak.say(letters.length === 0 ? "support.codes.none" : "support.code.once"))}${printButton(context.language, "printPage")}`,
    )}
    ${letters.map((letter) => letterOf(speak, { found, letter, host: house.host }))}`;
    return pageOf(house, context, { found, title, main });
  });
}

type Letter = { readonly found: BallotHere; readonly letter: VotingLetter; readonly host: string };

function letterOf(speak: Speak, { found, letter, host }: Letter): Html {
  const { ballot, body } = found;
  const text = speak.say("support.codes.letter", {
    question: ballot.called.content.question,
    address: `${host}/vote/${body.slug}/${ballot.number}`,
    closes: { day: ballot.closes },
  });
  return html`<article class="rd-notice">
    ${heading(letter.name, { size: "m", caption: letter.reference })} ${paragraph(text)}
    <p class="govuk-body-l"><code translate="no">${spacedCode(letter.code)}</code></p>
  </article>`;
}
