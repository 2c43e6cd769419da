/** A worked example as data: who is in it, and every act in order, told as its people would send it. */
import type { Content } from "@rochdale/facts/fact.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import type { Told } from "../app/src/house/sent.ts";

/** A day relative to the day of loading: -30 is a month ago, so that clocks stay alive. */
export type Relative = { readonly inDays: number };
export type ToldRelative = { readonly [name: string]: Told[string] | Relative };

export type Somebody = {
  readonly key: string;
  readonly name: string;
  /** Null for people without e-mail: they sign in with a printed code. */
  readonly email: string | null;
  readonly role: Role;
  readonly organisation?: string;
  readonly language?: "en" | "cy";
  /** Days before loading when they were admitted, by whom and how; the founder has none. */
  readonly admitted?: {
    readonly daysAgo: number;
    readonly by: string;
    readonly how: Content<"PartyAdmitted/1">["how"];
  };
  /** A step of the story admits them. */
  readonly byStep?: true;
};

export type Step =
  | {
      readonly daysAgo: number;
      readonly by: string;
      readonly act: string;
      readonly told: ToldRelative;
      /** The act must be refused by this rule: the refusal is part of the story. */
      readonly refusedBy?: string;
    }
  /** Papers go into the plain box, as voters would put them there. */
  | {
      readonly daysAgo: number;
      readonly votes: {
        readonly ballotOrder: number;
        readonly answers: readonly (readonly [answer: number, papers: number])[];
      };
    }
  /** Papers that rank go into the box of a contest: places on the paper from 0, the first preferred first. */
  | {
      readonly daysAgo: number;
      readonly ranked: {
        readonly contest: string;
        readonly papers: readonly (readonly [papers: number, ranking: readonly number[]])[];
      };
    }
  | VerifiableStep
  /** The record is sealed as it stands: draws that follow rest on this checkpoint. */
  | { readonly daysAgo: number; readonly seals: true };

/** A stage of a verifiable ballot: its key and codes made, votes sealed and cast, or the closed box opened. */
export type VerifiableStep = {
  readonly daysAgo: number;
  readonly verifiable: {
    readonly ballotOrder: number;
    readonly stage: "prepare" | "vote" | "open";
    /** Three parties of different sides; two of them open the result. */
    readonly holders: readonly { readonly party: string; readonly interest: string }[];
    /** People on the roll, for `prepare`. */
    readonly voters?: number;
    /** Of those who vote, in the order of their codes, for `vote`. */
    readonly answers?: readonly (0 | 1 | "blank")[];
  };
};

export type Story = {
  readonly opening: Content<"BodyOpened/1">;
  /** Days before loading when the body was opened; for real bodies the day itself. */
  readonly opened: { readonly daysAgo: number } | { readonly on: string };
  /** The record is a council's dividend scheme, and the opening's name is the council's. */
  readonly scheme?: true;
  /** The first is the founder. */
  readonly people: readonly Somebody[];
  readonly steps: readonly Step[];
};

/** A published source of a real body, and what it says. */
export type SourcedStory = {
  readonly opening: Content<"BodyOpened/1">;
  readonly on: string;
  readonly sources: readonly (Omit<Content<"SourceCited/1">, "where" | "author" | "year"> &
    Partial<Content<"SourceCited/1">>)[];
  readonly facts: readonly SourcedFact[];
};
export type SourcedFact = {
  readonly type: string;
  readonly on: string;
  readonly mark: string;
  readonly quote: string;
  readonly content: object;
};
