/** The contract of the clocks, case by case. */
import { clockOf } from "@rochdale/clock/clock.ts";
import { conforms } from "./suite.ts";

conforms("clock", clockOf, 125);
