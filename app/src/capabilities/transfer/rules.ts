/** What must be done before staff transfer and before the mutual begins: the checklist, its owners, the information due. */
import { checklistItem } from "@rochdale/facts/staff-terms.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all, has, latest, opening, type Story } from "@rochdale/facts/story.ts";
import { addDays } from "@rochdale/genuineness/calendar.ts";
import type { Message } from "@rochdale/language/message.ts";
import { caseStopped } from "../request/rules.ts";

export const STANDARD = "rochdale-2";
export type Item = (typeof checklistItem.options)[number];

export function refusal(name: string, values: Message["values"] = {}, law = STANDARD): Refusal {
  return {
    rule: `transfer.${name}`,
    law,
    because: { message: `transfer.refused.${name}`, values },
    remedy: { message: `transfer.remedy.${name}`, values },
  };
}

export function notStopped(story: Story): readonly Refusal[] {
  const stop = caseStopped(story);
  return stop ? [stop] : [];
}

/** Services that a regulator registers before anybody may run them (Care Quality Commission, Ofsted; general knowledge). */
const REGISTERED: readonly string[] = [
  "communityNursing",
  "health",
  "homelessHealth",
  "socialCare",
  "primarySchool",
  "school",
  "freeSchool",
  "childrensCentres",
];
const ALWAYS: readonly Item[] = [
  "incorporation",
  "shadowBoard",
  "bankAccount",
  "insurance",
  "payroll",
  "taxRegistration",
  "workingCapital",
];

export type Line = {
  readonly item: Item;
  readonly needed: boolean;
  readonly done:
    | Entry<"ChecklistDone/1">
    | Entry<"Incorporated/1">
    | Entry<"ShadowBoardFormed/1">
    | null;
};

/**
 * The checklist before conversion, each item needed or not for this body, with the fact that ticked it. Our own
 * standard, after the list of things that delayed or broke spin-outs (National Audit Office 2011).
 */
export function checklistOf(story: Story): readonly Line[] {
  const needed = neededItems(story);
  return checklistItem.options.map((item) => ({
    item,
    needed: needed.has(item),
    done: doneBy(story, item),
  }));
}

function neededItems(story: Story): ReadonlySet<Item> {
  const { service } = opening(story);
  const pension = latest(story, "PensionAnswered/1")?.content.route;
  return new Set<Item>([
    ...ALWAYS,
    ...(REGISTERED.includes(service.sector) ? (["regulatorRegistration"] as const) : []),
    ...(pension === "schemeAdmission" ? (["pensionAdmission"] as const) : []),
  ]);
}

function doneBy(story: Story, item: Item): Line["done"] {
  const ticked = all(story, "ChecklistDone/1").findLast((one) => one.content.item === item);
  if (ticked) return ticked;
  if (item === "incorporation") return latest(story, "Incorporated/1") ?? null;
  if (item === "shadowBoard") return latest(story, "ShadowBoardFormed/1") ?? null;
  return null;
}

function checklistDone(story: Story): readonly Refusal[] {
  const missing = checklistOf(story).filter((line) => line.needed && line.done === null);
  if (missing.length === 0) return [];
  const items = missing.map((line) => ({ message: `enum.checklistItem.${line.item}` }));
  return [refusal("checklist", { items, count: missing.length })];
}

/** Days before the transfer by which employee liability information is due: TUPE reg.11(6), "not less than 28 days". */
export const INFORMATION_DAYS = 28;
/** Information on a transfer before 1 May 2014 was due 14 days before. */
const OLD_INFORMATION_DAYS = 14;

export function informationDue(transferOn: string): string {
  const days = transferOn < "2014-05-01" ? OLD_INFORMATION_DAYS : INFORMATION_DAYS;
  return addDays(transferOn, -days);
}

/** Staff move only under a signed contract, told in time of what moves with them, with every needed item ticked. */
export function mayTransfer(story: Story): readonly Refusal[] {
  const refusals: Refusal[] = [...notStopped(story)];
  if (opening(story).start !== "fromPublicService")
    refusals.push(refusal("noPredecessor", {}, "tupe2006-reg4"));
  if (has(story, "TransferMade/1")) refusals.push(refusal("madeAlready"));
  if (!has(story, "ContractSigned/1")) refusals.push(refusal("noContract"));
  if (!has(story, "StaffListLodged/1")) refusals.push(refusal("noStaffList", {}, "tupe2006-reg11"));
  if (!has(story, "EmployeeInformationGiven/1"))
    refusals.push(refusal("noInformation", {}, "tupe2006-reg11"));
  const letters = new Set(all(story, "MeasuresLetterSent/1").map((one) => one.content.by));
  if (!letters.has("authority") || !letters.has("mutual"))
    refusals.push(refusal("noMeasures", {}, "tupe2006-reg13"));
  return [...refusals, ...checklistDone(story)];
}

/** Conversion day: the mutual exists, holds its contract, has its people, and everything needed is ticked. */
export function mayConvert(story: Story): readonly Refusal[] {
  const { start } = opening(story);
  const refusals: Refusal[] = [...notStopped(story)];
  if (start === "alreadyRunning") return [refusal("runsAlready")];
  if (has(story, "Converted/1")) refusals.push(refusal("convertedAlready"));
  if (!has(story, "Incorporated/1")) refusals.push(refusal("notIncorporated"));
  if (start === "fromPublicService") {
    const decided = all(story, "FinallyDecided/1").at(-1);
    if (decided?.content.decision !== "agree")
      refusals.push(refusal("notDecided", {}, "public-law-reasons"));
    if (!has(story, "ContractSigned/1")) refusals.push(refusal("noContract"));
    if (!has(story, "TransferMade/1")) refusals.push(refusal("noTransfer", {}, "tupe2006-reg4"));
  }
  return [...refusals, ...checklistDone(story)];
}
