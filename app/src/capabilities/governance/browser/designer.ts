/** In the browser: the designer's panel follows the boxes, worked out by the same library. Pages work without this. */
import type { Language } from "@rochdale/language/message.ts";
import { say as speak } from "@rochdale/language/say.ts";
import { designNames } from "@rochdale/facts/words-enum-design.ts";
import { mutualNames } from "@rochdale/facts/words-enum-mutual.ts";
import type { Sent } from "../../../house/field.ts";
import { readFields } from "../../../house/read-fields.ts";
import { designOf } from "../design-answers.ts";
import { designFields } from "../design-fields.ts";
import { panel, spokenLine } from "../panel.ts";
import { governanceAnswerWords } from "../words-answers.ts";
import { governancePageWords } from "../words-page.ts";
import { governancePanelWords } from "../words-panel.ts";
import { governanceTermWords } from "../words-terms.ts";
import { governanceRuleWords } from "../words-rules.ts";

const words = {
  ...mutualNames,
  ...designNames,
  ...governanceRuleWords,
  ...governancePanelWords,
  ...governancePageWords,
  ...governanceAnswerWords,
  ...governanceTermWords,
};
/** So long after the last key that typing is over. */
const QUIET_MILLISECONDS = 250;

function sentBy(form: HTMLFormElement): Sent {
  const data = new FormData(form);
  const texts = (name: string) => data.getAll(name).filter((one) => typeof one === "string");
  return { text: (name) => texts(name)[0] ?? "", all: texts, file: () => null };
}

function follow(form: HTMLFormElement): void {
  const place = document.getElementById("designer-panel");
  const says = document.getElementById("designer-says");
  const beside = document.getElementById("designer-compare");
  if (!place || !says) return;
  const language: Language = document.documentElement.lang === "cy" ? "cy" : "en";
  const say = (message: string, values = {}) => speak(words, language, { message, values });
  const work = (): void => {
    const read = readFields(designFields, sentBy(form), () => {
      throw new Error("a design has no papers");
    });
    const made = read.ok ? designOf(read.command) : null;
    if (!made?.ok) {
      place.textContent = say("governance.mendFirst");
      says.textContent = place.textContent;
      return;
    }
    place.innerHTML = panel({ language, say }, made.design).toString();
    const line = spokenLine(say, made.design);
    if (says.textContent !== line) says.textContent = line;
    // The comparison below was worked out for other boxes; "Work it out" draws it again.
    if (beside) beside.hidden = true;
  };
  let timer: number | undefined;
  form.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(work, QUIET_MILLISECONDS);
  });
}

const form = document.getElementById("designer");
if (form instanceof HTMLFormElement) follow(form);
