/** The hint file: what the commitments of each ballot's proofs are, told by somebody who worked them out. */
import type { Ballot } from "./ballot.ts";
import { stepsOfBallot } from "./ballot-check.ts";
import { commitmentsOf, digestHolds } from "./claim.ts";
import { canonicalJson, fieldsOf } from "./json.ts";
import type { Setup } from "./setup.ts";

/*
 * One line of JSON that names the election, then for each ballot a line: the digest of its payload, a
 * colon, and its commitments in the order of its proofs, with commas. Nobody trusts it: what is wrong,
 * missing or cut off is passed over, and that ballot is checked without.
 */
const format = "rochdale-hints-1";

/** The file's first line. */
export const hintsOpening = (election: string): string =>
  `${JSON.stringify({ format, election })}\n`;

/** A ballot's line; null where its proofs do not all hold. `payload` is its digest in the archive. */
export function hintLine(setup: Setup, ballot: Ballot, payload: string): string | null {
  const { group, y } = setup;
  const texts: string[] = [];
  for (const { claim } of stepsOfBallot(setup, ballot)) {
    if (claim === null) return null;
    const own = commitmentsOf(group, y, claim).map((one) => group.write(one));
    if (!digestHolds(group, claim, own)) return null;
    texts.push(...own);
  }
  return `${payload}:${texts.join(",")}\n`;
}

export type Hints = {
  /** How many of the wanted ballots have a line. */
  readonly count: number;
  /** The commitments told for the ballot with this payload; null where there are none. */
  readonly at: (payload: string) => string | null;
};

/** No honest line is longer: the commitments of the longest ballot. */
const lineMost = 16_000_000;
const digestLength = 64;

/** The hints of an election for the ballots with these payloads; null if the file is none for it. */
export function readHints(
  bytes: Uint8Array,
  { election, wanted }: { readonly election: string; readonly wanted: ReadonlySet<string> },
): Hints | null {
  const textOf = (from: number, to: number) =>
    new TextDecoder("latin1").decode(bytes.slice(from, Math.min(to, from + lineMost)));
  const opening = bytes.indexOf(newline);
  const first = canonicalJson(textOf(0, Math.min(1000, Math.max(0, opening))));
  const fields = fieldsOf(first?.value, ["format", "election"]);
  if (fields?.["format"] !== format || fields["election"] !== election) return null;
  const lines = new Map<string, readonly [number, number]>();
  for (let from = opening + 1, to; (to = bytes.indexOf(newline, from)) >= 0; from = to + 1) {
    const payload = textOf(from, from + digestLength);
    if (wanted.has(payload)) lines.set(payload, [from + digestLength + 1, to]);
  }
  return {
    count: lines.size,
    at(payload) {
      const line = lines.get(payload);
      return line === undefined ? null : textOf(...line);
    },
  };
}
const newline = 10;
