/** The releases of a life: their tags, ids and dates, and that later facts never change them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import { storyOf } from "@rochdale/facts/story.ts";
import { changed, tell, without } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { ocidOf, releasesOf } from "./story-releases.ts";

const publication = { prefix: "ocds-abc123", address: "https://mutuals.example/mutuals/alder" };
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

test("what was published stays, byte for byte, whatever comes later", () => {
  for (let size = 1; size <= story.entries.length; size += 1) {
    const then = releasesOf(storyOf(story.entries.slice(0, size)), publication);
    assert.deepEqual(releases.slice(0, then.length), then);
  }
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
