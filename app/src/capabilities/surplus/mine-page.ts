/** One member's own statement of a year's surplus: each sum, how it was worked out, its tax, and what to do if it is wrong. */
import type { SharingWay, SurplusUse } from "@rochdale/facts/surplus-told.ts";
import { money, number } from "@rochdale/language/say.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html } from "../../design/html.ts";
import { heading, lead, numbered, paragraph, printButton, section } from "../../design/layout.ts";
import type { OwnPart } from "./own-part.ts";
import type { Speak } from "./pages.ts";

export type OwnSum = {
  readonly use: SurplusUse;
  readonly way: SharingWay;
  /** The sum that was shared, in pence, on a day, by an entry of the record. */
  readonly sum: bigint;
  readonly on: string;
  readonly position: number;
  readonly part: OwnPart;
  /** Whether so few shared it that what everybody has together is not shown. */
  readonly few: boolean;
  /** Whether the bonus of an employee trust went to everybody on the same terms. */
  readonly sameTerms: boolean;
};

export type MineShown = {
  readonly year: string;
  readonly body: string;
  readonly number: number;
  readonly own: readonly OwnSum[];
  /** The day on which the list was destroyed; null while it is held. */
  readonly destroyed: string | null;
};

export function minePage(speak: Speak, shown: MineShown): Html {
  const { say, language, link: to, base } = speak;
  const { year, body, number: member, own, destroyed } = shown;
  const sums = own.map((one) => sumSection(speak, one));
  const none = destroyed
    ? say("surplus.mine.destroyed", { day: { day: destroyed } })
    : say("surplus.mine.none", { member: String(member) });
  return html`${heading(say("surplus.mine.title", { year }), { level: 1, size: "l", caption: body })}
  ${lead(say("surplus.mine.private", { member: String(member) }))}
  ${own.length > 0 ? sums : emptyState(none)} ${own.length > 0 ? ifWrong(speak, body) : null}
  ${own.length > 0 ? printButton(language, "printPage") : null}
  ${paragraph(link(to(`${base}/books/surplus`), say("surplus.optionsBack")))}`;
}

function sumSection(speak: Speak, one: OwnSum): Html {
  const { say, language, link: to, base } = speak;
  const { use, way, part, few, sum } = one;
  const pounds = { sum: { pence: String(sum) } };
  const measures = {
    own: measureWords(speak, way, part.own),
    whole: measureWords(speak, way, part.whole),
  };
  const how = say(`surplus.mine.how.${way}${few ? ".few" : ""}`, { ...pounds, ...measures });
  const rows = descriptionRows([
    [say("surplus.statement.sum"), money(language, part.first + part.added)],
    [say("surplus.mine.how"), html`${paragraph(how, "s")}${paragraph(steps(speak, part), "s")}`],
    [
      say("surplus.mine.tax"),
      html`${paragraph(taxWords(speak, one), "s")}${paragraph(say("surplus.mine.tax.limits"), "s")}`,
    ],
    [
      say("surplus.mine.record"),
      link(
        to(`${base}/record/${one.position}`),
        say("surplus.mine.entry", { day: { day: one.on } }),
      ),
    ],
  ]);
  return section(say(`surplus.use.${use}`), rows, { id: use });
}

/** From the measure to the penny. */
function steps({ say }: Speak, { rate, first, added }: OwnPart): string {
  const values = { first: { pence: String(first) }, added: { pence: String(added) } };
  if (rate !== null) {
    const percent = `${rate / 100n}.${String(rate % 100n).padStart(2, "0")}`;
    return say("surplus.mine.steps.percent", { ...values, percent });
  }
  return say(added > 0n ? "surplus.mine.steps.spare" : "surplus.mine.steps.plain", values);
}

/** Money, heads, hours or points, as people read them. */
function measureWords({ language }: Speak, way: SharingWay, measure: bigint): string {
  if (way === "equalPercentOfPay" || way === "byShares") return money(language, measure);
  return number(language, way === "perHead" ? measure : Number(measure) / 100);
}

function taxWords({ say }: Speak, { use, sameTerms }: OwnSum): string {
  return say(`surplus.mine.tax.${use}${use === "staffBonus" && sameTerms ? ".trust" : ""}`);
}

function ifWrong({ say, link: to, base }: Speak, body: string): Html {
  const dispute = link(to(`${base}/disputes`), say("surplus.mine.wrong.dispute"));
  const items = [
    say("surplus.mine.wrong.compare"),
    say("surplus.mine.wrong.tell", { body }),
    dispute,
  ];
  return section(say("surplus.mine.wrong"), numbered(items), { id: "wrong" });
}
