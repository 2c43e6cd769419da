/** From the unions' first word to conversion day on a real database: a ballot held in secret, a lawful contract, a transfer. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { enumWords, factWords } from "@rochdale/facts/words.ts";
import { lawOf } from "@rochdale/genuineness/law.ts";
import { genuinenessWords } from "@rochdale/genuineness/words.ts";
import { consultation } from "../../app/src/capabilities/consultation/consultation.ts";
import { contract } from "../../app/src/capabilities/contract/contract.ts";
import { roll as rollRoom } from "../../app/src/capabilities/roll/roll.ts";
import { castExamplePapers, support } from "../../app/src/capabilities/support/support.ts";
import { transfer } from "../../app/src/capabilities/transfer/transfer.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { buildHouse } from "../../app/src/house/house.ts";
import { openBody } from "../../app/src/house/opening.ts";
import { fieldsOf, perform, situationOf, type Outcome } from "../../app/src/house/perform.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { siteWords } from "../../app/src/house/words.ts";
import { clockAt } from "../../app/src/platform/clock.ts";
import { emptyForm, formOf } from "../../app/src/platform/form.ts";
import type { Person } from "../../app/src/platform/people.ts";
import type { Answer, Context } from "../../app/src/platform/routes.ts";
import { sql } from "kysely";
import { houseUnderTest } from "./house-under-test.ts";
import { inDays as day } from "./days.ts";

const t = await houseUnderTest();
after(() => t.close());
const ours = [consultation, contract, rollRoom, support, transfer];
const names = new Set(ours.map((one) => one.name));
const house = buildHouse({
  ...t.house,
  capabilities: [...t.house.capabilities.filter((one) => !names.has(one.name)), ...ours],
  catalogues: [siteWords, factWords, enumWords, genuinenessWords],
});
const routes = ours.flatMap((one) => one.routes?.(house) ?? []);

const jo = await t.person("Jo Hartley");
const priya = await t.person("Priya Nair");
const kim = await t.person("Kim Scrutineer");
const una = await t.person("Una Branch");
const nia = await t.person("Nia Nurse");
const ari = await t.person("Ari Arbiter");

/** Now, or noon so many days from today: no ballot is waited for. */
const at = (days: number) => (days === 0 ? new Date().toISOString() : `${day(days)}T12:00:00.000Z`);

type Doing = { readonly by: Person; readonly told?: Told; readonly days?: number };
async function act(slug: string, id: string, doing: Doing): Promise<Outcome> {
  const found = house.acts.get(id);
  assert.ok(found, id);
  return perform(house, {
    slug,
    act: found,
    personId: doing.by.personId,
    sent: sentData(doing.told ?? {}),
    clock: clockAt(at(doing.days ?? 0)),
  });
}
async function done(slug: string, id: string, doing: Doing): Promise<void> {
  const outcome = await act(slug, id, doing);
  assert.equal(outcome.kind, "recorded", `${id}: ${JSON.stringify(outcome)}`);
}
async function refusedBy(slug: string, id: string, doing: Doing): Promise<readonly string[]> {
  const outcome = await act(slug, id, doing);
  assert.equal(outcome.kind, "refused", `${id}: ${JSON.stringify(outcome)}`);
  return outcome.kind === "refused" ? outcome.refusals.map((one) => one.rule) : [];
}

type Asked = {
  readonly person?: Person;
  readonly form?: { readonly [name: string]: string };
  readonly language?: "en" | "cy";
  readonly days?: number;
};
async function ask(path: string, asked: Asked = {}): Promise<Answer> {
  const method = asked.form ? "POST" : "GET";
  const language = asked.language ?? "en";
  const clock = clockAt(at(asked.days ?? 0));
  const matching = routes.find(
    (route) =>
      route.method === method &&
      new RegExp(`^${route.path.replace(/:[a-z]+/g, "[^/]+")}$`).test(path),
  );
  assert.ok(matching, path);
  const groups = new RegExp(`^${matching.path.replace(/:([a-z]+)/g, "(?<$1>[^/]+)")}$`);
  const context = {
    requestId: "r",
    language,
    method,
    path,
    params: { ...groups.exec(path)?.groups },
    query: {},
    form: asked.form ? formOf(Object.entries(asked.form)) : emptyForm,
    person: asked.person ?? null,
    formToken: "token",
    clock,
    now: clock.now(),
    link: (to: string) => (language === "cy" ? `/cy${to}` : to),
    otherLanguage: "/cy",
    configuration: house.configuration,
  } as unknown as Context;
  return matching.answer(context);
}
async function page(path: string, asked: Asked = {}): Promise<string> {
  const answer = await ask(path, asked);
  assert.ok("html" in answer, path);
  return answer.html.toString();
}
/** The page in both languages; the English one is given back. */
async function both(path: string, asked: Asked = {}): Promise<string> {
  await page(path, { ...asked, language: "cy" });
  return page(path, asked);
}

async function begin(slug: string): Promise<void> {
  await t.open(slug, jo, { standing: "twin" });
  const admit = (role: string, person: Person, by: Person, organisation: string) =>
    done(slug, "parties.admit", {
      by,
      told: { role, name: person.name, organisation, email: person.email ?? "", how: "appointed" },
    });
  await admit("authority", priya, jo, "Alderton Council");
  await admit("union", una, jo, "Care Workers United, Alderton branch");
  await admit("staff", nia, jo, "");
  await admit("scrutineer", kim, priya, "Wharfe Ballots");
  await admit("arbiter", ari, priya, "Office of the Arbiter");
}

const roll = `reference;name;e-mail\n1001;Nia Nurse;${nia.email ?? ""}\n1002;Cai;\n1003;Dee;dee@example.invalid`;
const rehearsal = {
  purpose: "support",
  rehearsal: true,
  question: "Should we become a mutual?",
  answers: "Yes\nNo: stay with the council",
  statusQuo: 2,
  opens: day(0),
  closes: day(1),
};

async function openRehearsal(slug: string): Promise<void> {
  await done(slug, "ballot.call", { by: kim, told: rehearsal });
  await done(slug, "ballot.freezeRoll", { by: kim, told: { ballot: "ballot-1", roll } });
  await done(slug, "ballot.open", { by: kim, told: { ballot: "ballot-1" } });
}
const codeIn = (html: string) => /<code translate="no">([a-z0-9 ]+)<\/code>/.exec(html)?.[1] ?? "";

test("a voter fetches a code once, votes twice, and only the last vote counts", async () => {
  const slug = "rehearsal";
  await begin(slug);
  await openRehearsal(slug);
  assert.match(await both(`/cases/${slug}/ballots`), /Should we become a mutual/);
  const mine = `/cases/${slug}/ballots/1/code`;
  assert.match(await both(mine, { person: nia }), /shown once/);
  const code = codeIn(await page(mine, { person: nia, form: {} }));
  assert.equal(code.replaceAll(" ", "").length, 18);
  assert.match(await page(mine, { person: nia, form: {} }), /already made/);
  assert.match(await page(mine, { person: jo }), /not on the roll/);

  const booth = `/vote/${slug}/1`;
  assert.match(await both(booth), /Enter your voting code/);
  assert.match(await page(booth, { form: { step: "code", code: "k7mq" } }), /mistyped/);
  const choosing = await page(booth, { form: { step: "code", code } });
  assert.match(choosing, /No: stay with the council/);
  assert.match(await page(booth, { form: { step: "choice", code } }), /Choose an answer/);
  const review = await page(booth, { form: { step: "choice", code, choice: "1" } });
  assert.match(review, /Check your vote/);
  const cast = (choice: string) => page(booth, { form: { step: "cast", code, choice } });
  assert.match(await cast("1"), /Your vote is recorded/);
  assert.match(await cast("0"), /in place of the vote/);
  assert.match(await page("/vote/limits"), /could watch votes/);

  const letters = `/cases/${slug}/ballots/1/codes`;
  const forbidden = await ask(letters, { person: jo });
  assert.equal("status" in forbidden && forbidden.status, 403);
  const printed = await page(letters, { person: kim, form: { whom: "withoutEmail" } });
  assert.match(printed, /Cai/);
  assert.doesNotMatch(printed, /Dee/);
  const other = codeIn(printed);
  await page(booth, { form: { step: "cast", code: other, choice: "blank" } });

  const during = await both(`/cases/${slug}/ballots/1`, { person: kim });
  assert.match(during, /Nobody can see a running result/);
  const hidden = await ask(`/cases/${slug}/ballots/1/box.json`);
  assert.equal("status" in hidden && hidden.status, 404);
  assert.deepEqual(
    await refusedBy(slug, "ballot.close", { by: kim, told: { ballot: "ballot-1" } }),
    ["ballot.pollStillOpen"],
  );
  await done(slug, "ballot.close", { by: kim, told: { ballot: "ballot-1" }, days: 1 });
  const late = await ask(booth, { form: { step: "cast", code, choice: "1" }, days: 1 });
  assert.equal("status" in late && late.status, 409);

  const report = {
    ballot: "ballot-1",
    paperFor: 0,
    paperAgainst: 1,
    paperAbstain: 0,
    paperSpoiled: 0,
    issued: 3,
    undelivered: 0,
    reissued: 0,
    late: 0,
    independent: true,
    rollInspected: true,
    interference: "none",
  };
  const tooMany = await act(slug, "ballot.report", {
    by: kim,
    told: { ...report, paperFor: 1 },
    days: 1,
  });
  assert.equal(tooMany.kind, "problems");
  await done(slug, "ballot.report", { by: kim, told: report, days: 1 });
  const reported = (await bodyBySlug(house.db, slug))?.story.byType.get("BallotReported/1")?.[0];
  assert.deepEqual(reported?.type === "BallotReported/1" && reported.content.tally, {
    eligible: 3,
    for: 1,
    against: 1,
    abstain: 1,
    spoiled: 0,
  });
  const shown = await both(`/cases/${slug}/ballots/1/report`, { days: 1 });
  assert.match(shown, /Not carried: 1 of 3/);
  assert.match(await both(`/cases/${slug}/ballots/1`, { days: 1 }), /Not carried/);
  const file = await ask(`/cases/${slug}/ballots/1/report.pdf`, { days: 1 });
  assert.ok(
    "file" in file &&
      Buffer.from(file.file as Uint8Array)
        .subarray(0, 5)
        .toString() === "%PDF-",
  );
  const box = await ask(`/cases/${slug}/ballots/1/box.json`, { days: 1 });
  assert.ok("file" in box);
  assert.doesNotMatch(Buffer.from(box.file as Uint8Array).toString(), /hash|Nia|time/);

  await done(slug, "ballot.challenge", {
    by: una,
    told: { ballot: "ballot-1", grounds: "A manager watched." },
    days: 1,
  });
  const ruling = { challenge: "ballot-1-challenge-1", outcome: "voided", reasons: "So it was." };
  await done(slug, "ballot.ruleChallenge", { by: ari, told: ruling, days: 2 });
  assert.match(await both(`/cases/${slug}/ballots/1`, { days: 2 }), /set this ballot aside/);
});

test("a closed box takes no paper and gives none up, whoever asks the database", async () => {
  const slug = "closed-box";
  await begin(slug);
  await openRehearsal(slug);
  await castExamplePapers(house, { slug, ballot: "ballot-1", choices: [0, 0] });
  await done(slug, "ballot.close", { by: kim, told: { ballot: "ballot-1" }, days: 1 });
  await assert.rejects(sql`delete from ballot_paper`.execute(house.db), /is closed/);
  await assert.rejects(sql`update ballot_paper set choice = 1`.execute(house.db), /is closed/);
  await assert.rejects(sql`update ballot_count set papers = 9`.execute(house.db));
  await assert.rejects(sql`update ballot_box set closed = false, digest = null`.execute(house.db));
});

test("no column of the box knows a time, and no paper is tied to a name", async () => {
  const columns = await sql<{ table_name: string; column_name: string; data_type: string }>`
    select table_name, column_name, data_type from information_schema.columns
    where table_name in ('ballot_paper', 'ballot_credential', 'ballot_roll', 'ballot_box')`.execute(
    house.db,
  );
  assert.ok(columns.rows.length > 12);
  for (const { table_name: table, column_name: column, data_type: type } of columns.rows) {
    assert.ok(!/time|date/.test(type) && !/serial/.test(type), `${table}.${column} is a ${type}`);
    if (table === "ballot_paper" || table === "ballot_credential") {
      assert.ok(!/entry|name|email|reference|person/.test(column), `${table}.${column}`);
    }
  }
});

test("objections to the roll: added and removed once each, told by reference only", async () => {
  const slug = "objections";
  await begin(slug);
  await done(slug, "ballot.call", { by: kim, told: rehearsal });
  const bad = await act(slug, "ballot.freezeRoll", {
    by: kim,
    told: { ballot: "ballot-1", roll: "1;A\n1;B" },
  });
  assert.equal(bad.kind, "problems");
  await done(slug, "ballot.freezeRoll", { by: kim, told: { ballot: "ballot-1", roll } });
  const rule = (told: Told) =>
    act(slug, "ballot.ruleObjection", {
      by: kim,
      told: { ballot: "ballot-1", reasons: "On the list.", ...told },
    });
  assert.equal((await rule({ outcome: "added", reference: "1001", name: "Nia" })).kind, "problems");
  assert.equal((await rule({ outcome: "removed", reference: "9" })).kind, "problems");
  assert.equal((await rule({ outcome: "added", reference: "1004", name: "Eve" })).kind, "recorded");
  assert.equal((await rule({ outcome: "removed", reference: "1003" })).kind, "recorded");
  const look = (reference: string) =>
    page(`/cases/${slug}/ballots/1/roll`, { form: { reference } });
  assert.match(await look("1004"), /1004 is on the roll/);
  assert.match(await look("1003"), /1003 is not on the roll/);
  await done(slug, "ballot.open", { by: kim, told: { ballot: "ballot-1" } });
  assert.match(await page(`/cases/${slug}/ballots/1`), /3 people may vote/);
});

test("a live body is refused a ballot that counts, and told why", async () => {
  const slug = "in-earnest";
  await t.open(slug, jo, { standing: "live" });
  const told = {
    role: "authority",
    name: "Priya",
    organisation: "Council",
    email: priya.email ?? "",
    how: "appointed",
  };
  await done(slug, "parties.admit", { by: jo, told });
  await done(slug, "parties.admit", {
    by: priya,
    told: {
      ...told,
      role: "scrutineer",
      name: "Kim",
      organisation: "Wharfe",
      email: kim.email ?? "",
    },
  });
  const rules = await refusedBy(slug, "ballot.call", {
    by: kim,
    told: { ...rehearsal, rehearsal: false, box: "plain" },
  });
  assert.ok(rules.includes("ballot.plainBox"), rules.join());
  const verifiable = await refusedBy(slug, "ballot.call", {
    by: kim,
    told: { ...rehearsal, rehearsal: false },
  });
  assert.ok(!verifiable.includes("ballot.plainBox"), verifiable.join());
});

test("unions, questions and users are heard, and what is not answered is seen", async () => {
  const slug = "heard";
  await begin(slug);
  assert.match(await both(`/cases/${slug}/questions`), /No questions yet/);
  const notice = { union: "Care Workers United", paper: "We ask to become a mutual." };
  await done(slug, "consultation.notifyUnion", { by: jo, told: notice });
  const statement = {
    union: "Care Workers United",
    stance: "opposes",
    statement: "Not like this.",
  };
  await done(slug, "consultation.unionAnswer", { by: una, told: statement });
  await done(slug, "consultation.replyToUnion", {
    by: jo,
    told: { union: "Care Workers United", reply: "We hear you." },
  });
  await done(slug, "consultation.publishPack", {
    by: jo,
    told: { kind: "whatChangesForMe", pack: "Your pay stays." },
  });
  const own = await act(slug, "consultation.publishPack", {
    by: jo,
    told: { kind: "independentSummary", pack: "Fine." },
  });
  assert.equal(own.kind, "problems");
  await done(slug, "consultation.holdMeeting", {
    by: una,
    told: { with: "nightStaff", attended: 12 },
  });
  const question = { to: "authority", nameWithheld: true, text: "Who pays if it fails?" };
  await done(slug, "consultation.ask", { by: nia, told: question });
  assert.equal(
    (await act(slug, "consultation.answer", { by: jo, told: { question: "1", answer: "Us." } }))
      .kind,
    "refused",
  );
  const late = await both(`/cases/${slug}/questions`, { days: 40 });
  assert.match(late, /Who pays if it fails\?/);
  assert.match(late, /working days late/);
  assert.match(late, /name withheld/);
  assert.match(late, /Not like this\./);
  await done(slug, "consultation.answer", {
    by: priya,
    told: { question: "1", answer: "The plan of entry 12." },
    days: 41,
  });
  await done(slug, "consultation.askUsers", {
    by: jo,
    told: { ways: ["easyRead", "visits"], reached: 80 },
    days: 41,
  });
  const few = { responses: 8, for: 5, against: 2, unsure: 1, report: "They said." };
  assert.equal(
    (await act(slug, "consultation.reportUsers", { by: jo, told: few, days: 41 })).kind,
    "problems",
  );
  await done(slug, "consultation.reportUsers", {
    by: jo,
    told: { ...few, responses: 40, for: 40, against: 0, unsure: 0 },
    days: 41,
  });
  await done(slug, "consultation.replyToUsers", {
    by: jo,
    told: { reply: "Thank you." },
    days: 41,
  });
  await done(slug, "consultation.close", {
    by: jo,
    told: { summary: "Heard.", changed: "Night pay kept" },
    days: 42,
  });
  const end = await both(`/cases/${slug}/questions`, { days: 42 });
  assert.match(end, /Every question has an answer/);
  assert.match(end, /How they split is not shown/);
  assert.match(end, /Night pay kept/);
});

const terms = {
  kind: "contract",
  termMonths: 60,
  extensionMonths: 0,
  noticeMonths: 9,
  priceName1: "Standing payment",
  priceModel1: "block",
  price1: "8000.00",
  priceUnit1: "month",
  priceUnits1: 12,
  standardName1: "Visits on time",
  standardAtLeast1: true,
  standardTarget1: "95",
  standardUnit1: "%",
  safeguards: ["noBailOut", "openBook"],
};

test("no offer before a lawful route; nobody agrees to their own; nothing is signed undecided", async () => {
  const slug = "terms";
  await begin(slug);
  assert.deepEqual(await refusedBy(slug, "contract.offer", { by: jo, told: terms }), [
    "route.notRecorded",
  ]);
  const above = { route: "belowThreshold", reasons: "Small.", value: "900000.00" };
  assert.deepEqual(await refusedBy(slug, "contract.recordRoute", { by: priya, told: above }), [
    "route.aboveThreshold",
  ]);
  const bare = await act(slug, "contract.recordRoute", {
    by: priya,
    told: { route: "otherWithAdvice", reasons: "So." },
  });
  assert.equal(bare.kind, "problems");
  assert.match(await both(`/cases/${slug}/route`), /No route is on record/);
  await done(slug, "contract.recordRoute", {
    by: priya,
    told: { route: "competitive", reasons: "Open to all." },
  });
  await done(slug, "contract.declareConflict", {
    by: jo,
    told: { nature: "Would lead it", handled: "Left the room" },
  });
  const half = await act(slug, "contract.offer", { by: jo, told: { ...terms, priceUnit1: "" } });
  assert.deepEqual(half.kind === "problems" && half.problems.map((one) => one.field), [
    "priceUnit1",
  ]);
  await done(slug, "contract.offer", { by: jo, told: terms });
  assert.deepEqual(
    await refusedBy(slug, "contract.agreeHeads", { by: jo, told: { version: "1" } }),
    ["contract.ownOffer"],
  );
  const closed = {
    ...terms,
    priceName1: "",
    priceModel1: "",
    price1: "",
    priceUnit1: "",
    priceUnits1: "",
    closedPrices: "Secret",
    closedGround: "commercialPrices",
    closedUntil: day(90),
  };
  await done(slug, "contract.offer", { by: priya, told: closed });
  await done(slug, "contract.agreeHeads", { by: jo, told: { version: "2" } });
  const rules = await refusedBy(slug, "contract.sign", { by: priya, told: { startsOn: day(60) } });
  assert.deepEqual(rules.toSorted(), ["contract.noAward", "contract.notDecided"]);
  const shown = await both(`/cases/${slug}/contract`);
  assert.match(shown, /£96,000/);
  assert.match(shown, /Closed until/);
  assert.match(await both(`/cases/${slug}/route`), /Would lead it/);
});

test("a health service is refused the reserved contract, with its law and the routes that remain", async () => {
  const slug = "nursing";
  await openBody(house, {
    content: {
      name: "Moorside nursing",
      slug,
      start: "fromPublicService",
      standing: "twin",
      service: {
        name: "Nursing at home",
        sector: "communityNursing",
        nation: "England",
        place: "Moorside",
        staff: 80,
        users: null,
        budgetPence: null,
      },
      authority: { name: "Moorside Trust", kind: "nhsBody" },
      recognisedUnions: [],
    },
    personId: priya.personId,
    role: "authority",
    organisation: null,
    how: "founder",
    clock: clockAt(at(0)),
  });
  const told = { route: "reservedContract", reasons: "We like it.", termMonths: 60 };
  const rules = await refusedBy(slug, "contract.recordRoute", { by: priya, told });
  assert.ok(rules.includes("route.healthEngland"), rules.join());
  const shown = await both(`/cases/${slug}/route`);
  assert.match(shown, /You cannot use this route for this service: Contract reserved for mutuals/);
  assert.match(shown, /Procurement Regulations 2024/);
  assert.match(shown, /Stay, and change how the team is run/);
});

test("staff do not transfer and nobody converts until what is needed is done", async () => {
  const slug = "going-live";
  await begin(slug);
  await done(slug, "transfer.lodgeStaffList", { by: priya, told: { staff: 60, list: "sealed" } });
  await done(slug, "transfer.sendMeasures", {
    by: priya,
    told: { measures: "none", letter: "None." },
  });
  await done(slug, "transfer.sendMeasures", {
    by: jo,
    told: { measures: "some", letter: "New rota." },
  });
  await done(slug, "transfer.answerPensions", {
    by: priya,
    told: { route: "schemeAdmission", everyEligible: true, answer: "All." },
  });
  await done(slug, "transfer.promiseRecognition", {
    by: jo,
    told: { union: "Care Workers United", continues: true },
  });
  await done(slug, "transfer.promiseNewStarters", { by: jo, told: { noWorse: true } });
  await done(slug, "transfer.giveInformation", {
    by: priya,
    told: { transferOn: day(20), employees: 60, complete: 58 },
  });
  await done(slug, "transfer.countObjections", { by: priya, told: { objected: 3 } });
  await done(slug, "transfer.formShadowBoard", {
    by: jo,
    told: { workers: 5, users: 4, community: 0, publicPartner: 0, others: 0 },
  });
  await done(slug, "transfer.checkOff", {
    by: jo,
    told: { item: "insurance", evidence: "Policy" },
  });
  assert.deepEqual(
    await refusedBy(slug, "transfer.checkOff", { by: jo, told: { item: "incorporation" } }),
    ["transfer.notIncorporated"],
  );
  const makes = await refusedBy(slug, "transfer.make", {
    by: priya,
    told: { staff: 60, tupeApplied: true },
  });
  assert.deepEqual(makes.toSorted(), ["transfer.checklist", "transfer.noContract"]);
  const converts = await refusedBy(slug, "transfer.convert", { by: jo });
  assert.deepEqual(converts.toSorted(), [
    "transfer.checklist",
    "transfer.noContract",
    "transfer.noTransfer",
    "transfer.notDecided",
    "transfer.notIncorporated",
  ]);
  const shown = await both(`/cases/${slug}/transfer`);
  assert.match(shown, /, late: due/);
  assert.match(shown, /Fewer than 10/);
  assert.match(shown, /Pension scheme admission|pension/i);
  for (const one of ours) {
    const body = await bodyBySlug(house.db, slug);
    assert.ok(body);
    for (const task of one.tasks?.(body.story, day(0)) ?? []) {
      for (const language of ["en", "cy"] as const) {
        house.say(language, task.name);
        house.say(language, task.hint);
      }
    }
  }
});

test("every form of every act asks in both languages, whoever looks", async () => {
  const body = await bodyBySlug(house.db, "going-live");
  assert.ok(body);
  let asked = 0;
  for (const one of ours.flatMap((capability) => capability.acts)) {
    const role = one.may[0] ?? "staff";
    const by = { party: "stranger", role, personId: "" as never };
    const situation = situationOf(body, by, clockAt(at(0)));
    const keys = [`act.${one.id}`, `act.${one.id}.button`];
    for (const [name, field] of Object.entries(fieldsOf(one, situation))) {
      keys.push(`act.${one.id}.${name}`);
      if ("words" in field && field.words !== undefined) {
        keys.push(...field.options.map((option) => `${field.words ?? ""}.${option}`));
      }
      asked += 1;
    }
    for (const key of keys)
      for (const language of ["en", "cy"] as const) house.say(language, { message: key });
    for (const refusal of one.refusals?.(situation) ?? []) {
      for (const message of [refusal.because, refusal.remedy]) {
        house.say("en", message);
        house.say("cy", message);
      }
      lawOf(refusal.law);
    }
  }
  assert.ok(asked > 120, String(asked));
});
