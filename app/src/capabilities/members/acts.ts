/** The acts of the register: joining, admitting, leaving, refusing, counting. */
import { fact } from "@rochdale/facts/fact.ts";
import type { MemberClass } from "@rochdale/facts/shapes.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { act, problem, recordedFacts, type Situation } from "../../house/act.ts";
import { supposeFirst } from "../governance/governance.ts";
import { caseStopped, gathered } from "../request/request.ts";
import { mayNotJoin } from "./eligibility.ts";
import { CLASSES, countsOf, digestOf, membersOn, sameMember, type Member } from "./register.ts";
import {
  addChanges,
  addMembers,
  keepSalt,
  loadRegister,
  memberTables,
  type Register,
} from "./store.ts";

export const VOTES_MOST = 999_999;
const classField = { kind: "choice", options: CLASSES, words: "enum.memberClass" } as const;

/** What `load` read; the acts of the register cannot be decided without it. */
export function registerIn(s: Situation): Register {
  if (s.loaded === undefined) throw new Error("the register was not read");
  return s.loaded as Register;
}
export const load = ({
  db,
  situation,
}: Parameters<NonNullable<ReturnType<typeof act>["load"]>>[0]) =>
  loadRegister(db, situation.bodyId);

export function registerIsClosed(story: Story) {
  return gathered(caseStopped(story));
}

type Newcomer = Pick<Member, "name" | "email" | "class" | "joined" | "votes">;

/** The fact of one person's joining, with the digest of the register that has them; or why it cannot be. */
function joining(newcomer: Newcomer, s: Situation) {
  const { members, nextNumber, salt } = registerIn(s);
  if (newcomer.joined > s.day) {
    return problem("joined", "members.notInFuture", { day: { day: s.day } });
  }
  const known = sameMember(
    members.filter((one) => one.left === null),
    newcomer,
  );
  if (known) {
    const field = newcomer.email === null ? "name" : "email";
    return problem(field, "members.memberAlready", { number: String(known.number) });
  }
  const added = { ...newcomer, number: nextNumber, left: null, memberId: "", importId: null };
  return recordedFacts(
    fact("MembershipChanged/1", s.by.party, newcomer.joined, {
      class: newcomer.class,
      joined: 1,
      left: 0,
      digest: digestOf(salt, [...members, added]),
    }),
  );
}

export const join = act({
  id: "members.join",
  may: ["secretary"],
  fields: {
    class: classField,
    meets: { kind: "yesNo", optional: true },
    name: { kind: "text" },
    email: { kind: "email", optional: true },
    joined: { kind: "day", optional: true },
    votes: { kind: "whole", most: VOTES_MOST, optional: true },
  },
  refusals: (s) => registerIsClosed(s.story),
  load,
  decide(command, s) {
    const { meets } = command;
    const barred = mayNotJoin(s.story, { day: s.day, of: command.class as MemberClass, meets });
    return barred ? { ok: false, problems: [barred] } : joining(newcomerOf(command, s.day), s);
  },
  async rows({ tx, command, situation, at }) {
    const { bodyId } = situation;
    const { nextNumber, salt } = registerIn(situation);
    await keepSalt(tx, bodyId, salt);
    const newcomer = newcomerOf(command, situation.day);
    await addMembers(tx, [{ ...newcomer, number: nextNumber }], { bodyId, at, importId: null });
  },
  then: () => "/members",
});

type JoinCommand = {
  readonly class: string;
  readonly name: string;
  readonly email: string | null;
  readonly joined: string | null;
  readonly votes: number | null;
};
function newcomerOf(command: JoinCommand, day: string): Newcomer {
  return {
    class: command.class as MemberClass,
    name: command.name,
    email: command.email?.toLowerCase() ?? null,
    joined: command.joined ?? day,
    votes: command.votes ?? 1,
  };
}

export const admit = act({
  id: "members.admit",
  may: ["secretary"],
  fields: {
    application: { kind: "text", max: 10 },
    joined: { kind: "day", optional: true },
  },
  refusals: (s) => registerIsClosed(s.story),
  load,
  decide(command, s) {
    const applicant = applicantOf(registerIn(s), command.application);
    if (!applicant) return problem("application", "members.noSuchApplication");
    const decision = joining({ ...applicant, joined: command.joined ?? s.day, votes: 1 }, s);
    if (decision.ok || !("problems" in decision)) return decision;
    const problems = decision.problems.map((one) =>
      one.field === "joined" ? one : { ...one, field: "application" },
    );
    return { ok: false, problems };
  },
  async rows({ tx, command, situation, at }) {
    const { bodyId } = situation;
    const register = registerIn(situation);
    const applicant = applicantOf(register, command.application);
    if (!applicant) throw new Error("an application is found before it is admitted");
    await keepSalt(tx, bodyId, register.salt);
    const { name, email, class: of } = applicant;
    const joined = command.joined ?? situation.day;
    const member = { name, email, class: of, joined, votes: 1, number: register.nextNumber };
    await addMembers(tx, [member], { bodyId, at, importId: null });
    await closeApplication(tx, { bodyId, number: applicant.number, state: "admitted" });
  },
  then: () => "/members",
});

function applicantOf(register: Register, number: string) {
  return register.applications.find((one) => String(one.number) === number.trim());
}

type Closing = {
  readonly bodyId: string;
  readonly number: number;
  readonly state: "admitted" | "refused";
};
async function closeApplication(
  tx: Parameters<typeof keepSalt>[0],
  { bodyId, number, state }: Closing,
): Promise<void> {
  await memberTables(tx)
    .updateTable("member_application")
    .set({ state })
    .where("body_id", "=", bodyId)
    .where("number", "=", number)
    .execute();
}

export const leave = act({
  id: "members.leave",
  may: ["secretary"],
  lookFirst: supposeFirst({ event: "leave" }),
  fields: {
    member: { kind: "whole", least: 1 },
    left: { kind: "day", optional: true },
  },
  refusals: (s) => registerIsClosed(s.story),
  load,
  decide(command, s) {
    const { members, salt } = registerIn(s);
    const left = command.left ?? s.day;
    const member = members.find((one) => one.number === command.member);
    if (!member) return problem("member", "members.noSuchMember");
    if (member.left !== null) {
      return problem("member", "members.leftAlready", { day: { day: member.left } });
    }
    if (left > s.day) return problem("left", "members.notInFuture", { day: { day: s.day } });
    if (left < member.joined) {
      return problem("left", "members.notBeforeJoining", { day: { day: member.joined } });
    }
    const after = members.map((one) => (one === member ? { ...one, left } : one));
    return recordedFacts(
      fact("MembershipChanged/1", s.by.party, left, {
        class: member.class,
        joined: 0,
        left: 1,
        digest: digestOf(salt, after),
      }),
    );
  },
  async rows({ tx, command, situation, at }) {
    const { bodyId } = situation;
    const { members, salt } = registerIn(situation);
    const left = command.left ?? situation.day;
    const member = members.find((one) => one.number === command.member);
    if (!member) throw new Error("a member is found before they leave");
    await keepSalt(tx, bodyId, salt);
    await memberTables(tx)
      .updateTable("member")
      .set({ left_on: left })
      .where("body_id", "=", bodyId)
      .where("member_id", "=", member.memberId)
      .execute();
    const change = { memberId: member.memberId, what: "left", on: left, importId: null } as const;
    await addChanges(tx, [change], { bodyId, at });
  },
  then: () => "/members",
});

export const refuse = act({
  id: "members.refuse",
  may: ["secretary"],
  fields: {
    class: classField,
    refused: { kind: "whole", least: 1, suggest: 1 },
    reasons: { kind: "longText" },
    application: { kind: "text", max: 10, optional: true },
  },
  refusals: (s) => registerIsClosed(s.story),
  load,
  decide(command, s) {
    if (command.application !== null && !applicantOf(registerIn(s), command.application)) {
      return problem("application", "members.noSuchApplication");
    }
    return recordedFacts(
      fact("ApplicationsRefused/1", s.by.party, s.day, {
        class: command.class as MemberClass,
        refused: command.refused,
        reasons: command.reasons,
      }),
    );
  },
  async rows({ tx, command, situation }) {
    if (command.application === null) return;
    const applicant = applicantOf(registerIn(situation), command.application);
    if (!applicant) return;
    const { bodyId } = situation;
    await closeApplication(tx, { bodyId, number: applicant.number, state: "refused" });
  },
  then: () => "/members",
});

const eligible = { kind: "whole", most: 100_000_000, optional: true } as const;
export const ELIGIBLE = {
  worker: "eligibleWorker",
  user: "eligibleUser",
  community: "eligibleCommunity",
  publicBody: "eligiblePublicBody",
  investor: "eligibleInvestor",
  other: "eligibleOther",
} as const satisfies Record<MemberClass, string>;

/** Counts what the register holds today, beside how many may join; the digest binds the counted rows. */
export const count = act({
  id: "members.count",
  may: ["secretary"],
  fields: {
    eligibleWorker: eligible,
    eligibleUser: eligible,
    eligibleCommunity: eligible,
    eligiblePublicBody: eligible,
    eligibleInvestor: eligible,
    eligibleOther: eligible,
  },
  refusals: (s) => registerIsClosed(s.story),
  load,
  decide(command, s) {
    const register = registerIn(s);
    const members = membersOn(register.members, s.day);
    const counts = new Map(countsOf(members).map((one) => [one.class as string, one.members]));
    const classes = CLASSES.map((of) => ({
      class: of,
      members: counts.get(of) ?? 0,
      eligible: command[ELIGIBLE[of]],
    })).filter((one) => one.members > 0 || one.eligible !== null);
    if (classes.length === 0) return problem("eligibleWorker", "members.nothingToCount");
    const short = classes.find((one) => one.eligible !== null && one.eligible < one.members);
    if (short) {
      return problem(ELIGIBLE[short.class], "members.fewerThanMembers", {
        members: short.members,
      });
    }
    return recordedFacts(
      fact("RegisterCounted/1", s.by.party, s.day, {
        classes,
        digest: digestOf(register.salt, register.members),
        votesPerMemberMost: Math.max(0, ...members.map((one) => one.votes)),
      }),
    );
  },
  rows: ({ tx, situation }) => keepSalt(tx, situation.bodyId, registerIn(situation).salt),
  then: () => "/members",
});
