/** A body of the largest size that we promise for: 100,000 facts and 10,000 members, made from a worked example. */
import type { Entry, FactType, NewFact } from "@rochdale/facts/fact.ts";
import { loadStory } from "../../examples/load-story.ts";
import { storiesOn } from "../../examples/stories.ts";
import { bodyBySlug, type Body } from "../../app/src/house/bodies.ts";
import type { House } from "../../app/src/house/house.ts";
import { append } from "../../app/src/house/log.ts";
import { perform } from "../../app/src/house/perform.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { peopleIn } from "../../app/src/house/actors.ts";
import { transaction } from "../../app/src/platform/database.ts";

export const SLUG = "alder-lives";
export const FACTS = 100_000;
export const MEMBERS = 10_000;
const BATCH = 5_000;

/** Loads the example, then its members, then its own recurring facts again and again. Answers its secretary's id. */
export async function makeLargeBody(house: House): Promise<string> {
  const story = storiesOn(house.clock.today()).find((one) => one.opening.slug === SLUG);
  if (!story) throw new Error(`no example called ${SLUG}`);
  await loadStory(house, story);
  const body = await theBody(house);
  const [secretary] = await peopleIn(house.db, body.body_id, { role: "secretary" });
  if (!secretary) throw new Error("it has a secretary");
  await importMembers(house, secretary.personId);
  await repeatFacts(house);
  return secretary.personId;
}

async function theBody(house: House): Promise<Body> {
  const body = await bodyBySlug(house.db, SLUG);
  if (!body) throw new Error(`no body ${SLUG}`);
  return body;
}

async function importMembers(house: House, personId: string): Promise<void> {
  const rows = Array.from(
    { length: MEMBERS },
    (_, i) => `Member ${i},${i % 3 ? "staff" : "user"},2025-04-01`,
  );
  const bytes = new TextEncoder().encode(`name,class,joined\n${rows.join("\n")}\n`);
  await act(house, personId, "members.import", { file: { name: "members.csv", bytes } });
  await act(house, personId, "members.count", { eligibleWorker: 8000, eligibleUser: 6000 });
}

async function act(house: House, personId: string, id: string, told: Told): Promise<void> {
  const found = house.acts.get(id);
  if (!found) throw new Error(`no act ${id}`);
  const sent = sentData(told);
  const outcome = await perform(house, {
    slug: SLUG,
    act: found,
    personId,
    sent,
    clock: house.clock,
  });
  if (outcome.kind !== "recorded")
    throw new Error(`${id}: ${JSON.stringify(outcome).slice(0, 500)}`);
}

/** What recurs in the life of a mutual: months of books, quality and payments, documents, questions. */
const RECURRING_AT_LEAST = 5;
const ONCE: readonly FactType[] = ["PartyAdmitted/1"];

async function repeatFacts(house: House): Promise<void> {
  const start = await theBody(house);
  const recurring = start.story.entries.filter(
    ({ type }) =>
      !ONCE.includes(type) && (start.story.byType.get(type)?.length ?? 0) >= RECURRING_AT_LEAST,
  );
  let size = start.size;
  const at = house.clock.now();
  while (size < FACTS) {
    const count = Math.min(BATCH, FACTS - size);
    const facts = Array.from({ length: count }, (_, i) =>
      again(recurring[(size + i) % recurring.length] as Entry),
    );
    const what = { bodyId: start.body_id, origin: start.origin, expected: size, at, facts };
    const done = await transaction(house.db, (tx) => append(tx, what));
    if (!done) throw new Error("nobody else writes here");
    size += count;
  }
}

function again({ type, by, on, content, source }: Entry): NewFact {
  return { type, by, on, content, ...(source ? { source } : {}) } as NewFact;
}
