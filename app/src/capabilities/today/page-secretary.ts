/** What a secretary sees of a mutual: the next meeting, the calendar, the register, which finding changes soon. */
import type { Due } from "@rochdale/facts/due.ts";
import { latest, type Story } from "@rochdale/facts/story.ts";
import { number } from "@rochdale/language/say.ts";
import { datedList } from "../../design/dated-list.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { html, link, type Html } from "../../design/html.ts";
import { bullets, heading, links, paragraph } from "../../design/layout.ts";
import { tally } from "../../design/tally.ts";
import type { Tally } from "../../house/findings.ts";
import type { Speak } from "./pages.ts";
import { nextMeeting, type Change } from "./rules.ts";

export type SecretaryModel = {
  readonly story: Story;
  readonly day: string;
  readonly name: string;
  readonly base: string;
  readonly dues: readonly Due[];
  readonly tally: Tally;
  readonly changes: readonly Change[];
};

export function secretaryMain(speak: Speak, model: SecretaryModel): Html {
  const { say } = speak;
  const next = nextMeeting(model.story, model.day);
  if (!next) {
    return html`${heading(say("today.meetingNone", { body: model.name }))}
    ${paragraph(link(speak.link(`${model.base}/do/meetings.call`), say("today.callMeeting")))}`;
  }
  const title = say("today.meeting", {
    kind: { message: `enum.meetingKind.${next.kind}` },
    day: { day: next.on },
  });
  return html`${heading(title)}
  ${descriptionRows([
    [say("today.noticeGiven"), say("today.day", { day: { day: next.givenOn } })],
    [say("today.business"), bullets(next.business)],
  ])}
  ${paragraph(link(speak.link(`${model.base}/do/meetings.hold`), say("today.holdMeeting")))}`;
}

const DATES_SHOWN = 8;

export function secretaryAside(speak: Speak, model: SecretaryModel): Html {
  const { say, tell, language } = speak;
  const dates = model.dues
    .flatMap((due) => (due.due === null ? [] : [{ day: due.due, text: tell(due.what) }]))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .slice(0, DATES_SHOWN);
  return html`${heading(say("today.calendar"), { level: 2 })}
  ${dates.length === 0 ? paragraph(say("today.noDates")) : datedList(language, dates, true)}
  ${links([{ href: speak.link(`${model.base}/calendar.ics`), text: say("today.subscribe") }])}
  ${register(speak, model)} ${heading(say("today.findings"), { level: 2 })}
  ${tally(language, model.tally)} ${soon(speak, model)}`;
}

/** The register as last counted: members of those who may join. */
function register({ say, language, link: to }: Speak, { story, base }: SecretaryModel): Html {
  const counted = latest(story, "RegisterCounted/1");
  const title = heading(say("today.register"), { level: 2 });
  const pages = links([{ href: to(`${base}/members`), text: say("today.registerPage") }]);
  if (!counted) return html`${title} ${paragraph(say("today.notCounted"))} ${pages}`;
  const rows = counted.content.classes.map((one): [string, string] => [
    say(`enum.memberClass.${one.class}`),
    one.eligible === null
      ? number(language, one.members)
      : say("today.of", { share: { of: [one.members, one.eligible] } }),
  ]);
  const on = paragraph(say("today.countedOn", { day: { day: counted.on } }), "s");
  return html`${title} ${descriptionRows(rows)} ${on} ${pages}`;
}

function soon({ say, tell, link: to }: Speak, { changes, base }: SecretaryModel): Html {
  if (changes.length === 0) return paragraph(say("today.noChange"));
  const items = changes.map((one) => {
    const words = say("today.change", {
      claim: one.now.claim,
      now: say(`today.state.${one.now.state}`),
      then: say(`today.state.${one.then.state}`),
    });
    return html`${words} ${tell(one.then.change)}`;
  });
  return html`${paragraph(say("today.changes", { findings: changes.length }))} ${bullets(items)}
  ${paragraph(link(to(base), say("today.allFindings")))}`;
}
