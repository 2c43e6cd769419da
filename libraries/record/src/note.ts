/** Text that keys have signed (C2SP signed-note): the envelope of every checkpoint. */
import { base64Of, bytesOfBase64, bytesOfHex, hexOf, joined, textOf, utf8 } from "./bytes.ts";
import { ed25519 as portableEd25519 } from "./hashing.ts";
import type { Ed25519 } from "./hashing.ts";
import { noteType, parseVerifierKey, printVerifierKey, verifierKeyOf } from "./key.ts";
import { isKeyName, parseSignerKey } from "./key.ts";
import { Malformed, insist } from "./malformed.ts";

/** A signature line: "— name base64(id, signature)". */
export type NoteSignature = {
  readonly name: string;
  readonly id: string;
  readonly signature: Uint8Array;
};

/** A note taken apart, nothing verified yet: its text must not be believed. */
export type UnverifiedNote = {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
};

/** One who can sign notes; the key may sit elsewhere. */
export type Signer = {
  readonly name: string;
  readonly id: string;
  readonly verifierKey: string;
  readonly sign: (text: Uint8Array) => Uint8Array;
};

/** One whose signature counts. */
export type Verifier = {
  readonly name: string;
  readonly id: string;
  readonly verifierKey: string;
  readonly verify: (text: Uint8Array, signature: Uint8Array) => boolean;
};

/**
 * A note with at least one signature that holds; the others are by keys that nobody asked about.
 */
export type VerifiedNote = {
  readonly text: string;
  readonly verified: readonly NoteSignature[];
  readonly unknown: readonly NoteSignature[];
};

/** Our own limits; the standard asks for at least 16 signatures. */
const mostSignatures = 100;
const longestNote = 1_000_000;

/** The signer of a "PRIVATE+KEY+..." text. Throws Malformed for a key that does not sign notes. */
export function noteSigner(skey: string, scheme: Ed25519 = portableEd25519): Signer {
  const key = parseSignerKey(skey, scheme);
  insist(key.type === noteType, "this key signs cosignatures, not notes");
  return {
    name: key.name,
    id: key.id,
    verifierKey: printVerifierKey(verifierKeyOf(key, scheme)),
    sign: (text) => scheme.sign(text, key.seed),
  };
}

/** The verifier of a "name+id+key" text. Throws Malformed for a key that does not sign notes. */
export function noteVerifier(vkey: string, scheme: Ed25519 = portableEd25519): Verifier {
  const key = parseVerifierKey(vkey);
  insist(key.type === noteType, "this key signs cosignatures, not notes");
  return {
    name: key.name,
    id: key.id,
    verifierKey: vkey,
    verify: (text, signature) =>
      signature.length === 64 && scheme.verify(signature, text, key.publicKey),
  };
}

/** A signature line, newline included. */
export function signatureLine({ name, id, signature }: NoteSignature): string {
  return `— ${name} ${base64Of(joined([bytesOfHex(id), signature]))}\n`;
}

/**
 * The note that these sign, in this order. The text ends in a newline. Throws Malformed for other
 * text.
 */
export function signNote(text: string, signers: readonly Signer[]): string {
  insist(signers.length > 0, "a note has at least one signature");
  insistNoteText(text);
  const lines = signers.map(({ name, id, sign }) =>
    signatureLine({ name, id, signature: sign(utf8(text)) }),
  );
  return `${text}\n${lines.join("")}`;
}

/**
 * The note with more signature lines, as a witness returns them; lines that it has already are left
 * out.
 */
export function withSignatures(note: string, lines: string): string {
  const held = new Set(parseNote(note).signatures.map(signatureLine));
  const whole = `${note}${lines
    .split(/(?<=\n)/)
    .filter((line) => line !== "" && !held.has(line))
    .join("")}`;
  parseNote(whole);
  return whole;
}

/**
 * Takes a note apart without verifying it. Throws Malformed unless it follows the standard to the
 * letter.
 */
export function parseNote(source: Uint8Array | string): UnverifiedNote {
  const note = typeof source === "string" ? source : textOf(source);
  insist(note.length <= longestNote, "the note is too long");
  const blank = note.lastIndexOf("\n\n");
  insist(blank >= 0, "the note has no blank line before its signatures");
  const text = note.slice(0, blank + 1);
  insistNoteText(text);
  insist(note.endsWith("\n"), "the note does not end in a newline");
  const lines = note.slice(blank + 2, -1).split("\n");
  insist(note.length > blank + 2, "the note has no signature");
  insist(lines.length <= mostSignatures, `the note has more than ${mostSignatures} signatures`);
  return { text, signatures: lines.map(parseSignatureLine) };
}

function insistNoteText(text: string): void {
  insist(text.isWellFormed(), "the note's text is not valid Unicode");
  insist(text.endsWith("\n"), "the note's text does not end in a newline");
  // The standard means those below U+0020, not all that Unicode calls controls.
  insist(!/[^\P{Cc}\n\u007f-\u009f]/u.test(text), "the note holds a control character");
}

/** Reads "— name base64", without its newline. Throws Malformed for anything else. */
export function parseSignatureLine(line: string): NoteSignature {
  const [dash, name = "", coded = "", ...rest] = line.split(" ");
  insist(dash === "—" && rest.length === 0, "a signature line is not: em dash, name, signature");
  insist(isKeyName(name), "a signature line names no valid key");
  const bytes = bytesOfBase64(coded);
  insist(bytes.length >= 5, "a signature is shorter than its key id");
  return { name, id: hexOf(bytes.subarray(0, 4)), signature: bytes.subarray(4) };
}

/**
 * The text of a note that at least one of these has signed. Throws Malformed when the note breaks
 * the standard, when a signature by a known key does not verify, or when no known key signed.
 * Signatures by unknown keys are ignored, as the standard demands, and listed.
 */
export function verifyNote(
  source: Uint8Array | string,
  verifiers: readonly Verifier[],
): VerifiedNote {
  const { text, signatures } = parseNote(source);
  const [verified, unknown]: [NoteSignature[], NoteSignature[]] = [[], []];
  for (const signature of signatures) {
    const known = verifiers.filter(
      ({ name, id }) => name === signature.name && id === signature.id,
    );
    if (known.length === 0) unknown.push(signature);
    else if (known.some(({ verify }) => verify(utf8(text), signature.signature)))
      verified.push(signature);
    else throw new Malformed(`the signature by ${signature.name} does not verify`);
  }
  insist(verified.length > 0, "the note is not signed by any key that is trusted here");
  return { text, verified, unknown };
}
