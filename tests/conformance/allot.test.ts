/** The contract of allotments, case by case. */
import { allot } from "@rochdale/money/allot/allot.ts";
import { printed } from "@rochdale/money/printed.ts";
import { conforms } from "./suite.ts";

conforms("allot", (input) => printed(allot(input)), 115);
