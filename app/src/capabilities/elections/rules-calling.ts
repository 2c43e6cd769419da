/** What an election must keep to before it is counted: its call, its contests, nominations, days. */
import { endOf } from "@rochdale/facts/ends-told.ts";
import type { Content } from "@rochdale/facts/fact.ts";
import type { Design4 } from "@rochdale/facts/governance.ts";
import type { Problem, Refusal } from "@rochdale/facts/refusal.ts";
import type { MemberClass } from "@rochdale/facts/shapes.ts";
import { opening, type Story } from "@rochdale/facts/story.ts";
import { addDays } from "@rochdale/genuineness/calendar.ts";
import { designIn } from "@rochdale/genuineness/design-in-force.ts";
import { electsItsSeats } from "@rochdale/genuineness/elections.ts";
import { sceneOf } from "@rochdale/genuineness/scene.ts";
import { presetNamed } from "@rochdale/count/elections/presets.ts";
import { caseStopped, gathered, OUR_STANDARD, refusal } from "../request/rules.ts";
import type { Candidate, Contest, Election } from "./rules-elections.ts";

/** The rules by which a council or a board is elected here: each takes rankings. */
export const RULES = [
  "ers97",
  "scottish-2007",
  "nhs-2014-stv",
  "meek-prf",
  "wigm-exact",
  "irv",
] as const;

/** What the facts of a ballot hold. A cap hides nobody: five candidates can be ranked in 325 ways. */
export const CANDIDATES_MOST = 40;

/** In how many ways some of so many candidates can be ranked, nobody at all left out. */
export function waysToRank(candidates: number): bigint {
  let [ways, ordered] = [0n, 1n];
  for (let left = candidates; left > 0; left -= 1) {
    ordered *= BigInt(left);
    ways += ordered;
  }
  return ways;
}

/** A refusal of ours, by its name. */
export function refused(name: string, values?: Parameters<typeof refusal>[2]): Refusal {
  return refusal(`elections.${name}`, OUR_STANDARD, values);
}

export function rulesInForce(story: Story, day: string): Design4 | null {
  return designIn(sceneOf(story, day))?.design ?? null;
}

/** What stands against any election in this body. */
export function cannotCall(story: Story, day: string): readonly Refusal[] {
  return gathered(
    caseStopped(story),
    endOf(story) !== undefined && refused("woundUp"),
    opening(story).standing === "real" && refused("realBody"),
    rulesInForce(story, day) === null && refused("noRules"),
  );
}

/** Classes of people that elect to seats by the rules in force; a public body or an investor appoints, and so may others. */
export function classesWithSeats(design: Design4 | null): Design4["classes"] {
  return (design?.classes ?? []).filter(electsItsSeats);
}

type Given = Content<"ElectionCalled/1">["contests"][number];

/**
 * One contest for each class, and one more each for the places that its rules keep for managers, and for advocates and
 * carers of those who cannot well speak for themselves: such a place stays empty rather than go to somebody else.
 */
export function contestsFor(election: string, classes: Design4["classes"]): readonly Given[] {
  const given = classes.flatMap(({ name, class: of, seats, managerSeats, voiceSeats }) =>
    [
      { name, class: of, seats: seats - managerSeats - voiceSeats, reserved: false },
      { name: `${name}: managers’ places`, class: of, seats: managerSeats, reserved: true },
      {
        name: `${name}: advocates’ and carers’ places`,
        class: of,
        seats: voiceSeats,
        reserved: true,
      },
    ].filter((contest) => contest.seats > 0),
  );
  return given.map((one, at) => ({ contest: `${election}-c${at + 1}`, ...one }));
}

export type Days = {
  readonly nominationsClose: string;
  readonly opens: string;
  readonly closes: string;
};

/** The first day on which voting may open by the notice of the rules: that many clear days after the call. */
export function firstOpening(day: string, noticeClearDays: number): string {
  return addDays(day, noticeClearDays + 1);
}

/** The days in their order, and the notice that the body's rules ask for. A rehearsal needs no notice. */
export function wrongDays(
  days: Days,
  given: { readonly day: string; readonly noticeClearDays: number; readonly rehearsal: boolean },
): readonly Problem[] {
  const problem = (field: string, name: string, day: string): Problem => ({
    field,
    text: { message: `elections.days.${name}`, values: { day: { day } } },
  });
  const first = firstOpening(given.day, given.noticeClearDays);
  if (days.nominationsClose < given.day) return [problem("nominationsClose", "past", given.day)];
  if (days.opens <= days.nominationsClose)
    return [problem("opens", "opensAfter", days.nominationsClose)];
  if (!given.rehearsal && days.opens < first) return [problem("opens", "notice", first)];
  if (days.closes < days.opens) return [problem("closes", "closesFirst", days.opens)];
  return [];
}

/** A rule that fills one place cannot fill several. */
export function wrongRule(rules: string, contests: readonly Given[]): readonly Problem[] {
  const most = presetNamed(rules)?.placesMost;
  const many = contests.find((one) => most !== undefined && one.seats > most);
  if (!many) return [];
  const values = { contest: many.name, seats: many.seats };
  return [{ field: "rules", text: { message: "elections.ruleFillsOne", values } }];
}

/** Papers given here could be seen by the host: they may not decide who sits on a real board. */
export function boothMayNot(
  story: Story,
  given: { readonly rehearsal: boolean; readonly papers: string },
): readonly Refusal[] {
  const real = opening(story).standing === "live" && !given.rehearsal;
  return real && given.papers === "booth" ? [refused("plainBox")] : [];
}

/** A member as nominations see them. */
export type Person = {
  readonly memberId: string;
  readonly number: number;
  readonly class: MemberClass;
};

export type Nomination = {
  readonly contest: Contest;
  readonly election: Election;
  /** The member who stands; undefined where the register has nobody. */
  readonly member: Person | undefined;
  /** In which field they are named. */
  readonly field: string;
  readonly proposer: Person | null | undefined;
  readonly seconder: Person | null | undefined;
  /** Members who stand already in this contest, or in another of the same class. */
  readonly standing: ReadonlySet<string>;
  readonly words: number | null;
  readonly consent: boolean;
  /** Whether public pages may give the name. */
  readonly named: boolean;
  /** Whether the returning officer saw that the place is kept for this person. */
  readonly reservedChecked: boolean;
};

/** Everything that is wrong with a nomination, each beside its field. */
export function wrongNomination(given: Nomination): readonly Problem[] {
  const { contest, election, member, field } = given;
  const { backers, statementWords } = election.called.content;
  const problem = (at: string, name: string, values = {}): Problem => ({
    field: at,
    text: { message: `elections.nomination.${name}`, values },
  });
  const problems: Problem[] = [];
  if (!member) problems.push(problem(field, "notOnRegister"));
  else if (member.class !== contest.class) {
    const values = { class: { message: `enum.memberClass.${contest.class}` } };
    problems.push(problem(field, "otherClass", values));
  } else if (given.standing.has(member.memberId)) problems.push(problem(field, "standsAlready"));
  if (contest.reserved && !given.reservedChecked) problems.push(problem("contest", "reserved"));
  if (given.words === null) problems.push(problem("statement", "plainWords"));
  else if (given.words > statementWords) {
    const values = { most: statementWords, words: given.words };
    problems.push(problem("statement", "tooLong", values));
  }
  if (!given.consent) problems.push(problem("consent", "consent"));
  // The paper of such a ballot is a page for everybody, with its names in it.
  if (election.called.content.papers === "verifiable" && !given.named)
    problems.push(problem("named", "publicPaper"));
  const backing = [
    ["proposer", given.proposer],
    ["seconder", given.seconder],
  ] as const;
  for (const [at, [name, backer]] of backing.entries()) {
    if (at >= backers) continue;
    if (!backer || backer.class !== contest.class) problems.push(problem(name, "backer"));
    else if (backer.memberId === member?.memberId) problems.push(problem(name, "oneself"));
  }
  const twice = backers === 2 && given.proposer && given.proposer === given.seconder;
  return twice ? [...problems, problem("seconder", "sameBacker")] : problems;
}

/** Those who stand when nominations close, in the order of the paper: by their random signs. */
export function standingIn(candidates: readonly Candidate[]): readonly string[] {
  return candidates
    .filter((one) => !one.withdrew)
    .map((one) => one.id)
    .toSorted();
}

export function outcomeOf(standing: number, seats: number): "contested" | "uncontested" | "nobody" {
  if (standing === 0) return "nobody";
  return standing > seats ? "contested" : "uncontested";
}

/** Words of a statement, as a reader counts them. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
