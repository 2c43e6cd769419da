/** Only in a worked example: be one of its people with one click, and read the letters that would be sent. */
import { html, type Html } from "../../design/html.ts";
import { heading, lead, paragraph } from "../../design/layout.ts";
import { warningText } from "../../design/govuk/warning-text.ts";
import type { PersonId } from "../../platform/people.ts";
import { mailTray } from "../../platform/mail.ts";
import { ownPath, type Answer, type Context } from "../../platform/routes.ts";
import { signInAsExample } from "../../platform/sign-in.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { momentWords, roleName, sayIn, sitePage } from "../../house/site.ts";
import { examplePeopleByBody } from "./store.ts";
import { signInWords } from "./words.ts";

export async function peoplePage(house: House, context: Context): Promise<Answer> {
  if (!context.example) return notFoundPage(house, context);
  const t = sayIn(signInWords, context.language);
  const bodies = await examplePeopleByBody(context.db);
  const parts = bodies.map(
    (body) =>
      html`${heading(body.name, { level: 2, size: "m" })}
        <ul class="govuk-list">
          ${body.people.map((person) => personButton(context, person))}
        </ul>`,
  );
  const main = html`${heading(t("people.title"), { level: 1 })}
  ${warningText({ text: t("people.warning"), iconFallbackText: t("people.warningIcon") })}
  ${lead(t("people.lead"))} ${parts}`;
  return sitePage(house, context, { title: t("people.title"), main });
}

type Offered = Awaited<ReturnType<typeof examplePeopleByBody>>[number]["people"][number];

function personButton(context: Context, person: Offered): Html {
  const t = sayIn(signInWords, context.language);
  const role = roleName(context.language, person.role);
  const to = ownPath(context.query["next"] ?? "/today");
  return html`<li>
    <form method="post" action="${context.link("/sign-in/people")}" class="rd-inline-form">
      <input type="hidden" name="form_token" value="${context.formToken}" /><input
        type="hidden"
        name="person"
        value="${person.personId}"
      /><input type="hidden" name="to" value="${to}" />
      <button type="submit" class="govuk-button govuk-button--secondary rd-button--small">
        ${t("people.be", { name: person.name })}<span class="govuk-visually-hidden"
          >, ${role}, ${person.body}</span
        >
      </button>
      <span>${role}${person.organisation === null ? null : html`, ${person.organisation}`}</span>
    </form>
  </li>`;
}

export async function enterAs(house: House, context: Context): Promise<Answer> {
  if (!context.example) return notFoundPage(house, context);
  const personId = context.form.text("person");
  if (!/^[0-9a-f-]{36}$/.test(personId)) return { redirect: context.link("/sign-in/people") };
  const session = await signInAsExample(context.db, personId as PersonId, context.now);
  if (!session) return { redirect: context.link("/sign-in/people") };
  return { redirect: context.link(ownPath(context.form.text("to") || "/today")), session };
}

export async function mailTrayPage(house: House, context: Context): Promise<Answer> {
  if (!context.example) return notFoundPage(house, context);
  const t = sayIn(signInWords, context.language);
  const letters = await mailTray(context.db, { most: 50 });
  const shown = letters.map(
    (letter) =>
      html`<article class="rd-panelbox" aria-label="${letter.subject}">
        ${heading(letter.subject, { level: 2, size: "s" })}
        ${paragraph(t("tray.to", { name: letter.to, at: momentWords(context.language, letter.sent) }), "s")}
        ${letter.text.split("\n\n").map((part) => paragraph(part))}
      </article>`,
  );
  const main = html`${heading(t("tray.title"), { level: 1 })} ${lead(t("tray.lead"))}
  ${letters.length === 0 ? paragraph(t("tray.empty")) : shown}`;
  return sitePage(house, context, { title: t("tray.title"), main });
}
