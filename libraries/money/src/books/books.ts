/** Double entry that anybody can check with free tools (the contract in tests/conformance/books). */
import { field, objectOr, orRefusal } from "@rochdale/language/refused-input.ts";
import type { Refusal } from "@rochdale/language/refused-input.ts";
import { readChart } from "./chart.ts";
import { journalText } from "./journal.ts";
import { post } from "./posting.ts";
import type { PostingResult } from "./posting.ts";
import { reportsOn } from "./reports.ts";
import type { Reports } from "./reports.ts";

export type Books = { readonly results: readonly PostingResult[] } & Reports & {
    readonly journal: string;
  };

/**
 * The books kept of a list of requests to post. A refused request changes nothing; a chart that
 * cannot be read is answered with a refusal and its code.
 */
export function books(input: unknown): Books | Refusal {
  return orRefusal(() => {
    const body = objectOr("noAccounts", input);
    const chart = readChart(field(body, "accounts"), field(body, "funds"));
    const { results, entries } = post(field(body, "entries"), chart);
    return { results, ...reportsOn(entries, chart), journal: journalText(entries, chart) };
  });
}
