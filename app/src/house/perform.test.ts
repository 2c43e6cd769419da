/** In which role somebody acts who has several. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parties, tell } from "@rochdale/genuineness/told-story.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import type { Act, Actor } from "./act.ts";
import type { Body } from "./bodies.ts";
import { actorWhoMay } from "./perform.ts";

const actor = (role: Role): Actor => ({ party: `${role}-1`, role, personId: "p" as never });
const not: Refusal = {
  rule: "r",
  law: "rochdale-2",
  because: { message: "b" },
  remedy: { message: "r" },
};
const act = (may: readonly Role[], free: Role | null): Act => ({
  id: "x.y",
  may,
  fields: {},
  refusals: (s) => (s.by.role === free ? [] : [not]),
  decide: () => ({ ok: false, refusals: [] }),
});

test("the role that nothing stands against; else the first that may; else none", () => {
  const story = tell(parties("2026-11-01"));
  const body = { body_id: "b", slug: "s", story } as unknown as Body;
  const clock = { today: () => "2026-11-01", now: () => new Date("2026-11-01T12:00:00Z") };
  const who = (actors: readonly Role[], of: Act) =>
    actorWhoMay(actors.map(actor), { body, act: of, clock: clock as never })?.role ?? null;
  assert.equal(who(["staff", "union"], act(["staff", "union"], "union")), "union");
  assert.equal(who(["staff", "union"], act(["staff", "union"], null)), "staff");
  assert.equal(who(["staff", "union"], act(["union"], null)), "union");
  assert.equal(who(["staff"], act(["union"], null)), null);
});
