/** The rulebook: a design as plain words by chapter, with what the law of its form wants said checked off; to print. */
import type { Design4 } from "@rochdale/facts/governance.ts";
import type { Language } from "@rochdale/language/message.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { html, link, type Html } from "../../design/html.ts";
import { heading, noPrint, paragraph, printButton, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { stateMark } from "../../design/state-mark.ts";
import type { Say } from "../../house/site.ts";
import { answersOf } from "./answers.ts";
import { consequencesOf } from "./consequences.ts";
import { mandatoryMatters } from "./mandatory.ts";
import { say1 } from "./panel.ts";
import { termsOf, type Chapter } from "./terms.ts";

export type RulebookShown = {
  readonly say: Say;
  readonly language: Language;
  readonly design: Design4;
  /** Where the design stands: "Version 2, proposed on ...". */
  readonly standing: string;
  readonly designerAt: string;
  readonly jsonAt: string;
  readonly pdfAt: string;
  readonly basisWords: (law: string) => string;
};

/** In the order of the book. */
export const CHAPTERS: readonly Chapter[] = [
  "form",
  "members",
  "decisions",
  "board",
  "meetings",
  "assets",
];

export function rulebook(shown: RulebookShown): Html {
  const { say, design, standing } = shown;
  const terms = termsOf(say, design);
  return html`${heading(say("governance.rulebook.title"), { level: 1, size: "l", caption: standing })}
${paragraph(say("governance.rulebook.notRegistered"))}
${noPrint(html`${paragraph(html`${link(shown.designerAt, say("governance.rulebook.edit"))} · ${link(shown.jsonAt, say("governance.rulebook.json"))} · ${link(shown.pdfAt, say("governance.rulebook.pdf"))}`)}${printButton(shown.language, "printPage")}`)}
${CHAPTERS.map((chapter, at) =>
  section(
    `${at + 1}. ${say(`governance.chapter.${chapter}`)}`,
    descriptionRows(
      terms.filter((one) => one.chapter === chapter).map((one) => [one.name, one.value]),
    ),
    { id: chapter },
  ),
)}
${mandatory(shown)}${found(shown)}`;
}

function mandatory({ say, language, design, basisWords }: RulebookShown): Html {
  const matters = mandatoryMatters(design);
  const title = say("governance.rulebook.mandatory");
  if (matters.length === 0) {
    return section(title, paragraph(say("governance.rulebook.unknownForm")), { id: "mandatory" });
  }
  const rows = matters.map(({ id, law, said }) => ({
    cells: [
      say(`governance.matter.${id}`),
      stateMark(language, said ? "met" : "notProven", {
        words: say(said ? "governance.matter.said" : "governance.matter.toWrite"),
        small: true,
      }),
      say("governance.point.source", { law, basis: basisWords(law) }),
    ],
  }));
  const table = stackingTable({
    caption: title,
    captionSize: "hidden",
    columns: [
      { heading: say("governance.rulebook.matter") },
      { heading: say("governance.rulebook.here") },
      { heading: say("governance.rulebook.source") },
    ],
    rows,
  });
  return section(title, html`${paragraph(say("governance.rulebook.mandatoryLead"))}${table}`, {
    id: "mandatory",
  });
}

/** The findings, so that the printed rules say what they do. */
function found({ say, language, design }: RulebookShown): Html | null {
  const consequences = consequencesOf(design);
  if (!consequences) return null;
  const rows = answersOf(consequences).map((one) => ({
    cells: [
      say(`governance.claim.${one.id}`),
      stateMark(language, one.state, { small: true }),
      one.because.map((text) => say1(say, text)).join(" "),
    ],
  }));
  const table = stackingTable({
    caption: say("governance.live"),
    captionSize: "hidden",
    columns: [
      { heading: say("governance.compare.question") },
      { heading: say("governance.rulebook.answer") },
      { heading: say("governance.rulebook.why"), long: true },
    ],
    rows,
  });
  return section(say("governance.live"), table, { id: "found" });
}
