/** A partnership agreement's whole life over HTTP and in the record: offered, agreed, kept, disputed, changed, ended. */
import assert from "node:assert/strict";
import { after as atTheEnd, test } from "node:test";
import { all } from "@rochdale/facts/story.ts";
import { findingsOf } from "@rochdale/genuineness/finding.ts";
import { promisesKept, versionIn, versionsAgreed } from "@rochdale/genuineness/partnership.ts";
import { bodyBySlug, storyOn } from "../../app/src/house/bodies.ts";
import { perform, type Outcome } from "../../app/src/house/perform.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { clockAt } from "../../app/src/platform/clock.ts";
import { personByEmail } from "../../app/src/platform/people.ts";
import { formTokenOf, openSession } from "../../app/src/platform/sessions.ts";
import { loadStory } from "../../examples/load-story.ts";
import { castleton } from "../../examples/twin-castleton.ts";
import { step } from "../../examples/telling.ts";
import { daysSince } from "../../examples/twin-days.ts";
import { somebody } from "../../examples/twin-people.ts";
import { design } from "../../examples/twin-terms.ts";
import type { Story, ToldRelative } from "../../examples/story.ts";
import { applicationUnderTest, stranger, type Visitor } from "./application-under-test.ts";

const t = await applicationUnderTest();
atTheEnd(() => t.close());
const { house } = t.application;
const today = house.clock.today();
const SLUG = "partner-house";
const PEOPLE = {
  secretary: "Ffion Ardley",
  authority: "Rupert Sandys",
  regulator: "Olwen Tench",
  member: "Barnabas Kew",
} as const;
type Who = keyof typeof PEOPLE;
/** Every day of the story lies in 2026, so that months and sums can be read here. */
const FROM = "2026-02-10";

function partnerHouse(
  slug: string,
  votes: readonly [number, number],
  seats: readonly [number, number],
): Story {
  const ago = daysSince(today, FROM);
  const [workers, council] = votes;
  const asked: ToldRelative = design({
    form: "communityBenefitSociety",
    classes: [
      { name: "Workers", class: "worker", votes: workers, seats: seats[0], eligible: 40 },
      { name: "The council", class: "publicBody", votes: council, seats: seats[1], open: false },
    ],
    assetLock: "statutoryCbs",
    surplus: "reinvested",
    meetingMonth: 9,
  });
  const admitted = (key: Who, by: string) =>
    somebody(key, PEOPLE[key], {
      daysAgo: ago - 1,
      by,
      ...(key === "authority" ? { organisation: "Alderton Council" } : {}),
    });
  return {
    opening: {
      ...{ name: `The ${slug}`, slug, start: "alreadyRunning", standing: "twin" },
      service: {
        ...{ name: "Meals at home", sector: "socialCare", nation: "England", place: "Alderton" },
        ...{ staff: 40, users: 120, budgetPence: 50_000_000 },
      },
      authority: { name: "Alderton Council", kind: "council" },
      recognisedUnions: [],
    },
    opened: { daysAgo: ago },
    people: [
      somebody("secretary", PEOPLE.secretary, {}),
      admitted("authority", "secretary"),
      admitted("regulator", "secretary"),
      admitted("member", "secretary"),
    ],
    steps: [
      step(ago - 3, "secretary", "governance.propose", asked),
      step(ago - 4, "regulator", "governance.registerRules", {
        version: "1",
        registrar: "Register",
      }),
    ],
  };
}

await loadStory(house, partnerHouse(SLUG, [85, 15], [8, 1]));
await loadStory(house, partnerHouse("council-house", [45, 55], [4, 5]));

async function personOf(who: Who) {
  const address = PEOPLE[who].toLowerCase().replace(/[^a-z]+/g, ".");
  const person = await personByEmail(house.db, `${address}@example.invalid`);
  assert.ok(person);
  return person;
}
type Given = readonly [on: string, id: string, told?: Told];
async function act(who: Who, [on, id, told = {}]: Given, slug = SLUG): Promise<Outcome> {
  const found = house.acts.get(`partnership.${id}`) ?? house.acts.get(id);
  assert.ok(found, id);
  const { personId } = await personOf(who);
  const clock = clockAt(`${on}T10:00:00.000Z`);
  return perform(house, { slug, act: found, personId, sent: sentData(told), clock });
}
async function done(who: Who, given: Given, slug = SLUG): Promise<void> {
  const said = await act(who, given, slug);
  assert.equal(said.kind, "recorded", JSON.stringify(said));
}
/** The rules that refuse, or the fields that are wrong. */
async function refusedBy(who: Who, given: Given, slug = SLUG): Promise<readonly string[]> {
  const said = await act(who, given, slug);
  if (said.kind === "refused") return said.refusals.map((one) => one.rule);
  if (said.kind === "problems") {
    for (const { text } of said.problems) {
      for (const language of ["en", "cy"] as const) assert.ok(house.say(language, text));
    }
    return said.problems.map((one) => one.field);
  }
  return [said.kind];
}
async function storyNow(day = "2026-12-31") {
  const body = await bodyBySlug(house.db, SLUG);
  assert.ok(body);
  return storyOn(body, day);
}
async function visitor(who: Who): Promise<Visitor> {
  const { personId, name } = await personOf(who);
  const { token } = await openSession(t.db, personId, new Date());
  return { name, personId, role: who, cookie: `rochdale=${token}`, token: formTokenOf(token) };
}
const PAGE = `/mutuals/${SLUG}/partnership`;

const promised: Told = {
  ...{ firstMonth: "2026-04", funding1: "1000.00", funding2: "2400.00", payDay: "10" },
  ...{ paidIn: "theMonth", seat: "the-council", openBooks: ["mutual", "publicPartner"] },
  ...{ help1: "payroll", what1: "Pay run", team1: "Payroll office", hours1: "100" },
  ...{ help2: "estates", what2: "Kitchen", team2: "Estates", value2: "600.00" },
  ...{ from2: "2026-05", to2: "2026-10", noticeMonths: "3", afterwards: "newAgreement" },
};

test("no offer before a route, none where the public partner controls, none by a member", async () => {
  assert.deepEqual(await refusedBy("authority", ["2026-02-20", "offer", promised]), [
    "route.notRecorded",
  ]);
  const route = {
    ...{ route: "partnershipAgreement", reasons: "It is not bought." },
    advice: "Nobody is paid a price here.",
  };
  for (const slug of [SLUG, "council-house"]) {
    await done("authority", ["2026-02-21", "contract.recordRoute", route], slug);
  }
  const controlled = await refusedBy(
    "authority",
    ["2026-02-22", "offer", promised],
    "council-house",
  );
  assert.deepEqual(controlled, ["partnership.controls"]);
  assert.deepEqual(await refusedBy("member", ["2026-02-22", "offer", promised]), ["forbidden"]);
});

test("a bad promise is told by its field, and nothing is written", async () => {
  const wrong: readonly (readonly [Told, string])[] = [
    [{ firstMonth: "April" }, "firstMonth"],
    [{ firstMonth: "2026-01" }, "firstMonth"],
    [{ funding2: "", funding3: "9.00" }, "funding2"],
    [{ openBooks: ["mutual"] }, "openBooks"],
    [{ team1: "" }, "team1"],
    [{ value1: "5.00" }, "hours1"],
    [{ hours1: "" }, "hours1"],
    [{ value2: "0.00" }, "value2"],
    [{ from2: "2026-03" }, "from2"],
    [{ to2: "2028-04" }, "to2"],
    [{ from2: "2026-10", to2: "2026-09" }, "to2"],
    [{ payDay: "29" }, "payDay"],
    [{ seat: "workers" }, "seat"],
  ];
  for (const [part, field] of wrong) {
    const said = await refusedBy("authority", ["2026-02-23", "offer", { ...promised, ...part }]);
    assert.deepEqual(said, [field], JSON.stringify(part));
  }
  assert.equal(all(await storyNow(), "PartnershipOffered/1").length, 0);
  assert.match((await t.get(PAGE, stranger)).text, /No partnership agreement has been offered/);
});

test("one side offers and the other agrees, never the same; the seats are read from the rules", async () => {
  assert.deepEqual(await refusedBy("secretary", ["2026-02-24", "agree"]), ["partnership.noOffer"]);
  await done("authority", ["2026-02-25", "offer", promised]);
  const [offer] = all(await storyNow(), "PartnershipOffered/1");
  assert.deepEqual(offer?.content.terms.seat, { class: "the-council", seats: 1 });
  assert.deepEqual(offer.content.terms.fundingPence, [100_000, 240_000]);
  const own = await refusedBy("authority", ["2026-02-26", "agree", { version: "1" }]);
  assert.deepEqual(own, ["partnership.ownOffer"]);
  const late = await refusedBy("secretary", ["2026-05-01", "agree", { version: "1" }]);
  assert.deepEqual(late, ["partnership.begunBefore"]);
  const offered = await t.get(PAGE, stranger);
  assert.match(offered.text, /Version 1 waits for an answer/);
  assert.deepEqual(
    await refusedBy("secretary", ["2026-03-01", "recordFunding", { month: "2026-04" }]),
    ["partnership.notAgreed"],
  );
  await done("secretary", ["2026-03-02", "agree", { version: "1" }]);
  assert.deepEqual(await refusedBy("secretary", ["2026-03-03", "agree", { version: "1" }]), [
    "partnership.noOffer",
  ]);
});

const april = { month: "2026-04", sum: "83.34", paidOn: "2026-04-09" };

test("funding is recorded by one side and counts when the other confirms it", async () => {
  const bad: readonly (readonly [Told, string])[] = [
    [{ month: "2026-05" }, "month"],
    [{ month: "2026-03" }, "month"],
    [{ month: "soon" }, "month"],
    [{ paidOn: "2026-04-12" }, "paidOn"],
  ];
  for (const [part, field] of bad) {
    const said = await refusedBy("authority", [
      "2026-04-11",
      "recordFunding",
      { ...april, ...part },
    ]);
    assert.deepEqual(said, [field], JSON.stringify(part));
  }
  await done("authority", ["2026-04-11", "recordFunding", april]);
  assert.deepEqual(await refusedBy("authority", ["2026-04-11", "recordFunding", april]), [
    "partnership.sameAgain",
  ]);
  const confirmed = { given: "given-1", answer: "confirmed" };
  assert.deepEqual(await refusedBy("authority", ["2026-04-12", "answer", confirmed]), [
    "partnership.nothingToAnswer",
  ]);
  assert.equal(promisesKept(await storyNow(), "2026-04-12")[0]?.state, "waiting");
  await done("secretary", ["2026-04-12", "answer", confirmed]);
  assert.equal(promisesKept(await storyNow(), "2026-04-12")[0]?.state, "kept");
  assert.deepEqual(
    await refusedBy("authority", ["2026-04-13", "withdraw", { given: "given-1", reasons: "No" }]),
    ["partnership.nothingToWithdraw"],
  );
});

test("support is recorded in its own measure; a dispute needs its reasons and may end in taking back", async () => {
  const hours = { support: "support-1", month: "2026-04", hours: "9", value: "210.00" };
  const money = { support: "support-2", month: "2026-05" };
  const day = "2026-05-04";
  assert.deepEqual(await refusedBy("authority", [day, "recordSupport", { ...hours, hours: "" }]), [
    "hours",
  ]);
  assert.deepEqual(await refusedBy("authority", [day, "recordSupport", money]), ["value"]);
  const both = { ...money, hours: "2", value: "100.00" };
  assert.deepEqual(await refusedBy("authority", [day, "recordSupport", both]), ["hours"]);
  const early = { ...money, month: "2026-04", value: "1.00" };
  assert.deepEqual(await refusedBy("authority", [day, "recordSupport", early]), ["month"]);
  await done("authority", [day, "recordSupport", hours]);
  const disputed = { given: "given-2", answer: "disputed" };
  assert.deepEqual(await refusedBy("secretary", ["2026-05-05", "answer", disputed]), ["reasons"]);
  await done("secretary", ["2026-05-05", "answer", { ...disputed, reasons: "It came late." }]);
  const page = await t.get(PAGE, stranger);
  assert.match(page.text, /It came late\./);
  assert.match(page.text, /In dispute/);
  await done("authority", ["2026-05-06", "withdraw", { given: "given-2", reasons: "Six hours" }]);
  await done("authority", ["2026-05-06", "recordSupport", { ...hours, hours: "6" }]);
  await done("secretary", ["2026-05-07", "answer", { given: "given-3", answer: "confirmed" }]);
  const kept = promisesKept(await storyNow(), "2026-06-01");
  assert.equal(kept.find((one) => one.promise === "support-1")?.state, "short");
  const found = findingsOf(await storyNow(), "2026-11-23");
  const state = (id: string) => found.find((one) => one.id === id)?.state;
  assert.deepEqual(["partnerFunds", "partnerLends", "partnerSits"].map(state), [
    "notProven",
    "notMet",
    "met",
  ]);
});

test("a new version changes what is to come, and nothing of what was", async () => {
  const second = { ...promised, firstMonth: "2026-07", funding1: "1200.00", from2: "2026-07" };
  await done("secretary", ["2026-06-10", "offer", second]);
  await done("authority", ["2026-06-11", "agree", { version: "2" }]);
  const story = await storyNow();
  assert.equal(versionsAgreed(story).length, 2);
  assert.equal(versionIn(story, "2026-06")?.agreed.content.version, 1);
  assert.equal(versionIn(story, "2026-07")?.agreed.content.version, 2);
  const funding = promisesKept(story, "2026-07-31").filter((one) => one.promise === "funding");
  assert.deepEqual(
    funding.map((one) => one.amount),
    [8334n, 8334n, 8334n, 10_000n],
  );
});

test("either side ends it by the notice agreed, once", async () => {
  const notice = (month: string): Given => [
    "2026-08-03",
    "giveNotice",
    { month, reasons: "Budget" },
  ];
  assert.deepEqual(await refusedBy("secretary", notice("2026-10")), ["month"]);
  assert.deepEqual(await refusedBy("secretary", notice("2028-06")), ["month"]);
  assert.deepEqual(await refusedBy("member", notice("2026-11")), ["forbidden"]);
  await done("secretary", notice("2026-11"));
  assert.deepEqual(await refusedBy("authority", notice("2026-12")), ["partnership.noticeGiven"]);
  const story = await storyNow();
  assert.equal(versionIn(story, "2026-11")?.lastMonth, "2026-11");
  assert.equal(versionIn(story, "2026-12"), undefined);
  assert.match((await t.get(PAGE, stranger)).text, /end version 2, which began|Version 2 ran from/);
});

test("the page is anyone’s in both languages, and its steps are those of the reader’s role", async () => {
  const welsh = await t.get(`/cy${PAGE}`, stranger);
  assert.equal(welsh.status, 200);
  assert.match(welsh.text, /Cytundeb partneriaeth/);
  const english = await t.get(PAGE, stranger);
  assert.doesNotMatch(english.text, /partnership\.recordSupport/);
  assert.match((await t.get(PAGE, await visitor("authority"))).text, /partnership\.recordSupport/);
  assert.doesNotMatch(
    (await t.get(PAGE, await visitor("member"))).text,
    /partnership\.recordSupport/,
  );
  for (const from of [`/mutuals/${SLUG}/contract`, `/mutuals/${SLUG}/contract/draft`]) {
    assert.match(
      (await t.get(from, await visitor("authority"))).text,
      new RegExp(`href="${PAGE}"`),
    );
  }
  assert.equal((await t.get("/mutuals/no-such-body/partnership", stranger)).status, 404);
});

test("the example of Castleton: months of support, one of them in dispute, and a seat that does not control", async () => {
  await loadStory(house, castleton(today));
  const body = await bodyBySlug(house.db, "castleton-dividend");
  assert.ok(body);
  const states = promisesKept(storyOn(body, today), today).map((one) => one.state);
  const count = (state: string) => states.filter((one) => one === state).length;
  assert.deepEqual([count("disputed"), count("short")], [1, 0]);
  assert.ok(count("kept") >= 20, `${count("kept")} kept`);
  const found = findingsOf(storyOn(body, today), today < "2026-11-23" ? "2026-11-23" : today);
  const state = (id: string) => found.find((one) => one.id === id)?.state;
  assert.deepEqual(["partnerLends", "partnerSits"].map(state), ["notProven", "met"]);
});
