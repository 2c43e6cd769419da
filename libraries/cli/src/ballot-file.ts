/** Files of a ballot read from disk, unpacked where they are gzipped, within bounds. */
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** 2 GiB less one byte: what Node holds in one piece; an archive of half a million ballots. */
const bytesMost = 2 ** 31 - 1;

/** The bytes of a file, or why they cannot be had. */
export function fileIn(file: string): Uint8Array | string {
  let descriptor;
  try {
    descriptor = openSync(file, "r");
    const { size } = fstatSync(descriptor);
    if (size > bytesMost) return `${file} is larger than 2 GiB`;
    const bytes = readFileSync(descriptor);
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return packed ? gunzipSync(bytes, { maxOutputLength: bytesMost }) : bytes;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "ENOENT"
      ? `cannot read ${file}: there is no such file`
      : `cannot read ${file}: ${message}`;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
