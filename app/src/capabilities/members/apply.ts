/** Applying to join: private until the register changes; the secretary is told by letter. */
import { designIn } from "@rochdale/genuineness/design-in-force.ts";
import { sceneOf } from "@rochdale/genuineness/scene.ts";
import type { Language } from "@rochdale/language/message.ts";
import type { Problem } from "../../design/field.ts";
import { form } from "../../design/form.ts";
import { insetText } from "../../design/govuk/inset-text.ts";
import { html, type Html } from "../../design/html.ts";
import { heading, paragraph } from "../../design/layout.ts";
import { storyOn, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { sendLetters } from "../../house/letters.ts";
import { addressOf, sitePage, type Say } from "../../house/site.ts";
import { transaction, type Db } from "../../platform/database.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import { memberTables } from "./store.ts";

type Open = { readonly value: string; readonly label: string };

/** The classes that the rules open to everybody, each kind once. */
function openClasses(body: Body, day: string, say: Say): readonly Open[] {
  const design = designIn(sceneOf(storyOn(body, day), day))?.design;
  const open = design?.classes.filter((one) => one.open) ?? [];
  const kinds = [...new Set(open.map((one) => one.class))];
  return kinds.map((of) => ({
    value: of,
    label: open
      .filter((one) => one.class === of)
      .map(({ name, eligibility }) =>
        eligibility === "notStated"
          ? name
          : say("members.apply.whoMay", { name, who: say(`enum.eligibility.${eligibility}`) }),
      )
      .join(", "),
  }));
}

type Applied = { readonly problems: readonly Problem[]; readonly number: number | null };

export async function applyPage(house: House, context: Context, body: Body): Promise<Answer> {
  const number = context.person
    ? await openApplication(house.db, body.body_id, context.person.personId)
    : null;
  return answer(house, context, { body, applied: { problems: [], number } });
}

/** Takes the application of the person signed in: one at a time. */
export async function apply(house: House, context: Context, body: Body): Promise<Answer> {
  const say: Say = (message, values) =>
    house.say(context.language, values ? { message, values } : { message });
  const person = context.person;
  if (!person) return { redirect: context.link("/sign-in") };
  const name = context.form.text("name").trim().normalize("NFC");
  const of = context.form.text("class");
  const open = openClasses(body, context.clock.today(), say);
  const problems: Problem[] = [];
  if (name === "" || name.length > 200) {
    problems.push({ field: "name", text: say("members.apply.nameMissing") });
  }
  if (!open.some((one) => one.value === of)) {
    problems.push({ field: "class", text: say("members.apply.classMissing") });
  }
  if (problems.length > 0) {
    return answer(house, context, { body, applied: { problems, number: null } });
  }
  const number = await transaction(house.db, async (tx) => {
    const known = await openApplication(tx, body.body_id, person.personId);
    if (known !== null) return known;
    const made = await nextApplication(tx, body.body_id);
    await memberTables(tx)
      .insertInto("member_application")
      .values({
        body_id: body.body_id,
        number: made,
        class: of,
        name,
        email: person.email,
        person_id: person.personId,
        state: "open",
        at: context.now,
      })
      .execute();
    const values = { body: body.name, number: made };
    await sendLetters(house, tx, {
      bodyId: body.body_id,
      slug: body.slug,
      sender: person.personId,
      at: context.now,
      letters: [
        {
          to: { role: "secretary" },
          subject: { message: "members.apply.letter.subject", values: { body: body.name } },
          text: [{ message: "members.apply.letter.text", values }],
        },
      ],
    });
    return made;
  });
  return answer(house, context, { body, applied: { problems: [], number } });
}

async function openApplication(db: Db, bodyId: string, personId: string): Promise<number | null> {
  const row = await memberTables(db)
    .selectFrom("member_application")
    .select("number")
    .where("body_id", "=", bodyId)
    .where("person_id", "=", personId)
    .where("state", "=", "open")
    .executeTakeFirst();
  return row?.number ?? null;
}

async function nextApplication(tx: Db, bodyId: string): Promise<number> {
  const last = await memberTables(tx)
    .selectFrom("member_application")
    .select("number")
    .where("body_id", "=", bodyId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return (last?.number ?? 0) + 1;
}

type Shown = { readonly body: Body; readonly applied: Applied };

async function answer(house: House, context: Context, shown: Shown): Promise<Answer> {
  const say: Say = (message, values) =>
    house.say(context.language, values ? { message, values } : { message });
  const { problems } = shown.applied;
  const title = say("members.apply");
  return sitePage(house, context, {
    title,
    main: html`${heading(title, { level: 1, size: "l", caption: shown.body.name })}${inside(context, shown, say)}`,
    body: shown.body,
    tab: "members",
    error: problems.length > 0,
    status: problems.length > 0 ? 422 : 200,
  });
}

function inside(context: Context, { body, applied }: Shown, say: Say): Html {
  const { number, problems } = applied;
  if (number !== null) {
    const key = context.method === "POST" ? "members.apply.sent" : "members.apply.already";
    return insetText({ text: say(key, { number }) });
  }
  const open = openClasses(body, context.clock.today(), say);
  if (open.length === 0) return paragraph(say("members.how.closed"));
  const language: Language = context.language;
  const sent = context.method === "POST";
  return html`${paragraph(say("members.apply.intro"))}${form({
    language,
    action: context.link(`${addressOf(body)}/members/apply`),
    csrf: context.formToken,
    fields: [
      { name: "name", kind: "text", label: say("members.apply.name"), autocomplete: "name" },
      { name: "class", kind: "choice", label: say("members.apply.class"), choices: open },
    ],
    values: {
      name: sent ? context.form.text("name") : (context.person?.name ?? ""),
      class: sent ? context.form.text("class") : "",
    },
    problems,
    button: say("members.apply.button"),
  })}`;
}
