/** Riverside's board is elected (invented papers): workers and customers rank, managers and residents go uncontested. */
import { step } from "./telling.ts";
import { ago } from "./twin-stages.ts";
import type { Step } from "./story.ts";

type Standing = readonly [contest: string, members: readonly number[]];

/** Members by their numbers in the register: workers to 96, customers to 276, residents after them. */
const STANDING: readonly Standing[] = [
  ["e1-c1", [3, 11, 24, 37, 52, 71]],
  ["e1-c2", [90]],
  ["e1-c3", [101, 127, 166, 203, 240]],
  ["e1-c4", [281, 304]],
];

const STATEMENTS = [
  "Fifteen years at the small pool. I want rotas that people can plan a life around.",
  "Repairs first: a closed changing room is a closed door.",
  "Early swimmers pay the bills. Keep the doors open at six.",
  "Lessons for every child, whatever the household can pay.",
  "I read the accounts each month, and I ask until I understand.",
  "Libraries belong beside the gyms. Quiet hours work; let us have more.",
];

const nominations = STANDING.flatMap(([contest, members], at) =>
  members.map((member, index) =>
    step(232 - at, "scrutineer", "elections.receiveNomination", {
      ...{ contest, member, consent: true, reservedChecked: contest === "e1-c2" },
      named: index !== 4,
      statement: STATEMENTS[(at + index) % STATEMENTS.length] ?? "",
    }),
  ),
);

/** 61 workers' papers, two rankings of which nobody else gave; 44 customers' papers, each ranking shared by several. */
const WORKERS = [
  [17, [0, 2, 3]],
  [9, [1, 3]],
  [8, [2, 0, 4]],
  [7, [3, 1]],
  [6, [4, 2, 5]],
  [5, [5, 4, 1]],
  [4, [0, 5]],
  [3, [1]],
  [1, [5, 3, 0]],
  [1, [4, 3, 2, 1]],
] as const;
const CUSTOMERS = [
  [13, [0, 1]],
  [9, [2, 3]],
  [7, [1, 4]],
  [6, [3, 2]],
  [5, [4, 0]],
  [4, [3]],
] as const;

export const boardElection: readonly Step[] = [
  step(238, "scrutineer", "elections.call", {
    ...{ rehearsal: false, classes: ["workers", "customers", "residents"] },
    ...{ rules: "scottish-2007", papers: "booth", backers: 0, statementWords: 300 },
    ...{ nominationsClose: ago(226), opens: ago(222), closes: ago(212) },
  }),
  ...nominations,
  step(225, "scrutineer", "elections.closeNominations", { election: "e1" }),
  step(222, "scrutineer", "elections.open", { election: "e1" }),
  { daysAgo: 218, ranked: { contest: "e1-c1", papers: WORKERS } },
  { daysAgo: 218, ranked: { contest: "e1-c3", papers: CUSTOMERS } },
  step(211, "scrutineer", "elections.close", { election: "e1" }),
  step(211, "scrutineer", "elections.rehearseCount", { election: "e1" }),
  step(211, "scrutineer", "elections.count", { contest: "e1-c1" }),
  step(211, "scrutineer", "elections.count", { contest: "e1-c3" }),
  step(210, "scrutineer", "elections.declareResult", {
    ...{ contest: "e1-c1", publish: "stages" },
  }),
  step(210, "scrutineer", "elections.declareResult", { contest: "e1-c3", publish: "full" }),
];
