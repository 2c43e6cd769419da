/** What may be published of the papers: how many give their voters away, and what hides them. */
import { sha256 } from "@noble/hashes/sha2.js";
import type { Election } from "./election.ts";
import { gathering, papersIn } from "./profile.ts";
import type { Profile } from "./profile.ts";

/** Papers whose ranking nobody else gave: whoever knows one knows its voter, and the reverse. */
export function uniqueness(profile: Profile): { readonly papers: number; readonly unique: number } {
  let unique = 0;
  for (let i = 0; i < profile.size; i++) if (profile.papers[i] === 1) unique++;
  return { papers: papersIn(profile), unique };
}

/**
 * The papers with every ranking shorter than `least` papers bear: a rarer one loses its last preference
 * until it is common enough; `withheld` papers never are. It can no longer be counted to the same figures.
 * Throws RangeError where `least` is no whole number above one.
 */
export function suppressed(
  profile: Profile,
  least: number,
): { readonly profile: Profile; readonly withheld: number } {
  if (!Number.isInteger(least) || least < 2) throw new RangeError(`${least} papers hide nobody`);
  let shown = profile;
  for (let length = profile.candidates; length >= 1; length--) {
    const gathered = gathering();
    for (let i = 0; i < shown.size; i++) {
      const [start, end] = [shown.starts[i] as number, shown.starts[i + 1] as number];
      const papers = shown.papers[i] as number;
      const ranking = shown.preferences.slice(start, end);
      const cut = papers < least && ranking.length === length && length > 1 ? 1 : 0;
      gathered.add(ranking, ranking.length - cut, papers);
    }
    shown = gathered.profile(profile.candidates);
  }
  const kept = gathering();
  let withheld = 0;
  for (let i = 0; i < shown.size; i++) {
    const papers = shown.papers[i] as number;
    const ranking = shown.preferences.slice(shown.starts[i], shown.starts[i + 1]);
    if (papers < least) withheld += papers;
    else kept.add(ranking, ranking.length, papers);
  }
  return { profile: kept.profile(profile.candidates), withheld };
}

/**
 * A commitment to the papers for when only stage figures are published: SHA-256 over a secret salt and
 * the rankings in order. Whoever is shown salt and papers can check that they are the ones counted.
 */
export function commitmentTo(election: Election, salt: Uint8Array): string {
  const { profile } = election;
  const lines = Array.from({ length: profile.size }, (_, i) => {
    const ranking = profile.preferences.subarray(profile.starts[i], profile.starts[i + 1]);
    return `${ranking.join(" ")}: ${profile.papers[i]}`;
  }).sort();
  const text = [
    election.title,
    election.seats,
    ...election.candidates.map((n) => JSON.stringify(n)),
  ];
  const bytes = new TextEncoder().encode([...text, election.blank, ...lines].join("\n"));
  const digest = sha256.create().update(Uint8Array.of(salt.length)).update(salt).update(bytes);
  return Array.from(digest.digest(), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
