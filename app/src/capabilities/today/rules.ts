/** Whose side a limit is: which roles it awaits, by the words that say who must act; and which findings change soon. */
import type { Due } from "@rochdale/facts/due.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { all, opening, type Story } from "@rochdale/facts/story.ts";
import type { Finding } from "@rochdale/genuineness/finding.ts";

const ROLES: { readonly [who: string]: readonly Role[] } = {
  "due.who.authority": ["authority"],
  "due.who.proposers": ["proposer"],
  "due.who.proposersAndAuthority": ["proposer", "authority"],
  "due.who.mutualAndAuthority": ["secretary", "board", "authority"],
  "due.who.mutual": ["secretary", "board", "proposer"],
  "due.who.facilitator": ["facilitator"],
  "due.who.arbiter": ["arbiter"],
  "due.who.scrutineer": ["scrutineer"],
  "due.who.secretary": ["secretary"],
  "due.who.tenants": ["user", "community"],
};

/** The roles that a limit awaits. A name stands for the authority, or for the union of that name. */
export function awaits(story: Story, due: Due): readonly Role[] {
  const { message, values = {} } = due.mustAct;
  if (message !== "due.who.named") return ROLES[message] ?? [];
  if (values["name"] === opening(story).authority?.name) return ["authority"];
  return ["union"];
}

/** Whether a limit awaits a party: by its role, and for a union by its own name. */
export function awaitsParty(
  story: Story,
  due: Due,
  actor: { readonly role: Role; readonly party: string },
): boolean {
  if (!awaits(story, due).includes(actor.role)) return false;
  if (actor.role !== "union") return true;
  const union = due.mustAct.values?.["name"];
  const admitted = all(story, "PartyAdmitted/1").findLast(
    (one) => one.content.party === actor.party,
  );
  const organisation = admitted?.content.organisation;
  return typeof union === "string" && organisation?.startsWith(union) === true;
}

export type Change = { readonly id: string; readonly now: Finding; readonly then: Finding };

/** Findings that will have another state on a later day if nothing more is recorded. */
export function changes(now: readonly Finding[], then: readonly Finding[]): readonly Change[] {
  const later = new Map(then.map((one) => [one.id, one]));
  return now.flatMap((one) => {
    const other = later.get(one.id);
    return other && other.state !== one.state ? [{ id: one.id, now: one, then: other }] : [];
  });
}

export type OpenBallot = {
  readonly number: number;
  readonly question: string;
  readonly closes: string;
};

const VOTERS: { readonly [roll: string]: Role } = {
  staff: "staff",
  users: "user",
  members: "member",
};

/** Ballots that are open on a day to those of a role. Who has voted nobody knows, so nobody is told apart. */
export function openBallots(story: Story, day: string, role: Role): readonly OpenBallot[] {
  const opened = new Set(all(story, "BallotOpened/1").map((one) => one.content.ballot));
  const closed = new Set(all(story, "BallotClosed/1").map((one) => one.content.ballot));
  return all(story, "BallotCalled/1").flatMap(({ content }, index) => {
    const moved = all(story, "BallotDatesSet/1").findLast(
      (one) => one.content.ballot === content.ballot,
    );
    const closes = moved?.content.closes ?? content.closes;
    const open = opened.has(content.ballot) && !closed.has(content.ballot) && day <= closes;
    if (!open || VOTERS[content.roll] !== role) return [];
    return [{ number: index + 1, question: content.question, closes }];
  });
}

export type NextMeeting = {
  readonly id: string;
  readonly on: string;
  readonly kind: string;
  readonly givenOn: string;
  readonly business: readonly string[];
};

/** The next meeting that was called and is not held. */
export function nextMeeting(story: Story, day: string): NextMeeting | undefined {
  const held = new Set(all(story, "MeetingHeld/1").map((one) => one.content.meeting));
  const called = all(story, "MeetingCalled/1")
    .filter(({ content }) => !held.has(content.meeting) && content.meetingOn >= day)
    .toSorted((a, b) => (a.content.meetingOn < b.content.meetingOn ? -1 : 1))[0];
  if (!called) return undefined;
  const { meeting: id, meetingOn: on, kind, givenOn, business } = called.content;
  return { id, on, kind, givenOn, business };
}
