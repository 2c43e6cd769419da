/** All refusals together: each with its rule, its law, how surely that law is known, and what can be done. */
import type { Language } from "@rochdale/language/message.ts";
import { basisOf, lawOf } from "@rochdale/genuineness/law.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { inLanguage } from "../design/address.ts";
import { link, type Html } from "../design/html.ts";
import { refusalPanel } from "../design/refusal.ts";
import type { House } from "./house.ts";
import { sayIn } from "./site.ts";
import { siteWords } from "./words.ts";

export function refusalsOf(house: House, language: Language, refusals: readonly Refusal[]): Html {
  const t = sayIn(siteWords, language);
  return refusalPanel(language, {
    heading: t("act.refused"),
    why: t("act.refusedBecause", { count: refusals.length }),
    level: 2,
    reasons: refusals.map((refusal) => {
      const law = lawOf(refusal.law);
      const basis = house.say(language, basisOf(law));
      const own = law.confidence === "ownStandard";
      const rule = inLanguage(language, `/rules/${law.id}`);
      return {
        // The basis of our own standard names it already.
        rule: link(rule, own ? basis : law.title),
        ...(own ? {} : { basis }),
        because: house.say(language, refusal.because),
        remedy: house.say(language, refusal.remedy),
      };
    }),
  });
}
