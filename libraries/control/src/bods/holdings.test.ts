/** Which interests a structure becomes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { holdingsOf } from "./holdings.ts";

test("votes, seats, rights and chains; what members elect and who holds nothing are nobody's interest", () => {
  const found = holdingsOf({
    holders: [
      { id: "workers", kind: "people", class: "worker" },
      { id: "council", kind: "people", class: "publicBody" },
      { id: "stranger", kind: "people", class: "other" },
      { id: "agent", kind: "nominee", for: null },
      {
        id: "trust",
        kind: "trust",
        trusteesAppointedBy: { agent: 1, itself: 3 },
        shares: { workers: 2 },
      },
    ],
    votes: { workers: 1, trust: 3, stranger: 0 },
    decisions: {
      ordinary: { fraction: "1/2", relation: "over", castingVote: "council" },
      conversion: { fraction: "3/4", relation: "atLeast", votes: { council: 1 } },
      budget: { by: "board" },
    },
    board: { seats: { members: 3, council: 1 }, castingVote: "workers" },
    vetoes: [{ holder: "council", over: ["conversion"], nature: "protective" }],
    shares: { trust: 1 },
  });
  const told = found.map(({ of, holder, unnamed, interests }) => [
    `${of ?? "mutual"} <- ${holder ?? unnamed?.reason}`,
    ...interests.map(({ type, share, details }) =>
      `${type} ${share?.exact ?? details ?? ""}`.trim(),
    ),
  ]);
  const rules = "controlViaCompanyRulesOrArticles";
  assert.deepEqual(told, [
    ["mutual <- workers", "votingRights 25", `${rules} Has the casting vote on the board`],
    ["mutual <- trust", "votingRights 75", "shareholding 100"],
    [
      "mutual <- council",
      "appointmentOfBoard 25",
      `${rules} Chooses the chair who casts on ordinary`,
      "votingRights Votes of its own number on conversion",
      `${rules} Veto, called protective, over conversion`,
    ],
    ["trust <- agent", "appointmentOfBoard 25"],
    ["trust <- noBeneficialOwners", "appointmentOfBoard 75"],
    ["trust <- workers", "beneficiaryOfLegalArrangement 100"],
    ["agent <- unknown", "nominator"],
  ]);
});
