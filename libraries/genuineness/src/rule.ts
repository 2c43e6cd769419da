/** A finding rule: what it claims, by whose law, who gains by it, and how the record is judged. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Side } from "@rochdale/facts/shapes.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { FindingState, Group } from "./finding-shape.ts";
import type { Scene, Weighed } from "./scene.ts";
import { sentence } from "./sentence.ts";

/** What a rule says of a scene, before whose word it is has been weighed. */
export type Judgement = {
  readonly state: FindingState;
  readonly grade: Message | null;
  readonly because: Message;
  readonly change: Message;
  /** What the answer needs: one of them at least must not be the beneficiary's own word. */
  readonly rests: readonly Weighed[];
  /** Shown beside it, but the answer does not need it. */
  readonly also: readonly Entry[];
};

export type FindingRule = {
  readonly id: string;
  readonly group: Group;
  readonly version: number;
  readonly law: string;
  readonly claim: Message;
  readonly line: Message;
  /** The side that gains by the claim: its word alone never proves it. */
  readonly beneficiary: Side;
  /** Whose word would prove it: the end of "Only ... says so." */
  readonly wanted: Message;
  /** Why the claim cannot be made of this body at all; nothing where it can. */
  readonly doesNotApply?: (scene: Scene) => Message | undefined;
  readonly judge: (scene: Scene) => Judgement;
};

type Grounds = {
  readonly rests?: readonly (Entry | Weighed | undefined)[];
  readonly also?: readonly (Entry | undefined)[];
  readonly grade?: Message;
};

export function met(because: Message, change: Message, grounds: Grounds = {}): Judgement {
  return judged({ state: "met", because, change }, grounds);
}

export function notMet(because: Message, change: Message, grounds: Grounds = {}): Judgement {
  return judged({ state: "notMet", because, change }, grounds);
}

export function notProven(because: Message, change: Message, grounds: Grounds = {}): Judgement {
  return judged({ state: "notProven", because, change }, grounds);
}

type Answer = Pick<Judgement, "state" | "because" | "change">;

function judged(answer: Answer, { rests = [], also = [], grade }: Grounds): Judgement {
  return {
    ...answer,
    grade: grade ?? null,
    rests: rests.flatMap((one) =>
      one === undefined ? [] : ["entry" in one ? one : { entry: one }],
    ),
    also: also.filter((one) => one !== undefined),
  };
}

type Named = Omit<FindingRule, "claim" | "line" | "wanted"> & { readonly wanted?: string };

/** A rule with its claim and its line found in the catalogue by its id and version. */
export function findingRule(named: Named): FindingRule {
  const { wanted = "anyOther", ...rule } = named;
  return {
    ...rule,
    claim: sentence(`finding.${rule.id}.claim`),
    line: sentence(`finding.${rule.id}.rule.${rule.version}`),
    wanted: sentence(`wanted.${wanted}`),
  };
}
