/** The facts of the ledger take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper, shapeProblems } from "./example-shape.ts";

test("the board's limit is whole pence, and an approval names an entry", () => {
  assert.deepEqual(
    [
      ...shapeProblems("ApprovalLimitSet/1", { limitPence: 50_000 }, [
        { limitPence: -1 },
        { limitPence: 0.5 },
      ]),
      ...shapeProblems("EntryApproved/1", { entry: 7 }, [{ entry: 0 }, { entry: "7" }]),
      ...shapeProblems("EntryVoided/1", { entry: 7 }, [{ entry: 0 }]),
    ],
    [],
  );
});

test("accounts and funds are opened under names that a journal can hold", () => {
  const account = {
    account: "expenses:training",
    accountType: "expense" as const,
    title: "Training",
  };
  const fund = { fund: "garden", title: "Garden", purpose: "The garden at Moorside" };
  assert.deepEqual(
    [
      ...shapeProblems("AccountOpened/1", account, [
        { account: "Training" },
        { account: "expenses: training" },
        { accountType: "cost" },
        { title: "" },
      ]),
      ...shapeProblems("FundOpened/1", fund, [{ fund: "The garden" }, { purpose: "" }]),
    ],
    [],
  );
});

test("a closed month and a closed year carry their digests", () => {
  assert.deepEqual(
    [
      ...shapeProblems("LedgerMonthClosed/1", { month: "2026-10", entries: 41, digest: paper }, [
        { month: "2026-13" },
        { entries: -1 },
        { digest: "x" },
      ]),
      ...shapeProblems(
        "LedgerYearClosed/1",
        { month: "2027-03", months: 12, entries: 510, digest: paper },
        [{ month: "03/2027" }, { months: 0 }, { digest: null }],
      ),
    ],
    [],
  );
});
