import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countsOf, digestOf, keyOf, membersOn, sameMember, type Member } from "./register.ts";

const member = (number: number, given: Partial<Member> = {}): Member => ({
  memberId: `m${number}`,
  number,
  class: "worker",
  name: `Member ${number}`,
  email: null,
  joined: "2026-01-10",
  left: null,
  votes: 1,
  importId: null,
  ...given,
});
const salt = new Uint8Array(32).fill(7);

test("a member counts from the day of joining, and no longer on the day of leaving", () => {
  const one = member(1, { left: "2026-03-01" });
  const on = (day: string) => membersOn([one], day).length;
  assert.deepEqual([on("2026-01-09"), on("2026-01-10")], [0, 1]);
  assert.deepEqual([on("2026-02-28"), on("2026-03-01")], [1, 0]);
});

test("counts are by class, and classes without members are left out", () => {
  const counted = countsOf([member(1), member(2, { class: "user" }), member(3)]);
  assert.deepEqual(counted, [
    { class: "worker", members: 2 },
    { class: "user", members: 1 },
  ]);
});

test("the digest does not depend on the order of rows, and on every figure in them", () => {
  const rows = [member(1), member(2, { class: "user" }), member(3, { votes: 2 })];
  const digest = digestOf(salt, rows);
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (some) => {
      assert.equal(digestOf(salt, some), digest);
    }),
  );
  const changed: Partial<Member>[] = [
    { number: 9 },
    { class: "community" },
    { joined: "2026-01-11" },
    { left: "2026-05-01" },
    { votes: 2 },
  ];
  for (const change of changed) {
    assert.notEqual(digestOf(salt, [member(1, change), ...rows.slice(1)]), digest);
  }
  assert.notEqual(digestOf(new Uint8Array(32), rows), digest);
  assert.equal(digestOf(salt, [member(1, { name: "Erased" }), ...rows.slice(1)]), digest);
});

test("one address is one person; without one, name, class and day are", () => {
  const ann = member(1, { name: "Ann  Other", email: "ann@example.org" });
  assert.equal(sameMember([ann], member(2, { name: "A. O.", email: "ann@example.org" })), ann);
  const bob = member(3, { name: "Bob Ŵyn" });
  assert.equal(sameMember([bob], member(4, { name: "bob  ŵyn" })), bob);
  assert.equal(sameMember([bob], member(4, { name: "Bob Ŵyn", class: "user" })), undefined);
  assert.notEqual(keyOf(bob), keyOf(member(4, { name: "Bob Ŵyn", joined: "2026-01-11" })));
});
