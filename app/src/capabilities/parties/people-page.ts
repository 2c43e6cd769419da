/** The people of a body, for those who are in it; and a code on paper for somebody without e-mail. */
import { all } from "@rochdale/facts/story.ts";
import { html, link, type Html } from "../../design/html.ts";
import { box, heading, lead, paragraph } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { personById, type PersonId } from "../../platform/people.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import { issuePrintedCode } from "../../platform/sign-in.ts";
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, momentWords, roleName, sayIn, sitePage } from "../../house/site.ts";
import { houseTables } from "../../house/tables.ts";
import { mayPrintCodes } from "./rules.ts";
import { partiesWords } from "./words.ts";

type Listed = {
  readonly personId: PersonId;
  readonly name: string;
  readonly hasAddress: boolean;
  readonly role: Parameters<typeof roleName>[1];
  readonly organisation: string | null;
};

/** Names are for those who speak in the body; anybody else reads who was admitted, as the record has it. */
export async function peopleOfBodyPage(house: House, context: Context): Promise<Answer> {
  const seen = await bodySeenBy(house, context);
  if (seen) return page(house, context, { ...seen, code: null });
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  return body ? publicPage(house, context, body) : notFoundPage(house, context);
}

/** Each party with its role and its entry, from the record alone: no name is in it. */
async function publicPage(house: House, context: Context, body: Body): Promise<Answer> {
  const t = sayIn(partiesWords, context.language);
  const left = new Set(all(body.story, "PartyLeft/1").map((one) => one.content.party));
  const here = all(body.story, "PartyAdmitted/1").filter((one) => !left.has(one.content.party));
  const tell = (message: string) => house.say(context.language, { message });
  const table = stackingTable({
    caption: t("parties.task"),
    captionSize: "hidden",
    columns: [
      { heading: t("parties.role") },
      { heading: t("parties.organisation") },
      { heading: t("parties.checked") },
      { heading: t("parties.entry") },
    ],
    rows: here.map(({ content, position }) => ({
      cells: [
        tell(`enum.role.${content.role}`),
        content.organisation ?? t("parties.noOrganisation"),
        tell(`enum.howChecked.${content.how}`),
        link(
          context.link(`${addressOf(body)}/record/${position}`),
          t("parties.entryNumber", { entry: String(position) }),
        ),
      ],
    })),
  });
  const main = html`${heading(t("parties.task"), { level: 1, size: "l" })}
  ${lead(t("parties.public.lead"))} ${here.length === 0 ? paragraph(t("parties.nobody")) : table}`;
  return sitePage(house, context, { title: t("parties.task"), main, body });
}

type Seen = { readonly body: Body; readonly mayPrint: boolean };

async function bodySeenBy(house: House, context: Context): Promise<Seen | null> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body || !context.person) return null;
  const actors = await actorsOf(house.db, body.body_id, context.person.personId);
  if (actors.length === 0) return null;
  return { body, mayPrint: actors.some((actor) => mayPrintCodes(actor.role)) };
}

async function listed(house: House, body: Body): Promise<readonly Listed[]> {
  const rows = await houseTables(house.db)
    .selectFrom("party_person")
    .select(["person_id", "role", "organisation"])
    .where("body_id", "=", body.body_id)
    .where("until", "is", null)
    .orderBy("since")
    .limit(500)
    .execute();
  const people: Listed[] = [];
  for (const row of rows) {
    const person = await personById(house.db, row.person_id as PersonId);
    if (!person) continue;
    const { personId, name, email } = person;
    const role = row.role as Listed["role"];
    people.push({
      personId,
      name,
      hasAddress: email !== null,
      role,
      organisation: row.organisation,
    });
  }
  return people;
}

type Shown = Seen & {
  readonly code: { readonly name: string; readonly code: string; readonly until: Date } | null;
};

async function page(house: House, context: Context, shown: Shown): Promise<Answer> {
  const t = sayIn(partiesWords, context.language);
  const people = await listed(house, shown.body);
  const base = addressOf(shown.body);
  const main = html`${heading(t("parties.people"), { level: 1, size: "l" })}
    ${lead(t("parties.people.lead"))}
    ${shown.code && codeSheet(context, shown.code)}
    ${stackingTable({
      caption: t("parties.people"),
      captionSize: "hidden",
      columns: [
        { heading: t("parties.name") },
        { heading: t("parties.role") },
        { heading: t("parties.organisation") },
        { heading: t("parties.code"), long: true },
      ],
      rows: people.map((person) => ({
        cells: [
          person.name,
          roleName(context.language, person.role),
          person.organisation ?? "",
          person.hasAddress
            ? t("parties.byMail")
            : shown.mayPrint
              ? printButton(context, shown.body, person)
              : t("parties.onPaper"),
        ],
      })),
    })}
    <p class="govuk-body">${link(context.link(`${base}/do/parties.admit`), t("act.parties.admit"))}</p>`;
  return sitePage(house, context, { title: t("parties.people"), main, body: shown.body });
}

function printButton(context: Context, body: Body, person: Listed): Html {
  const t = sayIn(partiesWords, context.language);
  return html`<form method="post" action="${context.link(`${addressOf(body)}/people`)}" class="rd-inline-form"><input type="hidden" name="form_token" value="${context.formToken}"><input type="hidden" name="person" value="${person.personId}"><button type="submit" class="govuk-button govuk-button--secondary rd-button--small">${t("parties.print")}<span class="govuk-visually-hidden"> ${person.name}</span></button></form>`;
}

function codeSheet(context: Context, code: NonNullable<Shown["code"]>): Html {
  const t = sayIn(partiesWords, context.language);
  return box(html`${heading(t("parties.sheet", { name: code.name }), { level: 2, size: "m" })}
    <p class="govuk-body-l"><code translate="no">${code.code}</code></p>
    ${paragraph(t("parties.sheet.how", { address: context.configuration.baseUrl, until: momentWords(context.language, code.until) }))}
    ${paragraph(t("parties.sheet.once"))}`);
}

/** Makes a new code for somebody of this body who has no address; it is shown this once. */
export async function printCode(house: House, context: Context): Promise<Answer> {
  const seen = await bodySeenBy(house, context);
  const officer = context.person;
  if (!seen || !officer || !seen.mayPrint) return notFoundPage(house, context);
  const wanted = context.form.text("person");
  const person = (await listed(house, seen.body)).find(
    (p) => p.personId === wanted && !p.hasAddress,
  );
  if (!person) return page(house, context, { ...seen, code: null });
  const issued = await issuePrintedCode(
    context.db,
    { personId: person.personId, issuedBy: officer.personId, secret: house.key.secretFor("codes") },
    context.now,
  );
  const code = { name: person.name, code: issued.code, until: issued.expires };
  return page(house, context, { ...seen, code });
}
