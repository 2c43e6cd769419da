/** Acts of staff terms: the list, measures, recognition, new starters, pensions, employee information, objections. */
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { all, latest, opening } from "@rochdale/facts/story.ts";
import { act, problem, recordedFacts, type Situation } from "../../house/act.ts";
import { supposeFirst } from "../governance/governance.ts";
import { informationDue, notStopped, refusal } from "./rules.ts";

const PENSIONS = [
  "newFairDeal",
  "bestValueDirection",
  "schemeAdmission",
  "broadlyComparable",
  "noContinuedAccess",
  "notApplicable",
] as const;

function lettersTo(
  roles: readonly ("staff" | "union" | "proposer" | "authority")[],
  name: string,
  values = {},
) {
  return roles.map((role) => ({
    to: { role },
    subject: { message: `transfer.letter.${name}.subject`, values },
    text: [{ message: `transfer.letter.${name}.text`, values }],
  }));
}

export const lodgeStaffList = act({
  id: "transfer.lodgeStaffList",
  may: ["authority"],
  fields: {
    staff: { kind: "whole", least: 1, most: 1_000_000 },
    list: { kind: "paper", document: "other", open: "sealed" },
  },
  refusals: (s) => notStopped(s.story),
  decide(command, s) {
    const content = { staff: command.staff, list: command.list.commitment };
    return recordedFacts(fact("StaffListLodged/1", s.by.party, s.day, content));
  },
});

export const sendMeasures = act({
  id: "transfer.sendMeasures",
  may: ["authority", "proposer", "secretary"],
  fields: {
    measures: { kind: "choice", options: ["none", "some"], words: "enum.measures" },
    letter: { kind: "paper", document: "measuresLetter", open: "public" },
  },
  decide(command, s) {
    const by = s.by.role === "authority" ? "authority" : "mutual";
    const measures = command.measures as "none" | "some";
    return {
      ok: true,
      facts: [
        fact("MeasuresLetterSent/1", s.by.party, s.day, {
          by,
          measures,
          letter: command.letter.commitment,
        }),
      ],
      letters: lettersTo(["staff", "union"], "measures", { by: { message: `enum.side.${by}` } }),
    };
  },
  then: () => "/transfer",
});

function unionChoice(s: Situation) {
  const options = opening(s.story).recognisedUnions;
  return { kind: "choice", options, suggest: options[0] ?? "" } as const;
}

function someUnion(s: Situation) {
  return opening(s.story).recognisedUnions.length === 0 ? [refusal("noUnion")] : [];
}

export const promiseRecognition = act({
  id: "transfer.promiseRecognition",
  may: ["proposer", "secretary"],
  fields: (s: Situation) => ({
    union: unionChoice(s),
    continues: { kind: "yesNo" },
    paper: { kind: "paper", document: "other", open: "public", optional: true },
  }),
  refusals: someUnion,
  decide(command, s) {
    const { union, continues } = command;
    const content = { union, continues, paper: command.paper?.commitment ?? null };
    return {
      ok: true,
      facts: [fact("RecognitionPromised/1", s.by.party, s.day, content)],
      letters: lettersTo(["union"], "recognition", { union }),
    };
  },
});

export const endRecognition = act({
  id: "transfer.endRecognition",
  may: ["secretary", "board"],
  lookFirst: supposeFirst({ event: "recognition" }),
  fields: (s: Situation) => ({ union: unionChoice(s) }),
  refusals: (s) => [
    ...someUnion(s),
    ...(all(s.story, "RecognitionPromised/1").length === 0 ? [refusal("nothingPromised")] : []),
  ],
  decide(command, s) {
    const { union } = command;
    return {
      ok: true,
      facts: [fact("RecognitionEnded/1", s.by.party, s.day, { union })],
      letters: lettersTo(["union", "staff", "authority"], "recognitionEnded", { union }),
    };
  },
});

export const promiseNewStarters = act({
  id: "transfer.promiseNewStarters",
  may: ["proposer", "secretary"],
  fields: {
    noWorse: { kind: "yesNo" },
    paper: { kind: "paper", document: "other", open: "public", optional: true },
  },
  decide(command, s) {
    const content = { noWorse: command.noWorse, paper: command.paper?.commitment ?? null };
    return recordedFacts(fact("NewStartersTerms/1", s.by.party, s.day, content));
  },
});

export const answerPensions = act({
  id: "transfer.answerPensions",
  may: ["authority", "proposer"],
  fields: {
    route: { kind: "choice", options: PENSIONS, words: "enum.pensionRoute" },
    everyEligible: { kind: "yesNo" },
    answer: { kind: "paper", document: "answer", open: "public" },
  },
  decide(command, s) {
    const route = command.route as Content<"PensionAnswered/1">["route"];
    if (command.everyEligible && route === "noContinuedAccess") {
      return problem("everyEligible", "transfer.problem.everyEligible");
    }
    const { everyEligible } = command;
    return {
      ok: true,
      facts: [
        fact("PensionAnswered/1", s.by.party, s.day, {
          route,
          everyEligible,
          answer: command.answer.commitment,
        }),
      ],
      letters: lettersTo(["staff", "union"], "pension"),
    };
  },
  then: () => "/transfer",
});

/** Given late, it is recorded as late: what counts is that nobody can move the day it was given. */
export const giveInformation = act({
  id: "transfer.giveInformation",
  may: ["authority"],
  fields: (s: Situation) => ({
    transferOn: { kind: "day" },
    employees: {
      kind: "whole",
      least: 1,
      suggest: latest(s.story, "StaffListLodged/1")?.content.staff ?? 1,
    },
    complete: { kind: "whole" },
  }),
  refusals: (s) => [
    ...notStopped(s.story),
    ...(opening(s.story).start === "fromPublicService"
      ? []
      : [refusal("noPredecessor", {}, "tupe2006-reg4")]),
  ],
  decide(command, s) {
    const { transferOn, employees, complete } = command;
    if (complete > employees)
      return problem("complete", "transfer.problem.complete", { employees });
    if (transferOn < s.day)
      return problem("transferOn", "transfer.problem.past", { day: { day: s.day } });
    const late = s.day > informationDue(transferOn);
    const values = { due: { day: informationDue(transferOn) }, transferOn: { day: transferOn } };
    return {
      ok: true,
      facts: [
        fact("EmployeeInformationGiven/1", s.by.party, s.day, { transferOn, employees, complete }),
      ],
      letters: lettersTo(["proposer", "union"], late ? "informationLate" : "information", values),
    };
  },
  then: () => "/transfer",
});

export const countObjections = act({
  id: "transfer.countObjections",
  may: ["authority", "union"],
  fields: { objected: { kind: "whole" } },
  decide(command, s) {
    const staff = latest(s.story, "StaffListLodged/1")?.content.staff;
    if (staff !== undefined && command.objected > staff) {
      return problem("objected", "transfer.problem.objected", { staff });
    }
    return recordedFacts(
      fact("ObjectionsCounted/1", s.by.party, s.day, { objected: command.objected }),
    );
  },
});
