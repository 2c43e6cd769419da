/** The tables of a published set of books, with their schemas; amounts are whole pence. */
import { accountTypes, flows } from "./chart.ts";
import type { Chart } from "./chart.ts";
import type { Table } from "./csv.ts";
import type { Entry } from "./entry.ts";

const text = (name: string, required = true) => ({
  name,
  type: "string",
  ...(required ? { constraints: { required } } : {}),
});
const unique = (name: string) => ({
  name,
  type: "string",
  constraints: { required: true, unique: true },
});
const oneOf = (name: string, values: readonly string[]) => ({
  name,
  type: "string",
  constraints: { required: true, enum: values },
});
const yesNo = (name: string) => ({ name, type: "boolean", constraints: { required: true } });
const key = (field: string, resource: string, to = "id") => ({
  fields: [field],
  reference: { resource, fields: [to] },
});

/** Table schemas of the Frictionless standard. */
export const tableSchemas = {
  accounts: {
    fields: [unique("id"), oneOf("type", accountTypes), yesNo("cash"), oneOf("flow", flows)],
    primaryKey: ["id"],
  },
  funds: { fields: [unique("id")], primaryKey: ["id"] },
  transactions: {
    fields: [
      unique("id"),
      unique("key"),
      { name: "date", type: "date", constraints: { required: true } },
      text("text"),
      yesNo("opening"),
      text("reverses", false),
    ],
    primaryKey: ["id"],
  },
  postings: {
    fields: [
      text("transaction"),
      text("account"),
      text("fund"),
      text("currency"),
      { name: "amount", type: "integer", constraints: { required: true } },
    ],
    foreignKeys: [
      key("transaction", "transactions"),
      key("account", "accounts"),
      key("fund", "funds"),
    ],
  },
} as const;
export type TableName = keyof typeof tableSchemas;

/** The names of a table's columns, its first row. */
export function columnsOf(table: TableName): string[] {
  return tableSchemas[table].fields.map(({ name }) => name);
}

/** The rows of every table, with its head; transactions in the order of acceptance. */
export function tables(
  entries: readonly Entry[],
  { accounts, funds }: Chart,
): { readonly [table in TableName]: Table } {
  const rows = {
    accounts: [...accounts.values()].map(({ id, type, cash, flow }) => [
      id,
      type,
      String(cash),
      flow,
    ]),
    funds: funds.map((fund) => [fund]),
    transactions: entries.map((entry) => [
      entry.id,
      entry.key,
      entry.date,
      entry.text,
      String(entry.opening),
      entry.reverses ?? "",
    ]),
    postings: entries.flatMap(({ id, postings }) =>
      postings.map((posting) => [
        id,
        posting.account,
        posting.fund,
        posting.currency,
        String(posting.amount),
      ]),
    ),
  };
  return {
    accounts: [columnsOf("accounts"), ...rows.accounts],
    funds: [columnsOf("funds"), ...rows.funds],
    transactions: [columnsOf("transactions"), ...rows.transactions],
    postings: [columnsOf("postings"), ...rows.postings],
  };
}
