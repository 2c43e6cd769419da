/** Where people ask whether this is right for them, and where a case is opened. */
import { right } from "@rochdale/facts/request.ts";
import { html } from "../../design/html.ts";
import { form } from "../../design/form.ts";
import { heading, lead } from "../../design/layout.ts";
import { anyone, signedIn, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { formFields, namedProblems } from "../../house/form-fields.ts";
import type { Problem } from "../../house/field.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { openBody } from "../../house/opening.ts";
import { readFields } from "../../house/read-fields.ts";
import { sentForm } from "../../house/sent.ts";
import { sitePage } from "../../house/site.ts";
import {
  founderOf,
  openingContent,
  openingFields,
  openingProblems,
  slugTried,
  type OpeningCommand,
} from "./opening-form.ts";
import { askPage, rightPage, type AskPage } from "./pages.ts";
import { answersOf } from "./questions.ts";

export function askingRoutes(house: House): readonly Route[] {
  return [
    { method: "GET", path: "/ask", may: anyone, answer: (c) => showQuestions(house, c) },
    { method: "GET", path: "/ask/start", may: signedIn, answer: (c) => showForm(house, c, null) },
    {
      method: "POST",
      path: "/ask/start",
      may: signedIn,
      limit: { name: "open a case", most: 20, perSeconds: 3600, by: "person" },
      answer: (c) => openCase(house, c),
    },
    { method: "GET", path: "/ask/:right", may: anyone, answer: (c) => showRight(house, c) },
  ];
}

function pageOf(house: House, context: Context): AskPage {
  return {
    language: context.language,
    say: (message, values) =>
      house.say(context.language, values ? { message, values } : { message }),
    tell: (message) => house.say(context.language, message),
    link: (path) => context.link(path),
    query: context.query,
  };
}

function showQuestions(house: House, context: Context): Promise<Answer> {
  const page = pageOf(house, context);
  const main = askPage(page, answersOf(context.query));
  return sitePage(house, context, { title: page.say("asking.title"), main, section: "ask" });
}

function showRight(house: House, context: Context): Promise<Answer> {
  const asked = right.safeParse(context.params["right"]);
  if (!asked.success) return notFoundPage(house, context);
  const page = pageOf(house, context);
  const main = rightPage(page, asked.data);
  const title = page.say(`enum.right.${asked.data}`);
  return sitePage(house, context, { title, main, section: "ask" });
}

/** The form's sentences are named like those of an act: "act.asking.start.name". */
const START = { id: "asking.start", may: [], fields: openingFields } as never;

function showForm(
  house: House,
  context: Context,
  sent: { readonly problems: readonly Problem[] } | null,
): Promise<Answer> {
  const page = pageOf(house, context);
  const title = page.say("act.asking.start");
  const problems = sent?.problems ?? [];
  const main = html`${heading(title, { level: 1, size: "xl" })}
  ${lead(page.say("act.asking.start.intro"))}
  ${form({
    language: context.language,
    action: context.link("/ask/start"),
    csrf: context.formToken,
    fields: formFields(house, context.language, { act: START, fields: openingFields }),
    values: sent ? valuesSent(context) : { standing: "rehearsal", ...context.query },
    problems: namedProblems(house, context.language, { act: START, problems }),
    button: page.say("act.asking.start.button"),
  })}`;
  return sitePage(house, context, {
    title,
    main,
    section: "ask",
    error: problems.length > 0,
    status: problems.length > 0 ? 422 : 200,
  });
}

function valuesSent(context: Context): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of Object.keys(openingFields)) values[name] = context.form.text(name);
  return values;
}

const TRIES = 50;

async function openCase(house: House, context: Context): Promise<Answer> {
  const person = context.person;
  if (!person) return notFoundPage(house, context);
  const read = readFields(openingFields, sentForm(context.form), () => {
    throw new Error("opening a case takes no paper");
  });
  if (!read.ok) return showForm(house, context, { problems: read.problems });
  const command = read.command as OpeningCommand;
  const problems = openingProblems(command);
  if (problems.length > 0) return showForm(house, context, { problems });
  for (let nth = 1; nth <= TRIES; nth += 1) {
    const slug = slugTried(command.name, nth);
    const opened = await openBody(house, {
      content: openingContent(command, slug),
      personId: person.personId,
      ...founderOf(command),
      how: "founder",
      clock: context.clock,
    });
    if (opened) {
      const base = command.who === "running" ? "/mutuals" : "/cases";
      return { redirect: context.link(`${base}/${slug}`) };
    }
  }
  const taken = { field: "name", text: { message: "asking.nameTaken" } };
  return showForm(house, context, { problems: [taken] });
}
