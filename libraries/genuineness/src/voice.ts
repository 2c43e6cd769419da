/** Whose voice is heard: who proposes, comes, votes and sits, beside who the members are; and whether a few speak for all. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { OTHERS, type ParticipationBy } from "@rochdale/facts/participation.ts";
import { all } from "@rochdale/facts/story.ts";
import { addMonths } from "./calendar.ts";
import { confirmsBooks } from "./confirmation.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { hasEnded } from "./running-since.ts";
import type { Scene } from "./scene.ts";
import { sentence } from "./sentence.ts";

/** What people do in their mutual, as it is counted. */
export const voiceActs = ["proposed", "came", "voted", "sit"] as const;
export type VoiceAct = (typeof voiceActs)[number];

/**
 * Our own standard: a count says something for so many months; a few speak for all where one group does half or more of
 * it, and twice its share of the members or more; fewer than so many of an act tell nothing.
 */
export const voiceMonths = 15;
export const fewHold = { ofAct: { most: 1, of: 2 }, timesShare: 2, actsLeast: 5 } as const;

export type Share = {
  readonly group: string;
  readonly members: number;
  /** How many of this group did it; null where that was not counted or not told. */
  readonly did: number | null;
  /** A few that speak for all, by our standard. */
  readonly few: boolean;
};

export type Voices = {
  readonly by: ParticipationBy;
  readonly act: VoiceAct;
  readonly membersTotal: number;
  readonly didTotal: number;
  /** In the order of the record; groups joined as small stand last, as others. */
  readonly shares: readonly Share[];
  /** Too few acts were counted to say anything. */
  readonly tooFew: boolean;
};

type Count = Entry<"ParticipationCounted/1">;

/** The counts that speak on a day: of each occasion the last, within the months. */
export function countsOfVoice({ story, day }: Scene): readonly Count[] {
  const since = addMonths(day, -voiceMonths);
  const last = new Map<string, Count>();
  for (const count of all(story, "ParticipationCounted/1")) {
    if (count.on >= since) last.set(`${count.content.occasion} ${count.content.ref}`, count);
  }
  return [...last.values()];
}

/** Every grouping and act that was counted, summed over the occasions; the board as it sat last. */
export function voicesIn(scene: Scene): readonly Voices[] {
  const counts = countsOfVoice(scene);
  const bys = new Set(counts.flatMap((one) => one.content.groupings.map(({ by }) => by)));
  return [...bys].flatMap((by) => voiceActs.flatMap((act) => voicesOf(counts, by, act)));
}

type Group = Count["content"]["groupings"][number]["groups"][number];

function voicesOf(counts: readonly Count[], by: ParticipationBy, act: VoiceAct): Voices[] {
  const told = counts.flatMap((count) =>
    count.content.groupings
      .filter((grouping) => grouping.by === by && grouping.groups.some((one) => one[act] !== null))
      .map(({ groups }) => groups),
  );
  if (told.length === 0) return [];
  // Seats are not added up over the occasions: the same people sit.
  const spoken = act === "sit" ? told.slice(-1) : told;
  const groups = new Map<string, { members: number; did: number | null }>();
  for (const group of spoken.flat())
    groups.set(group.group, added(groups.get(group.group), group, act));
  const rows = [...groups].map(([group, sums]) => ({ group, ...sums }));
  return [judged(rows, { by, act })];
}

function added(
  sum: { members: number; did: number | null } | undefined,
  group: Group,
  act: VoiceAct,
) {
  const before = sum ?? { members: 0, did: 0 };
  const now = group[act];
  return {
    members: before.members + group.members,
    did: before.did === null || now === null ? null : before.did + now,
  };
}

type Row = { readonly group: string; readonly members: number; readonly did: number | null };

function judged(rows: readonly Row[], { by, act }: Pick<Voices, "by" | "act">): Voices {
  const membersTotal = rows.reduce((sum, one) => sum + one.members, 0);
  const didTotal = rows.reduce((sum, one) => sum + (one.did ?? 0), 0);
  const tooFew = didTotal < fewHold.actsLeast;
  const totals = { membersTotal, didTotal };
  const ordered = rows.toSorted((a, b) => Number(a.group === OTHERS) - Number(b.group === OTHERS));
  const shares = ordered.map((one) => ({ ...one, few: !tooFew && areFew(one, totals) }));
  return { by, act, ...totals, shares, tooFew };
}

/** Exact: the group's part of the acts against a half of them, and against twice its part of the members. */
function areFew(
  { group, members, did }: Row,
  { membersTotal, didTotal }: { readonly membersTotal: number; readonly didTotal: number },
): boolean {
  if (did === null || group === OTHERS) return false;
  const half = did * fewHold.ofAct.of >= didTotal * fewHold.ofAct.most;
  return half && did * membersTotal >= fewHold.timesShare * members * didTotal;
}

/**
 * Producer capture in life: an articulate local few may hold all the talk while the rules look fair. No law asks for
 * this count. It shows who is heard and not why.
 */
export const voiceShared = findingRule({
  id: "voiceShared",
  group: "running",
  version: 1,
  law: "rochdale-2",
  beneficiary: "proposers",
  wanted: "confirmation",
  doesNotApply: hasEnded,
  judge: judgeVoice,
});

function judgeVoice(scene: Scene): Judgement {
  const words = (name: string) => sentence(`finding.voiceShared.${name}`);
  const counts = countsOfVoice(scene);
  const voices = voicesIn(scene).filter((one) => !one.tooFew);
  const heard = voices.filter(({ act }) => act === "came" || act === "voted");
  const few = voices.flatMap(({ shares, by, act, ...totals }) =>
    shares
      .filter((one) => one.few)
      .map(({ group, members, did }) =>
        sentence(`voice.few.${act}`, {
          group: by === "class" ? sentence(`enum.memberClass.${group}`) : group,
          members: { of: [members, totals.membersTotal] },
          did: { of: [did ?? 0, totals.didTotal] },
        }),
      ),
  );
  const rests = [...counts, ...confirmsBooks(scene)];
  if (few.length > 0) {
    return notMet(sentence("finding.voiceShared.few", { few }), words("change.hear"), {
      rests: counts,
    });
  }
  if (heard.length === 0) {
    return notProven(words("none"), words("change.count"), { also: counts });
  }
  const values = { occasions: counts.length };
  return met(sentence("finding.voiceShared.met", values), words("change.lose"), { rests });
}
