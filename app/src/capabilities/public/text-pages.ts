/** Pages of plain words: how it works, limits, accessibility, privacy, contact. */
import { html } from "../../design/html.ts";
import { bullets, heading, lead, paragraph } from "../../design/layout.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import type { House } from "../../house/house.ts";
import { sayIn, sitePage } from "../../house/site.ts";
import { textWords } from "./words-text.ts";

export const TEXT_PAGES = [
  "how-it-works",
  "limits",
  "accessibility",
  "privacy",
  "contact",
] as const;
type TextPage = (typeof TEXT_PAGES)[number];

/** How many parts each page has; each part has a heading and paragraphs or points in the catalogue. */
export async function textPage(house: House, context: Context, name: TextPage): Promise<Answer> {
  const t = sayIn(textWords, context.language);
  const parts = partsOf(name).map((part) => {
    const points = keysUnder(`${name}.${part}.point.`);
    const paragraphs = keysUnder(`${name}.${part}.text.`);
    return html`${heading(t(`${name}.${part}`), { level: 2 })}
    ${paragraphs.map((key) => paragraph(t(key)))}
    ${points.length === 0 ? null : bullets(points.map((key) => t(key)))}`;
  });
  const title = t(`${name}.title`);
  const main = html`${heading(title, { level: 1 })} ${lead(t(`${name}.lead`))} ${parts}`;
  return sitePage(house, context, { title, main, section: "how" });
}

/** Parts in the order in which the catalogue has them. */
function partsOf(name: TextPage): string[] {
  const pattern = new RegExp(`^${name}\\.(\\w+)$`);
  return Object.keys(textWords).flatMap((key) => {
    const part = pattern.exec(key)?.[1];
    return part === undefined || part === "title" || part === "lead" ? [] : [part];
  });
}

function keysUnder(start: string): string[] {
  return Object.keys(textWords).filter((key) => key.startsWith(start));
}
