/**
 * Sealing a vote so that it can be opened: everything random in it comes from 32 bytes. Before the voter decides to cast or
 * to check, the page shows the seal's number; whoever is told the 32 bytes makes the same seal again and compares. What
 * is told holds no signature, so nobody can cast it.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { sealAnswers, type Answers, type SealedBallot } from "@rochdale/ballot/cast.ts";
import type { Election } from "@rochdale/ballot/election.ts";
import type { Random } from "@rochdale/ballot/group.ts";

export const SEED_BYTES = 32;

/** The bytes that a seed stands for, one after the other: SHA-256 of "rochdale-seal/1", the seed and a count. */
export function randomFrom(seed: Uint8Array): Random {
  const name = utf8ToBytes("rochdale-seal/1");
  const joined = new Uint8Array(name.length + seed.length + 4);
  joined.set(name);
  joined.set(seed, name.length);
  const count = new DataView(joined.buffer, name.length + seed.length);
  let blocks = 0;
  let left = new Uint8Array(0);
  return (bytes) => {
    const given = new Uint8Array(bytes);
    for (let at = 0; at < bytes;) {
      if (left.length === 0) {
        count.setUint32(0, blocks++);
        left = sha256(joined);
      }
      const taken = left.subarray(0, bytes - at);
      given.set(taken, at);
      at += taken.length;
      left = left.subarray(taken.length);
    }
    return given;
  };
}

/** What makes a seal, and makes it again. */
export type SealParts = {
  readonly seed: Uint8Array;
  readonly publicCredential: string;
  readonly answers: Answers;
};

/** The seal of these parts. Throws RangeError on answers that the questions do not allow. */
export function seal(election: Election, parts: SealParts): SealedBallot {
  const { seed, ...rest } = parts;
  return sealAnswers({ election, ...rest, random: randomFrom(seed) });
}

/** The first 80 bits of a seal's digest, for eyes: "7c1e 90b4 2fd8 a36e 51b0". */
export function sealNumber({ hash }: SealedBallot): string {
  const bytes = Array.from(atob(`${hash}=`).slice(0, 10), (one) => one.charCodeAt(0));
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.match(/.{4}/g)?.join(" ") ?? "";
}

const toText = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

const toBytes = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));

function numberToBytes(number: bigint): Uint8Array {
  const hex = number.toString(16);
  const even = hex.padStart(hex.length + (hex.length % 2), "0");
  return Uint8Array.from(even.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

const bytesToNumber = (bytes: Uint8Array): bigint =>
  BigInt(`0x0${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`);

/**
 * A seal's parts as text for an address or a QR code:
 * "1~election's fingerprint~seed~public credential~answers", an answer as "blank" or numbers with points.
 */
export function openingText(election: Election, parts: SealParts): string {
  const answers = parts.answers.map((one) => (one === "blank" ? "blank" : one.join("."))).join("~");
  const credential = toText(numberToBytes(BigInt(parts.publicCredential)));
  const fingerprint = election.fingerprint.slice(0, 12).replaceAll("+", "-").replaceAll("/", "_");
  return ["1", fingerprint, toText(parts.seed), credential, answers].join("~");
}

export type ReadOpening =
  | { readonly ok: true; readonly parts: SealParts; readonly sealed: SealedBallot }
  /** otherBallot: it was sealed for another election. broken: cut short, or not an opening at all. */
  | { readonly ok: false; readonly because: "otherBallot" | "broken" };

/** Makes the seal of an opening again. Spaces and line ends do not matter; nothing is thrown. */
export function readOpening(election: Election, text: string): ReadOpening {
  const broken = { ok: false, because: "broken" } as const;
  const plain = text.replace(/\s+/g, "").replace(/^.*#/, "");
  const [version, fingerprint, seed = "", credential = "", ...rest] = plain.split("~");
  const base64 = /^[\w-]+$/;
  if (version !== "1" || !base64.test(seed) || !base64.test(credential)) return broken;
  const own = openingText(election, {
    seed: new Uint8Array(0),
    publicCredential: "1",
    answers: [],
  }).split("~")[1];
  if (fingerprint !== own) return { ok: false, because: "otherBallot" };
  const answers = rest.map((one) => (one === "blank" ? "blank" : one.split(".").map(Number)));
  try {
    const bytes = toBytes(seed);
    if (bytes.length !== SEED_BYTES) return broken;
    const publicCredential = String(bytesToNumber(toBytes(credential)));
    const parts = { seed: bytes, publicCredential, answers };
    return { ok: true, parts, sealed: seal(election, parts) };
  } catch {
    return broken;
  }
}
