/** A code that a telephone reads from paper: an address as squares. */
import QRCode from "qrcode";
import { html } from "./html.ts";
import type { Html } from "./html.ts";

const QUIET = 4; // modules of white around the code, which the standard asks for

/** The code as SVG rectangles, one for each run of dark squares in a row. */
export function qr(address: string, label: string): Html {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: "M" });
  const size = modules.size + 2 * QUIET;
  const runs: Html[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    let from = -1;
    for (let column = 0; column <= modules.size; column += 1) {
      const dark = column < modules.size && modules.get(row, column) !== 0;
      if (dark && from < 0) from = column;
      if (!dark && from >= 0) {
        runs.push(
          html`<rect x="${from + QUIET}" y="${row + QUIET}" width="${column - from}" height="1"/>`,
        );
        from = -1;
      }
    }
  }
  return html`<svg class="rd-qr" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><g fill="#000">${runs}</g></svg>`;
}
