/** The page's own QR codes, square by square against another program's. */
import assert from "node:assert/strict";
import { test } from "node:test";
import QRCode from "qrcode";
import { qrCode } from "./qr-code.ts";

function another(text: string): boolean[][] {
  const data = new TextEncoder().encode(text);
  const { modules } = QRCode.create([{ data, mode: "byte" }], { errorCorrectionLevel: "M" });
  return Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (_, x) => modules.get(y, x) !== 0),
  );
}

test("the same squares as another program's, from one byte to the largest code", () => {
  for (const length of [
    0, 1, 14, 15, 26, 62, 63, 106, 122, 180, 181, 213, 331, 480, 700, 1000, 2331,
  ]) {
    const text = Array.from({ length }, (_, at) => String.fromCharCode(33 + ((at * 7) % 90))).join(
      "",
    );
    assert.deepEqual(qrCode(text), another(text), `${length} bytes`);
  }
  assert.deepEqual(qrCode("ŵ ŷ – pleidlais"), another("ŵ ŷ – pleidlais"));
});

test("more than fits is refused", () => {
  assert.throws(() => qrCode("x".repeat(2332)), RangeError);
});
