/** The page of a ballot's key-holders, with the reader's own step where they hold a part. */
import type { Story } from "@rochdale/facts/story.ts";
import { html } from "../../design/html.ts";
import { actorsOf } from "../../house/actors.ts";
import { ballotHere, type BallotHere } from "../../house/ballot-here.ts";
import type { Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, roleName, sayIn, sitePage } from "../../house/site.ts";
import { anyone, signedIn, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { partiesOf, waitingForKeys } from "./acts-naming.ts";
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { materialOf, openingAt, toOpen, type ToOpen } from "./material.ts";
import { ACT_OF, keysPage, type Mine } from "./pages.ts";
import { keysOf, nextStep, type Holder, type Keys, type Step } from "./rules.ts";

export function keysRoutes(house: House): readonly Route[] {
  return ["/cases", "/mutuals"].flatMap((base): Route[] => {
    const path = `${base}/:slug/ballots/:n/keys`;
    return [
      { method: "GET", path, may: anyone, answer: (c) => showKeys(house, c) },
      {
        method: "GET",
        path: `${path}/step.json`,
        may: signedIn,
        answer: (c) => sendStep(house, c),
      },
    ];
  });
}

async function showKeys(house: House, context: Context): Promise<Answer> {
  const found = await ballotHere(house, context);
  if (!found) return notFoundPage(house, context);
  const { body, story, ballot } = found;
  const parties = await partiesHere(house, context, body);
  const turn = await turnOf(house, found, parties);
  const keys = keysOf(story, ballot.id);
  const mine = turn && mineOf(context, found, turn);
  const say = sayIn(house.words, context.language);
  const acts = `${addressOf(body)}/do`;
  const calls =
    parties.includes(ballot.called.content.scrutineer) &&
    waitingForKeys(story).some((one) => one.id === ballot.id);
  const main = keysPage({
    language: context.language,
    say,
    question: ballot.called.content.question,
    bodyName: body.name,
    ballot: ballot.id,
    keys,
    verifiable: ballot.called.content.box === "verifiable",
    showsShares: ballot.closed !== null,
    names: keys ? namesOf(context, story, keys) : [],
    mine,
    formToken: context.formToken,
    naming: calls ? context.link(`${acts}/keys.name`) : null,
    losing: mine ? context.link(`${acts}/keys.lose`) : null,
  });
  return sitePage(house, context, {
    title: say("keys.title"),
    main,
    body,
    tab: "ballots",
    ...(mine ? { head: html`<script defer src="${house.scriptUrl("keys.js")}"></script>` } : {}),
  });
}

async function partiesHere(house: House, context: Context, body: Body): Promise<readonly string[]> {
  if (!context.person) return [];
  const actors = await actorsOf(house.db, body.body_id, context.person.personId);
  return actors.map((actor) => actor.party);
}

function namesOf(context: Context, story: Story, keys: Keys): readonly string[] {
  const parties = partiesOf(story);
  return keys.holders.map(({ party }) => {
    const known = parties.get(party);
    return known ? (known.organisation ?? roleName(context.language, known.role)) : party;
  });
}

/** Where the reader stands: their part, its next step, and what is opened once the ballot is closed. */
type Turn = {
  readonly keys: Keys;
  readonly holder: Holder;
  readonly step: Step;
  readonly opens: ToOpen | null;
};

async function turnOf(
  house: House,
  { body, story, ballot }: BallotHere,
  parties: readonly string[],
): Promise<Turn | null> {
  const keys = keysOf(story, ballot.id);
  const holder = keys?.holders.find((one) => parties.includes(one.party));
  if (!keys || !holder) return null;
  const opens = ballot.closed
    ? await toOpen(house.db, { bodyId: body.body_id, ballot: ballot.id })
    : null;
  const tallied = secretBallotOf(story, ballot.id).tallied !== null;
  return {
    keys,
    holder,
    opens,
    step: nextStep(keys, holder, openingAt(ballot, { tallied, opens })),
  };
}

function mineOf(context: Context, { body, ballot }: BallotHere, turn: Turn): Mine {
  const { holder, step, opens } = turn;
  const act = step in ACT_OF ? ACT_OF[step as keyof typeof ACT_OF] : null;
  const address = addressOf(body);
  return {
    holder,
    step,
    action: act === null ? "" : context.link(`${address}/do/${act}`),
    material: context.link(`${address}/ballots/${ballot.number}/keys/step.json`),
    opens: opens && {
      papers: opens.ballots,
      head: opens.head,
      ranked: ballot.called.content.purpose === "boardElection",
    },
  };
}

/** What the reader's browser works on: public and sealed texts alone, for a holder of this ballot's keys. */
async function sendStep(house: House, context: Context): Promise<Answer> {
  const found = await ballotHere(house, context);
  if (!found) return notFoundPage(house, context);
  const parties = await partiesHere(house, context, found.body);
  const turn = await turnOf(house, found, parties);
  if (!turn) return { status: 403, json: { refused: "notAHolder" } };
  return { json: await materialOf(house.db, { ...found, ...turn, bodyId: found.body.body_id }) };
}
