/** Parties and owners: classes of people unnamed, bodies by name, and who held votes once. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { mycsp } from "@rochdale/genuineness/mycsp-story.ts";
import { tell } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { asAt } from "@rochdale/facts/story.ts";
import { authorityOf, mutualOf, partiesOf } from "./parties.ts";

type Told = {
  id: string;
  roles: string[];
  beneficialOwners?: { name: string }[];
  shareholders?: { votingRightsDetails: string }[];
};
const parties = (story: ReturnType<typeof tell>) => partiesOf(story, true) as unknown as Told[];

test("before rules are registered nobody owns it; the authority is buyer and payer", () => {
  const early = asAt(tell(wholeLife), "2025-07-31");
  const [authority, mutual] = parties(early);
  assert.deepEqual(authority?.roles, ["buyer", "procuringEntity", "payer"]);
  assert.equal(mutual?.beneficialOwners, undefined);
  assert.deepEqual(authorityOf(early), { id: "authority", name: "The county council" });
  assert.deepEqual(mutualOf(early), { id: "mutual", name: "Alder Lives" });
});

test("who lost the votes stays listed, with nought of them", () => {
  const story = tell(mycsp);
  const mutual = parties(story).find(({ id }) => id === "mutual");
  const shares = mutual?.shareholders?.map((one) => one.votingRightsDetails) ?? [];
  assert.ok(shares.includes("75 of 100 votes at an ordinary meeting"), JSON.stringify(shares));
  assert.ok(
    shares.some((share) => share.startsWith("0 of 100")),
    JSON.stringify(shares),
  );
});
