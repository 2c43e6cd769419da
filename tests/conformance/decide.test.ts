/** The contract of resolutions and ballots, case by case. */
import { decide } from "@rochdale/count/decide.ts";
import { conforms } from "./suite.ts";

conforms("decide", decide, 184);
