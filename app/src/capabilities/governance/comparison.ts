/** Two designs beside each other: what the rules say, where they differ, and what each does. */
import type { Design4 } from "@rochdale/facts/governance.ts";
import { html, type Html, type Text } from "../../design/html.ts";
import { heading, paragraph } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { stateMark } from "../../design/state-mark.ts";
import type { Answer } from "./answer-shape.ts";
import { answersOf } from "./answers.ts";
import { consequencesOf, type Consequences } from "./consequences.ts";
import { groupsInWords, say1, type PanelShown } from "./panel.ts";
import { termsOf } from "./terms.ts";

export type Compared = { readonly heading: string; readonly design: Design4 };

/** Findings side by side, then every term that differs; nothing where one of them gives nobody a vote. */
export function comparison(shown: PanelShown, a: Compared, b: Compared): Html | null {
  const { say } = shown;
  const [left, right] = [consequencesOf(a.design), consequencesOf(b.design)];
  if (!left || !right) return null;
  return html`${heading(say("governance.compare"), { level: 2 })}
${findings(shown, { a, b, left, right })}${paragraph(say("governance.compare.tension"), "s")}
${differences(shown, a, b)}`;
}

type Both = {
  readonly a: Compared;
  readonly b: Compared;
  readonly left: Consequences;
  readonly right: Consequences;
};

function findings(shown: PanelShown, { a, b, left, right }: Both): Html {
  const { say, language } = shown;
  const groups = (of: Consequences, kind: string, what: "pass" | "block") =>
    groupsInWords(say, of.design, of.reaches.find((one) => one.kind === kind)?.[what] ?? []);
  const [mine, other] = [answersOf(left), answersOf(right)];
  const cell = (answers: readonly Answer[], id: string): Text => {
    const found = answers.find((one) => one.id === id);
    if (!found) return say("governance.compare.doesNotArise");
    const [because] = found.because;
    return html`${stateMark(language, found.state, { small: true })} ${because ? say1(say, because) : null}`;
  };
  const ids = [...new Set([...mine, ...other].map((one) => one.id))];
  return stackingTable({
    caption: say("governance.compare.caption"),
    captionSize: "s",
    columns: columns(shown, a, b),
    rows: [
      {
        cells: [
          say("governance.compare.everyday"),
          groups(left, "ordinary", "pass"),
          groups(right, "ordinary", "pass"),
        ],
      },
      {
        cells: [
          say("governance.compare.stopRules"),
          groups(left, "rulesChange", "block"),
          groups(right, "rulesChange", "block"),
        ],
      },
      ...ids.map((id) => ({
        cells: [say(`governance.claim.${id}`), cell(mine, id), cell(other, id)],
      })),
    ],
  });
}

const columns = ({ say }: PanelShown, a: Compared, b: Compared) => [
  { heading: say("governance.compare.question") },
  { heading: a.heading },
  { heading: b.heading },
];

/** Every term that differs, in the order of the rulebook. */
function differences(shown: PanelShown, a: Compared, b: Compared): Html {
  const { say } = shown;
  const [left, right] = [termsOf(say, a.design), termsOf(say, b.design)];
  const names = [...new Set([...left, ...right].map((one) => one.name))];
  const of = (terms: typeof left, name: string) =>
    terms.find((one) => one.name === name)?.value ?? say("governance.compare.nothing");
  const rows = names
    .map((name) => ({ cells: [name, of(left, name), of(right, name)] }))
    .filter(({ cells }) => cells[1] !== cells[2]);
  if (rows.length === 0) return paragraph(say("governance.compare.same"));
  return stackingTable({
    caption: say("governance.compare.differences"),
    captionSize: "s",
    columns: columns(shown, a, b),
    rows,
  });
}
