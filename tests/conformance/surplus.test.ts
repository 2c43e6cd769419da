/** The contract of the use of a surplus, case by case. */
import { printed } from "@rochdale/money/printed.ts";
import { surplus } from "@rochdale/money/surplus/surplus.ts";
import { conforms } from "./suite.ts";

conforms("surplus", (input) => printed(surplus(input)), 79);
