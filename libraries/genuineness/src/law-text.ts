/** The law register as the text of docs/law.md. */
import type { Confidence, Law } from "./law-shape.ts";

const confidences: { readonly [confidence in Confidence]: string } = {
  readAtSource: "Law, read at source",
  generalKnowledge: "Law, general knowledge, not yet read at source",
  guidanceInferred: "Guidance, criterion inferred; not a legal duty",
  ownStandard: "Our own standard; no law requires it",
};

/** The whole register in Markdown, a chapter for each confidence, entries in the register's order. */
export function lawText(register: readonly Law[]): string {
  const chapters = Object.entries(confidences).map(([confidence, heading]) => {
    const of = register.filter((law) => law.confidence === confidence);
    return [`## ${heading}`, ...of.map(entryText)].join("\n\n");
  });
  return `${[opening, ...chapters].join("\n\n")}\n`;
}

const opening = `# The law that Rochdale applies

Every rule used anywhere, with its life, its source and how surely we know it. This is not legal advice. What an Act says,
what model rules say and what is our own standard are three things, and each rule says which it is. An old
entry is never edited or removed: records are judged by the law of their day.

This page is printed from \`libraries/genuineness/src/law.ts\` by \`node docs/print-law.ts\`; a test keeps them equal.`;

function entryText(law: Law): string {
  const lines = [
    `### \`${law.id}\``,
    `**${law.title}**`,
    [
      `- Where: ${law.jurisdiction.join(", ")}`,
      `- In force: ${lifeOf(law)}`,
      `- Source: ${law.source}`,
      ...(law.quote === null ? [] : [`- Its words: "${law.quote}"`]),
      `- Our reading: ${law.reading}`,
      ...(law.doubt === null ? [] : [`- Doubt: ${law.doubt}`]),
    ].join("\n"),
  ];
  return lines.join("\n\n");
}

function lifeOf({ from, to }: Law): string {
  const begins = from === null ? "beginning not known to us" : `from ${from}`;
  return to === null ? begins : `${begins}, until ${to}`;
}
