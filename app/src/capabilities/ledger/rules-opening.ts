/** The rules of opening: which accounts and funds a body may add to its books, and under which ids. */
import type { AccountType } from "@rochdale/money/books/chart.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { refusal, type Books } from "./rules.ts";

const PREFIX: { readonly [type in AccountType]: string } = {
  asset: "assets",
  liability: "liabilities",
  equity: "equity",
  income: "income",
  expense: "expenses",
};
const ID_LENGTH_MOST = 40;

/** A name as an id: "Hall & garden" is "hall-garden". Null where nothing of it is left. */
export function idOf(name: string): string | null {
  const id = name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, ID_LENGTH_MOST)
    .replaceAll(/^-+|-+$/g, "");
  return /^[a-z]/.test(id) ? id : null;
}

/** "expenses:training". Null where the name has no letters of the alphabet to begin with. */
export function accountIdOf(type: AccountType, name: string): string | null {
  const id = idOf(name);
  return id === null ? null : `${PREFIX[type]}:${id}`;
}

/** An account or fund is opened once: two of one name could not be told apart in a journal. */
export function mayOpenAccount(books: Books, id: string): readonly Refusal[] {
  return books.chart.accounts.has(id) ? [refusal("accountOpen", { id })] : [];
}

export function mayOpenFund(books: Books, id: string): readonly Refusal[] {
  return books.funds.has(id) ? [refusal("fundOpen", { id })] : [];
}

/** How few can approve: with fewer than two, whatever one submits would wait for ever. */
const OFFICERS_LEAST = 2;

export function maySetLimit(officers: number): readonly Refusal[] {
  return officers < OFFICERS_LEAST ? [refusal("oneOfficer", { officers })] : [];
}
