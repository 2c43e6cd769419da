import assert from "node:assert/strict";
import { test } from "node:test";
import { formOf } from "./form.ts";
import { cookieName, readCookie, writeCookie } from "./cookies.ts";
import { fromOurSite, sameToken } from "./same-site.ts";
import { ownPath, pathsOf } from "./routes.ts";
import { disposition } from "./send-answer.ts";

test("a form gives values by name, and nothing for names that were not sent", () => {
  const form = formOf(
    [
      ["a", "1"],
      ["a", "2"],
      ["toString", "3"],
    ],
    [
      { field: "f", name: "", bytes: Buffer.alloc(0) },
      { field: "f", name: "x.txt", bytes: Buffer.from("x") },
    ],
  );
  assert.equal(form.text("a"), "1");
  assert.deepEqual(form.all("a"), ["1", "2"]);
  assert.equal(form.text("toString"), "3");
  assert.equal(form.text("constructor"), "");
  assert.deepEqual([form.has("a"), form.has("valueOf")], [true, false]);
  assert.equal(form.file("f")?.name, "x.txt", "an empty file field is no file");
  assert.equal(form.file("g"), null);
});

test("cookies: ours by exact name, well-formed values only", () => {
  const header = 'xrochdale=a; rochdale=b"; rochdale=c; __Host-rochdale=d';
  assert.equal(readCookie(header, "rochdale"), "c");
  assert.equal(readCookie(header, cookieName("session", true)), "d");
  assert.equal(readCookie(undefined, "rochdale"), undefined);
  assert.match(writeCookie({ kind: "session", value: "" }, true), /Secure; Max-Age=0$/);
});

test("a request is ours by what the browser says", () => {
  const base = "https://m.example.org";
  const ours = (headers: Record<string, string>) =>
    fromOurSite({ host: "127.0.0.1:8080", ...headers }, base);
  assert.equal(ours({ origin: base, "sec-fetch-site": "same-origin" }), true);
  assert.equal(ours({ origin: "http://127.0.0.1:8080" }), true);
  assert.equal(ours({}), true);
  assert.equal(ours({ "sec-fetch-site": "none" }), true);
  assert.equal(ours({ origin: base, "sec-fetch-site": "cross-site" }), false);
  assert.equal(ours({ origin: "https://m.example.org.evil.example" }), false);
  assert.equal(ours({ origin: "null" }), false);
});

test("no token equals no token: never", () => {
  assert.equal(sameToken("", ""), false);
  assert.equal(sameToken("a", "a"), true);
  assert.equal(sameToken("a", "b"), false);
  assert.equal(sameToken("a", "ab"), false);
});

test("one returns only to an address of ours", () => {
  assert.equal(ownPath("/cases/x?a=1"), "/cases/x?a=1");
  for (const text of ["//evil", "/\\evil", "https://evil", "", "x", "/a\nb", "/\t/evil", "/a\\b"])
    assert.equal(ownPath(text), "/", text);
  assert.deepEqual(pathsOf({ path: "/" }), ["/", "/cy"]);
  assert.deepEqual(pathsOf({ path: "/a/:b" }), ["/a/:b", "/cy/a/:b"]);
});

test("a file's name can't break its header", () => {
  const header = disposition('a"\r\nX: y\u{d800}/ŵ.pdf', true);
  assert.doesNotMatch(header, /[\r\n]/);
  assert.match(header, /^inline; filename="a___X: y___\.pdf"; filename\*=UTF-8''[\w%.*-]+$/);
});
