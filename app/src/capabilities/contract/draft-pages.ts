/** The page of a side's own draft of prices, and the form of one term: as they are shown. */
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import type { Message } from "@rochdale/language/message.ts";
import { money } from "@rochdale/language/say.ts";
import { emptyState } from "../../design/empty-state.ts";
import { errorSummary, form } from "../../design/form.ts";
import type { Field, Problem, Values } from "../../design/field.ts";
import { html, link, type Html } from "../../design/html.ts";
import { heading, lead, links, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { Draft } from "./draft-store.ts";
import type { Speak } from "./pages-route.ts";
import { TERM_KINDS, type TermKind } from "./rules-terms.ts";
import { termSentence } from "./term-sentence.ts";

export type DraftShown = {
  readonly draft: Draft;
  readonly csrf: string;
  /** Whether an offer with a price schedule stands, from which the draft may start. */
  readonly mayCopy: boolean;
  readonly problems: readonly Problem[];
  readonly values: Values;
};

export function draftPage(speak: Speak, shown: DraftShown): Html {
  const { say } = speak;
  const { draft } = shown;
  const at = (path: string) => speak.link(`${speak.base}/contract/draft${path}`);
  const kinds = TERM_KINDS.map((kind) => ({
    href: at(`/add/${kind}`),
    text: say("contract.draft.addKind", { kind: { message: `enum.termKind.${kind}` } }),
  }));
  return html`${errorSummary(speak.language, shown.problems, [capField(speak)])}
  ${heading(say("contract.draft.title"), { level: 1, size: "l" })}
  ${lead(say("contract.draft.lead"))}
  ${draft.terms.length === 0 ? emptyState(say("contract.draft.empty")) : termsTable(speak, draft.terms, say("contract.draft.terms"))}
  ${draft.terms.length === 0 ? null : removeForm(speak, shown)}
  ${section(say("contract.draft.add"), links(kinds), { id: "add" })}
  ${shown.mayCopy && draft.terms.length === 0 ? form({ language: speak.language, action: at("/copy"), csrf: shown.csrf, fields: [], button: say("contract.draft.copy"), secondary: true, id: "copy" }) : null}
  ${section(say("contract.draft.capHeading"), capForm(speak, shown), { id: "cap" })}
  ${draft.terms.length === 0 ? null : paragraph(link(speak.link(`${speak.base}/do/contract.offer`), say("contract.draft.send")))}
  ${toPartnership(speak)}
  ${paragraph(link(speak.link(`${speak.base}/contract`), say("contract.draft.back")))}`;
}

/** The way to the agreement that is no purchase: promises of money, a seat and support. */
export function toPartnership({ say, link: at, base }: Speak): Html {
  return paragraph(link(at(`${base}/partnership`), say("contract.toPartnership")));
}

export function termsTable(speak: Speak, terms: readonly PriceTerm[], caption: string): Html {
  const { say, tell } = speak;
  return stackingTable({
    caption,
    columns: [
      { heading: say("contract.draft.term") },
      { heading: say("contract.draft.kind") },
      { heading: say("contract.draft.says"), long: true },
    ],
    rows: terms.map((term) => ({
      cells: [term.name, say(`enum.termKind.${term.kind}`), tell(termSentence(term))],
    })),
  });
}

function removeForm(speak: Speak, { draft, csrf }: DraftShown): Html {
  const { say } = speak;
  return form({
    language: speak.language,
    action: speak.link(`${speak.base}/contract/draft/remove`),
    csrf,
    fields: [
      {
        name: "term",
        kind: "select",
        label: say("contract.draft.removeWhich"),
        choices: draft.terms.map((one) => ({ value: one.id, label: one.name })),
      },
    ],
    button: say("contract.draft.remove"),
    secondary: true,
    id: "remove",
  });
}

function capField({ say }: Speak): Field {
  return { name: "cap", kind: "pence", label: say("contract.draft.cap"), required: false };
}

function capForm(speak: Speak, { draft, csrf, problems, values }: DraftShown): Html {
  const cap =
    draft.outcomesCap === null ? "" : money("en", BigInt(draft.outcomesCap)).replace("£", "");
  return form({
    language: speak.language,
    action: speak.link(`${speak.base}/contract/draft/cap`),
    csrf,
    fields: [capField(speak)],
    values: { cap, ...values },
    problems,
    summary: false,
    button: speak.say("contract.draft.capButton"),
    secondary: true,
    id: "cap-form",
  });
}

export type TermForm = {
  readonly kind: TermKind;
  readonly fields: readonly Field[];
  readonly csrf: string;
  readonly values: Values;
  readonly problems: readonly { readonly field: string; readonly text: string }[];
};

export function termPage(speak: Speak, asked: TermForm): Html {
  const { say } = speak;
  const kind: Message = { message: `enum.termKind.${asked.kind}` };
  return html`${heading(say("contract.draft.addKind", { kind }), { level: 1, size: "l" })}
  ${form({
    language: speak.language,
    action: speak.link(`${speak.base}/contract/draft/add/${asked.kind}`),
    csrf: asked.csrf,
    fields: asked.fields,
    values: asked.values,
    problems: asked.problems,
    button: say("contract.draft.addButton"),
    cancel: { href: speak.link(`${speak.base}/contract/draft`), text: say("contract.draft.title") },
  })}`;
}
