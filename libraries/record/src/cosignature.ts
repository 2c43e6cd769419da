/** A witness's dated statement that it saw a log grow (C2SP tlog-cosignature, the Ed25519 kind). */
import { joined, utf8 } from "./bytes.ts";
import { parseCheckpointText } from "./checkpoint.ts";
import { ed25519 as portableEd25519 } from "./hashing.ts";
import type { Ed25519 } from "./hashing.ts";
import { cosignatureType, parseVerifierKey } from "./key.ts";
import type { SignerKey } from "./key.ts";
import { insist } from "./malformed.ts";
import { signatureLine } from "./note.ts";
import type { NoteSignature, Verifier } from "./note.ts";

/**
 * The signature line by which a witness cosigns the text of a checkpoint at a time, in whole
 * seconds since 1970. Throws Malformed for a key that is no cosigner's and for text that is no
 * checkpoint.
 */
export function cosignCheckpoint(
  { text, time }: { readonly text: string; readonly time: number },
  key: SignerKey,
  scheme: Ed25519 = portableEd25519,
): string {
  insist(key.type === cosignatureType, "this key signs notes, not cosignatures");
  insist(Number.isSafeInteger(time) && time > 0, "a cosignature's time is in whole seconds");
  parseCheckpointText(text);
  const stamp = new Uint8Array(8);
  new DataView(stamp.buffer).setBigUint64(0, BigInt(time));
  const signature = joined([stamp, scheme.sign(cosignedMessage(text, time), key.seed)]);
  return signatureLine({ name: key.name, id: key.id, signature });
}

/**
 * The verifier of a witness's "name+id+key" text, for use beside the log's own in `openCheckpoint`.
 */
export function cosignatureVerifier(vkey: string, scheme: Ed25519 = portableEd25519): Verifier {
  const key = parseVerifierKey(vkey);
  insist(key.type === cosignatureType, "this key signs notes, not cosignatures");
  return {
    name: key.name,
    id: key.id,
    verifierKey: vkey,
    verify: (text, signature) => {
      const time = timeOf(signature);
      if (time === undefined) return false;
      const message = joined([utf8(cosignedHead(time)), text]);
      return scheme.verify(signature.subarray(8), message, key.publicKey);
    },
  };
}

/**
 * When the witness signed, in seconds since 1970. Throws Malformed for a signature of another
 * shape.
 */
export function cosignatureTime({ signature }: NoteSignature): number {
  const time = timeOf(signature);
  insist(time !== undefined, "this signature carries no time");
  return time;
}

/** Beyond 2 ** 53 seconds a time is no time of ours; the standard lets us refuse the future. */
function timeOf(signature: Uint8Array): number | undefined {
  if (signature.length !== 72) return undefined;
  const view = new DataView(signature.buffer, signature.byteOffset, 8);
  const time = Number(view.getBigUint64(0));
  return Number.isSafeInteger(time) ? time : undefined;
}

function cosignedMessage(text: string, time: number): Uint8Array {
  return utf8(cosignedHead(time) + text);
}

function cosignedHead(time: number): string {
  return `cosignature/v1\ntime ${time}\n`;
}
