/** Every sentence of the verifiable box. */
import type { Catalogue } from "@rochdale/language/message.ts";
import { mergeCatalogues } from "@rochdale/language/say.ts";
import { secretActWords } from "./words-acts.ts";
import { boardWords } from "./words-board.ts";

export const secretBallotWords: Catalogue = mergeCatalogues(secretActWords, boardWords);
