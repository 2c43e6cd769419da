/** Who holds a ballot's keys and how far they have come, as the record shows; who may be named. Our own standard. */
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { HolderInterest } from "@rochdale/facts/secret-ballots.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { eligibleOf, type Ballot } from "@rochdale/facts/ballot-story.ts";
import { STANDARD } from "../support/rules.ts";

/** What a holder does next. `wait`: others come first. */
export type Step =
  | "certificate"
  | "shares"
  | "key"
  | "rehearsal"
  | "shuffle"
  | "share"
  | "wait"
  | "done";

export type Holder = {
  readonly holder: string;
  /** Its place among the trustees, from 1. */
  readonly number: number;
  readonly party: string;
  readonly interest: HolderInterest;
  readonly made: boolean;
  readonly dealt: boolean;
  readonly completed: boolean;
  readonly rehearsed: boolean;
  readonly shuffled: boolean;
  readonly shared: boolean;
  readonly lost: boolean;
};

export type Keys = {
  readonly named: Entry<"KeyHoldersNamed/1">;
  /** How often holders were named for this ballot: each naming begins the keys afresh. */
  readonly round: number;
  readonly threshold: number;
  readonly single: boolean;
  readonly holders: readonly Holder[];
  readonly ready: Entry<"KeysReady/1"> | null;
  readonly setUp: boolean;
  readonly disputed: Content<"KeyPartDisputed/1"> | null;
};

/** The keys of a ballot as they stand; null where no holders are named. */
export function keysOf(story: Story, ballot: string): Keys | null {
  const { named, ready, rehearsed, lost, setUp, shuffles, shares } = secretBallotOf(story, ballot);
  if (!named) return null;
  const since = <T extends KeyFact>(type: T) =>
    all(story, type).filter(
      (one) => one.content.ballot === ballot && one.position > named.position,
    ) as readonly Entry<T>[];
  const did = (entries: readonly { readonly content: { readonly holder: string } }[]) =>
    new Set(entries.map((one) => one.content.holder));
  const made = did(since("KeyHolderKeyMade/1"));
  const dealt = did(since("KeySharesDealt/1"));
  const completed = did(since("KeyPartCompleted/1"));
  const [shuffled, shared] = [did(shuffles), did(shares)];
  const namings = all(story, "KeyHoldersNamed/1").filter((one) => one.content.ballot === ballot);
  return {
    named,
    round: namings.length,
    threshold: named.content.threshold,
    single: named.content.holders.length === 1,
    holders: named.content.holders.map(({ holder, party, interest }, index) => ({
      holder,
      number: index + 1,
      party,
      interest,
      made: made.has(holder),
      dealt: dealt.has(holder),
      completed: completed.has(holder),
      rehearsed: rehearsed.has(holder),
      shuffled: shuffled.has(holder),
      shared: shared.has(holder),
      lost: lost.has(holder),
    })),
    ready,
    setUp: setUp !== null,
    disputed: since("KeyPartDisputed/1").at(-1)?.content ?? null,
  };
}

type KeyFact =
  | "KeyHolderKeyMade/1"
  | "KeySharesDealt/1"
  | "KeyPartCompleted/1"
  | "KeyPartDisputed/1";

/** The holder who is this party; a party holds one part at most. */
export function holderOf(keys: Keys, party: string): Holder | null {
  return keys.holders.find((one) => one.party === party) ?? null;
}

/** What the closed ballot asks of its holders: nothing yet, shuffles (whoever comes next), or shares. */
export type Opening = "notYet" | "shuffle" | "share" | "done";

/** What a holder does next. */
export function nextStep(keys: Keys, holder: Holder, opening: Opening): Step {
  if (keys.disputed) return "wait";
  if (!holder.made) return "certificate";
  if (!keys.single && !holder.dealt) {
    return keys.holders.every((one) => one.made) ? "shares" : "wait";
  }
  if (!keys.single && !holder.completed) {
    return keys.holders.every((one) => one.dealt) ? "key" : "wait";
  }
  if (!keys.ready) return "wait";
  if (!holder.rehearsed) return "rehearsal";
  if (opening === "done") return "done";
  if (opening === "shuffle" && !holder.shuffled) return "shuffle";
  return opening === "share" && !holder.shared ? "share" : "wait";
}

/** The act by which each step's answer enters. */
export const ACT_OF = {
  certificate: "keys.make",
  shares: "keys.deal",
  key: "keys.complete",
  rehearsal: "keys.rehearse",
  shuffle: "keys.shuffle",
  share: "keys.share",
} as const;

/** Ranked papers whose proofs are checked while their holder waits: seconds. More are checked by a job. */
export const PAPERS_AT_ONCE = 300;

/** The ballot of an election's contest: its papers name candidates in order. */
export const isRanked = (ballot: Ballot): boolean =>
  ballot.called.content.purpose === "boardElection";

/** Whether a share or a shuffle is kept and checked beside its request. Yes/no totals are never long. */
export function isLong({ ranked, papers }: { ranked: boolean; papers: number }): boolean {
  return ranked && papers > PAPERS_AT_ONCE;
}

/** Every holder has opened the test vote with the key as it was kept: without that no ballot opens. */
export function allRehearsed(keys: Keys): boolean {
  return keys.ready !== null && keys.holders.every((one) => one.rehearsed);
}

export const SCHEMES = {
  single: { holders: 1, threshold: 1 },
  twoOfThree: { holders: 3, threshold: 2 },
  threeOfFive: { holders: 5, threshold: 3 },
} as const;
export type Scheme = keyof typeof SCHEMES;

/** A single holder could open any vote alone; so many voters at most, but for a rehearsal. */
export const SINGLE_AT_MOST = 30;

const INTERESTS: Partial<Record<Role, readonly HolderInterest[]>> = {
  authority: ["employer"],
  secretary: ["employer"],
  board: ["employer"],
  union: ["union"],
  user: ["users"],
  community: ["users"],
  scrutineer: ["scrutineer"],
};
const UNTIED: readonly HolderInterest[] = ["outsideCooperative", "other"];

/** The sides that somebody in a role may stand for. */
export function interestsOf(role: Role): readonly HolderInterest[] {
  return INTERESTS[role] ?? UNTIED;
}

export type Named = {
  readonly party: string;
  readonly role: Role;
  readonly interest: HolderInterest;
};

/** Why these holders may not be named; empty where they may. No one side may open the votes by itself. */
export function mayBeNamed(ballot: Ballot, scheme: Scheme, named: readonly Named[]): Refusal[] {
  const { threshold, holders } = SCHEMES[scheme];
  const refusals: Refusal[] = [];
  if (new Set(named.map((one) => one.party)).size < holders) refusals.push(refusal("sameParty"));
  const wrong = named.find((one) => !interestsOf(one.role).includes(one.interest));
  if (wrong) refusals.push(refusal("interestOfRole", { party: wrong.party }));
  const eligible = eligibleOf(ballot) ?? 0;
  if (scheme === "single" && !ballot.called.content.rehearsal && eligible > SINGLE_AT_MOST) {
    refusals.push(refusal("single", { eligible, most: SINGLE_AT_MOST }));
  }
  const bySide = Map.groupBy(named, (one) => one.interest);
  for (const side of bySide.values()) {
    if (scheme !== "single" && side.length >= threshold) {
      refusals.push(refusal("oneSide", { holders: side.length, threshold }));
    }
  }
  return refusals;
}

export function refusal(name: string, values: Message["values"] = {}): Refusal {
  return {
    rule: `keys.${name}`,
    law: STANDARD,
    because: { message: `keys.refused.${name}`, values },
    remedy: { message: `keys.remedy.${name}`, values },
  };
}
