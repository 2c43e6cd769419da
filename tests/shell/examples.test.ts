/** The worked examples as a newcomer meets them: loaded by the same acts, found as told, verified, said in both languages. */
import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { after, before, test } from "node:test";
import type { Body } from "../../app/src/house/bodies.ts";
import { allBodies, allSchemes, storyOn } from "../../app/src/house/bodies.ts";
import { recordArchive } from "../../app/src/house/download.ts";
import { verifierKey } from "../../app/src/house/sealer.ts";
import { loadExamples } from "../../examples/load.ts";
import { schemesOn, sourcedStories, storiesOn } from "../../examples/stories.ts";
import { all, has, opening } from "@rochdale/facts/story.ts";
import { sentenceOf } from "@rochdale/facts/words.ts";
import { derivedFindings } from "@rochdale/genuineness/derivation.ts";
import { dueOf } from "@rochdale/genuineness/due.ts";
import { surplusYears } from "@rochdale/genuineness/surplus-story.ts";
import { allot } from "@rochdale/money/allot/allot.ts";
import { findingsOf, notApplicable, type Finding } from "@rochdale/genuineness/finding.ts";
import type { Message } from "@rochdale/language/message.ts";
import { recordPackage, releasePackage } from "@rochdale/ocds/packages.ts";
import { schemaBreaches } from "@rochdale/ocds/schemas.ts";
import { verifyArchive } from "@rochdale/record/archive.ts";
import { inputOf } from "../../app/src/capabilities/citizens-dividend/acts-share.ts";
import { roundNamed } from "../../app/src/capabilities/citizens-dividend/rules-scheme.ts";
import { LICENCE, processes } from "../../app/src/capabilities/publishing/feed.ts";
import { extendedSchemas, ours, skip } from "../second-opinion/ocds/official.ts";
import { houseUnderTest } from "./house-under-test.ts";

const MOST_SECONDS = 60;

const t = await houseUnderTest();
after(() => t.close());
const today = t.house.clock.today();
const bodies = new Map<string, Body>();
const schemes = new Map<string, Body>();

before(async () => {
  const began = process.cpuUsage();
  await loadExamples(t.house);
  const seconds = process.cpuUsage(began).user / 1_000_000;
  for (const body of await allBodies(t.house.db)) bodies.set(body.slug, body);
  for (const scheme of await allSchemes(t.house.db)) schemes.set(scheme.slug, scheme);
  const facts = [...bodies.values()].reduce((sum, body) => sum + body.size, 0);
  console.log(`${bodies.size} examples, ${facts} facts, loaded by ${seconds.toFixed(1)} s of work`);
  assert.ok(seconds < MOST_SECONDS, `loading took ${seconds.toFixed(1)} s of work`);
});

function body(slug: string): Body {
  const found = bodies.get(slug);
  assert.ok(found, `${slug} is not there`);
  return found;
}
function storyFor(slug: string) {
  return storyOn(body(slug), today);
}
function findingsFor(slug: string): ReadonlyMap<string, Finding> {
  return new Map(findingsOf(storyFor(slug), today).map((finding) => [finding.id, finding]));
}
function stateOf(slug: string, finding: string): string {
  const found = findingsFor(slug).get(finding);
  assert.ok(found, `${slug} has no finding ${finding}`);
  return found.state;
}
/** The ids of findings in a state. */
function idsAt(slug: string, state: Finding["state"]): readonly string[] {
  return [...findingsFor(slug).values()].filter((one) => one.state === state).map((one) => one.id);
}

test("every story is there once, and loading again changes nothing", async () => {
  const slugs = [...sourcedStories, ...storiesOn(today)].map((story) => story.opening.slug);
  assert.deepEqual([...bodies.keys()].toSorted(), slugs.toSorted());
  const count = async () =>
    t.house.db
      .selectFrom("person")
      .select((e) => e.fn.countAll().as("n"))
      .executeTakeFirst();
  const people = await count();
  await loadExamples(t.house);
  for (const again of await allBodies(t.house.db)) assert.equal(again.size, body(again.slug).size);
  for (const again of await allSchemes(t.house.db))
    assert.equal(again.size, schemes.get(again.slug)?.size);
  assert.deepEqual(await count(), people);
});

test("real bodies are found as their sources say", () => {
  const mycsp = findingsFor("mycsp").get("controlWorkersUsers");
  assert.equal(mycsp?.state, "notMet");
  assert.match(t.house.say("en", mycsp.because), /Equiniti/);
  assert.ok(has(storyFor("mycsp"), "GuaranteeLost/1"));
  assert.equal(stateOf("gloucestershire-2012", "majority"), "notMet");
  assert.equal(stateOf("leading-lives", "controlWorkersUsers"), "met");
});

test("Alder Lives walked the whole way: nothing is not met", () => {
  assert.deepEqual(idsAt("alder-lives", "notMet"), []);
  const met = idsAt("alder-lives", "met");
  assert.ok(met.length >= 26, `${met.length} met`);
  for (const needed of [
    "origin",
    "ballotValid",
    "majority",
    "lawfulRoute",
    "booksCurrent",
    "voiceShared",
  ]) {
    assert.ok(met.includes(needed), needed);
  }
  const [count] = all(storyFor("alder-lives"), "BallotReported/1");
  assert.equal(count?.content.tally.for, 271);
  assert.equal(count?.content.tally.against, 63);
  assert.equal(count?.content.tally.eligible, 450);
  const late = dueOf(storyFor("alder-lives"), today).filter((due) => due.state === "late");
  assert.deepEqual(
    late.map((due) => due.id),
    [],
  );
});

test("Moorside’s reserved contract was refused: no route stands on its record, and a question is late", () => {
  const story = storyFor("moorside-nursing");
  assert.ok(!has(story, "RouteRecorded/1"));
  const late = dueOf(story, today).filter((due) => due.state === "late");
  assert.deepEqual(
    late.map((due) => due.id),
    ["question.1"],
  );
});

test("what is no mutual, or not asked from below, is found so", () => {
  for (const id of ["controlWorkersUsers", "controlWithCommunity", "electionsOnTime"]) {
    assert.equal(stateOf("stonebridge-charity", id), "notMet", id);
  }
  assert.equal(stateOf("stonebridge-charity", "assetLock"), "met");
  assert.equal(stateOf("council-plan", "origin"), "notMet");
});

test("a leisure trust of four classes is controlled with its community, not by employees alone", () => {
  assert.equal(stateOf("riverside-leisure", "controlWithCommunity"), "met");
  assert.equal(stateOf("riverside-leisure", "controlEmployees"), "notMet");
});

test("Millbrook could not share what was left; it went to a body with a lock", () => {
  const ends = all(storyFor("millbrook-care"), "WoundUp/1");
  assert.deepEqual(
    ends.map((end) => end.content.destinationKind),
    ["assetLockedBody"],
  );
  assert.equal(stateOf("millbrook-care", "assetLock"), "met");
});

test("clocks are alive: a decision runs, staff and users vote, a rehearsal is open", () => {
  const decision = dueOf(storyFor("northgate-centres"), today).find(
    (due) => due.id === "request.decision",
  );
  assert.match(decision?.state ?? "", /^(running|dueSoon)$/);
  for (const [slug, ballots, over] of [
    ["brook-primary", 1, 0],
    ["lantern-health", 3, 1],
    ["rehearsal", 1, 0],
  ] as const) {
    const story = storyFor(slug);
    assert.equal(all(story, "BallotOpened/1").length, ballots, slug);
    assert.equal(all(story, "BallotClosed/1").length, over, slug);
  }
});

test("a new school has no staff ballot and no transfer to be judged by", () => {
  const ids = notApplicable(storyFor("harbour-free-school"), today).map((one) => one.id);
  for (const id of ["majority", "tupeHonoured", "mandateFresh"]) assert.ok(ids.includes(id), id);
});

test("a register came from a table, was taken back and came again", () => {
  const imports = all(storyFor("foundry-coop"), "RegisterImported/1");
  assert.deepEqual(
    imports.map((one) => one.content.undone),
    [false, true, false],
  );
  const [first] = all(storyFor("foundry-coop"), "RegisterCounted/1");
  assert.deepEqual(first?.content.classes, [{ class: "worker", members: 37, eligible: 41 }]);
});

test("Alder’s surplus was used as law and members allow, worked out of its own closed books", () => {
  assert.equal(stateOf("alder-lives", "surplusUsed"), "met");
  const [year] = surplusYears(storyFor("alder-lives"));
  assert.equal(year?.result?.surplus, 25_800_000n);
  assert.equal(year?.result?.appropriations[0]?.amount, 4_000_000n);
});

test("a council’s dividend was earned where workers and users control, and shared to the penny", async () => {
  assert.deepEqual(
    [...schemes.keys()],
    schemesOn(today).map(({ opening: { slug } }) => slug),
  );
  const scheme = schemes.get("castleton-council-dividend");
  assert.ok(scheme);
  const [shared, waiting] = all(scheme.story, "DividendResolved/1").map(({ content }) => content);
  assert.ok(shared && waiting);
  // The example refuses these two: one is shown not to be controlled, of the other nothing is proven.
  assert.equal(stateOf("stonebridge-charity", "controlWorkersUsers"), "notMet");
  assert.equal(stateOf("casa", "controlWorkersUsers"), "notProven");
  const accepted = all(scheme.story, "OrganisationAccepted/1").map(({ content }) => content);
  for (const { round } of [shared, waiting]) {
    const here = accepted.filter((one) => one.round === round);
    assert.deepEqual(
      here.map(({ organisation }) => organisation),
      ["alder-lives", "riverside-leisure"],
    );
  }
  const [told] = all(scheme.story, "DividendAllotted/1");
  assert.equal(told?.content.round, shared.round);
  assert.equal(told.content.totalPence, shared.potPence - shared.appealsPence);
  // Nobody can be told apart: no band of the table has few bills.
  assert.ok(told.content.table.length >= 3);
  assert.ok(told.content.table.every(({ accounts }) => accounts >= 10));
  const seed = told.content.seed.root;
  const round = roundNamed(scheme.story, shared.round);
  assert.ok(round);
  const input = await inputOf(
    t.house.db,
    { bodyId: scheme.body_id, round: shared.round },
    { round, seed },
  );
  const again = allot(input);
  assert.ok("amounts" in again);
  assert.equal(again.total, BigInt(told.content.totalPence));
  const outcomes = all(scheme.story, "DividendAppealDecided/1").map(
    ({ content }) => content.outcome,
  );
  assert.deepEqual(outcomes, ["allowed", "dismissed"]);
});

test("no entry of any body holds an e-mail address or a person’s name", () => {
  const stories = [...storiesOn(today), ...schemesOn(today)];
  const names = stories.flatMap((story) => story.people.map((one) => one.name));
  assert.ok(names.length > 80);
  for (const one of [...bodies.values(), ...schemes.values()]) {
    for (const entry of one.story.entries) {
      const text = JSON.stringify(entry);
      assert.doesNotMatch(text, /[\w.]+@[\w.]+\.\w+/, `${one.slug} ${entry.position}`);
      const named = names.find((name) => text.includes(name));
      assert.equal(named, undefined, `${one.slug} ${entry.position} ${entry.type}`);
    }
  }
});

test("every body’s download verifies with its key, its findings derived again", async () => {
  for (const one of [...bodies.values(), ...schemes.values()]) {
    const archive = await recordArchive(t.house, one, today);
    const verdict = verifyArchive(archive, {
      key: verifierKey(t.house, one.origin),
      findingsOf: derivedFindings,
      sha256: (bytes) => hash("sha256", bytes, "buffer"),
    });
    assert.deepEqual(verdict.problems, [], one.slug);
    assert.ok(verdict.ok && verdict.findingsDerived, one.slug);
    assert.equal(verdict.facts.length, one.size, one.slug);
  }
});

/** Every message inside a value, however deep. */
function messagesIn(value: unknown): readonly Message[] {
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap(messagesIn);
  const inside = Object.values(value).flatMap(messagesIn);
  return "message" in value && typeof value.message === "string" ? [value as Message] : inside;
}

test("every finding, limit, task, block and entry can be said in English and in Welsh", () => {
  let said = 0;
  for (const one of bodies.values()) {
    const story = storyOn(one, today);
    const capabilities = t.house.capabilities;
    const messages = messagesIn([
      findingsOf(story, today),
      notApplicable(story, today),
      dueOf(story, today),
      capabilities.flatMap((capability) => capability.tasks?.(story, today) ?? []),
      capabilities.flatMap((capability) => capability.blocks?.(story, today) ?? []),
      one.story.entries.map(sentenceOf),
    ]);
    for (const message of messages) {
      for (const language of ["en", "cy"] as const) {
        assert.notEqual(
          t.house.say(language, message).trim(),
          "",
          `${one.slug}: ${message.message}`,
        );
      }
      said += 1;
    }
  }
  assert.ok(said > 3000, String(said));
});

test("invented bodies say so, and real ones hold nothing but what sources say", () => {
  for (const one of bodies.values()) {
    const { standing } = opening(one.story);
    const real = sourcedStories.some((story) => story.opening.slug === one.slug);
    assert.equal(standing === "real", real, one.slug);
    if (!real) continue;
    const own = one.story.entries.filter(
      (entry) => !["BodyOpened/1", "PartyAdmitted/1", "SourceCited/1"].includes(entry.type),
    );
    for (const entry of own)
      assert.ok("source" in entry && entry.source, `${one.slug} ${entry.type}`);
  }
});

test(
  "as open contracting data every process is valid by the official schemas, and one reaches delivery",
  { skip },
  async () => {
    const schemas = extendedSchemas(...ours);
    const packaged = { uri: "https://host/ocds", publisher: { name: "host" }, license: LICENCE };
    const all = await processes(t.house);
    assert.ok(all.length >= 8, `${all.length} processes`);
    for (const { ocid, releases } of all) {
      const found = releasePackage(releases, packaged);
      assert.deepEqual(schemaBreaches(schemas, "releasePackage", found), [], ocid);
      const record = recordPackage(releases, packaged) as {
        records: [{ versionedRelease: unknown }];
      };
      assert.deepEqual(schemaBreaches(schemas, "recordPackage", record), [], ocid);
      const { versionedRelease } = record.records[0];
      assert.deepEqual(schemaBreaches(schemas, "versionedRelease", versionedRelease), [], ocid);
    }
    const tags = new Set(all.flatMap(({ releases }) => releases.flatMap(({ tag }) => tag)));
    for (const tag of ["planning", "tender", "award", "contract", "implementation"]) {
      assert.ok(
        [...tags].some((one) => one.startsWith(tag)),
        tag,
      );
    }
  },
);
