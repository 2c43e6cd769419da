/** The published tables. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readChart } from "./chart.ts";
import { post } from "./posting.ts";
import { columnsOf, tables, tableSchemas } from "./tables.ts";
import type { TableName } from "./tables.ts";

test("every table has its head, every row a value for each column, every key a target", () => {
  const chart = readChart(
    [
      { id: "a", type: "asset" },
      { id: "i", type: "income" },
    ],
    ["garden"],
  );
  const postings = [
    { account: "a", amount: 5 },
    { account: "i", amount: -5 },
  ];
  const { entries } = post([{ id: "1", key: "k", date: "2026-12-31", text: "x", postings }], chart);
  const found = tables(entries, chart);
  for (const [name, rows] of Object.entries(found)) {
    assert.deepEqual(rows[0], columnsOf(name as TableName));
    assert.ok(rows.length > 1 && rows.every((row) => row.length === rows[0]?.length));
  }
  for (const { reference } of tableSchemas.postings.foreignKeys) {
    assert.ok(columnsOf(reference.resource as TableName).includes("id"));
  }
  assert.deepEqual(found.postings[2], ["1", "i", "general", "GBP", "-5"]);
});
