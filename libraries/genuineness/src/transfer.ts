/** The transfer of staff: information in time and complete, measures letters of both sides, terms that pass with them. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, latest } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { addDays } from "./calendar.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { earliest } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";
import { noStaffToTransfer } from "./without-predecessor.ts";

/**
 * TUPE 2006: the old employer gives employee liability information at least 28 days before the transfer, 14 in
 * Northern Ireland (reg. 11); both employers say what measures they foresee (reg. 13); terms pass (reg. 4).
 * Our reading: all of it stands in the record before the transfer, complete for every employee. Where TUPE is
 * said not to apply, staff lose its protection and the claim is not met, whatever was promised instead.
 */
export const tupeHonoured = findingRule({
  id: "tupeHonoured",
  group: "people",
  version: 1,
  law: "tupe2006-reg11",
  beneficiary: "proposers",
  wanted: "authority",
  doesNotApply: noStaffToTransfer,
  judge: judgeTransfer,
});

function judgeTransfer(scene: Scene): Judgement {
  const { story } = scene;
  const words = (name: string) => sentence(`finding.tupeHonoured.${name}`);
  const transfer = latest(story, "TransferMade/1");
  if (!transfer) return notProven(words("none"), words("change.record"));
  if (!transfer.content.tupeApplied) {
    const because = sentence("finding.tupeHonoured.notApplied", { day: onDay(transfer.on) });
    return notMet(because, words("change.apply"), { rests: [transfer] });
  }
  const given = all(story, "EmployeeInformationGiven/1").filter((one) => one.on <= transfer.on);
  const letters = all(story, "MeasuresLetterSent/1").filter((one) => one.on <= transfer.on);
  const grounds = { rests: [transfer, ...given], also: letters };
  const defects = defectsOf(scene, transfer, given);
  if (defects.length > 0) {
    const because = sentence("finding.tupeHonoured.defects", { defects });
    return notMet(because, words("change.past"), grounds);
  }
  const missing = [
    ...(given.length > 0 ? [] : [sentence("transferPart.information")]),
    ...(["authority", "mutual"] as const)
      .filter((side) => !letters.some((letter) => letter.content.by === side))
      .map((side) => sentence(`transferPart.letter.${side}`)),
  ];
  if (missing.length > 0) {
    const because = sentence("finding.tupeHonoured.missing", { missing });
    return notProven(because, words("change.record"), grounds);
  }
  const first = earliest(given);
  const values = {
    staff: transfer.content.staff,
    day: onDay(transfer.on),
    given: onDay(first?.on ?? transfer.on),
  };
  return met(sentence("finding.tupeHonoured.met", values), words("change.lose"), grounds);
}

/** The days that the old employer has: 14 in Northern Ireland, 28 elsewhere. */
export function informationDays(nation: string): number {
  return nation === "Northern Ireland" ? 14 : 28;
}

function defectsOf(
  scene: Scene,
  transfer: Entry<"TransferMade/1">,
  given: readonly Entry<"EmployeeInformationGiven/1">[],
): readonly Message[] {
  const days = informationDays(scene.body.service.nation);
  const first = earliest(given);
  const last = given.at(-1);
  const late = first && first.on > addDays(transfer.on, -days);
  const { employees, complete } = last?.content ?? { employees: 0, complete: 0 };
  return [
    ...(late ? [sentence("transferDefect.late", { given: onDay(first.on), days })] : []),
    ...(complete < employees
      ? [sentence("transferDefect.incomplete", { complete: { of: [complete, employees] } })]
      : []),
  ];
}
