/** What each step works out in the browser from the holder's seed; nothing of the seed is in the answer. */
import type { Element, Group, Random } from "@rochdale/ballot/group.ts";
import { groupNamed } from "@rochdale/ballot/groups.ts";
import { dealShares, memberSecret, newMember, takeShares } from "@rochdale/ballot/threshold.ts";
import { memberOfSeed, readCertificates } from "@rochdale/ballot/threshold-posts.ts";
import { keysOfSeed, newSeed } from "@rochdale/ballot/threshold-keys.ts";
import { publicKeyOf } from "@rochdale/ballot/trustee.ts";
import type { Material } from "../material.ts";
import { rehearse } from "../rehearsal.ts";
import { shareOf, shuffledFrom } from "./opening.ts";

export const random: Random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));

function groupOf(material: Material): Group {
  const group = groupNamed(material.group);
  if (!group) throw new Error(`unknown group ${material.group}`);
  return group;
}

/** A new seed and the text to post for it. */
export function newKey(material: Material): { readonly seed: string; readonly answer: string } {
  const group = groupOf(material);
  if (!material.single) {
    const { seed, certificate } = newMember(group, { random });
    return { seed, answer: certificate };
  }
  const seed = newSeed(random);
  const { signing } = keysOfSeed(group, seed);
  return { seed, answer: JSON.stringify(publicKeyOf(group, signing, { random })) };
}

/** Whether a seed is this holder's own. */
export function isOwn(material: Material, seed: string): boolean {
  const group = groupOf(material);
  if (material.single) {
    const key: unknown = JSON.parse(material.certificates[0] ?? "{}");
    const text = (key as { public_key?: string }).public_key;
    return text === group.write(group.basePower(keysOfSeed(group, seed).signing));
  }
  const read = readCertificates(group, material.certificates);
  return read.ok && memberOfSeed(group, seed, read.keys) === material.holder;
}

export type Worked =
  | { readonly ok: true; readonly answer: string }
  /** The part that this holder dealt is unsound. */
  | { readonly ok: false; readonly against: number };

/** The answer of a step, from the seed and what is posted. Throws where a post is malformed. */
export function workOut(material: Material, seed: string): Worked {
  const group = groupOf(material);
  const given = { ...material, seed, random };
  switch (material.step) {
    case "shares": {
      const dealt = dealShares(group, given);
      if (!dealt.ok) return { ok: false, against: dealt.complaints[0]?.member ?? material.holder };
      return { ok: true, answer: dealt.message };
    }
    case "key": {
      const taken = takeShares(group, given);
      if (!taken.ok) return { ok: false, against: taken.complaints[0]?.member ?? material.holder };
      return { ok: true, answer: taken.key };
    }
    case "rehearsal": {
      const { secret } = secretOf(group, material, seed);
      return {
        ok: true,
        answer: rehearse(group, { secret, trustees: material.trustees ?? "", random }),
      };
    }
    case "share": {
      if (!material.opens) throw new Error("nothing is to be opened");
      const { secret } = secretOf(group, material, seed);
      return { ok: true, answer: shareOf(group, material.opens, { secret, random }) };
    }
    case "shuffle":
      if (!material.opens) throw new Error("nothing is to be shuffled");
      return { ok: true, answer: shuffledFrom(group, material.opens, random) };
    default:
      throw new Error(`nothing is worked out at ${material.step}`);
  }
}

export type Secret = { readonly secret: bigint; readonly publicKey: Element };

function secretOf(group: Group, material: Material, seed: string): Secret {
  if (material.single) {
    const { signing } = keysOfSeed(group, seed);
    return { secret: signing, publicKey: group.basePower(signing) };
  }
  const own = memberSecret(group, { ...material, seed });
  if (!own.ok) throw new Error(own.complaints.map((one) => one.because).join("; "));
  return own;
}
