/** Pages over real HTTP: their addresses in both languages, headers, files and assets. */
import assert from "node:assert/strict";
import { request as plainRequest, type IncomingMessage } from "node:http";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { ask, assets, at, server, signIn } from "./platform-site.ts";

test("addresses: answer in both languages, with their parameters", async () => {
  assert.equal((await ask("/say/a%20b?q=1&q=2")).text, "en a b 1 /x /cy/say/a%20b?q=1&q=2");
  assert.equal((await ask("/cy/say/hi/")).text, "cy hi - /cy/x /say/hi/");
  assert.equal((await ask("/cy")).text, "home");
  assert.equal((await ask("/rest/a/b.tar")).text, "a/b.tar");
});

test("addresses: that don't exist say so in the right language", async () => {
  const [english, welsh, missing] = [await ask("/what"), await ask("/cy/what"), await ask("/none")];
  assert.deepEqual([english.status, english.text], [404, "not found en /what"]);
  assert.equal(welsh.text, "not found cy /what");
  assert.deepEqual([missing.status, missing.text], [404, "not found en /none"]);
});

test("addresses: that are malformed are refused, never a fault", async () => {
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

test("addresses: health and readiness answer", async () => {
  assert.deepEqual([(await ask("/health")).status, (await ask("/ready")).status], [200, 200]);
  server.setReady(false);
  assert.equal((await ask("/ready")).status, 503);
  server.setReady(true);
});

test("headers: refuse everything that is not ours, on every kind of answer", async () => {
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

test("headers: a page for everyone is not sent twice; a private one is not kept", async () => {
  const first = await ask("/say/x");
  const etag = first.headers.get("etag") ?? "";
  assert.equal((await ask("/say/x", { headers: { "if-none-match": etag } })).status, 304);
  for (const headers of [{ cookie: await signIn() }, {}] as Record<string, string>[])
    assert.equal(
      (await ask(headers["cookie"] ? "/say/x" : "/form", { headers })).headers.get("cache-control"),
      "no-store",
    );
});

test("headers: a file is saved under its own name", async () => {
  const { headers } = await ask("/file");
  assert.equal(
    headers.get("content-disposition"),
    `attachment; filename="cynllun _d_r_.pdf"; filename*=UTF-8''cynllun%20%22d%C5%B5r%22.pdf`,
  );
});

test("headers: assets are compressed, kept for ever, and only ours", async () => {
  const url = assets.url("design/main.css");
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    plainRequest(at + url, { headers: { "accept-encoding": "gzip" } }, resolve)
      .on("error", reject)
      .end();
  });
  assert.equal(response.headers["content-encoding"], "gzip");
  assert.match(String(response.headers["cache-control"]), /immutable/);
  const raw = Buffer.concat(await response.toArray());
  assert.ok(raw.length < 200);
  assert.match(gunzipSync(raw).toString(), /^a \{ color: red \}/);
  assert.equal((await ask("/assets/0123/design/main.css")).status, 404);
  assert.throws(() => assets.url("design/a.exe"));
});
