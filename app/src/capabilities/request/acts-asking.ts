/** The acts that begin: the request, the authority's own proposal, its adoption by staff or users, its withdrawal. */
import { fact } from "@rochdale/facts/fact.ts";
import { right, type Right } from "@rochdale/facts/request.ts";
import { opening, type Story } from "@rochdale/facts/story.ts";
import { act, recordedFacts, refused, type Decision, type Letter } from "../../house/act.ts";
import type { Paper, Problem } from "../../house/field.ts";
import { namesIn, wordsOf } from "./names.ts";
import {
  caseStopped,
  gathered,
  openRights,
  ORIGINS_OF_RIGHT,
  proposalCannotBeAdopted,
  proposalCannotBeMade,
  requestCannotBeMade,
  requestNotMade,
  tooFewSigned,
  type Origin,
} from "./rules.ts";

const ORIGINS = ["staff", "community", "joint"] as const;
const counts = {
  origin: { kind: "choice", options: ORIGINS, words: "enum.origin" },
  staffSignatories: { kind: "whole", most: 1_000_000 },
  userSignatories: { kind: "whole", most: 1_000_000 },
  seniorManagers: { kind: "whole", most: 100_000 },
  signatures: { kind: "paper", document: "evidence", open: "sealed" },
} as const;

export const make = act({
  id: "request.make",
  may: ["proposer"],
  fields: (s) => {
    const open = openRights(s.story);
    const options = open.length > 0 ? open : right.options;
    return {
      right: { kind: "choice", options, words: "enum.right" },
      ...counts,
      statement: { kind: "paper", document: "statementOfCase", open: "public" },
    };
  },
  refusals: (s) => requestCannotBeMade(s.story),
  decide(command, s) {
    const asked = command.right as Right;
    const signed = { ...command, origin: command.origin as Origin };
    const problems = [
      ...originProblems(asked, signed.origin),
      ...signatureProblems(s.story, signed),
    ];
    if (problems.length > 0) return { ok: false, problems };
    const few = tooFewSigned(s.story, {
      right: asked,
      origin: signed.origin,
      staff: command.staffSignatories,
      users: command.userSignatories,
    });
    if (few.length > 0) return refused(...few);
    const made = fact("RequestMade/1", s.by.party, s.day, {
      right: asked,
      origin: signed.origin,
      staffSignatories: command.staffSignatories,
      userSignatories: command.userSignatories,
      seniorManagers: command.seniorManagers,
      signatures: command.signatures.commitment,
      statement: command.statement.commitment,
    });
    return { ok: true, facts: [made], letters: requestLetters(s.story) };
  },
});

export const proposeByAuthority = act({
  id: "request.proposeByAuthority",
  may: ["authority"],
  fields: { statement: { kind: "paper", document: "statementOfCase", open: "public" } },
  refusals: (s) => proposalCannotBeMade(s.story),
  decide: (command, s) => ({
    ok: true,
    facts: [
      fact("AuthorityProposed/1", s.by.party, s.day, { statement: command.statement.commitment }),
    ],
    letters: [letter("union", s.story, "proposed"), letter("proposer", s.story, "proposed")],
  }),
});

export const adopt = act({
  id: "request.adopt",
  may: ["proposer", "staff", "user", "community"],
  fields: counts,
  refusals: (s) => proposalCannotBeAdopted(s.story),
  decide(command, s) {
    const origin = command.origin as Origin;
    const problems = signatureProblems(s.story, { ...command, origin });
    if (problems.length > 0) return { ok: false, problems };
    const asked = {
      staff: "rightToRequest",
      community: "communityRightToRequest",
      joint: "jointRequest",
    } as const;
    const few = tooFewSigned(s.story, {
      right: asked[origin],
      origin,
      staff: command.staffSignatories,
      users: command.userSignatories,
    });
    if (few.length > 0) return refused(...few);
    const adopted = fact("ProposalAdopted/1", s.by.party, s.day, {
      origin,
      staffSignatories: command.staffSignatories,
      userSignatories: command.userSignatories,
      seniorManagers: command.seniorManagers,
      signatures: command.signatures.commitment,
    });
    return { ok: true, facts: [adopted], letters: requestLetters(s.story) };
  },
});

export const withdraw = act({
  id: "request.withdraw",
  may: ["proposer"],
  fields: { reasons: { kind: "longText" } },
  refusals: (s) => gathered(caseStopped(s.story), requestNotMade(s.story)),
  decide: (command, s): Decision =>
    recordedFacts(
      fact("CaseStopped/1", s.by.party, s.day, { why: "withdrawn", reasons: command.reasons }),
    ),
});

function originProblems(asked: Right, origin: Origin): readonly Problem[] {
  if (ORIGINS_OF_RIGHT[asked].includes(origin)) return [];
  return [{ field: "origin", text: { message: "request.wrongOrigin" } }];
}

type Counts = {
  readonly origin: Origin;
  readonly staffSignatories: number;
  readonly userSignatories: number;
  readonly seniorManagers: number;
  readonly signatures: Paper;
};

/** What is wrong with the numbers and the list, each beside its field. */
function signatureProblems(story: Story, counted: Counts): readonly Problem[] {
  const problems: Problem[] = [];
  const wrong = (field: string, message: string, values: Record<string, number> = {}) =>
    problems.push({ field, text: { message: `request.${message}`, values } });
  const { staff, users } = opening(story).service;
  const { origin, staffSignatories, userSignatories, seniorManagers } = counted;
  if (origin !== "community" && staffSignatories === 0) wrong("staffSignatories", "staffMustSign");
  if (origin !== "staff" && userSignatories === 0) wrong("userSignatories", "usersMustSign");
  if (staff !== null && staffSignatories > staff)
    wrong("staffSignatories", "moreThanStaff", { staff });
  if (users !== null && userSignatories > users && origin === "joint") {
    wrong("userSignatories", "moreThanUsers", { users });
  }
  if (seniorManagers > staffSignatories) {
    wrong("seniorManagers", "moreThanSigned", { signed: staffSignatories });
  }
  const words = wordsOf(counted.signatures);
  if (words === null) return problems;
  const names = namesIn(words);
  const stated = staffSignatories + userSignatories;
  if (names.twice !== null) wrong("signatures", "nameTwice", { line: names.twice });
  if (names.count !== stated)
    wrong("signatures", "namesMiscounted", { names: names.count, stated });
  return problems;
}

function letter(role: "union" | "proposer" | "authority", story: Story, what: string): Letter {
  const values = { body: opening(story).name };
  return {
    to: { role },
    subject: { message: `request.letter.${what}.subject`, values },
    text: [{ message: `request.letter.${what}.${role}`, values }],
  };
}

/** The authority must answer, and every recognised union hears of it on the same day. */
function requestLetters(story: Story): readonly Letter[] {
  return [letter("authority", story, "made"), letter("union", story, "made")];
}
