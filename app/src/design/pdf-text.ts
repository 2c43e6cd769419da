/** Words on a page of a PDF, each with its role. */

export type Doc = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

export type Place = { readonly doc: Doc; readonly root: Element; readonly size: number };
type Passage = {
  readonly words: string;
  readonly font: "body" | "bold";
  readonly size: number;
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
};

/** Words in one structure element of this role. */
export function text(place: Place, role: string, manner: Passage): void {
  const { doc, root } = place;
  const left = doc.page.margins.left + (manner.indent ?? 0);
  const width = doc.page.width - left - doc.page.margins.right;
  const draw = () => {
    doc.font(manner.font).fontSize(manner.size);
    doc.y += manner.before ?? 0;
    doc.text(manner.words, left, doc.y, { width, lineGap: manner.size * 0.25 });
    doc.y += manner.after ?? 0;
    doc.x = doc.page.margins.left;
  };
  const head = role.startsWith("H") ? 3 : 1;
  keepTogether(place, (head * manner.size * 2) | 0);
  root.add(doc.struct(role, {}, draw));
}

/** A new page when there is less room than this. */
export function keepTogether({ doc }: Place, room: number): void {
  if (doc.y + room > doc.page.height - doc.page.margins.bottom) doc.addPage();
}
