/** Books made at random for the second opinions: balanced entries over funds, years and reversals. */
import fc from "fast-check";

export const accounts = [
  { id: "assets:bank", type: "asset", cash: true },
  { id: "assets:petty-cash", type: "asset", cash: true },
  { id: "assets:equipment", type: "asset", flow: "investing" },
  { id: "liabilities:loan", type: "liability", flow: "financing" },
  { id: "members:shares", type: "equity" },
  { id: "equity:reserve", type: "equity" },
  { id: "income:contract", type: "income" },
  { id: "expenses:pay", type: "expense" },
] as const;
export const funds = ["garden", "youth"] as const;

const ids = accounts.map(({ id }) => id);
const day = fc
  .tuple(
    fc.integer({ min: 2025, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));
const words = fc.constantFrom(
  "Tâl mis Ebrill",
  'Rent "paid" & 5%',
  "= 3 spades, x: y",
  "#12 @home",
  "'x' [y]",
);
const pence = fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 10 ** 12 }));

/** The postings of one fund: any number, and a last one that balances them. */
const fundPostings = fc
  .tuple(
    fc.constantFrom("general", ...funds),
    fc.array(fc.tuple(fc.constantFrom(...ids), pence, fc.boolean()), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom(...ids),
  )
  .map(([fund, some, last]) => {
    const postings = some.map(([account, amount, debit]) => ({
      account,
      fund,
      amount: debit ? amount : -amount,
    }));
    const left = -postings.reduce((sum, { amount }) => sum + amount, 0);
    return left === 0 ? [] : [...postings, { account: last, fund, amount: left }];
  });

/** Requests with unique ids and keys, some of them reversals; some are refused. */
export const madeRequests = fc
  .array(
    fc.record({
      date: day,
      text: words,
      postings: fc.array(fundPostings, { minLength: 1, maxLength: 3 }).map((all) => all.flat()),
      reverses: fc.option(fc.nat({ max: 30 }), { freq: 5 }),
      opening: fc.boolean(),
    }),
    { minLength: 30, maxLength: 120 },
  )
  .map((all) =>
    all.map(({ date, text, postings, reverses, opening }, at) => {
      const head = { id: `t${at}`, key: `k-${at}`, date, text };
      const target = reverses === null ? -1 : at - reverses;
      return target < 0 || target >= at
        ? { ...head, postings, opening }
        : { ...head, reverses: `t${target}` };
    }),
  );
