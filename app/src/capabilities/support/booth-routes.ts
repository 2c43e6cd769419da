/** The booth's routes: code, choice, review, recorded. No account, no script; what was said goes along in the form. */
import type { Message } from "@rochdale/language/message.ts";
import type { Values } from "../../design/field.ts";
import { page } from "../../design/frame.ts";
import { html, type Html } from "../../design/html.ts";
import type { Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { takesPapers } from "@rochdale/facts/ballot-story.ts";
import { boothAnswer } from "../booth/booth.ts";
import type { BoxName, Choice, Ranking } from "./box.ts";
import {
  BLANK,
  choicePage,
  codePage,
  limitsPage,
  recordedPage,
  reviewPage,
  shutPage,
  type Asks,
  type Booth,
} from "./pages-booth.ts";
import { plainBox } from "./plain-box.ts";
import { rankField, rankingOf, rankingText, rankValues, readRanks } from "./ranked-paper.ts";
import { ballotHere, type BallotHere } from "../../house/ballot-here.ts";
import { speakOf } from "./speak.ts";
import { readVotingCode } from "./voting-code.ts";

export function boothRoutes(house: House): readonly Route[] {
  return [
    { method: "GET", path: "/vote/limits", may: anyone, answer: async (c) => limits(house, c) },
    {
      method: "GET",
      path: "/vote/:slug/:n",
      may: anyone,
      answer: async (c) =>
        (await boothAnswer(house, c)) ??
        (await withBallot(house, c, (poll) => enterBooth(house, c, poll))),
    },
    {
      method: "POST",
      path: "/vote/:slug/:n",
      may: anyone,
      limit: { name: "vote", most: 60, perSeconds: 600, by: "address" },
      answer: (c) => withBallot(house, c, (poll) => stepInBooth(house, c, poll)),
    },
  ];
}

function limits(house: House, context: Context): Answer {
  const speak = speakOf(house, context, null);
  const title = speak.say("support.limits.title");
  return {
    html: boothFrame(house, context, { title, main: limitsPage(speak, null), rehearsal: null }),
  };
}

type Framed = {
  readonly title: string;
  readonly main: Html;
  readonly rehearsal: boolean | null;
  readonly error?: boolean;
};

/** The booth stands alone: no navigation, no name of who is signed in. */
function boothFrame(house: House, context: Context, framed: Framed): string {
  const { say } = speakOf(house, context, null);
  const { rehearsal, title, main, error = false } = framed;
  const banner = say(rehearsal === true ? "support.booth.rehearsal" : "support.booth.plain");
  return page({
    language: context.language,
    title,
    path: context.path,
    banner: html`<strong>${banner}</strong>
      <a class="govuk-link" href="${context.link("/vote/limits")}"
        >${say("support.limits.link")}</a
      >`,
    main,
    error,
  });
}

/** A poll in the booth: what the paper asks, its box, and whether papers may go in today. */
export type Poll = {
  readonly body: Body;
  readonly booth: Booth;
  readonly box: BoxName;
  readonly takesPapers: boolean;
  readonly rehearsal: boolean;
};

function pollOf(context: Context, { body, ballot }: BallotHere): Poll {
  const { content } = ballot.called;
  const rule = content.rule === "staff-support" ? "staffSupport" : "ordinary";
  const statusQuo = content.answers[content.statusQuo] ?? "";
  return {
    body,
    box: { bodyId: body.body_id, ballot: ballot.id },
    takesPapers: takesPapers(ballot, context.clock.today()),
    rehearsal: content.rehearsal,
    booth: {
      address: `/vote/${body.slug}/${ballot.number}`,
      about: `/cases/${body.slug}/ballots/${ballot.number}`,
      read: `/cases/${body.slug}/documents`,
      bodyName: body.name,
      formToken: context.formToken,
      question: content.question,
      opens: ballot.opens,
      closes: ballot.closes,
      opened: ballot.opened !== null,
      asks: {
        kind: "one",
        answers: content.answers,
        unless: { message: `support.booth.unless.${rule}`, values: { statusQuo } },
      },
    },
  };
}

type Shown = { readonly main: Html; readonly error?: boolean; readonly status?: number };

function answerWith(
  house: House,
  context: Context,
  shown: Shown & { readonly rehearsal: boolean },
): Answer {
  const { main, error = false, status = 200, rehearsal } = shown;
  const title = house.say(context.language, { message: "support.booth.title" });
  return { html: boothFrame(house, context, { title, main, rehearsal, error }), status };
}

async function withBallot(
  house: House,
  context: Context,
  walk: (poll: Poll) => Promise<Answer>,
): Promise<Answer> {
  const found = await ballotHere(house, context);
  return found ? walk(pollOf(context, found)) : notFoundPage(house, context);
}

/** The booth's first page: the code, or that the poll is shut. */
export async function enterBooth(house: House, context: Context, poll: Poll): Promise<Answer> {
  const speak = speakOf(house, context, poll.body);
  const { booth } = poll;
  const main = poll.takesPapers ? codePage(speak, booth, null) : shutPage(speak, booth);
  return answerWith(house, context, { main, rehearsal: poll.rehearsal });
}

/** One step on. The code is looked at again at every step: a page that was forged gets no further. */
export async function stepInBooth(house: House, context: Context, poll: Poll): Promise<Answer> {
  const speak = speakOf(house, context, poll.body);
  const { booth, box } = poll;
  const show = (shown: Shown) =>
    answerWith(house, context, { ...shown, rehearsal: poll.rehearsal });
  if (!poll.takesPapers) return show({ main: shutPage(speak, booth), status: 409 });
  const typed = context.form.text("code").slice(0, 100);
  const code = readVotingCode(typed);
  const known = code !== null && (await plainBox.knows(house.db, box, code));
  if (code === null || !known) {
    const text = speak.say(
      code === null ? "support.booth.code.slip" : "support.booth.code.unknown",
    );
    return show({ main: codePage(speak, booth, { typed, text }), error: true, status: 422 });
  }
  const name = context.form.text("step");
  if (name === "code" || name === "change") {
    const values = valuesOf(booth.asks, context.form.text("choice"));
    return show({ main: choicePage(speak, booth, { code, values, wrong: [] }) });
  }
  const said = saidIn(booth.asks, context.form, name === "cast");
  if (!said.ok) {
    const wrong = said.wrong.map((one) => ({
      field: one.field,
      text: speak.say(one.text.message, one.text.values),
    }));
    const main = choicePage(speak, booth, { code, values: said.values, wrong });
    return show({ main, error: true, status: 422 });
  }
  if (name !== "cast") return show({ main: reviewPage(speak, booth, { code, choice: said.text }) });
  const cast = await plainBox.cast(house.db, box, { credential: code, choice: said.choice });
  if (!cast.ok) return show({ main: shutPage(speak, booth), status: 409 });
  return show({ main: recordedPage(speak, booth, cast.replaced) });
}

/** What was said before, as the boxes of the form hold it. */
function valuesOf(asks: Asks, choice: string): Values {
  if (asks.kind === "one") return { choice };
  return rankValues(rankingOf(choice, asks.standing.length) ?? []);
}

type Said =
  | { readonly ok: true; readonly choice: Choice | Ranking; readonly text: string }
  | {
      readonly ok: false;
      readonly values: Values;
      readonly wrong: readonly { readonly field: string; readonly text: Message }[];
    };

/** The choice as it stands in the form: in its boxes at first, as one text when it is cast. */
function saidIn(asks: Asks, form: Context["form"], casting: boolean): Said {
  const text = form.text("choice");
  if (asks.kind === "one") {
    const choice = choiceOf(text, asks.answers.length);
    if (choice !== undefined) return { ok: true, choice, text };
    const wrong = [{ field: "choice", text: { message: "support.booth.choose" } }];
    return { ok: false, values: {}, wrong };
  }
  const { standing } = asks;
  if (casting) {
    const choice = rankingOf(text, standing.length);
    if (choice !== null) return { ok: true, choice, text };
  }
  const sent = standing.map((_, place) => form.text(rankField(place)).slice(0, 10));
  const read = readRanks(sent, standing);
  if (read.ok) return { ok: true, choice: read.ranking, text: rankingText(read.ranking) };
  const values = Object.fromEntries(sent.map((one, place) => [rankField(place), one]));
  return { ok: false, values, wrong: read.problems };
}

function choiceOf(text: string, answers: number): Choice | undefined {
  if (text === BLANK) return null;
  return /^\d{1,2}$/.test(text) && Number(text) < answers ? Number(text) : undefined;
}
