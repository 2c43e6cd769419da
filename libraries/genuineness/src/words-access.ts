/** Words of the finding on access, and the names of months. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const accessWords: Catalogue = {
  "finding.accessFair.claim": {
    en: "Access is fair",
    cy: "Mae mynediad yn deg",
  },
  "finding.accessFair.rule.1": {
    en: "No group of ten or more is accepted at under four fifths of the overall rate",
    cy: "Ni dderbynnir unrhyw grŵp o ddeg neu fwy ar lai na phedair rhan o bump o'r gyfradd gyfan",
  },
  "finding.accessFair.none": {
    en: "The record holds no count of who was accepted. This is neither a pass nor a fail.",
    cy: "Nid oes cyfrif o bwy a dderbyniwyd yn y cofnod. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.accessFair.stale": {
    en: "Access was last counted on {day}, over 15 months ago.",
    cy: "Cyfrifwyd mynediad ddiwethaf ar {day}, dros 15 mis yn ôl.",
  },
  "finding.accessFair.tooSmall": {
    en: "The groups counted are too few or too small to compare.",
    cy: "Mae'r grwpiau a gyfrifwyd yn rhy ychydig neu'n rhy fach i'w cymharu.",
  },
  "finding.accessFair.behind": {
    en: "Accepted of all: {overall}. Behind: {shares}.",
    cy: "Derbyniwyd o bawb: {overall}. Ar ei hôl hi: {shares}.",
  },
  "access.share": { en: "{group}, {share}", cy: "{group}, {share}" },
  "finding.accessFair.met": {
    en: "Accepted of all: {overall}. None of the {groups} groups is far behind.",
    cy: "Derbyniwyd o bawb: {overall}. Nid oes un o'r {groups} grŵp ymhell ar ei hôl hi.",
  },
  "finding.accessFair.change.count": {
    en: "A current count of referrals and acceptances by group would decide it.",
    cy: "Byddai cyfrif cyfredol o atgyfeiriadau a derbyniadau fesul grŵp yn penderfynu hyn.",
  },
  "finding.accessFair.change.raise": {
    en: "Accepting these groups at four fifths of the overall rate would meet it.",
    cy: "Byddai derbyn y grwpiau hyn ar bedair rhan o bump o'r gyfradd gyfan yn ei fodloni.",
  },
  "finding.accessFair.change.lose": {
    en: "One group falling under four fifths of the overall rate would lose it.",
    cy: "Byddai un grŵp yn disgyn o dan bedair rhan o bump o'r gyfradd gyfan yn ei golli.",
  },
  ...monthNames(),
};

function monthNames(): Catalogue {
  const names = [
    ["January", "Ionawr"],
    ["February", "Chwefror"],
    ["March", "Mawrth"],
    ["April", "Ebrill"],
    ["May", "Mai"],
    ["June", "Mehefin"],
    ["July", "Gorffennaf"],
    ["August", "Awst"],
    ["September", "Medi"],
    ["October", "Hydref"],
    ["November", "Tachwedd"],
    ["December", "Rhagfyr"],
  ] as const;
  return Object.fromEntries(
    names.map(([en, cy], index) => [
      `month.${String(index + 1).padStart(2, "0")}`,
      { en: `${en} {year}`, cy: `${cy} {year}` },
    ]),
  );
}
