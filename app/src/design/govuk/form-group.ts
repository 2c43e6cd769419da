/** What stands around every field: its hint, its error, and the ids by which a reader ties them to it. */
import { html, nothing } from "../html.ts";
import type { Html } from "../html.ts";
import { content, more, writeAttributes } from "./attributes.ts";
import type { Attributes, Content } from "./attributes.ts";
import { errorMessage } from "./error-message.ts";
import { hint } from "./hint.ts";
import type { ErrorMessageOptions, HintOptions } from "./options.ts";

type Around = {
  readonly id: string;
  readonly describedBy?: string | undefined;
  readonly hint?: HintOptions | null | undefined;
  readonly errorMessage?: ErrorMessageOptions | null | false | undefined;
};

/** The hint and the error of the field with this id, and the ids that describe it. */
export function described(around: Around): { readonly notes: Html; readonly describedBy: string } {
  const ids = around.describedBy ? [around.describedBy] : [];
  let notes = nothing;
  if (around.hint) {
    const id = `${around.id}-hint`;
    ids.push(id);
    notes = hint({ ...around.hint, id });
  }
  if (around.errorMessage) {
    const id = `${around.id}-error`;
    ids.push(id);
    notes = html`${notes}${errorMessage({ ...around.errorMessage, id })}`;
  }
  return { notes, describedBy: ids.join(" ") };
}

type Group =
  | {
      readonly classes?: string | undefined;
      readonly attributes?: Attributes | Html | undefined;
    }
  | undefined;

/** The group of a field; marked at its edge when there is an error. */
export function formGroup(group: Group, wrong: unknown, body: Html): Html {
  return html`<div class="govuk-form-group${wrong ? " govuk-form-group--error" : ""}${more(group?.classes)}"${writeAttributes(group?.attributes)}>${body}</div>`;
}

/** What was asked to stand before or after a field. */
export function beside(given: Content | undefined): Html {
  return given ? content(given) : nothing;
}
