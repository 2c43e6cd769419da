/** What may be put into the service navigation beside its links. */
import type { Html } from "../html.ts";

export type NavigationSlots = {
  readonly start?: Html | undefined;
  readonly end?: Html | { readonly html: Html; readonly align?: "inline" | undefined } | undefined;
  readonly navigationStart?: Html | undefined;
  readonly navigationEnd?: Html | undefined;
};
