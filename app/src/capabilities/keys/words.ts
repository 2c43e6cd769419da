/** Every sentence about the keys of a ballot. */
import type { Catalogue } from "@rochdale/language/message.ts";
import { keysActWords } from "./words-acts.ts";
import { keysBrowserWords } from "./words-browser.ts";
import { keysPageWords } from "./words-page.ts";

export const keysWords: Catalogue = { ...keysActWords, ...keysPageWords, ...keysBrowserWords };
