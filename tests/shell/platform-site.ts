/** A small site for the tests of the web server: routes of every kind, served twice on one database. */
import assert from "node:assert/strict";
import { after } from "node:test";
import { loadAssets } from "../../app/src/platform/assets.ts";
import { clockAt } from "../../app/src/platform/clock.ts";
import { readConfiguration, type Configuration } from "../../app/src/platform/configuration.ts";
import { openLog } from "../../app/src/platform/log.ts";
import { addPerson } from "../../app/src/platform/people.ts";
import {
  anyone,
  signedIn,
  type Context,
  type FaultPages,
  type Route,
} from "../../app/src/platform/routes.ts";
import { createServer } from "../../app/src/platform/server.ts";
import { openSession } from "../../app/src/platform/sessions.ts";
import { openTestDatabase } from "../../app/src/platform/test-database.ts";

export const database = await openTestDatabase();
export const { db } = database;
export const clock = clockAt("2026-11-21T10:00:00Z");
export const lines: string[] = [];
const log = openLog({ destination: { write: (line: string) => void lines.push(line) } });
export const assets = loadAssets([
  { path: "design/main.css", text: "a { color: red }\n".repeat(100) },
  { path: "design/a.exe", text: "not for browsers" },
]);
const pages: FaultPages = {
  notFound: (c) => `not found ${c.language} ${c.path}`,
  forbidden: () => "forbidden",
  fault: (_c, reference) => `fault ${reference}`,
  refused: (_c, reason) => `refused: ${reason.kind}`,
};

/** A page that waits to be released, and says when somebody asked for it. */
export const slow = { release: (): void => undefined, arrived: (): void => undefined };
const page = (path: string, answer: (c: Context) => unknown): Route => ({
  method: "GET",
  path,
  may: anyone,
  answer: async (c) => ({ html: String(await answer(c)) }),
});
const routes: Route[] = [
  page("/", () => "home"),
  page(
    "/say/:word",
    (c) =>
      `${c.language} ${c.params["word"]} ${c.query["q"] ?? "-"} ${c.link("/x")} ${c.otherLanguage}`,
  ),
  page("/rest/*", (c) => c.params["*"]),
  page("/form", (c) => c.formToken),
  page("/throws", () => {
    throw new Error("broken for ann@example.org");
  }),
  page(
    "/slow",
    () =>
      new Promise((resolve) => {
        slow.release = () => resolve("done");
        slow.arrived();
      }),
  ),
  {
    method: "GET",
    path: "/mine",
    may: signedIn,
    answer: async (c) => ({ html: `hello ${c.person?.name} ${c.formToken}` }),
  },
  {
    method: "GET",
    path: "/never",
    may: { label: "nobody", allows: () => false },
    answer: async () => ({ html: "no" }),
  },
  { method: "GET", path: "/none", may: anyone, answer: async () => ({ missing: true }) },
  {
    method: "GET",
    path: "/secret/:code",
    may: anyone,
    secretPath: true,
    answer: async () => ({ text: "ok" }),
  },
  {
    method: "GET",
    path: "/unseen",
    may: anyone,
    unlogged: true,
    answer: async () => ({ text: "ok" }),
  },
  {
    method: "GET",
    path: "/file",
    may: anyone,
    answer: async () => ({
      file: Buffer.from("%PDF-"),
      type: "application/pdf",
      name: 'cynllun "dŵr".pdf',
    }),
  },
  {
    method: "GET",
    path: "/rare",
    may: anyone,
    limit: { name: "rare", most: 2, perSeconds: 60, by: "address" },
    answer: async () => ({ text: "ok" }),
  },
  {
    method: "POST",
    path: "/form",
    may: anyone,
    files: { most: 2, bytesEach: 1000 },
    answer: async ({ form }) => ({
      json: {
        fields: [...form.fields].filter(([name]) => name !== "form_token"),
        files: form.files("file").map(({ name, bytes }) => [name, bytes.length]),
      },
    }),
  },
  {
    method: "POST",
    path: "/open",
    may: anyone,
    fromAnywhere: true,
    answer: async ({ form, person }) => ({
      json: { said: form.text("said"), person: person?.name ?? null },
    }),
  },
  {
    method: "GET",
    path: "/own-policy",
    may: anyone,
    answer: async () => ({ text: "<p>x", type: "text/html", policy: "default-src 'none'" }),
  },
  { method: "POST", path: "/plain", may: anyone, answer: async ({ json }) => ({ json: { json } }) },
  {
    method: "POST",
    path: "/guarded",
    may: { label: "nobody", allows: () => false },
    answer: async () => ({ text: "no" }),
  },
  {
    method: "POST",
    path: "/in",
    may: anyone,
    answer: async (c) => ({
      redirect: "/mine",
      session: await openSession(c.db, ann.personId, c.now),
    }),
  },
  {
    method: "POST",
    path: "/out",
    may: signedIn,
    answer: async () => ({ redirect: "/", session: "end" }),
  },
];
export const ann = await addPerson(db, { name: "Ann", email: "ann@example.org" }, clock.now());

export function configurationOf(environment: Record<string, string>): Configuration {
  const read = readConfiguration({ PORT: "0", ...environment }, []);
  assert.ok(read.ok);
  return read.configuration;
}
export const shared = {
  database,
  clock,
  log,
  routes,
  assets,
  pages,
  example: false,
  addressSecret: new Uint8Array(32),
};
export const server = await createServer({ ...shared, configuration: configurationOf({}) });
const other = await createServer({ ...shared, configuration: configurationOf({}) });
export const secure = await createServer({
  ...shared,
  configuration: configurationOf({ BASE_URL: "https://m.example.org" }),
});
export const at = await server.listen();
export const atOther = await other.listen();
after(async () => {
  await Promise.all([server.stop(), other.stop(), secure.stop()]);
  await database.drop();
});

export type Said = { status: number; text: string; headers: Headers };
export async function ask(path: string, init: RequestInit & { at?: string } = {}): Promise<Said> {
  const response = await fetch((init.at ?? at) + path, { redirect: "manual", ...init });
  return { status: response.status, text: await response.text(), headers: response.headers };
}
export const cookieOf = (said: Said) => said.headers.getSetCookie()[0]?.split(";")[0] ?? "";
/** A visitor with a form: their token and the cookie that belongs to it. */
export async function visitor(): Promise<{ cookie: string; token: string }> {
  const said = await ask("/form");
  return { cookie: cookieOf(said), token: said.text };
}
export async function signIn(): Promise<string> {
  return `rochdale=${(await openSession(db, ann.personId, clock.now())).token}`;
}
export async function send(
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Said> {
  const { cookie, token } = await visitor();
  return ask(path, {
    method: "POST",
    body: new URLSearchParams({ form_token: token, ...fields }),
    headers: { cookie, ...headers },
  });
}
