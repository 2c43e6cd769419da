/** Bad input at every form: empty, too long, of the wrong type, hostile, sent twice. Told clearly, kept, nothing by half. */
import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import type { Field } from "../../app/src/house/field.ts";
import {
  everyForm,
  goodAnswer,
  HOSTILE,
  send,
  sendBadly,
  sentAs,
  t,
  textual,
  unnamed,
  type Asked,
} from "./act-forms.ts";
import { stranger } from "./application-under-test.ts";

after(() => t.close());
const { house } = t.application;
beforeEach(() => t.forgetLimits());

const forms = await everyForm();
const open = forms.filter((one) => one.open);

test("there are forms to send bad input to", () => {
  assert.ok(forms.length > 60, `${forms.length} forms`);
  assert.ok(open.length > 25, `${open.length} open forms`);
});

test("an empty form names every field that must be filled", async () => {
  const wrong: string[] = [];
  for (const one of open) {
    const required = Object.entries(one.fields).filter(([, field]) => field.optional !== true);
    if (required.length === 0) continue;
    const { said, wrong: because } = await sendBadly(one, []);
    if (because) wrong.push(because);
    else if (said.status !== 422) wrong.push(`${one.act.id}: ${said.status} for an empty form`);
    else {
      const missing = unnamed(
        said,
        required.map(([name]) => name),
      );
      if (missing.length > 0) wrong.push(`${one.act.id}: ${missing.join(", ")}`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.deepEqual(t.faults, []);
});

/** Text in parts that fit one request; no form has to take them all at once. */
function partsOf<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
    all.slice(i * size, i * size + size),
  );
}

/** Tables pasted as text may be long. */
const takes100kB = (field: Field) => field.kind === "longText" && (field.max ?? 0) >= 100_000;

test("100 kB in a field is told with its length, for every field of every form", async () => {
  const long = "a much too long answer ".repeat(4500).slice(0, 100_000);
  const wrong: string[] = [];
  let fields = 0;
  for (const one of open) {
    const all = Object.entries(one.fields).filter(
      ([, field]) => textual(field) && field.kind !== "day" && !takes100kB(field),
    );
    for (const part of partsOf(all, 8)) {
      const { said, wrong: because } = await sendBadly(
        one,
        part.flatMap(([n, f]) => [...sentAs(n, f, long)]),
      );
      if (because) wrong.push(because);
      else if (said.status !== 422) wrong.push(`${one.act.id}: ${said.status} for 100 kB`);
      else
        wrong.push(
          ...unnamed(
            said,
            part.map(([name]) => name),
          ).map((name) => `${one.act.id}: ${name}`),
        );
      fields += part.length;
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(fields > 100, `${fields} fields`);
});

test("a body that is larger than any form is refused with a page, and writes nothing", async () => {
  const before = await t.written();
  const said = await send(open[0] as Asked, [["name", "x".repeat(1_500_000)]]);
  assert.equal(said.status, 413);
  assert.match(said.text, /too big/);
  assert.deepEqual(await t.written(), before);
});

test("hostile text in every field of every form is refused or kept as text, never run, never a fault", async () => {
  const wrong: string[] = [];
  for (const [called, text] of HOSTILE) {
    for (const one of open) {
      const pairs = Object.entries(one.fields).flatMap(([n, f]) => [...sentAs(n, f, text)]);
      const { said, wrong: because } = await sendBadly(one, pairs);
      if (because) wrong.push(`${because} for ${called}`);
      if (said.text.includes("<script>alert") || said.text.includes("<img src=x"))
        wrong.push(`${one.act.id}: ${called} came back unescaped`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.deepEqual(t.faults, []);
});

test("hostile names of fields change nothing", async () => {
  const wrong: string[] = [];
  const names = [
    "__proto__",
    "constructor",
    "toString",
    "form_token",
    "a[b]",
    "",
    "\u0000",
    "x".repeat(5000),
  ];
  for (const one of open) {
    const { wrong: because } = await sendBadly(
      one,
      names.map((name) => [name, "1"] as const),
    );
    if (because) wrong.push(because);
  }
  assert.deepEqual(wrong, []);
});

test("broken percent codes, lone surrogates and NUL are read as replacement characters or refused", async () => {
  const wrong: string[] = [];
  const broken = ["%ED%A0%80", "%", "%zz", "%00", "%FF%FE", "%C3%28", "a%00b"];
  for (const one of open.slice(0, 12)) {
    const fields = Object.entries(one.fields).filter(([, f]) => textual(f) && f.kind !== "day");
    for (const bytes of broken) {
      const before = await t.written();
      const path = `/cases/${one.slug}/do/${one.act.id}`;
      const answer = await t.application.server.inject({
        method: "POST",
        url: path,
        headers: {
          cookie: one.visitor.cookie,
          "content-type": "application/x-www-form-urlencoded",
        },
        payload: [
          `form_token=${one.visitor.token}`,
          ...fields.map(([name]) => `${name}=${bytes}`),
        ].join("&"),
      });
      const wrote = JSON.stringify(await t.written()) !== JSON.stringify(before);
      if (
        ![400, 409, 422, 303].includes(answer.statusCode) ||
        wrote !== (answer.statusCode === 303)
      )
        wrong.push(`${one.act.id} ${bytes}: ${answer.statusCode}`);
    }
    await t.forgetLimits();
  }
  assert.deepEqual(wrong, []);
});

test("forms outside the acts take anything without a fault", async () => {
  const others = t.application.server.routes.filter(
    ({ method, path }) => method === "POST" && !path.includes("/do/"),
  );
  const names = ["email", "code", "name", "person", "to", "language", "step", "choice", "file"];
  const visitors = [stranger, await t.visitor("Sam Stranger")];
  const wrong: string[] = [];
  for (const { path } of others) {
    const filled = path.replace(":slug", "bad-case").replace(/:[a-zA-Z]+|\*/g, "1");
    for (const text of ["", "x".repeat(100_000), ...HOSTILE.map(([, words]) => words)]) {
      for (const visitor of visitors) {
        await t.forgetLimits();
        const pairs = names.map((name) => [name, text] as const);
        const said = await t.post(filled, visitor, [["form_token", visitor.token], ...pairs]);
        if (said.status >= 500) wrong.push(`${filled}: ${said.status} for ${text.slice(0, 30)}`);
        if (said.text.includes("<script>alert")) wrong.push(`${filled}: unescaped`);
      }
    }
  }
  assert.ok(others.length > 15, `${others.length} forms`);
  assert.deepEqual(wrong, []);
});

test("what was written comes back into the form, escaped, beside what is wrong", async () => {
  const kept = `Kept & <b>"shown"</b>`;
  const escaped = "Kept &amp; &lt;b&gt;";
  const wrong: string[] = [];
  let checked = 0;
  for (const one of open) {
    const entries = Object.entries(one.fields);
    const free = entries.find(
      ([, field]) => field.kind === "text" || field.kind === "longText" || field.kind === "paper",
    );
    const other = entries.some(([name, field]) => name !== free?.[0] && field.optional !== true);
    if (!free || !other) continue;
    const { said } = await sendBadly(one, [[free[0], kept]]);
    if (said.status !== 422) continue;
    checked += 1;
    if (!said.text.includes(escaped)) wrong.push(`${one.act.id}: ${free[0]} was lost`);
  }
  assert.deepEqual(wrong, []);
  assert.ok(checked > 10, `${checked} forms`);
});

test("addresses with anything in them are answered by a page, never by a fault", async () => {
  const odd = [
    "%00",
    "..%2f..%2fetc",
    "<script>",
    "__proto__",
    "%F0%9F%97%B3",
    "%ED%A0%80",
    "%",
    "a".repeat(290),
    "'--",
  ];
  const wrong: string[] = [];
  const paths = t.application.server.routes.filter(
    (r) => r.method === "GET" && /[:*]/.test(r.path),
  );
  for (const { path } of paths) {
    for (const text of odd) {
      const filled = path.replace(/:[a-zA-Z]+|\*/g, text);
      const said = await t.get(filled, stranger);
      if (said.status >= 500) wrong.push(`${filled}: ${said.status}`);
      if (said.text.includes("<script></")) wrong.push(`${filled}: unescaped`);
    }
    for (const text of odd) {
      const filled = path.replace(":slug", "bad-case").replace(/:[a-zA-Z]+|\*/g, text);
      const said = await t.get(`${filled}?as-at=${text}&known=${text}&page=${text}`, stranger);
      if (said.status >= 500) wrong.push(`${filled} with a query: ${said.status}`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.deepEqual(t.faults, []);
});

test("the same form sent twice at once is recorded by whole outcomes, and the log has no gap", async () => {
  const wrong: string[] = [];
  let recorded = 0;
  for (const one of open) {
    const sent = Object.entries(one.fields).flatMap(([name, field]) => [
      ...goodAnswer(name, field),
    ]);
    const before = await sizeOf(one.slug);
    const both = await Promise.all([send(one, sent), send(one, sent)]);
    const grown = (await sizeOf(one.slug)) - before;
    const times = both.filter((said) => said.status === 303).length;
    recorded += times;
    if (both.some((said) => ![303, 409, 422].includes(said.status)))
      wrong.push(`${one.act.id}: ${both.map((said) => said.status).join(" and ")}`);
    if (times === 0 ? grown !== 0 : grown < times)
      wrong.push(`${one.act.id}: ${times} recorded, grown by ${grown}`);
  }
  assert.deepEqual(wrong, []);
  assert.ok(recorded > 10, `${recorded} recorded`);
  for (const slug of ["bad-case", "bad-mutual"]) await noGap(slug);
  assert.deepEqual(t.faults, []);
});

async function sizeOf(slug: string): Promise<number> {
  return (await bodyBySlug(house.db, slug))?.size ?? -1;
}

async function noGap(slug: string): Promise<void> {
  const body = await bodyBySlug(house.db, slug);
  assert.ok(body);
  assert.deepEqual(
    body.story.entries.map((entry) => entry.position),
    Array.from({ length: body.size }, (_, i) => i),
  );
}
