/** The trial balance before closing, read strictly, and what the surplus needs of it. */
import { field, listOr, objectOr, refuse } from "@rochdale/language/refused-input.ts";
import { integerOr, sumOf } from "../exact.ts";

export const accountTypes = ["asset", "liability", "equity", "income", "expense"] as const;
export type AccountType = (typeof accountTypes)[number];
export const generalFund = "general";

export type Balance = {
  readonly account: string;
  readonly type: AccountType;
  readonly fund: string;
  /** Pence; debit positive. */
  readonly amount: bigint;
  readonly role: "reserve" | "memberShares" | null;
};

/** All that is not the general fund, credit positive. */
export type RestrictedFund = {
  readonly fund: string;
  readonly opening: bigint;
  readonly result: bigint;
};
/** Pence of the general fund, credit positive but for expense. */
export type Position = {
  readonly surplus: bigint;
  readonly expense: bigint;
  readonly reserve: bigint;
  readonly memberShares: bigint;
  /** In the order in which the funds first occur. */
  readonly restricted: readonly RestrictedFund[];
};

/** Refuses `emptyTrialBalance`, `unknownType`, `duplicateAccount`, `badAmount`, `badShares`. */
export function readBalances(stated: unknown): Balance[] {
  const balances = listOr("emptyTrialBalance", stated).map(readBalance);
  if (balances.length === 0) return refuse("emptyTrialBalance");
  const places = balances.map(({ account, fund }) => JSON.stringify([account, fund]));
  if (new Set(places).size < places.length) return refuse("duplicateAccount");
  return balances;
}

function readBalance(stated: unknown): Balance {
  const row = objectOr("unknownType", stated);
  const type = accountTypes.find((one) => one === field(row, "type")) ?? refuse("unknownType");
  const account = field(row, "account");
  const fund = field(row, "fund") ?? generalFund;
  const named = [account, fund].every((name) => typeof name === "string" && name !== "");
  if (!named) return refuse("unknownType");
  const role = field(row, "role") ?? null;
  if (role === "memberShares" && type !== "equity" && type !== "liability") {
    return refuse("badShares");
  }
  const reserve = type === "equity" && fund === generalFund;
  if (role !== null && role !== "memberShares" && !(role === "reserve" && reserve)) {
    return refuse("unknownType");
  }
  const amount = integerOr("badAmount", field(row, "amount"));
  return { account: account as string, type, fund: fund as string, amount, role };
}

/** Refuses `trialBalanceDoesNotBalance`, `fundDoesNotBalance`, `badShares` (a debit balance). */
export function positionOf(balances: readonly Balance[]): Position {
  const total = (of: readonly Balance[]) => sumOf(of.map(({ amount }) => amount));
  if (total(balances) !== 0n) return refuse("trialBalanceDoesNotBalance");
  const funds = Map.groupBy(balances, ({ fund }) => fund);
  for (const of of funds.values()) if (total(of) !== 0n) return refuse("fundDoesNotBalance");
  const credit = (fund: string, holds: (balance: Balance) => boolean) =>
    -total((funds.get(fund) ?? []).filter(holds));
  const isResult = ({ type }: Balance) => type === "income" || type === "expense";
  const memberShares = -total(balances.filter(({ role }) => role === "memberShares"));
  if (memberShares < 0n) return refuse("badShares");
  return {
    surplus: credit(generalFund, isResult),
    expense: -credit(generalFund, ({ type }) => type === "expense"),
    reserve: credit(generalFund, ({ role }) => role === "reserve"),
    memberShares,
    restricted: [...funds.keys()]
      .filter((fund) => fund !== generalFund)
      .map((fund) => ({
        fund,
        opening: credit(fund, ({ type }) => type === "equity"),
        result: credit(fund, isResult),
      })),
  };
}
