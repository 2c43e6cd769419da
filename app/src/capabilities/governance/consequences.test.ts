import assert from "node:assert/strict";
import { test } from "node:test";
import type { Design4 } from "@rochdale/facts/governance.ts";
import { designOf, idsOf, valuesOf } from "./design-answers.ts";
import { designFields } from "./design-fields.ts";
import { changesFor } from "./changes.ts";
import { consequencesOf, testOf } from "./consequences.ts";
import { reachesOf } from "./coalitions.ts";
import { groupsInWords, panel, spokenLine } from "./panel.ts";
import { PRESETS, presetNamed } from "./presets.ts";
import { againstItsForm } from "./rules.ts";
import { governanceWords } from "./words.ts";
import { readFields } from "../../house/read-fields.ts";
import { ownershipOf } from "@rochdale/genuineness/control-of-design.ts";
import { designNames } from "@rochdale/facts/words-enum-design.ts";
import { mutualNames } from "@rochdale/facts/words-enum-mutual.ts";
import { say } from "@rochdale/language/say.ts";
import { groupsOf } from "./consequences.ts";

const speak = (message: string, values = {}) =>
  say({ ...mutualNames, ...designNames, ...governanceWords }, "en", { message, values });

function preset(id: string): Design4 {
  const found = presetNamed(id);
  assert.ok(found, id);
  return found.design;
}
function classes(...rows: readonly [string, string, number, number][]): Design4["classes"] {
  return rows.map(([name, of, votes, seats]) => ({
    ...preset("cic").classes[0]!,
    id: name,
    name,
    class: of as "worker",
    votes,
    seats,
  }));
}
const done = (design: Design4) => {
  const found = consequencesOf(design);
  assert.ok(found);
  return found;
};

/** The design of picture 06: workers 52, parents 28, council 20, with seats 5, 3, 2 and a community seat. */
const northgate: Design4 = {
  ...preset("federation"),
  layers: [],
  classes: classes(
    ["workers", "worker", 52, 5],
    ["parents", "user", 28, 3],
    ["council", "publicBody", 20, 2],
    ["community", "community", 0, 1],
  ),
  vetoes: [{ class: "council", over: ["dissolution"], nature: "protective" }],
};

test("workers with 52 of 100 votes capture the service, though they and parents control it together", () => {
  const found = done(northgate);
  assert.equal(testOf(found, "workersAndUsers").verdict, "pass");
  assert.deepEqual(testOf(found, "workersAndUsers").votes, [80, 100]);
  assert.deepEqual(testOf(found, "workersAndUsers").seats, [8, 11]);
  assert.deepEqual(
    found.captures.map((one) => [one.class.id, one.passes, one.board]),
    [["workers", true, false]],
  );
  const html = panel({ language: "en", say: speak }, northgate).toString();
  assert.match(html, /This is called producer capture/);
  assert.match(spokenLine(speak, northgate), /one class can capture it/);
});

test("fifty votes are no capture, fifty-one are", () => {
  const at = (votes: number) =>
    done({
      ...preset("cic"),
      layers: [],
      classes: classes(["workers", "worker", votes, 4], ["users", "user", 100 - votes, 4]),
    }).captures.length;
  assert.equal(at(50), 0);
  assert.equal(at(51), 1);
});

test("the smallest groups that pass and block are all named, none of them with anyone to spare", () => {
  const reaches = reachesOf(ownershipOf(northgate), groupsOf(northgate));
  const of = (kind: string) => reaches.find((one) => one.kind === kind);
  assert.deepEqual(of("ordinary")?.pass, [["workers"]]);
  assert.deepEqual(of("rulesChange")?.pass, [["workers", "parents"]]);
  assert.deepEqual(of("rulesChange")?.block, [["workers"], ["parents"]]);
  assert.deepEqual(of("dissolution")?.pass, [["workers", "parents", "council"]]);
  assert.equal(groupsInWords(speak, northgate, of("rulesChange")?.block ?? []), "workers; parents");
});

test("40 / 35 / 25: any two pass, and the two others change every rule with exactly 75%", () => {
  const found = done(preset("jointVenture"));
  const reach = (kind: string) => found.reaches.find((one) => one.kind === kind);
  assert.equal(testOf(found, "workersAndUsers").verdict, "fail");
  assert.equal(reach("ordinary")?.pass.length, 3);
  assert.deepEqual(reach("rulesChange")?.pass, [["investor", "government"]]);
  assert.ok(found.blockTogether);
  assert.deepEqual(found.blockers, []);
});

test("what would mend it is tested again: the joint venture meets the first test after its change", () => {
  const changes = changesFor(done(preset("jointVenture")));
  assert.ok(changes.length > 0);
  for (const { after } of changes) assert.equal(testOf(after, "workersAndUsers").verdict, "pass");
  const freed = changesFor(done(northgate)).filter(({ after }) => after.captures.length === 0);
  assert.ok(freed.length >= 2, "a cut and a class vote end the capture");
});

test("an outsider's operative veto is lifted to what protects the purpose", () => {
  const vetoed: Design4 = {
    ...northgate,
    vetoes: [{ class: "council", over: ["budget", "dissolution"], nature: "operative" }],
  };
  const now = done(vetoed);
  assert.equal(testOf(now, "workersAndUsers").verdict, "fail");
  const lifted = changesFor(now).find((one) => one.says.message === "governance.change.veto");
  assert.deepEqual(lifted?.design.vetoes, [
    { class: "council", over: ["dissolution"], nature: "protective" },
  ]);
});

test("every preset breaks no law of its form, and comes back the same from its own boxes", () => {
  for (const { id, design } of PRESETS) {
    assert.deepEqual(againstItsForm(design), [], id);
    const values = valuesOf(design);
    const read = readFields(
      designFields,
      {
        text: (name) => String([values[name] ?? ""].flat()[0] ?? ""),
        all: (name) => [values[name] ?? []].flat(),
        file: () => null,
      },
      () => assert.fail("no papers"),
    );
    assert.ok(read.ok, `${id} ${JSON.stringify(read)}`);
    const again = designOf(read.command);
    assert.ok(again.ok, id);
    const { classes: before, ...rest } = design;
    const { classes: after, ...restAgain } = again.design;
    assert.deepEqual(
      after.map(({ id: _, ...one }) => one),
      before.map(({ id: _, ...one }) => one),
      id,
    );
    assert.deepEqual({ ...restAgain, vetoes: [] }, { ...rest, vetoes: [] }, id);
    assert.deepEqual(
      restAgain.vetoes.map((one) => one.over),
      rest.vetoes.map((one) => one.over),
      id,
    );
  }
});

test("ids of classes are short, each once, and never the words that the test keeps for itself", () => {
  assert.deepEqual(
    idsOf(["Parents and carers", "Board", "Parents & carers!", "ŵŷ", "…"]),
    ["parents-and-carers", "board-2", "parents-carers", "w-y", "class-5"].map((id) =>
      id.replace("w-y", idsOf(["ŵŷ"])[0] ?? ""),
    ),
  );
  assert.deepEqual(idsOf(["Users", "users"]), ["users", "users-2"]);
});

test("problems name the box: no class, no votes, managers beyond their class, a veto of nobody", () => {
  const base = { form: "cicGuarantee", budgetBy: "board", assetLock: "statutoryCic" };
  const fields = (answers: object) => {
    const read = designOf({ ...base, ...answers });
    return read.ok ? [] : read.problems.map((one) => one.field);
  };
  assert.deepEqual(fields({}), ["name1"]);
  assert.deepEqual(fields({ name1: "Workers", class1: "worker" }), ["votes1"]);
  assert.deepEqual(fields({ name1: "Workers", votes1: 3, class1: "worker", managerVotes1: 4 }), [
    "managerVotes1",
  ]);
  assert.deepEqual(
    fields({
      name1: "W",
      votes1: 3,
      class1: "worker",
      vetoHolder1: "class2",
      vetoOver1: ["board"],
    }),
    ["vetoHolder1"],
  );
});
