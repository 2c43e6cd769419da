/** The roll's rules: lists as people write them, columns that no roll may hold, what may be published and given again. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { readPublicCredentials } from "./credentials.ts";
import { rollCommitment, rollOfMembers } from "./register-roll.ts";
import { readRoll } from "./roll-lines.ts";
import { forbiddenColumn, headingRow, mappingFrom, mappingProblem } from "./rules-columns.ts";
import { nobodySeen, readRow, rollText } from "./rules-rows.ts";
import { reachAfter, readDelivery, totalsOf, type Reach } from "./rules-delivery.ts";
import { electionGroup, electionUuid } from "./rules-election.ts";
import type { Ballot } from "@rochdale/facts/ballot-story.ts";
import type { SecretBallot } from "@rochdale/facts/secret-ballot-story.ts";
import { credentialsMayBePublished, eligibilityIsPublished, looksOf, mayReissue } from "./rules.ts";

test("a roll is read with or without headings, by any of three marks", () => {
  const reach = { address: null, language: "en" } as const;
  const people = [
    { reference: "1", name: "Ann", email: "ann@example.org", ...reach },
    { reference: "2", name: "Bob", email: null, ...reach },
  ];
  assert.deepEqual(readRoll("1;Ann;Ann@Example.org\n2;Bob;"), { ok: true, entries: people });
  assert.deepEqual(readRoll('Reference,Name,E-mail\r\n"1","Ann",ann@example.org\r\n2,Bob,\r\n'), {
    ok: true,
    entries: people,
  });
  assert.deepEqual(readRoll("1\tAnn\tann@example.org\n\n2\tBob"), { ok: true, entries: people });
});

test("a faulty roll names its line and why", () => {
  const because = (text: string) => {
    const read = readRoll(text);
    if (read.ok) return null;
    const why = read.because.values?.["why"] as { message: string } | undefined;
    return why ? [why.message, read.because.values?.["line"]] : read.because.message;
  };
  assert.equal(because(""), "roll.lines.empty");
  assert.deepEqual(because("1;Ann\n2;"), ["roll.row.noName", 2]);
  assert.deepEqual(because("1;Ann\n1;Bob"), ["roll.row.twice", 2]);
  assert.deepEqual(because("1;Ann;a@b.cy\n2;Bob;A@b.cy"), ["roll.row.sharedEmail", 2]);
  assert.deepEqual(because("1;Ann;nowhere"), ["roll.row.email", 1]);
  assert.deepEqual(because("1;Ann\ufffd"), ["roll.row.unreadable", 1]);
});

test("headings of a staff list, in English or Welsh, say what their columns are", () => {
  assert.deepEqual(
    mappingFrom(["Employee No", "Surname", "First name", "Work E-mail address", "Job title"]),
    ["reference", "surname", "name", "email", null],
  );
  assert.deepEqual(mappingFrom(["Cyfeirnod", "Enw llawn", "E-bost", "Cyfeiriad 1", "Cod post"]), [
    "reference",
    "name",
    "email",
    "address",
    "address",
  ]);
  assert.deepEqual(mappingFrom(["Username", "Line manager name", "Ref", "Payroll number"]), [
    null,
    null,
    "reference",
    null,
  ]);
  assert.equal(headingRow([["Staff list"], [""], ["Ref", "Name", "E-mail"], ["1", "A", ""]]), 2);
});

test("rows need a reference and a name column, and one column only for each but names and addresses", () => {
  assert.equal(mappingProblem(["reference", "name", "name"]), null);
  assert.equal(mappingProblem(["name"])?.message, "roll.columns.noReference");
  assert.equal(mappingProblem(["reference"])?.message, "roll.columns.noName");
  assert.equal(
    mappingProblem(["reference", "reference", "name"])?.message,
    "roll.columns.twice.reference",
  );
});

test("a date of birth, an age or a child is refused by its heading; among users by its values too", () => {
  const refused = (heading: string, roll: "staff" | "users", cells: readonly string[] = ["x"]) =>
    forbiddenColumn(
      ["Ref", heading],
      cells.map((cell, at) => [String(at), cell]),
      roll,
    )?.message ?? null;
  assert.equal(refused("Date of birth", "staff"), "roll.columns.birth");
  assert.equal(refused("D.O.B.", "users"), "roll.columns.birth");
  assert.equal(refused("Dyddiad geni", "staff"), "roll.columns.birth");
  assert.equal(refused("Age", "staff"), "roll.columns.age");
  assert.equal(refused("Oedran", "users"), "roll.columns.age");
  assert.equal(refused("Manager", "staff"), null, "a manager has no age in it");
  assert.equal(refused("Name of child", "users"), "roll.columns.child");
  assert.equal(refused("Children’s services team", "staff"), null);
  const dates = ["01/02/2015", "3.4.2012", ""];
  assert.equal(refused("D1", "users", dates), "roll.columns.dates");
  assert.equal(refused("Start", "staff", dates), null, "a staff list may say since when");
  assert.equal(refused("Note", "users", ["01/02/2015", "moved", "called"]), null);
});

test("a row joins names and address lines, and tidies what people type", () => {
  const read = readRow(
    [" 12 ", "Ŵyn ", "Siân", "MAILTO:S@B.cy", "1 Stryd", "", "LL1 1AA", "Cymraeg"],
    {
      row: 2,
      mapping: [
        "reference",
        "surname",
        "name",
        "email",
        "address",
        "address",
        "address",
        "language",
      ],
      seen: nobodySeen(),
    },
  );
  assert.deepEqual(read, {
    kind: "entry",
    entry: {
      reference: "12",
      name: "Siân Ŵyn",
      email: "s@b.cy",
      address: "1 Stryd\nLL1 1AA",
      language: "cy",
    },
  });
});

test("a roll's text does not depend on the order of its people, and every part of it tells", () => {
  const person = fc.record({
    reference: fc.string({ minLength: 1 }),
    name: fc.string({ minLength: 1 }),
    email: fc.option(fc.string()),
  });
  fc.assert(
    fc.property(fc.array(person, { minLength: 1 }), fc.nat(), (people, at) => {
      assert.equal(rollText(people), rollText(people.toReversed()));
      const one = at % people.length;
      const changed = people.map((p, i) => (i === one ? { ...p, name: `${p.name}x` } : p));
      assert.notEqual(rollText(people), rollText(changed));
    }),
  );
});

test("delivery: the last sending counts, a second is a sending again, a return needs a sending", () => {
  const none: Reach = { sentBy: null, returned: false, resent: false };
  const before = new Map<string, Reach>([
    ["1", none],
    ["2", none],
    ["3", { sentBy: "byPost", returned: true, resent: false }],
  ]);
  const read = readDelivery("reference;state\n1;Posted\n2;returned\n3,by hand\n1;returned", before);
  assert.equal(read.ok, false, "by hand is no word of ours");
  const lines = readDelivery("1;Posted\n2;returned\n3,collected\n1;returned", before);
  assert.ok(lines.ok);
  const after = reachAfter(before, lines.lines);
  assert.deepEqual(after.get("1"), { sentBy: "byPost", returned: true, resent: false });
  assert.equal(after.has("2"), false, "what was never sent cannot come back");
  assert.deepEqual(after.get("3"), { sentBy: "byHand", returned: false, resent: true });
  assert.deepEqual(totalsOf(new Map([...before, ...after]).values()), {
    byPost: 1,
    byEmail: 0,
    byHand: 1,
    undelivered: 1,
    resent: 1,
  });
  const wrong = readDelivery("1;post\n9;post", before);
  assert.ok(!wrong.ok && wrong.because.message === "roll.delivery.notOnRoll");
});

test("public credentials are read in one list, however many; any other text is none", () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `1${String(at).padStart(616, "0")}`);
  const read = (list: unknown) =>
    readPublicCredentials(new TextEncoder().encode(JSON.stringify(list)));
  const whole = read(many);
  assert.ok(whole.ok && whole.count === 20_000);
  const zipped = readPublicCredentials(gzipSync(JSON.stringify(many)));
  assert.deepEqual(zipped, whole);
  const why = (list: unknown) => {
    const said = read(list);
    return said.ok ? null : said.because.message;
  };
  assert.equal(why(["2", "10"]), null, "numbers ascend, not their words");
  assert.equal(why(["10", "2"]), "roll.credentials.notAscending");
  assert.equal(why(["2", "2"]), "roll.credentials.notAscending");
  assert.equal(why(["1"]), "roll.credentials.notAscending", "the element that signs nothing");
  for (const list of [[], ["02"], [2], ["2,3"], ["-2"], { a: "2" }, null]) {
    assert.equal(why(list), "roll.credentials.notAList", JSON.stringify(list));
  }
  const spaced = readPublicCredentials(new TextEncoder().encode('["2", "3"]'));
  assert.ok(!spaced.ok && spaced.because.message === "roll.credentials.notAList");
});

test("an election's name is worked out from body and ballot, and no two share one", () => {
  const uuid = electionUuid("example.org/moorside", "ballot-1");
  assert.match(uuid, /^[1-9A-HJ-NP-Za-km-z]{22}$/);
  assert.equal(uuid, electionUuid("example.org/moorside", "ballot-1"));
  assert.notEqual(uuid, electionUuid("example.org/moorside", "ballot-2"));
  assert.notEqual(uuid, electionUuid("example.org/moorsid", "eballot-1"));
  assert.equal(electionGroup("boardElection"), "RFC-3526-2048");
  assert.equal(electionGroup("support"), "BELENIOS-2048");
});

test("two officers look at a voter's papers, and they are two people", () => {
  assert.equal(looksOf(null, "ann"), "first");
  assert.equal(looksOf("ann", "bob"), "second");
  assert.equal(looksOf("ann", "ann"), "sameOfficer");
});

type Told = { readonly box?: string; readonly roll?: string; readonly closed?: boolean };
const ballotOf = ({ box = "verifiable", roll = "users", closed = false }: Told): Ballot =>
  ({
    called: { content: { box, roll } },
    frozen: { content: { eligible: 3 } },
    rulings: [{ content: { outcome: "added" } }, { content: { outcome: "unchanged" } }],
    closed: closed ? {} : null,
  }) as unknown as Ballot;
const secretOf = (made: { readonly setUp?: object; readonly credentials?: object }): SecretBallot =>
  ({ setUp: null, credentials: null, ...made }) as unknown as SecretBallot;
const rulesOf = (refusals: readonly { readonly rule: string }[]) =>
  refusals.map(({ rule }) => rule);

test("credentials are published one for each voter, rulings counted, until the election is set up", () => {
  const may = (told: Told, secret: SecretBallot, count: number) =>
    rulesOf(credentialsMayBePublished(ballotOf(told), secret, count));
  assert.deepEqual(may({}, secretOf({}), 4), []);
  assert.deepEqual(may({}, secretOf({}), 3), ["roll.notOneEach"]);
  assert.deepEqual(may({}, secretOf({ setUp: {} }), 4), ["roll.setUp"]);
  assert.deepEqual(may({ box: "plain" }, secretOf({}), 4), ["roll.notVerifiable"]);
});

test("where users vote in earnest it is said first who may", () => {
  const may = (told: Told, published: boolean) =>
    rulesOf(eligibilityIsPublished(ballotOf(told), published));
  assert.deepEqual(may({}, false), ["roll.noEligibility"]);
  assert.deepEqual(may({}, true), []);
  assert.deepEqual(may({ roll: "staff" }, false), []);
  assert.deepEqual(may({ box: "plain" }, false), []);
});

test("what was never made is not given again, nor anything after the close", () => {
  const may = (told: Told, secret: SecretBallot) => rulesOf(mayReissue(ballotOf(told), secret));
  assert.deepEqual(may({}, secretOf({ credentials: {} })), []);
  assert.deepEqual(may({}, secretOf({})), ["roll.noCredentials"]);
  assert.deepEqual(may({ closed: true }, secretOf({ credentials: {} })), ["roll.pollOver"]);
});

test("members become a roll and nobody is left out for a shared address or an erased name", () => {
  const roll = rollOfMembers([
    { number: 7, name: "", email: "Ann@example.org" },
    { number: 3, name: "Ann; Lee", email: "ann@example.org" },
    { number: 4, name: "Bob", email: null },
  ]);
  assert.deepEqual(
    roll.map(({ reference, name, email }) => [reference, name, email]),
    [
      ["3", "Ann, Lee", "ann@example.org"],
      ["4", "Bob", null],
      ["7", "7", null],
    ],
  );
  const [salt, other] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
  assert.equal(rollCommitment(roll, salt), rollCommitment(roll.toReversed(), salt));
  assert.notEqual(rollCommitment(roll, salt), rollCommitment(roll, other));
  assert.notEqual(rollCommitment(roll, salt), rollCommitment(roll.slice(1), salt));
});
