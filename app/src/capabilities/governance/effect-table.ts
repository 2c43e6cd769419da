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
      : [say(`governance.effect.${what}.${mood}`, { list: guaranteesInWords(list) })];
  const all = [...words("lost", lost), ...words("gained", gained)];
  return all.length === 0 ? say(`governance.effect.same.${mood}`) : all.join(" ");
}

/** What they can rely on, each said once with the kinds of decision that it is about. */
function guaranteesInWords(list: readonly Guarantee[]): readonly Message[] {
  const kinds = new Map<string, Message[]>();
  for (const guarantee of list) {
    const [what = "", kind] = guarantee.split(":");
    const of = kinds.get(what) ?? [];
    if (kind !== undefined) of.push({ message: `enum.decisionKind.${kind}` });
    kinds.set(what, of);
  }
  return [...kinds].map(([what, of]) => ({
    message: `governance.holds.${what}`,
    ...(of.length > 0 ? { values: { kind: of } } : {}),
  }));
}
