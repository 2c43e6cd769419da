/** What radios and checkboxes share: one item with its label, hint and what opens under it. */
import { html, nothing } from "../html.ts";
import type { Html } from "../html.ts";
import { classes } from "../html.ts";
import { content, has, when, writeAttributes } from "./attributes.ts";
import { hint } from "./hint.ts";
import { label } from "./label.ts";
import type { CheckboxesOptions, RadiosOptions } from "./options.ts";

type Given<List extends readonly unknown[]> = Exclude<List[number], null | false>;
export type Choice = Given<RadiosOptions["items"]> &
  Partial<Given<CheckboxesOptions["items"]>> & {
    /** Ours: shown when this is chosen, by style alone: the published script puts `aria-expanded` where it may not be. */
    readonly opens?: Html | undefined;
  };

type Item = {
  readonly kind: "radios" | "checkboxes";
  readonly choice: Choice;
  readonly id: string;
  readonly name: string;
  readonly checked: boolean;
  readonly describedBy: string;
};

/** One choice, and what is shown when it is chosen. */
export function choiceItem(item: Item): Html {
  const { kind, choice, id } = item;
  const hintId = has(choice.hint) ? `${id}-item-hint` : "";
  const describedBy = classes(item.describedBy, hintId);
  const conditional = choice.conditional?.html;
  const box = html`<input class="govuk-${kind}__input" id="${id}" name="${item.name}" type="${kind === "radios" ? "radio" : "checkbox"}" value="${choice.value}"${item.checked && " checked"}${choice.disabled && " disabled"}${conditional && html` data-aria-controls="conditional-${id}"`}${when("data-behaviour", choice.behaviour)}${when("aria-describedby", describedBy)}${writeAttributes(choice.attributes)}>`;
  const words = label({
    html: choice.html,
    text: choice.text,
    classes: classes(`govuk-${kind}__label`, choice.label?.classes),
    attributes: choice.label?.attributes,
    for: id,
  });
  const note = hintId
    ? hint({
        ...choice.hint,
        id: hintId,
        classes: classes(`govuk-${kind}__hint`, choice.hint?.classes),
      })
    : nothing;
  const more =
    conditional &&
    html`<div class="govuk-${kind}__conditional${item.checked ? "" : ` govuk-${kind}__conditional--hidden`}" id="conditional-${id}">${conditional}</div>`;
  return html`<div class="govuk-${kind}__item">${box}${words}${note}</div>${more}${choice.opens && html`<div class="govuk-${kind}__conditional rd-opens">${choice.opens}</div>`}`;
}

/** The word between two choices. */
export function divider(kind: Item["kind"], word: string): Html {
  return html`<div class="govuk-${kind}__divider">${content({ text: word })}</div>`;
}
