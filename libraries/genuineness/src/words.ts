/** Every sentence of this library, in English and Welsh. Findings also name enumerated values: merge it with `enumWords` of the facts. */
import type { Catalogue } from "@rochdale/language/message.ts";
import { mergeCatalogues } from "@rochdale/language/say.ts";
import { surplusWords } from "@rochdale/money/surplus/words-surplus.ts";
import { accessWords } from "./words-access.ts";
import { ballotWords } from "./words-ballot.ts";
import { commonWords } from "./words-common.ts";
import { contractWords } from "./words-contract.ts";
import { controlWords } from "./words-control.ts";
import { dueWords } from "./words-due.ts";
import { eligibilityWords } from "./words-eligibility.ts";
import { mandateWords } from "./words-mandate.ts";
import { membershipWords } from "./words-membership.ts";
import { originWords } from "./words-origin.ts";
import { partnershipFindingWords } from "./words-partnership.ts";
import { paymentFindingWords } from "./words-payment.ts";
import { peopleWords } from "./words-people.ts";
import { performanceWords } from "./words-performance.ts";
import { questionWords } from "./words-questions.ts";
import { routeWords } from "./words-route.ts";
import { runningWords } from "./words-running.ts";
import { summaryWords } from "./words-summary.ts";
import { surplusFindingWords } from "./words-surplus.ts";
import { voiceWords } from "./words-voice.ts";

export const genuinenessWords: Catalogue = mergeCatalogues(
  commonWords,
  originWords,
  ballotWords,
  controlWords,
  membershipWords,
  contractWords,
  paymentFindingWords,
  partnershipFindingWords,
  peopleWords,
  runningWords,
  voiceWords,
  surplusWords,
  surplusFindingWords,
  accessWords,
  performanceWords,
  summaryWords,
  eligibilityWords,
  questionWords,
  routeWords,
  mandateWords,
  dueWords,
);
