import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { inLanguage, withoutLanguage } from "./address.ts";

test("every page is under /cy too", () => {
  assert.equal(inLanguage("cy", "/rules/4?as-at=2014-10-01"), "/cy/rules/4?as-at=2014-10-01");
  assert.equal(inLanguage("en", "/cy/rules"), "/rules");
  assert.equal(inLanguage("cy", "/"), "/cy");
  assert.equal(inLanguage("cy", "/?a=1"), "/cy?a=1");
  assert.equal(inLanguage("en", "/cy"), "/");
  assert.equal(inLanguage("en", "/cy?a=1"), "/?a=1");
});

test("what only looks Welsh, or is elsewhere, stays", () => {
  assert.equal(inLanguage("en", "/cycling"), "/cycling");
  assert.equal(inLanguage("cy", "/cycling"), "/cy/cycling");
  for (const elsewhere of ["https://x.example/", "//x.example", "#main", "?page=2"]) {
    assert.equal(inLanguage("cy", elsewhere), elsewhere);
  }
});

test("there and back is the same page", () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      fc.pre(path.startsWith("/") && !path.startsWith("//") && withoutLanguage(path) === path);
      assert.equal(withoutLanguage(inLanguage("cy", path)), path);
      assert.equal(inLanguage("en", inLanguage("cy", path)), path);
    }),
  );
});
