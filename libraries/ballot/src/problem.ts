/** What a check found wrong: which check, where in the archive, and why, in words. */

/** Checks by name. `released` says whether the released reference tool (2.0) makes the check too. */
export const checks = {
  /** The file is an archive: entry by entry, byte for byte, each named by its digest. */
  archive: { released: true },
  /** Events follow one another: parent and height. */
  chain: { released: true },
  /** Setup, ballots, end of ballots, tally, shuffles, shares, result: in this order, once each. */
  order: { released: false },
  /** The election's text, group, questions and the set-up that names them. */
  election: { released: true },
  /** The same, where only we look: canonical text, questions that somebody could answer. */
  electionForm: { released: false },
  /** Key-holders' keys, their proofs, and the election's key as their product. */
  trustees: { released: true },
  /** Public credentials: distinct elements of the group, canonical, with whole weights. */
  credentials: { released: false },
  ballotText: { released: true },
  ballotCredential: { released: true },
  ballotShape: { released: true },
  /** A leading blank and its proof are there exactly if the question offers a blank vote. */
  ballotBlank: { released: false },
  ballotMembership: { released: true },
  ballotProof: { released: true },
  ballotSignature: { released: true },
  /** No ballot and no ciphertext twice. */
  ballotRepeated: { released: false },
  /** The published encrypted tally and its count, against the ballots. */
  tally: { released: false },
  /** The tally can be worked out at all. */
  tallyPossible: { released: true },
  shuffle: { released: true },
  /** Whose shuffles there are, and membership of what lies between them. */
  shuffleForm: { released: false },
  share: { released: true },
  /** One share from each key-holder at most, under its own name. */
  shareForm: { released: false },
  /** The proof that also binds ciphertext and factor, in the side file. */
  strongProof: { released: false },
  result: { released: true },
  /** A ranked answer decodes from a short encoding, as an honest one does. */
  shortEncoding: { released: false },
  /** The side file itself. */
  strictFile: { released: false },
  /** An earlier archive or head is found again unchanged. */
  since: { released: false },
} as const;

export type Check = keyof typeof checks;
export type Problem = { readonly check: Check; readonly where: string; readonly because: string };

/** Either what was read, or why it was not. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const read = <T>(value: T): Read<T> => ({ ok: true, value });
export const refused = (check: Check, where: string, because: string): Read<never> => ({
  ok: false,
  problems: [{ check, where, because }],
});
