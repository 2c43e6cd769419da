/** Sign-in by a code: sent by e-mail, or printed for those without. The answer never says who is known here. */
import { form } from "../../design/form.ts";
import { html, link } from "../../design/html.ts";
import { insetText } from "../../design/govuk/inset-text.ts";
import { heading, paragraph } from "../../design/layout.ts";
import { ownPath, type Answer, type Context } from "../../platform/routes.ts";
import { revokeSession } from "../../platform/sessions.ts";
import { redeemCode, requestCode } from "../../platform/sign-in.ts";
import type { House } from "../../house/house.ts";
import { sayIn, sitePage } from "../../house/site.ts";
import { signInWords } from "./words.ts";

type Problem = { readonly field: string; readonly text: string };

export function signInPage(
  house: House,
  context: Context,
  problems: readonly Problem[],
): Promise<Answer> {
  const t = sayIn(signInWords, context.language);
  const to = ownPath(context.query["next"] ?? "");
  const example = house.example
    ? insetText({
        html: html`${t("signIn.example")}
        ${link(context.link("/sign-in/people"), t("signIn.example.link"))}`,
      })
    : null;
  const main = html`${heading(t("signIn.title"), { level: 1 })} ${example}
    ${form({
      language: context.language,
      action: context.link("/sign-in"),
      csrf: context.formToken,
      fields: [
        {
          name: "email",
          kind: "email",
          label: t("signIn.email"),
          hint: t("signIn.email.hint"),
          autocomplete: "username webauthn",
        },
        { name: "to", kind: "hidden", label: "" },
      ],
      values: { email: context.form.text("email"), to },
      problems,
      button: t("signIn.send"),
    })}
    ${paragraph(html`${t("signIn.printed")} ${link(context.link("/sign-in/code"), t("signIn.printed.link"))}`)}
    <div
      class="rd-noprint"
      data-passkey
      data-begin="${context.link("/passkey/sign-in/begin")}"
      data-finish="${context.link("/passkey/sign-in/finish")}"
      data-token="${context.formToken}"
      data-to="${context.link(to)}"
      hidden
    >
      ${heading(t("signIn.passkey"), { level: 2, size: "m" })}<button
        type="button"
        class="govuk-button govuk-button--secondary"
      >
        ${t("signIn.passkey.button")}
      </button>
      <p class="govuk-body" role="status" data-failed="${t("signIn.passkey.failed")}"></p>
    </div>`;
  return sitePage(house, context, {
    title: t("signIn.title"),
    main,
    error: problems.length > 0,
    status: problems.length > 0 ? 422 : 200,
    head: html`<script defer src="${house.scriptUrl("passkey.js")}"></script>`,
  });
}

export async function askForCode(house: House, context: Context): Promise<Answer> {
  const t = sayIn(signInWords, context.language);
  const email = context.form.text("email").trim();
  if (email.length > 254 || !/^[^\s@<>]+@[^\s@<>]+$/.test(email)) {
    return signInPage(house, context, [{ field: "email", text: t("signIn.email.wrong") }]);
  }
  const { baseUrl } = house.configuration;
  const asked = await requestCode(
    context.db,
    {
      email,
      addressHash: context.addressHash,
      letter: (language) => {
        const words = sayIn(signInWords, language);
        return {
          subject: words("signIn.letter.subject"),
          text: words("signIn.letter.text", { code: "{code}", address: `${baseUrl}/sign-in/code` }),
        };
      },
    },
    context.now,
  );
  if (!asked.ok) {
    const minutes = Math.ceil(asked.retryAfterSeconds / 60);
    return signInPage(house, context, [{ field: "email", text: t("signIn.tooMany", { minutes }) }]);
  }
  const to = encodeURIComponent(ownPath(context.form.text("to")));
  return { redirect: context.link(`/sign-in/code?sent=1&next=${to}`) };
}

export function codePage(
  house: House,
  context: Context,
  problems: readonly Problem[],
): Promise<Answer> {
  const t = sayIn(signInWords, context.language);
  const posted = context.method === "POST";
  const to = ownPath(posted ? context.form.text("to") : (context.query["next"] ?? ""));
  const sent = context.query["sent"] !== undefined;
  const main = html`${heading(t("signIn.code.title"), { level: 1 })}
  ${sent ? insetText({ text: t("signIn.code.sent") }) : null}
  ${form({
    language: context.language,
    action: context.link("/sign-in/code"),
    csrf: context.formToken,
    fields: [
      {
        name: "email",
        kind: "email",
        label: t("signIn.code.email"),
        hint: t("signIn.code.email.hint"),
        required: false,
      },
      { name: "code", kind: "code", label: t("signIn.code"), hint: t("signIn.code.hint") },
      { name: "to", kind: "hidden", label: "" },
    ],
    values: { email: context.form.text("email"), to },
    problems,
    button: t("signIn.code.button"),
  })}`;
  return sitePage(house, context, {
    title: t("signIn.code.title"),
    main,
    error: problems.length > 0,
    status: problems.length > 0 ? 422 : 200,
  });
}

export async function enterCode(house: House, context: Context): Promise<Answer> {
  const t = sayIn(signInWords, context.language);
  const code = context.form.text("code").trim();
  const email = context.form.text("email").trim();
  if (code === "" || code.length > 40) {
    return codePage(house, context, [{ field: "code", text: t("signIn.code.missing") }]);
  }
  const redeemed = await redeemCode(
    context.db,
    {
      code,
      ...(email === "" ? {} : { email }),
      addressHash: context.addressHash,
      secret: house.key.secretFor("codes"),
    },
    context.now,
  );
  if (!redeemed.ok) {
    const key = redeemed.reason === "too many" ? "signIn.code.tooMany" : "signIn.code.wrong";
    return codePage(house, context, [{ field: "code", text: t(key) }]);
  }
  return {
    redirect: context.link(ownPath(context.form.text("to") || "/today")),
    session: redeemed.session,
  };
}

/** Ends the session itself, not only the browser's cookie: a copied cookie is worth nothing afterwards. */
export async function signOut(context: Context): Promise<Answer> {
  const { session, person } = context;
  if (session && person) {
    const { sessionId } = session;
    await revokeSession(context.db, { sessionId, personId: person.personId }, context.now);
  }
  return { redirect: context.link("/"), session: "end" };
}
