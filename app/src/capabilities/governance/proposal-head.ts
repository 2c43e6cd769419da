/** What stands above the designer of a case: which version is proposed, frozen, registered, and what comes next. */
import { rulesRegistered } from "@rochdale/facts/designs-told.ts";
import type { Story } from "@rochdale/facts/story.ts";
import type { Language } from "@rochdale/language/message.ts";
import { html, link, type Html } from "../../design/html.ts";
import { links, paragraph } from "../../design/layout.ts";
import type { Say } from "../../house/site.ts";
import { designerHeading } from "./designer-page.ts";
import { cannotFreeze, cannotRegister, frozenDesign, lives, proposals } from "./rules.ts";

export type ProposalHead = {
  readonly say: Say;
  readonly story: Story;
  readonly language: Language;
  readonly at: (path: string) => string;
};

export function proposalHead({ say, story, at }: ProposalHead): Html {
  const last = proposals(story).at(-1);
  if (!last) {
    return html`${designerHeading(say, null)}${paragraph(say("governance.page.none"))}`;
  }
  const frozen = frozenDesign(story);
  const rules = frozen?.entry.content.rules ?? null;
  const paper =
    rules === null
      ? null
      : paragraph(link(at(`/documents/${rules}`), say("governance.page.rules")));
  return html`${designerHeading(say, standingWords(say, story))}${paper}${links([{ href: at("/governance/rulebook"), text: say("governance.page.rulebook") }])}${nextSteps({ say, story, at })}`;
}

function nextSteps({ say, story, at }: Pick<ProposalHead, "say" | "story" | "at">): Html | null {
  const steps = [
    ...(cannotFreeze(story).length === 0 ? ["governance.freeze"] : []),
    ...(cannotRegister(story).length === 0 ? ["governance.registerRules"] : []),
    ...(lives(story) ? ["governance.recordOwnership"] : []),
  ];
  if (steps.length === 0) return null;
  return links(steps.map((act) => ({ href: at(`/do/${act}`), text: say(`act.${act}`) })));
}

/** Where the last design stands: proposed, frozen or registered. */
export function standingWords(say: Say, story: Story): string {
  const last = proposals(story).at(-1);
  const registered = rulesRegistered(story);
  const frozen = frozenDesign(story);
  if (registered) {
    const { registrar } = registered.content;
    return say("governance.page.registered", { day: { day: registered.on }, registrar });
  }
  const stands = frozen
    ? { name: "frozen", version: frozen.entry.content.version, on: frozen.entry.on }
    : last && { name: "proposed", version: last.content.version, on: last.on };
  if (!stands) return say("governance.page.none");
  const { name, version, on } = stands;
  return say(`governance.page.${name}`, { version, day: { day: on } });
}
