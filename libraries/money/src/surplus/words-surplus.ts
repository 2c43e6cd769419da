/** Why a use of the surplus is refused, and what the uses are called. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const surplusWords: Catalogue = {
  "surplus.use.shareInterest": {
    en: "Interest on member shares",
    cy: "Llog ar gyfranddaliadau aelodau",
  },
  "surplus.use.communityFund": { en: "Community fund", cy: "Cronfa gymunedol" },
  "surplus.use.staffBonus": { en: "Bonus for staff", cy: "Bonws i staff" },
  "surplus.use.participationDividend": {
    en: "Dividend by participation",
    cy: "Difidend yn ôl cyfranogiad",
  },
  "surplus.use.shareDividend": { en: "Dividend on shares", cy: "Difidend ar gyfranddaliadau" },
  "surplus.refused.noResolution": {
    en: "No vote of the members or trustees stands behind this use.",
    cy: "Nid oes pleidlais gan yr aelodau na’r ymddiriedolwyr y tu ôl i’r defnydd hwn.",
  },
  "surplus.refused.noSurplus": {
    en: "There is no surplus left to use.",
    cy: "Nid oes gwarged ar ôl i’w ddefnyddio.",
  },
  "surplus.refused.insufficientSurplus": {
    en: "It is more than is left of the surplus at this step.",
    cy: "Mae’n fwy na’r hyn sydd ar ôl o’r gwarged ar y cam hwn.",
  },
  "surplus.refused.aboveMaximumInterest": {
    en: "The rate is above the highest share interest that the rules allow.",
    cy: "Mae’r gyfradd yn uwch na’r llog uchaf ar gyfranddaliadau y mae’r rheolau’n ei ganiatáu.",
  },
  "surplus.refused.noMaximumInterestInRules": {
    en: "The rules state no highest rate of share interest, so none can be paid.",
    cy: "Nid yw’r rheolau’n nodi cyfradd uchaf o log ar gyfranddaliadau, felly ni ellir talu dim.",
  },
  "surplus.refused.noInterestOnShares": {
    en: "This legal form pays no interest on member shares.",
    cy: "Nid yw’r ffurf gyfreithiol hon yn talu llog ar gyfranddaliadau aelodau.",
  },
  "surplus.refused.noDividendToMembers": {
    en: "A community benefit society may not pay its members a dividend.",
    cy: "Ni chaiff cymdeithas er budd y gymuned dalu difidend i’w haelodau.",
  },
  "surplus.refused.noParticipationDividend": {
    en: "Only a co-operative society may pay a dividend by participation.",
    cy: "Dim ond cymdeithas gydweithredol a gaiff dalu difidend yn ôl cyfranogiad.",
  },
  "surplus.refused.noDividendOnShares": {
    en: "A society may not pay a dividend in proportion to shares beyond share interest.",
    cy: "Ni chaiff cymdeithas dalu difidend yn gymesur â chyfranddaliadau y tu hwnt i log arnynt.",
  },
  "surplus.refused.noShareCapital": {
    en: "This legal form has no share capital and distributes no profit.",
    cy: "Nid oes gan y ffurf gyfreithiol hon gyfalaf cyfranddaliadau ac nid yw’n dosbarthu elw.",
  },
  "surplus.refused.charityDistributesNoProfit": {
    en: "A charity distributes no profit.",
    cy: "Nid yw elusen yn dosbarthu elw.",
  },
  "surplus.refused.overCicCap": {
    en: "Dividends would be above 35 per cent of the distributable profits.",
    cy: "Byddai’r difidendau’n uwch na 35 y cant o’r elw y gellir ei ddosbarthu.",
  },
  "surplus.refused.payNotShownReasonable": {
    en: "The bonus has not been shown to be reasonable pay.",
    cy: "Ni ddangoswyd bod y bonws yn dâl rhesymol.",
  },
  "surplus.refused.notSameTerms": {
    en: "A bonus in an employee-owned company must be on the same terms for all.",
    cy: "Rhaid i fonws mewn cwmni sy’n eiddo i’r gweithwyr fod ar yr un telerau i bawb.",
  },
  "surplus.refused.noMeasureOfParticipation": {
    en: "A dividend by participation must follow participation, and no measure of it is stated.",
    cy: "Rhaid i ddifidend yn ôl cyfranogiad ddilyn cyfranogiad, ac ni nodir mesur ohono.",
  },
};
