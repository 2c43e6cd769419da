/** The record to read and to check: the time-line, each entry with its proof, the whole as one file, the C2SP tiles. */
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import type { Capability } from "../../house/capability.ts";
import type { House } from "../../house/house.ts";
import { checkedFile, checkPage, fingerprintPage } from "./check-page.ts";
import { entryJson, entryPage, entryProof } from "./entry-page.ts";
import { archiveFile, checkpointText, tileFile } from "./log-files.ts";
import { timelinePage } from "./timeline-page.ts";
import { recordWords } from "./words.ts";

type Page = (house: House, context: Context) => Promise<Answer>;
const ARCHIVE_BYTES_MOST = 200 * 1024 * 1024;

function routes(house: House): readonly Route[] {
  const of = (page: Page) => (context: Context) => page(house, context);
  const get = (path: string, page: Page): Route => ({
    method: "GET",
    path,
    may: anyone,
    answer: of(page),
  });
  const ofBody = ["/cases", "/mutuals"].flatMap((base) => [
    get(`${base}/:slug/record`, timelinePage),
    get(`${base}/:slug/record.tar`, archiveFile),
    get(`${base}/:slug/record/:position`, entryPage),
    get(`${base}/:slug/record/:position/entry.json`, entryJson),
    get(`${base}/:slug/record/:position/proof.tlog-proof`, entryProof),
    get(`${base}/:slug/checkpoint`, checkpointText),
    get(`${base}/:slug/tile/*`, tileFile),
  ]);
  return [
    ...ofBody,
    get("/check", checkPage),
    get("/check/:fingerprint", fingerprintPage),
    {
      method: "POST",
      path: "/check",
      may: anyone,
      files: { most: 1, bytesEach: ARCHIVE_BYTES_MOST },
      limit: { name: "check", most: 20, perSeconds: 600, by: "address" },
      answer: of(checkedFile),
    },
  ];
}

export const recordExplorer: Capability = {
  name: "record-explorer",
  words: recordWords,
  acts: [],
  routes,
};
