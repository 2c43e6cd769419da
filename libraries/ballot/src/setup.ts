/** An election ready to receive ballots: its text, its key-holders and its public credentials. */
import type { Election } from "./election.ts";
import { readElection } from "./election.ts";
import type { Group } from "./group.ts";
import type { Means } from "./groups.ts";
import { canonicalJson, listOf, looseJson } from "./json.ts";
import { outsider } from "./membership.ts";
import type { Problem, Read } from "./problem.ts";
import { read, refused } from "./problem.ts";
import type { Powers } from "./proof.ts";
import type { Trustees } from "./trustee.ts";
import { readTrustees } from "./trustee.ts";

export type SetupTexts = {
  readonly election: string;
  readonly trustees: string;
  readonly credentials: string;
};

export type Setup = {
  readonly election: Election;
  readonly group: Group;
  /** Powers of the election's key. */
  readonly y: Powers;
  readonly trustees: Trustees;
  /** Public credential as listed -> the weight of its ballot. */
  readonly weights: ReadonlyMap<string, bigint>;
  readonly totalWeight: bigint;
};

/** The public credentials' canonical text: in order of the elements, a weight where it is not one. */
export function credentialsText(
  group: Group,
  credentials: readonly { readonly publicKey: string; readonly weight?: bigint }[],
): string {
  const sorted = credentials
    .map(({ publicKey, weight = 1n }) => ({ element: group.read(publicKey), publicKey, weight }))
    .toSorted((a, b) =>
      a.element === null || b.element === null ? 0 : group.compare(a.element, b.element),
    );
  return JSON.stringify(sorted.map((one) => credentialLine(one.publicKey, one.weight)));
}

const credentialLine = (publicKey: string, weight: bigint): string =>
  weight === 1n ? publicKey : `${publicKey},${weight}`;

/**
 * The set-up from its three texts. Refused where no ballot could be checked against it; otherwise
 * with every problem found. That each credential lies in the group is `checkCredentials`' business.
 */
export function readSetup(
  texts: SetupTexts,
  means?: Means,
): Read<{ readonly setup: Setup; readonly problems: readonly Problem[] }> {
  const election = readElection(texts.election, means);
  if (!election.ok) return election;
  const { group, key } = election.value.election;
  const trustees = readTrustees(texts.trustees, group);
  if (!trustees.ok) return trustees;
  const credentials = readCredentials(texts.credentials, group);
  if (!credentials.ok) return credentials;
  const problems = [
    ...election.value.forms,
    ...trustees.value.problems,
    ...credentials.value.problems,
  ];
  if (!group.equals(trustees.value.trustees.key, key)) {
    const because = "the election's key is not the product of the key-holders' keys";
    problems.push({ check: "trustees", where: "election", because });
  }
  const { weights } = credentials.value;
  const ranked = election.value.election.given.questions.some(({ kind }) => kind === "ranked");
  if (ranked && [...weights.values()].some((weight) => weight !== 1n)) {
    const because = "votes on a ranked question cannot have weights";
    problems.push({ check: "credentials", where: "credentials", because });
  }
  const setup: Setup = {
    election: election.value.election,
    group,
    y: group.tableFor(key),
    trustees: trustees.value.trustees,
    weights,
    totalWeight: [...weights.values()].reduce((sum, weight) => sum + weight, 0n),
  };
  return read({ setup, problems });
}

/** No list of voters is longer: a city's. */
const credentialsMost = 5_000_000;

function readCredentials(
  text: string,
  group: Group,
): Read<{ readonly weights: Map<string, bigint>; readonly problems: readonly Problem[] }> {
  const where = "credentials";
  const list = listOf(looseJson(text)?.value);
  if (list === null || list.length > credentialsMost) {
    return refused("credentials", where, "it is no list of credentials");
  }
  const problems: Problem[] = [];
  const found = (because: string) => problems.push({ check: "credentials", where, because });
  if (canonicalJson(text) === null) found("its text is not canonical");
  const weights = new Map<string, bigint>();
  for (const [at, line] of list.entries()) {
    const [publicKey = "", weightText = "1", ...more] =
      typeof line === "string" ? line.split(",", 3) : [];
    const weight = /^[1-9][0-9]{0,17}$/.test(weightText) ? BigInt(weightText) : null;
    if (group.read(publicKey) === null || weight === null || more.length > 0) {
      found(`entry ${at + 1} is not a public credential`);
      if (problems.length > 20) return { ok: false, problems };
      continue;
    }
    if (weights.has(publicKey)) found(`entry ${at + 1} is there already`);
    weights.set(publicKey, weight);
  }
  return read({ weights, problems });
}

/** Whether listed credentials [from, to) lie in the group, and none is the element that signs nothing. */
export function checkCredentials(
  { group, weights }: Setup,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Problem[] {
  const elements = [...weights.keys()].slice(from, to).map((text) => group.read(text));
  const proper = elements.map((one) => one ?? group.identity);
  const allInside = outsider(group, proper) === null;
  return proper.flatMap((element, at) => {
    if (group.equals(element, group.identity)) return [improper(from + at, "signs nothing")];
    const inside = allInside || group.isElement(element);
    return inside ? [] : [improper(from + at, "lies outside the group")];
  });
}

const improper = (at: number, because: string): Problem => ({
  check: "credentials",
  where: `credentials, entry ${at + 1}`,
  because: `it ${because}`,
});
