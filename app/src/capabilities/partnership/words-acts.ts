/** The sentences of the forms of a partnership agreement. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const actWords: Catalogue = {
  "act.partnership.offer": {
    en: "Offer a partnership agreement",
    cy: "Cynnig cytundeb partneriaeth",
  },
  "act.partnership.offer.intro": {
    en: "Say what each side promises, in months, sums and hours. It binds nobody until the other side agrees. A later offer takes the place of this one.",
    cy: "Dywedwch beth mae pob ochr yn ei addo, mewn misoedd, symiau ac oriau. Nid yw’n rhwymo neb nes i’r ochr arall gytuno. Mae cynnig diweddarach yn cymryd lle hwn.",
  },
  "act.partnership.offer.firstMonth": { en: "First month", cy: "Mis cyntaf" },
  "act.partnership.offer.firstMonth.hint": {
    en: "Year and month, like 2027-04. This month or a later one",
    cy: "Blwyddyn a mis, fel 2027-04. Y mis hwn neu un diweddarach",
  },
  "act.partnership.offer.funding1.hint": {
    en: "The agreement lasts as many years as it funds. Each year is paid in twelve parts",
    cy: "Mae’r cytundeb yn para cynifer o flynyddoedd ag y mae’n eu cyllido. Telir pob blwyddyn mewn deuddeg rhan",
  },
  "act.partnership.offer.paidIn": {
    en: "When is the funding of a month paid?",
    cy: "Pryd y telir cyllid mis?",
  },
  "act.partnership.offer.payDay": {
    en: "By which day of that month?",
    cy: "Erbyn pa ddiwrnod o’r mis hwnnw?",
  },
  "act.partnership.offer.seat": {
    en: "By which seats does the public partner sit on the board?",
    cy: "Drwy ba seddi mae’r partner cyhoeddus yn eistedd ar y bwrdd?",
  },
  "act.partnership.offer.seat.hint": {
    en: "The classes of public bodies with seats in the rules. How many seats, and that they do not control, is worked out from the rules",
    cy: "Y dosbarthiadau o gyrff cyhoeddus sydd â seddi yn y rheolau. Cyfrifir sawl sedd, ac nad ydynt yn rheoli, o’r rheolau",
  },
  "act.partnership.offer.team1.hint": {
    en: "A team, never the name of a person",
    cy: "Tîm, byth enw person",
  },
  "act.partnership.offer.hours1.hint": {
    en: "Either hours or a value, not both",
    cy: "Naill ai oriau neu werth, nid y ddau",
  },
  "act.partnership.offer.from1.hint": {
    en: "Leave both months empty for the whole agreement",
    cy: "Gadewch y ddau fis yn wag ar gyfer y cytundeb cyfan",
  },
  "act.partnership.offer.openBooks": {
    en: "Who opens its books?",
    cy: "Pwy sy’n agor ei lyfrau?",
  },
  "act.partnership.offer.openBooks.hint": {
    en: "Both sides do, or it is no partnership",
    cy: "Mae’r ddwy ochr, neu nid partneriaeth mohoni",
  },
  "act.partnership.offer.noticeMonths": {
    en: "Months of notice to end it early",
    cy: "Misoedd o rybudd i’w derfynu’n gynnar",
  },
  "act.partnership.offer.afterwards": {
    en: "What happens when it ends?",
    cy: "Beth sy’n digwydd pan ddaw i ben?",
  },
  "act.partnership.offer.paper": { en: "The whole text", cy: "Y testun llawn" },
  "act.partnership.offer.paper.hint": {
    en: "Anyone can read it. Leave out names of people",
    cy: "Gall unrhyw un ei ddarllen. Peidiwch â chynnwys enwau pobl",
  },
  "act.partnership.offer.button": { en: "Make the offer", cy: "Gwneud y cynnig" },
  "partnership.line.funding": { en: "Funding in year {n}", cy: "Cyllid ym mlwyddyn {n}" },
  "partnership.line.help": { en: "Support {n}: what kind?", cy: "Cefnogaeth {n}: pa fath?" },
  "partnership.line.what": {
    en: "Support {n}: what is done?",
    cy: "Cefnogaeth {n}: beth a wneir?",
  },
  "partnership.line.team": { en: "Support {n}: by which team?", cy: "Cefnogaeth {n}: gan ba dîm?" },
  "partnership.line.hours": {
    en: "Support {n}: hours a year",
    cy: "Cefnogaeth {n}: oriau’r flwyddyn",
  },
  "partnership.line.value": {
    en: "Support {n}: value a year",
    cy: "Cefnogaeth {n}: gwerth y flwyddyn",
  },
  "partnership.line.from": { en: "Support {n}: first month", cy: "Cefnogaeth {n}: mis cyntaf" },
  "partnership.line.to": { en: "Support {n}: last month", cy: "Cefnogaeth {n}: mis olaf" },
  "act.partnership.agree": {
    en: "Agree to the partnership agreement",
    cy: "Cytuno i’r cytundeb partneriaeth",
  },
  "act.partnership.agree.intro": {
    en: "From its first month, this version’s promises take the place of earlier ones.",
    cy: "O’i fis cyntaf, mae addewidion y fersiwn hwn yn cymryd lle rhai cynharach.",
  },
  "act.partnership.agree.version": { en: "Which version?", cy: "Pa fersiwn?" },
  "act.partnership.agree.button": { en: "Agree", cy: "Cytuno" },
  "act.partnership.recordFunding": {
    en: "Record funding that was paid",
    cy: "Cofnodi cyllid a dalwyd",
  },
  "act.partnership.recordFunding.intro": {
    en: "The other side is asked whether it is so. Until it confirms, nothing is proven.",
    cy: "Gofynnir i’r ochr arall a yw felly. Nes iddi gadarnhau, nid oes dim wedi’i brofi.",
  },
  "act.partnership.recordFunding.month": {
    en: "For which month was it promised?",
    cy: "Ar gyfer pa fis yr addawyd ef?",
  },
  "act.partnership.recordFunding.month.hint": {
    en: "Year and month, like 2027-04",
    cy: "Blwyddyn a mis, fel 2027-04",
  },
  "act.partnership.recordFunding.sum": { en: "Sum paid", cy: "Swm a dalwyd" },
  "act.partnership.recordFunding.sum.hint": {
    en: "0 says that nothing came",
    cy: "Mae 0 yn dweud na ddaeth dim",
  },
  "act.partnership.recordFunding.paidOn": {
    en: "On which day did it come?",
    cy: "Ar ba ddiwrnod y daeth?",
  },
  "act.partnership.recordFunding.paidOn.hint": {
    en: "If nothing came, the day on which you looked",
    cy: "Os na ddaeth dim, y diwrnod yr edrychoch",
  },
  "act.partnership.recordFunding.button": { en: "Record the funding", cy: "Cofnodi’r cyllid" },
  "act.partnership.recordSupport": {
    en: "Record support that was given",
    cy: "Cofnodi cefnogaeth a roddwyd",
  },
  "act.partnership.recordSupport.intro": {
    en: "The other side is asked whether it is so. Until it confirms, nothing is proven.",
    cy: "Gofynnir i’r ochr arall a yw felly. Nes iddi gadarnhau, nid oes dim wedi’i brofi.",
  },
  "act.partnership.recordSupport.support": { en: "Which support?", cy: "Pa gefnogaeth?" },
  "act.partnership.recordSupport.month": { en: "In which month?", cy: "Ym mha fis?" },
  "act.partnership.recordSupport.month.hint": {
    en: "Year and month, like 2027-04",
    cy: "Blwyddyn a mis, fel 2027-04",
  },
  "act.partnership.recordSupport.hours": { en: "Hours given", cy: "Oriau a roddwyd" },
  "act.partnership.recordSupport.hours.hint": {
    en: "For support promised in hours. 0 says that none were given",
    cy: "Ar gyfer cefnogaeth a addawyd mewn oriau. Mae 0 yn dweud na roddwyd dim",
  },
  "act.partnership.recordSupport.value": { en: "What it cost", cy: "Beth oedd y gost" },
  "act.partnership.recordSupport.value.hint": {
    en: "What it cost the public partner. Needed for support promised as a value",
    cy: "Beth a gostiodd i’r partner cyhoeddus. Mae ei angen ar gyfer cefnogaeth a addawyd fel gwerth",
  },
  "act.partnership.recordSupport.button": { en: "Record the support", cy: "Cofnodi’r gefnogaeth" },
  "act.partnership.answer": {
    en: "Confirm or dispute what was recorded",
    cy: "Cadarnhau’r hyn a gofnodwyd, neu anghytuno ag ef",
  },
  "act.partnership.answer.intro": {
    en: "What you confirm stays. A dispute can be answered again when you have talked.",
    cy: "Mae’r hyn yr ydych yn ei gadarnhau yn aros. Gellir ateb anghydfod eto ar ôl i chi siarad.",
  },
  "act.partnership.answer.given": { en: "Which record?", cy: "Pa gofnod?" },
  "act.partnership.answer.answer": { en: "Was it given so?", cy: "A roddwyd hi felly?" },
  "act.partnership.answer.reasons": { en: "What is not right?", cy: "Beth sydd ddim yn gywir?" },
  "act.partnership.answer.reasons.hint": {
    en: "Anyone can read it. Leave out names of people",
    cy: "Gall unrhyw un ei ddarllen. Peidiwch â chynnwys enwau pobl",
  },
  "act.partnership.answer.button": { en: "Send the answer", cy: "Anfon yr ateb" },
  "act.partnership.withdraw": {
    en: "Take back what your side recorded",
    cy: "Tynnu’n ôl yr hyn a gofnododd eich ochr",
  },
  "act.partnership.withdraw.intro": {
    en: "It stays in the record as taken back. You can then record it as it was.",
    cy: "Mae’n aros yn y cofnod fel wedi’i dynnu’n ôl. Yna gallwch ei gofnodi fel yr oedd.",
  },
  "act.partnership.withdraw.given": { en: "Which record?", cy: "Pa gofnod?" },
  "act.partnership.withdraw.reasons": { en: "Why?", cy: "Pam?" },
  "act.partnership.withdraw.reasons.hint": {
    en: "Anyone can read it. Leave out names of people",
    cy: "Gall unrhyw un ei ddarllen. Peidiwch â chynnwys enwau pobl",
  },
  "act.partnership.withdraw.button": { en: "Take it back", cy: "Ei dynnu’n ôl" },
  "act.partnership.giveNotice": {
    en: "Give notice to end the partnership agreement",
    cy: "Rhoi rhybudd i ddod â’r cytundeb partneriaeth i ben",
  },
  "act.partnership.giveNotice.intro": {
    en: "The promises of both sides last until the month that you name. To change them instead, make a new offer.",
    cy: "Mae addewidion y ddwy ochr yn para tan y mis a enwch. I’w newid yn lle hynny, gwnewch gynnig newydd.",
  },
  "act.partnership.giveNotice.month": { en: "Last month", cy: "Mis olaf" },
  "act.partnership.giveNotice.month.hint": {
    en: "Year and month, like 2027-04",
    cy: "Blwyddyn a mis, fel 2027-04",
  },
  "act.partnership.giveNotice.reasons": { en: "Reasons", cy: "Rhesymau" },
  "act.partnership.giveNotice.button": { en: "Give notice", cy: "Rhoi rhybudd" },
};
