/** Every sentence that a finding, the time-line, the verdict or the register's basis can say, in English and Welsh. */
import type { Catalogue } from "@rochdale/language/message.ts";
import { mergeCatalogues } from "@rochdale/language/say.ts";
import { ballotWords } from "./words-ballot.ts";
import { commonWords } from "./words-common.ts";
import { originWords } from "./words-origin.ts";

export const genuinenessWords: Catalogue = mergeCatalogues(commonWords, originWords, ballotWords);
