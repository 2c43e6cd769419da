/** The form chooser's page: plain questions, the forms that fit with why, and those that are ruled out with why. */
import { html, link, type Html } from "../../design/html.ts";
import { bullets, heading, paragraph } from "../../design/layout.ts";
import { button } from "../../design/govuk/button.ts";
import { field } from "../../design/field-boxes.ts";
import type { Language } from "@rochdale/language/message.ts";
import type { Say } from "../../house/site.ts";
import { formsFor, QUESTIONS, type Chosen, type Reason, type Weighed } from "./chooser.ts";

export type ChooserShown = {
  readonly say: Say;
  readonly language: Language;
  readonly chosen: Chosen;
  readonly here: string;
  /** Where a preset is opened in the designer. */
  readonly takeAt: (preset: string) => string;
  readonly basisWords: (law: string) => string;
};

export function chooser(shown: ChooserShown): Html {
  const { say, chosen } = shown;
  const forms = formsFor(chosen);
  const fit = forms.filter((one) => one.fits);
  const out = forms.filter((one) => !one.fits);
  return html`${heading(say("governance.choose.title"), { level: 1, size: "l" })}
${paragraph(say("governance.choose.lead"))}${questions(shown)}
${fit.length > 0 ? html`${heading(say("governance.choose.fit"), { level: 2 })}${fit.map((one) => weighed(shown, one))}` : null}
${out.length > 0 ? html`${heading(say("governance.choose.out"), { level: 2 })}${out.map((one) => weighed(shown, one))}` : null}`;
}

function questions({ say, language, chosen, here }: ChooserShown): Html {
  const boxes = QUESTIONS.map(({ id, options }) =>
    field(
      language,
      {
        name: id,
        kind: "select",
        label: say(`governance.choose.${id}`),
        choices: options.map((value) => ({
          value,
          label: say(`governance.choose.${id}.${value}`),
        })),
      },
      { values: { [id]: chosen[id] ?? "" }, problems: [] },
    ),
  );
  return html`<form class="rd-noprint" action="${here}" method="get" novalidate>${boxes}${button({ text: say("governance.choose.show") })}</form>`;
}

function weighed(shown: ChooserShown, { preset, fits, reasons }: Weighed): Html {
  const { say, takeAt } = shown;
  const name = say(`governance.preset.${preset}`);
  const take = paragraph(link(takeAt(preset), say("governance.choose.take"), name));
  const told = fits ? reasons : reasons.filter((one) => one.weighs === "rulesOut");
  return html`${heading(name, { level: 3, size: "s" })}${bullets(told.map((one) => because(shown, one)))}${fits ? take : null}`;
}

/** What was answered, what that means for the form, and whose word it is. */
function because({ say, basisWords }: ChooserShown, one: Reason): string {
  const { question, answer, weighs, law } = one;
  const words = say(`governance.because.${question}.${answer}.${weighs}`);
  const basis = law === undefined ? say("governance.choose.ours") : basisWords(law);
  const source = law === undefined ? basis : say("governance.point.source", { law, basis });
  return say("governance.choose.because", {
    weighs: { message: `governance.choose.weighs.${weighs}` },
    words,
    source,
  });
}
