/** One whole way through the forms in the browser: from a request to a mutual that runs, every act in its order. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Role } from "@rochdale/facts/shapes.ts";
import type { Page } from "playwright-core";
import { mayAdmit } from "../../app/src/capabilities/parties/rules.ts";
import { castExamplePapers } from "../../app/src/capabilities/support/support.ts";
import { houseTables } from "../../app/src/house/tables.ts";
import { clockAt, systemClock } from "../../app/src/platform/clock.ts";
import type { PersonId } from "../../app/src/platform/people.ts";
import { openSession } from "../../app/src/platform/sessions.ts";
import { clockDaysAgo, dayInDays } from "../../examples/load-step.ts";
import { storiesOn } from "../../examples/stories.ts";
import type { Somebody, Step, Story } from "../../examples/story.ts";
import { doAct, fill, press, type Answers } from "./forms.ts";
import { noBrowser, theWorld, visit } from "./harness.ts";

const SLUG = "whole-way";
const REPEATED_AT_MOST = 2;
/** These rest on a whole year of what recurs. */
const NEED_A_YEAR: readonly string[] = [
  ...["ledger.close", "surplus.propose", "surplus.resolve", "payment.assess"],
];

/** Everything up to the conversion; of what recurs in running, the first times. */
function oneLife(story: Story): { daysAgo: number; somebody?: Somebody; step?: Step }[] {
  const converted = story.steps.find((one) => "act" in one && one.act === "transfer.convert");
  assert.ok(converted, "the story gets there");
  const seen = new Map<string, number>();
  const steps = story.steps.filter((step) => {
    if (!("act" in step) || step.daysAgo >= converted.daysAgo) return true;
    if (NEED_A_YEAR.includes(step.act)) return false;
    const times = (seen.get(step.act) ?? 0) + 1;
    seen.set(step.act, times);
    return times <= REPEATED_AT_MOST;
  });
  const people = story.people
    .slice(1)
    .map((somebody) => ({ daysAgo: somebody.admitted?.daysAgo ?? 0, somebody }));
  const all = [...people, ...steps.map((step) => ({ daysAgo: step.daysAgo, step }))];
  return all
    .map((what, index) => ({ what, index }))
    .sort((a, b) => b.what.daysAgo - a.what.daysAgo || a.index - b.index)
    .map(({ what }) => what);
}

/** Whoever is in the case under this name, with a session of today. */
async function be(page: Page, somebody: Somebody): Promise<void> {
  const { application } = await theWorld();
  const { db } = application.house;
  const row = await houseTables(db)
    .withTables<{ person: { person_id: string; name: string } }>()
    .selectFrom("party_person")
    .innerJoin("body", "body.body_id", "party_person.body_id")
    .innerJoin("person", "person.person_id", "party_person.person_id")
    .select("party_person.person_id")
    .where("slug", "=", SLUG)
    .where("person.name", "=", somebody.name)
    .executeTakeFirstOrThrow();
  await signIn(page, row.person_id as PersonId);
}

async function signIn(page: Page, personId: PersonId): Promise<void> {
  const { application, at } = await theWorld();
  const { token } = await openSession(application.house.db, personId, systemClock.now());
  await page.context().clearCookies();
  await page.context().addCookies([{ name: "rochdale", value: token, url: at }]);
}

async function open(page: Page, story: Story): Promise<void> {
  const { service, authority, recognisedUnions } = story.opening;
  await page.goto("/ask/start");
  await fill(page, {
    who: "staff",
    name: "Whole way",
    service: service.name,
    ...{ sector: service.sector, nation: service.nation, place: service.place },
    ...{ staff: String(service.staff), users: String(service.users), budget: "15300000.00" },
    ...{ authorityName: authority?.name ?? "", authorityKind: authority?.kind ?? "council" },
    ...{ unions: recognisedUnions.join("\n"), standing: "rehearsal" },
  });
  await press(page);
  await page.waitForURL(`**/cases/${SLUG}`);
}

function admitterOf(role: Role, inside: readonly Somebody[]): Somebody {
  const found = inside.find((one) => mayAdmit(one.role, role));
  assert.ok(found, `somebody may admit a ${role}`);
  return found;
}

test("from a request to a running mutual, by the forms alone", { skip: noBrowser }, async () => {
  const { application } = await theWorld();
  const { house } = application;
  const story = storiesOn(house.clock.today()).find((one) => one.opening.slug === "alder-lives");
  const [founder] = story?.people ?? [];
  assert.ok(story && founder && "daysAgo" in story.opened);
  const life = oneLife(story);
  const days = new Map(
    life.map(({ daysAgo }) => [daysAgo, clockDaysAgo(house, daysAgo).now().toISOString()]),
  );
  const told = new Map(
    life.flatMap(({ step }) => (step && "act" in step ? [[step, answersOf(step)] as const] : [])),
  );
  function answersOf(step: Extract<Step, { act: string }>): Answers {
    return Object.fromEntries(
      Object.entries(step.told).map(([name, value]) => [
        name,
        value !== null && typeof value === "object" && "inDays" in value
          ? dayInDays(house, value.inDays)
          : value,
      ]),
    ) as Answers;
  }
  const v = await visit();
  const real = { ...systemClock };
  const acts = new Set<string>();
  try {
    Object.assign(
      systemClock,
      clockAt(clockDaysAgo(house, story.opened.daysAgo).now().toISOString()),
    );
    await signIn(v.page, await personCalled(founder.name));
    await open(v.page, story);
    const inside = [founder];
    for (const { daysAgo, somebody, step } of life) {
      Object.assign(systemClock, clockAt(days.get(daysAgo) ?? ""));
      if (somebody) {
        await be(v.page, admitterOf(somebody.role, inside));
        await doAct(v.page, `/cases/${SLUG}`, "parties.admit", {
          ...{
            role: somebody.role,
            name: somebody.name,
            how: somebody.admitted?.how ?? "appointed",
          },
          ...(somebody.organisation ? { organisation: somebody.organisation } : {}),
          ...(somebody.email ? { email: somebody.email } : {}),
        });
        inside.push(somebody);
      } else if (step && "votes" in step) {
        const choices = step.votes.answers.flatMap(([answer, papers]) =>
          Array.from({ length: papers }, () => answer),
        );
        await castExamplePapers(house, {
          slug: SLUG,
          ballot: `ballot-${step.votes.ballotOrder}`,
          choices,
        });
      } else if (step && "act" in step) {
        const by = inside.find((one) => one.key === step.by);
        assert.ok(by, step.by);
        await be(v.page, by);
        await doAct(v.page, `/cases/${SLUG}`, step.act, told.get(step) ?? {});
        acts.add(step.act);
      }
    }
  } finally {
    Object.assign(systemClock, real);
  }
  assert.ok(acts.size > 60, `${acts.size} kinds of act`);
  await v.page.goto(`/mutuals/${SLUG}`);
  await v.page.getByText("Workers and users control it").first().waitFor();
  await verifies(v.page);
  await v.leave();
});

async function personCalled(name: string): Promise<PersonId> {
  const { application } = await theWorld();
  const row = await application.house.db
    .selectFrom("person")
    .select("person_id")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return row.person_id as PersonId;
}

async function verifies(page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rochdale-way-"));
  await page.goto(`/mutuals/${SLUG}/record`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download record.tar" }).first().click(),
  ]);
  const file = join(folder, "record.tar");
  await download.saveAs(file);
  const { status, stdout, stderr } = spawnSync("bin/rochdale", ["record", "verify", file], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true, force: true });
  assert.equal(status, 0, stdout + stderr);
}
