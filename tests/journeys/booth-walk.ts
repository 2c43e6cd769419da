/** What journeys through the one-file booth share: a ballot, its box, and the steps from code to tracker. */
import assert from "node:assert/strict";
import { trackerWords } from "@rochdale/ballot/tracker-words.ts";
import { sql } from "kysely";
import type { Page } from "playwright-core";
import { noBrowser, theWorld, visit, type Visit, type Visitor } from "./harness.ts";
import { openSmallBallot, type SmallBallot } from "./small-ballot.ts";

export const ANSWERS = ["Yes, open the garden", "No, leave the gate shut"] as const;
export const SKIP = { skip: noBrowser };

let opened: Promise<SmallBallot> | null = null;
/** One ballot for all these journeys; each uses codes of its own. */
export async function ballotHere(): Promise<SmallBallot> {
  const { application } = await theWorld();
  opened ??= openSmallBallot(application.house, {
    purpose: "resolution",
    question: "Should the garden open on Mondays?",
    answers: ANSWERS,
    voters: 7,
  });
  return opened;
}

/** Trackers of what lies in the box. */
export async function ballotsInBox({ slug, ballot }: SmallBallot): Promise<string[]> {
  const { application } = await theWorld();
  const { rows } = await sql<{ tracker: string }>`
    select tracker from secret_waiting join body using (body_id)
    where slug = ${slug} and ballot = ${ballot}`.execute(application.house.db);
  return rows.map((row) => row.tracker);
}

export const visitBooth = (given: Visitor = {}): Promise<Visit> => visit({ width: 390, ...given });
export const pathOf = (ballot: SmallBallot): string => `/vote/${ballot.slug}/${ballot.number}`;
export const main = (page: Page) => page.locator("main");
export const forward = (page: Page): Promise<void> => page.locator("main button.main").click();

/** The seal's number, once it is there. */
export async function seal(page: Page): Promise<string> {
  await page.locator("#seal", { hasText: /^[0-9a-f]{4} / }).waitFor();
  return page.locator("#seal").innerText();
}

export async function enter(page: Page, ballot: SmallBallot, code: string): Promise<void> {
  await page.goto(pathOf(ballot));
  await page.locator("#code").fill(code);
  await forward(page);
  await page.locator("legend").waitFor();
}

export async function review(page: Page, answer: string): Promise<string> {
  await page.getByLabel(answer).check();
  await forward(page);
  return seal(page);
}

export async function castNow(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Cast my sealed vote" }).click();
  return recorded(page);
}

/** The tracker of the vote that the page says is recorded, its six words checked. */
export async function recorded(page: Page): Promise<string> {
  await page.getByRole("heading", { name: "Your vote is recorded" }).waitFor();
  const tracker = await page.locator("#exact").innerText();
  const words = (await page.locator("#tracker").innerText()).match(/[a-z]+/g) ?? [];
  assert.deepEqual(words.slice(-6), trackerWords(tracker));
  return tracker;
}
