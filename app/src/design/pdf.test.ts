import { test } from "node:test";
import assert from "node:assert/strict";
import { inflateSync } from "node:zlib";
import { pdf } from "./pdf.ts";
import type { PdfModel } from "./pdf.ts";

const model: PdfModel = {
  language: "cy",
  day: "2026-11-20",
  title: "Hysbysiad am y ŵyl a’r tŷ",
  caption: "Cyngor Calderbrook",
  verdict: "Mae’r cyngor yn cytuno.",
  sections: [
    {
      heading: "Beth ofynnwyd",
      body: [
        { paragraph: "Bod ŵyn a thŷ." },
        { bullets: ["Un", "Dau"] },
        { rows: [["Rheol", "31"]] },
        {
          table: {
            caption: "Swm",
            columns: [{ heading: "Llinell" }, { heading: "Swm", kind: "number" }],
            rows: [
              ["1. Taliad", "£8,000.00"],
              ["I’w dalu", "£8,000.00"],
            ],
          },
        },
      ],
    },
  ],
  foot: "rochdale.example/check/318",
};

/** The file's text with its compressed parts opened. */
function opened(bytes: Buffer): string {
  let all = "";
  const text = bytes.toString("latin1");
  for (const part of text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)) {
    try {
      all += inflateSync(Buffer.from(part[1] ?? "", "latin1")).toString("latin1");
    } catch {
      // Not a compressed part.
    }
  }
  return text + all;
}

test("tagged, titled, in its language, with the roles of its parts", async () => {
  const file = opened(await pdf(model));
  assert.match(file, /\/MarkInfo/);
  assert.match(file, /\/Marked true/);
  assert.match(file, /\/Lang \(cy\)/);
  assert.match(file, /\/DisplayDocTitle true/);
  for (const role of ["Document", "Sect", "H1", "H2", "P", "L", "LI", "Table", "TR", "TH", "TD"]) {
    assert.match(file, new RegExp(`/S /${role}\\b`), role);
  }
  assert.match(file, /\/Artifact/);
});

test("the font has ŵ and ŷ, and is in the file", async () => {
  const file = opened(await pdf(model));
  assert.match(file, /FontFile2/);
  for (const letter of ["0175", "0177"]) assert.match(file, new RegExp(`<${letter}>`, "i"), letter);
});

test("the same model gives the same words on as many pages as it needs", async () => {
  const rows = Array.from({ length: 70 }, (_, i) => [`Llinell ${i}`, "£1.00"]);
  const table = { caption: "Hir", columns: [{ heading: "A" }, { heading: "B" }], rows };
  const long = await pdf({ ...model, sections: [{ heading: "Hir", body: [{ table }] }] });
  const pages = opened(long).match(/\/Type \/Page\b/g)?.length ?? 0;
  assert.ok(pages >= 2, String(pages));
  const short = opened(await pdf(model)).match(/\/Type \/Page\b/g)?.length;
  assert.equal(short, 1);
});

test("a row that does not fit its table is a fault", async () => {
  const table = { caption: "x", columns: [{ heading: "A" }], rows: [["a", "b"]] };
  await assert.rejects(
    async () => pdf({ ...model, sections: [{ heading: "x", body: [{ table }] }] }),
    /2 cells/,
  );
});
