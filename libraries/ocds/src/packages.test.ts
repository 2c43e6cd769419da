/** Packages: dated by their last release, paged, and a record that merges its releases. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { extensions, recordPackage, releasePackage } from "./packages.ts";
import type { PublishedRelease } from "./release-shape.ts";

const packaged = { uri: "https://host/a.json", publisher: { name: "Host" }, license: "https://l" };
const release = (n: number, title: string): PublishedRelease => ({
  ocid: "ocds-a",
  id: `ocds-a-${n}`,
  date: `2026-01-0${n}T00:00:00Z`,
  tag: ["tender"],
  tender: { id: "t", title },
});

test("a package is published when its last release was, and links to its neighbours", () => {
  const links = { next: "https://host/a.json?page=2" };
  const found = releasePackage([release(2, "b"), release(1, "a")], { ...packaged, links });
  assert.equal(found?.["publishedDate"], "2026-01-02T00:00:00Z");
  assert.deepEqual(found?.["links"], links);
  assert.deepEqual(found?.["extensions"], extensions);
  assert.equal(releasePackage([], packaged), null);
});

test("a record holds its releases, compiled and with every version", () => {
  const found = recordPackage([release(1, "a"), release(2, "b")], packaged) as {
    records: [
      { compiledRelease: { tender: object }; versionedRelease: { tender: { title: object[] } } },
    ];
  };
  const [record] = found.records;
  assert.deepEqual(record.compiledRelease.tender, { id: "t", title: "b" });
  assert.equal(record.versionedRelease.tender.title.length, 2);
  assert.equal(recordPackage([], packaged), null);
});
