/** Payrolls become totals by fund that balance; a row that does not add up is named by its number alone. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  PAYROLL_COLUMNS,
  payrollColumnsOf,
  payrollColumnsProblem,
  payrollPostings,
  payrollReading,
  type PayrollTotals,
} from "./rules-payroll.ts";

const HEADINGS =
  "Employee,NI Number,Gross Pay,PAYE Tax,Employee NI,Employee Pension,Student Loan,Net Pay,Employer NI,Employer Pension,Fund";

test("the columns of a payroll are known by their headings; names and numbers of people stay unread", () => {
  assert.deepEqual(payrollColumnsOf(HEADINGS.split(",")), [
    ...[null, null, "gross", "tax", "employeeInsurance", "employeePension", "otherDeductions"],
    ...["net", "employerInsurance", "employerPension", "fund"],
  ]);
  assert.equal(payrollColumnsProblem(["net"])?.message, "books.import.columns.gross");
  assert.equal(
    payrollColumnsProblem(["gross", "tax", "tax"])?.message,
    "books.import.columns.twice",
  );
  assert.equal(payrollColumnsProblem(["gross", "otherDeductions", "otherDeductions"]), null);
});

const columns = payrollColumnsOf(HEADINGS.split(","));
const accounts = {
  pay: "expenses:pay",
  employerInsurance: "expenses:pay",
  employerPension: "expenses:pay",
  taxOwed: "liabilities:payroll",
  pensionOwed: "liabilities:payroll",
  otherOwed: "liabilities:payroll",
  net: "assets:bank",
};

test("rows are added up by fund, and posted as one balanced line for each account", () => {
  const reading = payrollReading(columns, ["general", "garden"]);
  const rows = [
    "A,x,2000,200,100,80,20,1600,150,60,",
    "B,x,1000.50,100,50,40,,810.50,75,30,Garden",
    "C,x,1000,100,50,40,0,810,75,30,general",
    "D,x,1000,100,50,40,0,811,75,30,",
    "E,x,1000,100,50,40,0,810,75,30,orchard",
    "F,x,ten,100,50,40,0,810,75,30,",
  ];
  rows.forEach((text, at) => reading.add(text.split(","), at + 2));
  const { totals, faults } = reading.read();
  assert.deepEqual(
    totals.map(({ fund, gross, net, people }) => [fund, gross, net, people]),
    [
      ["garden", 100_050n, 81_050n, 1],
      ["general", 300_000n, 241_000n, 2],
    ],
  );
  assert.deepEqual(
    faults.map(({ row, because }) => [row, because.message]),
    [
      [5, "books.import.row.doesNotAddUp"],
      [6, "books.import.row.fund"],
      [7, "books.import.row.amount"],
    ],
  );
  const of = (fund: string) =>
    payrollPostings(totals, accounts)
      .filter((one) => one.fund === fund)
      .map(({ account, amount }) => [account, amount]);
  assert.deepEqual(of("general"), [
    ["expenses:pay", 331_500n],
    ["liabilities:payroll", -90_500n],
    ["assets:bank", -241_000n],
  ]);
});

test("without a column of net pay it is what is left", () => {
  const reading = payrollReading(["gross", "tax"], ["general"]);
  reading.add(["100", "20"], 2);
  assert.equal(reading.read().totals[0]?.net, 8_000n);
});

test("whatever the rows, the postings balance in every fund", () => {
  const pence = fc.bigInt({ min: 0n, max: 10n ** 9n });
  const total = fc
    .tuple(fc.constantFrom("general", "garden"), fc.array(pence, { minLength: 6, maxLength: 6 }))
    .map(([fund, [tax = 0n, ni = 0n, pension = 0n, other = 0n, net = 0n, employer = 0n]]) => ({
      ...{ fund, people: 1, tax, employeeInsurance: ni, employeePension: pension },
      ...{ otherDeductions: other, net, gross: tax + ni + pension + other + net },
      ...{ employerInsurance: employer, employerPension: employer },
    }));
  fc.assert(
    fc.property(fc.uniqueArray(total, { selector: (one: PayrollTotals) => one.fund }), (totals) => {
      for (const { fund } of totals) {
        const of = payrollPostings(totals, accounts).filter((one) => one.fund === fund);
        assert.equal(
          of.reduce((sum, one) => sum + one.amount, 0n),
          0n,
        );
      }
    }),
  );
  assert.equal(PAYROLL_COLUMNS.length, 9);
});
