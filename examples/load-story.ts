/** Loads an invented body: opens it, admits its people on their days, and performs every act in order. */
import { castExampleRankings } from "../app/src/capabilities/elections/elections.ts";
import { castExamplePapers } from "../app/src/capabilities/support/support.ts";
import { addPartyPerson, personCommitment } from "../app/src/house/actors.ts";
import { bodyBySlug } from "../app/src/house/bodies.ts";
import type { House } from "../app/src/house/house.ts";
import { markWhole, toldWhole } from "./told-whole.ts";
import { append } from "../app/src/house/log.ts";
import { FOUNDER, openBody } from "../app/src/house/opening.ts";
import { seal } from "../app/src/house/sealer.ts";
import type { Told } from "../app/src/house/sent.ts";
import { transaction } from "../app/src/platform/database.ts";
import { addPerson, personByEmail, type Person } from "../app/src/platform/people.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { clockDaysAgo, dayInDays, performStep } from "./load-step.ts";
import { takeVerifiable, type Kept } from "./load-verifiable.ts";
import type { Somebody, Step, Story, ToldRelative } from "./story.ts";

export async function loadStory(house: House, story: Story): Promise<void> {
  const [founder] = story.people;
  if (!founder) throw new Error(`${story.opening.slug} has nobody in it`);
  const daysAgo = "daysAgo" in story.opened ? story.opened.daysAgo : 0;
  const clock = clockDaysAgo(house, daysAgo);
  if (await bodyBySlug(house.db, story.opening.slug)) return;
  const people = new Map<string, Person>();
  for (const somebody of story.people)
    people.set(somebody.key, await personFor(house, somebody, clock.now()));
  const first = people.get(founder.key);
  if (!first) throw new Error("the founder is a person");
  const opened = await openBody(house, {
    content: story.opening,
    personId: first.personId,
    role: founder.role,
    organisation: founder.organisation ?? null,
    how: "founder",
    clock,
    ...(story.scheme
      ? {
          further: [
            fact("SchemeOpened/1", FOUNDER, clock.today(), { council: story.opening.name }),
          ],
        }
      : {}),
  });
  if (!opened) return toldWhole(house, story.opening.slug);
  const parties = new Map([[founder.key, FOUNDER]]);
  const admissions = story.people
    .slice(1)
    .filter(({ byStep }) => !byStep)
    .map((somebody) => ({ daysAgo: somebody.admitted?.daysAgo ?? daysAgo, somebody }));
  const order = [...admissions, ...story.steps.map((step) => ({ daysAgo: step.daysAgo, step }))]
    .map((what, index) => ({ what, index }))
    .sort((a, b) => b.what.daysAgo - a.what.daysAgo || a.index - b.index);
  const kept = new Map<number, Kept>();
  for (const { what } of order) {
    if ("somebody" in what) await admit(house, story, { ...what, people, parties });
    else await take(house, story.opening.slug, { step: what.step, people, kept });
  }
  await markWhole(house, story.opening.slug);
}

async function personFor(house: House, somebody: Somebody, at: Date): Promise<Person> {
  const { name, email, language = "en" } = somebody;
  const known = email === null ? undefined : await personByEmail(house.db, email);
  return known ?? addPerson(house.db, { name, email, language }, at);
}

type Admission = {
  readonly somebody: Somebody;
  readonly daysAgo: number;
  readonly people: ReadonlyMap<string, Person>;
  readonly parties: Map<string, string>;
};

/** A party of the story, admitted by another who says how they checked; the party's id is its key. */
async function admit(house: House, story: Story, admission: Admission): Promise<void> {
  const { somebody, daysAgo, people, parties } = admission;
  const clock = clockDaysAgo(house, daysAgo);
  const person = people.get(somebody.key);
  const body = await bodyBySlug(house.db, story.opening.slug);
  if (!person || !body)
    throw new Error(`${story.opening.slug}: ${somebody.key} cannot be admitted`);
  const checkedBy = parties.get(somebody.admitted?.by ?? story.people[0]?.key ?? "") ?? FOUNDER;
  const party = somebody.key;
  const last = body.story.entries.at(-1)?.at;
  const at = last !== undefined && last > clock.now().toISOString() ? new Date(last) : clock.now();
  const kept = await transaction(house.db, async (tx) => {
    const content = {
      party,
      role: somebody.role,
      organisation: somebody.organisation ?? null,
      person: await personCommitment(tx, body.body_id, person.personId),
      checkedBy,
      how: somebody.admitted?.how ?? "appointed",
    } as const;
    const facts = [fact("PartyAdmitted/1", checkedBy, clock.today(), content)];
    const what = { bodyId: body.body_id, origin: body.origin, expected: body.size, at, facts };
    if (!(await append(tx, what))) return false;
    const { role, organisation } = content;
    await addPartyPerson(tx, {
      bodyId: body.body_id,
      party,
      role,
      personId: person.personId,
      organisation,
      since: at,
    });
    return true;
  });
  if (!kept)
    throw new Error(`${story.opening.slug}: somebody else wrote while the example was loading`);
  parties.set(somebody.key, party);
}

async function take(
  house: House,
  slug: string,
  given: { step: Step; people: ReadonlyMap<string, Person>; kept: Map<number, Kept> },
): Promise<void> {
  const { step } = given;
  if ("votes" in step) {
    const choices = step.votes.answers.flatMap(([answer, papers]) =>
      Array.from({ length: papers }, () => answer),
    );
    await castExamplePapers(house, { slug, ballot: `ballot-${step.votes.ballotOrder}`, choices });
    return;
  }
  if ("ranked" in step) {
    const { contest, papers } = step.ranked;
    const rankings = papers.flatMap(([count, ranking]) =>
      Array.from({ length: count }, () => ranking),
    );
    await castExampleRankings(house, { slug, contest, rankings });
    return;
  }
  if ("seals" in step) {
    const body = await bodyBySlug(house.db, slug);
    if (!body) throw new Error(`there is no ${slug}`);
    await seal(house, body);
    return;
  }
  const clock = clockDaysAgo(house, step.daysAgo);
  const personOf = (key: string): string => {
    const person = given.people.get(key);
    if (!person) throw new Error(`${slug}: nobody is called ${key}`);
    return person.personId;
  };
  if ("verifiable" in step) {
    const { ballotOrder } = step.verifiable;
    const kept: Kept = given.kept.get(ballotOrder) ?? { sheets: new Map(), codes: [] };
    given.kept.set(ballotOrder, kept);
    const act = (by: string, id: string, told: Told) =>
      performStep(house, { slug, personId: personOf(by), act: id, told, clock });
    return takeVerifiable(house, { slug, step, clock, kept, act });
  }
  const { by, act, told, refusedBy } = step;
  const personId = personOf(by);
  await performStep(house, { slug, personId, act, told: absolute(house, told), clock, refusedBy });
}

/** Days that are told from the day of loading become days of the calendar. */
function absolute(house: House, told: ToldRelative): Told {
  const entries = Object.entries(told).map(([name, value]) => {
    const relative = value !== null && typeof value === "object" && "inDays" in value;
    return [name, relative ? dayInDays(house, value.inDays) : value] as const;
  });
  return Object.fromEntries(entries) as Told;
}
