/** The designer's further questions, one step behind: vetoes, who stands between, quorum and conduct, asset lock. */
import { html, type Html } from "../../design/html.ts";
import { paragraph } from "../../design/layout.ts";
import { checkboxes } from "../../design/govuk/checkboxes.ts";
import { details } from "../../design/govuk/details.ts";
import {
  CAST_BY,
  CLASS_PLACES,
  CLASS_ROWS,
  KINDS,
  LAYER_ROWS,
  LOCKS,
  NATURES,
  SURPLUS,
  VETO_ROWS,
  YES_NO,
} from "./design-fields.ts";
import { choicesOf, one, yesBox, type Boxes } from "./designer-boxes.ts";

/** The vetoes in use, or room for one; the rest one step further behind. */
export function vetoes(shown: Boxes): Html {
  const { say, sent } = shown;
  const used = VETO_ROWS.filter((row) => (sent.values[`vetoHolder${row}`] ?? "") !== "");
  const near = VETO_ROWS.filter((row) => row <= (used.at(-1) ?? 1));
  const far = VETO_ROWS.filter((row) => !near.includes(row));
  const more = details({
    summaryText: say("governance.moreVetoes"),
    html: html`${far.map((row) => vetoRow(shown, row))}`,
  });
  return details({
    summaryText: say("governance.vetoes"),
    open: used.length > 0,
    html: html`${near.map((row) => vetoRow(shown, row))}${far.length > 0 ? more : null}`,
  });
}

function vetoRow(shown: Boxes, row: number): Html {
  const { say, sent } = shown;
  const holders = [{ value: "", label: "" }, ...choicesOf(say, CLASS_PLACES, "governance.place")];
  const name = `vetoOver${row}`;
  const over = sent.values[name];
  const kinds = checkboxes({
    name,
    idPrefix: name,
    classes: "govuk-checkboxes--small",
    values: over === undefined ? [] : typeof over === "string" ? [over] : over,
    fieldset: {
      legend: {
        text: say(`act.governance.propose.${name}`),
        classes: "govuk-fieldset__legend--s",
      },
    },
    items: KINDS.map((kind) => ({ value: kind, text: say(`enum.decisionKind.${kind}`) })),
  });
  return html`${one(shown, { name: `vetoHolder${row}`, kind: "select", choices: holders })}
<div class="rd-designer__kinds">${kinds}</div>
${one(shown, { name: `vetoNature${row}`, kind: "select", choices: choicesOf(say, NATURES, "enum.vetoNature") })}`;
}

export function conduct(shown: Boxes): Html {
  const { say } = shown;
  const whole = (name: string) => one(shown, { name, kind: "whole", width: 3 });
  const body = html`<div class="rd-designer__two">${["quorumMembers", "quorumPercent", "noticeClearDays", "electionYears", "meetingMonth"].map(whole)}</div>
${one(shown, { name: "assetLock", kind: "select", choices: choicesOf(say, LOCKS, "enum.assetLock") })}
${one(shown, { name: "surplus", kind: "select", choices: choicesOf(say, SURPLUS, "enum.surplusRule") })}
${one(shown, { name: "vulnerableUsers", kind: "select", choices: [{ value: "", label: say("governance.notSaid") }, ...choicesOf(say, YES_NO, "governance.yesNo")] })}
${["saleNeedsMembers", "assignmentNeedsMembers", "investorNeedsMembers"].map((name) => yesBox(shown, name))}`;
  return details({ summaryText: say("governance.conduct"), html: body });
}

/** Classes whose votes are cast for them: by a trust or by member bodies; one in sight, those further in behind. */
export function layers(shown: Boxes): Html {
  const { say, sent } = shown;
  const used = LAYER_ROWS.filter((row) => (sent.values[`layer${row}Class`] ?? "") !== "");
  const near = LAYER_ROWS.filter((row) => row <= (used.at(-1) ?? 1));
  const far = LAYER_ROWS.filter((row) => !near.includes(row));
  const more = details({
    summaryText: say("governance.moreLayers"),
    html: html`${far.map((row) => layerRow(shown, row))}`,
  });
  const body = html`${paragraph(say("governance.layersHint"), "s")}${near.map((row) => layerRow(shown, row))}${far.length > 0 ? more : null}`;
  return details({ summaryText: say("governance.layers"), open: used.length > 0, html: body });
}

function layerRow(shown: Boxes, row: number): Html {
  const { say } = shown;
  const empty = { value: "", label: "" };
  const whole = (name: string) =>
    one(shown, { name: `layer${row}${name}`, kind: "whole", width: 3 });
  return html`<div class="rd-designer__two">${one(shown, { name: `layer${row}Class`, kind: "select", choices: [empty, ...choicesOf(say, CLASS_PLACES, "governance.place")] })}
${one(shown, { name: `layer${row}Kind`, kind: "select", choices: [empty, ...choicesOf(say, CAST_BY, "enum.castBy")] })}
${CLASS_ROWS.map((other) => whole(`By${other}`))}${whole("Self")}${whole("Bodies")}</div>`;
}
