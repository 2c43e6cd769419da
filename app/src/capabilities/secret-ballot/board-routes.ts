/** The board's addresses and the archive's files: anyone may look, and nobody learns for which vote. */
import { Readable } from "node:stream";
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { ballotHere, type BallotHere } from "../../house/ballot-here.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { beginnings, sealedBallots, TRACKERS_ON_A_PAGE, trackersThat } from "./board.ts";
import { archiveBytes } from "./chain.ts";
import { boardPage } from "./pages-board.ts";
import { secretTables, type BoxName } from "./tables.ts";

export function boardRoutes(house: House): readonly Route[] {
  const files = ["/cases", "/mutuals"].flatMap((base): Route[] => {
    const one = `${base}/:slug/ballots/:n`;
    return [
      {
        method: "GET",
        path: `${one}/ballots.bel`,
        may: anyone,
        answer: (c) => sendArchive(house, c),
      },
      {
        method: "GET",
        path: `${one}/ballots.strict`,
        may: anyone,
        answer: (c) => sendStrict(house, c),
      },
    ];
  });
  const path = "/vote/:slug/:n/trackers";
  return [
    { method: "GET", path, may: anyone, unlogged: true, answer: (c) => showBoard(house, c) },
    ...files,
  ];
}

type Found = BallotHere & { readonly box: BoxName };

/** A verifiable ballot by the address's slug and number. */
async function found(house: House, context: Context): Promise<Found | null> {
  const here = await ballotHere(house, context);
  if (here?.ballot.called.content.box !== "verifiable") return null;
  return { ...here, box: { bodyId: here.body.body_id, ballot: here.ballot.id } };
}

const BEGINNING = /^[A-Za-z0-9+/]{0,43}$/;

async function showBoard(house: House, context: Context): Promise<Answer> {
  const one = await found(house, context);
  if (!one) return notFoundPage(house, context);
  const { body, story, ballot, box } = one;
  const asked = (context.query["begins"] ?? "").trim().replaceAll(" ", "+");
  const begins = BEGINNING.test(asked) ? asked : "";
  const sealed = await sealedBallots(house.db, box);
  const many = sealed > TRACKERS_ON_A_PAGE;
  const listed = many && begins === "" ? null : await trackersThat(house.db, box, begins);
  const main = boardPage({
    language: context.language,
    say: (message, values) =>
      house.say(context.language, values ? { message, values } : { message }),
    link: (path) => context.link(path),
    base: addressOf(body),
    slug: body.slug,
    ballot,
    secret: secretBallotOf(story, ballot.id),
    sealed,
    begins,
    listed: listed && listed.length > TRACKERS_ON_A_PAGE ? null : listed,
    beginnings: many ? await beginnings(house.db, box) : [],
  });
  const title = house.say(context.language, { message: "secretBallot.board.title" });
  return sitePage(house, context, { title, main, body, tab: "ballots" });
}

/** The archive as far as its batches go; nothing of a ballot that waits. */
async function sendArchive(house: House, context: Context): Promise<Answer> {
  const one = await found(house, context);
  if (!one?.ballot.opened) return notFoundPage(house, context);
  const file = Readable.from(archiveBytes(house.db, one.box), { objectMode: false });
  const name = `${one.body.slug}-${one.ballot.id}.bel`;
  return { file, type: "application/x-tar", name };
}

async function sendStrict(house: House, context: Context): Promise<Answer> {
  const one = await found(house, context);
  const strict = one && (await strictOf(house, one.box));
  if (!one || !strict) return notFoundPage(house, context);
  const file = Buffer.from(strict);
  return { file, type: "application/json", name: `${one.body.slug}-${one.ballot.id}.strict` };
}

/** The side file of a ballot whose result stands; null before. */
export async function strictOf(house: House, box: BoxName): Promise<string | null> {
  const row = await secretTables(house.db)
    .selectFrom("secret_result")
    .select("strict")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .executeTakeFirst();
  return row?.strict ?? null;
}
