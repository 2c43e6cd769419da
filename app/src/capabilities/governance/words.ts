/** Every sentence of governance. */
import type { Catalogue } from "@rochdale/language/message.ts";
import { governanceActWords } from "./words-acts.ts";
import { governancePageWords } from "./words-page.ts";
import { governancePanelWords } from "./words-panel.ts";
import { governanceRuleWords } from "./words-rules.ts";

export const governanceWords: Catalogue = {
  ...governanceActWords,
  ...governanceRuleWords,
  ...governancePanelWords,
  ...governancePageWords,
};
