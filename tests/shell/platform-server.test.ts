/** The web server over real HTTP: permissions, forms, limits, headers, faults, and two of it on one database. */
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { request as plainRequest } from "node:http";
import { gunzipSync } from "node:zlib";
import { sql } from "kysely";
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
import { openSession, revokeAllSessions } from "../../app/src/platform/sessions.ts";
import { openTestDatabase } from "../../app/src/platform/test-database.ts";

const database = await openTestDatabase();
const { db } = database;
const clock = clockAt("2026-11-21T10:00:00Z");
const lines: string[] = [];
const log = openLog({ destination: { write: (line: string) => void lines.push(line) } });
const assets = loadAssets([
  { path: "design/main.css", text: "a { color: red }\n".repeat(100) },
  { path: "design/a.exe", text: "not for browsers" },
]);
const pages: FaultPages = {
  notFound: (c) => `not found ${c.language} ${c.path}`,
  forbidden: () => "forbidden",
  fault: (_c, reference) => `fault ${reference}`,
  refused: (_c, reason) => `refused: ${reason.kind}`,
};

let release = (): void => undefined;
let closes = (): void => undefined;
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
  page("/slow", () => new Promise((resolve) => ((release = () => resolve("done")), closes()))),
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
const ann = await addPerson(db, { name: "Ann", email: "ann@example.org" }, clock.now());

function configurationOf(environment: Record<string, string>): Configuration {
  const read = readConfiguration({ PORT: "0", ...environment }, []);
  assert.ok(read.ok);
  return read.configuration;
}
const shared = {
  database,
  clock,
  log,
  routes,
  assets,
  pages,
  example: false,
  addressSecret: new Uint8Array(32),
};
const server = await createServer({ ...shared, configuration: configurationOf({}) });
const other = await createServer({ ...shared, configuration: configurationOf({}) });
const secure = await createServer({
  ...shared,
  configuration: configurationOf({ BASE_URL: "https://m.example.org" }),
});
const at = await server.listen();
const atOther = await other.listen();
after(async () => {
  await Promise.all([server.stop(), other.stop(), secure.stop()]);
  await database.drop();
});

type Said = { status: number; text: string; headers: Headers };
async function ask(path: string, init: RequestInit & { at?: string } = {}): Promise<Said> {
  const response = await fetch((init.at ?? at) + path, { redirect: "manual", ...init });
  return { status: response.status, text: await response.text(), headers: response.headers };
}
const cookieOf = (said: Said) => said.headers.getSetCookie()[0]?.split(";")[0] ?? "";
/** A visitor with a form: their token and the cookie that belongs to it. */
async function visitor(): Promise<{ cookie: string; token: string }> {
  const said = await ask("/form");
  return { cookie: cookieOf(said), token: said.text };
}
async function signIn(): Promise<string> {
  return `rochdale=${(await openSession(db, ann.personId, clock.now())).token}`;
}
async function send(
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

describe("addresses", () => {
  test("answer in both languages, with their parameters", async () => {
    assert.equal((await ask("/say/a%20b?q=1&q=2")).text, "en a b 1 /x /cy/say/a%20b?q=1&q=2");
    assert.equal((await ask("/cy/say/hi/")).text, "cy hi - /cy/x /say/hi/");
    assert.equal((await ask("/cy")).text, "home");
    assert.equal((await ask("/rest/a/b.tar")).text, "a/b.tar");
  });
  test("that don't exist say so in the right language", async () => {
    const [english, welsh, missing] = [
      await ask("/what"),
      await ask("/cy/what"),
      await ask("/none"),
    ];
    assert.deepEqual([english.status, english.text], [404, "not found en /what"]);
    assert.equal(welsh.text, "not found cy /what");
    assert.deepEqual([missing.status, missing.text], [404, "not found en /none"]);
  });
  test("that are malformed are refused, never a fault", async () => {
    for (const path of [
      "/say/%ff",
      "/say/%",
      "/say/%00",
      `/say/${"a".repeat(2000)}`,
      "/%c0%ae%c0%ae/",
      "/say/x?q=%00&__proto__=1",
    ]) {
      const { status } = await ask(path);
      assert.ok(status < 500, `${path}: ${status}`);
    }
  });
  test("health and readiness answer", async () => {
    assert.deepEqual([(await ask("/health")).status, (await ask("/ready")).status], [200, 200]);
    server.setReady(false);
    assert.equal((await ask("/ready")).status, 503);
    server.setReady(true);
  });
});

describe("headers", () => {
  test("refuse everything that is not ours, on every kind of answer", async () => {
    for (const path of [
      "/",
      "/what",
      "/throws",
      "/file",
      "/health",
      assets.url("design/main.css"),
      "/never",
      "/say/%ff",
    ]) {
      const { headers } = await ask(path);
      const policy = headers.get("content-security-policy") ?? "";
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "frame-ancestors 'none'",
        "form-action 'self'",
        "base-uri 'none'",
      ])
        assert.ok(policy.includes(part), `${path} ${part}`);
      assert.doesNotMatch(policy, /unsafe/);
      assert.equal(headers.get("x-content-type-options"), "nosniff");
      assert.match(headers.get("x-request-id") ?? "", /^[0-9a-f]{12}$/);
    }
  });
  test("a page for everyone is not sent twice; a private one is not kept", async () => {
    const first = await ask("/say/x");
    const etag = first.headers.get("etag") ?? "";
    assert.equal((await ask("/say/x", { headers: { "if-none-match": etag } })).status, 304);
    for (const headers of [{ cookie: await signIn() }, {}] as Record<string, string>[])
      assert.equal(
        (await ask(headers["cookie"] ? "/say/x" : "/form", { headers })).headers.get(
          "cache-control",
        ),
        "no-store",
      );
  });
  test("a file is saved under its own name", async () => {
    const { headers } = await ask("/file");
    assert.equal(
      headers.get("content-disposition"),
      `attachment; filename="cynllun _d_r_.pdf"; filename*=UTF-8''cynllun%20%22d%C5%B5r%22.pdf`,
    );
  });
  test("assets are compressed, kept for ever, and only ours", async () => {
    const url = assets.url("design/main.css");
    const raw = await new Promise<Buffer>((resolve, reject) => {
      plainRequest(at + url, { headers: { "accept-encoding": "gzip" } }, async (response) => {
        assert.equal(response.headers["content-encoding"], "gzip");
        assert.match(String(response.headers["cache-control"]), /immutable/);
        resolve(Buffer.concat(await response.toArray()));
      })
        .on("error", reject)
        .end();
    });
    assert.ok(raw.length < 200);
    assert.match(gunzipSync(raw).toString(), /^a \{ color: red \}/);
    assert.equal((await ask("/assets/0123/design/main.css")).status, 404);
    assert.throws(() => assets.url("design/a.exe"));
  });
});

describe("who may", () => {
  test("a stranger is asked to sign in and comes back; in Welsh too", async () => {
    const english = await ask("/mine?a=1&b=2");
    assert.deepEqual(
      [english.status, english.headers.get("location")],
      [303, "/sign-in?next=%2Fmine%3Fa%3D1%26b%3D2"],
    );
    assert.equal((await ask("/cy/mine")).headers.get("location"), "/cy/sign-in?next=%2Fcy%2Fmine");
  });
  test("somebody signed in enters, until the session is ended", async () => {
    const cookie = await signIn();
    assert.match((await ask("/mine", { headers: { cookie } })).text, /^hello Ann /);
    assert.match((await ask("/mine", { at: atOther, headers: { cookie } })).text, /^hello Ann /);
    assert.deepEqual((await ask("/never", { headers: { cookie } })).status, 403);
    await revokeAllSessions(db, ann.personId, clock.now());
    assert.equal((await ask("/mine", { at: atOther, headers: { cookie } })).status, 303);
  });
  test("a form is refused before it is read", async () => {
    const said = await send("/guarded", { a: "1" });
    assert.deepEqual([said.status, said.text], [403, "forbidden"]);
  });
  test("a route without permission is a mistake of ours, found at start", async () => {
    const route = {
      method: "GET",
      path: "/open",
      answer: async () => ({ text: "" }),
    } as unknown as Route;
    await assert.rejects(
      createServer({ ...shared, routes: [route], configuration: configurationOf({}) }),
      /does not say who may/,
    );
  });
});

describe("cookies", () => {
  test("over https only this host gets them, and no script", async () => {
    const said = await secure.inject({ method: "GET", url: "/form" });
    assert.match(
      String(said.headers["set-cookie"]),
      /^__Host-rochdale-form=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    assert.match(String(said.headers["strict-transport-security"]), /max-age/);
  });
  test("signing in sets one, signing out removes it", async () => {
    const entered = await send("/in", {});
    assert.equal(entered.status, 303);
    const cookie = cookieOf(entered);
    assert.match(cookie, /^rochdale=[\w-]{43}$/);
    assert.match(
      entered.headers.getSetCookie()[0] ?? "",
      /HttpOnly; SameSite=Lax; Expires=Sat, 21 Nov 2026 22:00:00 GMT/,
    );
    const token = (await ask("/mine", { headers: { cookie } })).text.split(" ")[2] ?? "";
    const left = await ask("/out", {
      method: "POST",
      headers: { cookie },
      body: new URLSearchParams({ form_token: token }),
    });
    assert.match(left.headers.getSetCookie()[0] ?? "", /^rochdale=; .*Max-Age=0/);
  });
});

describe("a form", () => {
  test("comes with the fields as sent, names that mean something to JavaScript included", async () => {
    const said = await send("/form", {
      __proto__x: "1",
      ["__proto__"]: "2",
      constructor: "3",
      text: "a\r\nb\0c",
      empty: "",
    });
    assert.deepEqual(JSON.parse(said.text).fields, [
      ["__proto__x", ["1"]],
      ["__proto__", ["2"]],
      ["constructor", ["3"]],
      ["text", ["a\nb\ufffdc"]],
      ["empty", [""]],
    ]);
    assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
  });
  test("without its token, or with another's, is refused", async () => {
    for (const form_token of ["", "x", (await visitor()).token]) {
      const said = await send("/form", { form_token });
      assert.deepEqual([said.status, said.text], [403, "refused: stale form"]);
    }
    const cookie = await signIn();
    const { token } = await visitor();
    const said = await ask("/form", {
      method: "POST",
      headers: { cookie },
      body: new URLSearchParams({ form_token: token }),
    });
    assert.equal(said.status, 403, "a visitor's token is no token of a session");
  });
  test("from another site is refused, whatever it knows", async () => {
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ] as Record<string, string>[]) {
      const said = await send("/form", {}, headers);
      assert.deepEqual(
        [said.status, said.text],
        [403, "refused: other site"],
        JSON.stringify(headers),
      );
    }
    assert.equal(
      (await send("/form", {}, { origin: at, "sec-fetch-site": "same-origin" })).status,
      200,
    );
  });
  test("may be too large, or of a kind no browser sends", async () => {
    assert.equal((await send("/form", { big: "a".repeat(1_100_000) })).text, "refused: too big");
    const odd = await ask("/form", {
      method: "POST",
      headers: { "content-type": "application/xml" },
      body: "<a/>",
    });
    assert.equal(odd.text, "refused: bad request");
    const json = await ask("/plain", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"__proto__":{"a":1}}',
    });
    assert.equal(json.text, "refused: bad request");
    const broken = await ask("/plain", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    assert.equal(broken.text, "refused: bad request");
  });
  test("in JSON brings its token in a header", async () => {
    const { cookie, token } = await visitor();
    const headers = { "content-type": "application/json", cookie, "x-form-token": token };
    assert.deepEqual(
      JSON.parse((await ask("/plain", { method: "POST", headers, body: '{"a":[1]}' })).text),
      { json: { a: [1] } },
    );
  });
});

describe("files", () => {
  async function upload(files: [string, number][], path = "/form"): Promise<Said> {
    const { cookie, token } = await visitor();
    const body = new FormData();
    body.set("form_token", token);
    body.append("text", "dŵr");
    for (const [name, size] of files)
      body.append("file", new File([new Uint8Array(size).fill(65)], name));
    return ask(path, { method: "POST", headers: { cookie }, body });
  }
  test("arrive with the fields beside them", async () => {
    const said = JSON.parse(
      (
        await upload([
          ["a.txt", 10],
          ["../../b.txt", 1000],
        ])
      ).text,
    );
    assert.deepEqual(said.fields, [["text", ["dŵr"]]]);
    assert.equal(said.files[0][0], "a.txt");
    assert.deepEqual(
      said.files.map(([, size]: [string, number]) => size),
      [10, 1000],
    );
  });
  test("that are too big arrive cut, so that the rest of the form is kept", async () => {
    const said = JSON.parse((await upload([["a.txt", 50_000]])).text);
    assert.deepEqual(said, { fields: [["text", ["dŵr"]]], files: [["a.txt", 1001]] });
  });
  test("too many, or where none are taken, are refused", async () => {
    assert.equal(
      (
        await upload([
          ["a", 1],
          ["b", 1],
          ["c", 1],
        ])
      ).text,
      "refused: too big",
    );
    assert.equal((await upload([["a", 1]], "/plain")).text, "refused: too big");
  });
  test("a body that ends early or makes no sense is refused", async () => {
    const { cookie } = await visitor();
    const headers = { cookie, "content-type": "multipart/form-data; boundary=x" };
    for (const body of ["--x\r\nContent-Dispo", "nonsense", ""]) {
      const said = await ask("/form", { method: "POST", headers, body });
      assert.ok(said.status >= 400 && said.status < 500, `${body}: ${said.status} ${said.text}`);
    }
  });
});

describe("limits and faults", () => {
  test("two servers share the count", async () => {
    const answers = [
      await ask("/rare"),
      await ask("/rare", { at: atOther }),
      await ask("/rare"),
      await ask("/cy/rare", { at: atOther }),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 429, 429],
    );
    assert.equal(answers[2]?.headers.get("retry-after"), "60");
  });
  test("a fault shows a reference that finds it in the log, and nothing else", async () => {
    const said = await ask("/throws");
    assert.equal(said.status, 500);
    const reference = /^fault ([0-9a-f]{12})$/.exec(said.text)?.[1];
    const line = lines.find((l) => l.includes('"fault"') && l.includes(String(reference))) ?? "";
    assert.match(line, /broken for \(address\)/);
    assert.match(line, /platform-server\.test\.ts/);
  });
  test("the log holds no address, no query, no form, no secret path, no name", async () => {
    await ask("/say/x?email=ann%40example.org");
    await ask("/secret/ABCD-EFGH");
    await send("/form", { note: "PRIVATE" });
    const all = lines.join("");
    assert.match(all, /"path":"\/say\/x"/);
    assert.match(all, /"path":"\/secret\/:code"/);
    assert.doesNotMatch(all, /ann@|ann%40|127\.0\.0\.1|::1|PRIVATE|ABCD|Ann/);
  });
});

describe("stopping", () => {
  test("finishes what is under way and takes nothing new", async () => {
    const third = await createServer({ ...shared, configuration: configurationOf({}) });
    const address = await third.listen();
    const arrived = new Promise<void>((resolve) => (closes = resolve));
    const slow = ask("/slow", { at: address });
    await arrived;
    const stopping = third.stop();
    await assert.rejects(ask("/", { at: address }));
    release();
    assert.equal((await slow).text, "done");
    await stopping;
  });
  test("a database that went away is 'not ready', not a fault", async () => {
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and usename = current_user and datname = current_database()`.execute(
      db,
    );
    const lost = await openTestDatabase();
    const fourth = await createServer({
      ...shared,
      database: lost,
      configuration: configurationOf({}),
    });
    const address = await fourth.listen();
    const cookie = await signIn();
    await lost.drop().catch(() => undefined);
    const said = await ask("/mine", { at: address, headers: { cookie } });
    assert.ok([500, 503].includes(said.status));
    assert.equal((await ask("/ready", { at: address })).status, 503);
    assert.equal((await ask("/health", { at: address })).status, 200);
    await fourth.stop();
  });
});
