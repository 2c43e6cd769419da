/** What a chart of transfers shows: who holds which votes after each stage, and what moved. */
import type { Message } from "@rochdale/language/message.ts";
import type { Stage } from "./report.ts";

/** A candidate (null: votes that nobody holds any more) at the end of a stage. */
export type FlowNode = {
  readonly candidate: number | null;
  readonly votes: string;
  readonly state: "standing" | "elected" | "excluded" | "withdrawn" | "lost";
};

/** What moved in a stage, all values together: from whom, to whom (null: to nobody). */
export type FlowLink = {
  readonly from: readonly number[];
  readonly to: number | null;
  readonly papers: number;
  readonly votes: string;
};

export type FlowStage = Pick<Stage, "stage" | "kind" | "candidates" | "quota"> & {
  /** Every candidate in file order, then nobody. */
  readonly nodes: readonly FlowNode[];
  /** What moved to make this stage of the one before; none in the first. */
  readonly links: readonly FlowLink[];
};

export type Flow = {
  readonly title: string;
  readonly candidates: readonly string[];
  readonly stages: readonly FlowStage[];
  /** False where the rule moves no papers but works every vote out anew: there are no links. */
  readonly moves: boolean;
  /** By candidate: how it ended, and at which stage (null: still standing at the end). */
  readonly outcomes: readonly {
    readonly state: FlowNode["state"];
    readonly stage: number | null;
  }[];
};

/** Says a message of `flowWords`: `(message) => say(flowWords, "en", message)`. */
export type SayFlow = (message: Message) => string;
