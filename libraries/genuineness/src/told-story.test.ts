import assert from "node:assert/strict";
import { test } from "node:test";
import {
  changed,
  findingIn,
  heldIn,
  movedTo,
  paperOf,
  parties,
  saidBy,
  tell,
  without,
} from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

test("a paper's mark gives 64 hexadecimal digits, each mark its own", () => {
  assert.match(paperOf("rules"), /^[0-9a-f]{64}$/);
  assert.notEqual(paperOf("rules"), paperOf("roll"));
});

test("a story is told in the order of days, whatever the order of facts", () => {
  const story = tell([...wholeLife].reverse().filter((one) => one.type !== "PartyAdmitted/1"));
  const days = story.entries.map((entry) => entry.on);
  assert.deepEqual(days, [...days].sort());
});

test("facts are left out, changed, moved and said by another", () => {
  assert.equal(without(wholeLife, "Converted/1").length, wholeLife.length - 1);
  const by = saidBy(wholeLife, "Converted/1", "authority").find(
    (one) => one.type === "Converted/1",
  );
  assert.equal(by?.by, "authority");
  const moved = movedTo(wholeLife, "Converted/1", "2025-11-01");
  assert.equal(moved.find((one) => one.type === "Converted/1")?.on, "2025-11-01");
  const other = changed(wholeLife, "TransferMade/1", { staff: 1 });
  const content = other.find((one) => one.type === "TransferMade/1")?.content;
  assert.deepEqual(content, { staff: 1, tupeApplied: true });
});

test("every role is admitted as a party", () => {
  assert.ok(parties("2025-01-06").length >= 16);
  assert.throws(() => findingIn(wholeLife, "nothing", lookedAt), /no finding nothing/);
});

test("the messages that a message holds", () => {
  const inner = { message: "a.inner" };
  assert.deepEqual(heldIn({ message: "a.b", values: { defects: [inner] } }, "defects"), [inner]);
  assert.deepEqual(heldIn({ message: "a.b" }, "defects"), []);
});
