/** The contract of the control test, case by case. */
import { controlOf } from "@rochdale/control/control.ts";
import { conforms } from "./suite.ts";

conforms("control", controlOf, 106);
