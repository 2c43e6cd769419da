/** Forms over real HTTP: their tokens, fields, files and cookies; what other sites send is refused. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, at, cookieOf, secure, send, signIn, visitor, type Said } from "./platform-site.ts";

test("cookies: over https only this host gets them, and no script", async () => {
  const said = await secure.inject({ method: "GET", url: "/form" });
  assert.match(
    String(said.headers["set-cookie"]),
    /^__Host-rochdale-form=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
  assert.match(String(said.headers["strict-transport-security"]), /max-age/);
});

test("cookies: signing in sets one, signing out removes it", async () => {
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

type Received = { fields: [string, string[]][]; files: [string, number][] };
const received = (text: string) => JSON.parse(text) as Received;

test("a form: comes with the fields as sent, names that mean something to JavaScript included", async () => {
  const said = await send("/form", {
    __proto__x: "1",
    ["__proto__"]: "2",
    constructor: "3",
    text: "a\r\nb\0c",
    empty: "",
  });
  assert.deepEqual(received(said.text).fields, [
    ["__proto__x", ["1"]],
    ["__proto__", ["2"]],
    ["constructor", ["3"]],
    ["text", ["a\nb\ufffdc"]],
    ["empty", [""]],
  ]);
  assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
});

test("a form: without its token, or with another's, is refused", async () => {
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

test("a form: from another site is refused, whatever it knows", async () => {
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

test("a form: a route for everyone takes what a saved page sends, and reads no cookie", async () => {
  const cookie = await signIn();
  const body = new URLSearchParams({ said: "x" });
  const headers = { cookie, origin: "null", "sec-fetch-site": "cross-site" };
  const said = await ask("/open", { method: "POST", headers, body });
  assert.equal(said.status, 200);
  assert.deepEqual(JSON.parse(said.text), { said: "x", person: null });
  assert.equal(said.headers.get("access-control-allow-origin"), "*");
  assert.equal(said.headers.get("set-cookie"), null);
  assert.equal((await ask("/mine")).headers.get("access-control-allow-origin"), null);
});

test("a page may bring a policy of its own; other pages keep the house's", async () => {
  const policy = async (path: string) =>
    (await ask(path)).headers.get("content-security-policy") ?? "";
  assert.equal(await policy("/own-policy"), "default-src 'none'");
  assert.match(await policy("/"), /script-src 'self'/);
});

test("a form: may be too large, or of a kind no browser sends", async () => {
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

test("a form: in JSON brings its token in a header", async () => {
  const { cookie, token } = await visitor();
  const headers = { "content-type": "application/json", cookie, "x-form-token": token };
  assert.deepEqual(
    JSON.parse((await ask("/plain", { method: "POST", headers, body: '{"a":[1]}' })).text),
    { json: { a: [1] } },
  );
});

async function upload(files: [string, number][], path = "/form"): Promise<Said> {
  const { cookie, token } = await visitor();
  const body = new FormData();
  body.set("form_token", token);
  body.append("text", "dŵr");
  for (const [name, size] of files)
    body.append("file", new File([new Uint8Array(size).fill(65)], name));
  return ask(path, { method: "POST", headers: { cookie }, body });
}

test("files: arrive with the fields beside them", async () => {
  const files: [string, number][] = [
    ["a.txt", 10],
    ["../../b.txt", 1000],
  ];
  const said = received((await upload(files)).text);
  assert.deepEqual(said.fields, [["text", ["dŵr"]]]);
  assert.deepEqual(said.files, [
    ["a.txt", 10],
    ["b.txt", 1000],
  ]);
});

test("files: that are too big arrive cut, so that the rest of the form is kept", async () => {
  const said = received((await upload([["a.txt", 50_000]])).text);
  assert.deepEqual(said, { fields: [["text", ["dŵr"]]], files: [["a.txt", 1001]] });
});

test("files: too many, or where none are taken, are refused", async () => {
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

test("files: a body that ends early or makes no sense is refused", async () => {
  const { cookie } = await visitor();
  const headers = { cookie, "content-type": "multipart/form-data; boundary=x" };
  for (const body of ["--x\r\nContent-Dispo", "nonsense", ""]) {
    const said = await ask("/form", { method: "POST", headers, body });
    assert.ok(said.status >= 400 && said.status < 500, `${body}: ${said.status} ${said.text}`);
  }
});
