/** The decision notice: one model of who decided what and why, drawn as a page for a board and as a PDF. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, opening, type Story } from "@rochdale/facts/story.ts";
import type { Language, Message } from "@rochdale/language/message.ts";
import { bullets, paragraph } from "../../design/layout.ts";
import { html, link, type Html } from "../../design/html.ts";
import { notice } from "../../design/notice.ts";
import type { PdfBlock } from "../../design/pdf.ts";
import { rightUsed, signedRequest } from "../request/request.ts";
import { lawOfGrounds } from "./grounds.ts";

export type Decided = Entry<"DecidedInPrinciple/1"> | Entry<"FinallyDecided/1">;
type Say = (message: string, values?: Message["values"]) => string;
type Part = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
  readonly links?: readonly { readonly href: string; readonly text: string }[];
};

/** A notice before it is drawn. Words that the authority wrote stand in `paragraphs` as they were written. */
export type NoticeWords = {
  readonly from: string;
  readonly reference: string;
  readonly given: string;
  readonly about: string;
  readonly heading: string;
  readonly decision: string;
  readonly parts: readonly Part[];
  readonly signed: readonly string[];
};

/** The decision of a position, if the entry there is one. */
export function decisionAt(story: Story, position: number): Decided | undefined {
  return [...all(story, "DecidedInPrinciple/1"), ...all(story, "FinallyDecided/1")].find(
    (entry) => entry.position === position,
  );
}

/** Every decision, in the order of the record. */
export function decisionsIn(story: Story): readonly Decided[] {
  return [...all(story, "DecidedInPrinciple/1"), ...all(story, "FinallyDecided/1")].sort(
    (a, b) => a.position - b.position,
  );
}

export type NoticeOf = {
  readonly story: Story;
  readonly decided: Decided;
  readonly say: Say;
  readonly law: (id: string) => string;
  /** Below which documents are served: "/cases/x/documents". */
  readonly documents: string;
  readonly reference: string;
};

export function noticeWords(of: NoticeOf): NoticeWords {
  const { story, decided, say } = of;
  const { authority, name } = opening(story);
  const what = keyOf(decided);
  const signed = signedRequest(story);
  const valid = all(story, "RequestValidated/1").at(-1);
  const about =
    signed && valid
      ? say("decisions.notice.about", {
          made: { day: signed.on },
          valid: { day: valid.content.validationDate },
        })
      : "";
  return {
    from: authority?.name ?? "",
    reference: say("decisions.notice.reference", { reference: of.reference }),
    given: decided.on,
    about,
    heading: say("decisions.notice.heading", { body: name }),
    decision: say(`decisions.notice.decision.${what}`, { authority: authority?.name ?? "" }),
    parts: [asked(of), ...groundParts(of), reasons(of), next(of, what), disagree(of, what)].filter(
      (part) => part !== null,
    ),
    signed: [say("decisions.notice.signed", { authority: authority?.name ?? "" })],
  };
}

/** "inPrinciple.refuse", "final.agree": which notice it is. */
export function keyOf(decided: Decided): string {
  const stage = decided.type === "DecidedInPrinciple/1" ? "inPrinciple" : "final";
  return `${stage}.${decided.content.decision}`;
}

function asked({ story, say, documents }: NoticeOf): Part | null {
  const signed = signedRequest(story);
  if (!signed) return null;
  const { staffSignatories, userSignatories, origin } = signed.content;
  const right = rightUsed(story);
  const values = {
    staff: staffSignatories,
    users: userSignatories,
    right: { message: `enum.right.${right ?? "rightToRequest"}` },
    service: opening(story).service.name,
  };
  const proposal = all(story, "AuthorityProposed/1").at(-1);
  const statement =
    signed.type === "RequestMade/1" ? signed.content.statement : proposal?.content.statement;
  return {
    heading: say("decisions.notice.asked"),
    paragraphs: [say(`decisions.notice.asked.${origin}`, values)],
    ...(statement
      ? { links: [{ href: `${documents}/${statement}`, text: say("decisions.notice.statement") }] }
      : {}),
  };
}

function groundParts({ story, decided, say, law, documents }: NoticeOf): readonly Part[] {
  const { ground, evidence } = decided.content;
  const parts: Part[] = [];
  if ("modification" in decided.content && decided.content.modification !== null) {
    const paragraphs = [decided.content.modification];
    parts.push({ heading: say("decisions.notice.modification"), paragraphs });
  }
  if (ground !== null) {
    const name = { message: `enum.refusalGround.${ground}` };
    parts.push({
      heading: say("decisions.notice.ground"),
      paragraphs: [
        say("decisions.notice.groundIs", { ground: name }),
        say("decisions.notice.groundLaw", { law: law(lawOfGrounds(rightUsed(story))) }),
      ],
    });
  }
  if (evidence !== null) {
    parts.push({
      heading: say("decisions.notice.evidence"),
      paragraphs: [],
      links: [{ href: `${documents}/${evidence}`, text: say("decisions.notice.readEvidence") }],
    });
  }
  if ("cure" in decided.content && decided.content.cure !== null) {
    parts.push({ heading: say("decisions.notice.cure"), paragraphs: [decided.content.cure] });
  }
  return parts;
}

function reasons({ decided, say }: NoticeOf): Part {
  return {
    heading: say("decisions.notice.reasons"),
    paragraphs: decided.content.reasons.split(/\n{2,}/),
  };
}

const NEXT: Record<string, readonly string[]> = {
  "inPrinciple.agree": ["scoping", "ballot", "twice"],
  "inPrinciple.agreeWithModification": ["answer", "declined", "twice"],
  "inPrinciple.refuse": ["waits", "stays"],
  "final.agree": ["prepare", "contract", "stand"],
  "final.refuse": ["waits", "stays"],
};

function next({ say }: NoticeOf, what: string): Part {
  return {
    heading: say("decisions.notice.next"),
    paragraphs: [],
    list: (NEXT[what] ?? []).map((step) => say(`decisions.notice.next.${step}`)),
  };
}

function disagree({ say }: NoticeOf, what: string): Part {
  const open = what !== "inPrinciple.agree" && what !== "final.agree";
  return {
    heading: say("decisions.notice.disagree"),
    paragraphs: [
      ...(open ? [say("decisions.notice.review")] : []),
      say("decisions.notice.challenge"),
    ],
  };
}

export type NoticeOnRecord = {
  readonly entry: number;
  readonly fingerprint: string;
  readonly address: string;
  readonly url: string;
  readonly displayUntil: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
};

/** The notice as a page. */
export function noticePage(language: Language, words: NoticeWords, record: NoticeOnRecord): Html {
  return notice(language, {
    from: { name: words.from },
    reference: words.reference,
    given: words.given,
    about: words.about || undefined,
    heading: words.heading,
    decision: words.decision,
    parts: words.parts.map((part) => ({ heading: part.heading, body: partBody(part) })),
    signed: words.signed,
    ...record,
  });
}

function partBody(part: Part): Html {
  return html`${part.paragraphs.map((words) => paragraph(words))}
  ${part.list ? bullets(part.list) : null}
  ${(part.links ?? []).map((one) => paragraph(link(one.href, one.text)))}`;
}

/** The same notice as the sections of a PDF; its verdict and foot stand beside them. */
export function noticeSections(words: NoticeWords): readonly {
  readonly heading: string;
  readonly body: readonly PdfBlock[];
}[] {
  const paragraphs = (texts: readonly string[]): PdfBlock[] =>
    texts.filter((text) => text !== "").map((text) => ({ paragraph: text }));
  return [
    { heading: words.reference, body: paragraphs([words.about, ...words.signed]) },
    ...words.parts.map((part) => ({
      heading: part.heading,
      body: [
        ...paragraphs([...part.paragraphs, ...(part.links ?? []).map((one) => one.text)]),
        ...(part.list ? [{ bullets: part.list }] : []),
      ],
    })),
  ];
}
