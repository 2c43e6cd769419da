/** A list of claims and its audit sample: the seed that neither side picked, the units drawn, what the check says. */
import type { Fraction } from "@rochdale/count/fraction.ts";
import type { ClaimList } from "@rochdale/genuineness/claim-lists.ts";
import { readExact } from "@rochdale/money/exact.ts";
import { monthAndYear } from "../../design/days.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { html, link, type Html } from "../../design/html.ts";
import { command, fingerprint, heading, lead, paragraph, section } from "../../design/layout.ts";
import { steps } from "./page-statement.ts";
import type { Speak } from "./speak.ts";

export function listPage(
  speak: Speak,
  { list, acts }: { readonly list: ClaimList; readonly acts: readonly string[] },
): Html {
  const { say } = speak;
  const { closed, drawn, checks } = list;
  const state = !drawn ? "closed" : checks.length === 0 ? "drawn" : "checked";
  const month = monthAndYear(speak.language, closed.content.period);
  return html`${heading(say("payment.list.title", { list: closed.content.list }), { level: 1, size: "l", caption: month })}
  ${lead(say(`payment.list.lead.${state}`, { units: list.units.length, sample: closed.content.sample }))}
  ${descriptionRows([
    [
      say("payment.list.closed"),
      link(
        speak.link(`${speak.base}/record/${closed.position}`),
        say("payment.day", { day: { day: closed.on } }),
      ),
    ],
    [say("payment.list.tolerance"), percent(readExact(closed.content.tolerance))],
    [say("payment.list.sample"), String(closed.content.sample)],
  ])}
  ${drawn ? draw(speak, list) : paragraph(say("payment.list.notDrawn"))} ${result(speak, list)}
  ${steps(speak, acts)}
  ${paragraph(link(speak.link(`${speak.base}/payments`), say("payment.statement.back")))}`;
}

/** The draw, and one line of shell by which anyone makes it again. */
function draw(speak: Speak, { drawn, units }: ClaimList): Html | null {
  const { say } = speak;
  if (!drawn) return null;
  const { root, size } = drawn.entry.content;
  const again = redrawCommand(root, units, drawn.units.length);
  return section(
    say("payment.list.draw"),
    html`${paragraph(say("payment.list.seed", { size }))} ${paragraph(fingerprint(root, 16))}
    ${paragraph(say("payment.list.units"))} ${paragraph(numbersOf(drawn.units))}
    ${paragraph(say("payment.list.again"))} ${command(again, speak.language)}`,
    { id: "draw" },
  );
}

/** A shell command that prints the units drawn, in the order of the draw. */
export function redrawCommand(root: string, units: readonly string[], size: number): string {
  const [first = ""] = units;
  const stem = first.slice(0, first.lastIndexOf("-"));
  const inRow = units.every((unit, at) => unit === `${stem}-${at + 1}`);
  const names = inRow ? `$(seq -f ${stem}-%.0f 1 ${units.length})` : units.join(" ");
  return `for u in ${names}; do echo "$(printf '%s|%s' ${root} $u | sha256sum | cut -c1-64) $u"; done | sort | head -${size} | cut -d' ' -f2`;
}

/** "3, 7, 12": the numbers of the units, in order. */
function numbersOf(units: readonly string[]): string {
  const numbers = units.map((unit) => Number(unit.slice(unit.lastIndexOf("-") + 1)));
  return numbers.toSorted((a, b) => a - b).join(", ");
}

function result(speak: Speak, { checks, units }: ClaimList): Html | null {
  const { say } = speak;
  const last = checks.at(-1);
  if (!last) return null;
  const { bounds, checkAll, accepted, takenForWrong } = last.says;
  const { whole, rejected } = last.entry.content;
  const values = {
    ...{ wrong: rejected.length, lower: percent(bounds.lower), upper: percent(bounds.upper) },
    ...{ accepted, all: units.length, taken: takenForWrong },
  };
  const key = whole ? "whole" : checkAll ? "checkAll" : "accepted";
  return section(say("payment.list.result"), paragraph(say(`payment.list.${key}`, values)), {
    id: "result",
  });
}

/** "1.376%": to a thousandth of a per cent, rounded half up. */
export function percent(share: Fraction | null): string {
  if (!share) return "";
  const thousandths = (share.top * 200_000n + share.bottom) / (share.bottom * 2n);
  const digits = String(thousandths % 1000n)
    .padStart(3, "0")
    .replace(/0+$/, "");
  return `${thousandths / 1000n}${digits === "" ? "" : `.${digits}`}%`;
}
