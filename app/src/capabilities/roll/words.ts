/** All sentences of the roll. */
import { mergeCatalogues } from "@rochdale/language/say.ts";
import { rollActWords } from "./words-acts.ts";
import { rollDeskWords } from "./words-desk.ts";
import { rollImportWords } from "./words-import.ts";
import { rollLetterWords } from "./words-letters.ts";
import { rollPageWords } from "./words-pages.ts";
import { rollRegistrarWords } from "./words-registrar.ts";
import { rollRuleWords } from "./words-rules.ts";

export const rollWords = mergeCatalogues(
  rollActWords,
  rollRuleWords,
  rollPageWords,
  rollDeskWords,
  rollImportWords,
  rollRegistrarWords,
  rollLetterWords,
);
