/** Names for rows, minted here and nowhere else. */
import { randomBytes, randomUUID } from "node:crypto";

/** A UUID that names one kind of thing: `Id<"person">` is not an `Id<"body">`. */
export type Id<Name extends string> = string & { readonly __names?: Name };

let lastMillisecond = 0;
let counter = 0;

/**
 * A new UUIDv7 (RFC 9562): sorts by the millisecond of its making, and by order of making within one
 * process (a 12-bit counter, method 1 of section 6.2; when it is full the clock is carried forward).
 */
export function newId<Name extends string>(now: Date = new Date()): Id<Name> {
  const millisecond = Math.max(now.getTime(), lastMillisecond);
  if (millisecond > lastMillisecond) {
    lastMillisecond = millisecond;
    counter = randomBytes(2).readUInt16BE() & 0x7ff;
  } else if (++counter > 0xfff) {
    lastMillisecond += 1;
    counter = 0;
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(lastMillisecond, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}

/** A random UUID (version 4), for what must not tell when it was made. */
export function randomId(): string {
  return randomUUID();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text from outside can name a row; ask before it reaches a query. */
export function isId(text: string): boolean {
  return UUID.test(text);
}
