/** What these rules do, drawn: each finding with why and what would change it, smallest groups, what would mend it. */
import type { Design4 } from "@rochdale/facts/governance.ts";
import { html, link, type Html } from "../../design/html.ts";
import { paragraph } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { stateMark } from "../../design/state-mark.ts";
import { tagged } from "../../design/tagged.ts";
import type { Language, Message } from "@rochdale/language/message.ts";
import type { Say } from "../../house/site.ts";
import { STATES, type Answer } from "./answer-shape.ts";
import { answersOf } from "./answers.ts";
import { changesFor, type Change } from "./changes.ts";
import type { Coalition, Reach } from "./coalitions.ts";
import { removingDecisions } from "./removal.ts";
import { consequencesOf, testOf, type Consequences } from "./consequences.ts";

export type PanelShown = {
  readonly language: Language;
  readonly say: Say;
  /** Where a changed design can be tried; nothing where it cannot. */
  readonly tryAt?: (design: Design4) => string;
};

/** The panel's inside; a sentence where the design gives nobody a vote. */
export function panel(shown: PanelShown, design: Design4): Html {
  const found = consequencesOf(design);
  if (!found) return paragraph(shown.say("governance.noVotes"));
  const answers = answersOf(found);
  return html`${counted(shown, answers)}${answers.map((one) => answer(shown, one))}
${smallestGroups(shown, found)}
${mending(shown, found)}`;
}

/** How many findings are met, not met, not proven: what the rest of the panel spells out. */
function counted({ say }: PanelShown, answers: readonly Answer[]): Html {
  const of = (state: Answer["state"]) => answers.filter((one) => one.state === state).length;
  const values = { met: of("met"), notMet: of("notMet"), notProven: of("notProven") };
  return paragraph(say("governance.counted", values), "s");
}

/** One line for those who listen: the verdicts and the capture, and no more. */
export function spokenLine(say: Say, design: Design4): string {
  const found = consequencesOf(design);
  if (!found) return say("governance.noVotes");
  return say("governance.spoken", {
    verdicts: [...found.tests.map(verdictWords), captureOf(found)],
  });
}

const verdictWords = ({ insiders, verdict }: Consequences["tests"][number]): Message => ({
  message: `governance.spoken.${insiders}.${STATES[verdict]}`,
});
const captureOf = ({ captures }: Consequences): Message => ({
  message: captures.length > 0 ? "governance.spoken.captured" : "governance.spoken.free",
});

export function say1(say: Say, message: Message): string {
  return say(message.message, message.values);
}

function answer({ say, language }: PanelShown, one: Answer): Html {
  const by = one.law === undefined ? null : html` (${say("governance.byLaw")})`;
  return html`<div class="rd-answer"><h3>${stateMark(language, one.state, { small: true })} ${say(`governance.claim.${one.id}`)}${by}</h3>
${one.because.map((text) => html`<p>${say1(say, text)}</p>`)}
<p class="rd-answer__change"><strong>${say("governance.whatChanges")}</strong> ${say1(say, one.change)}</p></div>`;
}

function namesOf(say: Say, design: Design4, coalition: Coalition): string {
  const names = coalition.map((id) => ({
    message: "governance.name",
    values: { name: design.classes.find((one) => one.id === id)?.name ?? id },
  }));
  return say("governance.group", { names });
}

/** "Workers and users; or the council": every smallest group, four at most. */
export function groupsInWords(say: Say, design: Design4, coalitions: readonly Coalition[]): string {
  if (coalitions.length === 0) return say("governance.nobody");
  const words = coalitions.slice(0, 4).map((one) => namesOf(say, design, one));
  const more = coalitions.length - words.length;
  if (more > 0) words.push(say("governance.moreGroups", { more }));
  return words.join("; ");
}

function smallestGroups({ say }: PanelShown, { reaches, takeovers, design }: Consequences): Html {
  const row = (name: string, reach: Reach) => ({
    cells: [name, groupsInWords(say, design, reach.pass), groupsInWords(say, design, reach.block)],
  });
  const removing = removingDecisions(design);
  const rows = [
    ...reaches.map((reach) => row(say(`enum.decisionKind.${reach.kind}`), reach)),
    ...reaches
      .filter(({ kind }) => removing.includes(kind))
      .map((reach) => row(say(`governance.removing.${reach.kind}`), reach)),
  ];
  const all = say("governance.takeover", { groups: groupsInWords(say, design, takeovers) });
  return html`<div class="rd-answer"><h3>${say("governance.groups")}</h3><p>${all}</p>${stackingTable(
    {
      caption: say("governance.groups.caption"),
      captionSize: "hidden",
      tight: true,
      columns: [
        { heading: say("governance.groups.decision") },
        { heading: say("governance.groups.pass") },
        { heading: say("governance.groups.block") },
      ],
      rows,
    },
  )}</div>`;
}

function mending(shown: PanelShown, found: Consequences): Html | null {
  const { say } = shown;
  const changes = changesFor(found);
  if (changes.length === 0) return null;
  return html`<div class="rd-answer"><h3>${say("governance.mend")}</h3>
<ul class="govuk-list govuk-list--bullet rd-fs">${changes.map((one) => changeItem(shown, one))}</ul></div>`;
}

/** A change with all that it moves, good and bad: no preference is hidden. */
function changeItem({ say, tryAt }: PanelShown, { says, design, after }: Change): Html {
  const verdicts = (["workersAndUsers", "workersOnly"] as const).map((which) =>
    verdictWords(testOf(after, which)),
  );
  const effect = say("governance.spoken", { verdicts: [...verdicts, captureOf(after)] });
  const words = say1(say, says);
  const trial = tryAt ? html` ${link(tryAt(design), say("governance.tryIt"), words)}` : null;
  return html`<li>${words} ${tagged(say("governance.then"), "plain")} ${effect}${trial}</li>`;
}
