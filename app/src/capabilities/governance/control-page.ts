/** Who controls a mutual: the verdicts side by side, who can pass and block, votes and guarantees over time. */
import type { Ownership } from "@rochdale/facts/governance.ts";
import { rulesRegistered } from "@rochdale/facts/designs-told.ts";
import { controlOf } from "@rochdale/control/control.ts";
import { lookThrough } from "@rochdale/control/look-through.ts";
import { readStatement } from "@rochdale/control/statement.ts";
import { controlSourceOf, type ControlSource } from "@rochdale/genuineness/control-evidence.ts";
import { controlInput } from "@rochdale/genuineness/control-of-design.ts";
import { sceneOf } from "@rochdale/genuineness/scene.ts";
import { momentsOf } from "@rochdale/genuineness/timeline-moments.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import type { Message } from "@rochdale/language/message.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { bullets, heading, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { stateMark } from "../../design/state-mark.ts";
import { storyOn, type Body } from "../../house/bodies.ts";
import { findingsAt } from "../../house/findings.ts";
import type { House } from "../../house/house.ts";
import { addressOf, type Say } from "../../house/site.ts";
import type { Context } from "../../platform/routes.ts";
import { controlSection } from "../public/public.ts";
import { sentQuery } from "./designer-query.ts";
import { whatEventsDid } from "./events-page.ts";
import { behindWords, capWords } from "./layers.ts";
import { ownershipFiles } from "./ownership-page.ts";
import { say1 } from "./panel.ts";
import { whatIf } from "./what-if-page.ts";
import { GROUPS_MOST, reachesOf, type Coalition, type Group } from "./coalitions.ts";

const SHOWN = [
  "controlWorkersUsers",
  "controlEmployees",
  "controlWithCommunity",
  "controlWithoutManagers",
  "rulesSafe",
  "oneMemberOneVote",
  "openMembership",
  "density",
];

export function controlMain(house: House, context: Context, body: Body): Html {
  const { language } = context;
  const say: Say = (message, values) =>
    house.say(language, values ? { message, values } : { message });
  const sayAny = (message: Message) => house.say(language, message);
  const day = context.clock.today();
  const story = storyOn(body, day);
  const at = (path: string) => context.link(`${addressOf(body)}${path}`);
  const source = controlSourceOf(sceneOf(story, day));
  const head = heading(say("governance.control.title", { body: body.name }), {
    level: 1,
    size: "l",
  });
  const over = controlSection(house, language, { body, asAt: day });
  const moments = momentsOf(story, day);
  const alone =
    moments.length === 1
      ? paragraph(say("governance.event.none", { day: { day: moments[0]?.on ?? day } }))
      : null;
  const since =
    moments.length > 0
      ? section(say("governance.control.since"), html`${over}${alone}`, { id: "since" })
      : null;
  if (!source) {
    return html`${head}${emptyState(say("governance.control.none"))}${since}`;
  }
  const findings = findingsAt(body, { asAt: day }).filter((one) => SHOWN.includes(one.id));
  const verdicts = findings.map(
    (one) =>
      html`<div class="rd-answer"><h3>${stateMark(language, one.state, { small: true })} ${link(at(`#${one.id}`), house.say(language, one.claim))}</h3><p>${house.say(language, one.because)}</p></div>`,
  );
  const registered = rulesRegistered(story);
  const inDesigner = registered
    ? paragraph(link(at("/governance"), say("governance.control.open")))
    : null;
  const { entry } = source;
  const rests = say("governance.control.entry", {
    entry: String(entry.position),
    day: { day: entry.on },
  });
  return html`${head}
${section(say("governance.control.verdicts"), html`${verdicts}${paragraph(link(at(`/record/${entry.position}`), rests), "s")}`, { id: "verdicts" })}
${groupsTable(house, context, source)}
${moneyTable(say, source.ownership)}
${since}${whatEventsDid({ say, language, sayAny, story, day, moments })}
${whatIf({ say, language, sayAny, source, story, query: sentQuery(context), here: at("/control") })}
${inDesigner}${ownershipFiles(say, at)}`;
}

function groupsTable(house: House, context: Context, source: ControlSource): Html {
  const say: Say = (message, values) =>
    house.say(context.language, values ? { message, values } : { message });
  const groups = ultimateGroups(source.ownership);
  const title = say("governance.control.groups");
  if (groups.length > GROUPS_MOST) {
    return section(title, paragraph(say("governance.control.tooMany")), { id: "groups" });
  }
  const words = (coalitions: readonly Coalition[]): string =>
    coalitions.length === 0
      ? say("governance.nobody")
      : coalitions
          .slice(0, 4)
          .map((ids) => say("governance.group", { names: ids.map(source.nameOf) }))
          .join("; ");
  const rows = reachesOf(source.ownership, groups).map((reach) => ({
    cells: [
      say(`enum.decisionKind.${reach.kind}`),
      words(reach.pass),
      words(reach.block),
    ] satisfies Text[],
  }));
  const table = stackingTable({
    caption: say("governance.groups.caption"),
    captionSize: "hidden",
    columns: [
      { heading: say("governance.groups.decision") },
      { heading: say("governance.groups.pass") },
      { heading: say("governance.groups.block") },
    ],
    rows,
  });
  const { ownership, nameOf } = source;
  const behind = [...behindWords(ownership, nameOf), ...capWords(ownership, nameOf)].map((one) =>
    say1(say, one),
  );
  const body = html`${behind.length > 0 ? bullets(behind) : null}${table}`;
  return section(title, body, { id: "groups" });
}

/** Those in whose hands it ends, behind bodies, trusts and nominees. */
function ultimateGroups(ownership: Ownership): readonly Group[] {
  const result = controlOf(controlInput(ownership, "workersAndUsers"));
  if (isRefusal(result)) return [];
  const { commander } = lookThrough(readStatement(controlInput(ownership, "workersAndUsers")));
  const ultimate = new Set([...Object.keys(result.holders), ...commander.values()]);
  return [...ultimate]
    .filter((id) => Object.hasOwn(result.holders, id))
    .map((id) => ({ id, holders: [id] }));
}

function moneyTable(say: Say, ownership: Ownership): Html | null {
  const result = controlOf(controlInput(ownership, "workersAndUsers"));
  if (isRefusal(result) || result.economicShare === null) return null;
  const rows = Object.entries(result.economicShare).map(([of, share]) => ({
    cells: [say(`governance.holderClass.${of}`), percent(share)] satisfies Text[],
  }));
  const table = stackingTable({
    caption: say("governance.control.economic"),
    captionSize: "hidden",
    columns: [
      { heading: say("governance.control.class") },
      { heading: say("governance.control.share"), kind: "number" },
    ],
    rows,
  });
  return section(say("governance.control.economic"), table, { id: "money" });
}

/** An exact fraction as a percentage to one decimal, half away from nought. */
function percent(fraction: string): string {
  const [top = 0n, bottom = 1n] = fraction.split("/").map(BigInt);
  const tenths = (top * 2000n + bottom) / (bottom * 2n);
  return `${tenths / 10n}.${tenths % 10n}%`;
}
