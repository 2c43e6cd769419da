/** Density by a count of the register: workers first, over half, and how many are missing. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import { densityCounted } from "./timeline-density.ts";

function density(...classes: Content<"RegisterCounted/1">["classes"]) {
  const content = { classes, digest: "0".repeat(64), votesPerMemberMost: 1 };
  const counted = fact("RegisterCounted/1", "secretary", "2026-01-01", content);
  return densityCounted({
    ...counted,
    position: 1,
    at: "2026-01-01T12:00:00Z",
  } as Entry<"RegisterCounted/1">);
}

test("half is not over half; one more is", () => {
  const workers = (members: number) => density({ class: "worker", members, eligible: 450 })?.more;
  assert.equal(workers(150), 76);
  assert.equal(workers(225), 1);
  assert.equal(workers(226), 0);
});

test("workers count first; without a count of them, everybody who is counted", () => {
  const user = { class: "user" as const, members: 10, eligible: 100 };
  const both = density({ class: "worker", members: 9, eligible: 10 }, user);
  assert.deepEqual(both, { who: "workers", members: 9, eligible: 10, more: 0 });
  const uncounted = density({ class: "worker", members: 9, eligible: null }, user);
  assert.deepEqual(uncounted, { who: "everybody", members: 10, eligible: 100, more: 41 });
});

test("where nobody says how many may join, or the count cannot be, there is no density", () => {
  assert.equal(density({ class: "worker", members: 9, eligible: null }), undefined);
  assert.equal(density({ class: "worker", members: 0, eligible: 0 }), undefined);
  assert.equal(density({ class: "worker", members: 9, eligible: 8 }), undefined);
});
