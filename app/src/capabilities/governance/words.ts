/** Every sentence of governance. */
import type { Catalogue } from "@rochdale/language/message.ts";
import { governanceActWords } from "./words-acts.ts";
import { governanceAnswerWords } from "./words-answers.ts";
import { governanceChoosingWords } from "./words-choosing.ts";
import { governanceOwnershipWords } from "./words-ownership.ts";
import { governancePageWords } from "./words-page.ts";
import { governancePanelWords } from "./words-panel.ts";
import { governancePointWords } from "./words-points.ts";
import { governanceRuleWords } from "./words-rules.ts";
import { governanceTermWords } from "./words-terms.ts";
import { governanceWhatIfWords } from "./words-what-if.ts";

export const governanceWords: Catalogue = {
  ...governanceActWords,
  ...governanceRuleWords,
  ...governancePanelWords,
  ...governancePageWords,
  ...governanceWhatIfWords,
  ...governanceChoosingWords,
  ...governanceAnswerWords,
  ...governancePointWords,
  ...governanceTermWords,
  ...governanceOwnershipWords,
};
