/** Performs an act: reads what was sent, decides on the story, writes facts and rows in one transaction. */
import { randomBytes } from "node:crypto";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { fact } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { metAnother, transaction, type Db } from "../platform/database.ts";
import type { Clock } from "../platform/clock.ts";
import { DecideAgain, type Act, type Actor, type Situation } from "./act.ts";
import { actorsOf } from "./actors.ts";
import { keepAdmitted, personToAdmit } from "./admission.ts";
import { bodyBySlug, storyOn, type Body } from "./bodies.ts";
import type { Field, Fields, Problem, Sent, SentFile } from "./field.ts";
import type { House } from "./house.ts";
import { sendLetters } from "./letters.ts";
import { append } from "./log.ts";
import { PaperRefused, paperOf, storePaper, type PaperToStore } from "./papers.ts";
import { readFields } from "./read-fields.ts";

export type Outcome =
  | {
      readonly kind: "recorded";
      readonly first: number;
      readonly last: number;
      readonly then: string | null;
    }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  | { readonly kind: "forbidden" }
  | { readonly kind: "noSuchBody" }
  /** The log grew twice while we decided: nothing was written; the reader is shown what changed. */
  | { readonly kind: "conflict" };

export type Request = {
  readonly slug: string;
  readonly act: Act;
  readonly personId: string;
  readonly sent: Sent;
  readonly clock: Clock;
};

const DECISIONS_AT_MOST = 3;

/** Decides and records. Where another decision came first, it decides again on the new story, twice at most. */
export async function perform(house: House, request: Request): Promise<Outcome> {
  for (let attempt = 0; attempt < DECISIONS_AT_MOST; attempt += 1) {
    const outcome = await performOnce(house, request);
    if (outcome.kind !== "conflict") return outcome;
  }
  return { kind: "conflict" };
}

async function performOnce(house: House, request: Request): Promise<Outcome> {
  const body = await bodyBySlug(house.db, request.slug);
  if (!body) return { kind: "noSuchBody" };
  const by = await actorFor(house, body, request);
  if (!by) return { kind: "forbidden" };
  const seen = situationOf(body, by, request.clock);
  const loaded = await request.act.load?.({
    db: house.db,
    situation: seen,
    house,
    sent: request.sent,
  });
  const situation: Situation = loaded === undefined ? seen : { ...seen, loaded };
  const standing = request.act.refusals?.(situation) ?? [];
  if (standing.length > 0) return { kind: "refused", refusals: standing };

  const papers: PaperToStore[] = [];
  const fields = fieldsOf(request.act, situation);
  const read = readWithPapers(house, { fields, sent: request.sent, act: request.act, papers });
  if (!read.ok) return { kind: "problems", problems: read.problems };
  const command = read.command as never;
  const person = request.act.admits
    ? await personToAdmit(house.db, body.body_id, request.act.admits(command))
    : null;
  const decision = request.act.decide(
    command,
    person ? { ...situation, admitted: person } : situation,
  );
  if (!decision.ok) {
    if ("refusals" in decision) return { kind: "refused", refusals: decision.refusals };
    return { kind: "problems", problems: decision.problems };
  }
  const facts = [...decision.facts, ...publications(papers, decision.facts, situation)];
  if (facts.length === 0) throw new Error(`${request.act.id} decided nothing`);
  const at = notBefore(request.clock.now(), body);
  const write = async (tx: Db) => {
    const what = { bodyId: body.body_id, origin: body.origin, expected: body.size, at, facts };
    if (!(await append(tx, what))) return false;
    for (const paper of papers) {
      await storePaper(tx, paper, { bodyId: body.body_id, party: by.party, at });
    }
    const admitted = person && (await keepAdmitted(tx, body.body_id, { admitted: person, at }));
    await request.act.rows?.({ tx, command, situation, facts: decision.facts, at, admitted });
    await sendLetters(house, tx, {
      bodyId: body.body_id,
      letters: decision.letters ?? [],
      slug: body.slug,
      at,
      sender: by.personId,
    });
    return true;
  };
  const { isolation = "read committed" } = request.act;
  const written = await transaction(house.db, write, { isolation }).catch((error: unknown) => {
    if (error instanceof DecideAgain || metAnother(error)) return false;
    throw error;
  });
  if (!written) return { kind: "conflict" };
  const then = request.act.then?.(situation, command) ?? null;
  return { kind: "recorded", first: body.size, last: body.size + facts.length - 1, then };
}

async function actorFor(house: House, body: Body, request: Request): Promise<Actor | null> {
  const actors = await actorsOf(house.db, body.body_id, request.personId);
  return actorWhoMay(actors, { body, act: request.act, clock: request.clock });
}

/**
 * In which of their roles somebody does an act: the first that may and that nothing stands against, or the first that
 * may. A union's secretary who is on the staff too acts for the union where only the union's turn has come.
 */
export function actorWhoMay(
  actors: readonly Actor[],
  { body, act, clock }: { readonly body: Body; readonly act: Act; readonly clock: Clock },
): Actor | null {
  const entitled = actors.filter((actor) => act.may.includes(actor.role));
  const free = (actor: Actor) =>
    (act.refusals?.(situationOf(body, actor, clock)) ?? []).length === 0;
  const [first = null, ...others] = entitled;
  return others.length === 0 ? first : (entitled.find(free) ?? first);
}

/** What an act sees, cut at today: a fact that takes effect tomorrow does not count yet. */
export function situationOf(body: Body, by: Actor, clock: Clock): Situation {
  const day = clock.today();
  return {
    bodyId: body.body_id,
    slug: body.slug,
    story: storyOn(body, day),
    day,
    by,
    freshId: (prefix) => `${prefix}-${randomBytes(5).toString("hex")}`,
  };
}

export function fieldsOf(act: Act, situation: Situation): Fields {
  return typeof act.fields === "function" ? act.fields(situation) : act.fields;
}

/** Times of entry never go backwards in a log, whatever the machine's clock does. */
function notBefore(now: Date, body: Body): Date {
  const last = body.story.entries.at(-1)?.at;
  return last !== undefined && last > now.toISOString() ? new Date(last) : now;
}

type Reading = { fields: Fields; sent: Sent; act: Act; papers: PaperToStore[] };

function readWithPapers(house: House, reading: Reading) {
  const refused: Problem[] = [];
  const make = (name: string, field: Field & { kind: "paper" }, sent: SentFile) => {
    try {
      const title = house.say("en", { message: `act.${reading.act.id}.${name}` });
      const paper = paperOf(field, sent, title);
      reading.papers.push(paper);
      const words = paper.mediaType.startsWith("text/")
        ? new TextDecoder().decode(sent.bytes)
        : null;
      return { commitment: paper.commitment, title: paper.title, words };
    } catch (error) {
      if (!(error instanceof PaperRefused)) throw error;
      refused.push({ field: name, text: { message: `field.paper.${error.because}` } });
      return { commitment: "", title: "" };
    }
  };
  const read = readFields(reading.fields, reading.sent, make);
  if (refused.length === 0) return read;
  return { ok: false as const, problems: [...refused, ...(read.ok ? [] : read.problems)] };
}

/** Public papers enter the record with the fact that uses them. */
function publications(
  papers: readonly PaperToStore[],
  facts: readonly NewFact[],
  situation: Situation,
): NewFact[] {
  const text = JSON.stringify(facts);
  return papers
    .filter((paper) => paper.field.open === "public" && text.includes(paper.commitment))
    .map((paper) =>
      fact("DocumentPublished/1", situation.by.party, situation.day, {
        doc: paper.commitment,
        title: paper.title,
        kind: paper.field.document as "other",
      }),
    );
}
