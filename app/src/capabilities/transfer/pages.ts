/** The page of staff terms and going live: the checklist with owners and evidence, the information due, pensions, measures. */
import type { Language, Message } from "@rochdale/language/message.ts";
import { all, latest, opening, type Story } from "@rochdale/facts/story.ts";
import { daysBetween } from "@rochdale/genuineness/calendar.ts";
import { longDay, number } from "@rochdale/language/say.ts";
import { clockPanel } from "../../design/clock.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import {
  columns,
  fingerprint,
  heading,
  lead,
  links,
  paragraph,
  section,
} from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import { checklistOf, informationDue, INFORMATION_DAYS, type Line } from "./rules.ts";

export type Speak = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly link: (path: string) => string;
  readonly base: string;
};

export function transferPage(speak: Speak, story: Story, day: string): Html {
  const { say } = speak;
  const fromService = opening(story).start === "fromPublicService";
  const main = html`${checklist(speak, story)}${fromService ? terms(speak, story) : paragraph(say("transfer.task.notApplicable"))}`;
  const aside = html`${fromService ? information(speak, story, day) : null}${body(speak, story)}${steps(speak)}`;
  return html`${heading(say("transfer.title"), { level: 1, size: "l" })}
${lead(leadSentence(speak, story))}
${columns(main, aside)}`;
}

function leadSentence({ say }: Speak, story: Story): string {
  const converted = latest(story, "Converted/1");
  if (converted) return say("transfer.lead.converted", { day: { day: converted.on } });
  const made = latest(story, "TransferMade/1");
  if (made) return say("transfer.lead.made", { staff: made.content.staff, day: { day: made.on } });
  const missing = checklistOf(story).filter((line) => line.needed && line.done === null).length;
  return missing === 0 ? say("transfer.lead.ready") : say("transfer.lead.waits", { missing });
}

function checklist(speak: Speak, story: Story): Html {
  const { say } = speak;
  return stackingTable({
    caption: say("transfer.checklist"),
    columns: ["item", "state", "owner", "evidence"].map((name) => ({
      heading: say(`transfer.checklist.${name}`),
    })),
    rows: checklistOf(story).map((line) => ({
      cells: [
        say(`enum.checklistItem.${line.item}`),
        stateOf(speak, line),
        line.done === null
          ? say("transfer.checklist.noOwner")
          : say(`site.role.${story.roles.get(line.done.by) ?? "none"}`),
        evidenceOf(speak, line),
      ],
    })),
  });
}

function stateOf({ say, language }: Speak, { done, needed }: Line): Html {
  if (done)
    return tagged(say("transfer.checklist.done", { day: longDay(language, done.on) }), "done");
  return needed
    ? tagged(say("transfer.checklist.open"), "act")
    : tagged(say("transfer.checklist.notNeeded"), "wait");
}

/** Evidence is held by the parties; the public sees its fingerprint and the entry. */
function evidenceOf(speak: Speak, { done }: Line): Text {
  const { say } = speak;
  if (done === null) return say("transfer.checklist.none");
  const entry = link(
    speak.link(`${speak.base}/record/${done.position}`),
    say("transfer.checklist.entry", { entry: done.position }),
  );
  const paper = done.type === "ChecklistDone/1" ? done.content.evidence : null;
  return paper === null ? entry : html`${entry} ${fingerprint(paper)}`;
}

function information(speak: Speak, story: Story, day: string): Html {
  const { say, language } = speak;
  const given = latest(story, "EmployeeInformationGiven/1");
  if (!given) {
    return clockPanel(language, {
      state: "notStarted",
      what: say("transfer.information.what"),
      starts: say("transfer.information.starts"),
      mustAct: say("transfer.information.must"),
      ifSilent: say("transfer.information.silent"),
      rule: say("transfer.information.rule"),
      level: 2,
    });
  }
  const { transferOn, employees, complete } = given.content;
  const due = informationDue(transferOn);
  const values = {
    given: { day: given.on },
    due: { day: due },
    transferOn: { day: transferOn },
    complete: { of: [complete, employees] as const },
  };
  const made = latest(story, "TransferMade/1") !== undefined || transferOn < day;
  const words = say(
    given.on > due ? "transfer.information.late" : "transfer.information.inTime",
    values,
  );
  return section(
    say("transfer.information"),
    html`${paragraph(words)}${made ? null : paragraph(`${say("transfer.information.rule")}: ${number(language, INFORMATION_DAYS)} / ${number(language, daysBetween(given.on, transferOn))}`)}`,
    { id: "information", size: "s" },
  );
}

function documentLink(speak: Speak, commitment: string | null): Html | string {
  if (commitment === null) return "";
  return link(
    speak.link(`${speak.base}/documents/${commitment}`),
    speak.say("transfer.terms.read"),
  );
}

function terms(speak: Speak, story: Story): Html {
  const { say } = speak;
  const list = latest(story, "StaffListLodged/1");
  const pension = latest(story, "PensionAnswered/1");
  const starters = latest(story, "NewStartersTerms/1");
  const objected = latest(story, "ObjectionsCounted/1")?.content.objected;
  const none = say("transfer.terms.notYet");
  const rows: [Text, Text][] = [
    [
      say("transfer.terms.list"),
      list
        ? say("transfer.terms.listSays", { staff: list.content.staff, day: { day: list.on } })
        : none,
    ],
    ...(["authority", "mutual"] as const).map((by): [Text, Text] => {
      const letter = all(story, "MeasuresLetterSent/1").findLast((one) => one.content.by === by);
      const said = letter
        ? html`${say(`enum.measures.${letter.content.measures}`)} ${documentLink(speak, letter.content.letter)}`
        : none;
      return [say(`transfer.terms.${by}`), said];
    }),
    [say("transfer.terms.pension"), pension ? pensionWords(speak, pension.content) : none],
    [
      say("transfer.terms.starters"),
      starters
        ? say(starters.content.noWorse ? "transfer.terms.noWorse" : "transfer.terms.worse")
        : none,
    ],
    ...opening(story).recognisedUnions.map((union): [Text, Text] => [
      say("transfer.terms.recognition", { union }),
      recognition(speak, story, union),
    ]),
    [
      say("transfer.terms.objected"),
      objected === undefined ? none : objected < 10 ? say("transfer.terms.few") : String(objected),
    ],
  ];
  return section(say("transfer.terms"), descriptionRows(rows), { id: "terms" });
}

function pensionWords(
  speak: Speak,
  answer: { readonly route: string; readonly everyEligible: boolean; readonly answer: string },
): Html {
  const route = { message: `enum.pensionRoute.${answer.route}` };
  const key = answer.everyEligible ? "everyone" : "notEveryone";
  return html`${speak.say(`transfer.terms.${key}`, { route })} ${documentLink(speak, answer.answer)}`;
}

function recognition({ say }: Speak, story: Story, union: string): string {
  const ended = all(story, "RecognitionEnded/1").findLast((one) => one.content.union === union);
  const promised = all(story, "RecognitionPromised/1").findLast(
    (one) => one.content.union === union,
  );
  if (ended && (!promised || ended.position > promised.position)) {
    return say("transfer.terms.ended", { day: { day: ended.on } });
  }
  if (!promised) return say("transfer.terms.notYet");
  return say(promised.content.continues ? "transfer.terms.continues" : "transfer.terms.stops");
}

function body(speak: Speak, story: Story): Html {
  const { say } = speak;
  const board = latest(story, "ShadowBoardFormed/1");
  const company = latest(story, "Incorporated/1");
  const parts = Object.entries(board?.content.byClass ?? {}).map(([name, seats]) => ({
    message: "transfer.board.part",
    values: { name: { message: `enum.memberClass.${name}` }, seats },
  }));
  const none = say("transfer.terms.notYet");
  return descriptionRows([
    [
      say("transfer.board"),
      board ? say("transfer.board.seats", { seats: board.content.seats, parts }) : none,
    ],
    [
      say("transfer.company"),
      company
        ? say("transfer.company.says", {
            form: company.content.form,
            registrar: company.content.registrar,
            number: company.content.number ?? { message: "transfer.company.noNumber" },
          })
        : none,
    ],
  ]);
}

function steps(speak: Speak): Html {
  const acts = [
    "lodgeStaffList",
    "sendMeasures",
    "answerPensions",
    "promiseRecognition",
    "promiseNewStarters",
    "giveInformation",
    "countObjections",
    "formShadowBoard",
    "incorporate",
    "checkOff",
    "make",
    "convert",
  ];
  return section(
    speak.say("transfer.steps"),
    links(
      acts.map((name) => ({
        href: speak.link(`${speak.base}/do/transfer.${name}`),
        text: speak.say(`act.transfer.${name}`),
      })),
    ),
    { id: "steps", size: "s" },
  );
}
