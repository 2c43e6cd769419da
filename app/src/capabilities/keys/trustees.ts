/** The trustees' text as the posted answers make it: one key, or the parts of one. */
import type { Element, Group } from "@rochdale/ballot/group.ts";
import { pedersenText } from "@rochdale/ballot/threshold.ts";
import type { PedersenBlock } from "@rochdale/ballot/threshold-block.ts";
import {
  readTrustees,
  trusteesText,
  type PublicKey,
  type Trustees,
} from "@rochdale/ballot/trustee.ts";
import type { Keys } from "./rules.ts";

/** Everything that holders have posted by the end of the making, in their order. */
export type PostedTexts = {
  readonly certificates: readonly string[];
  readonly messages?: readonly string[];
  readonly keys?: readonly string[];
};

export type TrusteesMade = {
  readonly text: string;
  readonly key: Element;
  readonly trustees: Trustees;
};

/** What is wrong with a single holder's public key, in the library's words; null where it holds. */
export function checkSingleKey(group: Group, text: string): string | null {
  let single: unknown;
  try {
    single = JSON.parse(text);
  } catch {
    return "the answer is not JSON";
  }
  const read = readTrustees(trusteesText([["Single", single as PublicKey]]), group);
  if (!read.ok) return read.problems[0]?.because ?? "the key cannot be read";
  return read.value.problems[0]?.because ?? null;
}

/** The trustees of the posted texts. Throws where they do not fit: each was checked when it was posted. */
export function trusteesFrom(group: Group, keys: Keys, posted: PostedTexts): TrusteesMade {
  const text = trusteesText([
    keys.single ? singlePart(posted) : thresholdPart(group, keys, posted),
  ]);
  const read = readTrustees(text, group);
  if (!read.ok || read.value.problems.length > 0) throw new Error("the keys do not fit together");
  return { text, key: read.value.trustees.key, trustees: read.value.trustees };
}

function singlePart({ certificates }: PostedTexts): readonly ["Single", PublicKey] {
  return ["Single", JSON.parse(certificates[0] ?? "null") as PublicKey];
}

function thresholdPart(
  group: Group,
  { threshold }: Keys,
  { certificates, messages = [], keys = [] }: PostedTexts,
): readonly ["Pedersen", PedersenBlock] {
  const made = pedersenText(group, { certificates, threshold, messages, keys });
  if (!made.ok) throw new Error(made.complaints.map((one) => one.because).join("; "));
  return ["Pedersen", JSON.parse(made.text) as PedersenBlock];
}

/** The public key against which a holder's shares are checked; holders count from 1. */
export function keyOfHolder({ trustees }: TrusteesMade, holder: number): Element {
  const key = trustees.shareKeys[holder - 1]?.key;
  if (!key) throw new Error(`there is no holder ${holder}`);
  return key;
}
