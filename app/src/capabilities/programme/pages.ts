/** The programme board: all cases on the road, what presses first, in words that say who must do what. */
import type { Language, Message } from "@rochdale/language/message.ts";
import { number, listed } from "@rochdale/language/say.ts";
import { clockTag } from "../../design/clock.ts";
import { figures } from "../../design/figures.ts";
import { form } from "../../design/form.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { heading, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { STAGE_GROUPS } from "../case-road/case-road.ts";
import type { BoardLine } from "./board.ts";
import { byPressure, median } from "./rules.ts";

export type Speak = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly tell: (message: Message) => string;
  readonly link: (path: string) => string;
};
export const SHOWN = ["all", "mine", "late", "blocked", "over"] as const;
export type Chosen = { readonly stage: string; readonly show: string };
export type BoardModel = {
  readonly day: string;
  readonly lines: readonly BoardLine[];
  readonly chosen: Chosen;
};

/** The lines that were chosen, most pressing first. What is over is shown only when it is asked for. */
export function chosenLines({ lines, chosen }: BoardModel): readonly BoardLine[] {
  const fits = (one: BoardLine): boolean => {
    if (chosen.show === "over") return one.stage.over;
    if (one.stage.over) return false;
    if (chosen.show === "mine") return one.mine;
    if (chosen.show === "late") return one.clock?.state === "late";
    if (chosen.show === "blocked") return one.blocks.length > 0;
    return true;
  };
  return lines
    .filter((one) => chosen.stage === "all" || one.stage.group === chosen.stage)
    .filter(fits)
    .toSorted(byPressure);
}

export function boardPage(speak: Speak, model: BoardModel): Html {
  const { say, language } = speak;
  const going = model.lines.filter((one) => !one.stage.over);
  const shown = chosenLines(model);
  const ages = median(going.map((one) => one.ageDays));
  const count = (test: (one: BoardLine) => boolean) => number(language, going.filter(test).length);
  const top = figures([
    [say("programme.late"), count((one) => one.clock?.state === "late")],
    [say("programme.soon"), count((one) => one.clock?.state === "dueSoon")],
    [say("programme.blocked"), count((one) => one.blocks.length > 0)],
    [say("programme.medianAge"), ages === null ? "" : say("programme.days", { days: ages })],
  ]);
  const values = { cases: going.length, day: { day: model.day } };
  return html`${heading(say("programme.title"), { level: 1, size: "l", caption: say("programme.caption", values) })}
  ${top} ${chooser(speak, model.chosen)} ${table(speak, shown)}
  ${paragraph(say("programme.showing", { shown: shown.length, cases: model.lines.length }), "s")}
  ${shown.length < going.length ? paragraph(link(speak.link("/programme"), say("programme.showAll"))) : null}
  ${stages(speak, going)}`;
}

function chooser({ say, language, link: to }: Speak, chosen: Chosen): Html {
  return form({
    language,
    method: "get",
    id: "choose",
    action: to("/programme"),
    fields: [
      {
        name: "stage",
        kind: "select",
        label: say("programme.stage"),
        choices: [
          { value: "all", label: say("programme.allStages") },
          ...STAGE_GROUPS.map((value) => ({ value, label: say(`road.group.${value}`) })),
        ],
      },
      {
        name: "show",
        kind: "select",
        label: say("programme.show"),
        choices: SHOWN.map((value) => ({ value, label: say(`programme.show.${value}`) })),
      },
    ],
    values: chosen,
    button: say("programme.choose"),
  });
}

function table(speak: Speak, lines: readonly BoardLine[]): Html {
  const { say, language } = speak;
  return stackingTable({
    caption: say("programme.table"),
    captionSize: "s",
    columns: [
      { heading: say("programme.case") },
      { heading: say("programme.stage") },
      { heading: say("programme.age"), kind: "number" },
      { heading: say("programme.left"), kind: "number" },
      { heading: say("programme.blocks"), long: true },
      { heading: say("programme.who") },
      { heading: say("programme.next") },
    ],
    rows: lines.map((one) => ({
      cells: [
        link(speak.link(one.address), one.name),
        say(one.stage.stage),
        number(language, one.ageDays),
        one.clock ? clockTag(language, one.clock) : say("programme.noClock"),
        blocks(speak, one),
        who(speak, one),
        one.next
          ? link(speak.link(one.address + one.next.path), speak.tell(one.next.what))
          : say("programme.nothingNext"),
      ],
    })),
    empty: say("programme.none"),
  });
}

function blocks({ say, tell }: Speak, { blocks: all }: BoardLine): Text {
  if (all.length === 0) return say("programme.nothing");
  return html`${all.map((block) => html`<p>${tell(block)}</p>`)}`;
}

function who({ say, tell, language }: Speak, line: BoardLine): string {
  if (line.who === null) return say("programme.nobody");
  if ("message" in line.who) return tell(line.who);
  const roles = line.who.map((role) => say(`enum.role.${role}`));
  return listed(language, roles, "or");
}

/** Cases at each stage with the median of their ages. */
function stages(speak: Speak, going: readonly BoardLine[]): Html {
  const { say, language } = speak;
  const rows = STAGE_GROUPS.map((group) => {
    const at = going.filter((one) => one.stage.group === group);
    const show = (days: number | null) => (days === null ? "" : number(language, days));
    return {
      cells: [
        say(`road.group.${group}`),
        number(language, at.length),
        number(language, at.filter((one) => one.blocks.length > 0).length),
        show(median(at.map((one) => one.ageDays))),
        show(median(at.map((one) => one.stageDays))),
      ],
    };
  });
  const body = stackingTable({
    caption: say("programme.stages"),
    captionSize: "hidden",
    columns: [
      { heading: say("programme.stage") },
      { heading: say("programme.cases"), kind: "number" },
      { heading: say("programme.blocked"), kind: "number" },
      { heading: say("programme.medianAgeDays"), kind: "number" },
      { heading: say("programme.medianStageDays"), kind: "number" },
    ],
    rows,
  });
  return section(say("programme.stages"), body, { id: "stages" });
}
