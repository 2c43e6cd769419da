/** The road of a case: what blocks it, its tasks in five groups, its clocks, and who does what. */
import { clockPanel, type Clock } from "../../design/clock.ts";
import { blocker } from "../../design/blocker.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { html, link, type Html } from "../../design/html.ts";
import {
  columns,
  heading,
  lead,
  links,
  noPrint,
  paragraph,
  printButton,
} from "../../design/layout.ts";
import { road, type Stage as StageOfRoad } from "../../design/road.ts";
import type { TagKind } from "../../design/tagged.ts";
import type { Language, Message } from "@rochdale/language/message.ts";
import type { Block, Task } from "../../house/capability.ts";
import { STAGE_GROUPS, type Stage } from "./stage.ts";

export type RoadPage = {
  readonly language: Language;
  readonly body: string;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly tell: (message: Message) => string;
  /** An address below the body's own, in the reader's language. */
  readonly at: (path: string) => string;
  readonly stage: Stage;
  readonly tasks: readonly Task[];
  readonly blocks: readonly Block[];
  readonly clocks: readonly Clock[];
  readonly people: readonly { readonly role: string; readonly who: string }[];
  /** Acts that this reader may do now, by id. */
  readonly mine: readonly string[];
};

export function roadPage(page: RoadPage): Html {
  const { say, language, stage } = page;
  const left = html`${heading(say("road.title"), { level: 1, size: "xl" })}
  ${lead(say("road.lead", { stage: { message: stage.stage }, since: { day: stage.since } }))}
  ${blocker(
    language,
    page.blocks.map((block) => blockWords(page, block)),
    ended(page) ? say(`road.ended.${stage.ended}`) : undefined,
  )}
  ${ended(page) ? paragraph(say("road.ended.what")) : null}
  ${road(
    language,
    STAGE_GROUPS.map((group) => stageOfRoad(page, group)),
  )}`;
  return columns(left, aside(page));
}

/** Stopped or wound up: nothing is offered any more, and what was not done stays so. */
const ended = ({ stage }: RoadPage): boolean => stage.ended !== null;

function blockWords(page: RoadPage, block: Block): Html {
  const { tell, at, say } = page;
  const act = ended(page) ? undefined : block.act;
  const path = block.page ?? (act ? `do/${act}` : null);
  if (path === null) return html`${tell(block.because)}`;
  const words = act ? say(`act.${act}`) : say("road.see");
  return html`${tell(block.because)} ${link(at(`/${path}`), words)}.`;
}

function stageOfRoad(page: RoadPage, group: (typeof STAGE_GROUPS)[number]): StageOfRoad {
  const tasks = page.tasks
    .filter((task) => task.group === group)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return {
    name: page.say(`road.group.${group}`),
    note: noteOf(page, group, tasks),
    tasks: tasks.map((task) => (ended(page) ? taskAfterEnd : taskOfRoad)(page, task)),
  };
}

function noteOf(
  { say, stage }: RoadPage,
  group: (typeof STAGE_GROUPS)[number],
  tasks: readonly Task[],
): string {
  const settled = tasks.every((task) => task.state === "done" || task.state === "notApplicable");
  if (tasks.length > 0 && settled) return say("road.note.done");
  if (stage.ended !== null) return say(`road.stage.${stage.ended}`);
  if (stage.group === group && !stage.over) return say("road.note.here");
  const waits = tasks.every(
    (task) => task.state === "cannotStart" || task.state === "notApplicable",
  );
  return waits ? say("road.note.notOpen") : say("road.note.open");
}

const KINDS: Record<Task["state"], TagKind> = {
  done: "done",
  open: "plain",
  blocked: "stop",
  cannotStart: "wait",
  late: "stop",
  notApplicable: "wait",
};

/** What was recorded can still be read; of the rest nothing is claimed, and no reason to wait is given any more. */
function taskAfterEnd(page: RoadPage, task: Task): StageOfRoad["tasks"][number] {
  const { at, say, tell } = page;
  const state =
    task.state === "done" || task.state === "notApplicable" ? task.state : "notRecorded";
  return {
    name: tell(task.name),
    ...(task.page && task.state !== "cannotStart" ? { href: at(`/${task.page}`) } : {}),
    ...(state === "notRecorded" ? {} : { hint: tell(task.hint) }),
    status: { text: say(`road.state.${state}`), kind: state === "done" ? "done" : "wait" },
  };
}

/** A task leads to its page; without one, to the act that moves it on. What cannot start yet is shown all the same. */
function taskOfRoad(page: RoadPage, task: Task): StageOfRoad["tasks"][number] {
  const mine = (task.acts ?? []).find((act) => page.mine.includes(act));
  const yours = mine !== undefined && task.state === "open";
  const act = mine ?? task.acts?.[0];
  const path = yours ? `do/${mine}` : (task.page ?? (act ? `do/${act}` : null));
  const reachable = path !== null && task.state !== "cannotStart";
  const words = yours
    ? page.say("road.state.yours")
    : task.tag
      ? page.tell(task.tag)
      : page.say(`road.state.${task.state}`);
  return {
    name: page.tell(task.name),
    ...(reachable ? { href: page.at(`/${path}`) } : {}),
    hint: page.tell(task.hint),
    status: { text: words, kind: yours ? "act" : KINDS[task.state] },
  };
}

function aside(page: RoadPage): Html {
  const { say, language, at, clocks, people, mine } = page;
  return html`${heading(say("road.clocks"), { size: "m" })}
  ${clocks.length > 0 ? clocks.map((clock) => clockPanel(language, clock)) : paragraph(say("road.noClocks"), "s")}
  ${
    mine.length > 0 && !ended(page)
      ? html`${heading(say("road.mine"), { size: "m" })}
        ${links(mine.map((id) => ({ href: at(`/do/${id}`), text: say(`act.${id}`) })))}`
      : null
  }
  ${heading(say("road.people"), { size: "m" })}
  ${people.length > 0 ? descriptionRows(people.map((one) => [one.role, one.who] as const)) : paragraph(say("road.nobody"), "s")}
  ${noPrint(
    html`${links([
      { href: at("/calendar.ics"), text: say("road.calendar") },
      { href: at("/documents"), text: say("road.documents") },
      { href: at("/record.tar"), text: say("road.file") },
    ])}${printButton(language)}`,
  )}`;
}
