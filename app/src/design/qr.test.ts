import { test } from "node:test";
import assert from "node:assert/strict";
import QRCode from "qrcode";
import { qr } from "./qr.ts";

test("the rectangles are exactly the dark squares, inside a white border of four", () => {
  const address = "https://rochdale.example/check/318";
  const drawn = qr(address, "Code").value;
  const { modules } = QRCode.create(address, { errorCorrectionLevel: "M" });
  const size = modules.size + 8;
  assert.match(drawn, new RegExp(`viewBox="0 0 ${size} ${size}"`));
  const dark = new Set<string>();
  for (const [, x, y, width] of drawn.matchAll(
    /<rect x="(\d+)" y="(\d+)" width="(\d+)" height="1"/g,
  )) {
    for (let i = 0; i < Number(width); i += 1) dark.add(`${Number(x) + i},${y}`);
  }
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const inside = row >= 4 && column >= 4 && row < size - 4 && column < size - 4;
      const expected = inside && modules.get(row - 4, column - 4) !== 0;
      assert.equal(dark.has(`${column},${row}`), expected, `${column},${row}`);
    }
  }
  assert.doesNotMatch(drawn, /style=/);
});
