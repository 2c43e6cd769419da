import assert from "node:assert/strict";
import { test } from "node:test";
import { mediaTypeOf } from "./document-type.ts";

const zip = (...parts: string[]) =>
  Buffer.concat([
    Buffer.from([0x50, 0x4b, 3, 4]),
    Buffer.alloc(26),
    ...parts.map((p) => Buffer.from(p)),
  ]);
const OFFICE = "application/vnd.openxmlformats-officedocument";

test("a document is what its bytes are and its name says", () => {
  const cases: [string, Buffer, string | null][] = [
    ["a.pdf", Buffer.from("%PDF-1.7"), "application/pdf"],
    ["A.PDF", Buffer.from("\n%PDF-1.7"), "application/pdf"],
    ["a.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), "image/png"],
    ["a.jpeg", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "image/jpeg"],
    [
      "a.docx",
      zip("[Content_Types].xml", "word/document.xml"),
      `${OFFICE}.wordprocessingml.document`,
    ],
    ["a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"), `${OFFICE}.spreadsheetml.sheet`],
    [
      "a.odt",
      zip("mimetypeapplication/vnd.oasis.opendocument.text"),
      "application/vnd.oasis.opendocument.text",
    ],
    ["a.csv", Buffer.from("name\tvalue\r\nŵ,1\n"), "text/csv; charset=utf-8"],
    ["a.csv", Buffer.from([0x63, 0x61, 0x66, 0xe9]), "text/csv; charset=utf-8"],
    ["a.txt", Buffer.from("words"), "text/plain; charset=utf-8"],
    ["a.pdf", Buffer.from("<html>"), null],
    ["a.html", Buffer.from("%PDF-1.7"), null],
    ["a.svg", Buffer.from("<svg/>"), null],
    ["a.docx", zip("[Content_Types].xml", "xl/workbook.xml"), null],
    ["a.zip", zip("x"), null],
    ["a.txt", Buffer.from([0x61, 0]), null],
    ["a.txt", Buffer.from([0x1b, 0x5b]), null],
    ["a.png", Buffer.from([0x89, 0x50]), null],
    ["pdf", Buffer.from("%PDF-1.7"), null],
    ["a.txt", Buffer.alloc(0), null],
  ];
  for (const [name, bytes, type] of cases) assert.equal(mediaTypeOf(name, bytes), type, name);
});
