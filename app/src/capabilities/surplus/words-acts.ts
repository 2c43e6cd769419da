/** The acts of a surplus in words, and why one is refused. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const surplusActWords: Catalogue = {
  "act.surplus.stateRules": {
    en: "Say what the rules say of the surplus",
    cy: "Dweud beth mae’r rheolau’n ei ddweud am y gwarged",
  },
  "act.surplus.stateRules.intro": {
    en: "The reserve that is filled first, and the highest interest on members’ shares. The rules themselves are published with it.",
    cy: "Y gronfa wrth gefn a lenwir yn gyntaf, a’r llog uchaf ar gyfranddaliadau aelodau. Cyhoeddir y rheolau eu hunain gydag ef.",
  },
  "act.surplus.stateRules.reserve": {
    en: "What reserve do the rules want first?",
    cy: "Pa gronfa wrth gefn mae’r rheolau’n ei mynnu yn gyntaf?",
  },
  "act.surplus.stateRules.months": {
    en: "How many months of cost?",
    cy: "Faint o fisoedd o gost?",
  },
  "act.surplus.stateRules.months.hint": {
    en: "Only for a reserve of so many months, like 3",
    cy: "Dim ond ar gyfer cronfa o hyn a hyn o fisoedd, fel 3",
  },
  "act.surplus.stateRules.percent": {
    en: "How many per cent of the surplus?",
    cy: "Pa ganran o’r gwarged?",
  },
  "act.surplus.stateRules.percent.hint": {
    en: "Only for a reserve that is a share of the surplus, like 20",
    cy: "Dim ond ar gyfer cronfa sy’n gyfran o’r gwarged, fel 20",
  },
  "act.surplus.stateRules.interest": {
    en: "The highest interest on members’ shares, per cent a year",
    cy: "Y llog uchaf ar gyfranddaliadau aelodau, y cant y flwyddyn",
  },
  "act.surplus.stateRules.interest.hint": {
    en: "Leave it empty where the rules name none",
    cy: "Gadewch yn wag lle nad yw’r rheolau’n enwi un",
  },
  "act.surplus.stateRules.rules": { en: "The rules", cy: "Y rheolau" },
  "act.surplus.stateRules.button": { en: "Record it", cy: "Ei gofnodi" },
  "act.surplus.listPeople": {
    en: "List those among whom it may be shared",
    cy: "Rhestru’r rhai y gellir ei rannu yn eu plith",
  },
  "act.surplus.listPeople.intro": {
    en: "The list stays private and is destroyed in the end. It lets members compare ways of sharing before they vote.",
    cy: "Mae’r rhestr yn aros yn breifat ac fe’i dinistrir yn y diwedd. Mae’n gadael i aelodau gymharu ffyrdd o rannu cyn pleidleisio.",
  },
  "act.surplus.listPeople.year": { en: "For which year?", cy: "Ar gyfer pa flwyddyn?" },
  "act.surplus.listPeople.year.hint": {
    en: "Like 2025-26, or 2026 for a calendar year",
    cy: "Fel 2025-26, neu 2026 ar gyfer blwyddyn galendr",
  },
  "act.surplus.listPeople.people": { en: "The list", cy: "Y rhestr" },
  "act.surplus.listPeople.people.hint": {
    en: "CSV with the columns member;pay;hours;participation;shares. Member is their number, never a name. Pay and shares are pounds of the year",
    cy: "CSV â’r colofnau member;pay;hours;participation;shares. Rhif yr aelod yw member, byth enw. Punnoedd y flwyddyn yw pay a shares",
  },
  "act.surplus.listPeople.button": { en: "Keep the list", cy: "Cadw’r rhestr" },
  "act.surplus.propose": {
    en: "Propose what becomes of the surplus",
    cy: "Cynnig beth a ddaw o’r gwarged",
  },
  "act.surplus.propose.intro": {
    en: "The surplus is worked out from the closed months of the ledger. What the law of your legal form forbids is refused here, before anyone votes.",
    cy: "Cyfrifir y gwarged o fisoedd caeedig y llyfrau. Gwrthodir yma, cyn i neb bleidleisio, yr hyn y mae cyfraith eich ffurf gyfreithiol yn ei wahardd.",
  },
  "act.surplus.propose.firstMonth": {
    en: "The first month of the year",
    cy: "Mis cyntaf y flwyddyn",
  },
  "act.surplus.propose.firstMonth.hint": { en: "Like 2025-04", cy: "Fel 2025-04" },
  "act.surplus.propose.lastMonth": { en: "Its last month", cy: "Ei mis olaf" },
  "act.surplus.propose.lastMonth.hint": {
    en: "Like 2026-03. The ledger must be closed to it",
    cy: "Fel 2026-03. Rhaid i’r llyfrau fod ar gau hyd ato",
  },
  "act.surplus.propose.form": { en: "The legal form", cy: "Y ffurf gyfreithiol" },
  "act.surplus.propose.interestRate": {
    en: "Interest on members’ shares, per cent",
    cy: "Llog ar gyfranddaliadau aelodau, y cant",
  },
  "act.surplus.propose.communityFund": { en: "To the community fund", cy: "I’r gronfa gymunedol" },
  "act.surplus.propose.staffBonus": { en: "A bonus for staff, in all", cy: "Bonws i staff, i gyd" },
  "act.surplus.propose.staffBonusWay": {
    en: "How is the bonus shared?",
    cy: "Sut y rhennir y bonws?",
  },
  "act.surplus.propose.sameTerms": {
    en: "Is it on the same terms for all staff?",
    cy: "A yw ar yr un telerau i’r holl staff?",
  },
  "act.surplus.propose.sameTerms.hint": {
    en: "An employee-owned company must say yes",
    cy: "Rhaid i gwmni sy’n eiddo i’r gweithwyr ddweud ydy",
  },
  "act.surplus.propose.reasonablePay": {
    en: "Why the bonus is reasonable pay",
    cy: "Pam mae’r bonws yn dâl rhesymol",
  },
  "act.surplus.propose.reasonablePay.hint": {
    en: "Needed for a bonus in a community benefit society, a CIC or a charity. It is published",
    cy: "Ei angen am fonws mewn cymdeithas er budd y gymuned, CIC neu elusen. Fe’i cyhoeddir",
  },
  "act.surplus.propose.participationDividend": {
    en: "A dividend by participation, in all",
    cy: "Difidend yn ôl cyfranogiad, i gyd",
  },
  "act.surplus.propose.participationWay": {
    en: "By what is participation measured?",
    cy: "Yn ôl beth y mesurir cyfranogiad?",
  },
  "act.surplus.propose.shareDividend": {
    en: "A dividend on shares, in all",
    cy: "Difidend ar gyfranddaliadau, i gyd",
  },
  "act.surplus.propose.button": { en: "Propose it", cy: "Ei gynnig" },
  "act.surplus.resolve": {
    en: "Record the resolution on the surplus",
    cy: "Cofnodi’r penderfyniad ar y gwarged",
  },
  "act.surplus.resolve.intro": {
    en: "The members’ resolution, or the board’s where the rules leave it to the board. One balanced entry goes into the ledger with it.",
    cy: "Penderfyniad yr aelodau, neu’r bwrdd lle mae’r rheolau’n ei adael i’r bwrdd. Mae un cofnod cytbwys yn mynd i’r llyfrau gydag ef.",
  },
  "act.surplus.resolve.year": { en: "Which year?", cy: "Pa flwyddyn?" },
  "act.surplus.resolve.meeting": {
    en: "The meeting that carried it",
    cy: "Y cyfarfod a’i pasiodd",
  },
  "act.surplus.resolve.meeting.hint": {
    en: "Leave it empty where the board resolves",
    cy: "Gadewch yn wag lle mae’r bwrdd yn penderfynu",
  },
  "act.surplus.resolve.button": { en: "Record the resolution", cy: "Cofnodi’r penderfyniad" },
  "act.surplus.share": { en: "Share a sum among people", cy: "Rhannu swm ymhlith pobl" },
  "act.surplus.share.intro": {
    en: "Shared to the penny in the way that was voted. Spare pennies go by a draw that nobody can steer.",
    cy: "Rhennir i’r geiniog yn y ffordd y pleidleisiwyd drosti. Mae ceiniogau dros ben yn mynd drwy dynnu na all neb ei lywio.",
  },
  "act.surplus.share.what": { en: "Which sum?", cy: "Pa swm?" },
  "act.surplus.share.button": { en: "Share it", cy: "Ei rannu" },
  "act.surplus.destroyList": { en: "Destroy the list of people", cy: "Dinistrio’r rhestr o bobl" },
  "act.surplus.destroyList.intro": {
    en: "After the sums are paid. It cannot be undone. The record keeps sums, counts and digests.",
    cy: "Ar ôl talu’r symiau. Ni ellir ei ddadwneud. Mae’r cofnod yn cadw symiau, cyfrifon a chrynodebau.",
  },
  "act.surplus.destroyList.year": { en: "Of which year?", cy: "O ba flwyddyn?" },
  "act.surplus.destroyList.button": { en: "Destroy it", cy: "Ei dinistrio" },
};
