/** The words of the house, explained: one word, one meaning. */
import { html } from "../../design/html.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { heading, lead } from "../../design/layout.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import type { House } from "../../house/house.ts";
import { sayIn, sitePage } from "../../house/site.ts";
import { textWords } from "./words-text.ts";

const TERMS = Object.keys(textWords)
  .filter((key) => key.startsWith("term."))
  .filter((key) => !key.endsWith(".means"));

export async function wordsPage(house: House, context: Context): Promise<Answer> {
  const t = sayIn(textWords, context.language);
  const rows = TERMS.map((key): [string, string] => [t(key), t(`${key}.means`)]);
  const main = html`${heading(t("words.title"), { level: 1 })} ${lead(t("words.lead"))}
  ${descriptionRows(rows)}`;
  return sitePage(house, context, { title: t("words.title"), main, section: "how" });
}
