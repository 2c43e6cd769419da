/** Elections as read beside the decisions: each class's last result and next day, and every result declared. */
import { all, type Story } from "@rochdale/facts/story.ts";
import type { Language } from "@rochdale/language/message.ts";
import { longDay, number, share, shortDay } from "@rochdale/language/say.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import type { Say } from "../../house/site.ts";
import { termsOf, type Declared, type Term } from "./rules.ts";

export type ElectionsShown = {
  readonly language: Language;
  readonly story: Story;
  readonly day: string;
  readonly say: Say;
  /** Address of a document by its commitment. */
  readonly document: (commitment: string) => string;
  readonly act: (id: string) => string;
  /** Where the elections held here are listed. */
  readonly list: string;
};

/** The part of the page of decisions that is about elections. */
export function electionsSection(shown: ElectionsShown): Html {
  const { say, story, day } = shown;
  const terms = termsOf(story, day);
  const declared = all(story, "ElectionDeclared/1").toReversed();
  const next = terms.length > 0 ? termsTable(shown, terms) : null;
  const results =
    declared.length > 0
      ? resultsTable(shown, declared)
      : emptyState(say("elections.none"), {
          href: shown.act("elections.declare"),
          text: say("act.elections.declare"),
        });
  const held = paragraph(link(shown.list, say("elections.list.all")));
  return section(say("elections.title"), html`${next}${results}${held}`, { id: "elections" });
}

function termsTable({ language, say }: ElectionsShown, terms: readonly Term[]): Html {
  return stackingTable({
    caption: say("elections.terms"),
    captionSize: "s",
    columns: [
      { heading: say("elections.class") },
      { heading: say("elections.seats"), kind: "number" },
      { heading: say("elections.last") },
      { heading: say("elections.next") },
    ],
    rows: terms.map((term) => ({
      cells: [
        term.name,
        number(language, term.seats),
        term.last ? shortDay(language, term.last.on) : say("elections.neverYet"),
        term.late
          ? html`${tagged(say("elections.late"), "late")} ${longDay(language, term.due)}`
          : longDay(language, term.due),
      ],
    })),
  });
}

function resultsTable(shown: ElectionsShown, declared: readonly Declared[]): Html {
  const { say, language } = shown;
  const rows = declared.map((one) => ({ cells: cellsOf(shown, one) }));
  const anyUncontested = declared.some((one) => one.content.candidates <= one.content.seats);
  const note = anyUncontested ? paragraph(say("elections.uncontestedNote"), "s") : null;
  const table = stackingTable({
    caption: say("elections.results"),
    captionSize: "s",
    columns: [
      { heading: say("elections.day") },
      { heading: say("elections.class") },
      { heading: say("elections.seats"), kind: "number" },
      { heading: say("elections.candidates"), kind: "number" },
      { heading: say("elections.turnout") },
      { heading: say("elections.methodUsed") },
      { heading: say("elections.paper") },
    ],
    rows,
  });
  return html`<div lang="${language}">${table}${note}</div>`;
}

function cellsOf({ language, say, document }: ElectionsShown, declared: Declared): Text[] {
  const { content } = declared;
  const uncontested = content.candidates <= content.seats;
  return [
    shortDay(language, declared.on),
    say(`enum.memberClass.${content.class}`),
    number(language, content.seats),
    number(language, content.candidates),
    uncontested
      ? say("elections.uncontested")
      : share(language, [content.papers, content.electorate]),
    content.method,
    content.result === null
      ? say("elections.noPaper")
      : link(document(content.result), say("elections.read"), content.election),
  ];
}
