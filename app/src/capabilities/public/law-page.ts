/** The law register as pages: what the law says, what guidance says, and what is only our own standard. */
import { basisOf, lawOf, lawRegister, type Law } from "@rochdale/genuineness/law.ts";
import { longDay } from "@rochdale/language/say.ts";
import { html, link, type Html } from "../../design/html.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { heading, lead } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { sayIn, sitePage } from "../../house/site.ts";
import { textWords } from "./words-text.ts";

const KINDS = ["readAtSource", "generalKnowledge", "guidanceInferred", "ownStandard"] as const;

export async function rulesPage(house: House, context: Context): Promise<Answer> {
  const t = sayIn(textWords, context.language);
  const main = html`${heading(t("rules.title"), { level: 1 })} ${lead(t("rules.lead"))}
  ${KINDS.map((kind) => kindTable(context, kind))}`;
  return sitePage(house, context, { title: t("rules.title"), main, section: "how", wide: true });
}

function kindTable(context: Context, kind: Law["confidence"]): Html {
  const t = sayIn(textWords, context.language);
  const laws = lawRegister.filter((law) => law.confidence === kind);
  return html`${heading(t(`rules.kind.${kind}`), { level: 2 })}
  ${stackingTable({
    caption: t(`rules.kind.${kind}`),
    captionSize: "hidden",
    columns: [
      { heading: t("rules.rule") },
      { heading: t("rules.where") },
      { heading: t("rules.source") },
    ],
    rows: laws.map((law) => ({
      cells: [
        link(context.link(`/rules/${law.id}`), law.title),
        law.jurisdiction.join(", "),
        law.source,
      ],
    })),
  })}`;
}

export async function rulePage(house: House, context: Context): Promise<Answer> {
  const id = context.params["id"] ?? "";
  if (!lawRegister.some((law) => law.id === id)) return notFoundPage(house, context);
  const law = lawOf(id);
  const t = sayIn(textWords, context.language);
  const day = (text: string | null) =>
    text === null ? t("rules.notKnown") : longDay(context.language, text);
  const english = (text: string) => html`<span lang="en">${text}</span>`;
  const main = html`${heading(law.title, { level: 1, caption: house.say(context.language, basisOf(law)) })}
    ${descriptionRows([
      [t("rules.where"), law.jurisdiction.join(", ")],
      [t("rules.from"), day(law.from)],
      [t("rules.to"), law.to === null ? t("rules.noEnd") : day(law.to)],
      [t("rules.source"), english(law.source)],
      [
        t("rules.quote"),
        law.quote === null ? t("rules.noQuote") : html`<q lang="en">${law.quote}</q>`,
      ],
      [t("rules.reading"), english(law.reading)],
      [t("rules.doubt"), law.doubt === null ? t("rules.noDoubt") : english(law.doubt)],
    ])}
    <p class="govuk-body">${link(context.link("/rules"), t("rules.all"))}</p>`;
  return sitePage(house, context, { title: law.title, main, section: "how" });
}
