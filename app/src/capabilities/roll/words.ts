/** All sentences of the roll. */
import { mergeCatalogues } from "@rochdale/language/say.ts";
import { rollActWords } from "./words-acts.ts";
import { rollImportWords } from "./words-import.ts";
import { rollLetterWords } from "./words-letters.ts";
import { rollPageWords } from "./words-pages.ts";
import { rollRuleWords } from "./words-rules.ts";

export const rollWords = mergeCatalogues(
  rollActWords,
  rollRuleWords,
  rollPageWords,
  rollImportWords,
  rollLetterWords,
);
