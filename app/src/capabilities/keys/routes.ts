/** The page of a ballot's key-holders, with the reader's own step where they hold a part. */
import type { Story } from "@rochdale/facts/story.ts";
import { html } from "../../design/html.ts";
import { actorsOf } from "../../house/actors.ts";
import { ballotHere, type BallotHere } from "../../house/ballot-here.ts";
import type { Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, roleName, sayIn, sitePage, type Say } from "../../house/site.ts";
import { sentForm } from "../../house/sent.ts";
import { transaction } from "../../platform/database.ts";
import {
  anyone,
  signedIn,
  type Answer,
  type Context,
  type Permission,
  type Route,
} from "../../platform/routes.ts";
import { partiesOf, waitingForKeys } from "./acts-naming.ts";
import { queueCheck } from "./answer-check.ts";
import { answersFor, keepAnswer, type KeptAnswer } from "./answers.ts";
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { materialOf, openingAt, toOpen, type ToOpen } from "./material.ts";
import { keysPage, type Mine } from "./pages.ts";
import {
  ACT_OF,
  isLong,
  isRanked,
  keysOf,
  nextStep,
  type Holder,
  type Keys,
  type Step,
} from "./rules.ts";

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
      {
        method: "POST",
        path: `${path}/answer`,
        may: aHolder(house),
        files: { most: 1, bytesEach: ANSWER_BYTES_MOST },
        limit: { name: "key-answer", most: 20, perSeconds: 600, by: "person" },
        answer: (c) => takeAnswer(house, c),
      },
    ];
  });
}

/** A shuffle and a share of 25,000 ranked papers are some 4.4 and 3 kB a paper. */
const ANSWER_BYTES_MOST = 120 * 1024 * 1024;

/** Asked before a long file is read: whoever holds a part of this ballot's key. */
function aHolder(house: House): Permission {
  return {
    label: "a key-holder of this ballot",
    allows: async (context) => {
      const found = await ballotHere(house, context);
      const keys = found && keysOf(found.story, found.ballot.id);
      if (!keys) return false;
      const parties = await partiesHere(house, context, found.body);
      return keys.holders.some((one) => parties.includes(one.party));
    },
  };
}

async function showKeys(
  house: House,
  context: Context,
  problem: string | null = null,
): Promise<Answer> {
  const found = await ballotHere(house, context);
  if (!found) return notFoundPage(house, context);
  const { body, story, ballot } = found;
  const parties = await partiesHere(house, context, body);
  const turn = await turnOf(house, found, parties);
  const keys = keysOf(story, ballot.id);
  const say = sayIn(house.words, context.language);
  const mine =
    turn && mineOf(context, found, { turn, say, worker: house.scriptUrl("keys-worker.js") });
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
    here: context.link(keysAddress(found)),
    formToken: context.formToken,
    naming: calls ? context.link(`${acts}/keys.name`) : null,
    losing: mine ? context.link(`${acts}/keys.lose`) : null,
    problem,
  });
  return sitePage(house, context, {
    title: say("keys.title"),
    main,
    body,
    tab: "ballots",
    ...(problem === null ? {} : { status: 422, error: true }),
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
  /** An answer to this very step that is being checked or was refused, or another's before which ours cannot be made. */
  readonly answer: KeptAnswer | null;
};

async function turnOf(
  house: House,
  { body, story, ballot }: BallotHere,
  parties: readonly string[],
): Promise<Turn | null> {
  const keys = keysOf(story, ballot.id);
  const holder = keys?.holders.find((one) => parties.includes(one.party));
  if (!keys || !holder) return null;
  const box = { bodyId: body.body_id, ballot: ballot.id };
  const opens = ballot.closed ? await toOpen(house.db, box) : null;
  const tallied = secretBallotOf(story, ballot.id).tallied !== null;
  const step = nextStep(keys, holder, openingAt(ballot, { tallied, opens }));
  const answers = opens ? await answersFor(house.db, box) : [];
  return { keys, holder, opens, step, answer: answerAt(step, holder, answers) };
}

/** Shares are given side by side; shuffles one after the other. */
function answerAt(
  step: Step,
  { holder }: Holder,
  answers: readonly KeptAnswer[],
): KeptAnswer | null {
  const here = answers.filter((one) => one.step === step);
  const own = here.find((one) => one.holder === holder) ?? null;
  if (own?.problem === null || step !== "shuffle") return own;
  return here.find((one) => one.problem === null) ?? own;
}

const keysAddress = ({ body, ballot }: BallotHere): string =>
  `${addressOf(body)}/ballots/${ballot.number}/keys`;

function mineOf(
  context: Context,
  found: BallotHere,
  { turn, say, worker }: { turn: Turn; say: Say; worker: string },
): Mine {
  const { holder, step } = turn;
  const opens = turn.opens && {
    ...{ papers: turn.opens.ballots, head: turn.opens.head, ranked: isRanked(found.ballot) },
  };
  const here = keysAddress(found);
  const act = step in ACT_OF ? ACT_OF[step as keyof typeof ACT_OF] : null;
  const direct = act === null ? "" : `${addressOf(found.body)}/do/${act}`;
  return {
    ...{ holder, step, opens, worker, check: checkOf(turn, say) },
    action: context.link(opens && isLong(opens) ? `${here}/answer` : direct),
    material: context.link(`${here}/step.json`),
  };
}

function checkOf({ answer, holder }: Turn, say: Say): Mine["check"] {
  if (!answer) return null;
  const { problem } = answer;
  if (problem !== null) return { state: "refused", because: say(problem.message, problem.values) };
  return { state: answer.holder === holder.holder ? "checking" : "behind" };
}

/** Keeps a holder's share or shuffle of many papers and leaves its check to a job: the page says how it stands. */
async function takeAnswer(house: House, context: Context): Promise<Answer> {
  const found = await ballotHere(house, context);
  if (!found || !context.person) return notFoundPage(house, context);
  const here = { redirect: context.link(keysAddress(found)) };
  const turn = await turnOf(house, found, await partiesHere(house, context, found.body));
  const free = turn && (turn.answer === null || turn.answer.problem !== null);
  if (!free || !turn.opens || (turn.step !== "shuffle" && turn.step !== "share")) return here;
  const file = sentForm(context.form).file("answer");
  const say = sayIn(house.words, context.language);
  if (!file) return showKeys(house, context, say("field.fileMissing"));
  if (file.bytes.length > ANSWER_BYTES_MOST) {
    return showKeys(house, context, say("keys.problem.tooBig"));
  }
  const { holder, step, opens } = turn;
  const box = { bodyId: found.body.body_id, ballot: found.ballot.id };
  const name = { ...box, holder: holder.holder, step };
  const sender = context.person.personId;
  const answer = { sender, answer: file.bytes, head: opens.head, at: context.now };
  await transaction(house.db, async (tx) => {
    if (await keepAnswer(tx, name, answer)) await queueCheck(tx, name);
  });
  return here;
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
