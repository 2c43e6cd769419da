/** Formats at their edges. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { hasFormat } from "./text-format.ts";

test("dates are real days", () => {
  assert.ok(hasFormat("date", "2024-02-29"));
  for (const text of ["2023-02-29", "2024-2-9", "2024", "2024-02-29T00:00:00Z", ""]) {
    assert.equal(hasFormat("date", text), false, text);
  }
});

test("moments have an offset and a real time", () => {
  const good = ["2024-02-29T23:59:60Z", "2024-02-29t01:02:03.5+01:00", "2024-02-29T00:00:00-23:59"];
  for (const text of good) assert.ok(hasFormat("date-time", text), text);
  const bad = [
    "2024-02-29",
    "2024-02-29T24:00:00Z",
    "2024-02-29T23:60:00Z",
    "2024-02-29 01:02:03Z",
    "2024-02-29T01:02:03",
    "2024-02-30T01:02:03Z",
    "2024-02-29T01:02:03+24:00",
  ];
  for (const text of bad) assert.equal(hasFormat("date-time", text), false, text);
});

test("URIs have a scheme and hold nothing that a URI may not", () => {
  const good = [
    "https://example.org/a?b=c#d",
    "urn:uuid:6e8bc430",
    "mailto:a@example.org",
    "http://[2001:db8::7]:80/",
    "http://me:pw@example.org:8080",
    "file:///a/b%20c",
  ];
  for (const text of good) assert.ok(hasFormat("uri", text), text);
  const bad = [
    "example.org/a",
    "http//x.org",
    "https://a b",
    "https://a.org/%zz",
    "1a:b",
    "a:<b>",
    "",
  ];
  for (const text of bad) assert.equal(hasFormat("uri", text), false, text);
});
