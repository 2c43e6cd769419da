/** The booth's addresses: its page as kept, as a file too and for opening another device's seal; how the poll stands. */
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { ballotHere, type BallotHere } from "../../house/ballot-here.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import type { PollToday } from "./content.ts";
import { policyIn, withList } from "./page.ts";
import { pollOn } from "./rules.ts";
import { keptBooth, keptList } from "./store.ts";

export function boothRoutes(house: House): readonly Route[] {
  return [
    {
      method: "GET",
      path: "/vote/:slug/:n/check",
      may: anyone,
      answer: async (c) => (await boothAnswer(house, c)) ?? notFoundPage(house, c),
    },
    {
      method: "GET",
      path: "/vote/:slug/:n/booth.html",
      may: anyone,
      answer: async (c) => {
        const kept = await pageOf(house, c);
        if (kept === null) return notFoundPage(house, c);
        const name = `${c.params["slug"]}-${c.params["n"]}-booth.html`;
        const file = Buffer.from(withList(kept.page, await keptList(house.db, kept)));
        return { file, type: "text/html; charset=utf-8", name };
      },
    },
    {
      method: "GET",
      path: "/vote/:slug/:n/codes.json",
      may: anyone,
      fromAnywhere: true,
      unlogged: true,
      answer: async (c) => {
        const list = await listOf(house, c);
        return list === null ? { missing: true } : { text: list, type: "application/json" };
      },
    },
    {
      method: "GET",
      path: "/vote/:slug/:n/state.json",
      may: anyone,
      fromAnywhere: true,
      answer: (c) => sayPoll(house, c),
    },
  ];
}

type Found = BallotHere & { readonly digest: string };

async function findBooth(house: House, context: Context): Promise<Found | null> {
  const here = await ballotHere(house, context);
  if (here?.ballot.called.content.box !== "verifiable") return null;
  const { setUp } = secretBallotOf(here.story, here.ballot.id);
  return setUp && { ...here, digest: setUp.content.booth };
}

/** The page of a ballot whose box anyone can verify; null where there is none: a plain box, or not set up yet. */
export async function boothAnswer(house: House, context: Context): Promise<Answer | null> {
  const page = (await pageOf(house, context))?.page;
  return page === undefined
    ? null
    : { text: page, type: "text/html; charset=utf-8", policy: policyIn(page) };
}

async function pageOf(house: House, context: Context) {
  const found = await findBooth(house, context);
  if (!found) return null;
  const { digest, body, ballot } = found;
  const which = { bodyId: body.body_id, ballot: ballot.id };
  const page = await keptBooth(house.db, { ...which, digest });
  return page === null ? null : { ...which, page };
}

/** The list of codes beside a page that has no room for it. */
async function listOf(house: House, context: Context): Promise<string | null> {
  const kept = await pageOf(house, context);
  return kept && keptList(house.db, kept);
}

async function sayPoll(house: House, context: Context): Promise<Answer> {
  const found = await findBooth(house, context);
  if (!found) return { json: { stage: null }, status: 404 };
  const { ballot, digest } = found;
  const today: PollToday = {
    stage: pollOn(ballot, context.clock.today()),
    opens: ballot.opens,
    closes: ballot.closes,
    booth: digest,
  };
  return { json: today };
}
