/** The documents of a body as the record has them: published, closed until a day, or withheld. */
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { sideOf, type Role } from "@rochdale/facts/shapes.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { gathered, OUR_STANDARD, refusal } from "../request/request.ts";

export type PublicDocument = {
  readonly doc: string;
  readonly title: string;
  readonly kind: Content<"DocumentPublished/1">["kind"];
  readonly day: string;
  readonly by: string;
  /** The name by which an act chooses it: "statement-of-case", "evidence-2". */
  readonly choice: string;
  readonly state: "open" | "closed" | "withheld";
  readonly closed: Content<"DocumentClosed/1"> | null;
};

/** Every published document once, in the order of the record, as it stands on a day. */
export function documentsIn(story: Story, day: string): readonly PublicDocument[] {
  const withheld = new Set(all(story, "Withheld/1").map((one) => one.content.doc));
  const closings = new Map(
    all(story, "DocumentClosed/1").map((one) => [one.content.doc, one.content]),
  );
  const seen = new Set<string>();
  const names = new Map<string, number>();
  const documents: PublicDocument[] = [];
  for (const entry of all(story, "DocumentPublished/1")) {
    const { doc, title, kind } = entry.content;
    if (seen.has(doc)) continue;
    seen.add(doc);
    const closed = closings.get(doc) ?? null;
    const isClosed = closed !== null && day < closed.until;
    const state = withheld.has(doc) ? "withheld" : isClosed ? "closed" : "open";
    const choice = nameOf(title, names);
    documents.push({ doc, title, kind, day: entry.on, by: entry.by, choice, state, closed });
  }
  return documents;
}

function nameOf(title: string, names: Map<string, number>): string {
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const name = plain.slice(0, 60) || "document";
  const times = (names.get(name) ?? 0) + 1;
  names.set(name, times);
  return times === 1 ? name : `${name}-${times}`;
}

export function documentChosen(
  story: Story,
  day: string,
  choice: string,
): PublicDocument | undefined {
  return documentsIn(story, day).find((one) => one.choice === choice);
}

export type Held = { readonly open: "public" | "parties" | "sealed"; readonly givenBy: string };
export type Reader = { readonly role: Role };
export type Access = "open" | "closed" | "partiesOnly" | "sealed" | "withheld";

/**
 * Whether a reader may read a document. What the record published is open to all; what it closed, to the side that
 * gave it; papers for the parties, to whoever was admitted; sealed papers, to the scrutineer alone. Our own standard.
 */
export function accessTo(
  held: Held,
  published: PublicDocument | undefined,
  reader: { readonly story: Story; readonly roles: readonly Role[] },
): Access {
  if (published?.state === "withheld") return "withheld";
  if (published?.state === "open") return "open";
  if (published?.state === "closed") {
    const giver = reader.story.roles.get(held.givenBy);
    const same = giver !== undefined && reader.roles.some((role) => sideOf(role) === sideOf(giver));
    return same ? "open" : "closed";
  }
  if (held.open === "sealed") return reader.roles.includes("scrutineer") ? "open" : "sealed";
  return reader.roles.length > 0 ? "open" : "partiesOnly";
}

/** There is nothing to close or withhold. */
export function noDocuments(story: Story, day: string): readonly Refusal[] {
  const open = documentsIn(story, day).some((one) => one.state === "open");
  return gathered(!open && refusal("documents.none", OUR_STANDARD));
}

/** Only who gave a document withdraws it, or the secretary of the mutual. */
export function notYoursToWithhold(
  document: PublicDocument,
  by: { readonly party: string; readonly role: Role },
): Refusal | false {
  const theirs = document.by === by.party || by.role === "secretary";
  return !theirs && refusal("documents.notYours", OUR_STANDARD);
}

/** What the side of a closed document may be: prices are closed by those who trade, advice by those advised. */
export function closingBelongsTo(
  document: PublicDocument,
  story: Story,
  role: Role,
): Refusal | false {
  const giver = story.roles.get(document.by);
  const theirs = giver === undefined || sideOf(giver) === sideOf(role);
  return !theirs && refusal("documents.notYourSide", OUR_STANDARD);
}

export type Published = Entry<"DocumentPublished/1">;
