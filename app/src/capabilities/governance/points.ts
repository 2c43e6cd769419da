/** The points of a preset, told apart: what the law asks, what model rules say, what was reported, what we chose. */
import { html, type Html } from "../../design/html.ts";
import { heading } from "../../design/layout.ts";
import type { Say } from "../../house/site.ts";
import type { Basis, Point } from "./preset-ground.ts";

const ORDER: readonly Basis[] = ["law", "model", "reported", "choice"];

type Shown = { readonly say: Say; readonly basisWords: (law: string) => string };

/** A list for each kind of point; a point that rests on the register names its entry and how surely it is known. */
export function pointList({ say, basisWords }: Shown, points: readonly Point[]): Html {
  const kinds = ORDER.filter((basis) => points.some((one) => one.basis === basis));
  return html`<div class="rd-noprint">${kinds.map(
    (basis) => html`${heading(say(`governance.basis.${basis}`), { level: 2, size: "s" })}
<ul class="govuk-list govuk-list--bullet rd-fs">${points
      .filter((one) => one.basis === basis)
      .map((one) => html`<li>${say(one.says)}${source({ say, basisWords }, one)}</li>`)}</ul>`,
  )}</div>`;
}

function source({ say, basisWords }: Shown, { law }: Point): Html | null {
  if (law === undefined) return null;
  const words = say("governance.point.source", { law, basis: basisWords(law) });
  return html` – ${words}`;
}
