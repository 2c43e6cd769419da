/** Ways of sharing a sum, side by side before the vote: what three invented people would get, and how even each way is. */
import { money } from "@rochdale/language/say.ts";
import { html, link, type Html } from "../../design/html.ts";
import { emptyState } from "../../design/empty-state.ts";
import { bullets, heading, lead, paragraph } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { Speak } from "./pages.ts";
import { EXAMPLES, type Option } from "./sharing.ts";

export type OptionsShown = {
  readonly year: string;
  readonly sum: bigint;
  readonly people: number;
  /** Null where the list has too few people, or there is none. */
  readonly options: readonly Option[] | null;
};

export function optionsPage(speak: Speak, { year, sum, people, options }: OptionsShown): Html {
  const { say, link: to, base } = speak;
  const back = paragraph(link(to(`${base}/books/surplus`), say("surplus.optionsBack")));
  const top = heading(say("surplus.options.title", { year }), { level: 1, size: "l" });
  if (options === null) return html`${top} ${emptyState(say("surplus.options.none"))} ${back}`;
  const values = { sum: { pence: String(sum) }, people };
  return html`${top} ${lead(say("surplus.options.lead", values))} ${table(speak, options)}
  ${paragraph(say("surplus.options.examples"))}
  ${bullets(EXAMPLES.map((_, at) => exampleWords(speak, at)))}
  ${paragraph(say("surplus.options.even"))} ${back}`;
}

function exampleWords({ say }: Speak, at: number): string {
  const example = EXAMPLES[at] ?? EXAMPLES[0];
  return say("surplus.example", {
    letter: letter(at),
    pay: { pence: String(example.pay) },
    hours: Number(example.weekly),
  });
}

const letter = (at: number) => String.fromCharCode("A".charCodeAt(0) + at);

function table({ say, language }: Speak, options: readonly Option[]): Html {
  return stackingTable({
    caption: say("surplus.options.table"),
    captionSize: "hidden",
    columns: [
      { heading: say("surplus.way") },
      ...EXAMPLES.map((_, at) => ({
        heading: say("surplus.person", { letter: letter(at) }),
        kind: "number" as const,
      })),
      { heading: say("surplus.middle"), kind: "number" },
      { heading: say("surplus.gini"), kind: "number" },
    ],
    rows: options.map(({ way, examples, spread }) => ({
      cells: [
        say("surplus.way.named", { way: { message: `enum.sharingWay.${way}` } }),
        ...examples.map((pence) => (pence === null ? say("surplus.dash") : money(language, pence))),
        money(language, spread.median),
        giniWords(spread.gini),
      ],
    })),
  });
}

/** Two decimals, rounded half up; 0.00 is the same for everyone. */
function giniWords(gini: Option["spread"]["gini"]): string {
  if (gini === null) return "0.00";
  const hundredths = (gini.top * 200n + gini.bottom) / (2n * gini.bottom);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
}
