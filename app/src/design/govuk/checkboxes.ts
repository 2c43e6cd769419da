/** Any of several. */
import { html, nothing } from "../html.ts";
import type { Html } from "../html.ts";
import { more, writeAttributes } from "./attributes.ts";
import { choiceItem, divider } from "./choices.ts";
import { fieldset } from "./fieldset.ts";
import { beside, described, formGroup } from "./form-group.ts";
import type { CheckboxesOptions } from "./options.ts";

/** GOV.UK Frontend's checkboxes. The first has the field's own id, so that an error can lead to it. */
export function checkboxes(options: CheckboxesOptions): Html {
  const prefix = options.idPrefix || options.name;
  const { notes, describedBy } = described({
    ...options,
    id: prefix,
    describedBy: options.fieldset?.describedBy || options.describedBy,
  });
  const items = (options.items ?? []).map((choice, i) => {
    if (!choice) return nothing;
    if (choice.divider) return divider("checkboxes", choice.divider);
    const id = choice.id || (i > 0 ? `${prefix}-${i + 1}` : prefix);
    const chosen = options.values?.includes(choice.value) ?? false;
    return choiceItem({
      kind: "checkboxes",
      choice,
      id,
      name: choice.name || options.name,
      checked: choice.checked || (chosen && choice.checked !== false),
      describedBy: options.fieldset ? "" : describedBy,
    });
  });
  const list = html`${notes}<div class="govuk-checkboxes${more(options.classes)}"${writeAttributes(options.attributes)} data-module="govuk-checkboxes">${beside(options.formGroup?.beforeInputs)}${items}${beside(options.formGroup?.afterInputs)}</div>`;
  const body = options.fieldset
    ? fieldset({ ...options.fieldset, describedBy, role: undefined, html: list })
    : list;
  return formGroup(options.formGroup, options.errorMessage, body);
}
