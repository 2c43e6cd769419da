/** What resolutions of members decided: by the body's rules, class by class, and by the law's own count of heads where it asks one. */
import { decide, type DecideResult, type State } from "@rochdale/count/decide.ts";
import { presets } from "@rochdale/count/presets.ts";
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import type { ResolutionRule } from "@rochdale/facts/governance-parameters.ts";
import type { PutMatter } from "@rochdale/facts/resolutions.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { BY_RULES } from "./statutory-votes.ts";

export type Held = Entry<"MeetingHeld/1">;
export type Resolution = Held["content"]["resolutions"][number];
export type CountedResolution = Content<"ResolutionsCounted/2">["counted"][number];

export type Decided = {
  /** From 1, in the order of the record. */
  readonly number: number;
  readonly held: Held;
  readonly resolution: Resolution;
  /** The count by class and rule; undefined in records from before it was kept. */
  readonly counted: CountedResolution | undefined;
  /** The meeting that confirmed or refused it, where it needed one. */
  readonly second: Held | undefined;
  readonly byRules: DecideResult | undefined;
  /** The law's count of heads over one or two meetings; undefined where the law leaves it to the rules. */
  readonly byLaw: DecideResult | undefined;
  readonly state: State | "unknown";
};

/** Every resolution that was put, with what it decided so far. */
export function resolutionsDecided(story: Story): readonly Decided[] {
  const counts = [...all(story, "ResolutionsCounted/1"), ...all(story, "ResolutionsCounted/2")];
  const put = all(story, "MeetingHeld/1").flatMap((held) => {
    const counted = counts.findLast((one) => one.content.meeting === held.content.meeting);
    return held.content.resolutions.map((resolution, row) => ({
      held,
      resolution,
      counted: counted?.content.counted.find((one) => one.row === row),
    }));
  });
  return put.map((one, at) => ({ number: at + 1, ...one, ...outcomesOf(story, one) }));
}

type Put = Pick<Decided, "held" | "resolution" | "counted">;

function outcomesOf(story: Story, put: Put): Omit<Decided, keyof Put | "number"> {
  const { held, resolution, counted } = put;
  const second = needsSecond(resolution) ? confirming(story, held, resolution) : undefined;
  const byLaw = headsCounted(put, second);
  const byRules = counted && byTheRules(resolution, counted);
  const states = [byLaw, byRules].flatMap((one) => (one ? [one.state] : []));
  const inquorate = held.content.present < held.content.quorum;
  return { second, byLaw, byRules, state: inquorate ? "lost" : stateOf(states) };
}

/** Both counts must carry it: the one that has come less far speaks. */
const furthestLast: readonly State[] = [
  "lost",
  "awaitingCastingVote",
  "awaitingLot",
  "awaitingSecondMeeting",
  "carried",
];
function stateOf(states: readonly State[]): State | "unknown" {
  return furthestLast.find((one) => states.includes(one)) ?? "unknown";
}

function needsSecond({ rule }: Resolution): boolean {
  const preset = Object.entries(presets).find(([name]) => name === rule)?.[1];
  return preset !== undefined && "secondMeeting" in preset.rule;
}

/** Of the second meetings held after it, the first that put the same words. */
function confirming(story: Story, held: Held, resolution: Resolution): Held | undefined {
  return all(story, "MeetingHeld/1").find(
    (one) =>
      one.content.kind === "second" &&
      one.position > held.position &&
      one.content.resolutions.some((again) => sameWords(again, resolution)),
  );
}

export function sameWords(one: Resolution, other: Resolution): boolean {
  const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, " ");
  return plain(one.resolution) === plain(other.resolution);
}

/** Heads by the named preset. Where the rules' own count is kept too, an ordinary preset would say the same again. */
function headsCounted(
  { held, resolution, counted }: Put,
  second: Held | undefined,
): DecideResult | undefined {
  if (resolution.rule === BY_RULES || (counted && !needsSecond(resolution))) return undefined;
  const again = second?.content.resolutions.find((one) => sameWords(one, resolution));
  return readable(
    decide({
      rule: resolution.rule,
      tally: { ...resolution.tally, date: held.on },
      ...(second && again ? { secondMeeting: { ...again.tally, date: second.on } } : {}),
    }),
  );
}

function byTheRules(
  { tally }: Resolution,
  { rule, classes, castingVote }: CountedResolution,
): DecideResult | undefined {
  const counted = classes.length > 0 ? { classes } : tally;
  return readable(decide({ rule: ruleTold(rule), tally: counted, castingVote }));
}

/** The rule as the contract of `decide` reads it. */
export function ruleTold(rule: CountedResolution["rule"]): ResolutionRule {
  const { chairBreaksTie, weights, weightCaps, eachClass, vetoBy, fraction, relation } = rule;
  return {
    base: "forAndAgainst",
    fraction,
    relation,
    ...(weights ? { weights, ...(weightCaps ? { weightCaps } : {}), noVotes: "sharedOut" } : {}),
    ...(eachClass ? { eachClass } : {}),
    ...(vetoBy ? { vetoBy } : {}),
    ...(chairBreaksTie ? { tie: "chair" } : {}),
  };
}

function readable(result: ReturnType<typeof decide>): DecideResult | undefined {
  return isRefusal(result) ? undefined : result;
}

/**
 * The resolution by which a meeting carried one of some matters; a meeting that confirmed one counts too. Undefined
 * where no such resolution was carried to its end.
 */
export function carriedAt(
  story: Story,
  meeting: string | null,
  matters: readonly PutMatter[],
): Decided | undefined {
  if (meeting === null) return undefined;
  return resolutionsDecided(story).find(
    ({ held, second, counted, state }) =>
      state === "carried" &&
      counted !== undefined &&
      matters.includes(counted.matter) &&
      (held.content.meeting === meeting || second?.content.meeting === meeting),
  );
}

/** The last resolution that waits for a second meeting. */
export function awaitingSecond(story: Story): Decided | undefined {
  return resolutionsDecided(story).findLast((one) => one.state === "awaitingSecondMeeting");
}
