/** Merging: later replaces, null removes, lists by id, what cannot be merged is refused with its code. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { compiledRelease, versionedRelease, type Release } from "./merge.ts";

const rules = new Map([["tags", "whole"] as const]);
const release = (n: number, more: object): Release => ({
  ocid: "ocds-a-1",
  id: String(n),
  date: `2026-01-0${n}T00:00:00Z`,
  tag: ["tender"],
  ...more,
});

test("a later value replaces, null removes, lists merge by id, and by date whatever the order", () => {
  const one = release(1, { title: "a", gone: "x", items: [{ id: 1, name: "p" }, { id: 2 }] });
  const two = release(2, { title: "b", gone: null, items: [{ id: "1", name: "q" }, { id: 3 }] });
  const expected = {
    ocid: "ocds-a-1",
    id: "ocds-a-1-2026-01-02T00:00:00Z",
    date: "2026-01-02T00:00:00Z",
    tag: ["compiled"],
    title: "b",
    items: [{ id: 1, name: "q" }, { id: 2 }, { id: 3 }],
  };
  assert.deepEqual(compiledRelease([one, two], rules), expected);
  assert.deepEqual(compiledRelease([two, one], rules), expected);
});

test("the history holds each change once, with the release that brought it", () => {
  const found = versionedRelease(
    [release(1, { title: "a" }), release(2, { title: "a" }), release(3, { title: "c" })],
    rules,
  );
  const by = (n: number) => ({
    releaseID: String(n),
    releaseDate: `2026-01-0${n}T00:00:00Z`,
    releaseTag: ["tender"],
  });
  assert.deepEqual(found, {
    ocid: "ocds-a-1",
    title: [
      { ...by(1), value: "a" },
      { ...by(3), value: "c" },
    ],
  });
});

test("an object of which nothing is left is not there, as an item of a list it is", () => {
  const found = compiledRelease(
    [
      release(1, { value: { amount: 1 }, list: [{ id: "a", x: 1 }] }),
      release(2, { value: { amount: null }, list: [{ id: "a", x: null }] }),
    ],
    rules,
  );
  assert.deepEqual(Object.keys(found).toSorted(), ["date", "id", "list", "ocid", "tag"]);
  assert.deepEqual((found as { readonly list?: object }).list, [{ id: "a" }]);
});

test("what cannot be merged is refused with its code", () => {
  const refused = (...releases: unknown[]) => compiledRelease(releases, rules);
  const code = (one: string) => ({ refused: { code: one } });
  assert.deepEqual(refused(), code("noRelease"));
  assert.deepEqual(refused([]), code("notAnObject"));
  assert.deepEqual(refused(release(1, {}), { ocid: "ocds-a-1", date: null }), code("noDate"));
  assert.deepEqual(refused(release(1, {}), release(2, { ocid: "ocds-a-2" })), code("otherProcess"));
  const kinds = [{ part: "words" }, { part: { a: 1 } }, { part: [{ id: 1 }] }];
  for (const [nth, first] of kinds.entries()) {
    for (const [other, second] of kinds.entries()) {
      const found = refused(release(1, first), release(2, second));
      assert.equal("refused" in found, nth !== other, `${nth} then ${other}`);
    }
  }
});
