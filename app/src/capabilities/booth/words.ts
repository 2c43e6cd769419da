/** Every sentence of the booth. */
import type { Catalogue } from "@rochdale/language/message.ts";
import { promiseWords } from "./words-promise.ts";
import { stepWords } from "./words-steps.ts";

export const boothWords: Catalogue = { ...stepWords, ...promiseWords };
