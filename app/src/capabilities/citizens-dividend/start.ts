/** Where a council officer opens a scheme: a record of its own, beside those of the mutuals. */
import { fact } from "@rochdale/facts/fact.ts";
import type { CommandOf, Fields, Problem } from "../../house/field.ts";
import { formFields, namedProblems } from "../../house/form-fields.ts";
import type { House } from "../../house/house.ts";
import { FOUNDER, openBody } from "../../house/opening.ts";
import { readFields } from "../../house/read-fields.ts";
import { sentForm } from "../../house/sent.ts";
import { sitePage } from "../../house/site.ts";
import { form } from "../../design/form.ts";
import { html } from "../../design/html.ts";
import { heading, lead } from "../../design/layout.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import { slugTried } from "../asking/asking.ts";

// Reductions under s.13A are made in England and in Wales.
const NATIONS = ["England", "Wales"] as const;

const fields = {
  council: { kind: "text", max: 120 },
  place: { kind: "text", max: 120 },
  nation: { kind: "choice", options: NATIONS, words: "enum.nation" },
  standing: { kind: "choice", options: ["rehearsal", "live"], words: "enum.standing" },
} as const satisfies Fields;

const START = { id: "dividend.start", may: [], fields } as never;

export function showStart(
  house: House,
  context: Context,
  problems: readonly Problem[] = [],
): Promise<Answer> {
  const { language } = context;
  const say = (message: string) => house.say(language, { message });
  const sent = Object.fromEntries(
    Object.keys(fields).map((name) => [name, context.form.text(name)]),
  );
  const title = say("act.dividend.start");
  const main = html`${heading(title, { level: 1, size: "xl" })}
  ${lead(say("act.dividend.start.intro"))}
  ${form({
    language,
    action: context.link("/dividends/start"),
    csrf: context.formToken,
    fields: formFields(house, language, { act: START, fields }),
    values: problems.length > 0 ? sent : { standing: "rehearsal" },
    problems: namedProblems(house, language, { act: START, problems }),
    button: say("act.dividend.start.button"),
  })}`;
  const wrong = problems.length > 0;
  return sitePage(house, context, { title, main, error: wrong, status: wrong ? 422 : 200 });
}

const TRIES = 50;

export async function start(house: House, context: Context): Promise<Answer> {
  const { person, clock } = context;
  const read = readFields(fields, sentForm(context.form), () => {
    throw new Error("opening a scheme takes no paper");
  });
  if (!read.ok || !person) return showStart(house, context, read.ok ? [] : read.problems);
  const { council, place, nation, standing } = read.command as CommandOf<typeof fields>;
  for (let nth = 1; nth <= TRIES; nth += 1) {
    const slug = slugTried(`${council} dividend`, nth);
    const opened = await openBody(house, {
      content: {
        name: council,
        slug,
        start: "noPredecessor",
        standing: standing as "rehearsal" | "live",
        service: {
          name: council,
          sector: "councilServices",
          nation: nation as (typeof NATIONS)[number],
          place,
          staff: null,
          users: null,
          budgetPence: null,
        },
        authority: { name: council, kind: "council" },
        recognisedUnions: [],
      },
      personId: person.personId,
      role: "authority",
      organisation: council,
      how: "founder",
      clock,
      further: [fact("SchemeOpened/1", FOUNDER, clock.today(), { council })],
    });
    if (opened) return { redirect: context.link(`/cases/${slug}/dividend`) };
  }
  const text = { message: "asking.nameTaken" };
  return showStart(house, context, [{ field: "council", text }]);
}
