/** One step of an example: the act performed on its day, and an outcome that must be the one the story tells. */
import { clockAt, type Clock } from "../app/src/platform/clock.ts";
import type { House } from "../app/src/house/house.ts";
import { perform, type Outcome } from "../app/src/house/perform.ts";
import { sentData, type Told } from "../app/src/house/sent.ts";

export type Done = {
  readonly slug: string;
  readonly personId: string;
  readonly act: string;
  readonly told: Told;
  readonly clock: Clock;
  readonly refusedBy?: string | undefined;
};

/** Throws, naming body and act, where the outcome is another than told. */
export async function performStep(house: House, step: Done): Promise<void> {
  const act = house.acts.get(step.act);
  if (!act) throw new Error(`${step.slug}: there is no act ${step.act}`);
  const outcome = await perform(house, {
    slug: step.slug,
    act,
    personId: step.personId,
    sent: sentData(step.told),
    clock: step.clock,
  });
  const said = wordsOf(house, outcome);
  if (step.refusedBy !== undefined) {
    if (outcome.kind === "refused" && outcome.refusals.some((r) => r.rule === step.refusedBy))
      return;
    throw new Error(
      `${step.slug}: ${step.act} should be refused by ${step.refusedBy}, but: ${said}`,
    );
  }
  if (outcome.kind !== "recorded") {
    throw new Error(`${step.slug} on ${step.clock.today()}: ${step.act}: ${said}`);
  }
}

function wordsOf(house: House, outcome: Outcome): string {
  if (outcome.kind === "refused") {
    return outcome.refusals.map((r) => `${r.rule}: ${house.say("en", r.because)}`).join("; ");
  }
  if (outcome.kind === "problems") {
    return outcome.problems.map((p) => `${p.field}: ${house.say("en", p.text)}`).join("; ");
  }
  return outcome.kind;
}

/** A working hour of a day so many days before now; steps of one day keep their order. */
export function clockDaysAgo(house: House, daysAgo: number): Clock {
  if (daysAgo <= 0) return clockAt(house.clock.now().toISOString());
  return clockAt(`${dayInDays(house, -daysAgo)}T10:00:00.000Z`);
}

/** The day so many days from today, "2026-11-21". */
export function dayInDays(house: House, inDays: number): string {
  const noon = new Date(`${house.clock.today()}T12:00:00Z`);
  return new Date(noon.getTime() + inDays * 86_400_000).toISOString().slice(0, 10);
}
