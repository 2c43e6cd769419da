/** What leaves a private list about people: its digest for the record, its sums for a file. */
import { createHash } from "node:crypto";

/** SHA-256 of the salt and the rows, each with a line end, in order of their text: 64 hexadecimal digits. */
export function digestOfRows(salt: Uint8Array, rows: readonly string[]): string {
  const digest = createHash("sha256").update(salt);
  for (const row of rows.toSorted()) digest.update(`${row}\n`);
  return digest.digest("hex");
}

/** Pence as pounds for another program: "1240.50", without a sign or commas. Throws below nought. */
export function plainPounds(pence: bigint): string {
  if (pence < 0n) throw new Error("a file of payments holds no sum below nought");
  return `${pence / 100n}.${String(pence % 100n).padStart(2, "0")}`;
}
