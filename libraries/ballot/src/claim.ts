/** What a proof of a ballot claims, as equations of its commitments: worked out, or checked when given. */
import type { Element, Group } from "./group.ts";
import { hashToScalar } from "./hash.ts";
import type { Check } from "./problem.ts";
import type { Ciphertext, Powers, Proof } from "./proof.ts";

/**
 * What one commitment of a proof must be: generator^response * of^challenge, where `of` is the product
 * of `parts`, divided by base^less.
 */
export type Equation = {
  readonly generator: "base" | "key";
  readonly of: Element;
  readonly parts: readonly Element[];
  readonly less: number;
} & Proof;

/** A claim and its proof: the digest of the commitments after the prefix is the challenges' sum. */
export type Claim = {
  readonly prefix: string;
  readonly equations: readonly Equation[];
  /** The sum of the challenges, where each is counted once. */
  readonly challenge: bigint;
};

/**
 * A claim's commitments, worked out from its proof. `y` gives powers of the election's key; a proof of
 * knowledge asks for none.
 */
export const commitmentsOf = (
  group: Group,
  y: Powers | null,
  { equations }: Claim,
): readonly Element[] =>
  equations.map(({ generator, of, challenge, response }) => {
    const first = generator === "base" ? group.basePower(response) : y!(response);
    return group.multiply(first, group.publicPower(of, challenge));
  });

/** Whether a claim holds with these commitments, in their texts, as far as the digest tells. */
export const digestHolds = (
  group: Group,
  { prefix, challenge }: Claim,
  commitments: readonly string[],
): boolean => hashToScalar(group, prefix + commitments.join(",")) === challenge;

/** Whether a claim's proof holds. */
export const claimHolds = (group: Group, y: Powers | null, claim: Claim): boolean =>
  digestHolds(
    group,
    claim,
    commitmentsOf(group, y, claim).map((one) => group.write(one)),
  );

/** The claim that the logarithm of `of` is known under this prefix. */
export const knowledgeClaim = (given: {
  readonly of: Element;
  readonly prefix: string;
  readonly proof: Proof;
}): Claim => {
  const { of, prefix, proof } = given;
  const equation = { generator: "base" as const, of, parts: [of], less: 0, ...proof };
  return { prefix, equations: [equation], challenge: proof.challenge };
};

/** A ciphertext as a product of others, with a number taken out of it. */
export type Case = Ciphertext & {
  readonly sumOf: readonly Ciphertext[];
  readonly less: number;
};

/** The claim that one of the cases is an encryption of nothing; as many proofs as cases. */
export function oneOfClaim(
  group: Pick<Group, "q">,
  given: {
    readonly cases: readonly Case[];
    readonly proofs: readonly Proof[];
    readonly prefix: string;
  },
): Claim {
  const { cases, proofs, prefix } = given;
  if (proofs.length !== cases.length) throw new RangeError("there is a proof for each case");
  const equations = cases.flatMap(({ alpha, beta, sumOf, less }, at): readonly Equation[] => {
    const proof = proofs[at]!;
    const alphas = sumOf.map((one) => one.alpha);
    const betas = sumOf.map((one) => one.beta);
    return [
      { generator: "base", of: alpha, parts: alphas, less: 0, ...proof },
      { generator: "key", of: beta, parts: betas, less, ...proof },
    ];
  });
  const challenge = proofs.reduce((sum, one) => sum + one.challenge, 0n) % group.q;
  return { prefix, equations, challenge };
}

export type Fault = { readonly check: Check; readonly because: string };

/** Something that must hold, and the fault if it does not; without a claim, the fault stands. */
export type Step = { readonly claim: Claim | null; readonly fault: Fault };

/** The fault of the first step that does not hold; null if all do. */
export const firstFault = (group: Group, y: Powers, steps: readonly Step[]): Fault | null =>
  steps.find(({ claim }) => claim === null || !claimHolds(group, y, claim))?.fault ?? null;
