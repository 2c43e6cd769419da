/** The rulebook as a PDF to print and hand round: the same words as its page, and what it is not, first. */
import { pdf } from "../../design/pdf.ts";
import { word } from "../../design/words.ts";
import { answersOf } from "./answers.ts";
import { consequencesOf } from "./consequences.ts";
import { mandatoryMatters } from "./mandatory.ts";
import { say1 } from "./panel.ts";
import { CHAPTERS, type RulebookShown } from "./rulebook.ts";
import { termsOf } from "./terms.ts";

export type RulebookPrinted = Pick<
  RulebookShown,
  "say" | "language" | "design" | "standing" | "basisWords"
> & {
  /** The day of the document. */
  readonly day: string;
  /** The body whose rules these are; null where a design is only tried. */
  readonly body: string | null;
};

export function rulebookPdf(printed: RulebookPrinted): Promise<Buffer> {
  const { say, language, design, standing, day, body } = printed;
  const terms = termsOf(say, design);
  const chapters = CHAPTERS.map((chapter, at) => ({
    heading: `${at + 1}. ${say(`governance.chapter.${chapter}`)}`,
    body: [
      {
        rows: terms
          .filter((one) => one.chapter === chapter)
          .map((one): [string, string] => [one.name, one.value]),
      },
    ],
  }));
  return pdf({
    language,
    title: say("governance.rulebook.title"),
    caption: body === null ? standing : `${body}. ${standing}`,
    verdict: say("governance.rulebook.notRegistered"),
    day,
    sections: [...chapters, mandatory(printed), ...found(printed)],
    foot: say("governance.rulebook.notRegistered"),
  });
}

function mandatory({ say, design, basisWords }: RulebookPrinted) {
  const heading = say("governance.rulebook.mandatory");
  const matters = mandatoryMatters(design);
  if (matters.length === 0) {
    return { heading, body: [{ paragraph: say("governance.rulebook.unknownForm") }] };
  }
  const rows = matters.map(({ id, law, said }) => [
    say(`governance.matter.${id}`),
    say(said ? "governance.matter.said" : "governance.matter.toWrite"),
    say("governance.point.source", { law, basis: basisWords(law) }),
  ]);
  const columns = ["matter", "here", "source"].map((one) => ({
    heading: say(`governance.rulebook.${one}`),
  }));
  const table = { caption: heading, columns, rows, widths: [5, 2, 4] };
  return { heading, body: [{ paragraph: say("governance.rulebook.mandatoryLead") }, { table }] };
}

/** The findings, so that the printed rules say what they do. */
function found({ say, language, design }: RulebookPrinted) {
  const consequences = consequencesOf(design);
  if (!consequences) return [];
  const heading = say("governance.live");
  const rows = answersOf(consequences).map((one) => [
    say(`governance.claim.${one.id}`),
    word(language, one.state),
    one.because.map((text) => say1(say, text)).join(" "),
  ]);
  const columns = [
    say("governance.compare.question"),
    say("governance.rulebook.answer"),
    say("governance.rulebook.why"),
  ].map((words) => ({ heading: words }));
  return [{ heading, body: [{ table: { caption: heading, columns, rows, widths: [4, 2, 6] } }] }];
}
