/** From a request to the final decision on a real database: each stage recorded, refused out of turn, and shown. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { enumWords, factWords } from "@rochdale/facts/words.ts";
import { genuinenessWords } from "@rochdale/genuineness/words.ts";
import { asking } from "../../app/src/capabilities/asking/asking.ts";
import { caseRoad } from "../../app/src/capabilities/case-road/case-road.ts";
import { decisions } from "../../app/src/capabilities/decisions/decisions.ts";
import { request } from "../../app/src/capabilities/request/request.ts";
import { scoping } from "../../app/src/capabilities/scoping/scoping.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { buildHouse } from "../../app/src/house/house.ts";
import { perform, type Outcome } from "../../app/src/house/perform.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { siteWords } from "../../app/src/house/words.ts";
import { clockAt, systemClock } from "../../app/src/platform/clock.ts";
import { emptyForm, formOf } from "../../app/src/platform/form.ts";
import type { Person } from "../../app/src/platform/people.ts";
import type { Answer, Context, Form } from "../../app/src/platform/routes.ts";
import { houseUnderTest } from "./house-under-test.ts";
import { inDays } from "./days.ts";

const t = await houseUnderTest();
after(() => t.close());
const ours = [asking, request, decisions, scoping, caseRoad];
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
const fay = await t.person("Fay Facilitator");
const ari = await t.person("Ari Arbiter");
const sam = await t.person("Sam Stranger");

/** A party as it is admitted, with the person behind it. */
async function admit(slug: string, role: string, person: Person, by = jo): Promise<void> {
  const told = {
    role,
    name: person.name,
    organisation: `Office of ${role}`,
    email: person.email ?? "",
    how: "appointed",
  };
  const outcome = await act(slug, by, "parties.admit", told);
  assert.equal(outcome.kind, "recorded", JSON.stringify(outcome));
}

async function act(
  slug: string,
  person: Person,
  id: string,
  told: Told,
  at?: string,
): Promise<Outcome> {
  const found = house.acts.get(id);
  assert.ok(found, id);
  const clock = at === undefined ? systemClock : clockAt(at);
  return perform(house, {
    slug,
    act: found,
    personId: person.personId,
    sent: sentData(told),
    clock,
  });
}
async function done(
  slug: string,
  person: Person,
  id: string,
  told: Told,
  at?: string,
): Promise<number> {
  const outcome = await act(slug, person, id, told, at);
  assert.equal(outcome.kind, "recorded", `${id}: ${JSON.stringify(outcome)}`);
  return outcome.kind === "recorded" ? outcome.first : -1;
}

type Asked = {
  person?: Person | null;
  language?: "en" | "cy";
  query?: Record<string, string>;
  form?: Form;
  method?: "GET" | "POST";
};
/** A page as a browser would get it, from its own route. */
async function ask(path: string, asked: Asked = {}): Promise<Answer> {
  const method = asked.method ?? "GET";
  for (const route of routes) {
    const pattern = new RegExp(`^${route.path.replace(/:([a-z]+)/g, "(?<$1>[^/]+)")}$`);
    const match = pattern.exec(path);
    if (!match || route.method !== method) continue;
    const context = {
      requestId: "r",
      language: asked.language ?? "en",
      method,
      path,
      params: { ...match.groups },
      query: asked.query ?? {},
      form: asked.form ?? emptyForm,
      person: asked.person ?? null,
      formToken: "token",
      clock: systemClock,
      now: new Date(),
      link: (to: string) => (asked.language === "cy" ? `/cy${to}` : to),
      otherLanguage: "/cy",
      configuration: house.configuration,
    } as unknown as Context;
    return route.answer(context);
  }
  throw new Error(`no route ${path}`);
}
async function page(path: string, asked: Asked = {}): Promise<string> {
  const answer = await ask(path, asked);
  assert.ok("html" in answer, path);
  return answer.html.toString();
}

const making = {
  right: "rightToRequest",
  origin: "staff",
  staffSignatories: 6,
  userSignatories: 0,
  seniorManagers: 1,
  signatures: "Ada\nBea\nCal\nDee\nEli\nFay",
  statement: "We want to run this.",
};

test("a case goes from its request to the decision in principle, each step in turn", async () => {
  const slug = "in-turn";
  await t.open(slug, jo);
  await admit(slug, "authority", priya);
  const early = await act(slug, priya, "decision.inPrinciple", {
    decision: "agree",
    reasons: "Yes",
  });
  assert.equal(early.kind, "refused");
  const few = await act(slug, jo, "request.make", {
    ...making,
    staffSignatories: 5,
    signatures: "A\nB\nC\nD\nE",
  });
  assert.equal(few.kind === "refused" && few.refusals[0]?.rule, "request.tooFew.staff");
  await done(slug, jo, "request.make", making);
  assert.equal((await act(slug, jo, "request.make", making)).kind, "refused");
  assert.equal(
    (await act(slug, priya, "request.validate", { validationDate: systemClock.today() })).kind,
    "refused",
  );
  await done(slug, priya, "request.checkSignatures", {
    accepted: 6,
    refused: 0,
    against: "staff list",
  });
  await done(slug, priya, "request.findIncomplete", { missing: "A budget\nA map" });
  await done(slug, jo, "request.complete", { received: "Here they are" });
  const tomorrow = { validationDate: inDays(1) };
  const future = await act(slug, priya, "request.validate", tomorrow);
  assert.equal(future.kind, "problems");
  await done(slug, priya, "request.validate", { validationDate: systemClock.today() });
  await done(slug, priya, "request.adoptStandard", {});
  const bare = await act(slug, priya, "decision.inPrinciple", {
    decision: "refuse",
    reasons: "No.",
  });
  assert.deepEqual(bare.kind === "problems" && bare.problems.map((one) => one.field).sort(), [
    "cure",
    "evidence",
    "ground",
  ]);
  const entry = await done(slug, priya, "decision.inPrinciple", {
    decision: "refuse",
    ground: "continuityAtRisk",
    reasons: "Nobody covers nights.",
    evidence: "The rota of May.",
    cure: "Show cover for nights.",
  });
  const notice = await page(`/cases/${slug}/notices/${entry}`);
  for (const words of ["Nobody covers nights.", "Show cover for nights.", "refuses in principle"]) {
    assert.ok(notice.includes(words), words);
  }
  assert.ok(
    (await page(`/cases/${slug}/notices/${entry}`, { language: "cy" })).includes(
      "gwrthod mewn egwyddor",
    ),
  );
  const pdf = await ask(`/cases/${slug}/notices/${entry}.pdf`);
  assert.ok(
    "file" in pdf &&
      Buffer.from(pdf.file as Uint8Array)
        .subarray(0, 5)
        .toString() === "%PDF-",
  );
  await admit(slug, "arbiter", ari, priya);
  await done(slug, jo, "decision.seekReview", { reasons: "Nights are covered." });
  const unlawful = await act(slug, ari, "decision.reportReview", {
    outcome: "agree",
    power: "binding",
    reasons: "So.",
  });
  assert.equal(unlawful.kind, "problems");
  await done(slug, ari, "decision.reportReview", {
    outcome: "reconsider",
    power: "recommendation",
    reasons: "Look again.",
  });
  await done(slug, priya, "decision.inPrinciple", {
    decision: "agreeWithModification",
    modification: "Nights first.",
    reasons: "Then yes.",
  });
  await done(slug, jo, "decision.answerModification", { accepted: true });
  const road = await page(`/cases/${slug}`, { person: jo });
  assert.ok(road.includes("The road to a mutual") && road.includes("Jo Hartley"));
  assert.ok(
    !(await page(`/cases/${slug}`)).includes("Jo Hartley"),
    "names are for those who take part",
  );
});

test("silence past the limit reads no answer; with the standard adopted it counts as a refusal", async () => {
  for (const [slug, adopted] of [
    ["silent", false],
    ["silent-standard", true],
  ] as const) {
    await t.open(slug, jo);
    await admit(slug, "authority", priya);
    await done(slug, jo, "request.make", making);
    await done(slug, priya, "request.checkSignatures", {
      accepted: 6,
      refused: 0,
      against: "list",
    });
    if (adopted) await done(slug, priya, "request.adoptStandard", {});
    await done(slug, priya, "request.validate", { validationDate: systemClock.today() });
    const early = await act(slug, jo, "decision.seekReview", { reasons: "Answer us." });
    assert.equal(early.kind, "refused", "the limit has not passed");
    const later = new Date(Date.now() + 90 * 86_400_000).toISOString();
    await done(slug, jo, "decision.seekReview", { reasons: "Answer us." }, later);
    const body = await bodyBySlug(house.db, slug);
    const sought = body?.story.entries.find((one) => one.type === "ReviewSought/1");
    assert.equal(sought?.type === "ReviewSought/1" && sought.content.of, "silence");
  }
});

const amounts: Told = Object.fromEntries(
  [1, 2, 3, 4, 5].flatMap((year) => [
    [`income${year}`, "1000000"],
    [`pay${year}`, "700000"],
    [`other${year}`, year === 1 ? "400000" : "200000"],
    [`vat${year}`, "10000"],
    [`pension${year}`, "50000"],
    [`oneOff${year}`, "0"],
  ]),
);
const sections = {
  strategic: "S",
  economic: "E",
  commercial: "C",
  financial: "F",
  management: "M",
};

test("a business case is frozen only when it compares staying and never ends a year without cash", async () => {
  const slug = "compared";
  await t.open(slug, jo);
  await admit(slug, "authority", priya);
  await admit(slug, "facilitator", fay, priya);
  await done(slug, jo, "request.make", making);
  await done(slug, priya, "request.checkSignatures", { accepted: 6, refused: 0, against: "list" });
  await done(slug, priya, "request.validate", { validationDate: systemClock.today() });
  const late = await act(slug, fay, "scoping.open", { due: "2036-01-01" });
  assert.equal(late.kind, "problems");
  await done(slug, fay, "scoping.open", { due: systemClock.today() });
  await done(slug, fay, "scoping.answerReadiness", { question: "3", answer: "no" });
  await done(slug, fay, "scoping.report", { verdict: "notSuited", report: "Not suited, because." });
  await done(slug, jo, "scoping.publishCase", { ...sections, ...amounts, openingCash: "100000" });
  const barred = await act(slug, jo, "scoping.freezeCase", {});
  assert.deepEqual(barred.kind === "refused" && barred.refusals.map((one) => one.rule).sort(), [
    "scoping.cashFallsShort",
    "scoping.notCompared",
  ]);
  const before = await page(`/cases/${slug}/business-case`);
  assert.ok(before.includes("Not yet written") && before.includes("£60,000 short"));
  const option = { fiveYearCost: "5000000", quality: "same", risk: "low", paper: "Stay." };
  await done(slug, priya, "scoping.appraiseOption", { ...option, option: "stay" });
  await done(slug, jo, "scoping.appraiseOption", { ...option, option: "improveInHouse" });
  await done(slug, jo, "scoping.publishCase", { ...sections, ...amounts, openingCash: "160000" });
  await done(slug, jo, "scoping.freezeCase", {});
  await done(slug, priya, "scoping.freezeBaseline", {
    measure: "cost",
    name: "Hour of care",
    period: "2025",
    value: "18.40",
    unit: "pounds",
  });
  const after = await page(`/cases/${slug}/business-case`);
  assert.ok(after.includes("is frozen") && after.includes("18.40 pounds"));
  assert.ok(
    (await page(`/cases/${slug}/readiness`, { language: "cy" })).includes("1 o’r 15 cwestiwn"),
  );
});

test("sealed papers are the scrutineer's alone; a withdrawn document is erased", async () => {
  const slug = "papers";
  await t.open(slug, jo);
  await admit(slug, "authority", priya);
  await admit(slug, "scrutineer", kim, priya);
  await done(slug, jo, "request.make", making);
  const body = await bodyBySlug(house.db, slug);
  const made = body?.story.entries.find((one) => one.type === "RequestMade/1");
  assert.ok(made?.type === "RequestMade/1");
  const sealed = `/cases/${slug}/documents/${made.content.signatures}`;
  for (const person of [null, sam, jo, priya]) {
    const answer = await ask(sealed, { person });
    assert.ok("html" in answer && answer.status === 403);
  }
  assert.ok("file" in (await ask(sealed, { person: kim })));
  const open = `/cases/${slug}/documents/${made.content.statement}`;
  assert.ok("file" in (await ask(open)));
  const until = inDays(30);
  const other = await act(slug, priya, "documents.close", {
    document: "statement-of-case",
    ground: "security",
    until,
  });
  assert.equal(other.kind, "refused", "the other side's document");
  await done(slug, jo, "documents.close", {
    document: "statement-of-case",
    ground: "security",
    until,
  });
  const closed = await ask(open);
  assert.ok("html" in closed && closed.status === 403);
  assert.ok("file" in (await ask(open, { person: jo })), "the side that gave it reads it");
  await done(slug, jo, "documents.publish", {
    title: "Minutes of May",
    kind: "minutes",
    paper: "We met.",
  });
  assert.ok((await page(`/cases/${slug}/documents`)).includes("Minutes of May"));
  await done(slug, jo, "documents.withhold", {
    document: "minutes-of-may",
    reason: "It named people.",
  });
  const list = await page(`/cases/${slug}/documents`);
  assert.ok(list.includes("It named people."));
});

test("anyone sees what fits, and a person opens a case whose name is taken already", async () => {
  const query = { sector: "police", nation: "England", who: "staff", authorityKind: "other" };
  assert.ok((await page("/ask", { query })).includes("This service is exempt"));
  const open = {
    sector: "socialCare",
    nation: "Scotland",
    who: "community",
    authorityKind: "council",
    users: "200",
    staff: "60",
  };
  const fits = await page("/ask", { query: open, language: "cy" });
  assert.ok(fits.includes("/cy/ask/participationRequest"));
  await page("/ask/rightToManage");
  const sent = formOf(
    Object.entries({
      who: "staff",
      name: "Moorside Nursing",
      service: "Nursing at home",
      sector: "communityNursing",
      nation: "England",
      place: "Moorside",
      staff: "62",
      authorityName: "Eastmoor NHS Trust",
      authorityKind: "nhsBody",
      unions: "Unison\nRCN\nUnison",
      standing: "rehearsal",
    }),
  );
  for (const slug of ["moorside-nursing", "moorside-nursing-2"]) {
    const answer = await ask("/ask/start", { person: sam, method: "POST", form: sent });
    assert.deepEqual(answer, { redirect: `/cases/${slug}` });
  }
  const opened = (await bodyBySlug(house.db, "moorside-nursing-2"))?.story.entries[0];
  assert.deepEqual(opened?.type === "BodyOpened/1" && opened.content.recognisedUnions, [
    "Unison",
    "RCN",
  ]);
  const bare = await ask("/ask/start", {
    person: sam,
    method: "POST",
    form: formOf([["who", "staff"]]),
  });
  assert.ok("html" in bare && bare.status === 422);
  const cases = await page("/cases", { query: { sector: "communityNursing" } });
  assert.ok(cases.includes("Moorside Nursing") && !cases.includes("Body in-turn"));
  const calendar = await ask("/cases/in-turn/calendar.ics");
  assert.ok("text" in calendar && calendar.text.startsWith("BEGIN:VCALENDAR"));
});
