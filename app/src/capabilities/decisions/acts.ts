/** The acts of deciding: in principle, on a modification, by review, at the last, and stopping. */
import { fact } from "@rochdale/facts/fact.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { opening } from "@rochdale/facts/story.ts";
import {
  act,
  problem,
  recordedFacts,
  refused,
  type Letter,
  type Situation,
} from "../../house/act.ts";
import type { Problem } from "../../house/field.ts";
import { rightUsed } from "../request/request.ts";
import { groundsOf, type Ground } from "./grounds.ts";
import {
  agreementIsBarred,
  ballotCarried,
  caseCannotBeStopped,
  decisionCannotBeTaken,
  finalDecisionCannotBeTaken,
  modificationCannotBeAnswered,
  nothingToStop,
  reviewable,
  reviewCannotBeReported,
  reviewCannotBeSought,
} from "./rules.ts";

const taker = (s: Situation) => ({ party: s.by.party, day: s.day });

export const inPrinciple = act({
  id: "decision.inPrinciple",
  may: ["authority"],
  fields: (s) => ({
    decision: {
      kind: "choice",
      options: ["agree", "agreeWithModification", "refuse"],
      words: "enum.decision",
    },
    ground: {
      kind: "choice",
      options: groundsOf(rightUsed(s.story)),
      words: "enum.refusalGround",
      optional: true,
    },
    modification: { kind: "longText", optional: true },
    reasons: { kind: "longText", rows: 8 },
    evidence: { kind: "paper", document: "evidence", open: "public", optional: true },
    cure: { kind: "longText", optional: true },
  }),
  refusals: (s) => decisionCannotBeTaken(s.story, taker(s)),
  decide(command, s) {
    const decision = command.decision as "agree" | "agreeWithModification" | "refuse";
    const problems = inPrincipleProblems(decision, command);
    if (problems.length > 0) return { ok: false, problems };
    const decided = fact("DecidedInPrinciple/1", s.by.party, s.day, {
      decision,
      ground: command.ground as Ground | null,
      modification: decision === "agreeWithModification" ? command.modification : null,
      reasons: command.reasons,
      evidence: command.evidence?.commitment ?? null,
      cure: command.cure,
    });
    return { ok: true, facts: [decided], letters: decisionLetters(s, `inPrinciple.${decision}`) };
  },
});

type Given = {
  readonly ground: string | null;
  readonly evidence: object | null;
  readonly cure: string | null;
  readonly modification: string | null;
};

/** A refusal names its ground, its evidence and its cure; a modification says what is to change. */
function inPrincipleProblems(decision: string, given: Given): readonly Problem[] {
  const wrong = (field: string, message: string, holds: boolean): readonly Problem[] =>
    holds ? [{ field, text: { message: `decisions.${message}` } }] : [];
  if (decision === "refuse") {
    return [
      ...wrong("ground", "groundNeeded", given.ground === null),
      ...wrong("evidence", "evidenceNeeded", given.evidence === null),
      ...wrong("cure", "cureNeeded", given.cure === null),
    ];
  }
  if (decision === "agreeWithModification") {
    return wrong("modification", "modificationNeeded", given.modification === null);
  }
  return [
    ...wrong("ground", "noGroundToAgree", given.ground !== null),
    ...wrong("modification", "noModificationToAgree", given.modification !== null),
  ];
}

export const answerModification = act({
  id: "decision.answerModification",
  may: ["proposer"],
  fields: { accepted: { kind: "yesNo" } },
  refusals: (s) => modificationCannotBeAnswered(s.story, s.day),
  decide: (command, s) => ({
    ok: true,
    facts: [fact("ModificationAnswered/1", s.by.party, s.day, { accepted: command.accepted })],
    letters: [
      letter(s, "authority", command.accepted ? "modificationAccepted" : "modificationDeclined"),
    ],
  }),
});

export const seekReview = act({
  id: "decision.seekReview",
  may: ["proposer"],
  fields: { reasons: { kind: "longText", rows: 8 } },
  refusals: (s) => reviewCannotBeSought(s.story, s.day),
  decide(command, s) {
    const of = reviewable(s.story, s.day);
    if (of === null) return refused(...reviewCannotBeSought(s.story, s.day));
    return {
      ok: true,
      facts: [fact("ReviewSought/1", s.by.party, s.day, { of, reasons: command.reasons })],
      letters: [letter(s, "arbiter", "reviewSought"), letter(s, "authority", "reviewSought")],
    };
  },
});

export const reportReview = act({
  id: "decision.reportReview",
  may: ["arbiter"],
  fields: {
    outcome: {
      kind: "choice",
      options: ["uphold", "reconsider", "agree"],
      words: "enum.reviewOutcome",
    },
    power: { kind: "choice", options: ["recommendation", "binding"], words: "enum.reviewPower" },
    law: { kind: "text", optional: true },
    reasons: { kind: "longText", rows: 8 },
  },
  refusals: (s) => reviewCannotBeReported(s.story),
  decide(command, s) {
    if (command.power === "binding" && command.law === null) {
      return problem("law", "decisions.lawNeeded");
    }
    const report = fact("ReviewReported/1", s.by.party, s.day, {
      outcome: command.outcome as "uphold" | "reconsider" | "agree",
      power: command.power as "recommendation" | "binding",
      law: command.law,
      reasons: command.reasons,
    });
    return {
      ok: true,
      facts: [report],
      letters: decisionLetters(s, "reviewReported", "authority"),
    };
  },
});

export const final = act({
  id: "decision.final",
  may: ["authority"],
  fields: (s) => ({
    decision: { kind: "choice", options: ["agree", "refuse"], words: "enum.decision" },
    ground: {
      kind: "choice",
      options: groundsOf(rightUsed(s.story)),
      words: "enum.refusalGround",
      optional: true,
    },
    reasons: { kind: "longText", rows: 8 },
    evidence: { kind: "paper", document: "evidence", open: "public", optional: true },
  }),
  refusals: (s) => finalDecisionCannotBeTaken(s.story, taker(s)),
  decide(command, s) {
    const decision = command.decision as "agree" | "refuse";
    if (decision === "agree") {
      const barred = agreementIsBarred(s.story, s.day);
      if (barred.length > 0) return refused(...barred);
      if (command.ground !== null) return problem("ground", "decisions.noGroundToAgree");
    }
    if (decision === "refuse" && ballotCarried(s.story)) {
      const problems = [
        ...(command.ground === null ? ["ground" as const] : []),
        ...(command.evidence === null ? ["evidence" as const] : []),
      ].map((field) => ({ field, text: { message: `decisions.${field}NeededAfterBallot` } }));
      if (problems.length > 0) return { ok: false, problems };
    }
    const decided = fact("FinallyDecided/1", s.by.party, s.day, {
      decision,
      ground: command.ground as Ground | null,
      reasons: command.reasons,
      evidence: command.evidence?.commitment ?? null,
    });
    return { ok: true, facts: [decided], letters: decisionLetters(s, `final.${decision}`) };
  },
});

const STOPS = ["staffSaidNo", "refused", "exempt", "noRoute", "superseded"] as const;

export const stop = act({
  id: "decision.stop",
  may: ["authority", "proposer", "facilitator"],
  fields: {
    why: { kind: "choice", options: STOPS, words: "enum.stopReason" },
    reasons: { kind: "longText" },
  },
  refusals: (s) => nothingToStop(s.story),
  decide(command, s) {
    const why = command.why as (typeof STOPS)[number];
    const refusals = caseCannotBeStopped(s.story, why, s.day);
    if (refusals.length > 0) return refused(...refusals);
    return recordedFacts(
      fact("CaseStopped/1", s.by.party, s.day, { why, reasons: command.reasons }),
    );
  },
});

function letter(s: Situation, role: Role, what: string): Letter {
  const values = { body: opening(s.story).name, day: { day: s.day } };
  return {
    to: { role },
    subject: { message: `decisions.letter.${what}.subject`, values },
    text: [{ message: `decisions.letter.${what}.text`, values }],
  };
}

/** A decision is told to the proposers and to every union, and to whom else it concerns. */
function decisionLetters(s: Situation, what: string, also?: "authority"): readonly Letter[] {
  const letters = [letter(s, "proposer", what), letter(s, "union", what)];
  return also ? [...letters, letter(s, also, what)] : letters;
}
