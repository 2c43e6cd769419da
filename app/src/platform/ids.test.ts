import assert from "node:assert/strict";
import { test } from "node:test";
import { isId, newId, randomId } from "./ids.ts";

test("ids are UUIDv7 (RFC 9562), sort by making, never repeat", () => {
  const now = new Date("2026-11-21T10:00:00Z");
  const ids = Array.from({ length: 10_000 }, () => newId(now));
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual([...ids].sort(), ids);
  for (const id of ids)
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
  const told = parseInt((ids[0] ?? "").replaceAll("-", "").slice(0, 12), 16);
  assert.equal(told, now.getTime());
});

test("a clock that is set back does not turn the order", () => {
  const later = newId(new Date("2030-01-01T00:00:00Z"));
  assert.ok(newId(new Date("2029-01-01T00:00:00Z")) > later);
});

test("a random id tells no time; only whole ids are ids", () => {
  assert.match(randomId(), /^.{14}4/);
  assert.ok(isId(randomId()) && isId(newId()));
  for (const text of ["", "x", `${newId()} `, newId().toUpperCase(), "__proto__"])
    assert.equal(isId(text), false);
});
