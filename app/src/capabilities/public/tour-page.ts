/** The ten-minute tour: five stops, each a page that works. */
import type { Language } from "@rochdale/language/message.ts";
import { html } from "../../design/html.ts";
import { tour, type Stop } from "../../design/home.ts";
import { heading, lead, paragraph } from "../../design/layout.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import type { House } from "../../house/house.ts";
import { sayIn, sitePage } from "../../house/site.ts";
import { homeWords } from "./words-home.ts";

const STOPS = [
  ["guarantees", "/mutuals/mycsp"],
  ["case", "/cases/moorside-nursing"],
  ["vote", "/cases/rehearsal/ballots"],
  ["design", "/governance/try"],
  ["check", "/mutuals/alder-lives/record"],
] as const;

export function tourStops(language: Language): readonly Stop[] {
  const t = sayIn(homeWords, language);
  return STOPS.map(([key, href]) => ({ text: t(`tour.${key}`), href, minutes: 2 }));
}

/** The same with what each stop shows. */
function stopsTold(language: Language): readonly Stop[] {
  const t = sayIn(homeWords, language);
  return STOPS.map(([key, href]) => ({
    text: t(`tour.${key}`),
    href,
    minutes: 2,
    what: t(`tour.${key}.what`),
  }));
}

export async function tourPage(house: House, context: Context): Promise<Answer> {
  const t = sayIn(homeWords, context.language);
  const main = html`${heading(t("tour.title"), { level: 1 })} ${lead(t("tour.lead"))}
  ${house.example ? tour(context.language, stopsTold(context.language)) : paragraph(t("tour.noExamples"))}
  ${house.example ? null : STOPS.map(([key]) => html`${heading(t(`tour.${key}`), { level: 2, size: "s" })}${paragraph(t(`tour.${key}.what`))}`)}`;
  return sitePage(house, context, { title: t("tour.title"), main, section: "how" });
}
