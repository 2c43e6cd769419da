/** The list of bodies with their findings in counts, never a score. */
import { sector } from "@rochdale/facts/founding.ts";
import { opening } from "@rochdale/facts/story.ts";
import { html, link, type Html } from "../../design/html.ts";
import { form } from "../../design/form.ts";
import { heading, lead, paragraph } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import { allBodies, type Body } from "../../house/bodies.ts";
import { findingsAt, tallyOf } from "../../house/findings.ts";
import type { House } from "../../house/house.ts";
import { addressOf, isMutual, sayIn, sitePage } from "../../house/site.ts";
import { standingWords } from "./findings-page.ts";
import { findingsPageWords } from "./words-findings.ts";
import { homeWords } from "./words-home.ts";

export async function mutualsPage(house: House, context: Context): Promise<Answer> {
  const t = sayIn(homeWords, context.language);
  const bodies = await allBodies(house.db);
  const wanted = context.query["sector"] ?? "";
  const here = bodies.filter(
    (body) => wanted === "" || opening(body.story).service.sector === wanted,
  );
  const running = here.filter(isMutual);
  const others = here.filter((body) => !isMutual(body));
  const present = new Set(bodies.map((body) => opening(body.story).service.sector));
  const choices = sector.options
    .filter((one) => present.has(one))
    .map((value) => ({
      value,
      label: house.say(context.language, { message: `enum.sector.${value}` }),
    }));
  const main = html`${heading(t("mutuals.title"), { level: 1 })} ${lead(t("mutuals.lead"))}
  ${form({
    language: context.language,
    action: context.link("/mutuals"),
    method: "get",
    fields: [
      {
        name: "sector",
        kind: "select",
        label: t("mutuals.sector"),
        choices: [{ value: "", label: t("mutuals.every") }, ...choices],
      },
    ],
    values: { sector: wanted },
    button: t("mutuals.show"),
  })}
  ${heading(t("mutuals.running"), { level: 2 })}
  ${running.length === 0 ? paragraph(t("mutuals.none")) : bodiesTable(house, context, { bodies: running, caption: t("mutuals.running") })}
  ${heading(t("mutuals.others"), { level: 2 })}
  ${others.length === 0 ? paragraph(t("mutuals.none")) : bodiesTable(house, context, { bodies: others, caption: t("mutuals.others") })}
  ${paragraph(link(context.link("/dividends"), t("mutuals.dividends")))}`;
  return sitePage(house, context, {
    title: t("mutuals.title"),
    main,
    section: "mutuals",
    wide: true,
  });
}

type Listed = { readonly bodies: readonly Body[]; readonly caption: string };

export function bodiesTable(house: House, context: Context, { bodies, caption }: Listed): Html {
  const t = sayIn(homeWords, context.language);
  const states = sayIn(findingsPageWords, context.language);
  const number = (heading: string) => ({ heading, kind: "number" as const });
  return stackingTable({
    caption,
    captionSize: "hidden",
    columns: [
      { heading: t("mutuals.body") },
      { heading: t("mutuals.service") },
      { heading: t("mutuals.standing") },
      number(t("mutuals.met")),
      number(t("mutuals.notMet")),
      number(t("mutuals.notProven")),
    ],
    rows: bodies.map((body) => {
      const { service } = opening(body.story);
      const counts = tallyOf(findingsAt(body, { asAt: context.clock.today() }));
      return {
        cells: [
          link(context.link(addressOf(body)), body.name),
          `${house.say(context.language, { message: `enum.sector.${service.sector}` })}, ${service.place}`,
          standingWords(states, body),
          String(counts.met),
          String(counts.notMet),
          String(counts.notProven),
        ],
      };
    }),
  });
}
