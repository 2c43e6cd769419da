/** The acts after the proposal: the resolution with its entry in the ledger, and each sum shared to the penny. */
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import type { SharingWay, SurplusUse } from "@rochdale/facts/surplus-told.ts";
import { carriedSince, type SurplusYear } from "@rochdale/genuineness/surplus-story.ts";
import { act, recordedFacts, refused, type Situation } from "../../house/act.ts";
import type { House } from "../../house/house.ts";
import { digestOfRows } from "../../house/private-lists.ts";
import { rootAfter } from "../../house/seed.ts";
import type { Db } from "../../platform/database.ts";
import { mayPost, post, readBooks, type Books, type NewEntry } from "../ledger/ledger.ts";
import { OUR_STANDARD } from "../request/request.ts";
import { FEW } from "./acts-propose.ts";
import { surplusPostings } from "./posting.ts";
import {
  nothingToResolve,
  nothingToShare,
  refusal,
  toResolve,
  toShare,
  workedOut,
} from "./rules.ts";
import { sharedOut, sharingInput, type SharedOut } from "./sharing.ts";
import { keepShares, peopleIn } from "./store.ts";

const after = () => "/books/surplus";

/** The entry of the ledger that the resolution makes; null where nothing is used. */
function entryOf(
  s: Pick<Situation, "story" | "day">,
  { proposed, year }: SurplusYear,
): NewEntry | null {
  const result = workedOut(s.story, proposed);
  const postings = result ? surplusPostings(result) : [];
  if (postings.length === 0) return null;
  return {
    key: `surplus-${year}`,
    day: s.day,
    words: `Surplus of ${year} as resolved`,
    document: null,
    postings,
  };
}

export const resolve = act({
  id: "surplus.resolve",
  may: ["secretary", "board"],
  fields: (s: Situation) => ({
    year: { kind: "choice", options: toResolve(s.story).map(({ year }) => year) },
    meeting: {
      kind: "choice",
      options: all(s.story, "MeetingHeld/1").map(({ content }) => content.meeting),
      optional: true,
    },
  }),
  refusals: (s) => nothingToResolve(s.story),
  load: ({ db, situation }: { db: Db; situation: Situation }) => readBooks(db, situation.bodyId),
  decide({ year: named, meeting }, s) {
    const year = toResolve(s.story).find((one) => one.year === named);
    if (!year) throw new Error("a choice of years offers years");
    const content: Content<"SurplusResolved/1"> = { year: named, meeting };
    const byMeeting = carriedSince(s.story, year.proposed, { content }) !== undefined;
    const byBoard = year.who === "board" && meeting === null && s.by.role === "board";
    if (!byMeeting && !byBoard) {
      return refused(refusal(year.who === "board" ? "notBoard" : "notCarried", OUR_STANDARD));
    }
    const entry = entryOf(s, year);
    const refusals = entry ? mayPost(s.loaded as Books, entry) : [];
    if (refusals.length > 0) return refused(...refusals);
    return recordedFacts(fact("SurplusResolved/1", s.by.party, s.day, content));
  },
  async rows({ tx, command, situation, at }) {
    const year = toResolve(situation.story).find((one) => one.year === command.year);
    const entry = year && entryOf(situation, year);
    if (entry) await post(tx, { bodyId: situation.bodyId, by: situation.by, at }, entry);
  },
  then: after,
});

const keyOf = (year: string, use: string) => `${year}.${use}`;

type Ready = {
  readonly year: string;
  readonly use: SurplusUse;
  readonly way: SharingWay;
  readonly seed: { readonly size: number; readonly root: string };
  readonly digest: string;
  readonly people: number;
  readonly shared: SharedOut;
};

/** Every sum that waits, shared; null where the list or the next checkpoint is missing. */
async function share({ house, situation }: { house: House; situation: Situation }) {
  const found = new Map<string, Ready | "notListed" | "notSealed">();
  const { story, bodyId, slug } = situation;
  for (const { year, use } of toShare(story)) {
    const key = keyOf(year.year, use.use);
    const listed = all(story, "SharersListed/1").findLast((one) => one.content.year === year.year);
    const list = listed && (await peopleIn(house.db, { bodyId, year: year.year }));
    if (!listed || !list) {
      found.set(key, "notListed");
      continue;
    }
    const last = Math.max(listed.position, year.resolved?.position ?? 0);
    const seed = await rootAfter(house, { bodyId, slug }, last);
    if (!seed) {
      found.set(key, "notSealed");
      continue;
    }
    const way = wayOf(year, use.use);
    const input = sharingInput(use.amount, { way, people: list.people, seed: seed.root });
    found.set(key, {
      year: year.year,
      use: use.use,
      way,
      seed,
      digest: digestOfRows(list.salt, [JSON.stringify(input)]),
      people: list.people.length,
      shared: sharedOut(input),
    });
  }
  return found;
}

/** As proposed; interest and dividends on shares follow the shares. */
export function wayOf({ proposed }: SurplusYear, use: SurplusUse): SharingWay {
  return proposed.content.uses.find((one) => one.use === use)?.way ?? "byShares";
}

export const sharePot = act({
  id: "surplus.share",
  may: ["secretary"],
  fields: (s: Situation) => {
    const waiting = toShare(s.story).map(({ year, use }) => keyOf(year.year, use.use));
    return { what: { kind: "choice", options: waiting } };
  },
  refusals: (s) => nothingToShare(s.story),
  load: share,
  decide({ what }, s) {
    const ready = (s.loaded as Awaited<ReturnType<typeof share>>).get(what);
    if (!ready) throw new Error("a choice of sums offers sums");
    if (typeof ready === "string") return refused(refusal(ready, OUR_STANDARD));
    const { year, use, way, seed, digest, people, shared } = ready;
    if (shared.shares.every(({ pence }) => pence === 0n))
      return refused(refusal("nobodyMeasured", OUR_STANDARD));
    return recordedFacts(
      fact("SurplusShared/1", s.by.party, s.day, {
        ...{ year, use, way, seed, input: digest },
        people: people < FEW ? null : people,
        totalPence: Number(shared.total),
        undistributedPence: Number(shared.undistributed),
      }),
    );
  },
  async rows({ tx, command, situation }) {
    const ready = (situation.loaded as Awaited<ReturnType<typeof share>>).get(command.what);
    if (!ready || typeof ready === "string") throw new Error("a sum is shared before it is kept");
    const { year, use, shared } = ready;
    await keepShares(tx, { bodyId: situation.bodyId, year, use }, shared.shares);
  },
  then: after,
});
