/** The effect of a change by each of the three tests, drawn: the answer before and after, what is won and what is lost. */
import type { Effect, Guarantee } from "@rochdale/control/guarantee.ts";
import type { ByTest } from "@rochdale/control/three-tests.ts";
import { insiderTests } from "@rochdale/genuineness/control-of-design.ts";
import type { Language, Message } from "@rochdale/language/message.ts";
import type { Html } from "../../design/html.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { stateMark } from "../../design/state-mark.ts";
import type { Say } from "../../house/site.ts";
import { STATES } from "./answer-shape.ts";

type Shown = { readonly say: Say; readonly language: Language };
/** Whether it is only supposed, or happened: the words differ. */
export type Mood = "supposed" | "happened";

/** A row for each test. */
export function effectTable(
  { say, language }: Shown,
  effect: ByTest<Effect>,
  { caption, mood }: { readonly caption: string; readonly mood: Mood },
): Html {
  const mark = (verdict: Effect["verdict"]["before"]) =>
    stateMark(language, STATES[verdict], { small: true });
  return stackingTable({
    caption,
    captionSize: "s",
    columns: [
      { heading: say("governance.compare.question") },
      { heading: say(`governance.effect.before.${mood}`) },
      { heading: say(`governance.effect.after.${mood}`) },
      { heading: say(`governance.effect.changes.${mood}`), long: true },
    ],
    rows: insiderTests.map((test) => ({
      cells: [
        say(`governance.claim.${test}`),
        mark(effect[test].verdict.before),
        mark(effect[test].verdict.after),
        changesWords(say, effect[test], mood),
      ],
    })),
  });
}

/** Whether any test sees any difference. */
export function changesAnything(effect: ByTest<Effect>): boolean {
  return insiderTests.some((test) => {
    const { verdict, gained, lost } = effect[test];
    return verdict.before !== verdict.after || gained.length + lost.length > 0;
  });
}

function changesWords(say: Say, { gained, lost }: Effect, mood: Mood): string {
  const words = (what: "gained" | "lost", list: readonly Guarantee[]) =>
    list.length === 0
      ? []
      : [say(`governance.effect.${what}.${mood}`, { list: list.map(guaranteeWords) })];
  const all = [...words("lost", lost), ...words("gained", gained)];
  return all.length === 0 ? say(`governance.effect.same.${mood}`) : all.join(" ");
}

function guaranteeWords(guarantee: Guarantee): Message {
  const [what = "", kind] = guarantee.split(":");
  if (kind === undefined) return { message: `governance.holds.${what}` };
  return {
    message: `governance.holds.${what}`,
    values: { kind: { message: `enum.decisionKind.${kind}` } },
  };
}
