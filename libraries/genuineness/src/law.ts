/** The law register: every rule used anywhere, with its life, source and confidence. docs/law.md is printed from it. */
import type { Message } from "@rochdale/language/message.ts";
import { lawOfAsking } from "./law-asking.ts";
import { lawOfBodies } from "./law-bodies.ts";
import { lawOfContract } from "./law-contract.ts";
import { lawOfEndings } from "./law-endings.ts";
import { lawOfForms } from "./law-forms.ts";
import { lawOfMoney } from "./law-money.ts";
import { lawOfPeople } from "./law-people.ts";
import type { Confidence, Law } from "./law-shape.ts";
import { guidanceAndStandards } from "./law-standard.ts";
import { sentence } from "./sentence.ts";

export type { Confidence, Law } from "./law-shape.ts";

/** Every entry, in the order of the register's chapters. Old entries stay: a repeal sets `to`. */
export const lawRegister: readonly Law[] = [
  ...lawOfAsking,
  ...lawOfContract,
  ...lawOfPeople,
  ...lawOfBodies,
  ...lawOfForms,
  ...lawOfEndings,
  ...lawOfMoney,
  ...guidanceAndStandards,
];

const byId = new Map(lawRegister.map((law) => [law.id, law]));

/** The entry of an id. Throws on an id that the register lacks: a programmer's mistake. */
export function lawOf(id: string): Law {
  const law = byId.get(id);
  if (!law) throw new Error(`the law register has no ${id}`);
  return law;
}

/** How surely we know a rule, as the page says it: "Law, read at source" or "Our own standard ...". */
export function basisOf(law: Law): Message {
  if (law.confidence !== "ownStandard") return sentence(`basis.${law.confidence}`);
  return sentence("basis.ownStandard", { version: law.id.startsWith("rochdale-1") ? 1 : 2 });
}

/** The words for a confidence alone. */
export function confidenceWords(confidence: Confidence): Message {
  return sentence(`confidence.${confidence}`);
}

/** Whether a rule is in force on a day, as far as its days are known. */
export function inForce(law: Law, day: string): boolean {
  return (law.from === null || law.from <= day) && (law.to === null || day <= law.to);
}
