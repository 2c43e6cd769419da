/** The token that shows a form to be ours: sent with every form that changes something. */
import { html } from "./html.ts";
import type { Html } from "./html.ts";

/** The hidden field, under the name that the server reads. */
export function formToken(token: string): Html {
  return html`<input type="hidden" name="form_token" value="${token}">`;
}
