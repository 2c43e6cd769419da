/** Acts of the agreement itself: offered by one side, agreed by the other, ended by the notice of either. */
import { fact } from "@rochdale/facts/fact.ts";
import { versionsAgreed, type PartnershipSide } from "@rochdale/genuineness/partnership.ts";
import type { Message } from "@rochdale/language/message.ts";
import { act, problem, refused, type Letter, type Situation } from "../../house/act.ts";
import {
  earliestEnd,
  isMonth,
  mayAgree,
  mayGiveNotice,
  mayOffer,
  offerWaiting,
  refusal,
  standingOffer,
} from "./rules.ts";
import { readTerms, termFields } from "./terms-fields.ts";

export const EITHER = ["authority", "proposer", "secretary"] as const;
export const toAgreement = () => "/partnership";

export function sideOf(s: Pick<Situation, "by">): PartnershipSide {
  return s.by.role === "authority" ? "authority" : "mutual";
}

/** A letter to those who speak for the other side. */
export function lettersToOther(
  s: Situation,
  name: string,
  values: NonNullable<Message["values"]>,
): readonly Letter[] {
  const roles =
    sideOf(s) === "authority" ? (["proposer", "secretary"] as const) : (["authority"] as const);
  return roles.map((role) => ({
    to: { role },
    subject: { message: `partnership.letter.${name}.subject`, values },
    text: [{ message: `partnership.letter.${name}.text`, values }],
  }));
}

export const offer = act({
  id: "partnership.offer",
  may: EITHER,
  fields: termFields,
  refusals: (s) => mayOffer(s.story, s.day),
  decide(command, s) {
    const read = readTerms(command, s);
    if (!read.ok) return problem(read.field, read.because.message, read.because.values);
    const version = (standingOffer(s.story)?.content.version ?? 0) + 1;
    const content = { version, by: sideOf(s), terms: read.terms };
    return {
      ok: true,
      facts: [fact("PartnershipOffered/1", s.by.party, s.day, content)],
      letters: lettersToOther(s, "offer", { version }),
    };
  },
  then: toAgreement,
});

export const agree = act({
  id: "partnership.agree",
  may: EITHER,
  fields: (s: Situation) => {
    const waiting = offerWaiting(s.story);
    const options = waiting ? [String(waiting.content.version)] : [];
    return { version: { kind: "choice", options, suggest: options[0] ?? "" } } as const;
  },
  refusals: (s) => mayAgree(s.story, sideOf(s), s.day),
  decide(command, s) {
    const waiting = offerWaiting(s.story);
    if (!waiting) return refused(refusal("noOffer"));
    const { version } = waiting.content;
    if (command.version !== String(version)) return problem("version", "field.choose");
    return {
      ok: true,
      facts: [fact("PartnershipAgreed/1", s.by.party, s.day, { version })],
      letters: lettersToOther(s, "agreed", { version }),
    };
  },
  then: toAgreement,
});

export const giveNotice = act({
  id: "partnership.giveNotice",
  may: EITHER,
  fields: (s: Situation) => {
    const version = versionsAgreed(s.story).at(-1);
    const suggest = version ? earliestEnd(version, s.day) : "";
    return {
      month: { kind: "text", max: 7, suggest },
      reasons: { kind: "longText", max: 2000 },
    } as const;
  },
  refusals: (s) => mayGiveNotice(s.story, s.day),
  decide({ month, reasons }, s) {
    const version = versionsAgreed(s.story).at(-1);
    if (!version) return refused(refusal("notAgreed"));
    if (!isMonth(month)) return problem("month", "partnership.problem.month");
    const earliest = earliestEnd(version, s.day);
    if (month < earliest) {
      const values = { months: version.terms.noticeMonths, month: { day: `${earliest}-01` } };
      return problem("month", "partnership.problem.notice", values);
    }
    if (month >= version.lastMonth) {
      const values = { month: { day: `${version.lastMonth}-01` } };
      return problem("month", "partnership.problem.endsAnyway", values);
    }
    return {
      ok: true,
      facts: [fact("PartnershipNoticeGiven/1", s.by.party, s.day, { month, reasons })],
      letters: lettersToOther(s, "notice", { month: { day: `${month}-01` } }),
    };
  },
  then: toAgreement,
});
