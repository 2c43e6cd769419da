/** The open contracting feed over the real routes: pages, records, what is left out, and the official schemas. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import {
  agreedPartnership,
  answered,
  fundingPaid,
} from "@rochdale/genuineness/told-partnership.ts";
import { schemaBreaches } from "@rochdale/ocds/schemas.ts";
import { extendedSchemas, ours, skip } from "../second-opinion/ocds/official.ts";
import { applicationUnderTest, rehearsedCase, stranger } from "./application-under-test.ts";
import { tellInto } from "./life-told.ts";

const t = await applicationUnderTest();
after(() => t.close());

type Packaged = {
  publishedDate: string;
  license: string;
  releases: { ocid: string; id: string; date: string }[];
  links: { next?: string; prev?: string };
};
const paid = (n: number) =>
  fact("PaymentMade/1", "authority", "2026-02-01", {
    month: `20${10 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`,
    duePence: 100 + n,
    paidPence: 100 + n,
  });

const funded = (given: string, pence: number) =>
  fundingPaid({ given, month: "2026-04", on: "2026-04-10", by: "authority" }, pence);
const partnership = [
  ...agreedPartnership.slice(-2),
  funded("given-1", 100_000),
  funded("given-2", 50_000),
  answered("given-1", { on: "2026-04-12", by: "secretary" }),
];

before(async () => {
  await t.everyRole({ ...rehearsedCase("live-one"), standing: "live" });
  await tellInto(t.db, "live-one");
  await tellInto(
    t.db,
    "live-one",
    Array.from({ length: 120 }, (_, n) => paid(n)),
  );
  await t.everyRole({ ...rehearsedCase("invented-one"), standing: "twin" });
  await tellInto(t.db, "invented-one");
  await t.everyRole({ ...rehearsedCase("partner-one"), standing: "twin" });
  await tellInto(t.db, "partner-one", partnership);
  await t.everyRole(rehearsedCase("rehearsed-one"));
  await tellInto(t.db, "rehearsed-one");
});

const json = async <T>(path: string): Promise<T> => {
  const { status, text } = await t.get(path, stranger);
  assert.equal(status, 200, path);
  return JSON.parse(text) as T;
};

test("the feed comes in pages of a hundred, each linked to the next, and every release once", async () => {
  const first = await json<Packaged>("/ocds/releases.json");
  assert.equal(first.releases.length, 100);
  assert.match(first.license, /open-government-licence/);
  const next = new URL(first.links.next ?? "");
  const second = await json<Packaged>(`${next.pathname}${next.search}`);
  assert.equal(second.links.next, undefined);
  const all = [...first.releases, ...second.releases];
  assert.equal(all.length, 7 + 120 + 7 + 4);
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  assert.deepEqual(
    all.map(({ date }) => date),
    all.map(({ date }) => date).toSorted(),
  );
  const places = all
    .filter(({ ocid }) => ocid === "ocds-000000-live-one")
    .map(({ id }) => Number(id.slice(id.lastIndexOf("-") + 1)));
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
    "of one moment, in the order of the record",
  );
  const ocids = new Set(all.map(({ ocid }) => ocid));
  assert.deepEqual([...ocids].toSorted(), [
    "ocds-000000-invented-invented-one",
    "ocds-000000-invented-partner-one",
    "ocds-000000-live-one",
  ]);
  assert.deepEqual(await json("/ocds/releases.json"), first, "asked again, the same");
});

test("packages and records are valid by the official schemas", { skip }, async () => {
  const schemas = extendedSchemas(...ours);
  for (const page of [1, 2]) {
    const found = await json(`/ocds/releases.json?page=${page}`);
    assert.deepEqual(schemaBreaches(schemas, "releasePackage", found), []);
  }
  const found = await json<{ records: [{ versionedRelease: object }] }>(
    "/ocds/records/ocds-000000-live-one.json",
  );
  assert.deepEqual(schemaBreaches(schemas, "recordPackage", found), []);
  const { versionedRelease } = found.records[0];
  assert.deepEqual(schemaBreaches(schemas, "versionedRelease", versionedRelease), []);
});

test("a partnership agreement stands beside: what it promises, and what both sides say was paid", async () => {
  const { text } = await t.get("/cases/partner-one/ocds", stranger);
  assert.match(text, /Funding promised by the partnership agreement[^£]*£3,400/);
  assert.match(text, /£1,500. The other side has confirmed £1,000 of it/);
  assert.doesNotMatch(text, /Due so far/);
  const found = await json<{
    records: [{ compiledRelease: { contracts: [{ value: { amount: number } }] } }];
  }>("/ocds/records/ocds-000000-invented-partner-one.json");
  assert.equal(found.records[0].compiledRelease.contracts[0].value.amount, 3_400);
});

test("a page or a record that is not there is a 404, whatever is asked", async () => {
  for (const path of [
    "/ocds/releases.json?page=0",
    "/ocds/releases.json?page=3",
    "/ocds/releases.json?page=1.5",
    "/ocds/releases.json?page=x",
    "/ocds/records/ocds-000000-nobody.json",
    "/ocds/records/ocds-000000-rehearsed-one.json",
    "/ocds/records/ocds-000000-live-one",
  ]) {
    assert.equal((await t.get(path, stranger)).status, 404, path);
  }
});

test("the pages say it in words, in both languages, and that no prefix is registered", async () => {
  const feed = await t.get("/ocds", stranger);
  assert.match(feed.text, /No prefix is registered/);
  assert.match(feed.text, /ocds-000000-live-one/);
  assert.doesNotMatch(feed.text, /rehearsed-one/);
  const newest = await t.get("/mutuals/live-one/ocds", stranger);
  assert.doesNotMatch(newest.text, /The contract was signed/);
  assert.match(newest.text, /Not stated. No prices stand in the public record/);
  // 100 to 219 pence were due, and paid.
  assert.match(newest.text, /Due so far[^£]*£191.40/);
  assert.match(newest.text, /Paid so far[^£]*£191.40/);
  const oldest = await t.get("/mutuals/live-one/ocds?page=5", stranger);
  assert.match(oldest.text, /The contract was signed/);
  const welsh = await t.get("/cy/mutuals/live-one/ocds?page=5", stranger);
  assert.match(welsh.text, /Llofnodwyd y contract/);
  const none = await t.get("/mutuals/live-one/ocds?page=x", stranger);
  assert.equal(none.status, 200);
  assert.doesNotMatch(none.text, /The contract was signed/);
  const rehearsed = await t.get("/cases/rehearsed-one/ocds", stranger);
  assert.match(rehearsed.text, /Nothing of this body is published/);
  assert.equal((await t.get("/mutuals/nobody/ocds", stranger)).status, 404);
  assert.deepEqual(t.faults, []);
});
