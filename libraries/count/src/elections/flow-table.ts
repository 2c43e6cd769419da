/** The table beside a chart of transfers: the same figures for those who read rather than look. */
import type { Message } from "@rochdale/language/message.ts";
import type { Flow, SayFlow } from "./flow.ts";

export type FlowTable = {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** The same as a table: each transfer a row; where none is known, each candidate's votes at each stage. */
export function flowTable(flow: Flow, say: SayFlow): FlowTable {
  const word = (name: string): string => say({ message: `flow.table.${name}` });
  if (flow.moves) {
    return {
      caption: word("transfers"),
      headings: ["stage", "from", "to", "papers", "votes"].map(word),
      rows: flow.stages.flatMap(({ stage, links }) =>
        links.map(({ from, to, papers, votes }) => [
          `${stage}`,
          namesSaid(flow, from, say),
          to === null ? word("nobody") : nameOf(flow, to),
          `${papers}`,
          votes,
        ]),
      ),
    };
  }
  return {
    caption: word("votesAtStages"),
    headings: ["stage", "candidate", "votes"].map(word),
    rows: flow.stages.flatMap(({ stage, nodes }) =>
      nodes.flatMap(({ candidate, votes }) =>
        candidate === null ? [] : [[`${stage}`, nameOf(flow, candidate), votes]],
      ),
    ),
  };
}

/** The name of a candidate from 1. */
export function nameOf(flow: Flow, candidate: number): string {
  return flow.candidates[candidate - 1] ?? `${candidate}`;
}

/** The names of several candidates as a language lists them. */
export function namesSaid(flow: Flow, candidates: readonly number[], say: SayFlow): string {
  const names = candidates.map((c): Message => ({
    message: "flow.name",
    values: { name: nameOf(flow, c) },
  }));
  return say({ message: "flow.names", values: { names } });
}
