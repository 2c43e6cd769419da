/** The chart of accounts and the funds of a set of books. */
import { field, listOr, objectOr, refuse } from "@rochdale/language/refused-input.ts";

export const accountTypes = ["asset", "liability", "equity", "income", "expense"] as const;
export type AccountType = (typeof accountTypes)[number];
export const flows = ["operating", "investing", "financing"] as const;
export type Flow = (typeof flows)[number];

export type Account = {
  readonly id: string;
  readonly type: AccountType;
  /** Cash and bank. */
  readonly cash: boolean;
  /** Where its movements stand in the cash flow. */
  readonly flow: Flow;
};
/** Accounts in their order, and all funds: the general one first, then the restricted. */
export type Chart = {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly funds: readonly string[];
};

export const generalFund = "general";
const accountName = /^[a-z][a-z0-9-]*(:[a-z0-9-]+)*$/;
const fundName = /^[a-z][a-z0-9-]*$/;

/**
 * Refuses `noAccounts`, `badAccountName`, `duplicateAccount`, `unknownType`, `cashNotAsset`,
 * `unknownFlow`, `badFundName`, `duplicateFund`.
 */
export function readChart(accounts: unknown, funds: unknown): Chart {
  const byId = new Map<string, Account>();
  for (const stated of listOr("noAccounts", accounts)) {
    const account = readAccount(stated);
    if (byId.has(account.id)) return refuse("duplicateAccount");
    byId.set(account.id, account);
  }
  if (byId.size === 0) return refuse("noAccounts");
  const names = [generalFund];
  for (const name of listOr("badFundName", funds ?? [])) {
    if (typeof name !== "string" || !fundName.test(name)) return refuse("badFundName");
    if (names.includes(name)) return refuse("duplicateFund");
    names.push(name);
  }
  return { accounts: byId, funds: names };
}

function readAccount(stated: unknown): Account {
  const row = objectOr("badAccountName", stated);
  const id = field(row, "id");
  if (typeof id !== "string" || !accountName.test(id)) return refuse("badAccountName");
  const type = accountTypes.find((one) => one === field(row, "type")) ?? refuse("unknownType");
  const cash = field(row, "cash") ?? false;
  if (typeof cash !== "boolean" || (cash && type !== "asset")) return refuse("cashNotAsset");
  const flow = field(row, "flow") ?? (type === "equity" ? "financing" : "operating");
  return { id, type, cash, flow: flows.find((one) => one === flow) ?? refuse("unknownFlow") };
}

/** The account of an accepted posting. Throws where there is none: entries are checked before. */
export function accountOf({ accounts }: Chart, id: string): Account {
  const account = accounts.get(id);
  if (account === undefined) throw new Error(`no account ${id}`);
  return account;
}
