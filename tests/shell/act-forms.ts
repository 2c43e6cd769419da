/** The forms of all acts for tests that send them badly: who may send each, what is sent, what may come back. */
import assert from "node:assert/strict";
import type { Role } from "@rochdale/facts/shapes.ts";
import type { Act } from "../../app/src/house/act.ts";
import { actorsOf } from "../../app/src/house/actors.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import type { Field, Fields } from "../../app/src/house/field.ts";
import { fieldsOf, situationOf } from "../../app/src/house/perform.ts";
import { sentData } from "../../app/src/house/sent.ts";
import {
  applicationUnderTest,
  rehearsedCase,
  rehearsedMutual,
  type Pairs,
  type Said,
  type Visitor,
} from "./application-under-test.ts";

export const t = await applicationUnderTest();
const { house } = t.application;
const people = {
  "bad-case": await t.everyRole(rehearsedCase("bad-case")),
  "bad-mutual": await t.everyRole(rehearsedMutual("bad-mutual")),
};
type Slug = keyof typeof people;
/** An act at a body where somebody may do it, with what its form asks of them; open where no rule refuses it yet. */
export type Asked = {
  readonly act: Act;
  readonly slug: Slug;
  readonly visitor: Visitor;
  readonly fields: Fields;
  readonly open: boolean;
};

async function asked(slug: Slug, act: Act): Promise<Asked> {
  const body = await bodyBySlug(house.db, slug);
  const visitor = people[slug].get(act.may[0] as Role);
  assert.ok(body && visitor?.personId);
  const actors = await actorsOf(house.db, body.body_id, visitor.personId);
  const by = actors.find((actor) => act.may.includes(actor.role));
  assert.ok(by);
  const seen = situationOf(body, by, house.clock);
  const loaded = await act.load?.({ db: house.db, situation: seen, house, sent: sentData({}) });
  const situation = loaded === undefined ? seen : { ...seen, loaded };
  const open = (act.refusals?.(situation) ?? []).length === 0;
  return { act, slug, visitor, fields: fieldsOf(act, situation), open };
}

/** Each act once: at the body where it is open, else where it is refused. */
export async function everyForm(): Promise<Asked[]> {
  const forms: Asked[] = [];
  for (const act of house.acts.values()) {
    const inCase = await asked("bad-case", act);
    forms.push(inCase.open ? inCase : await asked("bad-mutual", act));
  }
  return forms;
}
export const textual = (field: Field) =>
  ["text", "longText", "email", "paper", "whole", "pence", "decimal", "fraction", "day"].includes(
    field.kind,
  );

/** What is sent under a field's name, in the boxes that the form has for it. */
export function sentAs(name: string, field: Field, value: string): Pairs {
  if (field.kind === "day")
    return [
      [`${name}-day`, value],
      [`${name}-month`, value],
      [`${name}-year`, value],
    ];
  return [[name, value]];
}

export async function send(one: Asked, sent: Pairs): Promise<Said> {
  await t.forgetLimits();
  const path = `/${one.slug === "bad-case" ? "cases" : "mutuals"}/${one.slug}/do/${one.act.id}`;
  return t.post(path, one.visitor, [["form_token", one.visitor.token], ...sent]);
}

/** Sends, and answers why the answer will not do; null where it will. Nothing may be written but by a recorded act. */
export async function sendBadly(
  one: Asked,
  sent: Pairs,
): Promise<{ said: Said; wrong: string | null }> {
  const before = await t.written();
  const said = await send(one, sent);
  const wrote = JSON.stringify(await t.written()) !== JSON.stringify(before);
  const known = said.status === 422 || said.status === 409 || said.status === 303;
  if (!known) return { said, wrong: `${one.act.id}: ${said.status}` };
  if (wrote !== (said.status === 303))
    return { said, wrong: `${one.act.id}: ${said.status}, wrote ${wrote}` };
  if (said.status === 422 && !summaryOf(said)) return { said, wrong: `${one.act.id}: no summary` };
  return { said, wrong: null };
}

export function summaryOf(said: Said): string | null {
  return /<div class="govuk-error-summary".*?<\/ul>/s.exec(said.text)?.[0] ?? null;
}

/** The fields that the summary does not name, each by a link to a place that is on the page. */
export function unnamed(said: Said, names: readonly string[]): string[] {
  const summary = summaryOf(said) ?? "";
  const links = [...summary.matchAll(/href="#([^"]*)"/g)].map((match) => match[1] ?? "");
  const dead = links.filter((id) => !said.text.includes(`id="${id}"`));
  const missing = names.filter(
    (name) => !links.some((id) => id === name || id.startsWith(`${name}-`)),
  );
  return [...missing, ...dead.map((id) => `dead link #${id}`)];
}

export const HOSTILE = [
  ["markup", `<script>alert("1")</script><img src=x onerror=alert(1)>'"&`],
  ["a quote for SQL", `Robert'); DROP TABLE fact; --`],
  ["control characters", "a\u0001b\u0008c\u001bd"],
  ["the name of a prototype", "__proto__"],
  ["right-to-left overrides", "pence\u202e\u2066 0001\u2069"],
  ["four-byte characters", "🗳️𝔙𝔬𝔱𝔢".repeat(4)],
  ["a template", "{name} ${process.exit()} {{7*7}} %s %n"],
  ["a path", "../../../../etc/passwd"],
  ["numbers at the edge", "99999999999999999999"],
  ["not a number", "NaN"],
  ["a date that is none", "2026-02-31"],
] as const;

export function goodAnswer(name: string, field: Field): Pairs {
  const today = house.clock.today();
  switch (field.kind) {
    case "choice":
    case "choices":
      return field.options[0] === undefined ? [] : [[name, field.options[0]]];
    case "yesNo":
      return [[name, "yes"]];
    case "day":
      return [[name, today]];
    case "whole":
      return [[name, String(Math.max(field.least ?? 0, 1))]];
    case "pence":
      return [[name, "100.00"]];
    case "decimal":
      return [[name, "1.5"]];
    case "fraction":
      return [[name, "3/4"]];
    case "email":
      return [[name, "somebody@example.invalid"]];
    case "file":
      return [];
    default:
      return [[name, "Words that are short enough"]];
  }
}
