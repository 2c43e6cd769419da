/** What the page of one ballot carries inside: all that it shows and works with, without asking anybody. */
import type { CredentialList, ListBeside } from "./credential-list.ts";

/**
 * The names behind an election's signs, in the order of the paper. They are kept apart from the page, so that they can be
 * erased; the salt is chance, so that the page's published digest then tells nothing of them.
 */
export type StandingNames = { readonly names: readonly string[]; readonly salt: string };

export type BoothContent = {
  /** Where the ballot is held, without a slash at the end: "https://mutuals.example.org". */
  readonly base: string;
  /** The page's address there: "/vote/northgate/1". */
  readonly path: string;
  /** The public ballot page there: "/cases/northgate/ballots/1". */
  readonly ballotPath: string;
  /** Where both sides and the papers are read, or the candidates' statements; null where the ballot is about none. */
  readonly papersPath: string | null;
  readonly bodyName: string;
  readonly banner: "rehearsal" | "invented" | null;
  /** How many must be for it, as far as one sentence can tell; null where people stand for places. */
  readonly rule: "staffSupport" | "ordinary" | null;
  /** The answer that stands if the vote fails. */
  readonly statusQuo: string;
  /** As the record stood when the page was made. */
  readonly opens: string;
  readonly closes: string;
  readonly scrutineer: string;
  /** Organisations of the key-holders, and how many of them open the total together. */
  readonly keyHolders: readonly string[];
  readonly threshold: number;
  /** Who stands, where the archive has signs for them; null where the answers are words. */
  readonly standing: StandingNames | null;
  /** The exact text of the archive. */
  readonly election: string;
  /** The list of codes, or what tells its own file from any other. */
  readonly credentials: CredentialList | ListBeside;
};

/** What the server says of the poll today. */
export type PollToday = {
  readonly stage: "early" | "open" | "over";
  readonly opens: string;
  readonly closes: string;
  /** SHA-256 of this page as the record holds it, in hexadecimal. */
  readonly booth: string;
};
