/** Every route as every role: who is let in, who is asked to sign in, who is told no, and that no writes nothing. */
import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { role as roles, type Role } from "@rochdale/facts/shapes.ts";
import type { Route } from "../../app/src/platform/routes.ts";
import {
  applicationUnderTest,
  rehearsedCase,
  rehearsedMutual,
  stranger,
  type Said,
  type Visitor,
} from "./application-under-test.ts";
import { addressesOf, type Addresses } from "./sample-addresses.ts";
import { inDays } from "./days.ts";

const t = await applicationUnderTest();
after(() => t.close());
const { house, server } = t.application;
const inCase = await t.everyRole(rehearsedCase("walked-case"));
const inMutual = await t.everyRole(rehearsedMutual("walked-mutual"));
const noRole = await t.visitor("Sam Stranger");
const BODIES = [
  { address: "/cases/walked-case", people: inCase },
  { address: "/mutuals/walked-mutual", people: inMutual },
];
beforeEach(() => t.forgetLimits());

function of(people: ReadonlyMap<Role, Visitor>, role: Role): Visitor {
  const visitor = people.get(role);
  assert.ok(visitor, role);
  return visitor;
}

/** A ballot on its way, so that the pages of ballots have something to show and to hide. */
async function done(role: Role, act: string, sent: Record<string, string>): Promise<void> {
  const visitor = of(inCase, role);
  const pairs = Object.entries({ form_token: visitor.token, ...sent });
  const said = await t.post(`/cases/walked-case/do/${act}`, visitor, pairs);
  assert.equal(said.status, 303, `${act}: ${wordsOf(said)}`);
}
function wordsOf(said: Said): string {
  return said.text
    .replace(/<head>.*?<\/head>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .slice(0, 900);
}
await done("scrutineer", "ballot.call", {
  purpose: "support",
  rehearsal: "yes",
  question: "Should care at home become a mutual?",
  answers: "Become a mutual\nStay as it is",
  statusQuo: "2",
  opens: inDays(0),
  closes: inDays(20),
});
const PAPER = "Night allowances are printed in the measures letter.";
await done("authority", "documents.publish", { title: "Allowances", kind: "other", paper: PAPER });

type Identity = { readonly visitor: Visitor; readonly called: string };
function identitiesIn(people: ReadonlyMap<Role, Visitor>): Identity[] {
  return [
    { visitor: stranger, called: "a stranger" },
    { visitor: noRole, called: "somebody without a role" },
    ...[...people].map(([role, visitor]) => ({ visitor, called: role })),
  ];
}

const gets = server.routes.filter((route) => route.method === "GET");
const posts = server.routes.filter((route) => route.method === "POST");
const acts = [...house.acts.values()];
const ofCase = await addressesOf(t, ["walked-case"]);
const ofMutual = await addressesOf(t, ["walked-mutual"]);
/** Cases under /cases, mutuals under /mutuals; each is found under the other's address too. */
const addresses: Addresses = (route) =>
  route.path.startsWith("/mutuals") ? ofMutual(route) : ofCase(route);

test("the walk sees the whole application", () => {
  assert.ok(gets.length > 70, `${gets.length} pages`);
  assert.ok(posts.length > 20, `${posts.length} forms`);
  assert.ok(acts.length > 60, `${acts.length} acts`);
  assert.equal(roles.options.length, 16);
  for (const act of acts) assert.ok(act.may.length > 0, `${act.id} may be done by nobody`);
});

/** What a page may answer to whom. A private page is never shown to a stranger, whatever is behind it. */
function fits(route: Route, identity: Identity, said: Said): boolean {
  const { label } = route.may;
  const signedIn = identity.visitor.personId !== null;
  if (label === "anyone") return [200, 303, 403, 404].includes(said.status);
  if (!signedIn) return said.status === 303 && /^(\/cy)?\/sign-in\?next=/.test(said.to);
  if (label === "signed in") return [200, 303, 403, 404].includes(said.status);
  return [200, 303, 403, 404].includes(said.status);
}

test("every page answers every role as its permission says, in both languages", async () => {
  const wrong: string[] = [];
  let walked = 0;
  for (const body of BODIES) {
    const pages = gets.filter(
      ({ path }) => path.startsWith("/mutuals") === body.address.startsWith("/mutuals"),
    );
    for (const identity of identitiesIn(body.people)) {
      await t.forgetLimits();
      for (const route of pages) {
        for (const address of addresses(route)) {
          if (address.includes("/do/") && !worthShowing(address, identity)) continue;
          const path = walked % 7 === 0 ? `/cy${address}` : address;
          const said = await t.get(path, identity.visitor);
          walked += 1;
          if (!fits(route, identity, said))
            wrong.push(`${path} as ${identity.called}: ${said.status} ${said.to}`);
        }
      }
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(walked > 1000, `${walked} pages`);
  assert.deepEqual(t.faults, []);
});

/** Forms look alike to all who may not send them: those who may, a stranger and one without a role see each. */
function worthShowing(address: string, { visitor }: Identity): boolean {
  const act = house.acts.get(address.split("/do/")[1] ?? "");
  return visitor.role === null || act?.may.includes(visitor.role) === true;
}

test("pages open to all are found for a stranger, in both languages", async () => {
  const found = new Map<string, number[]>();
  await t.forgetLimits();
  for (const route of gets.filter((one) => one.may.label === "anyone")) {
    const page = route.path.replace(/^\/(cases|mutuals)\/:slug/, "(body)");
    for (const address of addresses(route)) {
      for (const path of [address, address === "/" ? "/cy" : `/cy${address}`]) {
        const { status } = await t.get(path, stranger);
        found.set(page, [...(found.get(page) ?? []), status]);
      }
    }
  }
  const missing = [...found].filter(
    ([, all]) => !all.some((status) => [200, 303].includes(status)),
  );
  // These have something to show only after more of a life than these two bodies have had.
  const later = new RegExp(
    `/(${[
      ...["notices", "decisions", "elections/:n", "report", "report\\.pdf", "box\\.json", "codes?"],
      ...["codes\\.json", "check", "booth\\.html", "state\\.json", "trackers", "ballots\\.bel"],
      ...["ballots\\.strict", "report\\.json", "rulebook", "rulebook\\.pdf", "rules\\.json"],
      ...["ownership\\.json", "ownership-extension\\.json", "payments/lists", "payments/:period"],
      ...["surplus/:year", "dividend", "records/:file", "ocds/releases\\.json"],
    ].join("|")})(/|:|$)`,
  );
  assert.deepEqual(
    missing.map(([page]) => page).filter((page) => !later.test(page)),
    [],
  );
});

test("only a sealed ballot is taken from anywhere: it carries its own authority, and no cookie is read", () => {
  const open = posts.filter((route) => route.fromAnywhere === true);
  assert.deepEqual(
    open.map((route) => route.path),
    ["/vote/:slug/:n/cast"],
  );
});

test("no form is taken without its token, from another site, or from a stranger where one must sign in", async () => {
  const before = await t.written();
  const wrong: string[] = [];
  for (const route of posts.filter((one) => one.fromAnywhere !== true)) {
    for (const visitor of [stranger, noRole, of(inCase, "proposer"), of(inMutual, "secretary")]) {
      for (const address of addresses(route).slice(0, 3)) {
        for (const token of [
          "",
          "of-somebody-else",
          stranger.token === visitor.token ? "x" : stranger.token,
        ]) {
          const said = await t.post(address, visitor, token ? [["form_token", token]] : []);
          if (said.status !== 403) wrong.push(`${address} as ${visitor.name}: ${said.status}`);
        }
      }
    }
    await t.forgetLimits();
    if (route.may.label === "anyone") continue;
    const said = await t.post(addresses(route)[0] ?? "", stranger, [
      ["form_token", stranger.token],
    ]);
    if (said.status !== 403) wrong.push(`${route.path} as a stranger with a token: ${said.status}`);
  }
  assert.deepEqual(wrong, []);
  assert.deepEqual(await t.written(), before);
});

for (const { address, people } of BODIES) {
  test(`at ${address} every act is forbidden to every role that it does not name, and writes nothing`, async () => {
    const before = await t.written();
    const wrong: string[] = [];
    let asked = 0;
    for (const { visitor, called } of identitiesIn(people)) {
      await t.forgetLimits();
      for (const act of acts) {
        if (visitor.role !== null && act.may.includes(visitor.role)) continue;
        const said = await t.post(`${address}/do/${act.id}`, visitor, [
          ["form_token", visitor.token],
        ]);
        asked += 1;
        if (asked % 50 === 0) await t.forgetLimits();
        if (said.status !== 403) wrong.push(`${act.id} as ${called}: ${said.status}`);
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(asked > acts.length * 10, `${asked} asked`);
    assert.deepEqual(await t.written(), before);
  });

  test(`at ${address} whoever may act and sends nothing is told what is missing or refused, and never fails`, async () => {
    const wrong: string[] = [];
    const seen = { problems: 0, refused: 0, recorded: 0 };
    for (const [role, visitor] of people) {
      await t.forgetLimits();
      for (const act of acts.filter((one) => one.may.includes(role))) {
        const before = await t.written();
        const said = await t.post(`${address}/do/${act.id}`, visitor, [
          ["form_token", visitor.token],
        ]);
        const wrote = JSON.stringify(await t.written()) !== JSON.stringify(before);
        const because = unfit(said, wrote);
        if (because) wrong.push(`${act.id} as ${role}: ${because}`);
        else
          seen[said.status === 422 ? "problems" : said.status === 409 ? "refused" : "recorded"] +=
            1;
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(seen.problems > 20 && seen.refused > 20, JSON.stringify(seen));
    assert.deepEqual(t.faults, []);
  });
}

/** Why an answer to an empty form is not one of the three that a person may get; null where it is. */
function unfit(said: Said, wrote: boolean): string | null {
  if (said.status === 303) return wrote ? null : "said recorded, wrote nothing";
  if (wrote) return `${said.status}, and wrote something`;
  if (said.status === 422)
    return said.text.includes("govuk-error-summary") ? null : "no summary of errors";
  if (said.status === 409) return said.text.includes("rd-refusal") ? null : "no refusals";
  return String(said.status);
}

test("a person of one body has no role in another", async () => {
  const before = await t.written();
  for (const [role, visitor] of inMutual) {
    const act = acts.find((one) => one.may.includes(role));
    if (!act) continue;
    const said = await t.post(`/cases/walked-case/do/${act.id}`, visitor, [
      ["form_token", visitor.token],
    ]);
    assert.equal(said.status, 403, `${act.id} as the ${role} of another body`);
  }
  assert.deepEqual(await t.written(), before);
});
