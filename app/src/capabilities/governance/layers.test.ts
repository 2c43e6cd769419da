/** Trusts behind trusts and bodies: read from the boxes, looked through to the end, put back, told in words. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Design4 } from "@rochdale/facts/governance.ts";
import type { Language } from "@rochdale/language/message.ts";
import { say } from "@rochdale/language/say.ts";
import { consequencesOf, groupsOf, testOf } from "./consequences.ts";
import { designOf, valuesOf } from "./design-answers.ts";
import { behindWords, layerWords } from "./layers.ts";
import { presetNamed } from "./presets.ts";
import { governanceWords } from "./words.ts";

const school = presetNamed("school")?.design;
assert.ok(school);
const [trust] = school.layers;
assert.ok(trust);
const [named] = school.classes;
assert.ok(named);

/** Schools that federate: each school's trust casts its votes, and staff and parents name its trustees. */
const federation: Design4 = {
  ...school,
  classes: [
    { ...named, id: "the-schools", name: "The schools", class: "user", votes: 100, seats: 9 },
    { ...named, seats: 0 },
    ...school.classes.slice(1).map((one) => ({ ...one, votes: 0, seats: 0, voiceSeats: 0 })),
  ],
  layers: [{ class: "the-schools", kind: "bodies", by: { "the-trust": 1 }, bodies: 12 }, trust],
  vetoes: [],
};
const verdicts = (design: Design4) => {
  const found = consequencesOf(design);
  assert.ok(found);
  return found.tests.map((one) => one.verdict);
};
const boxes = (changed: Record<string, unknown>) => {
  const values: Record<string, unknown> = { ...valuesOf(federation), ...changed };
  const numbers = Object.entries(values).map(([name, value]) =>
    typeof value === "string" && /^\d+$/.test(value) ? [name, Number(value)] : [name, value],
  );
  return designOf(Object.fromEntries(numbers));
};

test("a federation of trusts is in the hands of those who name the trustees", () => {
  assert.deepEqual(verdicts(federation), ["pass", "fail", "pass"]);
  const council = { ...trust, by: { "the-council": 5, "teachers-and-staff": 3 } };
  const taken = { ...federation, layers: [federation.layers[0]!, council] };
  assert.deepEqual(verdicts(taken), ["fail", "fail", "fail"]);
  assert.deepEqual(
    groupsOf(taken).map((one) => one.id),
    ["the-council"],
    "who names five of eight trustees has the trust, the schools and so everything",
  );
  const staff = { ...trust, by: { "teachers-and-staff": 5, "the-council": 3 } };
  assert.deepEqual(verdicts({ ...federation, layers: [federation.layers[0]!, staff] })[1], "pass");
  const seen = consequencesOf({ ...federation, layers: [federation.layers[0]!, staff] });
  assert.ok(seen);
  assert.deepEqual(testOf(seen, "workersOnly").votes, [100, 100]);
});

test("layers come back the same from their own boxes", () => {
  const read = boxes({});
  assert.ok(read.ok);
  const ids = new Map(federation.classes.map((one, at) => [read.design.classes[at]?.id, one.id]));
  const renamed = read.design.layers.map((layer) => ({
    ...layer,
    class: ids.get(layer.class),
    by: Object.fromEntries(Object.entries(layer.by).map(([id, count]) => [ids.get(id), count])),
  }));
  assert.deepEqual(renamed, federation.layers);
});

test("a circle, a class twice, a class that stands behind itself and a class that is not there are each refused", () => {
  const fields = (changed: Record<string, unknown>) => {
    const read = boxes(changed);
    return read.ok ? [] : read.problems.map((one) => `${one.field} ${one.text.message}`);
  };
  assert.deepEqual(fields({ layer2By1: 1 }), ["layer2Class governance.layersInCircle"]);
  assert.deepEqual(fields({ layer2Class: "class1" }), ["layer2Class governance.layerTwice"]);
  assert.deepEqual(fields({ layer1By1: 1 }), ["layer1By1 governance.layerOther"]);
  assert.deepEqual(fields({ layer3Class: "class6", name6: "" }), [
    "layer3Class governance.noSuchClass",
  ]);
});

test("each layer says in words who stands behind it, and that nobody has said so where nobody has", () => {
  for (const language of ["en", "cy"] as Language[]) {
    const told = layerWords(federation).map((one) => say(governanceWords, language, one));
    assert.equal(told.length, 2);
    assert.doesNotMatch(told.join(), /\{/);
  }
  const [nobody] = layerWords({ ...federation, layers: [{ ...trust, by: {} }] });
  assert.ok(nobody);
  assert.match(say(governanceWords, "en", nobody), /Nobody has said/);
});

test("recorded holders say who is behind them too: trust, body, nominee, and nobody", () => {
  const nameOf = (name: string) => ({ message: "governance.name", values: { name } });
  const told = behindWords(
    {
      holders: [
        { id: "Staff", kind: "people", class: "worker" },
        { id: "Trust", kind: "trust", trusteesAppointedBy: { Staff: 2, itself: 1 } },
        { id: "Club", kind: "body", votes: { Staff: 7, Trust: 0 } },
        { id: "Nominee", kind: "nominee", for: "Staff" },
        { id: "Cloak", kind: "nominee", for: null },
      ],
      votes: { Trust: 1 },
      decisions: {},
    },
    nameOf,
  ).map((one) => say(governanceWords, "en", one));
  assert.deepEqual(told, [
    "Trustees cast the votes of Trust: 2 by Staff and 1 by nobody but themselves.",
    "Club votes as those inside it decide. Votes inside it: 7 by Staff.",
    "Nominee holds for others: Staff.",
    "Nobody has said who stands behind the votes of Cloak, so they count against.",
  ]);
});
