/** Acts of going live: shadow board, incorporation, the checklist, the transfer of staff, the day of conversion. */
import { checklistItem } from "@rochdale/facts/staff-terms.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { has, latest, opening } from "@rochdale/facts/story.ts";
import { act, problem, recordedFacts, refused } from "../../house/act.ts";
import { checklistOf, mayConvert, mayTransfer, notStopped, refusal, type Item } from "./rules.ts";

const seats = { kind: "whole", most: 100, suggest: 0 } as const;

export const formShadowBoard = act({
  id: "transfer.formShadowBoard",
  may: ["proposer", "secretary"],
  fields: { workers: seats, users: seats, community: seats, publicPartner: seats, others: seats },
  refusals: (s) => notStopped(s.story),
  decide(command, s) {
    const { workers, users, community, publicPartner, others } = command;
    const byClass = Object.fromEntries(
      Object.entries({
        worker: workers,
        user: users,
        community,
        publicBody: publicPartner,
        other: others,
      }).filter(([, count]) => count > 0),
    );
    const all = workers + users + community + publicPartner + others;
    if (all === 0) return problem("workers", "transfer.problem.noSeats");
    return recordedFacts(fact("ShadowBoardFormed/1", s.by.party, s.day, { seats: all, byClass }));
  },
});

export const incorporate = act({
  id: "transfer.incorporate",
  may: ["proposer", "secretary"],
  fields: {
    form: { kind: "text" },
    registrar: { kind: "text" },
    number: { kind: "text", optional: true },
  },
  refusals: (s) => [
    ...notStopped(s.story),
    ...(has(s.story, "Incorporated/1") ? [refusal("incorporatedAlready")] : []),
    ...(has(s.story, "DesignFrozen/1") || opening(s.story).start === "alreadyRunning"
      ? []
      : [refusal("noDesign")]),
  ],
  decide(command, s) {
    const { form, registrar, number } = command;
    return recordedFacts(fact("Incorporated/1", s.by.party, s.day, { form, registrar, number }));
  },
});

export const checkOff = act({
  id: "transfer.checkOff",
  may: ["proposer", "secretary", "authority", "regulator"],
  fields: {
    item: { kind: "choice", options: checklistItem.options, words: "enum.checklistItem" },
    evidence: { kind: "paper", document: "evidence", open: "parties", optional: true },
  },
  refusals: (s) => notStopped(s.story),
  decide(command, s) {
    const item = command.item as Item;
    const line = checklistOf(s.story).find((one) => one.item === item);
    if (line?.done?.type === "ChecklistDone/1")
      return problem("item", "transfer.problem.tickedAlready");
    if (item === "incorporation" && !has(s.story, "Incorporated/1")) {
      return refused(refusal("notIncorporated"));
    }
    if (item === "shadowBoard" && !has(s.story, "ShadowBoardFormed/1")) {
      return refused(refusal("noShadowBoard"));
    }
    const evidence = command.evidence?.commitment ?? null;
    if (item === "regulatorRegistration" && evidence === null && s.by.role !== "regulator") {
      return problem("evidence", "transfer.problem.evidence");
    }
    const content = { item, owner: s.by.party, evidence };
    return recordedFacts(fact("ChecklistDone/1", s.by.party, s.day, content));
  },
  then: () => "/transfer",
});

export const makeTransfer = act({
  id: "transfer.make",
  may: ["authority"],
  fields: (s) => ({
    staff: { kind: "whole", suggest: latest(s.story, "StaffListLodged/1")?.content.staff ?? 0 },
    tupeApplied: { kind: "yesNo", suggest: true },
  }),
  refusals: (s) => mayTransfer(s.story),
  decide(command, s) {
    const listed = latest(s.story, "StaffListLodged/1")?.content.staff ?? 0;
    if (command.staff > listed)
      return problem("staff", "transfer.problem.objected", { staff: listed });
    const { staff, tupeApplied } = command;
    return {
      ok: true,
      facts: [fact("TransferMade/1", s.by.party, s.day, { staff, tupeApplied })],
      letters: (["staff", "union", "proposer"] as const).map((role) => ({
        to: { role },
        subject: { message: "transfer.letter.made.subject" },
        text: [{ message: "transfer.letter.made.text", values: { staff } }],
      })),
    };
  },
});

export const convert = act({
  id: "transfer.convert",
  may: ["proposer", "secretary"],
  fields: { note: { kind: "longText", optional: true } },
  refusals: (s) => mayConvert(s.story),
  decide(command, s) {
    return {
      ok: true,
      facts: [fact("Converted/1", s.by.party, s.day, { note: command.note })],
      letters: (["staff", "union", "authority", "user", "community"] as const).map((role) => ({
        to: { role },
        subject: {
          message: "transfer.letter.converted.subject",
          values: { name: opening(s.story).name },
        },
        text: [{ message: "transfer.letter.converted.text" }],
      })),
    };
  },
});
