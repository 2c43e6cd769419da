/** The acts that check a request: its signatures, what it lacks, its validity, the standard, more time. */
import { fact } from "@rochdale/facts/fact.ts";
import { opening, type Story } from "@rochdale/facts/story.ts";
import { act, problem, recordedFacts, refused, type Letter } from "../../house/act.ts";
import { extensionCannotBeAgreed, EXTENSIBLE, limitOf, type Extensible } from "./extension.ts";
import {
  cannotBeFoundIncomplete,
  completeFrom,
  nothingToComplete,
  requestCannotBeValidated,
  signaturesCannotBeChecked,
  signaturesOn,
  signedRequest,
  standardCannotBeAdopted,
} from "./rules.ts";

export const checkSignatures = act({
  id: "request.checkSignatures",
  may: ["scrutineer", "union", "authority"],
  fields: {
    accepted: { kind: "whole", most: 2_000_000 },
    refused: { kind: "whole", most: 2_000_000 },
    against: { kind: "text" },
  },
  refusals: (s) => signaturesCannotBeChecked(s.story, s.by.party),
  decide(command, s) {
    const signed = signedRequest(s.story);
    const stated = signed ? signaturesOn(signed) : 0;
    if (command.accepted + command.refused !== stated) {
      return problem("refused", "request.notAllChecked", { stated });
    }
    return recordedFacts(
      fact("SignaturesChecked/1", s.by.party, s.day, {
        accepted: command.accepted,
        refused: command.refused,
        against: command.against,
      }),
    );
  },
});

const MISSING_MOST = 20;

export const findIncomplete = act({
  id: "request.findIncomplete",
  may: ["authority", "facilitator"],
  fields: { missing: { kind: "longText", rows: 6 } },
  refusals: (s) => cannotBeFoundIncomplete(s.story),
  decide(command, s) {
    const missing = command.missing
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    if (missing.length === 0) return problem("missing", "request.nameWhatIsMissing");
    if (missing.length > MISSING_MOST) {
      return problem("missing", "request.tooManyMissing", { most: MISSING_MOST });
    }
    return {
      ok: true,
      facts: [fact("RequestFoundIncomplete/1", s.by.party, s.day, { missing })],
      letters: [toProposers(s.story, "incomplete", { things: missing.length })],
    };
  },
});

export const complete = act({
  id: "request.complete",
  may: ["proposer"],
  fields: { received: { kind: "paper", document: "evidence", open: "parties", optional: true } },
  refusals: (s) => nothingToComplete(s.story),
  decide: (command, s) =>
    recordedFacts(
      fact("RequestCompleted/1", s.by.party, s.day, {
        received: command.received?.commitment ?? null,
      }),
    ),
});

export const validate = act({
  id: "request.validate",
  may: ["authority", "facilitator"],
  fields: (s) => ({ validationDate: { kind: "day", suggest: s.day } }),
  refusals: (s) => requestCannotBeValidated(s.story),
  decide(command, s) {
    const from = completeFrom(s.story) ?? s.day;
    if (command.validationDate > s.day) {
      return problem("validationDate", "request.validInFuture", { day: { day: s.day } });
    }
    if (command.validationDate < from) {
      return problem("validationDate", "request.validBeforeMade", { day: { day: from } });
    }
    return {
      ok: true,
      facts: [
        fact("RequestValidated/1", s.by.party, s.day, { validationDate: command.validationDate }),
      ],
      letters: [toProposers(s.story, "valid", { day: { day: command.validationDate } })],
    };
  },
});

export const adoptStandard = act({
  id: "request.adoptStandard",
  may: ["authority"],
  fields: {},
  refusals: (s) => standardCannotBeAdopted(s.story),
  decide: (_, s) =>
    recordedFacts(fact("StandardAdopted/1", s.by.party, s.day, { standard: "rochdale-2" })),
});

export const agreeExtension = act({
  id: "request.agreeExtension",
  may: ["proposer"],
  fields: {
    item: { kind: "choice", options: EXTENSIBLE, words: "request.item" },
    to: { kind: "day" },
  },
  decide(command, s) {
    const item = command.item as Extensible;
    const refusals = extensionCannotBeAgreed(s.story, s.day, item);
    if (refusals.length > 0) return refused(...refusals);
    const due = limitOf(s.story, s.day, item)?.due ?? s.day;
    if (command.to <= due) return problem("to", "request.notLater", { day: { day: due } });
    return recordedFacts(fact("ExtensionAgreed/1", s.by.party, s.day, { item, to: command.to }));
  },
});

function toProposers(story: Story, what: string, values: Letter["subject"]["values"]): Letter {
  const all = { ...values, body: opening(story).name };
  return {
    to: { role: "proposer" },
    subject: { message: `request.letter.${what}.subject`, values: all },
    text: [{ message: `request.letter.${what}.proposer`, values: all }],
  };
}
