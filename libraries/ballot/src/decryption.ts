/** A key-holder's share of the decryption, proved right twice: as the format has it, and strongly. */
import type { Element, Group, Random } from "./group.ts";
import { canonicalJson, fieldsOf, listOf } from "./json.ts";
import type { Powers, Proof, ProofText } from "./proof.ts";
import { proveSameExponent, readProof, sameExponentHolds, writeProof } from "./proof.ts";
import type { EncryptedTally } from "./tally.ts";

/*
 * The format's proof hashes the election, the key and its own commitments, but neither the ciphertext
 * nor the factor: the last key-holder can choose commitments first and then a factor that fits them,
 * and so turn one ranked vote into another. The strong proof hashes both. It is kept beside the
 * archive (strict.ts), so that released tools still read the archive.
 */

export type Share = {
  /** The share as the archive holds it. */
  readonly payload: string;
  /** Its strong proofs, for the side file. */
  readonly strong: StrongProofs;
};
export type StrongProofs = readonly (readonly ProofText[])[];

const releasedPrefix = (fingerprint: string, key: string) => `decrypt|${fingerprint}|${key}|`;
const strongPrefix = (fingerprint: string, key: string, cell: { alpha: string; factor: string }) =>
  `rochdale-decrypt-1|${fingerprint}|${key}|${cell.alpha}|${cell.factor}|`;

/** The share of the holder of `secret`: for each ciphertext alpha^secret, with both proofs. */
export function partialDecryption(
  group: Group,
  given: {
    readonly secret: bigint;
    /** The election's fingerprint. */
    readonly fingerprint: string;
    /** The tally; for ranked questions, as the last shuffle left it. */
    readonly tally: EncryptedTally;
    readonly random: Random;
  },
): Share {
  const { secret, fingerprint, random } = given;
  const key = group.write(group.basePower(secret));
  const cells = given.tally.map((column) =>
    column.map(({ alpha }) => {
      const factor = group.write(group.power(alpha, secret));
      const prove = (prefix: string): ProofText =>
        writeProof(proveSameExponent(group, { secret, alpha, prefix, random }));
      const cell = { alpha: group.write(alpha), factor };
      const strong = prove(strongPrefix(fingerprint, key, cell));
      return { factor, proof: prove(releasedPrefix(fingerprint, key)), strong };
    }),
  );
  const payload = JSON.stringify({
    decryption_factors: cells.map((column) => column.map(({ factor }) => factor)),
    decryption_proofs: cells.map((column) => column.map(({ proof }) => proof)),
  });
  return { payload, strong: cells.map((column) => column.map(({ strong }) => strong)) };
}

export type ReadShare = {
  readonly factors: readonly (readonly Element[])[];
  readonly proofs: readonly (readonly Proof[])[];
};

/** A share from its text, if it has a factor and a proof for each ciphertext, all canonical; else null. */
export function readShare(group: Group, text: string, tally: EncryptedTally): ReadShare | null {
  const fields = fieldsOf(canonicalJson(text)?.value, ["decryption_factors", "decryption_proofs"]);
  const factors = grid(fields?.["decryption_factors"], tally, (one) => group.read(one));
  const proofs = readProofGrid(group, fields?.["decryption_proofs"], tally);
  return factors === null || proofs === null ? null : { factors, proofs };
}

/** Proofs in the tally's own shape, or null. */
export const readProofGrid = (group: Group, value: unknown, tally: EncryptedTally) =>
  grid(value, tally, (one) => readProof(group, fieldsOf(one, ["challenge", "response"])));

/** Lists in lists exactly as the tally has them, each entry read; null if any is not there. */
function grid<T>(
  value: unknown,
  tally: EncryptedTally,
  readOne: (value: unknown) => T | null,
): readonly (readonly T[])[] | null {
  const columns = listOf(value);
  if (columns?.length !== tally.length) return null;
  const rows: (readonly T[])[] = [];
  for (const [at, column] of columns.entries()) {
    const list = listOf(column);
    if (list?.length !== tally[at]?.length) return null;
    const entries = (list ?? []).map(readOne);
    if (entries.includes(null)) return null;
    rows.push(entries as T[]);
  }
  return rows;
}

/** What a share is checked against: whose it is and what it decrypts. */
export type ShareOf = {
  readonly fingerprint: string;
  readonly key: Element;
  readonly tally: EncryptedTally;
};

/** Everything wrong with a share: factors outside the group, proofs that do not hold. */
export function faultsInShare(group: Group, of: ShareOf, share: ReadShare): readonly string[] {
  const key = group.write(of.key);
  const prefix = releasedPrefix(of.fingerprint, key);
  return faults(group, of, { share, proofs: share.proofs, prefixOf: () => prefix });
}

/** Everything wrong with the strong proofs of a share whose own proofs hold. */
export function faultsInStrongProofs(
  group: Group,
  of: ShareOf,
  { share, strong }: { readonly share: ReadShare; readonly strong: readonly (readonly Proof[])[] },
): readonly string[] {
  const key = group.write(of.key);
  const prefixOf = (alpha: Element, factor: Element) =>
    strongPrefix(of.fingerprint, key, { alpha: group.write(alpha), factor: group.write(factor) });
  return faults(group, of, { share, proofs: strong, prefixOf });
}

function faults(
  group: Group,
  { key, tally }: ShareOf,
  given: {
    readonly share: ReadShare;
    readonly proofs: readonly (readonly Proof[])[];
    readonly prefixOf: (alpha: Element, factor: Element) => string;
  },
): readonly string[] {
  const keyPower: Powers = group.tableFor(key);
  return tally.flatMap((column, question) =>
    column.flatMap(({ alpha }, at) => {
      const factor = given.share.factors[question]?.[at];
      const proof = given.proofs[question]?.[at];
      const where = `question ${question + 1}, ciphertext ${at + 1}`;
      if (factor === undefined || proof === undefined) return [`${where} has no factor`];
      if (!group.isElement(factor)) return [`${where}: the factor lies outside the group`];
      const prefix = given.prefixOf(alpha, factor);
      return sameExponentHolds(group, { keyPower, alpha, factor, prefix, proof })
        ? []
        : [`${where}: the proof does not hold`];
    }),
  );
}
