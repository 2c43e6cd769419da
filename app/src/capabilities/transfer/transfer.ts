/** Staff terms and going live: measures, pensions, recognition, employee information, the checklist, conversion day. */
import { all, has, latest, opening, type Story } from "@rochdale/facts/story.ts";
import { mergeCatalogues } from "@rochdale/language/say.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Capability, Task } from "../../house/capability.ts";
import { bodyBySlug, storyOn } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import {
  answerPensions,
  countObjections,
  endRecognition,
  giveInformation,
  lodgeStaffList,
  promiseNewStarters,
  promiseRecognition,
  sendMeasures,
} from "./acts.ts";
import {
  checkOff,
  convert,
  formShadowBoard,
  incorporate,
  makeTransfer,
} from "./acts-going-live.ts";
import { transferPage, type Speak } from "./pages.ts";
import { checklistOf, informationDue, mayConvert, mayTransfer } from "./rules.ts";
import { actWords } from "./words-acts.ts";
import { pageWords } from "./words-pages.ts";
import { transferWords } from "./words-transfer.ts";

export const transfer: Capability = {
  name: "transfer",
  words: mergeCatalogues(actWords, pageWords, transferWords),
  acts: [
    lodgeStaffList,
    sendMeasures,
    promiseRecognition,
    endRecognition,
    promiseNewStarters,
    answerPensions,
    giveInformation,
    countObjections,
    formShadowBoard,
    incorporate,
    checkOff,
    makeTransfer,
    convert,
  ],
  routes,
  tasks: (story) => [
    termsTask(story),
    informationTask(story),
    checklistTask(story),
    makeTask(story),
    convertTask(story),
  ],
};

function routes(house: House): readonly Route[] {
  return ["/cases", "/mutuals"].map((base) => ({
    method: "GET",
    path: `${base}/:slug/transfer`,
    may: anyone,
    answer: (context) => show(house, context),
  }));
}

async function show(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const { language } = context;
  const speak: Speak = {
    language,
    say: (message: string, values?: Message["values"]) =>
      house.say(language, values ? { message, values } : { message }),
    link: (path) => context.link(path),
    base: addressOf(body),
  };
  const day = context.clock.today();
  const main = transferPage(speak, storyOn(body, day), day);
  return sitePage(house, context, { title: speak.say("transfer.title"), main, body, wide: true });
}

const line = (id: string, group: "businessCase" | "goingLive", order: number) => ({
  id: `transfer.${id}`,
  group,
  order,
  name: { message: `transfer.task.${id}` },
  page: "transfer",
});

function noStaffMove(story: Story): boolean {
  return opening(story).start !== "fromPublicService";
}

const notApplicable = {
  hint: { message: "transfer.task.notApplicable" },
  state: "notApplicable",
} as const;

function termsTask(story: Story): Task {
  const one = line("terms", "businessCase", 60);
  if (noStaffMove(story)) return { ...one, ...notApplicable };
  const letters = new Set(all(story, "MeasuresLetterSent/1").map((entry) => entry.content.by)).size;
  const done = letters + (has(story, "PensionAnswered/1") ? 1 : 0);
  const hint = { message: "transfer.task.terms.hint", values: { done } };
  const acts = ["transfer.sendMeasures", "transfer.answerPensions"];
  return { ...one, hint, state: done === 3 ? "done" : "open", acts };
}

function informationTask(story: Story): Task {
  const one = line("information", "goingLive", 20);
  if (noStaffMove(story)) return { ...one, ...notApplicable };
  const given = latest(story, "EmployeeInformationGiven/1");
  const acts = ["transfer.giveInformation"];
  if (!given)
    return { ...one, hint: { message: "transfer.task.information.none" }, state: "open", acts };
  const late = given.on > informationDue(given.content.transferOn);
  const values = { day: { day: given.on } };
  const hint = { message: `transfer.task.information.${late ? "late" : "inTime"}`, values };
  return { ...one, hint, state: "done", acts };
}

function checklistTask(story: Story): Task {
  const needed = checklistOf(story).filter((item) => item.needed);
  const done = needed.filter((item) => item.done !== null).length;
  const values = { done, needed: needed.length };
  return {
    ...line("checklist", "goingLive", 21),
    hint: { message: "transfer.task.checklist.hint", values },
    state: done === needed.length ? "done" : "open",
    acts: ["transfer.checkOff"],
  };
}

function makeTask(story: Story): Task {
  const one = line("make", "goingLive", 30);
  if (noStaffMove(story)) return { ...one, ...notApplicable };
  const made = latest(story, "TransferMade/1");
  if (!made) return { ...one, ...waiting(mayTransfer(story)), acts: ["transfer.make"] };
  const values = { staff: made.content.staff, day: { day: made.on } };
  return { ...one, hint: { message: "transfer.lead.made", values }, state: "done" };
}

function convertTask(story: Story): Task {
  const one = line("convert", "goingLive", 40);
  const converted = latest(story, "Converted/1");
  if (!converted) return { ...one, ...waiting(mayConvert(story)), acts: ["transfer.convert"] };
  const values = { day: { day: converted.on } };
  return { ...one, hint: { message: "transfer.lead.converted", values }, state: "done" };
}

function waiting(refusals: readonly Refusal[]): Pick<Task, "hint" | "state"> {
  const reasons = refusals.length;
  return reasons === 0
    ? { hint: { message: "transfer.task.ready" }, state: "open" }
    : { hint: { message: "transfer.task.waits", values: { reasons } }, state: "cannotStart" };
}
