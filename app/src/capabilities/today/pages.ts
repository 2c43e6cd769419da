/** Today: what awaits a person in all their roles, in order of date, with the rule and the reason. */
import type { Language, Message } from "@rochdale/language/message.ts";
import { longDay } from "@rochdale/language/say.ts";
import { awaiting } from "../../design/awaiting.ts";
import { clockTag } from "../../design/clock.ts";
import { columns, heading, links, paragraph } from "../../design/layout.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, type Html } from "../../design/html.ts";
import { tagged } from "../../design/tagged.ts";
import type { Awaited } from "./awaited.ts";

export type Speak = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly tell: (message: Message) => string;
  readonly link: (path: string) => string;
};

export type TodayModel = {
  readonly day: string;
  readonly awaited: readonly Awaited[];
  /** More than one body: each line names its own. */
  readonly manyBodies: boolean;
  /** What a secretary sees of each mutual: the left column, then the right one. */
  readonly kept: readonly { readonly main: Html; readonly aside: Html }[];
  /** What a member, a user or one of the staff sees of each body. */
  readonly belongs: readonly Html[];
  readonly bodies: readonly { readonly name: string; readonly address: string; role: string }[];
  readonly adviser: boolean;
};

const AWAITED_SHOWN = 25;

export function todayPage(speak: Speak, model: TodayModel): Html {
  const { say } = speak;
  if (model.bodies.length === 0) {
    return html`${heading(say("today.title"), { level: 1, size: "l" })}
    ${emptyState(say("today.noRole"), { href: speak.link("/ask"), text: say("site.nav.ask") })}`;
  }
  // A member's one thing comes first; whoever keeps or decides something sees what awaits.
  const works = model.awaited.length > 0 || model.belongs.length === 0;
  const top = works ? awaits(speak, model) : null;
  const main = html`${top} ${model.kept.map((one) => one.main)} ${model.belongs}
  ${model.adviser ? paragraph(programmeLink(speak)) : null}`;
  const aside = html`${model.kept.map((one) => one.aside)} ${myBodies(speak, model)}`;
  const first = works
    ? null
    : heading(say("today.memberTitle"), {
        level: 1,
        size: "l",
        caption: longDay(speak.language, model.day),
      });
  return html`${first} ${columns(main, aside)}`;
}

function programmeLink({ say, link }: Speak): Html {
  return html`<a class="govuk-link" href="${link("/programme")}">${say("today.programme")}</a>`;
}

function awaits(speak: Speak, model: TodayModel): Html {
  const { say, tell, language } = speak;
  const top = heading(say("today.title"), {
    level: 1,
    size: "l",
    caption: longDay(language, model.day),
  });
  if (model.awaited.length === 0) return html`${top} ${emptyState(say("today.nothing"))}`;
  const more = model.awaited.length - AWAITED_SHOWN;
  const list = awaiting(
    model.awaited.slice(0, AWAITED_SHOWN).map((one) => ({
      title: tell(one.title),
      href: speak.link(one.path),
      text: [...(model.manyBodies ? [`${one.body}.`] : []), ...one.text.map(tell)].join(" "),
      tag: one.limit ? clockTag(language, one.limit) : tagged(say("today.yours"), "act"),
      ...(one.limit ? { when: longDay(language, one.limit.due) } : {}),
    })),
  );
  return html`${top} ${list} ${more > 0 ? paragraph(say("today.more", { more })) : null}`;
}

function myBodies({ say, link }: Speak, { bodies }: TodayModel): Html {
  const items = bodies.map((one) => ({
    href: link(one.address),
    text: say("today.body", { body: one.name, role: one.role }),
  }));
  return html`${heading(say("today.bodies"), { level: 2, size: "m" })} ${links(items)}`;
}
