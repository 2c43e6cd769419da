/** The moments at which control may have changed, each with the structure as it stood then and what the event did to it. */
import { changeOf } from "@rochdale/control/guarantee.ts";
import type { Effect } from "@rochdale/control/guarantee.ts";
import type { ByTest } from "@rochdale/control/three-tests.ts";
import {
  ownershipRecorded,
  ownershipsRecorded,
  registrations,
  type OwnershipRecorded,
} from "@rochdale/facts/designs-told.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, asAt as storyAsAt } from "@rochdale/facts/story.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import type { Message } from "@rochdale/language/message.ts";
import { canonicalJson } from "@rochdale/record/canonical.ts";
import { controlled, controlSourceOf } from "./control-evidence.ts";
import type { Controlled, ControlSource } from "./control-evidence.ts";
import { controlInput } from "./control-of-design.ts";
import { classOf, seatTurns } from "./control-vacancies.ts";
import { designIn } from "./design-in-force.ts";
import { before, sceneOf } from "./scene.ts";
import { sentence } from "./sentence.ts";
import { densityCounted } from "./timeline-density.ts";

/** A day on which something happened that may change control, and the body as it stood at its end. */
export type Moment = {
  readonly on: string;
  readonly position: number;
  readonly entry: Entry;
  readonly words: Message;
  readonly story: Story;
  /** Ownership as it was recorded, else the registered rules; less the empty seats. Undefined before there is any. */
  readonly source: ControlSource | undefined;
  /** The test of workers and users on it; undefined where it cannot be made. */
  readonly control: Controlled | undefined;
  /** What the event changed by each test; null where no structure stood before it, or none after. */
  readonly effect: ByTest<Effect> | null;
};

/** Something that happened, and how much it tells: of several on one day the one that tells most is named. */
type Happening = { readonly entry: Entry; readonly words: Message; readonly rank: number };

/** Every moment up to a day, one for a day; what changed neither votes, seats, promises nor density is left out. */
export function momentsOf(story: Story, asAt: string): readonly Moment[] {
  const then = storyAsAt(story, asAt);
  const moments: Moment[] = [];
  for (const { entry, words } of happeningsOf(then)) {
    const stood = storyAsAt(then, entry.on);
    const source = sourceOn(stood, entry.on);
    const last = moments.at(-1);
    if (isSeatTurn(entry) && sameStructure(source, last?.source)) continue;
    const tested = source && controlled(source, "workersAndUsers");
    moments.push({
      on: entry.on,
      position: entry.position,
      entry,
      words,
      story: stood,
      source,
      control: typeof tested === "string" ? undefined : tested,
      effect: effectOf(last?.source, source),
    });
  }
  return moments;
}

/** The structure that stands on a day: a design that is only frozen for a ballot holds nothing yet. */
function sourceOn(story: Story, day: string): ControlSource | undefined {
  const scene = sceneOf(story, day);
  const known = ownershipRecorded(story) ?? designIn(scene)?.registered;
  return known ? controlSourceOf(scene) : undefined;
}

function effectOf(
  earlier: ControlSource | undefined,
  source: ControlSource | undefined,
): ByTest<Effect> | null {
  if (!earlier || !source) return null;
  const input = (of: ControlSource) => controlInput(of.ownership, "workersAndUsers");
  const effect = changeOf(input(earlier), input(source));
  return isRefusal(effect) ? null : effect;
}

function sameStructure(one: ControlSource | undefined, other: ControlSource | undefined): boolean {
  if (!one || !other) return one === other;
  return canonicalJson(one.ownership) === canonicalJson(other.ownership);
}

const SEAT_TURNS = ["SeatVacated/1", "SeatFilled/1", "ElectionDeclared/1", "VacancyFilled/1"];
const isSeatTurn = ({ type }: Entry) => SEAT_TURNS.includes(type);
const given = (name: string) => sentence("name.given", { name });

/** By day, one a day. */
function happeningsOf(story: Story): readonly Happening[] {
  const happened = (
    rank: number,
    entries: readonly Entry[],
    words: (entry: never) => Message,
  ): readonly Happening[] =>
    entries.map((entry) => ({ entry, rank, words: words(entry as never) }));
  const rules = registrations(story);
  const all_: readonly Happening[] = [
    ...happened(5, ownershipsRecorded(story), recordedWords),
    ...happened(4, rules.slice(0, 1), () => sentence("event.rulesRegistered")),
    ...happened(4, rules.slice(1), () => sentence("event.rulesChanged")),
    ...happened(3, all(story, "ControlSold/1"), soldWords),
    ...happened(2, all(story, "GuaranteeLost/1"), promiseWords),
    ...happened(2, all(story, "GuaranteeRegained/1"), promiseWords),
    ...happened(2, all(story, "RecognitionEnded/1"), ({ content }: Entry<"RecognitionEnded/1">) =>
      sentence("event.recognitionEnded", { union: content.union }),
    ),
    ...happened(1, seatTurns(story), (entry) => seatWords(story, entry)),
    ...densityTurns(story).map((entry) => ({ entry, rank: 0, words: densityWords(entry) })),
  ];
  const byDay = new Map<string, Happening>();
  for (const one of all_.toSorted((a, b) => (before(a.entry, b.entry) ? -1 : 1))) {
    const same = byDay.get(one.entry.on);
    if (!same || one.rank >= same.rank) byDay.set(one.entry.on, one);
  }
  return [...byDay.values()];
}

const recordedWords = ({ content }: OwnershipRecorded) => given(content.event);
const soldWords = ({ content }: Entry<"ControlSold/1">) => sentence(`event.sold.${content.what}`);
const promiseWords = ({ content }: Entry<"GuaranteeLost/1" | "GuaranteeRegained/1">) =>
  given(content.words);

function seatWords(story: Story, entry: ReturnType<typeof seatTurns>[number]): Message {
  const of = entry.type === "VacancyFilled/1" ? classOf(story, entry) : entry.content.class;
  const seats = entry.type === "VacancyFilled/1" ? 1 : entry.content.seats;
  const empty = entry.type === "SeatVacated/1" || entry.type === "VacancyFilled/1";
  const values = { seats, class: { message: `enum.memberClass.${of ?? "other"}` } };
  return sentence(empty ? "event.seatsEmpty" : "event.seatsFilled", values);
}

/** The counts of the register at which over half of those who may join had joined for the first time, or no longer. */
function densityTurns(story: Story): readonly Entry<"RegisterCounted/1">[] {
  const counts = all(story, "RegisterCounted/1").toSorted((a, b) => (before(a, b) ? -1 : 1));
  let last: boolean | undefined;
  return counts.filter((count) => {
    const density = densityCounted(count);
    if (!density) return false;
    const reached = density.more === 0;
    const turned = last !== undefined && reached !== last;
    last = reached;
    return turned;
  });
}

function densityWords(count: Entry<"RegisterCounted/1">): Message {
  const density = densityCounted(count);
  if (!density) throw new Error("a turn of density has a density");
  const { members, eligible, more, who } = density;
  return sentence(more === 0 ? "event.densityReached" : "event.densityFell", {
    who: sentence(`eligible.${who}`),
    members: { of: [members, eligible] },
  });
}
