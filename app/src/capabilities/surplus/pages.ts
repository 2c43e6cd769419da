/** What became of the surplus: each year's decision with its parts, and dividends declared. */
import type { Message } from "@rochdale/language/message.ts";
import { money, number } from "@rochdale/language/say.ts";
import type { Language } from "@rochdale/language/message.ts";
import { governingDesign } from "@rochdale/facts/designs-told.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html } from "../../design/html.ts";
import { heading, lead, links, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { decisionsOf, membersDecide } from "./rules.ts";

export type Speak = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly link: (path: string) => string;
  readonly base: string;
};
export type SurplusModel = { readonly story: Story; readonly acts: readonly string[] };

export function surplusPage(speak: Speak, { story, acts }: SurplusModel): Html {
  const { say } = speak;
  const design = governingDesign(story);
  const rule = design
    ? say(membersDecide(design) ? "surplus.ruleMembers" : "surplus.ruleBoard", {
        rule: { message: `enum.surplusRule.${design.surplus}` },
        lock: { message: `enum.assetLock.${design.assetLock}` },
      })
    : say("surplus.noRules");
  const decided = decisionsOf(story);
  const years = decided.length === 0 ? null : decided.map((one, i) => year(speak, one, i));
  const back = link(speak.link(`${speak.base}/books`), say("surplus.back"));
  return html`${heading(say("surplus.title"), { level: 1, size: "l" })} ${lead(rule)}
  ${years ?? emptyState(say("surplus.empty"))} ${dividends(speak, story)} ${steps(speak, acts)}
  ${paragraph(back)}`;
}

function year(speak: Speak, one: ReturnType<typeof decisionsOf>[number], index: number): Html {
  const { say, language, link: to, base } = speak;
  const { year: name, surplusPence, allotments, meeting } = one.content;
  const sum = { pence: String(Math.abs(surplusPence)) };
  const first = say(surplusPence > 0 ? "surplus.left" : "surplus.loss", {
    sum,
    day: { day: one.on },
  });
  const by = meeting === null ? say("surplus.byBoard") : say("surplus.byMeeting", { meeting });
  const table = stackingTable({
    caption: say("surplus.parts", { year: name }),
    captionSize: "hidden",
    columns: [{ heading: say("surplus.to") }, { heading: say("surplus.sum"), kind: "number" }],
    rows: [
      ...allotments.map((part) => ({
        cells: [say(`enum.allotmentTo.${part.to}`), money(language, BigInt(part.pence))],
      })),
      { cells: [say("surplus.total"), money(language, BigInt(surplusPence))], total: true },
    ],
  });
  const entry = link(to(`${base}/record/${one.position}`), say("surplus.entry", { year: name }));
  const body = html`${paragraph(`${first} ${by}`)} ${allotments.length > 0 ? table : null}
  ${paragraph(entry, "s")}`;
  return section(name, body, { id: `surplus-${index + 1}` });
}

/** Money to active citizens: how many, how much each on average, by what rule. Never who. */
function dividends(speak: Speak, story: Story): Html | null {
  const { say, language } = speak;
  const declared = all(story, "DividendDeclared/1").toReversed();
  if (declared.length === 0) return null;
  const table = stackingTable({
    caption: say("surplus.dividends"),
    captionSize: "hidden",
    columns: [
      { heading: say("surplus.scheme") },
      { heading: say("surplus.on") },
      { heading: say("surplus.recipients"), kind: "number" },
      { heading: say("surplus.sum"), kind: "number" },
      { heading: say("surplus.rule"), long: true },
    ],
    rows: declared.map(({ on, content }) => ({
      cells: [
        content.scheme,
        say("surplus.day", { day: { day: on } }),
        number(language, content.recipients),
        money(language, BigInt(content.totalPence)),
        content.rule,
      ],
    })),
  });
  return section(say("surplus.dividends"), table, { id: "dividends" });
}

function steps(speak: Speak, acts: readonly string[]): Html | null {
  if (acts.length === 0) return null;
  const items = acts.map((id) => ({
    href: speak.link(`${speak.base}/do/${id}`),
    text: speak.say(`act.${id}`),
  }));
  return section(speak.say("surplus.steps"), links(items), { id: "steps" });
}
