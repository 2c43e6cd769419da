/** A pot is shared whole; the public table hides few; an appeal is paid at the rate of every bill; 130,000 in good time. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { billingFile } from "./billing-file.ts";
import { drawn, DRAWN_MOST } from "./sample.ts";
import { allotInput, atTheSameRate, hoursOf, shareOf, tableOf, type Lists } from "./share.ts";

const content = {
  round: "2026",
  startsOn: "2026-04-01",
  endsOn: "2027-03-31",
  potPence: 110_000,
  appealsPence: 10_000,
  className: "Homes of helpers",
  bands: [
    { from: "50", points: "1" },
    { from: "100", points: "2" },
  ],
  perAccountCapPence: null,
  appealDays: 56,
  resolution: "a".repeat(64),
};
const year = { from: content.startsOn, to: content.endsOn };
const helped = (person: string, hours: string, organisation = "alder") => {
  return { organisation, person, hours, drawn: false, confirmed: null };
};
const home = (person: string, account: string, consent = true) => {
  return { person, account, ...year, consent };
};
const bill = (account: string, liability = 1_000_000n) => ({ account, liability, ...year });

test("hours add up over organisations that count, without what was not confirmed", () => {
  const help = [
    helped("P1", "30.25"),
    helped("P1", "20", "brook"),
    helped("P1", "99", "not-counting"),
    { ...helped("P2", "60"), drawn: true, confirmed: false },
    { ...helped("P3", "0.5"), drawn: true, confirmed: true },
  ];
  const hours = hoursOf({ help, counting: new Set(["alder", "brook"]) });
  assert.deepEqual(
    [...hours],
    [
      ["P1", 5025n],
      ["P3", 50n],
    ],
  );
});

test("bands, homes, consent and limits decide; the pot less what is kept for appeals is shared", () => {
  const lists: Lists = {
    help: [helped("P1", "50"), helped("P2", "100"), helped("P3", "49.99"), helped("P4", "80")],
    accounts: [bill("B1"), bill("B2"), bill("B3"), bill("B4")],
    homes: [home("P1", "B1"), home("P2", "B2"), home("P3", "B3"), home("P4", "B4", false)],
    counting: new Set(["alder"]),
  };
  const { shares, total, undistributed } = shareOf(allotInput(content, lists, "seed"));
  assert.equal(total, 100_000n);
  assert.equal(undistributed, 0n);
  const of = (account: string) => shares.find((one) => one.account === account)?.pence ?? 0n;
  assert.ok(of("B1") === 33_333n || of("B1") === 33_334n);
  assert.equal(of("B1") + of("B2"), 100_000n);
  assert.equal(of("B3"), 0n);
  assert.equal(of("B4"), 0n);
});

test("no bill goes below nought; what no bill can take is left", () => {
  const lists: Lists = {
    help: [helped("P1", "50"), helped("P2", "100")],
    accounts: [bill("B1", 700n), bill("B2", 800n)],
    homes: [home("P1", "B1"), home("P2", "B2")],
    counting: new Set(["alder"]),
  };
  const { shares, undistributed } = shareOf(allotInput(content, lists, "seed"));
  assert.deepEqual(
    shares.map(({ pence }) => pence),
    [700n, 800n],
  );
  assert.equal(undistributed, 98_500n);
});

test("every band of the public table has ten bills or more, and none is lost", () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt(0n, 40_000n), { maxLength: 200 }), (pence) => {
      const given = pence.filter((one) => one > 0n);
      const table = tableOf(pence);
      if (given.length < 10) return table.length === 0;
      const counted = table.reduce((sum, { accounts }) => sum + accounts, 0);
      const whole = table.every(({ accounts, fromPence, toPence }, at) => {
        const within = given.filter((one) => one >= BigInt(fromPence) && one <= BigInt(toPence));
        const joined = at === 0 || fromPence === (table[at - 1]?.toPence ?? 0) + 1;
        return accounts >= 10 && within.length === accounts && joined;
      });
      return counted === given.length && whole;
    }),
  );
});

test("an appeal gets what its points would have brought, at most its limit", () => {
  const shares = [
    { points: "1", cap: 100_000n, pence: 33_333n },
    { points: "2", cap: 100_000n, pence: 66_667n },
    { points: "9", cap: 50n, pence: 50n },
  ];
  // 100,000 pence for 3 points: 33,333.33 for one.
  assert.equal(atTheSameRate(shares, { points: "2", cap: 100_000n }), 66_666n);
  assert.equal(atTheSameRate(shares, { points: "1.5", cap: 100_000n }), 50_000n);
  assert.equal(atTheSameRate(shares, { points: "73/365", cap: 100_000n }), 6_666n);
  assert.equal(atTheSameRate(shares, { points: "9", cap: 100_000n }), 100_000n);
  const full = [{ points: "9", cap: 50n, pence: 50n }];
  assert.equal(atTheSameRate(full, { points: "1", cap: 70n }), 70n);
});

test("the draw is the same for everyone, follows the root, and takes 59 at most", () => {
  const people = Array.from({ length: 200 }, (_, at) => `P${at}`);
  assert.equal(drawn("root", people).length, DRAWN_MOST);
  assert.deepEqual(drawn("root", people.toReversed()), drawn("root", people));
  assert.notDeepEqual(drawn("other", people), drawn("root", people));
  assert.equal(drawn("root", people.slice(0, 12)).length, 12);
});

test("the file for the billing system adds up, and no cell is a formula", () => {
  const file = billingFile('=Class "A"', [
    { account: "B1", ...year, pence: 5n },
    { account: "B2", ...year, pence: 120_000n },
    { account: "B3", ...year, pence: 0n },
  ]);
  assert.equal(file.rows, 2);
  assert.equal(file.total, 120_005n);
  assert.match(file.text, /^account,amount,class,from,to\r\nB1,0\.05,"'=Class ""A""",2026-04-01,/);
  assert.match(file.text, /\r\nB2,1200\.00,/);
});

test("130,000 bills are shared to the penny, the least of three runs within two seconds", () => {
  const count = 130_000;
  const names = Array.from({ length: count }, (_, at) => String(at).padStart(6, "0"));
  const lists: Lists = {
    help: names.map((name, at) => helped(`P${name}`, String(50 + (at % 90)))),
    accounts: names.map((name, at) => bill(`B${name}`, BigInt(100 + (at % 500)))),
    homes: names.map((name) => home(`P${name}`, `B${name}`)),
    counting: new Set(["alder"]),
  };
  const pot = { ...content, potPence: 25_000_000, appealsPence: 0 };
  const input = allotInput(pot, lists, "seed");
  const runs = [1, 2, 3].map(() => {
    const from = process.cpuUsage();
    const { total, undistributed, shares } = shareOf(input);
    assert.equal(total + undistributed, 25_000_000n);
    assert.ok(shares.every(({ pence, cap }) => pence >= 0n && pence <= cap));
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1e6;
  });
  assert.ok(Math.min(...runs) < 2, `seconds of CPU: ${runs.join(", ")}`);
});
