/** A PDF written in the browser: pages of text in embedded fonts and of filled squares; nothing else. */
import type { Font } from "./true-type.ts";

export const A4 = { width: 595.28, height: 841.89 };

export type Line = {
  readonly text: string;
  readonly font: number;
  /** Points. */
  readonly size: number;
  /** Points from the left and from the top of the page to the baseline. */
  readonly x: number;
  readonly y: number;
};
export type Square = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type SheetOfPaper = {
  readonly lines: readonly Line[];
  readonly squares: readonly Square[];
  /** Frames drawn as lines, such as the one round a credential. */
  readonly frames: readonly Square[];
};

export type PdfFile = {
  addPage(page: SheetOfPaper): Promise<void>;
  finish(): Promise<Uint8Array<ArrayBuffer>>;
};

type Used = { readonly font: Font; readonly glyphs: Map<number, string> };

const encoder = new TextEncoder();
const point = (value: number): string => value.toFixed(2).replace(/\.?0+$/, "");

/** Object numbers: 1 the catalogue, 2 the list of pages, 3 the facts about the file, then five for each font. */
const FIRST_FONT = 4;
const OBJECTS_A_FONT = 5;

export function beginPdf(
  fonts: readonly Font[],
  about: { readonly title: string; readonly language: string },
): PdfFile {
  const used: readonly Used[] = fonts.map((font) => ({ font, glyphs: new Map() }));
  const file = objectsOf(FIRST_FONT + OBJECTS_A_FONT * fonts.length);
  const pages: number[] = [];
  return {
    async addPage(page) {
      const content = encoder.encode(contentOf(page, used));
      const [number, contents] = [file.next(), file.next()];
      pages.push(number);
      file.object(number, `<< /Type /Page /Parent 2 0 R /Contents ${contents} 0 R >>`);
      await file.streamed(contents, content);
    },
    async finish() {
      for (const [at, one] of used.entries()) {
        await writeFont(one, FIRST_FONT + OBJECTS_A_FONT * at, file);
      }
      const resources = used.map((_, at) => `/F${at} ${FIRST_FONT + OBJECTS_A_FONT * at} 0 R`);
      const kids = pages.map((number) => `${number} 0 R`).join(" ");
      const box = `/MediaBox [0 0 ${A4.width} ${A4.height}]`;
      const shared = `${box} /Resources << /Font << ${resources.join(" ")} >> >>`;
      file.object(1, `<< /Type /Catalog /Pages 2 0 R /Lang ${hexText(about.language)} >>`);
      file.object(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] ${shared} >>`);
      file.object(3, `<< /Title ${hexText(about.title)} >>`);
      return file.whole();
    },
  };
}

type Objects = {
  /** A fresh object number. */
  next(): number;
  object(number: number, body: string, stream?: Uint8Array): void;
  streamed(number: number, bytes: Uint8Array, more?: string): Promise<void>;
  /** The file, with its table of where each object begins. */
  whole(): Uint8Array<ArrayBuffer>;
};

function objectsOf(first: number): Objects {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  let next = first;
  const write = (part: Uint8Array | string): void => {
    const bytes = typeof part === "string" ? encoder.encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const object: Objects["object"] = (number, body, stream) => {
    offsets[number] = length;
    write(`${number} 0 obj\n${body}\n`);
    if (stream) for (const part of ["stream\n", stream, "\nendstream\n"]) write(part);
    write("endobj\n");
  };
  write("%PDF-1.7\n%\u00e2\u00e3\n");
  return {
    next: () => next++,
    object,
    async streamed(number, bytes, more = "") {
      const small = await deflated(bytes);
      object(number, `<< /Length ${small.length} /Filter /FlateDecode${more} >>`, small);
    },
    whole() {
      const start = length;
      write(`xref\n0 ${next}\n0000000000 65535 f \n`);
      for (let number = 1; number < next; number += 1) {
        write(`${String(offsets[number] ?? 0).padStart(10, "0")} 00000 n \n`);
      }
      write(`trailer\n<< /Size ${next} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${start}\n%%EOF\n`);
      return joined(parts, length);
    },
  };
}

function contentOf(page: SheetOfPaper, used: readonly Used[]): string {
  const up = (y: number) => point(A4.height - y);
  const squares = page.squares.map(
    ({ x, y, width, height }) =>
      `${point(x)} ${up(y + height)} ${point(width)} ${point(height)} re`,
  );
  const frames = page.frames.map(
    ({ x, y, width, height }) =>
      `${point(x)} ${up(y + height)} ${point(width)} ${point(height)} re S`,
  );
  const lines = page.lines.map(({ text, font, size, x, y }) => {
    const one = used[font];
    if (!one) throw new RangeError(`there is no font ${font}`);
    const glyphs = [...text].map((character) => {
      const glyph = one.font.glyphOf(character);
      one.glyphs.set(glyph, character);
      return glyph.toString(16).padStart(4, "0");
    });
    return `BT /F${font} ${point(size)} Tf ${point(x)} ${up(y)} Td <${glyphs.join("")}> Tj ET`;
  });
  const filled = squares.length > 0 ? [...squares, "f"] : [];
  return [...filled, ...frames, ...lines].join("\n");
}

/** A composite font: glyphs by their numbers, widths of those used, the file, and which character each one is. */
async function writeFont({ font, glyphs }: Used, first: number, { object, streamed }: Objects) {
  const [child, about, file, map] = [first + 1, first + 2, first + 3, first + 4];
  const numbers = [...glyphs.keys()].toSorted((a, b) => a - b);
  const widths = numbers.map((glyph) => `${glyph} [${font.widthOf(glyph)}]`).join(" ");
  const info = "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>";
  object(
    first,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Letters${first} /Encoding /Identity-H /DescendantFonts [${child} 0 R] /ToUnicode ${map} 0 R >>`,
  );
  object(
    child,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Letters${first} ${info} /FontDescriptor ${about} 0 R /CIDToGIDMap /Identity /W [${widths}] >>`,
  );
  object(
    about,
    `<< /Type /FontDescriptor /FontName /Letters${first} /Flags 4 /FontBBox [${font.box.join(" ")}] /ItalicAngle 0 /Ascent ${font.ascent} /Descent ${font.descent} /CapHeight 730 /StemV 80 /FontFile2 ${file} 0 R >>`,
  );
  await streamed(file, font.bytes, ` /Length1 ${font.bytes.length}`);
  await streamed(map, encoder.encode(unicodeMap(glyphs)));
}

function unicodeMap(glyphs: ReadonlyMap<number, string>): string {
  const lines = [...glyphs].map(
    ([glyph, character]) => `<${glyph.toString(16).padStart(4, "0")}> <${utf16(character)}>`,
  );
  const blocks: string[] = [];
  for (let from = 0; from < lines.length; from += 100) {
    const block = lines.slice(from, from + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Letters def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join("\n")}
endcmap end end`;
}

function utf16(text: string): string {
  let hex = "";
  for (let at = 0; at < text.length; at += 1) {
    hex += text.charCodeAt(at).toString(16).padStart(4, "0");
  }
  return hex;
}

const hexText = (text: string): string => `<feff${utf16(text)}>`;

async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([Uint8Array.from(bytes)])
    .stream()
    .pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Words in lines no wider than so many points. A word that is wider stands alone. */
export function wrapped(
  text: string,
  { font, size, width }: { font: Font; size: number; width: number },
) {
  const wide = (words: string): number =>
    ([...words].reduce((sum, one) => sum + font.widthOf(font.glyphOf(one)), 0) * size) / 1000;
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && wide(longer) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  return lines;
}
