/** What happened, in words: one sentence in English and Welsh for every fact, and a name for every enumerated value. */
import type { Catalogue, Message } from "@rochdale/language/message.ts";
import { mergeCatalogues } from "@rochdale/language/say.ts";
import type { Entry, FactType } from "./fact.ts";
import { accountNames, accountTellings, accountWords } from "./words-accounts.ts";
import { ballotTellings, ballotWords } from "./words-ballots.ts";
import { consultationTellings, consultationWords } from "./words-consultation.ts";
import { contractTellings, contractWords } from "./words-contract.ts";
import { dividendNames, dividendTellings, dividendWords } from "./words-dividend.ts";
import { costTableNames, costTableTellings, costTableWords } from "./words-cost-table.ts";
import { electionNames, electionTellings, electionWords } from "./words-elections.ts";
import { endingNames, endingTellings, endingWords } from "./words-endings.ts";
import { caseNames } from "./words-enum-case.ts";
import { foundingNames } from "./words-enum-founding.ts";
import { designNames } from "./words-enum-design.ts";
import { mutualNames } from "./words-enum-mutual.ts";
import { foundingTellings, foundingWords } from "./words-founding.ts";
import { governanceTellings, governanceWords } from "./words-governance.ts";
import { keyTellings, keyWords } from "./words-keys.ts";
import { openBookNames, openBookTellings, openBookWords } from "./words-open-books.ts";
import { paymentNames, paymentTellings, paymentWords } from "./words-payments.ts";
import {
  participationNames,
  participationTellings,
  participationWords,
} from "./words-participation.ts";
import { partnershipNames, partnershipTellings, partnershipWords } from "./words-partnership.ts";
import { resolutionNames, resolutionTellings, resolutionWords } from "./words-resolutions.ts";
import { performanceNames, performanceTellings, performanceWords } from "./words-performance.ts";
import { requestTellings, requestWords } from "./words-request.ts";
import { rollTellings, rollWords } from "./words-rolls.ts";
import { runningTellings, runningWords } from "./words-running.ts";
import { scopingTellings, scopingWords } from "./words-scoping.ts";
import {
  secretBallotNames,
  secretBallotTellings,
  secretBallotWords,
} from "./words-secret-ballots.ts";
import { staffTermsTellings, staffTermsWords } from "./words-staff-terms.ts";
import { surplusNames, surplusTellings, surplusToldWords } from "./words-surplus-told.ts";
import type { Tellings } from "./words-telling.ts";

/** Every sentence of every fact: "fact.RequestMade.staff". It needs `enumWords` beside it to be said. */
export const factWords: Catalogue = mergeCatalogues(
  foundingWords,
  requestWords,
  scopingWords,
  consultationWords,
  governanceWords,
  contractWords,
  partnershipWords,
  paymentWords,
  staffTermsWords,
  ballotWords,
  secretBallotWords,
  keyWords,
  rollWords,
  runningWords,
  costTableWords,
  performanceWords,
  openBookWords,
  electionWords,
  accountWords,
  resolutionWords,
  participationWords,
  endingWords,
  dividendWords,
  surplusToldWords,
);

/** A readable name for every enumerated value: "enum.sector.communityNursing". */
export const enumWords: Catalogue = mergeCatalogues(
  foundingNames,
  caseNames,
  mutualNames,
  paymentNames,
  designNames,
  openBookNames,
  secretBallotNames,
  electionNames,
  accountNames,
  resolutionNames,
  participationNames,
  partnershipNames,
  endingNames,
  dividendNames,
  surplusNames,
  costTableNames,
  performanceNames,
);

const tellings: Tellings<FactType> = {
  ...foundingTellings,
  ...requestTellings,
  ...scopingTellings,
  ...consultationTellings,
  ...governanceTellings,
  ...contractTellings,
  ...partnershipTellings,
  ...paymentTellings,
  ...staffTermsTellings,
  ...ballotTellings,
  ...secretBallotTellings,
  ...keyTellings,
  ...rollTellings,
  ...runningTellings,
  ...costTableTellings,
  ...performanceTellings,
  ...openBookTellings,
  ...electionTellings,
  ...accountTellings,
  ...resolutionTellings,
  ...participationTellings,
  ...endingTellings,
  ...dividendTellings,
  ...surplusTellings,
};

/** What an entry of the log says, to a stranger who reads the time-line; say it with `factWords` and `enumWords`. */
export function sentenceOf(entry: Entry): Message {
  const tell = tellings[entry.type] as (content: Entry["content"]) => Message;
  return tell(entry.content);
}
