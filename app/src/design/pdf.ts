/** A tagged PDF of a page: the same words in an order that a reader's software can follow, in a font that has ŵ and ŷ. */
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { Language } from "@rochdale/language/message.ts";
import { drawTable } from "./pdf-table.ts";
import type { PdfTable } from "./pdf-table.ts";
import { keepTogether, text } from "./pdf-text.ts";
import type { Doc, Place } from "./pdf-text.ts";

export type PdfBlock =
  | { readonly paragraph: string }
  | { readonly bullets: readonly string[] }
  | { readonly rows: readonly (readonly [string, string])[] }
  | { readonly table: PdfTable };

export type PdfModel = {
  readonly language: Language;
  readonly title: string;
  /** Above the title: the body that gives it, the day it stands for. */
  readonly caption?: string | undefined;
  /** The answer first, in a box. */
  readonly verdict?: string | undefined;
  readonly sections: readonly { readonly heading: string; readonly body: readonly PdfBlock[] }[];
  /** At the foot of each page: where it can be checked. Not read as content. */
  readonly foot?: string | undefined;
  /** 18 for large print; 10.5 unless said. */
  readonly size?: number | undefined;
  /** The day of the document, for its properties: the same model gives the same file. */
  readonly day: string;
};

const require = createRequire(import.meta.url);
const FONTS = require.resolve("dejavu-fonts-ttf/package.json").replace("package.json", "ttf/");

/** The file's bytes. Headings, paragraphs, lists and tables carry their roles; the document says its language and title. */
export function pdf(model: PdfModel): Promise<Buffer> {
  const doc = begun(model);
  const parts: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("end", () => resolve(Buffer.concat(parts)));
    doc.on("error", reject);
  });
  const root = doc.struct("Document");
  doc.addStructure(root);
  const size = model.size ?? 10.5;
  drawHead({ doc, root, size }, model);
  for (const section of model.sections) {
    const part = doc.struct("Sect");
    root.add(part);
    const place = { doc, root: part, size };
    text(place, "H2", {
      words: section.heading,
      font: "bold",
      size: size * 1.25,
      before: size,
      after: 4,
    });
    for (const block of section.body) drawBlock(place, block);
    part.end();
  }
  root.end();
  if (model.foot) drawFeet(doc, model.foot);
  doc.end();
  return whole;
}

function begun(model: PdfModel): Doc {
  const created = new Date(`${model.day}T00:00:00Z`);
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: 42, bottom: 56, left: 48, right: 48 },
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: model.language,
    bufferPages: true,
    info: { Title: model.title, Creator: "Rochdale", Producer: "Rochdale", CreationDate: created },
    subset: "PDF/UA",
    font: `${FONTS}DejaVuSans.ttf`,
  } as unknown as PDFKit.PDFDocumentOptions);
  doc.registerFont("body", `${FONTS}DejaVuSans.ttf`);
  doc.registerFont("bold", `${FONTS}DejaVuSans-Bold.ttf`);
  return doc;
}

function drawHead(place: Place, model: PdfModel): void {
  const { size } = place;
  if (model.caption) text(place, "P", { words: model.caption, font: "body", size, after: 2 });
  text(place, "H1", { words: model.title, font: "bold", size: size * 1.7, after: size * 0.6 });
  if (model.verdict) {
    text(place, "P", { words: model.verdict, font: "bold", size: size * 1.2, after: size * 0.8 });
  }
}

function drawBlock(place: Place, block: PdfBlock): void {
  const { size } = place;
  if ("paragraph" in block) {
    text(place, "P", { words: block.paragraph, font: "body", size, after: size * 0.6 });
  } else if ("bullets" in block) {
    drawList(place, block.bullets);
  } else if ("rows" in block) {
    for (const [key, value] of block.rows) {
      text(place, "P", { words: `${key}: ${value}`, font: "body", size, after: size * 0.3 });
    }
  } else {
    drawTable(place, block.table);
  }
}

function drawList(place: Place, items: readonly string[]): void {
  const { doc, root, size } = place;
  const list = doc.struct("L");
  root.add(list);
  for (const item of items) {
    const line = doc.struct("LI");
    list.add(line);
    const within = { ...place, root: line };
    const before = doc.page;
    const manner = { font: "body", size, after: 2 } as const;
    keepTogether(place, size * 3);
    const top = doc.page === before ? doc.y : doc.page.margins.top;
    text(within, "Lbl", { words: "•", ...manner, indent: 6 });
    doc.y = top;
    text(within, "LBody", { words: item, ...manner, indent: 18 });
    line.end();
  }
  list.end();
  doc.y += size * 0.5;
}

/** Page numbers and the address: an artifact, which is not read aloud on every page. */
function drawFeet(doc: Doc, foot: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let i = start; i < start + count; i += 1) {
    doc.switchToPage(i);
    const { bottom } = doc.page.margins;
    doc.page.margins.bottom = 0; // or the foot would start a page of its own
    doc.markContent("Artifact", { type: "Pagination" });
    doc.font("body").fontSize(8.5);
    doc.text(`${foot}  ·  ${i - start + 1}/${count}`, doc.page.margins.left, doc.page.height - 36, {
      lineBreak: false,
    });
    doc.endMarkedContent();
    doc.page.margins.bottom = bottom;
  }
}
