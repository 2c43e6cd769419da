/** The releases of a life: their tags, ids and dates, and that later facts never change them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { storyOf } from "@rochdale/facts/story.ts";
import { draw, paid, report, twoMonths } from "@rochdale/genuineness/told-contract.ts";
import { changed, tell, without } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { ocidOf, releasesOf } from "./story-releases.ts";

const publication = {
  prefix: "ocds-abc123",
  addressOf: () => "https://mutuals.example/mutuals/alder",
};
const story = tell(wholeLife);
const releases = releasesOf(story, publication);
const tagsOf = (facts: Parameters<typeof tell>[0]) =>
  releasesOf(tell(facts), publication).map(({ tag }) => tag.join("+"));

test("a life from planning to implementation, each stage once begun then updated", () => {
  assert.deepEqual(
    releases.map(({ tag }) => tag.join("+")),
    [
      "planning",
      "planningUpdate",
      "planningUpdate",
      "tender",
      "award",
      "contract",
      "implementation",
    ],
  );
});

test("ids and dates are those of the entries, and an invented body is marked in its ocid", () => {
  assert.equal(ocidOf(story, publication), "ocds-abc123-invented-alder-lives");
  for (const release of releases) {
    const entry = story.entries[Number(release.id.split("-").at(-1)) - 1];
    assert.equal(release.date, entry?.at);
  }
  assert.equal(new Set(releases.map(({ id }) => id)).size, releases.length);
  const live = changed(wholeLife, "BodyOpened/1", { standing: "live" });
  assert.equal(ocidOf(tell(live), publication), "ocds-abc123-alder-lives");
});

function staysAsPublished(whole: typeof story): void {
  const now = releasesOf(whole, publication);
  for (let size = 1; size <= whole.entries.length; size += 1) {
    const then = releasesOf(storyOf(whole.entries.slice(0, size)), publication);
    assert.deepEqual(now.slice(0, then.length), then);
  }
}

test("what was published stays, byte for byte, whatever comes later", () => {
  staysAsPublished(story);
});

const dayOf = (month: number, day: number) => `2026-${String(month).padStart(2, "0")}-${day}`;
/** What a month from June on may bring: a report, a statement, payments made then or before, a dispute, other prices. */
const monthTold = fc.record({
  visits: fc.nat(200),
  disputed: fc.boolean(),
  prices: fc.constantFrom(null, "0.03", "0.1"),
  payments: fc.array(fc.record({ pence: fc.nat(15_000_000), late: fc.nat(2) }), { maxLength: 2 }),
  confirmed: fc.boolean(),
});

function monthFacts(told: typeof monthTold extends fc.Arbitrary<infer T> ? T : never, at: number) {
  const [month, next] = [6 + at, 7 + at];
  const period = dayOf(month, 10).slice(0, 7);
  const facts: NewFact[] = [report("visits", period, [dayOf(next, 10), String(told.visits)])];
  if (told.disputed) {
    facts.push(
      fact("LineDisputed/1", "authority", dayOf(next, 11), {
        ...{ dispute: `dispute-${month}`, term: "visits", period, metric: null, reasons: "Why" },
      }),
    );
  }
  facts.push(draw(period, dayOf(next, 12)));
  for (const [nth, { pence, late }] of told.payments.entries()) {
    const payment = `payment-${month}-${nth}`;
    const paidOn = dayOf(next - late, 10 + nth);
    const content = { payment, period, pence, paidOn };
    facts.push(fact("InvoicePaid/1", "authority", dayOf(next, 20), content));
    if (told.confirmed) {
      facts.push(fact("PaymentConfirmed/1", "secretary", dayOf(next, 21), { payment }));
    }
  }
  if (told.prices !== null) {
    const pricing = { basedOn: 1, uplift: told.prices, efficiency: "0" };
    facts.push(
      fact("PriceScheduleOffered/1", "secretary", dayOf(next, 22), {
        ...{ version: month, by: "mutual", offer: null, effectiveFrom: `2027-0${at + 1}-01` },
        ...{ reason: "Pay", pricing, outcomesCap: null },
      }),
      fact("PriceScheduleAgreed/1", "authority", dayOf(next, 23), { version: month }),
    );
  }
  return facts;
}

test("a contract's money as it was published stays, whatever is paid, disputed or agreed later", () => {
  fc.assert(
    fc.property(fc.array(monthTold, { minLength: 1, maxLength: 3 }), (months) => {
      const early = paid("2026-04", "2026-05-20", 1_420_000);
      staysAsPublished(tell([...twoMonths, early, ...months.flatMap(monthFacts)]));
    }),
    { numRuns: 20 },
  );
});

test("an address is that of its time: a case that became a mutual moves no release", () => {
  const made = fact("PaymentMade/1", "authority", "2025-09-11", {
    ...{ month: "2025-09", duePence: 5, paidPence: 5 },
  });
  const whole = tell([...wholeLife, made]);
  const { entries } = whole;
  const converted = entries.findIndex(({ type }) => type === "Converted/1");
  assert.ok(converted > 0);
  const addressOf = ({ byType }: typeof story) =>
    `https://host/${byType.has("Converted/1") ? "mutuals" : "cases"}/alder`;
  const at = { ...publication, addressOf };
  const before = releasesOf(storyOf(entries.slice(0, converted)), at);
  assert.match(JSON.stringify(before), /host\/cases/);
  assert.deepEqual(releasesOf(whole, at).slice(0, before.length), before);
});

test("a contract without an award on record implies one; a second signing amends", () => {
  const direct = without(wholeLife, "AwardMade/1");
  assert.ok(tagsOf(direct).includes("award+contract"));
  const signed = wholeLife.filter((one) => one.type === "ContractSigned/1");
  const again = signed.map((one) => ({ ...one, on: "2026-01-05" }));
  assert.ok(tagsOf([...wholeLife, ...again]).includes("contractAmendment"));
});

test("a case that stopped after a route is a cancelled tender; nothing is implemented without a contract", () => {
  const stopped = fact("CaseStopped/1", "authority", "2025-06-01", {
    why: "refused",
    reasons: "No.",
  });
  const early = wholeLife.filter((one) => one.on < "2025-06-01");
  assert.equal(tagsOf([...early, stopped]).at(-1), "tenderCancellation");
  const unsigned = tagsOf(without(wholeLife, "ContractSigned/1"));
  assert.ok(!unsigned.some((tag) => tag.startsWith("implementation")));
});

test("no name of a person: parties are the authority, the mutual and classes", () => {
  const last = releases.at(-1) as unknown as {
    parties: { id: string; beneficialOwners?: { name: string }[]; shareholders?: object[] }[];
  };
  assert.deepEqual(
    last.parties.map(({ id }) => id),
    ["authority", "mutual", "holder-council"],
  );
  const [, mutual] = last.parties;
  assert.deepEqual(
    mutual?.beneficialOwners?.map(({ name }) => name),
    [
      "The workers of the service, as a class of members; nobody is named: 60 of 100 votes at an ordinary meeting",
      "The users of the service, as a class of members; nobody is named: 25 of 100 votes at an ordinary meeting",
    ],
  );
  assert.equal(mutual?.shareholders?.length, 1);
});
