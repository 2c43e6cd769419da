/** Lists of claims closed for checking: what is in each, which units the seed draws, and what the check found. */
import { fraction } from "@rochdale/count/fraction.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { readExact } from "@rochdale/money/exact.ts";
import { drawSample, extrapolated, type Extrapolation } from "@rochdale/money/audit/sample.ts";

export type ClaimList = {
  readonly closed: Entry<"ClaimsClosed/1">;
  readonly units: readonly string[];
  /** The draw, once a checkpoint was published after the list was closed. */
  readonly drawn: {
    readonly entry: Entry<"ClaimSampled/1">;
    readonly units: readonly string[];
  } | null;
  /** Each check with what it says of the whole list; the last one counts. */
  readonly checks: readonly {
    readonly entry: Entry<"ClaimAssessed/1">;
    readonly says: Extrapolation;
  }[];
};

/** Every list, in the order in which they were closed. */
export function claimLists(story: Story): readonly ClaimList[] {
  const listed = new Set<string>();
  return all(story, "ClaimsClosed/1").map((closed) => {
    const units = unitsOf(story, closed).filter((unit) => !listed.has(unit));
    for (const unit of units) listed.add(unit);
    return listOf(story, closed, units);
  });
}

/** The units of a report of 60: "report-1" to "report-60" after its id; else the claims of the month, known by then. */
function unitsOf(story: Story, { content, position }: Entry<"ClaimsClosed/1">): string[] {
  if (content.observation !== null) return numbered(content.observation, content.units);
  return all(story, "ClaimMade/1")
    .filter((one) => one.position < position && one.content.claimedOn.startsWith(content.period))
    .map((one) => one.content.claim);
}

function numbered(observation: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${observation}-${at + 1}`);
}

function listOf(
  story: Story,
  closed: Entry<"ClaimsClosed/1">,
  units: readonly string[],
): ClaimList {
  const { list, sample } = closed.content;
  const entry = all(story, "ClaimSampled/1").find((one) => one.content.list === list);
  const drawn = entry
    ? { entry, units: drawSample(units, entry.content.root, Math.min(sample, units.length)) }
    : null;
  const tolerated = readExact(closed.content.tolerance) ?? fraction(0n);
  const checks = all(story, "ClaimAssessed/1").flatMap((one) => {
    const { list: of, whole, rejected } = one.content;
    if (of !== list || !drawn) return [];
    const checked = whole ? units.length : drawn.units.length;
    const says = extrapolated({ wrong: rejected.length, checked, all: units.length, tolerated });
    return [{ entry: one, says }];
  });
  return { closed, units, drawn, checks };
}
