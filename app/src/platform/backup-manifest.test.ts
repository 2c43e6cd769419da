import assert from "node:assert/strict";
import { test } from "node:test";
import { parentsFirst } from "./backup-manifest.ts";

const tables = (names: string) => names.split("").map((name) => ({ name, columns: [] }));
const refers = (child: string, parent: string) => ({ child, parent });

test("a table comes after those that its rows refer to", () => {
  const ordered = parentsFirst(tables("abcd"), [
    refers("a", "d"),
    refers("d", "c"),
    refers("b", "a"),
  ]);
  assert.equal(ordered.map(({ name }) => name).join(""), "cdab");
});

test("tables that refer to each other in a circle are refused by name", () => {
  assert.throws(() => parentsFirst(tables("abc"), [refers("a", "b"), refers("b", "a")]), {
    name: "BackupRefused",
    message: /a, b/,
  });
});
