/** The list of cases: each with its stage, its age in days and what blocks it, chosen by stage, sector and nation. */
import type { Language, Message } from "@rochdale/language/message.ts";
import { number } from "@rochdale/language/say.ts";
import { form } from "../../design/form.ts";
import { html, link, type Html } from "../../design/html.ts";
import { heading, lead, paragraph } from "../../design/layout.ts";
import { pager } from "../../design/pager.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { nation } from "@rochdale/facts/shapes.ts";
import { sector } from "@rochdale/facts/founding.ts";
import { STAGE_GROUPS, type Stage } from "./stage.ts";

export type CaseLine = {
  readonly name: string;
  readonly href: string;
  readonly sector: string;
  readonly nation: string;
  readonly stage: Stage;
  readonly ageDays: number;
  readonly stageDays: number;
  readonly blocks: readonly Message[];
};
export type Chosen = { readonly stage: string; readonly sector: string; readonly nation: string };

export type ListPage = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly tell: (message: Message) => string;
  readonly cases: readonly CaseLine[];
  readonly chosen: Chosen;
  readonly page: number;
  readonly address: string;
};

const PER_PAGE = 50;

/** The cases that match what was chosen; an empty choice matches all. */
export function matching(cases: readonly CaseLine[], chosen: Chosen): readonly CaseLine[] {
  const fits = (wanted: string, is: string) => wanted === "" || wanted === is;
  return cases.filter(
    (one) =>
      fits(chosen.stage, one.stage.group) &&
      fits(chosen.sector, one.sector) &&
      fits(chosen.nation, one.nation),
  );
}

export function listPage(list: ListPage): Html {
  const { say, language, chosen, cases } = list;
  const found = matching(cases, chosen);
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(Math.max(1, list.page), pages);
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const blocked = found.filter((one) => one.blocks.length > 0).length;
  const query = (n: number) =>
    `${list.address}?${new URLSearchParams({ ...chosen, page: String(n) }).toString()}`;
  return html`${heading(say("cases.title"), { level: 1, size: "xl" })}
  ${lead(say("cases.lead", { cases: found.length, blocked }))} ${chooser(list)}
  ${table(list, shown)} ${pager(language, { page, pages, href: query })}
  ${found.length === 0 && cases.length > 0 ? paragraph(link(list.address, say("cases.all", { cases: cases.length }))) : null}
  ${paragraph(link(`${list.address.replace(/cases$/, "ask")}`, say("cases.ask")))}`;
}

function chooser({ language, say, chosen, address }: ListPage): Html {
  const choices = (values: readonly string[], words: string) => [
    { value: "", label: say("cases.any") },
    ...values.map((value) => ({ value, label: say(`${words}.${value}`) })),
  ];
  return form({
    language,
    method: "get",
    action: address,
    id: "choose",
    fields: [
      {
        name: "stage",
        kind: "select",
        label: say("cases.stage"),
        choices: choices(STAGE_GROUPS, "road.group"),
      },
      {
        name: "sector",
        kind: "select",
        label: say("cases.sector"),
        choices: choices(sector.options, "enum.sector"),
      },
      {
        name: "nation",
        kind: "select",
        label: say("cases.nation"),
        choices: choices(nation.options, "enum.nation"),
      },
    ],
    values: chosen,
    button: say("cases.choose"),
  });
}

function table({ language, say, tell }: ListPage, shown: readonly CaseLine[]): Html {
  return stackingTable({
    caption: say("cases.caption"),
    captionSize: "hidden",
    columns: [
      { heading: say("cases.name") },
      { heading: say("cases.stage") },
      { heading: say("cases.age"), kind: "number" },
      { heading: say("cases.inStage"), kind: "number" },
      { heading: say("cases.blocks"), long: true },
    ],
    empty: say("cases.none"),
    rows: shown.map((one) => ({
      cells: [
        html`${link(one.href, one.name)}<br /><small
            >${tell({ message: `enum.sector.${one.sector}` })},
            ${tell({ message: `enum.nation.${one.nation}` })}</small
          >`,
        say(one.stage.stage),
        number(language, one.ageDays),
        number(language, one.stageDays),
        one.blocks.length > 0
          ? html`${one.blocks.map((block, i) => html`${i > 0 ? html`<br />` : null}${tell(block)}`)}`
          : say(one.stage.ended === null ? "cases.nothingBlocks" : "cases.ended"),
      ],
    })),
  });
}
