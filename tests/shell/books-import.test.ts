/** Statements and payrolls brought into the books over HTTP: looked at, posted whole, known again, undone once, forgotten. */
import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { sql } from "kysely";
import { all } from "@rochdale/facts/story.ts";
import { bookedEntries } from "../../app/src/capabilities/books/store.ts";
import { entriesOf } from "../../app/src/capabilities/ledger/ledger.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { houseTables } from "../../app/src/house/tables.ts";
import { perform } from "../../app/src/house/perform.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import {
  applicationUnderTest,
  rehearsedMutual,
  stranger,
  type Visitor,
} from "./application-under-test.ts";

const t = await applicationUnderTest();
after(() => t.close());
beforeEach(() => t.forgetLimits());
const { house } = t.application;
const SLUG = "statements";
const BASE = `/mutuals/${SLUG}`;
const people = await t.everyRole(rehearsedMutual(SLUG));
const secretary = people.get("secretary") ?? assert.fail();
const bodyId = (await bodyBySlug(house.db, SLUG))?.body_id ?? assert.fail();

async function sendForm(
  path: string,
  fields: Record<string, string | Blob>,
  by: Visitor = secretary,
) {
  const form = new FormData();
  form.set("form_token", by.token);
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string") form.set(name, value);
    else form.set(name, value, "october.csv");
  }
  const said = await fetch(t.application.address + path, {
    ...{ method: "POST", redirect: "manual", headers: { cookie: by.cookie }, body: form },
  });
  const to = said.headers.get("location") ?? "";
  return { status: said.status, to, text: await said.text() };
}
const page = async (path: string) => {
  const said = await t.get(path, secretary);
  assert.equal(said.status, 200, `${path}: ${said.text.slice(0, 300)}`);
  return said.text;
};
const post = (path: string, fields: Record<string, string>) =>
  t.post(path, secretary, [["form_token", secretary.token], ...Object.entries(fields)]);
const words = (text: string) => text.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
const story = async () => (await bodyBySlug(house.db, SLUG))?.story ?? assert.fail();
const hidden = (text: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? assert.fail(`no ${name}`);

/** Sends a statement and says that its columns are what they seem; the address of its preview. */
async function bring(csv: string | Uint8Array<ArrayBuffer>, columns?: Record<string, string>) {
  const sent = await sendForm(`${BASE}/books/import`, {
    ...{ kind: "bank", account: "assets:bank" },
    statement: new Blob([csv]),
  });
  assert.equal(sent.status, 303, words(sent.text).slice(0, 600));
  const asked = await page(sent.to);
  const chosen = Object.fromEntries(
    [...asked.matchAll(/<select[^>]*name="(column\d+)".*?<\/select>/gs)].map((match) => [
      match[1] ?? "",
      /<option value="([^"]*)" selected/.exec(match[0])?.[1] ?? "",
    ]),
  );
  const read = await post(sent.to, { ...chosen, ...columns });
  assert.equal(read.status, 303, words(read.text).slice(0, 900));
  return sent.to;
}

async function postIt(address: string, document = "Bank statement of October") {
  const print = hidden(await page(address), "print");
  const id = address.split("/").at(-1) ?? "";
  return post(`${BASE}/do/books.postImport`, { import: id, print, document });
}

const STATEMENT = [
  "Date,Type,Description,Paid in,Paid out,Balance",
  "03/10/2026,BAC,LESSONS J SMITH 881,12.00,,100.00",
  "03/10/2026,BAC,LESSONS J SMITH 902,12.00,,112.00",
  "07/10/2026,DD,NORTHERN POWER 4471,,1204.55,10.00",
  "31/11/2026,DD,NORTHERN POWER 4471,,5.00,10.00",
  "08/10/2026,CHG,ACCOUNT FEE,,5.00,10.00",
  "08/10/2026,CHG,ACCOUNT FEE,,5.00,10.00",
  "09/10/2026,CHG,ACCOUNT FEE,,ten,10.00",
].join("\r\n");
let first = "";

test("a statement is looked at: what is new, what cannot be read by its number, nothing in the books yet", async () => {
  first = await bring(STATEMENT);
  const text = words(await page(first));
  assert.match(text, /New: 5\. Seen before: 0\. Cannot be read: 2\./);
  assert.match(text, /2 lines, £24 in: LESSONS J SMITH 881/);
  assert.match(text, /1 line, £1,204\.55 out: NORTHERN POWER/);
  assert.match(text, / 5 Why The date cannot be read/);
  assert.match(text, / 8 Why The amount cannot be read/);
  assert.equal((await bookedEntries(house.db, bodyId)).length, 0);
  const errors = await t.get(`${first}/errors.csv`, secretary);
  const [head, fifth, eighth] = errors.text.replace("\ufeff", "").split("\r\n");
  assert.match(head ?? "", /^Row,Why,Date,Type/);
  assert.match(fifth ?? "", /^5,.*31\/11\/2026/);
  assert.match(eighth ?? "", /^8,.*ten/);
});

test("accounts are chosen for each kind; what changed since it was looked at is not posted", async () => {
  const seen = await page(first);
  const print = hidden(seen, "print");
  const id = first.split("/").at(-1) ?? "";
  const kinds = [...seen.matchAll(/name="(kind\d+)" value="([0-9a-f]{64})"/g)];
  assert.equal(kinds.length, 3);
  const chosen: Record<string, string> = { then: "accounts" };
  for (const [, name = "", value = ""] of kinds) {
    const legend = words(seen.slice(0, seen.indexOf(value)).split("<legend").at(-1) ?? "");
    const n = name.slice(4);
    const account = legend.includes("LESSONS")
      ? "income:fees"
      : legend.includes("POWER")
        ? "expenses:premises"
        : "expenses:services";
    Object.assign(chosen, { [name]: value, [`account${n}`]: account, [`words${n}`]: "" });
    if (account === "income:fees") chosen[`words${n}`] = "Swimming lessons";
  }
  assert.equal((await post(first, chosen)).status, 303);
  const stale = await post(`${BASE}/do/books.postImport`, { import: id, print, document: "x" });
  assert.equal(stale.status, 422);
  assert.match(words(stale.text), /has changed, or was never looked at/);
  assert.equal((await bookedEntries(house.db, bodyId)).length, 0);
});

test("it is posted whole; the bank's words stay private, and the file goes", async () => {
  const posted = await postIt(first);
  assert.equal(posted.status, 303, words(posted.text).slice(0, 900));
  const entries = await bookedEntries(house.db, bodyId);
  const lines = entries.map((one) => [
    one.number,
    one.day,
    one.words,
    ...one.postings.map(({ account, amount }) => `${account} ${amount}`),
  ]);
  assert.deepEqual(lines, [
    [1, "2026-10-03", "Swimming lessons", "assets:bank 1200", "income:fees -1200"],
    [2, "2026-10-03", "Swimming lessons", "assets:bank 1200", "income:fees -1200"],
    [3, "2026-10-07", "Premises", "assets:bank -120455", "expenses:premises 120455"],
    [4, "2026-10-08", "Services", "assets:bank -500", "expenses:services 500"],
    [5, "2026-10-08", "Services", "assets:bank -500", "expenses:services 500"],
  ]);
  const [imported] = all(await story(), "BooksImported/1");
  const { entries: count, duplicates, leftOut, undone } = imported?.content ?? assert.fail();
  assert.deepEqual([count, duplicates, leftOut, undone], [5, 0, 2, false]);
  assert.doesNotMatch(JSON.stringify((await story()).entries), /SMITH|Swimming/);
  for (const path of ["/books", "/books/account?account=income:fees", "/books.csv"]) {
    const said = await t.get(`${BASE}${path}`, stranger);
    assert.equal(said.status, 200);
    assert.doesNotMatch(said.text, /SMITH|POWER/, path);
  }
  const kept = await sql<{ bytes: unknown }>`select bytes from book_import`.execute(house.db);
  assert.deepEqual(kept.rows, [{ bytes: null }]);
  assert.match(words(await page(first)), /Left out/);
  const twice = await post(`${BASE}/do/books.postImport`, {
    ...{ import: first.split("/").at(-1) ?? "", print: "0".repeat(64), document: "again" },
  });
  assert.equal(twice.status, 422);
});

test("a statement that overlaps brings only what is new, in whatever columns and encoding", async () => {
  const lines = [
    "Transaction date;Details;Amount",
    "2026-10-08;ACCOUNT FEE;-5.00",
    "2026-10-08;account fee;-5.00",
    "2026-10-08;ACCOUNT FEE;-5.00",
    "12 Oct 2026;CAFÉ £ TAKINGS;1,040.10",
  ].join("\n");
  const latin = new Uint8Array(Buffer.from(lines, "latin1"));
  const second = await bring(latin);
  const text = words(await page(second));
  assert.match(text, /New: 2\. Seen before: 2\. Cannot be read: 0\./);
  assert.match(text, /CAFÉ £ TAKINGS/);
  assert.match(text, /1 line, £5 out: ACCOUNT FEE/);
  const remembered = await page(second);
  const fee = remembered.slice(remembered.indexOf("out: ACCOUNT FEE"));
  assert.match(fee, /<option value="expenses:services" selected/, "what was chosen is remembered");
  assert.equal((await postIt(second)).status, 303);
  assert.equal((await bookedEntries(house.db, bodyId)).length, 7);
  const again = await bring(latin);
  assert.match(words(await page(again)), /New: 0\. Seen before: 4/);
  assert.match(words(await page(again)), /nothing new in this file/);
  assert.equal((await post(`${again}/drop`, {})).status, 303);
  assert.equal((await t.get(again, secretary)).status, 404);
});

test("an import is undone once, by reversals of all that still stands; then its lines come anew", async () => {
  const id = first.split("/").at(-1) ?? "";
  const reversed = await act("books.reverse", { entry: 3, why: "It was another pool’s." });
  assert.equal(reversed.kind, "recorded", JSON.stringify(reversed));
  const undone = await act("books.undoImport", { import: id, why: "The wrong account." });
  assert.equal(undone.kind, "recorded", JSON.stringify(undone));
  const entries = await entriesOf(house.db, { bodyId });
  const reversals = entries.filter((one) => one.reverses !== null).map((one) => one.reverses);
  assert.deepEqual(reversals, ["3", "1", "2", "4", "5"]);
  const sum = entries
    .filter((one) => one.importId === id || one.reverses !== null)
    .flatMap((one) => one.postings)
    .reduce((total, one) => total + (one.account === "assets:bank" ? one.amount : 0n), 0n);
  assert.equal(sum, 0n);
  const again = await act("books.undoImport", { import: id, why: "Again." });
  assert.ok(again.kind === "refused" && again.refusals[0]?.rule === "books.undoneOnce");
  assert.equal((await entriesOf(house.db, { bodyId })).length, entries.length);
  const anew = await bring(STATEMENT);
  assert.match(words(await page(anew)), /New: 5\. Seen before: 0/);
  assert.equal((await postIt(anew)).status, 303);
});

async function act(id: string, told: Told) {
  const found = house.acts.get(id) ?? assert.fail(id);
  const personId = secretary.personId ?? "";
  return perform(house, {
    slug: SLUG,
    act: found,
    personId,
    sent: sentData(told),
    clock: house.clock,
  });
}

const PAYROLL = [
  "Employee,NI number,Gross pay,Tax,Employee NI,Employee pension,Net pay,Employer NI,Employer pension",
  "Agnes Moor,QQ123456A,2000.00,200.00,100.00,80.00,1620.00,150.00,60.00",
  "Basil Reid,QQ123456B,1000.00,100.00,50.00,40.00,810.00,75.00,30.00",
].join("\n");

async function bringPayroll(csv: string) {
  const sent = await sendForm(`${BASE}/books/import`, {
    ...{ kind: "payroll", "payDay-day": "28", "payDay-month": "10", "payDay-year": "2026" },
    payroll: new Blob([csv]),
  });
  assert.equal(sent.status, 303, words(sent.text).slice(0, 600));
  const asked = await page(sent.to);
  const chosen = Object.fromEntries(
    [...asked.matchAll(/<select[^>]*name="(column\d+)".*?<\/select>/gs)].map((match) => [
      match[1] ?? "",
      /<option value="([^"]*)" selected/.exec(match[0])?.[1] ?? "",
    ]),
  );
  assert.doesNotMatch(words(asked), /Agnes|2000\.00/);
  assert.equal((await post(sent.to, chosen)).status, 303);
  return sent.to;
}

test("a payroll is posted as its totals, once; nobody's line of it is shown or kept", async () => {
  const before = (await bookedEntries(house.db, bodyId)).length;
  const bad = await bringPayroll(PAYROLL.replace("810.00", "811.00"));
  assert.match(words(await page(bad)), /A payroll is posted whole/);
  assert.match(words(await page(bad)), / 3 Why Gross pay is not what is taken/);
  assert.doesNotMatch(await page(bad), /Basil|811|2,210/);
  assert.doesNotMatch((await t.get(`${bad}/errors.csv`, secretary)).text, /Basil|811/);
  assert.equal((await post(`${bad}/drop`, {})).status, 303);
  const good = await bringPayroll(PAYROLL);
  assert.equal((await postIt(good, "Payroll totals of October")).status, 303);
  const entries = await bookedEntries(house.db, bodyId);
  assert.equal(entries.length, before + 1);
  assert.deepEqual(
    entries.at(-1)?.postings.map(({ account, amount }) => `${account} ${amount}`),
    ["expenses:pay 331500", "liabilities:payroll -331500"],
  );
  const held = await sql<{ text: string }>`
    select string_agg(t::text, ' ') as text from book_import t`.execute(house.db);
  assert.doesNotMatch(held.rows[0]?.text ?? "", /Agnes|QQ123456/);
  const twice = await bringPayroll(PAYROLL);
  assert.match(words(await page(twice)), /in the books already/);
  assert.equal((await post(`${twice}/drop`, {})).status, 303);
});

test("ten thousand lines are read, looked at and posted in seconds", async () => {
  const rows = Array.from({ length: 10_000 }, (_, n) => {
    const day = `${String((n % 28) + 1).padStart(2, "0")}/09/2026`;
    return `${day},SWIM ${n},${n % 3 === 0 ? `-${n % 977}.17` : `${n % 613}.40`}`;
  });
  const [began, work] = [performance.now(), process.cpuUsage()];
  const address = await bring(`Date,Description,Amount\n${rows.join("\n")}\n`);
  const text = words(await page(address));
  const looked = performance.now();
  assert.match(text, /New: 10,000\./);
  const posted = await postIt(address, "Bank statement of September");
  assert.equal(posted.status, 303, words(posted.text).slice(0, 900));
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
  const ended = performance.now();
  console.log(
    `10,000 lines: looked at in ${seconds(began, looked)} s, posted in ${seconds(looked, ended)} s`,
  );
  const worked = process.cpuUsage(work).user / 1000;
  assert.ok(worked < 60_000, `${seconds(0, worked)} s of work`);
  const path = `${BASE}/books?as-at=2026-09-30`;
  const asked = performance.now();
  await page(path);
  console.log(`a report of them in ${seconds(asked, performance.now())} s`);
});

test("what is no statement is told, and nothing of it is kept", async () => {
  const count = async () =>
    (await sql<{ n: string }>`select count(*) as n from book_import`.execute(house.db)).rows[0]?.n;
  const before = await count();
  const send = (bytes: string | Uint8Array<ArrayBuffer>, account = "assets:bank") =>
    sendForm(`${BASE}/books/import`, { kind: "bank", account, statement: new Blob([bytes]) });
  for (const [bytes, says] of [
    [new Uint8Array([0xff, 0xd8, 0xff, 0, 0, 0]), /no list with headings/],
    ["only one line", /no list with headings/],
    ["", /file/i],
  ] as const) {
    const said = await send(bytes);
    assert.equal(said.status, 422);
    assert.match(words(said.text), says);
  }
  assert.equal((await send(STATEMENT, "income:fees")).status, 422);
  assert.equal(await count(), before);
  const address = await bring(STATEMENT);
  const wrong = await post(address, { column0: "day", column1: "day", column2: "words" });
  assert.equal(wrong.status, 422);
  assert.match(words(wrong.text), /Choose one column that is the date/);
});

test("nobody else sees an import, or a page that makes one", async () => {
  const address = await bring(STATEMENT);
  for (const path of [
    address,
    `${BASE}/books/import`,
    `${BASE}/books/journal`,
    `${address}/errors.csv`,
  ]) {
    for (const role of ["board", "member", "authority"] as const) {
      const said = await t.get(path, people.get(role) ?? assert.fail(role));
      assert.equal(said.status, 403, `${path} as ${role}`);
      assert.doesNotMatch(said.text, /SMITH/);
    }
    assert.equal((await t.get(path, stranger)).status, 303);
  }
  const sent = await sendForm(
    `${BASE}/books/import`,
    { kind: "bank", account: "assets:bank", statement: new Blob([STATEMENT]) },
    people.get("board") ?? assert.fail(),
  );
  assert.equal(sent.status, 403);
  assert.deepEqual(t.faults, []);
});

test("a journal entry has a box for each line; what is wrong is told, and what was written stays", async () => {
  const lines = {
    ...{ account1: "assets:equipment", debit1: "£1,200.00", credit1: "" },
    ...{ account2: "assets:bank", debit2: "", credit2: "1000" },
    ...{ "day-day": "2", "day-month": "11", "day-year": "2026", words: "A hoist" },
  };
  const uneven = await sendForm(`${BASE}/books/journal`, { ...lines, document: "Invoice 9" });
  assert.equal(uneven.status, 422);
  assert.match(words(uneven.text), /In the fund general debits are £1,200 and credits £1,000/);
  assert.match(uneven.text, /value="£1,200.00"/);
  const more = await sendForm(`${BASE}/books/journal`, { ...lines, then: "more" });
  assert.equal((more.text.match(/name="account\d+"/g) ?? []).length, 8);
  const good = await sendForm(`${BASE}/books/journal`, {
    ...{ ...lines, credit2: "1200", document: "Invoice 9" },
  });
  assert.equal(good.status, 303, words(good.text).slice(0, 900));
  const last = (await bookedEntries(house.db, bodyId)).at(-1);
  assert.deepEqual(
    last?.postings.map(({ account, fund, amount }) => `${account} ${fund} ${amount}`),
    ["assets:equipment general 120000", "assets:bank general -120000"],
  );
  const documents = houseTables(house.db).selectFrom("body_document").select("open");
  const paper = await documents
    .where("commitment", "=", last?.document ?? "")
    .executeTakeFirstOrThrow();
  assert.equal(paper.open, "public");
});
