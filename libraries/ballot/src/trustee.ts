/** Key-holders: single keys, threshold keys beside them, and the election's key that they make together. */
import type { Element, Group, Random } from "./group.ts";
import { scalarAtRandom } from "./group.ts";
import { canonicalJson, fieldsOf, listOf, looseJson } from "./json.ts";
import type { Check, Problem, Read } from "./problem.ts";
import { read, refused } from "./problem.ts";
import type { ProofText } from "./proof.ts";
import { knowledgeHolds, prefixes, proveKnowledge, readProof, writeProof } from "./proof.ts";
import type { PedersenBlock } from "./threshold-block.ts";
import { checkPedersen, readPedersen } from "./threshold-block.ts";

/** A single key-holder's public key, with the proof that its secret half is known. */
export type PublicKey = {
  readonly pok: ProofText;
  readonly public_key: string;
  readonly name?: string;
};

/** What a trustees text lists: a key that must be used, or one of which so many members suffice. */
export type TrusteePart = readonly ["Single", PublicKey] | readonly ["Pedersen", PedersenBlock];

/** One who can give a share: the key that its shares are checked against. */
export type ShareKey = {
  readonly key: Element;
  /** The part of the trustees that it belongs to, from 0, and its number there, from 1. */
  readonly part: number;
  readonly member: number;
};

export type Trustees = {
  /** How many shares each part needs, and how many could give one. */
  readonly parts: readonly { readonly needed: number; readonly members: number }[];
  /** Owners of shares count from 1 in this list. */
  readonly shareKeys: readonly ShareKey[];
  readonly key: Element;
  /** A text for whom a report names: the key-holder's own, where the archive has one. */
  readonly names: readonly (string | null)[];
};

/** A new key for a single holder: keep `secret`, publish `publicKey`. */
export function newTrusteeKey(
  group: Group,
  given: { readonly random: Random; readonly name?: string },
): { readonly secret: bigint; readonly publicKey: PublicKey } {
  const secret = scalarAtRandom(group, given.random);
  return { secret, publicKey: publicKeyOf(group, secret, given) };
}

/** The public half of a secret key that is there already, with a fresh proof. */
export function publicKeyOf(
  group: Group,
  secret: bigint,
  { random, name }: { readonly random: Random; readonly name?: string },
): PublicKey {
  const key = group.write(group.basePower(secret));
  const prefix = prefixes.key(group, key);
  const pok = writeProof(proveKnowledge(group, { secret, prefix, random }));
  return { pok, public_key: key, ...(name === undefined ? {} : { name }) };
}

/** The trustees' canonical text. */
export const trusteesText = (parts: readonly TrusteePart[]): string => JSON.stringify(parts);

/** The election's key: the product of all single keys and of every threshold key. Throws on bad parts. */
export function electionKey(group: Group, parts: readonly TrusteePart[]): string {
  const checked = readTrustees(trusteesText(parts), group);
  if (!checked.ok || checked.value.problems.length > 0) {
    throw new RangeError("a key-holder's key does not hold");
  }
  return group.write(checked.value.trustees.key);
}

const where = "trustees";

/** Key-holders from their text: refused where no keys can be made out; else with what is wrong. */
export function readTrustees(
  text: string,
  group: Group,
): Read<{ readonly trustees: Trustees; readonly problems: readonly Problem[] }> {
  const list = listOf(looseJson(text)?.value);
  if (list === null || list.length === 0) return refused("trustees", where, "it lists no keys");
  const problems: Problem[] = [];
  const found = (check: Check, because: string) => problems.push({ check, where, because });
  if (canonicalJson(text) === null) found("electionForm", "its text is not canonical");
  const parts: { needed: number; members: number }[] = [];
  const shareKeys: ShareKey[] = [];
  const names: (string | null)[] = [];
  let key = group.identity;
  for (const [part, value] of list.entries()) {
    const [kind, inner] = listOf(value)?.length === 2 ? (value as unknown[]) : [];
    if (kind === "Single") {
      const single = readSingle(group, inner);
      if (single === null) return refused("trustees", where, `key ${part + 1} cannot be read`);
      for (const because of single.wrong) found("trustees", `key ${part + 1}: ${because}`);
      parts.push({ needed: 1, members: 1 });
      shareKeys.push({ key: single.key, part, member: 1 });
      names.push(single.name);
      key = group.multiply(key, single.key);
      continue;
    }
    const block = kind === "Pedersen" ? readPedersen(inner) : null;
    const threshold = block === null ? null : checkPedersen(group, block);
    for (const { because, strictOnly, member } of threshold?.complaints ?? []) {
      const whose = member === null ? "" : `, member ${member}`;
      found(strictOnly ? "electionForm" : "trustees", `key ${part + 1}${whose}: ${because}`);
    }
    if (threshold?.key == null) {
      return refused("trustees", where, `key ${part + 1} cannot be read`);
    }
    const { memberKeys } = threshold.key;
    parts.push({ needed: threshold.key.threshold, members: memberKeys.length });
    shareKeys.push(...memberKeys.map((one, at) => ({ key: one, part, member: at + 1 })));
    names.push(...memberKeys.map(() => null));
    key = group.multiply(key, threshold.key.key);
  }
  return read({ trustees: { parts, shareKeys, key, names }, problems });
}

function readSingle(
  group: Group,
  value: unknown,
): { readonly key: Element; readonly name: string | null; readonly wrong: string[] } | null {
  const fields = fieldsOf(value, ["pok", "public_key", "name?"]);
  const key = group.read(fields?.["public_key"]);
  if (fields === null || key === null) return null;
  const proof = fieldsOf(fields["pok"], ["challenge", "response"]);
  const pok = readProof(group, proof);
  const prefix = prefixes.key(group, group.write(key));
  const wrong: string[] = [];
  if (!group.isElement(key)) wrong.push("it lies outside the group");
  if (pok === null || !knowledgeHolds(group, { of: key, prefix, proof: pok })) {
    wrong.push("the proof of knowing its secret does not hold");
  }
  return { key, name: typeof fields["name"] === "string" ? fields["name"] : null, wrong };
}
