/** A mutual's design over its own routes: tried, proposed, frozen, registered, and refused out of turn. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Role } from "@rochdale/facts/shapes.ts";
import { readStatements } from "@rochdale/control/bods/statements.ts";
import { structureOf } from "@rochdale/control/bods/structure.ts";
import { threeTestsOf } from "@rochdale/control/three-tests.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { valuesOf } from "../../app/src/capabilities/governance/design-answers.ts";
import { presetNamed } from "../../app/src/capabilities/governance/presets.ts";
import {
  applicationUnderTest,
  rehearsedCase,
  rehearsedMutual,
  stranger,
  type Pairs,
  type Visitor,
} from "./application-under-test.ts";

const t = await applicationUnderTest();
after(() => t.close());
const inCase = await t.everyRole(rehearsedCase("designed"));
const inMutual = await t.everyRole(rehearsedMutual("living"));

function of(people: ReadonlyMap<Role, Visitor>, role: Role): Visitor {
  const visitor = people.get(role);
  assert.ok(visitor, role);
  return visitor;
}

function boxes(preset: string, changed: Record<string, string> = {}): Pairs {
  const design = presetNamed(preset)?.design;
  assert.ok(design, preset);
  const values = { ...valuesOf(design), ...changed };
  return Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );
}
const post = (path: string, visitor: Visitor, sent: Pairs) =>
  t.post(path, visitor, [["form_token", visitor.token], ...sent]);
const queryOf = (pairs: Pairs) => new URLSearchParams(pairs.map((one) => [...one])).toString();

test("anybody may try a design, share it as a link, and see capture named, in both languages", async () => {
  const blank = await t.get("/governance/try", stranger);
  assert.equal(blank.status, 200);
  assert.match(blank.text, /Community benefit society/);
  const shared = await t.get(`/governance/try?${queryOf(boxes("cic"))}`, stranger);
  assert.match(shared.text, /This is called producer capture/);
  assert.match(shared.text, /What each change would do/);
  const welsh = await t.get("/cy/governance/try?preset=jointVenture", stranger);
  assert.match(welsh.text, /Gweithwyr a defnyddwyr sy’n ei reoli gyda’i gilydd/);
  assert.doesNotMatch(welsh.text, /\{[a-z]+\}/);
});

test("a design that cannot be read keeps its boxes and names the repair", async () => {
  const wrong = boxes("cic", { managerVotes1: "99", votes1: "60" });
  const said = await t.get(`/governance/try?${queryOf(wrong)}`, stranger);
  assert.equal(said.status, 200);
  assert.match(said.text, /Enter 60 or fewer/);
  assert.match(said.text, /value="99"/);
});

test("a stranger sees why they may not propose; the proposers propose, freeze, and are held to the frozen version", async () => {
  const base = "/cases/designed";
  const proposer = of(inCase, "proposer");
  const before = await t.get(`${base}/governance`, stranger);
  assert.match(before.text, /Only those who asked/);
  assert.match(before.text, /No design is proposed yet/);
  const early = await post(`${base}/do/governance.freeze`, proposer, [["version", "1"]]);
  assert.equal(early.status, 409);

  const first = await post(`${base}/do/governance.propose`, proposer, boxes("communityBenefit"));
  assert.equal(first.status, 303, first.text.slice(0, 300));
  const second = await post(`${base}/do/governance.propose`, proposer, boxes("cic"));
  assert.equal(second.status, 303);
  const page = await t.get(`${base}/governance?${queryOf(boxes("jointVenture"))}`, proposer);
  assert.match(page.text, /Two designs side by side/);
  assert.match(page.text, /A: version 2, proposed/);
  const form = /<form id="designer"[^]*?<\/form>/.exec(page.text)?.[0] ?? "";
  assert.match(form, /formmethod="post"/);
  assert.ok(!/<input[^>]+form_token/.test(form), "a token never stands in an address");

  const registrar = of(inCase, "regulator");
  const unfrozen = [
    ["version", "2"],
    ["registrar", "Companies House"],
  ] as const;
  assert.equal(
    (await post(`${base}/do/governance.registerRules`, registrar, unfrozen)).status,
    409,
  );
  const frozen = await post(`${base}/do/governance.freeze`, proposer, [["version", "2"]]);
  assert.equal(frozen.status, 303);
  const other = [["version", "1"], unfrozen[1]] as const;
  assert.equal((await post(`${base}/do/governance.registerRules`, registrar, other)).status, 422);
  const done = await post(`${base}/do/governance.registerRules`, registrar, unfrozen);
  assert.equal(done.status, 303, done.text.slice(0, 300));
  assert.match(
    (await t.get(`${base}/governance`, stranger)).text,
    /Registered on .* Companies House/,
  );
});

test("a lock that the law of the form does not give is refused beside its box", async () => {
  const proposer = of(inCase, "proposer");
  const wrong = boxes("cic", { assetLock: "voluntary" });
  const said = await post("/cases/designed/do/governance.propose", proposer, wrong);
  assert.equal(said.status, 422);
  assert.match(said.text, /Choose the lock of a community interest company/);
});

test("a living mutual registers its rules, and where ownership differs records it; the page shows who controls", async () => {
  const base = "/mutuals/living";
  const secretary = of(inMutual, "secretary");
  assert.match((await t.get(`${base}/control`, stranger)).text, /Who controls it is not known/);
  await post(`${base}/do/governance.propose`, secretary, boxes("cic"));
  const registered = await post(`${base}/do/governance.registerRules`, secretary, [
    ["version", "1"],
    ["registrar", "Companies House"],
    ["yearEnd", "03-31"],
  ]);
  assert.equal(registered.status, 303, registered.text.slice(0, 400));
  const control = await t.get(`${base}/control`, stranger);
  assert.match(control.text, /Who can pass, and who can block/);

  await post(`${base}/do/governance.propose`, secretary, boxes("communityBenefit"));
  const unvoted = await post(`${base}/do/governance.registerRules`, secretary, [
    ["version", "2"],
    ["registrar", "Companies House"],
  ]);
  assert.equal(unvoted.status, 409, "registered rules change by a vote of the members");

  const sold = await post(`${base}/do/governance.recordOwnership`, secretary, [
    ["event", "An investor bought in"],
    ["holderName1", "Investor"],
    ["holderClass1", "investor"],
    ["votes1", "75"],
    ["shares1", "75"],
    ["holderName2", "Workers"],
    ["holderClass2", "worker"],
    ["votes2", "25"],
    ["shares2", "25"],
    ["rulesChange", "3/4"],
  ]);
  assert.equal(sold.status, 303, sold.text.slice(0, 400));
  const after_ = await t.get(`${base}/control`, stranger);
  assert.match(after_.text, /75\.0%/);
  assert.match(after_.text, /An investor bought in|Investor/);
  assert.deepEqual(t.faults, []);
});

test("the form chooser, two designs, the rulebook and its data answer anybody, in both languages", async () => {
  const choose = await t.get(
    "/governance/choose?owners=workers&lock=law&charitable=wrong",
    stranger,
  );
  assert.match(choose.text, /Ruled out by your answers/);
  const welsh = await t.get("/cy/governance/choose?owners=workers", stranger);
  assert.match(welsh.text, /O’i phlaid/);
  const compared = await t.get("/governance/compare?a=living&b=preset-workerCoop", stranger);
  assert.equal(compared.status, 200);
  const unknown = await t.get("/governance/compare?a=no-such&b=<b>", stranger);
  assert.equal(unknown.status, 200);
  assert.match(unknown.text, /after the Somerset rules/);
  const rulebook = await t.get("/cy/governance/rulebook?preset=charity", stranger);
  assert.match(rulebook.text, /Nid dyma’r testun cofrestredig/);
  assert.doesNotMatch(rulebook.text, /\{[a-z]+\}/);
  assert.equal((await t.get("/governance/rulebook?form=club", stranger)).status, 404);
  const data = await t.get("/mutuals/living/governance/rules.json", stranger);
  const { design, parameters } = JSON.parse(data.text);
  assert.deepEqual(parameters.meetings.quorum, design.quorum);
  assert.equal(parameters.elections.everyYears, design.electionYears);
  assert.equal((await t.get("/mutuals/living/governance/rulebook", stranger)).status, 200);
  const several = await t.get("/governance/rules.json?preset=multiStakeholder", stranger);
  const { matters } = JSON.parse(several.text).parameters.meetings;
  assert.deepEqual(matters.ordinary.rule.weightCaps, { "investor-members": "1/10" });
  const federation = await t.get("/governance/rulebook?preset=federation", stranger);
  assert.match(federation.text, /each member body counts for at most this part[^<]*1\/10/);
  assert.equal((await t.get("/mutuals/no-such/governance/rules.json", stranger)).status, 404);
});

test("the rulebook is a PDF too, of a design that is tried and of a mutual's own; nothing where there is none", async () => {
  for (const path of [
    "/governance/rulebook.pdf?preset=federation",
    "/cy/governance/rulebook.pdf?preset=school",
    "/mutuals/living/governance/rulebook.pdf",
  ]) {
    const file = await t.get(path, stranger);
    assert.equal(file.status, 200, path);
    assert.match(file.text, /^%PDF-/, path);
  }
  assert.equal((await t.get("/governance/rulebook.pdf?form=club", stranger)).status, 404);
  assert.equal((await t.get("/mutuals/no-such/governance/rulebook.pdf", stranger)).status, 404);
  const page = await t.get("/mutuals/living/governance/rulebook", stranger);
  assert.match(page.text, /governance\/rulebook\.pdf"/);
  assert.deepEqual(t.faults, []);
});

test("ownership statements are published for a mutual, valid, and read back as its page says", async () => {
  const file = async (name: string) =>
    JSON.parse((await t.get(`/mutuals/living/${name}.json`, stranger)).text) as unknown;
  const read = readStatements(await file("ownership"));
  assert.ok(read.ok);
  const extension = await file("ownership-extension");
  const structure = structureOf(read.statements, { extension });
  assert.ok(!isRefusal(structure));
  const results = threeTestsOf(structure.structure);
  assert.ok(!isRefusal(results));
  assert.equal(results.workersAndUsers.verdict, "fail", "an investor bought 75 of 100");
  const page = await t.get("/mutuals/living/control", stranger);
  assert.match(page.text, /\/mutuals\/living\/ownership\.json"/);
  assert.equal((await t.get("/mutuals/no-such/ownership-extension.json", stranger)).status, 404);
});

test("a design with a trust is proposed as it was told, and its page begins from another body's rules", async () => {
  const proposer = of(inCase, "proposer");
  const sent = boxes("employeeTrust");
  const done = await post("/cases/designed/do/governance.propose", proposer, sent);
  assert.equal(done.status, 303, done.text.slice(0, 300));
  const page = await t.get("/cases/designed/governance", stranger);
  assert.match(page.text, /Trustees cast the votes of Employee trust/);
  const from = await t.get("/governance/try?preset=living", stranger);
  assert.match(from.text, /These are the rules of/);
  const wrong = await post("/cases/designed/do/governance.propose", proposer, [
    ...sent.filter(([name]) => name !== "layer1By1"),
    ["layer1By1", "2"],
  ]);
  assert.equal(wrong.status, 422, "nobody appoints the trustees of their own trust by it");
  assert.match(wrong.text, /Enter this for another class/);
});

test("a supposed change shows its effect and records nothing", async () => {
  const at = "/mutuals/living/control";
  const record = async () => (await t.get("/mutuals/living/record", stranger)).text.length;
  const before = await record();
  const shown = await t.get(`${at}?event=sale&holder=workers&from=investor&amount=60`, stranger);
  assert.match(shown.text, /They would win/);
  assert.match(shown.text, /Nothing is recorded/);
  const tooMany = await t.get(`${at}?event=sale&holder=workers&from=investor&amount=76`, stranger);
  assert.match(tooMany.text, /They do not have so many/);
  const nobody = await t.get(`${at}?event=veto&holder=%3Cb%3E&over=board`, stranger);
  assert.match(nobody.text, /Choose from the list who it happens to/);
  const rules = await t.get(`${at}?event=rules&version=1`, stranger);
  assert.match(rules.text, /goes on standing until it is recorded anew/);
  const union = await t.get(`/cy${at}?event=recognition`, stranger);
  assert.match(union.text, /Nid oes undeb wedi’i gydnabod/);
  const asked = await t.get(`${at}?event=vacancy`, stranger);
  assert.match(asked.text, /Whose seats fall empty\?/);
  assert.doesNotMatch(asked.text, /Choose from the list/, "nothing is answered yet");
  assert.equal(await record(), before);
  assert.deepEqual(t.faults, []);
});

test("an act that changes control links to supposing it first, with the version filled in", async () => {
  const secretary = of(inMutual, "secretary");
  for (const [act, link] of [
    ["governance.registerRules", "event=rules&amp;version=2#what-if"],
    ["members.leave", "event=leave#what-if"],
    ["transfer.endRecognition", "event=recognition#what-if"],
    ["windingUp.sell", "event=unit#what-if"],
    ["windingUp.changeOwnership", "event=issue&amp;holder=new-investor#what-if"],
    ["elections.vacateSeat", "event=vacancy#what-if"],
  ]) {
    const page = await t.get(`/mutuals/living/do/${act}`, secretary);
    assert.ok(page.text.includes(`/mutuals/living/control?${link}`), act);
  }
  const elsewhere = await t.get("/mutuals/living/do/members.count", secretary);
  assert.ok(!elsewhere.text.includes("#what-if"));
});

test("a secretary states a trust; who stands behind it is looked through, and a circle refused", async () => {
  const base = "/mutuals/living";
  const secretary = of(inMutual, "secretary");
  const trust: Pairs = [
    ["event", "The investor gave its votes to a trust"],
    ["holderName1", "Staff trust"],
    ["kind1", "trust"],
    ["votes1", "100"],
    ["holderName2", "Workers"],
    ["holderClass2", "worker"],
  ];
  const path = `${base}/do/governance.recordOwnership`;
  const circle = await post(path, secretary, [
    ...trust.slice(0, 4),
    ["behind1", "Club 1"],
    ["holderName2", "Club"],
    ["kind2", "body"],
    ["behind2", "Staff trust 1"],
  ]);
  assert.equal(circle.status, 422);
  assert.match(circle.text, /in a circle/);
  const strangers = await post(path, secretary, [...trust, ["behind1", "Strangers 3"]]);
  assert.equal(strangers.status, 422);
  assert.match(strangers.text, /Nobody else here is called Strangers/);
  assert.match(strangers.text, /value="Strangers 3"/);
  assert.equal((await post(path, secretary, [...trust, ["behind1", "Workers 3"]])).status, 303);
  const named = await t.get(`${base}/control`, stranger);
  assert.match(named.text, /Trustees cast the votes of Staff trust: 3 by Workers/);
  assert.deepEqual(t.faults, []);
});
