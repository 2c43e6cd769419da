/** What may be published of the papers: how many give their voters away, and what hides them. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bltText } from "./blt.ts";
import type { Election } from "./election.ts";
import { gathering, papersIn } from "./profile.ts";
import type { Profile } from "./profile.ts";
import type { Report } from "./report.ts";

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
 * the rankings in order, with the title, places, names, withdrawals and blank papers. Whoever is shown salt and papers can check that they are the ones counted.
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
  const withdrawn = election.withdrawn.join(" ");
  const bytes = new TextEncoder().encode([...text, withdrawn, election.blank, ...lines].join("\n"));
  const digest = sha256.create().update(Uint8Array.of(salt.length)).update(salt).update(bytes);
  return Array.from(digest.digest(), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** How much is published: every ranking; those that are common; or the figures alone with a commitment. */
export type PublicationLevel =
  | { readonly level: "full" }
  /** Rankings that fewer papers bear are shortened or withheld. */
  | { readonly level: "suppressed"; readonly least: number }
  /** The salt stays with the papers; without it a small electorate's papers could be guessed. */
  | { readonly level: "stages"; readonly salt: Uint8Array };

export type Publication = {
  readonly schema: "rochdale-count-publication-1";
  readonly level: PublicationLevel["level"];
  /** Of the actual papers: how many bear a ranking that no other paper bears. */
  readonly uniqueness: { readonly papers: number; readonly unique: number };
  readonly report: Report;
  /** BLT; null where the papers are not published. */
  readonly papers: string | null;
  readonly least: number | null;
  /** Papers whose ranking was too rare even with its first preference alone. */
  readonly withheld: number | null;
  readonly commitment: string | null;
};

/**
 * What may be published of an election. Only `full` lets anybody count again; `suppressed` shows whom
 * most people ranked; with `stages` a scrutineer who is shown papers and salt can check the commitment.
 * Throws RangeError where `least` is no whole number above one, or the salt is shorter than 16 bytes.
 */
export function publicationOf(
  election: Election,
  report: Report,
  given: PublicationLevel,
): Publication {
  const { level } = given;
  const base = {
    schema: "rochdale-count-publication-1" as const,
    level,
    uniqueness: uniqueness(election.profile),
    report,
    papers: null,
    least: null,
    withheld: null,
    commitment: null,
  };
  if (given.level === "full") return { ...base, papers: bltText(election) };
  if (given.level === "suppressed") {
    const { profile, withheld } = suppressed(election.profile, given.least);
    const papers = bltText({ ...election, profile });
    return { ...base, papers, least: given.least, withheld };
  }
  if (given.salt.length < 16) throw new RangeError("a salt this short can be guessed");
  return { ...base, commitment: commitmentTo(election, given.salt) };
}
