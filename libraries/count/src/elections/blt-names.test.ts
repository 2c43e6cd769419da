import assert from "node:assert/strict";
import { test } from "node:test";
import { namesAndTitle } from "./blt-names.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("names and title from a place in the file", () => {
  const text = '0\n"Ada" "Ben"\n\nCai\n"Board"\n';
  const found = namesAndTitle(bytes(text), 1, 3);
  assert.deepEqual(found, { ok: true, names: ["Ada", "Ben", "Cai"], title: "Board" });
});

test("a title may be absent, a name may not", () => {
  assert.deepEqual(namesAndTitle(bytes('"Ada"'), 0, 1), { ok: true, names: ["Ada"], title: "" });
  assert.equal(namesAndTitle(bytes('"Ada"'), 0, 2).ok, false);
});
