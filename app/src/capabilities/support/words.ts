/** All sentences of support. */
import { mergeCatalogues } from "@rochdale/language/say.ts";
import { actWords } from "./words-acts.ts";
import { boothWords } from "./words-booth.ts";
import { pageWords } from "./words-pages.ts";
import { reportWords } from "./words-report.ts";
import { ruleWords } from "./words-rules.ts";
import { verifiedWords } from "./words-verified.ts";

export const supportWords = mergeCatalogues(
  actWords,
  ruleWords,
  pageWords,
  boothWords,
  reportWords,
  verifiedWords,
);
