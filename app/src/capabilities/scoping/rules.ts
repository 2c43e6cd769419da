/** When scoping may open and report, when a business case is whole, and when it may be frozen. */
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { all, has, opening, type Story } from "@rochdale/facts/story.ts";
import { vantageOf } from "@rochdale/genuineness/due-item.ts";
import { scopingDue } from "@rochdale/genuineness/due-request.ts";
import { caseStopped, gathered, OUR_STANDARD, refusal, requestNotMade } from "../request/rules.ts";
import { firstShortYear } from "./cash-rules.ts";

export type Option = Content<"OptionAppraised/1">["option"];
export type Writer = Content<"OptionAppraised/1">["writtenBy"];
export type Appraisal = Entry<"OptionAppraised/1">;

/** Staying as it is, and improving in-house, are always among the options: without them nothing was compared. */
export const ALWAYS_COMPARED = ["stay", "improveInHouse"] as const;
export const OPTIONS = [
  ...ALWAYS_COMPARED,
  "mutual",
  "otherPublicBody",
  "charityTransfer",
  "outsource",
  "jointVenture",
] as const;

/** Which options a role may write: those who may oppose it write the case for staying, and for improving in-house. */
export function optionsWrittenBy(role: Role): readonly Option[] {
  return role === "proposer" || role === "facilitator" ? OPTIONS : ALWAYS_COMPARED;
}

const WRITERS: Partial<Record<Role, Writer>> = {
  proposer: "proposers",
  authority: "authority",
  union: "unions",
  user: "users",
  facilitator: "facilitator",
};
export function writerOf(role: Role): Writer {
  const writer = WRITERS[role];
  if (!writer) throw new Error(`${role} writes no option`);
  return writer;
}

/** The last appraisal of an option by each side that wrote one. */
export function appraisalsOf(story: Story, option: Option): readonly Appraisal[] {
  const bySide = new Map<Writer, Appraisal>();
  for (const entry of all(story, "OptionAppraised/1")) {
    if (entry.content.option === option) bySide.set(entry.content.writtenBy, entry);
  }
  return [...bySide.values()];
}

export function optionsMissing(story: Story): readonly Option[] {
  return ALWAYS_COMPARED.filter((option) => appraisalsOf(story, option).length === 0);
}

/** The last day on which a scoping opened today may be due: our standard's working days. */
export function scopingDueAtMost(story: Story, day: string): string {
  return scopingDue(vantageOf(story, day), day);
}

/** A body without predecessor has no request to wait for; otherwise scoping follows a valid request. */
export function scopingCannotOpen(story: Story): readonly Refusal[] {
  const asked = opening(story).start === "fromPublicService";
  return gathered(
    caseStopped(story),
    asked && !has(story, "RequestValidated/1") && refusal("scoping.notValidated", OUR_STANDARD),
    has(story, "ScopingOpened/1") && refusal("scoping.openAlready", OUR_STANDARD),
  );
}

export function scopingCannotBeReported(story: Story): readonly Refusal[] {
  return gathered(
    caseStopped(story),
    !has(story, "ScopingOpened/1") && refusal("scoping.notOpen", OUR_STANDARD),
    has(story, "ScopingReported/1") && refusal("scoping.reportedAlready", OUR_STANDARD),
  );
}

/** Options and sections are written until the ballot is called on them; then they stand as they are. */
export function caseIsFixed(story: Story): Refusal | false {
  const called = all(story, "BallotCalled/1")
    .filter((one) => one.content.purpose === "support")
    .at(-1);
  if (!called) return false;
  const reported = all(story, "BallotReported/1").some(
    (one) => one.content.ballot === called.content.ballot,
  );
  return !reported && refusal("scoping.ballotUnderWay", OUR_STANDARD);
}

export function optionCannotBeAppraised(story: Story): readonly Refusal[] {
  const asked = opening(story).start === "fromPublicService";
  return gathered(
    caseStopped(story),
    asked && !has(story, "AuthorityProposed/1") && requestNotMade(story),
    caseIsFixed(story),
  );
}

export const caseCannotBePublished = optionCannotBeAppraised;

export function publishedCase(story: Story): Entry<"BusinessCasePublished/1"> | undefined {
  return all(story, "BusinessCasePublished/1").at(-1);
}

export function isFrozen(story: Story, version: number): boolean {
  return all(story, "BusinessCaseFrozen/1").some((one) => one.content.version === version);
}

/**
 * A business case is frozen for the ballot only when it compares the mutual with staying and with improving in-house,
 * and when no year ends without cash. Our own standard: after the audit of 2011, which found transfers without a
 * compared option and without working capital.
 */
export function caseCannotBeFrozen(story: Story): readonly Refusal[] {
  const published = publishedCase(story);
  const missing = optionsMissing(story);
  const short = published ? firstShortYear(published) : null;
  return gathered(
    caseStopped(story),
    !published && refusal("scoping.notPublished", OUR_STANDARD),
    published !== undefined &&
      isFrozen(story, published.content.version) &&
      refusal("scoping.frozenAlready", OUR_STANDARD, { version: published.content.version }),
    missing.length > 0 &&
      refusal("scoping.notCompared", OUR_STANDARD, {
        options: missing.map((option) => ({ message: `enum.option.${option}` })),
      }),
    short !== null &&
      refusal("scoping.cashFallsShort", OUR_STANDARD, {
        year: short.year,
        short: { pence: String(-short.closingPence) },
      }),
  );
}

/** What was not measured before the transfer cannot be told from a wish afterwards (NAO 2011). */
export function baselineCannotBeFrozen(story: Story): readonly Refusal[] {
  const { start } = opening(story);
  return gathered(
    caseStopped(story),
    start !== "fromPublicService" && refusal("scoping.noBaseline", OUR_STANDARD),
    (has(story, "TransferMade/1") || has(story, "Converted/1")) &&
      refusal("scoping.transferred", "nao-hc1088"),
  );
}
