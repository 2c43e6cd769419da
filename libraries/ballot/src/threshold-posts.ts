/** What key-holders have posted in a ceremony, read as far as everybody can read it. */

import type { Element, Group } from "./group.ts";
import { canonicalJson, listOf } from "./json.ts";
import type { Complaint, VerificationKey } from "./threshold-block.ts";
import {
  checkCertificate,
  checkCoefficients,
  complaint,
  readVerificationKey,
} from "./threshold-block.ts";
import type { CertifiedKeys, SignedMessage } from "./threshold-keys.ts";
import { keysOfSeed, publicKeysOf, readFields, readSignedMessage } from "./threshold-keys.ts";

/** What a visit gives: a value, or complaints that name whose part is wrong. */
export type Visit<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

/** Complaints instead of a value. */
export const failed = (complaints: readonly Complaint[]) => ({ ok: false, complaints }) as const;

/** What stands posted: the texts in the order of the members, which is the order of all lists. */
export type Ceremony = { readonly certificates: readonly string[]; readonly threshold: number };

/** The keys in all certificates, each checked as strictly as we check; or what is wrong. */
export function readCertificates(
  group: Group,
  texts: readonly string[],
): Visit<{ signed: readonly SignedMessage[]; keys: readonly CertifiedKeys[] }> {
  const signed: SignedMessage[] = [];
  const keys: CertifiedKeys[] = [];
  const complaints: Complaint[] = [];
  for (const [at, text] of texts.entries()) {
    const certificate = readSignedMessage(canonicalJson(text)?.value);
    if (certificate === null) {
      complaints.push(complaint(at + 1, "the certificate has not the form of one"));
      continue;
    }
    const checked = checkCertificate(group, certificate, at + 1);
    complaints.push(...checked.complaints);
    if (checked.keys === null) continue;
    const { verification, encryption } = checked.keys;
    const known = keys.some(
      (other) =>
        group.equals(other.verification, verification) ||
        group.equals(other.encryption, encryption),
    );
    if (known) complaints.push(complaint(at + 1, "this certificate's keys are somebody else's"));
    signed.push(certificate);
    keys.push(checked.keys);
  }
  return complaints.length > 0 ? failed(complaints) : { ok: true, signed, keys };
}

/** Which member a seed is, from 1; null where no certificate was made with it. */
export function memberOfSeed(
  group: Group,
  seed: string,
  keys: readonly CertifiedKeys[],
): number | null {
  const own = publicKeysOf(group, keysOfSeed(group, seed));
  const at = keys.findIndex(
    ({ verification, encryption }) =>
      group.equals(verification, own.verification) && group.equals(encryption, own.encryption),
  );
  return at < 0 ? null : at + 1;
}

/** What one member dealt, read as far as everybody can: coefficients in the clear, letters sealed. */
export type Dealt = { readonly signed: SignedMessage; readonly elements: readonly Element[] };

/** The public part of a posted deal; or what is wrong with it. A server runs this on arrival. */
export function readDeal(
  group: Group,
  given: { message: string; by: CertifiedKeys; member: number } & Ceremony,
): Visit<{ dealt: Dealt; letters: readonly string[] }> {
  const { member, threshold } = given;
  const fields = readFields(given.message, ["polynomial", "secrets", "coefexps"]);
  const signed = readSignedMessage(fields?.["coefexps"]);
  const letters = (listOf(fields?.["secrets"]) ?? []).filter((one) => typeof one === "string");
  if (signed === null || typeof fields?.["polynomial"] !== "string") {
    return failed([complaint(member, "what was dealt has not the form of a deal")]);
  }
  if (letters.length !== given.certificates.length) {
    return failed([complaint(member, "there is not one letter for each member")]);
  }
  const part = { signed, by: given.by, member, threshold };
  const { elements, complaints } = checkCoefficients(group, part);
  if (elements === null || complaints.length > 0) return failed(complaints);
  return { ok: true, dealt: { signed, elements }, letters };
}

/** Everything that has been posted by the time of visit 3. */
export type Posted = Ceremony & { readonly messages: readonly string[] };

/** What all members dealt, in their order; or what is wrong. */
export function readDeals(
  group: Group,
  posted: Posted,
  keys: readonly CertifiedKeys[],
): Visit<{ deals: readonly Dealt[]; letters: readonly (readonly string[])[] }> {
  if (posted.messages.length !== keys.length) {
    return failed([complaint(null, "not every member has dealt")]);
  }
  const read = keys.map((by, at) =>
    readDeal(group, { ...posted, by, member: at + 1, message: posted.messages[at]! }),
  );
  const complaints = read.flatMap((one) => (one.ok ? [] : one.complaints));
  if (complaints.length > 0) return failed(complaints);
  const sound = read.filter((one) => one.ok);
  const letters = sound.map((one) => one.letters);
  return { ok: true, deals: sound.map(({ dealt }) => dealt), letters };
}

/** The public half in a key that was posted at visit 3. */
export const publicHalf = (text: string): VerificationKey | null =>
  readVerificationKey(readFields(text, ["private_key", "public_key"])?.["public_key"]);
