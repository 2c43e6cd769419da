/** The roll on a real database: prepared, frozen, objected to; credentials published, sent, lost and given again by two. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import type { Role } from "@rochdale/facts/shapes.ts";
import { credentialPublic, newCredential } from "@rochdale/ballot/credential.ts";
import { groupNamed } from "@rochdale/ballot/groups.ts";
import { credentialsText } from "@rochdale/ballot/setup.ts";
import { readImport } from "../../app/src/capabilities/roll/import-reading.ts";
import {
  sendList as sendListOf,
  takeRegister,
} from "../../app/src/capabilities/roll/import-sending.ts";
import {
  beginReading,
  entriesOf,
  importsOf,
} from "../../app/src/capabilities/roll/import-store.ts";
import {
  electionUuid,
  forgetLetters,
  forgetReissues,
  publicCredentials,
} from "../../app/src/capabilities/roll/roll.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { perform, type Outcome } from "../../app/src/house/perform.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { mailTray } from "../../app/src/platform/mail.ts";
import {
  applicationUnderTest,
  rehearsedCase,
  stranger,
  type Visitor,
} from "./application-under-test.ts";
import { inDays } from "./days.ts";

const t = await applicationUnderTest();
after(() => t.close());
const { house } = t.application;
const SLUG = "users-vote";
const PAGE = `/cases/${SLUG}/ballots/1`;
let roles: ReadonlyMap<Role, Visitor>;
let bodyId = "";
const box = () => ({ bodyId, ballot: "ballot-1" });

before(async () => {
  roles = await t.everyRole(rehearsedCase(SLUG));
  bodyId = (await bodyBySlug(house.db, SLUG))?.body_id ?? "";
});

function who(role: Role): Visitor {
  const visitor = roles.get(role);
  assert.ok(visitor, role);
  return visitor;
}

async function act(role: Role, id: string, told: Told): Promise<Outcome> {
  const found = house.acts.get(id);
  assert.ok(found, id);
  const personId = who(role).personId ?? "";
  return perform(house, {
    slug: SLUG,
    act: found,
    personId,
    sent: sentData(told),
    clock: house.clock,
  });
}
async function done(role: Role, id: string, told: Told): Promise<string> {
  const outcome = await act(role, id, told);
  assert.equal(outcome.kind, "recorded", `${id}: ${JSON.stringify(outcome)}`);
  const body = await bodyBySlug(house.db, SLUG);
  const last = outcome.kind === "recorded" ? body?.story.entries[outcome.first] : undefined;
  return JSON.stringify({ type: last?.type, ...(last?.content as object) });
}
async function refused(role: Role, id: string, told: Told): Promise<string> {
  const outcome = await act(role, id, told);
  if (outcome.kind === "refused") return outcome.refusals.map((one) => one.rule).join(" ");
  if (outcome.kind === "problems") return outcome.problems.map((one) => one.text.message).join(" ");
  return outcome.kind;
}

const text = (words: string) => ({ name: "list.csv", bytes: new TextEncoder().encode(words) });

/** Sends a list as the browser does: a form with a file. */
async function sendList(words: string, by: Visitor = who("scrutineer")) {
  const form = new FormData();
  form.set("form_token", by.token);
  form.set("list", new Blob([words], { type: "text/csv" }), "list.csv");
  const said = await fetch(`${t.application.address}${PAGE}/roll/import`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: by.cookie },
    body: form,
  });
  return { status: said.status, text: await said.text(), to: said.headers.get("location") ?? "" };
}

const people = Array.from(
  { length: 12 },
  (_, at) => `U${at + 1};Person ${at + 1};${at < 4 ? `u${at + 1}@example.invalid` : ""}`,
);

test("users vote: who may is published first, and no list with a child's data is kept", async () => {
  await done("scrutineer", "ballot.call", {
    ...{ purpose: "usersSupport", rehearsal: true, box: "verifiable", question: "Shall we?" },
    ...{ answers: "Yes\nNo", statusQuo: 2, opens: inDays(22), closes: inDays(40) },
  });
  const roll = people.join("\n");
  assert.equal(
    await refused("scrutineer", "ballot.freezeRoll", { ballot: "ballot-1", roll }),
    "roll.noEligibility",
  );
  const before = await t.written();
  for (const column of ["Date of birth", "Age", "Child’s name", "Dyddiad geni"]) {
    const said = await sendList(`Ref,Name,${column}\n1,Ann,x\n`);
    assert.equal(said.status, 422);
    assert.match(said.text, /Nothing was kept/);
  }
  assert.match((await sendList("Ref,Name,D\n1,Ann,03/04/2015\n")).text, /holds dates/);
  assert.match((await sendList("\u0000\u0001\u0002")).text, /CSV file or an Excel/);
  assert.deepEqual(await t.written(), before, "nothing of a refused list is kept");
  await done("scrutineer", "roll.publishEligibility", {
    ballot: "ballot-1",
    eligibility: "Everybody of 18 or over who had care at home in October.",
  });
  assert.match((await t.get(`${PAGE}/roll`, stranger)).text, /Read who may vote/);
});

test("a list is prepared, its faults told by row, corrected, and frozen whole or not at all", async () => {
  const sent = await sendList(
    `A list\n\nRef;Name;E-mail\n${people.join("\n")}\nU1;Twice;\n;Nobody;\n`,
  );
  assert.equal(sent.status, 303, sent.text);
  const columns = await t.get(sent.to, who("scrutineer"));
  assert.match(columns.text, /Which column is what/);
  const column = (at: number, use: string) => [`column${at}`, use] as const;
  const mapped = [column(0, "reference"), column(1, "name"), column(2, "email")];
  const token = ["form_token", who("scrutineer").token] as const;
  const none = await t.post(sent.to, who("scrutineer"), [
    token,
    column(1, "name"),
    ["then", "read"],
  ]);
  assert.equal(none.status, 422);
  assert.match(none.text, /Choose which column holds the reference/);
  const begun = await t.post(sent.to, who("scrutineer"), [token, ...mapped, ["then", "read"]]);
  assert.equal(begun.status, 303);
  const [prepared] = await importsOf(house.db, box());
  assert.ok(prepared);
  await readImport(house.db, prepared.importId, house.clock);
  const ready = await t.get(sent.to, who("scrutineer"));
  assert.match(ready.text, /12 people can be on the roll/);
  const errors = (await t.get(`${sent.to}/errors.csv`, who("scrutineer"))).text;
  assert.match(errors, /^\ufeff?Row,/m);
  assert.match(errors, /16,Row 4 has the same reference\.,U1,Twice/);
  assert.match(errors, /17,It has no reference\./);
  assert.equal(
    await refused("scrutineer", "roll.freeze", { ballot: "ballot-1", import: "x" }),
    "roll.import.notReady",
  );
  const fact = await done("scrutineer", "roll.freeze", {
    ballot: "ballot-1",
    import: prepared.importId,
  });
  assert.match(fact, /"eligible":12/);
  assert.doesNotMatch(fact, /Person/);
  assert.deepEqual(await importsOf(house.db, box()), [], "the list is forgotten");
});

test("anybody asks whether they are on it, and nothing is kept of the asking", async () => {
  const before = await t.written();
  const ask = async (reference: string) => {
    const sent = [
      ["form_token", stranger.token],
      ["reference", reference],
    ] as const;
    return (await t.post(`${PAGE}/roll`, stranger, sent)).text;
  };
  assert.match(await ask(" U3 "), /U3 is on the roll/);
  assert.match(await ask("U99"), /U99 is not on the roll/);
  assert.doesNotMatch(await ask("U3"), /Person 3/);
  assert.deepEqual(await t.written(), before);
});

test("an objection is private, its ruling public; the roll follows it", async () => {
  const words = "My neighbour Mrs Jones was left out";
  const made = await done("user", "roll.object", { ballot: "ballot-1", about: "missing", words });
  assert.doesNotMatch(made, /Jones/);
  assert.doesNotMatch((await t.get(`${PAGE}/roll`, stranger)).text, /Jones/);
  assert.match((await t.get(`${PAGE}/roll/desk`, who("scrutineer"))).text, /Jones/);
  const rule = {
    ballot: "ballot-1",
    outcome: "added",
    reference: "U13",
    name: "Mrs Jones",
    objection: "objection-1",
  };
  await done("scrutineer", "ballot.ruleObjection", {
    ...rule,
    reasons: "She had care in October.",
  });
  assert.match((await t.get(`${PAGE}/roll/desk`, who("scrutineer"))).text, /Ruled on/);
  assert.match((await t.get(`${PAGE}/roll`, stranger)).text, /She had care in October/);
  assert.match((await t.get(`${PAGE}/roll`, stranger)).text, /13 people may vote/);
});

function credentials(count: number): Uint8Array {
  const group = groupNamed("BELENIOS-2048");
  assert.ok(group);
  const uuid = electionUuid(`${house.host}/${SLUG}`, "ballot-1");
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const made = Array.from({ length: count }, () => ({
    publicKey: credentialPublic(newCredential(random), uuid, group),
  }));
  return new TextEncoder().encode(credentialsText(group, made));
}

test("public credentials: one for each voter, ascending, kept as they were published", async () => {
  const publish = (bytes: Uint8Array) => ({
    ballot: "ballot-1",
    credentials: { name: "public_creds.json", bytes },
  });
  const id = "roll.publishCredentials";
  assert.equal(await refused("scrutineer", id, publish(credentials(12))), "roll.notOneEach");
  const thirteen = credentials(13);
  const list = JSON.parse(new TextDecoder().decode(thirteen)) as string[];
  const odd = (change: unknown) => publish(new TextEncoder().encode(JSON.stringify(change)));
  assert.equal(
    await refused("scrutineer", id, odd(list.toReversed())),
    "roll.credentials.notAscending",
  );
  assert.equal(
    await refused("scrutineer", id, odd([list[0], ...list.slice(0, 12)])),
    "roll.credentials.notAscending",
  );
  assert.equal(await refused("scrutineer", id, odd({ list })), "roll.credentials.notAList");
  assert.equal(
    await refused("scrutineer", id, publish(new Uint8Array([0x1f, 0x8b, 8]))),
    "roll.credentials.unreadable",
  );
  assert.match(await done("scrutineer", id, publish(thirteen)), /"count":13/);
  assert.equal(await publicCredentials(house.db, box()), new TextDecoder().decode(thirteen));
});

test("invitations go to those with an address, once, and hold neither credential nor link", async () => {
  assert.match(
    await done("scrutineer", "roll.sendInvitations", { ballot: "ballot-1" }),
    /"count":4/,
  );
  assert.equal(
    await refused("scrutineer", "roll.sendInvitations", { ballot: "ballot-1" }),
    "roll.nobodyToInvite",
  );
  await t.deliverLetters();
  const tray = JSON.stringify(await mailTray(house.db, {}));
  assert.match(tray, /You may vote: Shall we\?/);
  assert.doesNotMatch(tray, /https?:/);
});

test("delivery is told in totals; what came back is put right and sent again", async () => {
  const record = (lines: string) =>
    done("scrutineer", "roll.recordDelivery", { ballot: "ballot-1", lines });
  assert.equal(
    await refused("scrutineer", "roll.recordDelivery", { ballot: "ballot-1", lines: "U99;post" }),
    "roll.delivery.notOnRoll",
  );
  assert.match(
    await record("U1;email\nU5;post\nU6;post\nU6;returned"),
    /"byPost":2,"byEmail":1,"byHand":0,"undelivered":1/,
  );
  const back = await t.get(`${PAGE}/roll/returned.csv`, who("scrutineer"));
  assert.match(back.text, /U6,Person 6/);
  const fix = [
    ["form_token", who("scrutineer").token],
    ["reference", "U6"],
    ["address", " 1 High Street \n\nLL1 1AA"],
  ] as const;
  assert.equal((await t.post(`${PAGE}/roll/address`, who("scrutineer"), fix)).status, 303);
  assert.match(
    (await t.get(`${PAGE}/roll/returned.csv`, who("scrutineer"))).text,
    /1 High Street, LL1 1AA/,
  );
  const secretary = [["form_token", who("secretary").token], ...fix.slice(1)] as const;
  assert.equal((await t.post(`${PAGE}/roll/address`, who("secretary"), secretary)).status, 403);
  const file = { ballot: "ballot-1", delivery: text("reference;state\nU6;by post?\n") };
  assert.equal(await refused("scrutineer", "roll.recordDelivery", file), "roll.delivery.state");
  assert.match(await record("U6;post"), /"byPost":2,"byEmail":1,"byHand":0,"undelivered":0/);
  const desk = (await t.get(`${PAGE}/roll/desk?voter=U6`, who("scrutineer"))).text;
  assert.match(desk, /Sent again/);
});

test("a lost credential needs two officers; the record holds no voter", async () => {
  const ask = { ballot: "ballot-1", reference: "U5", checked: "photoId" };
  const first = await done("scrutineer", "roll.reissueCredential", ask);
  assert.match(first, /CredentialReissueChecked/);
  assert.equal(await refused("scrutineer", "roll.reissueCredential", ask), "roll.sameOfficer");
  const reissued = async () => {
    const said = await t.get(`${PAGE}/registrar/roll.json`, who("scrutineer"));
    return (JSON.parse(said.text) as { reissued: string[] }).reissued;
  };
  assert.deepEqual(await reissued(), [], "one officer is not enough");
  assert.equal(
    await refused("scrutineer", "roll.reissueCredential", { ...ask, reference: "U99" }),
    "roll.problem.notOnRoll",
  );
  const second = await done("secretary", "roll.reissueCredential", ask);
  assert.match(second, /CredentialsReissued\/1.*"count":1/);
  assert.deepEqual(await reissued(), ["U5"]);
  for (const fact of [first, second]) assert.doesNotMatch(fact, /U5|photoId/);
  assert.equal(await refused("proposer", "roll.reissueCredential", ask), "forbidden");
  await assert.rejects(
    sql`update roll_reissue set second_officer = first_officer`.execute(house.db),
    "the database knows it too",
  );
});

test("pages that hold names are closed to everybody else", async () => {
  const closed = [
    "roll/desk",
    "roll/import",
    "registrar",
    "registrar/roll.json",
    "roll/returned.csv",
  ];
  for (const path of closed) {
    for (const role of ["proposer", "user", "union", "authority", "member", "board"] as const) {
      assert.equal((await t.get(`${PAGE}/${path}`, who(role))).status, 403, `${role} ${path}`);
    }
    const said = await t.get(`${PAGE}/${path}`, stranger);
    assert.equal(said.status, 303, path);
  }
  for (const path of ["roll/import", "registrar", "registrar/roll.json"]) {
    assert.equal((await t.get(`${PAGE}/${path}`, who("secretary"))).status, 403, path);
  }
  assert.equal((await t.get(`${PAGE}/roll/desk`, who("secretary"))).status, 200);
  for (const path of ["roll", "roll/desk", "roll/import", "registrar"]) {
    assert.equal((await t.get(`/cy${PAGE}/${path}`, who("scrutineer"))).status, 200, path);
  }
  const sheet = await t.get(`${PAGE}/roll/easy-read.pdf`, stranger);
  assert.match(sheet.bytes.subarray(0, 5).toString(), /%PDF-/);
  assert.deepEqual(t.faults, []);
});

test("a workbook's first sheet and the members' register prepare rolls too; helpers never vote for anybody", async () => {
  await done("scrutineer", "ballot.call", {
    ...{ purpose: "resolution", rehearsal: true, box: "plain", question: "And now?" },
    ...{ answers: "Yes\nNo", statusQuo: 2, opens: inDays(0), closes: inDays(3) },
  });
  const second = { bodyId, ballot: "ballot-2" };
  const bytes = readFileSync("app/src/capabilities/members/fixtures/register.xlsx");
  const at = house.clock.now();
  const file = { name: "register.xlsx", bytes };
  const sheet = await sendListOf(house.db, { box: second, roll: "members", file, at });
  assert.ok(sheet.ok);
  const mapping = ["name", null, "email", "reference", null] as const;
  await beginReading(house.db, sheet.importId, { mapping, at });
  await readImport(house.db, sheet.importId, house.clock);
  assert.deepEqual(
    (await entriesOf(house.db, sheet.importId)).map((one) => [one.reference, one.name, one.email]),
    [
      ["2026-04-01", "Ann Ŵyn", "ann@example.org"],
      ["2026-04-02", "Bo Two", null],
    ],
  );
  const classes = ["worker"] as const;
  const nobody = await takeRegister(house.db, { box: second, day: inDays(0), classes, at });
  assert.ok(!nobody.ok, "a register without workers gives no roll");
  for (const [number, of] of [
    ["1", "worker"],
    ["2", "user"],
    ["3", "worker"],
  ] as const) {
    await sql`insert into member (body_id, member_id, number, class, name, email, joined, votes)
      values (${bodyId}::uuid, gen_random_uuid(), ${Number(number)}, ${of}, ${`M ${number}`}, null, '2026-01-01', 1)`.execute(
      house.db,
    );
  }
  const taken = await takeRegister(house.db, { box: second, day: inDays(0), classes, at });
  assert.ok(taken.ok);
  const fact = await done("scrutineer", "roll.freeze", {
    ballot: "ballot-2",
    import: taken.importId,
  });
  assert.match(fact, /"eligible":2/);
  await done("scrutineer", "ballot.open", { ballot: "ballot-2" });
  const help = { ballot: "ballot-2", reference: "3", helper: "Hana Helper", how: "readAloud" };
  const id = "roll.recordAssistance";
  assert.equal(await refused("scrutineer", id, { ...help, rulesKept: false }), "roll.rulesNotKept");
  assert.equal(
    await refused("scrutineer", id, { ...help, reference: "2", rulesKept: true }),
    "roll.problem.notOnRoll",
  );
  const told = await done("scrutineer", id, { ...help, rulesKept: true });
  assert.match(told, /VotersAssisted\/1.*"count":1/);
  assert.doesNotMatch(told, /Hana|readAloud/);
  assert.equal(
    await refused("scrutineer", id, { ...help, rulesKept: true }),
    "roll.problem.helpedAlready",
  );
});

test("destroyed materials leave names and references, and no address, delivery, list, helper or re-issue", async () => {
  const rows = async (table: string, where = "true") => {
    const found = await sql<{ n: number }>`
      select count(*)::int as n from ${sql.table(table)}
      where ballot = ${box().ballot} and ${sql.raw(where)}`.execute(house.db);
    return found.rows[0]?.n ?? -1;
  };
  const people = await rows("ballot_roll");
  assert.ok(people > 0 && (await rows("ballot_roll", "email is not null")) > 0);
  assert.ok((await rows("roll_reissue")) > 0);
  await forgetReissues(house.db, box());
  await forgetLetters(house.db, box());
  assert.equal(await rows("ballot_roll"), people);
  const left = "email is not null or address is not null or sent_by is not null or returned";
  assert.equal(await rows("ballot_roll", left), 0);
  for (const table of ["roll_import", "roll_assistance", "roll_reissue"]) {
    assert.equal(await rows(table), 0, table);
  }
});
