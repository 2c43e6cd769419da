/** The booth's routes: code, choice, review, recorded. No account, no script; what was said goes along in the form. */
import { page } from "../../design/frame.ts";
import { html, type Html } from "../../design/html.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { takesPapers } from "@rochdale/facts/ballot-story.ts";
import type { Choice } from "./box.ts";
import {
  BLANK,
  choicePage,
  codePage,
  limitsPage,
  recordedPage,
  reviewPage,
  shutPage,
  type Booth,
} from "./pages-booth.ts";
import { plainBox } from "./plain-box.ts";
import { findBallot, type Found } from "./routes.ts";
import { speakOf } from "./speak.ts";
import { readVotingCode } from "./voting-code.ts";

export function boothRoutes(house: House): readonly Route[] {
  return [
    { method: "GET", path: "/vote/limits", may: anyone, answer: async (c) => limits(house, c) },
    { method: "GET", path: "/vote/:slug/:n", may: anyone, answer: (c) => enter(house, c) },
    {
      method: "POST",
      path: "/vote/:slug/:n",
      may: anyone,
      limit: { name: "vote", most: 60, perSeconds: 600, by: "address" },
      answer: (c) => step(house, c),
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

function boothOf(context: Context, { body, ballot }: Found): Booth {
  return { ballot, bodyName: body.name, slug: body.slug, formToken: context.formToken };
}

function answerWith(
  house: House,
  context: Context,
  shown: { found: Found; main: Html; error?: boolean; status?: number },
): Answer {
  const { found, main, error = false, status = 200 } = shown;
  const title = house.say(context.language, { message: "support.booth.title" });
  const { rehearsal } = found.ballot.called.content;
  return { html: boothFrame(house, context, { title, main, rehearsal, error }), status };
}

async function enter(house: House, context: Context): Promise<Answer> {
  const found = await findBallot(house, context);
  if (!found) return notFoundPage(house, context);
  const speak = speakOf(house, context, found.body);
  const booth = boothOf(context, found);
  const open = takesPapers(found.ballot, context.clock.today());
  const main = open ? codePage(speak, booth, null) : shutPage(speak, booth);
  return answerWith(house, context, { found, main });
}

/** One step on. The code is looked at again at every step: a page that was forged gets no further. */
async function step(house: House, context: Context): Promise<Answer> {
  const found = await findBallot(house, context);
  if (!found) return notFoundPage(house, context);
  const speak = speakOf(house, context, found.body);
  const booth = boothOf(context, found);
  if (!takesPapers(found.ballot, context.clock.today())) {
    return answerWith(house, context, { found, main: shutPage(speak, booth), status: 409 });
  }
  const typed = context.form.text("code").slice(0, 100);
  const code = readVotingCode(typed);
  const box = { bodyId: found.body.body_id, ballot: found.ballot.id };
  const known = code !== null && (await plainBox.knows(house.db, box, code));
  if (code === null || !known) {
    const text = speak.say(
      code === null ? "support.booth.code.slip" : "support.booth.code.unknown",
    );
    const main = codePage(speak, booth, { typed, text });
    return answerWith(house, context, { found, main, error: true, status: 422 });
  }
  const said = { code, choice: context.form.text("choice") };
  const name = context.form.text("step");
  if (name === "code" || name === "change") {
    return answerWith(house, context, {
      found,
      main: choicePage(speak, booth, { ...said, wrong: false }),
    });
  }
  const choice = choiceOf(said.choice, found.ballot.called.content.answers.length);
  if (choice === undefined) {
    const main = choicePage(speak, booth, { code, choice: "", wrong: true });
    return answerWith(house, context, { found, main, error: true, status: 422 });
  }
  if (name !== "cast") {
    return answerWith(house, context, { found, main: reviewPage(speak, booth, said) });
  }
  const cast = await plainBox.cast(house.db, box, { credential: code, choice });
  if (!cast.ok)
    return answerWith(house, context, { found, main: shutPage(speak, booth), status: 409 });
  return answerWith(house, context, { found, main: recordedPage(speak, booth, cast.replaced) });
}

function choiceOf(text: string, answers: number): Choice | undefined {
  if (text === BLANK) return null;
  return /^\d{1,2}$/.test(text) && Number(text) < answers ? Number(text) : undefined;
}
