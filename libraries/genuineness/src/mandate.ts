/** The staff ballot's gates and its mandate: what must stand frozen, when it may be called and opened, how long it counts. */
import { clockOf } from "@rochdale/clock/clock.ts";
import { addDays, day, daysBetween } from "@rochdale/clock/day.ts";
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import { designsProposed } from "@rochdale/facts/designs-told.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all, asAt, has, latest, opening, roleOf, type Story } from "@rochdale/facts/story.ts";
import type { Message, Value } from "@rochdale/language/message.ts";
import { ballotsFor, countedBallot, type BallotEvidence } from "./ballot-evidence.ts";
import { before, earliest, lastWhere, sceneOf } from "./scene.ts";
import { standardFor } from "./standard.ts";
import { supportGrade } from "./support-grade.ts";
import { setUpLacks } from "./verifiable-box.ts";

type Call = Content<"BallotCalled/1">;

/**
 * What a support ballot still lacks before it may be called or opened: a frozen business case, a frozen design, agreed
 * terms of the contract, a measures letter from each side, the pension answer. What was replaced after it was frozen is
 * not frozen. Our own standard, after the TUC and Co-operatives UK guidance (2013, criterion inferred) that staff
 * decide on balanced information; no law requires it.
 */
export function frozenPapers(story: Story): readonly Refusal[] {
  const published = latest(story, "BusinessCasePublished/1")?.content.version;
  const proposed = designsProposed(story).at(-1)?.content.version;
  const offered = latest(story, "OfferMade/1")?.content.version;
  const letters = all(story, "MeasuresLetterSent/1").map((letter) => letter.content.by);
  return [
    ...frozenAt(latest(story, "BusinessCaseFrozen/1")?.content.version, published, "businessCase"),
    ...frozenAt(latest(story, "DesignFrozen/1")?.content.version, proposed, "design"),
    ...frozenAt(latest(story, "HeadsAgreed/1")?.content.version, offered, "headsOfTerms"),
    ...unless(letters.includes("mutual"), refusal("measuresMutual")),
    ...unless(letters.includes("authority"), refusal("measuresAuthority")),
    ...unless(has(story, "PensionAnswered/1"), refusal("pension")),
  ];
}

/** Nothing frozen, or a later version than the frozen one. */
function frozenAt(frozen: number | undefined, newest: number | undefined, paper: string) {
  if (frozen === undefined) return [refusal(paper)];
  if (newest === undefined || newest <= frozen) return [];
  return [refusal(`${paper}Replaced`, { version: newest, frozen })];
}

export type Mandate = {
  readonly state: "none" | "fresh" | "lapsed" | "ended";
  /** The last day on which it counts, or counted. */
  readonly until: string | null;
  readonly because: Message;
};

/**
 * Whether the staff's yes still counts on a day: fresh to the end of the day twelve months after the poll closed; a
 * material change ends it the day before. Once used, by transfer or conversion, it stands as it stood on that day.
 * Our own standard, by analogy with the twelve months of industrial action.
 */
export function mandateOf(story: Story, asOf: string): Mandate {
  const scene = sceneOf(asAt(story, asOf), asOf);
  const counted = countedBallot(scene, "support");
  if (!counted) return { state: "none", until: null, because: said("mandate.noBallot") };
  const { tally } = counted.report.content;
  const grade = supportGrade(tally);
  if (grade === "weak" || grade === "notShown") {
    const values = { for: { of: [tally.for, tally.eligible] } } as const;
    return { state: "none", until: null, because: said("mandate.notGiven", values) };
  }
  const closed = counted.closed?.on ?? counted.closes ?? counted.report.on;
  const used = earliest<Entry>([
    ...all(scene.story, "TransferMade/1"),
    ...all(scene.story, "Converted/1"),
  ]);
  const changed = earliest(
    all(scene.story, "MaterialChange/1").filter(
      (change) => before(counted.report, change) && (!used || before(change, used)),
    ),
  );
  const on = used?.on ?? asOf;
  const until = lastFreshDay(scene.body.service.nation, closed, changed?.on ?? null);
  if (changed) {
    const what = { message: `enum.change.${changed.content.what}` };
    const values = { what, day: { day: changed.on } };
    return { state: "ended", until, because: said("mandate.ended", values) };
  }
  const values = { closed: { day: closed }, until: { day: until } };
  if (on > until) return { state: "lapsed", until, because: said("mandate.lapsed", values) };
  const because = used
    ? said("mandate.used", { ...values, day: { day: used.on } })
    : said("mandate.fresh", values);
  return { state: "fresh", until, because };
}

function lastFreshDay(nation: string, pollClosed: string, materialChangeOn: string | null) {
  const changed = materialChangeOn !== null && materialChangeOn < pollClosed;
  const clock = clockOf({
    clock: "mandate",
    nation,
    asOf: "9999-12-31",
    pollClosed,
    materialChangeOn: changed ? pollClosed : materialChangeOn,
  });
  const until = "refused" in clock ? undefined : clock.items[0]?.due;
  if (!until) throw new Error(`no mandate from a poll closed on ${pollClosed}`);
  return until;
}

/**
 * Why a ballot may not be called in this way on this day; all reasons at once. A rehearsal decides nothing, so
 * only its form is asked. Days, papers and unions are asked of ballots that show support, by our own standard.
 */
export function ballotMayBeCalled(story: Story, command: Call, asOf: string): readonly Refusal[] {
  const support = command.purpose === "support" || command.purpose === "usersSupport";
  return [
    ...formOf(story, command, asOf),
    ...scrutineerOf(story, command.scrutineer),
    ...boxOf(story, command),
    ...(support && !command.rehearsal ? supportOf(story, command, asOf) : []),
  ];
}

function formOf(story: Story, command: Call, asOf: string): Refusal[] {
  const { ballot, opens, closes, answers, statusQuo, purpose, roll } = command;
  const known = all(story, "BallotCalled/1").some((called) => called.content.ballot === ballot);
  const rolls = { support: "staff", usersSupport: "users", boardElection: roll, resolution: roll };
  const stays = purpose === "boardElection" || answers[statusQuo] !== undefined;
  return [
    ...unless(!known, refusal("alreadyCalled")),
    ...unless(rolls[purpose] === roll, refusal("wrongRoll")),
    ...unless(stays, refusal("statusQuo")),
    ...unless(asOf <= opens, refusal("opensInThePast", { opens: { day: opens } })),
    ...unless(opens <= closes, refusal("closesBeforeOpening")),
  ];
}

/** Admitted as scrutineer, still here, and tied to no side: by organisation or as the same person. */
function scrutineerOf(story: Story, scrutineer: string): Refusal[] {
  const admitted = lastWhere(
    story,
    "PartyAdmitted/1",
    (entry) => entry.content.party === scrutineer,
  );
  const left = all(story, "PartyLeft/1").some(
    (entry) => entry.content.party === scrutineer && admitted && before(admitted, entry),
  );
  if (!admitted || roleOf(story, scrutineer) !== "scrutineer" || left) {
    return [refusal("scrutineerAdmitted")];
  }
  const { organisation, person } = admitted.content;
  const { authority, name, recognisedUnions } = opening(story);
  const sides = [authority?.name, name, ...recognisedUnions];
  const others = all(story, "PartyAdmitted/1").filter(
    (entry) => entry.content.party !== scrutineer,
  );
  const tied =
    (organisation !== null && sides.includes(organisation)) ||
    (person !== null && others.some((entry) => entry.content.person === person));
  return unless(!tied, refusal("scrutineerIndependent"));
}

/** In a plain box the host could see votes: it serves rehearsals and invented bodies. A body in earnest uses the verifiable one. */
function boxOf(story: Story, { box, rehearsal }: Call): Refusal[] {
  const { standing } = opening(story);
  const example = rehearsal || standing === "twin" || standing === "rehearsal";
  return unless(box !== "plain" || example, refusal("plainBox"));
}

function supportOf(story: Story, command: Call, asOf: string): Refusal[] {
  const standard = standardFor(story, asOf);
  const { opens, closes, purpose } = command;
  const ahead = daysBetween(day(asOf), day(opens));
  const days = Math.max(standard.rollFreezeDays, standard.ballotNoticeDays);
  const earliestOpening = addDays(day(asOf), days);
  const last = addDays(day(opens), standard.pollDays - 1);
  const { start, recognisedUnions } = opening(story);
  const told = new Set(all(story, "UnionNotified/1").map((entry) => entry.content.union));
  const untold = recognisedUnions.filter((union) => !told.has(union));
  return [
    ...unless(start === "fromPublicService", refusal("nothingToTransfer")),
    ...unless(ahead >= days, refusal("notice", { days, day: { day: earliestOpening } })),
    ...unless(closes >= last, refusal("poll", { days: standard.pollDays, day: { day: last } })),
    ...untold.map((union) => refusal("unionNotified", { union }, "tuc-coopsuk-2013")),
    ...frozenPapers(story),
    ...(purpose === "support" ? repeated(story, asOf) : []),
  ];
}

/** No second ballot on the same proposal within twelve months, unless its terms changed (Middlesbrough 2010). */
function repeated(story: Story, asOf: string): Refusal[] {
  const scene = sceneOf(asAt(story, asOf), asOf);
  const counted = countedBallot(scene, "support");
  if (!counted) return [];
  const closed = counted.closed?.on ?? counted.closes ?? counted.report.on;
  const changed = earliest(
    all(scene.story, "MaterialChange/1").filter((change) => before(counted.report, change)),
  );
  const last = lastFreshDay(scene.body.service.nation, closed, changed?.on ?? null);
  const from = addDays(day(last), 1);
  return unless(asOf >= from, refusal("repeated", { from: { day: from } }));
}

/** Why a called ballot may not open on this day; all reasons at once. */
export function ballotMayOpen(story: Story, ballot: string, asOf: string): readonly Refusal[] {
  const called = all(story, "BallotCalled/1").find((entry) => entry.content.ballot === ballot);
  if (!called) return [refusal("notCalled")];
  const { purpose, rehearsal, scrutineer } = called.content;
  const evidence = evidenceOf(story, called, asOf);
  const { opens, closes } = evidence;
  const support = (purpose === "support" || purpose === "usersSupport") && !rehearsal;
  return [
    ...unless(evidence.opened === undefined, refusal("alreadyOpened")),
    ...unless(asOf >= opens, refusal("notYet", { opens: { day: opens } })),
    ...unless(asOf <= closes, refusal("over", { closes: { day: closes } })),
    ...scrutineerOf(story, scrutineer),
    ...boxOf(story, called.content),
    ...setUpLacks(story, called.content).map((lack) => refusal(lack.rule, lack.values)),
    ...rollOf(story, evidence, support),
    ...(support ? [...changedSince(story, called), ...frozenPapers(story)] : []),
  ];
}

type Opening = Pick<BallotEvidence, "frozen" | "opened"> & {
  readonly called: Entry<"BallotCalled/1">;
  readonly opens: string;
  readonly closes: string;
};

function evidenceOf(story: Story, called: Entry<"BallotCalled/1">, asOf: string): Opening {
  const { ballot } = called.content;
  const of = (entry: { readonly content: { readonly ballot: string } }) =>
    entry.content.ballot === ballot;
  const moved = lastWhere(asAt(story, asOf), "BallotDatesSet/1", of)?.content;
  return {
    called,
    opens: moved?.opens ?? called.content.opens,
    closes: moved?.closes ?? called.content.closes,
    frozen: lastWhere(story, "RollFrozen/1", of),
    opened: lastWhere(story, "BallotOpened/1", of),
  };
}

function rollOf(story: Story, { frozen, called, opens }: Opening, support: boolean): Refusal[] {
  if (!frozen) return [refusal("rollNotFrozen")];
  const days = standardFor(story, called.on).rollFreezeDays;
  const last = addDays(day(opens), -days);
  return unless(!support || frozen.on <= last, refusal("rollLate", { days, day: { day: last } }));
}

function changedSince(story: Story, called: Entry<"BallotCalled/1">): Refusal[] {
  const changed = all(story, "MaterialChange/1").some((change) => before(called, change));
  return unless(!changed, refusal("changedSince"));
}

/** Whether staff voted and did not say yes: the way stops there. */
export function staffSaidNo(story: Story, asOf: string): boolean {
  const scene = sceneOf(asAt(story, asOf), asOf);
  const counted = countedBallot(scene, "support");
  if (!counted || ballotsFor(scene, "support").at(-1)?.ballot !== counted.ballot) return false;
  const grade = supportGrade(counted.report.content.tally);
  return grade === "weak" || grade === "notShown";
}

type Values = { readonly [name: string]: Value };

function said(message: string, values?: Values): Message {
  return values ? { message, values } : { message };
}

function refusal(rule: string, values?: Values, law = "rochdale-2"): Refusal {
  return {
    rule: `ballot.${rule}`,
    law,
    because: said(`ballotRule.${rule}`, values),
    remedy: said(`ballotRule.${rule}Remedy`, values),
  };
}

function unless<T>(holds: boolean, one: T): T[] {
  return holds ? [] : [one];
}
