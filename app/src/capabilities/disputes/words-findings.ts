/** The claims of the findings, as an act lists them to be challenged. */
import { genuinenessWords } from "@rochdale/genuineness/words.ts";
import type { Catalogue } from "@rochdale/language/message.ts";

/** "disputes.finding.booksCurrent": the finding's own claim. */
export const findingNames: Catalogue = Object.fromEntries(
  Object.entries(genuinenessWords).flatMap(([key, sentence]) => {
    const id = /^finding\.(\w+)\.claim$/.exec(key)?.[1];
    return id === undefined ? [] : [[`disputes.finding.${id}`, sentence]];
  }),
);
