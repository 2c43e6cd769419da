/** The acts on documents: any party adds a paper, closes its own for a while, or withdraws it for ever. */
import type { Content } from "@rochdale/facts/fact.ts";
import { fact, factTypes } from "@rochdale/facts/fact.ts";
import { role } from "@rochdale/facts/shapes.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import type { Field } from "../../house/field.ts";
import { eraseDocument, openDocument } from "./document-store.ts";
import {
  closingBelongsTo,
  documentChosen,
  documentsIn,
  noDocuments,
  notYoursToWithhold,
} from "./documents.ts";

type Kind = Content<"DocumentPublished/1">["kind"];
export const DOCUMENT_KINDS = factTypes["DocumentPublished/1"].shape.kind.options;

export const publishDocument = act({
  id: "documents.publish",
  may: role.options,
  fields: {
    title: { kind: "text", max: 200 },
    kind: { kind: "choice", options: DOCUMENT_KINDS, words: "enum.documentKind" },
    // Opened by the row below: its own title and kind stand in the record, not the form's.
    paper: { kind: "paper", document: "other", open: "parties" },
  },
  decide: (command, s) =>
    recordedFacts(
      fact("DocumentPublished/1", s.by.party, s.day, {
        doc: command.paper.commitment,
        title: command.title,
        kind: command.kind as Kind,
      }),
    ),
  async rows({ tx, command, situation }) {
    await openDocument(tx, situation.bodyId, {
      doc: command.paper.commitment,
      title: command.title,
      kind: command.kind,
    });
  },
  then: () => "/documents",
});

const GROUNDS = ["commercialPrices", "legalPrivilege", "personalInformation", "security"] as const;

export const closeDocument = act({
  id: "documents.close",
  may: ["authority", "proposer", "secretary"],
  fields: (s) => ({
    document: openDocuments(s),
    ground: { kind: "choice", options: GROUNDS, words: "enum.closingGround" },
    until: { kind: "day" },
  }),
  refusals: (s) => noDocuments(s.story, s.day),
  decide(command, s) {
    const document = documentChosen(s.story, s.day, command.document);
    if (!document) return problem("document", "field.choose");
    const otherSide = closingBelongsTo(document, s.story, s.by.role);
    if (otherSide) return refused(otherSide);
    if (command.until <= s.day) {
      return problem("until", "documents.untilLater", { day: { day: s.day } });
    }
    return recordedFacts(
      fact("DocumentClosed/1", s.by.party, s.day, {
        doc: document.doc,
        ground: command.ground as (typeof GROUNDS)[number],
        until: command.until,
      }),
    );
  },
  then: () => "/documents",
});

export const withholdDocument = act({
  id: "documents.withhold",
  may: role.options,
  fields: (s) => ({ document: openDocuments(s), reason: { kind: "longText" } }),
  refusals: (s) => noDocuments(s.story, s.day),
  decide(command, s) {
    const document = documentChosen(s.story, s.day, command.document);
    if (!document) return problem("document", "field.choose");
    const notTheirs = notYoursToWithhold(document, s.by);
    if (notTheirs) return refused(notTheirs);
    return recordedFacts(
      fact("Withheld/1", s.by.party, s.day, { doc: document.doc, reason: command.reason }),
    );
  },
  async rows({ tx, situation, facts }) {
    const withheld = facts[0];
    if (withheld?.type !== "Withheld/1") throw new Error("a document is withheld by its fact");
    await eraseDocument(tx, situation.bodyId, withheld.content.doc);
  },
  then: () => "/documents",
});

/** The documents that are not withheld, by the names under which an act chooses them. */
function openDocuments(s: Situation): Field & { kind: "choice" } {
  const open = documentsIn(s.story, s.day).filter((one) => one.state !== "withheld");
  return {
    kind: "choice",
    options: open.map((one) => one.choice),
    names: Object.fromEntries(open.map((one) => [one.choice, one.title])),
  };
}
