/** What is found of a partnership agreement. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const partnershipFindingWords: Catalogue = {
  "wanted.partnerMutual": {
    en: "the mutual that the support is for",
    cy: "y cydfuddiannol y mae’r gefnogaeth ar ei gyfer",
  },
  "doesNotApply.noPartnership": {
    en: "There is no partnership agreement.",
    cy: "Nid oes cytundeb partneriaeth.",
  },
  "doesNotApply.partnerFunds": {
    en: "The partnership agreement promises no funding.",
    cy: "Nid yw’r cytundeb partneriaeth yn addo cyllid.",
  },
  "doesNotApply.partnerLends": {
    en: "The partnership agreement promises no support.",
    cy: "Nid yw’r cytundeb partneriaeth yn addo cefnogaeth.",
  },
  "grade.partnerLate": {
    en: "Paid late: {late} of {of} months",
    cy: "Talwyd yn hwyr: {late} o {of} mis",
  },
  "finding.partner.general": {
    en: "The signed terms are called a partnership, but say in figures neither months, hours nor sums.",
    cy: "Gelwir y telerau a lofnodwyd yn bartneriaeth, ond nid ydynt yn nodi misoedd, oriau na symiau.",
  },
  "finding.partner.change.agree": {
    en: "A partnership agreement with its promises in figures, agreed by both sides, would begin to prove it.",
    cy: "Byddai cytundeb partneriaeth gyda’i addewidion mewn ffigurau, y cytunodd y ddwy ochr arno, yn dechrau ei brofi.",
  },
  "finding.partner.open.disputed": { en: "in dispute: {count}", cy: "mewn anghydfod: {count}" },
  "finding.partner.open.waiting": {
    en: "said by one side alone: {count}",
    cy: "wedi’i ddweud gan un ochr yn unig: {count}",
  },
  "finding.partner.open.silent": {
    en: "with nothing in the record: {count}",
    cy: "heb ddim yn y cofnod: {count}",
  },
  "finding.partnerFunds.claim": {
    en: "The public partner funds what it promised",
    cy: "Mae’r partner cyhoeddus yn cyllido’r hyn a addawodd",
  },
  "finding.partnerFunds.rule.1": {
    en: "Each month whose day of payment has passed was paid in full, and the mutual says so too",
    cy: "Talwyd pob mis y mae ei ddiwrnod talu wedi mynd heibio yn llawn, ac mae’r cydfuddiannol yn dweud hynny hefyd",
  },
  "finding.partnerFunds.notYet": {
    en: "No month’s day of payment has passed yet.",
    cy: "Nid oes diwrnod talu’r un mis wedi mynd heibio eto.",
  },
  "finding.partnerFunds.short": {
    en: "Months paid less than was promised: {short} of {of}. The first began on {month}.",
    cy: "Misoedd y talwyd llai nag a addawyd: {short} o {of}. Dechreuodd y cyntaf ar {month}.",
  },
  "finding.partnerFunds.open": {
    en: "Months paid and confirmed: {kept} of {of}. The others: {reasons}.",
    cy: "Misoedd a dalwyd ac a gadarnhawyd: {kept} o {of}. Y lleill: {reasons}.",
  },
  "finding.partnerFunds.met": {
    en: "Months paid in full and confirmed by the mutual: {kept} of {of}.",
    cy: "Misoedd a dalwyd yn llawn ac a gadarnhawyd gan y cydfuddiannol: {kept} o {of}.",
  },
  "finding.partnerFunds.change.keep": {
    en: "The first payment, confirmed by the mutual, would prove it.",
    cy: "Byddai’r taliad cyntaf, wedi’i gadarnhau gan y cydfuddiannol, yn ei brofi.",
  },
  "finding.partnerFunds.change.make": {
    en: "What is missing of the month of {month}, paid and confirmed, would change it.",
    cy: "Byddai’r hyn sydd ar goll o fis {month}, wedi’i dalu a’i gadarnhau, yn ei newid.",
  },
  "finding.partnerFunds.change.confirm": {
    en: "Every payment recorded, and confirmed by the other side, would prove it.",
    cy: "Byddai pob taliad wedi’i gofnodi, a’i gadarnhau gan yr ochr arall, yn ei brofi.",
  },
  "finding.partnerFunds.change.lose": {
    en: "A month that is paid less than was promised would lose it.",
    cy: "Byddai mis y telir llai nag a addawyd yn ei golli.",
  },
  "finding.partnerLends.claim": {
    en: "The public partner lends the support it promised",
    cy: "Mae’r partner cyhoeddus yn benthyg y gefnogaeth a addawodd",
  },
  "finding.partnerLends.rule.1": {
    en: "Each promised support of a month is recorded within 30 days and confirmed by the other side",
    cy: "Cofnodir pob cefnogaeth a addawyd am fis o fewn 30 diwrnod, a chadarnheir hi gan yr ochr arall",
  },
  "finding.partnerLends.notYet": {
    en: "No support was due in the record yet.",
    cy: "Nid oedd cefnogaeth i fod yn y cofnod eto.",
  },
  "finding.partnerLends.short": {
    en: "Monthly promises of support not kept in full: {short} of {of}. The first began on {month}.",
    cy: "Addewidion misol o gefnogaeth na chadwyd yn llawn: {short} o {of}. Dechreuodd y cyntaf ar {month}.",
  },
  "finding.partnerLends.open": {
    en: "Monthly promises of support kept and confirmed: {kept} of {of}. The others: {reasons}.",
    cy: "Addewidion misol o gefnogaeth a gadwyd ac a gadarnhawyd: {kept} o {of}. Y lleill: {reasons}.",
  },
  "finding.partnerLends.met": {
    en: "Monthly promises of support kept in full and confirmed by the other side: {kept} of {of}.",
    cy: "Addewidion misol o gefnogaeth a gadwyd yn llawn ac a gadarnhawyd gan yr ochr arall: {kept} o {of}.",
  },
  "finding.partnerLends.change.keep": {
    en: "The first month’s support, recorded and confirmed, would begin to prove it.",
    cy: "Byddai cefnogaeth y mis cyntaf, wedi’i chofnodi a’i chadarnhau, yn dechrau ei brofi.",
  },
  "finding.partnerLends.change.make": {
    en: "What is missing of the month of {month}, made up and confirmed, would change it.",
    cy: "Byddai’r hyn sydd ar goll o fis {month}, wedi’i wneud i fyny a’i gadarnhau, yn ei newid.",
  },
  "finding.partnerLends.change.confirm": {
    en: "Every month’s support recorded, and confirmed by the other side, would prove it.",
    cy: "Byddai cefnogaeth pob mis wedi’i chofnodi, a’i chadarnhau gan yr ochr arall, yn ei brofi.",
  },
  "finding.partnerLends.change.lose": {
    en: "A month in which less support is given than was promised would lose it.",
    cy: "Byddai mis y rhoddir llai o gefnogaeth nag a addawyd yn ei golli.",
  },
  "finding.partnerSits.claim": {
    en: "The public partner sits in governance and does not control it",
    cy: "Mae’r partner cyhoeddus yn eistedd yn y llywodraethu ac nid yw’n ei reoli",
  },
  "finding.partnerSits.rule.1": {
    en: "Public bodies have the seats that were promised, and alone can neither decide, nor stop the running",
    cy: "Mae gan gyrff cyhoeddus y seddi a addawyd, ac ni allant ar eu pen eu hunain benderfynu nac atal y gwaith",
  },
  "finding.partnerSits.noRules": {
    en: "No rules are registered or frozen, so nobody can tell who sits and who decides.",
    cy: "Nid oes rheolau wedi’u cofrestru na’u rhewi, felly ni all neb ddweud pwy sy’n eistedd a phwy sy’n penderfynu.",
  },
  "finding.partnerSits.unreadable": {
    en: "What was recorded of votes and seats cannot be read as a whole.",
    cy: "Ni ellir darllen yr hyn a gofnodwyd am bleidleisiau a seddi fel cyfanwaith.",
  },
  "finding.partnerSits.noBoard": {
    en: "The record does not say who has the seats of the board.",
    cy: "Nid yw’r cofnod yn dweud pwy sydd â seddi’r bwrdd.",
  },
  "finding.partnerSits.controls": {
    en: "Public bodies can decide by themselves, or stop ordinary decisions.",
    cy: "Gall cyrff cyhoeddus benderfynu ar eu pen eu hunain, neu atal penderfyniadau cyffredin.",
  },
  "finding.partnerSits.noSeat": {
    en: "No public body has a seat on the board.",
    cy: "Nid oes gan unrhyw gorff cyhoeddus sedd ar y bwrdd.",
  },
  "finding.partnerSits.fewer": {
    en: "Seats that public bodies have: {seats}. Seats that the agreement promised: {promised}.",
    cy: "Seddi sydd gan gyrff cyhoeddus: {seats}. Seddi a addawodd y cytundeb: {promised}.",
  },
  "finding.partnerSits.unknown": {
    en: "Some votes or seats belong to holders whom nobody knows. With them public bodies could control.",
    cy: "Mae rhai pleidleisiau neu seddi’n perthyn i ddeiliaid nad oes neb yn eu hadnabod. Gyda nhw gallai cyrff cyhoeddus reoli.",
  },
  "finding.partnerSits.met": {
    en: "Seats of public bodies on the board: {seats}. They can neither decide alone nor stop ordinary decisions.",
    cy: "Seddi cyrff cyhoeddus ar y bwrdd: {seats}. Ni allant benderfynu ar eu pen eu hunain nac atal penderfyniadau cyffredin.",
  },
  "finding.partnerSits.change.rules": {
    en: "Rules that say who has votes and seats, borne out by another side, would prove it.",
    cy: "Byddai rheolau sy’n dweud pwy sydd â phleidleisiau a seddi, wedi’u hategu gan ochr arall, yn ei brofi.",
  },
  "finding.partnerSits.change.less": {
    en: "Rules by which the others can decide without public bodies would change it.",
    cy: "Byddai rheolau y gall y lleill benderfynu drwyddynt heb gyrff cyhoeddus yn ei newid.",
  },
  "finding.partnerSits.change.seat": {
    en: "The seats that were promised, in the rules and filled, would change it.",
    cy: "Byddai’r seddi a addawyd, yn y rheolau ac wedi’u llenwi, yn ei newid.",
  },
  "finding.partnerSits.change.known": {
    en: "Publishing who those holders are would settle it.",
    cy: "Byddai cyhoeddi pwy yw’r deiliaid hynny yn ei setlo.",
  },
  "finding.partnerSits.change.lose": {
    en: "An empty seat, a majority, or a veto over the running would lose it.",
    cy: "Byddai sedd wag, mwyafrif, neu feto dros y gwaith yn ei golli.",
  },
};
