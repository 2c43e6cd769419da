/** The contract of payment statements, case by case. */
import { printed } from "@rochdale/money/printed.ts";
import { statement } from "@rochdale/money/statement/statement.ts";
import { conforms } from "./suite.ts";

conforms("statement", (input) => printed(statement(input)), 164);
