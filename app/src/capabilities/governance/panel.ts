/** What these rules do, in words: verdicts side by side, capture named, smallest groups, what would mend it. */
import type { Design } from "@rochdale/facts/governance.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { heading, paragraph } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { stateMark } from "../../design/state-mark.ts";
import { tagged } from "../../design/tagged.ts";
import type { Language, Message } from "@rochdale/language/message.ts";
import type { Say } from "../../house/site.ts";
import { changesFor, type Change } from "./changes.ts";
import type { Coalition, Reach } from "./coalitions.ts";
import {
  consequencesOf,
  testOf,
  type Capture,
  type Consequences,
  type Tested,
} from "./consequences.ts";

export type PanelShown = {
  readonly language: Language;
  readonly say: Say;
  /** Where a changed design can be tried; nothing where it cannot. */
  readonly tryAt?: (design: Design) => string;
};

type State = "met" | "notMet" | "notProven";
const STATES = { pass: "met", fail: "notMet", notProven: "notProven" } as const;

/** The panel's inside; a sentence where the design gives nobody a vote. */
export function panel(shown: PanelShown, design: Design): Html {
  const found = consequencesOf(design);
  if (!found) return paragraph(shown.say("governance.noVotes"));
  return html`${found.tests.map((one) => tested(shown, found, one))}
${captured(shown, found)}
${outsiders(shown, found)}
${managers(shown, found)}
${openness(shown, found)}
${smallestGroups(shown, found)}
${mending(shown, found)}`;
}

/** One line for those who listen: the verdicts and the capture, and no more. */
export function spokenLine(say: Say, design: Design): string {
  const found = consequencesOf(design);
  if (!found) return say("governance.noVotes");
  const verdicts = found.tests.map((one) => ({
    message: `governance.spoken.${one.insiders}.${STATES[one.verdict]}`,
  }));
  const capture = {
    message: found.captures.length > 0 ? "governance.spoken.captured" : "governance.spoken.free",
  };
  return say("governance.spoken", { verdicts: [...verdicts, capture] });
}

type Answered = readonly [state: State, claim: Text, because: readonly Text[]];

function answer(shown: PanelShown, ...[state, claim, because]: Answered): Html {
  return html`<div class="rd-answer"><h3>${stateMark(shown.language, state, { small: true })} ${claim}</h3>
${because.map((text) => html`<p>${text}</p>`)}</div>`;
}

function tested(shown: PanelShown, found: Consequences, one: Tested): Html {
  const { say } = shown;
  const because: Text[] = [
    say("governance.held", { votes: { of: one.votes }, seats: { of: one.seats } }),
  ];
  for (const reason of told(one.reasons)) because.push(say1(say, reasonWords(found, reason)));
  if (one.verdict === "pass" && one.insiders === "workersAndUsers" && found.brittle) {
    because.push(say("governance.brittle"));
  }
  if (one.insiders === "workersOnly") because.push(say("governance.s33"));
  return answer(shown, STATES[one.verdict], say(`governance.claim.${one.insiders}`), because);
}

/** Where the others can pass or appoint, that they themselves cannot goes without saying; four reasons are enough. */
function told(reasons: readonly string[]): readonly string[] {
  const said: Readonly<Record<string, string>> = {
    insidersCannotPassOrdinary: "outsidersCanPassOrdinary",
    insidersLackBoardMajority: "outsidersHaveBoardMajority",
  };
  return reasons.filter((one) => !reasons.includes(said[one] ?? "")).slice(0, 4);
}

function say1(say: Say, message: Message): string {
  return say(message.message, message.values);
}

/** A reason of the control test as a sentence. */
export function reasonWords(found: Pick<Consequences, "design">, reason: string): Message {
  const [name = "", subject = ""] = reason.split(":");
  if (subject === "") return { message: `governance.reason.${name}` };
  if (name === "outsideOperativeVeto") {
    const holder = found.design.classes.find((one) => one.id === subject)?.name ?? subject;
    return { message: `governance.reason.${name}`, values: { holder } };
  }
  const kind = { message: `enum.decisionKind.${subject}` };
  return { message: `governance.reason.${name}`, values: { kind } };
}

function captured(shown: PanelShown, { captures, design }: Consequences): Html {
  const { say } = shown;
  const claim = say("governance.claim.noCapture");
  if (captures.length === 0) {
    return answer(shown, "met", claim, [say("governance.capture.none")]);
  }
  return answer(
    shown,
    "notMet",
    claim,
    captures.map((one) => captureWords(say, one, design)),
  );
}

function captureWords(
  say: Say,
  { class: one, votes, passes, board, rules }: Capture,
  design: Design,
) {
  const how = passes && board ? "both" : passes ? "votes" : "board";
  const alone = design.classes.filter((c) => c.votes > 0 || c.seats > 0).length === 1;
  const kind = ["worker", "user", "publicBody", "investor"].includes(one.class)
    ? one.class
    : "others";
  const values = { class: one.name, votes: { of: votes } };
  return html`<strong>${say("governance.capture.who", { class: one.name })}</strong> ${say(`governance.capture.${how}`, values)} ${say(alone ? "governance.capture.onlyClass" : `governance.capture.of.${kind}`)}${rules ? html` ${say("governance.capture.rules")}` : null}`;
}

function outsiders(shown: PanelShown, { blockers, blockTogether, design }: Consequences): Html {
  const { say } = shown;
  const claim = say("governance.claim.noOutsider");
  if (blockers.length > 0) {
    return answer(
      shown,
      "notMet",
      claim,
      blockers.map((one) => say("governance.blocks", { class: one.name })),
    );
  }
  if (blockTogether) return answer(shown, "notMet", claim, [say("governance.blockTogether")]);
  const outside = design.classes.filter(
    (one) => !["worker", "user", "community"].includes(one.class),
  );
  const protective = design.vetoes.some(
    (veto) => veto.nature === "protective" && outside.some((one) => one.id === veto.class),
  );
  const because = outside.length === 0 ? "noOutsiders" : protective ? "protects" : "stopsNothing";
  return answer(shown, "met", claim, [say(`governance.outsiders.${because}`)]);
}

function managers(shown: PanelShown, { withoutManagers, design }: Consequences): Html {
  const { say } = shown;
  const state = STATES[withoutManagers];
  const any = design.classes.some((one) => one.managerVotes + one.managerSeats > 0);
  const claim = say("governance.claim.withoutManagers");
  if (any) return answer(shown, state, claim, [say(`governance.managers.${state}`)]);
  return state === "notMet"
    ? answer(shown, state, claim, [say("governance.managers.notEvenWith")])
    : answer(shown, "notProven", claim, [say("governance.managers.noneStated")]);
}

function openness(shown: PanelShown, { closed, design }: Consequences): Html {
  const { say } = shown;
  const people = design.classes.filter((one) =>
    ["worker", "user", "community"].includes(one.class),
  );
  const dearest = Math.max(0, ...people.map((one) => one.pricePence));
  const claim = say("governance.claim.open");
  if (people.length === 0) return answer(shown, "notMet", claim, [say("governance.open.nobody")]);
  if (closed.length > 0) {
    const classes = closed.map((one) => ({
      message: "governance.name",
      values: { name: one.name },
    }));
    return answer(shown, "notMet", claim, [say("governance.open.closed", { classes })]);
  }
  const values = { price: { pence: String(dearest) } };
  return dearest > 2500
    ? answer(shown, "notMet", claim, [say("governance.open.dear", values)])
    : answer(shown, "met", claim, [say("governance.open.met", values)]);
}

function namesOf(say: Say, design: Design, coalition: Coalition): string {
  const names = coalition.map((id) => ({
    message: "governance.name",
    values: { name: design.classes.find((one) => one.id === id)?.name ?? id },
  }));
  return say("governance.group", { names });
}

/** "Workers and users; or the council": every smallest group, four at most. */
export function groupsInWords(say: Say, design: Design, coalitions: readonly Coalition[]): string {
  if (coalitions.length === 0) return say("governance.nobody");
  const words = coalitions.slice(0, 4).map((one) => namesOf(say, design, one));
  const more = coalitions.length - words.length;
  if (more > 0) words.push(say("governance.moreGroups", { more }));
  return words.join("; ");
}

function smallestGroups({ say }: PanelShown, { reaches, design }: Consequences): Html {
  const rows = reaches.map((reach: Reach) => ({
    cells: [
      say(`enum.decisionKind.${reach.kind}`),
      groupsInWords(say, design, reach.pass),
      groupsInWords(say, design, reach.block),
    ],
  }));
  return html`<div class="rd-answer"><h3>${say("governance.groups")}</h3>${stackingTable({
    caption: say("governance.groups.caption"),
    captionSize: "hidden",
    tight: true,
    columns: [
      { heading: say("governance.groups.decision") },
      { heading: say("governance.groups.pass") },
      { heading: say("governance.groups.block") },
    ],
    rows,
  })}</div>`;
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
  const state = (which: "workersAndUsers" | "workersOnly") => ({
    message: `governance.spoken.${which}.${STATES[testOf(after, which).verdict]}`,
  });
  const capture = {
    message: after.captures.length > 0 ? "governance.spoken.captured" : "governance.spoken.free",
  };
  const effect = say("governance.spoken", {
    verdicts: [state("workersAndUsers"), state("workersOnly"), capture],
  });
  const words = say1(say, says);
  const trial = tryAt ? html` ${link(tryAt(design), say("governance.tryIt"), words)}` : null;
  return html`<li>${words} ${tagged(say("governance.then"), "plain")} ${effect}${trial}</li>`;
}

export type Compared = { readonly heading: string; readonly design: Design };

/** Two designs beside each other, question by question. */
export function comparison(shown: PanelShown, a: Compared, b: Compared): Html | null {
  const { say, language } = shown;
  const [left, right] = [consequencesOf(a.design), consequencesOf(b.design)];
  if (!left || !right) return null;
  const pass = (of: Consequences, kind: string) =>
    groupsInWords(say, of.design, of.reaches.find((one) => one.kind === kind)?.pass ?? []);
  const block = (of: Consequences, kind: string) =>
    groupsInWords(say, of.design, of.reaches.find((one) => one.kind === kind)?.block ?? []);
  const verdict = (of: Consequences, which: Tested["insiders"]) => {
    const one = testOf(of, which);
    return html`${stateMark(language, STATES[one.verdict], { small: true })} ${say("governance.ofVotes", { votes: { of: one.votes } })}`;
  };
  const capture = (of: Consequences) =>
    html`${stateMark(language, of.captures.length > 0 ? "notMet" : "met", { small: true })} ${of.captures.map((one) => one.class.name).join(", ")}`;
  const row = (question: string, of: (one: Consequences) => Text) => ({
    cells: [say(question), of(left), of(right)],
  });
  return html`${heading(say("governance.compare"), { level: 2 })}${stackingTable({
    caption: say("governance.compare.caption"),
    captionSize: "s",
    columns: [
      { heading: say("governance.compare.question") },
      { heading: a.heading },
      { heading: b.heading },
    ],
    rows: [
      row("governance.compare.everyday", (of) => pass(of, "ordinary")),
      row("governance.compare.stopRules", (of) => block(of, "rulesChange")),
      row("governance.claim.workersAndUsers", (of) => verdict(of, "workersAndUsers")),
      row("governance.claim.noCapture", capture),
      row("governance.claim.workersOnly", (of) => verdict(of, "workersOnly")),
      row("governance.claim.workersUsersAndCommunity", (of) =>
        verdict(of, "workersUsersAndCommunity"),
      ),
    ],
  })}${paragraph(say("governance.compare.tension"), "s")}`;
}
