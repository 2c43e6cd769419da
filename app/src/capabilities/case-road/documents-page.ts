/** The documents of a body: what can be read, what is closed and until when, what was withheld and why. */
import type { Language, Message } from "@rochdale/language/message.ts";
import { longDay } from "@rochdale/language/say.ts";
import { documentList, type Document } from "../../design/document-list.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, type Html } from "../../design/html.ts";
import { heading, lead, links, noPrint, paragraph, section } from "../../design/layout.ts";
import type { DocumentRow } from "./document-store.ts";
import type { PublicDocument } from "./documents.ts";

export type DocumentsPage = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly at: (path: string) => string;
  readonly published: readonly PublicDocument[];
  /** Reasons of withholding, by document. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly held: ReadonlyMap<string, DocumentRow & { readonly size: number | null }>;
  /** Unpublished papers that this reader may read. */
  readonly papers: readonly (DocumentRow & { readonly size: number | null })[];
  /** Acts that this reader may do here. */
  readonly acts: readonly string[];
};

export function documentsPage(page: DocumentsPage): Html {
  const { say, published, papers, acts, at, language } = page;
  const counts = {
    open: published.filter((one) => one.state === "open").length,
    closed: published.filter((one) => one.state === "closed").length,
    withheld: published.filter((one) => one.state === "withheld").length,
  };
  const latestFirst = [...published].reverse();
  return html`${heading(say("documents.title"), { level: 1, size: "xl" })}
  ${lead(say("documents.lead", counts))}
  ${
    published.length > 0
      ? documentList(
          language,
          latestFirst.map((one) => publicLine(page, one)),
        )
      : emptyState(say("documents.empty"))
  }
  ${
    papers.length > 0
      ? section(
          say("documents.papers"),
          html`${paragraph(say("documents.papers.lead"))}
          ${documentList(
            language,
            papers.map((row) => paperLine(page, row)),
          )}`,
          { id: "papers" },
        )
      : null
  }
  ${
    acts.length > 0
      ? noPrint(links(acts.map((id) => ({ href: at(`/do/${id}`), text: say(`act.${id}`) }))))
      : null
  }`;
}

function publicLine(page: DocumentsPage, one: PublicDocument): Document {
  const row = page.held.get(one.doc);
  return {
    title: one.title,
    ...(row ? { href: page.at(`/documents/${one.doc}`), ...fileOf(row) } : {}),
    day: one.day,
    note: page.say(`enum.documentKind.${one.kind}`),
    fingerprint: one.doc,
    ...withheldOf(page, one, row !== undefined),
  };
}

/** Why it cannot be read: withheld for a reason, closed on a ground until a day, or its bytes are not held here. */
function withheldOf(
  page: DocumentsPage,
  one: PublicDocument,
  held: boolean,
): { withheld?: string } {
  const { say, language } = page;
  if (one.state === "withheld") return { withheld: page.reasons.get(one.doc) ?? "" };
  if (one.state === "closed" && one.closed) {
    const ground = { message: `enum.closingGround.${one.closed.ground}` };
    const until = longDay(language, one.closed.until);
    return { withheld: say("documents.closedUntil", { ground, until }) };
  }
  return held ? {} : { withheld: say("documents.notHeld") };
}

function paperLine(page: DocumentsPage, row: DocumentsPage["papers"][number]): Document {
  return {
    title: row.title,
    href: page.at(`/documents/${row.commitment}`),
    ...fileOf(row),
    note: page.say(`documents.for.${row.open}`),
    fingerprint: row.commitment,
  };
}

function fileOf(row: DocumentsPage["papers"][number]): { kind: string; bytes?: number } {
  const kind = (row.name.split(".").at(-1) ?? "").toUpperCase();
  return { kind, ...(row.size === null ? {} : { bytes: row.size }) };
}
