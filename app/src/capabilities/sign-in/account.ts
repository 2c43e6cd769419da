/** A person's own page: language, passkeys, where they are signed in, their roles, what they sent. */
import { html, link, type Html } from "../../design/html.ts";
import { form } from "../../design/form.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { bullets, heading, lead, paragraph } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { messagesAbout, type Delivery } from "../../platform/mail.ts";
import { listPasskeys, removePasskey } from "../../platform/passkeys.ts";
import { changePerson } from "../../platform/people.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import { listSessions, revokeAllSessions } from "../../platform/sessions.ts";
import { bodiesOf } from "../../house/actors.ts";
import { eraseEverywhere } from "../../house/erasure.ts";
import type { House } from "../../house/house.ts";
import { momentWords, roleName, sayIn, sitePage, type Say } from "../../house/site.ts";
import { signInWords } from "./words.ts";

type Problem = { readonly field: string; readonly text: string };

export async function accountPage(
  house: House,
  context: Context,
  problems: readonly Problem[] = [],
): Promise<Answer> {
  const { person } = context;
  if (!person) return { redirect: context.link("/sign-in") };
  const t = sayIn(signInWords, context.language);
  const roles = await bodiesOf(context.db, person.personId);
  const main = html`${heading(person.name, { level: 1, caption: t("account.title") })}
    ${heading(t("account.roles"), { level: 2 })}
    ${
      roles.length === 0
        ? paragraph(t("account.noRoles"))
        : descriptionRows(
            roles.map((r): [string, Html] => [
              roleName(context.language, r.role),
              link(context.link(`/cases/${r.slug}`), r.name),
            ]),
          )
    }
    ${heading(t("account.language"), { level: 2 })}
    ${form({
      language: context.language,
      action: context.link("/account/language"),
      csrf: context.formToken,
      id: "language",
      fields: [
        {
          name: "language",
          kind: "choice",
          label: t("account.letters"),
          choices: [
            { value: "en", label: html`<span lang="en">English</span>` },
            { value: "cy", label: html`<span lang="cy">Cymraeg</span>` },
          ],
        },
      ],
      values: { language: person.language },
      button: t("account.save"),
    })}
    ${await passkeysPart(house, context)} ${await sessionsPart(context)}
    <p class="govuk-body">${link(context.link("/account/messages"), t("account.messages"))}</p>
    ${erasePart(context, problems)}`;
  return sitePage(house, context, {
    title: t("account.title"),
    main,
    error: problems.length > 0,
    status: problems.length > 0 ? 422 : 200,
    head: html`<script defer src="${house.scriptUrl("passkey.js")}"></script>`,
  });
}

async function passkeysPart(house: House, context: Context): Promise<Html> {
  const t = sayIn(signInWords, context.language);
  const keys = context.person ? await listPasskeys(context.db, context.person.personId) : [];
  const rows = keys.map(
    (key) =>
      html`<li>
        <form
          method="post"
          action="${context.link("/account/remove-passkey")}"
          class="rd-inline-form"
        >
          <input type="hidden" name="form_token" value="${context.formToken}" /><input
            type="hidden"
            name="key"
            value="${key.credentialId}"
          /><span>${key.name}, ${momentWords(context.language, key.created)}</span>
          <button type="submit" class="govuk-button govuk-button--secondary rd-button--small">
            ${t("account.removeKey")}
          </button>
        </form>
      </li>`,
  );
  return html`${heading(t("account.passkeys"), { level: 2 })}
    ${
      keys.length === 0
        ? paragraph(t("account.noPasskeys"))
        : html`<ul class="govuk-list">
            ${rows}
          </ul>`
    }
    <div
      data-passkey
      data-add
      data-begin="${context.link("/passkey/add/begin")}"
      data-finish="${context.link("/passkey/add/finish")}"
      data-token="${context.formToken}"
      data-to="${context.link("/account")}"
      data-name="${t("account.thisDevice")}"
      hidden
    >
      <button type="button" class="govuk-button govuk-button--secondary">
        ${t("account.addPasskey")}
      </button>
      <p class="govuk-body" role="status" data-failed="${t("signIn.passkey.failed")}"></p>
    </div>`;
}

async function sessionsPart(context: Context): Promise<Html> {
  const t = sayIn(signInWords, context.language);
  const sessions = context.person
    ? await listSessions(context.db, context.person.personId, context.now)
    : [];
  return html`${heading(t("account.sessions"), { level: 2 })}
  ${paragraph(t("account.sessions.count", { count: sessions.length }))}
  ${form({
    language: context.language,
    action: context.link("/account/end-sessions"),
    csrf: context.formToken,
    id: "sessions",
    fields: [],
    button: t("account.endSessions"),
    warning: true,
  })}`;
}

/** Erasing oneself, asked twice: nothing can bring it back. */
function erasePart(context: Context, problems: readonly Problem[]): Html {
  const t = sayIn(signInWords, context.language);
  return html`${heading(t("account.erase"), { level: 2 })} ${paragraph(t("account.erase.what"))}
  ${form({
    language: context.language,
    action: context.link("/account/erase"),
    csrf: context.formToken,
    id: "erase",
    fields: [
      {
        name: "sure",
        kind: "choices",
        label: t("account.erase.sure"),
        choices: [{ value: "yes", label: t("account.erase.yes") }],
      },
    ],
    problems,
    button: t("account.erase.button"),
    warning: true,
  })}`;
}

export async function eraseAccount(house: House, context: Context): Promise<Answer> {
  const { person } = context;
  if (!person) return { redirect: context.link("/sign-in") };
  if (context.form.text("sure") !== "yes") {
    const t = sayIn(signInWords, context.language);
    return accountPage(house, context, [{ field: "sure", text: t("account.erase.tick") }]);
  }
  await eraseEverywhere(house.db, person.personId, context.now);
  return { redirect: context.link("/"), session: "end" };
}

export async function changeLanguage(_house: House, context: Context): Promise<Answer> {
  const language = context.form.text("language") === "cy" ? "cy" : "en";
  if (context.person) await changePerson(context.db, context.person.personId, { language });
  return { redirect: language === "cy" ? "/cy/account" : "/account" };
}

export async function endEverySession(_house: House, context: Context): Promise<Answer> {
  if (context.person) await revokeAllSessions(context.db, context.person.personId, context.now);
  return { redirect: context.link("/sign-in"), session: "end" };
}

export async function removeKey(_house: House, context: Context): Promise<Answer> {
  const credentialId = context.form.text("key");
  if (context.person && credentialId !== "") {
    await removePasskey(context.db, { credentialId, personId: context.person.personId });
  }
  return { redirect: context.link("/account") };
}

/** The letters that this person's acts sent, each with how far it got with every recipient. */
export async function messagesPage(house: House, context: Context): Promise<Answer> {
  const t = sayIn(signInWords, context.language);
  const roles = context.person ? await bodiesOf(context.db, context.person.personId) : [];
  const bodies = [...new Map(roles.map((r) => [r.slug, r.name]))];
  const tables: Html[] = [];
  for (const [slug, name] of bodies) {
    const by = context.person?.personId ?? "";
    const messages = await messagesAbout(context.db, { body: slug, by });
    tables.push(
      stackingTable({
        caption: name,
        columns: [
          { heading: t("messages.subject") },
          { heading: t("messages.sent") },
          { heading: t("messages.states"), long: true },
        ],
        rows: messages.slice(0, 50).map((message) => ({
          cells: [
            message.subject,
            momentWords(context.language, message.sent),
            bullets(message.deliveries.map((d) => deliveryWords(t, d))),
          ],
        })),
        empty: t("messages.none"),
      }),
    );
  }
  const main = html`${heading(t("messages.title"), { level: 1 })} ${lead(t("messages.lead"))} ${tables}`;
  return sitePage(house, context, { title: t("messages.title"), main, wide: true });
}

function deliveryWords(t: Say, delivery: Delivery): string {
  const state = t(`messages.state.${delivery.state.replace(/ /g, "-")}`);
  const said = t("messages.delivery", { name: delivery.name, state });
  return delivery.reason === null ? said : `${said} (${delivery.reason})`;
}
