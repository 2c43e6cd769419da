/** What the pages of a dividend say. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const dividendPageWords: Catalogue = {
  "dividend.title": {
    en: "The dividend to active citizens",
    cy: "Y difidend i ddinasyddion gweithgar",
  },
  "dividend.of": {
    en: "The dividend to active citizens of {council}",
    cy: "Difidend {council} i ddinasyddion gweithgar",
  },
  "dividend.schemes": {
    en: "Dividends to active citizens",
    cy: "Difidendau i ddinasyddion gweithgar",
  },
  "dividend.schemes.lead": {
    en: "Residents who help in a genuine mutual can have something taken off their council tax. A council decides whether, how much and by what rule.",
    cy: "Gall trigolion sy’n helpu mewn corff cydfuddiannol go iawn gael rhywbeth oddi ar eu treth gyngor. Y cyngor sy’n penderfynu a fydd, faint a thrwy ba reol.",
  },
  "dividend.schemes.list": { en: "Councils with a scheme", cy: "Cynghorau â chynllun" },
  "dividend.schemes.none": {
    en: "No council has opened a scheme here.",
    cy: "Nid oes cyngor wedi agor cynllun yma.",
  },
  "dividend.how": { en: "How it goes", cy: "Sut mae’n mynd" },
  "dividend.how.resolve": {
    en: "The council resolves the pot, the class of cases and the limits, and publishes them.",
    cy: "Mae’r cyngor yn penderfynu’r gronfa, y dosbarth o achosion a’r terfynau, ac yn eu cyhoeddi.",
  },
  "dividend.how.accept": {
    en: "It accepts mutuals whose records show that workers and users control them.",
    cy: "Mae’n derbyn cyrff y mae eu cofnodion yn dangos mai gweithwyr a defnyddwyr sy’n eu rheoli.",
  },
  "dividend.how.file": {
    en: "Each says who helped and for how long.",
    cy: "Mae pob un yn dweud pwy a helpodd ac am faint o amser.",
  },
  "dividend.how.check": {
    en: "The council asks up to 59 people of each, drawn so that nobody can choose them.",
    cy: "Mae’r cyngor yn holi hyd at 59 o bobl o bob un, wedi’u tynnu fel na all neb eu dewis.",
  },
  "dividend.how.households": {
    en: "People who agree are matched to the bills of their homes.",
    cy: "Caiff pobl sy’n cytuno eu paru â biliau eu cartrefi.",
  },
  "dividend.how.allot": {
    en: "The pot is shared to the penny. No bill goes below nought.",
    cy: "Rhennir y gronfa i’r geiniog. Nid yw unrhyw fil yn mynd islaw dim.",
  },
  "dividend.how.appeal": {
    en: "Whoever thinks it wrong appeals, and somebody else decides.",
    cy: "Mae pwy bynnag sy’n meddwl ei fod yn anghywir yn apelio, a rhywun arall sy’n penderfynu.",
  },
  "dividend.how.destroy": {
    en: "At the end every list about people and homes is destroyed.",
    cy: "Ar y diwedd dinistrir pob rhestr am bobl a chartrefi.",
  },
  "dividend.eligible": {
    en: "Which mutuals count today",
    cy: "Pa gyrff cydfuddiannol sy’n cyfrif heddiw",
  },
  "dividend.eligible.what": {
    en: "A council may accept only a mutual whose own record shows that workers and users control it. This is worked out today from each record, for every running mutual here.",
    cy: "Dim ond corff y mae ei gofnod ei hun yn dangos mai gweithwyr a defnyddwyr sy’n ei reoli y caiff cyngor ei dderbyn. Cyfrifwyd hyn heddiw o bob cofnod, ar gyfer pob corff sy’n rhedeg yma.",
  },
  "dividend.eligible.standing": { en: "What it is", cy: "Beth ydyw" },
  "dividend.eligible.counts": { en: "Does it count?", cy: "A yw’n cyfrif?" },
  "dividend.eligible.because": { en: "Why", cy: "Pam" },
  "dividend.eligible.met": { en: "Counts", cy: "Yn cyfrif" },
  "dividend.eligible.notMet": { en: "Does not count", cy: "Nid yw’n cyfrif" },
  "dividend.eligible.notProven": { en: "Not shown", cy: "Heb ei ddangos" },
  "dividend.eligible.none": {
    en: "No mutual runs here yet.",
    cy: "Nid oes corff cydfuddiannol yn rhedeg yma eto.",
  },
  "dividend.you": { en: "If you gave your time", cy: "Os rhoesoch eich amser" },
  "dividend.you.nothingToDo": {
    en: "The organisation you helped files your hours. The council may ring or write to ask whether they are right.",
    cy: "Mae’r sefydliad a helpoch yn ffeilio eich oriau. Gall y cyngor ffonio neu ysgrifennu i ofyn a ydynt yn gywir.",
  },
  "dividend.you.agree": {
    en: "You are asked whether your hours may be matched to the bill of your home. If you say no, nothing comes off, and nothing else happens.",
    cy: "Gofynnir i chi a gaiff eich oriau eu paru â bil eich cartref. Os dywedwch na, nid oes dim yn dod oddi arno, ac nid oes dim arall yn digwydd.",
  },
  "dividend.you.whoseBill": {
    en: "It comes off the council tax bill of the home where you live. If your home has no bill, because you lodge or study, nothing can come off.",
    cy: "Daw oddi ar fil treth gyngor y cartref lle’r ydych yn byw. Os nad oes bil i’ch cartref, am eich bod yn lletya neu’n astudio, ni all dim ddod oddi arno.",
  },
  "dividend.you.wrong": {
    en: "If it looks wrong, ask the council to take down an appeal before the last day that stands above. Somebody else decides it. You may say it in your own words.",
    cy: "Os yw’n edrych yn anghywir, gofynnwch i’r cyngor gofnodi apêl cyn y diwrnod olaf a nodir uchod. Rhywun arall sy’n ei phenderfynu. Gallwch ei ddweud yn eich geiriau eich hun.",
  },
  "dividend.you.private": {
    en: "Nobody sees on these pages who helped, or what came off whose bill.",
    cy: "Nid oes neb yn gweld ar y tudalennau hyn pwy a helpodd, na beth a ddaeth oddi ar fil pwy.",
  },
  "dividend.begin": { en: "For councils", cy: "Ar gyfer cynghorau" },
  "dividend.begin.what": {
    en: "You need to sign in. A rehearsal counts for nothing, and shows all of it.",
    cy: "Mae angen i chi fewngofnodi. Nid yw ymarfer yn cyfrif, ac mae’n dangos y cyfan.",
  },
  "dividend.warning": { en: "Think of this first", cy: "Meddyliwch am hyn yn gyntaf" },
  "dividend.warning.benefits": {
    en: "Homes with a council tax reduction by income may gain nothing: what comes off the bill also lowers that reduction.",
    cy: "Efallai na fydd cartrefi â gostyngiad treth gyngor ar sail incwm yn ennill dim: mae’r hyn a ddaw oddi ar y bil hefyd yn lleihau’r gostyngiad hwnnw.",
  },
  "dividend.warning.cannot": {
    en: "Some people cannot give hours: they are ill, care for others or work shifts. Ask what the scheme does to them.",
    cy: "Ni all rhai pobl roi oriau: maent yn sâl, yn gofalu am eraill neu’n gweithio sifftiau. Gofynnwch beth mae’r cynllun yn ei wneud iddynt.",
  },
  "dividend.warning.pay": {
    en: "Hours count in bands, not at a rate. A rate an hour would look like pay, with tax and a minimum wage.",
    cy: "Mae oriau’n cyfrif mewn bandiau, nid ar gyfradd. Byddai cyfradd yr awr yn edrych fel cyflog, gyda threth ac isafswm cyflog.",
  },
  "dividend.warning.organisation": {
    en: "The law lets a council take it off a liable person’s bill. It cannot pay it to an organisation.",
    cy: "Mae’r gyfraith yn gadael i gyngor ei dynnu oddi ar fil person atebol. Ni all ei dalu i sefydliad.",
  },
  "dividend.warning.tribunal": {
    en: "Who is not content with the decision on an appeal may ask the Valuation Tribunal. That is general knowledge: we have not read its rules.",
    cy: "Gall pwy bynnag nad yw’n fodlon ar y penderfyniad ar apêl ofyn i’r Tribiwnlys Prisio. Gwybodaeth gyffredinol yw hynny: nid ydym wedi darllen ei reolau.",
  },
  "dividend.lead": {
    en: "What {council} takes off council tax bills of residents who help. Sums and counts are public, people and homes are not.",
    cy: "Yr hyn y mae {council} yn ei dynnu oddi ar filiau treth gyngor trigolion sy’n helpu. Mae symiau a chyfrifon yn gyhoeddus, nid pobl a chartrefi.",
  },
  "dividend.noYear": {
    en: "The council has not recorded a resolution.",
    cy: "Nid yw’r cyngor wedi cofnodi penderfyniad.",
  },
  "dividend.steps": { en: "What you can do", cy: "Yr hyn y gallwch ei wneud" },
  "dividend.desk": { en: "The council’s desk", cy: "Desg y cyngor" },
  "dividend.desk.lead": {
    en: "Lists about people and homes are shown to officers and the assessor alone.",
    cy: "Dim ond swyddogion a’r asesydd sy’n gweld rhestrau am bobl a chartrefi.",
  },
  "dividend.desk.back": { en: "Back to the scheme", cy: "Yn ôl i’r cynllun" },
  "dividend.year": { en: "The year from {from} to {to}", cy: "Y flwyddyn o {from} i {to}" },
  "dividend.pot": { en: "The pot", cy: "Y gronfa" },
  "dividend.forAppeals": { en: "Kept back for appeals", cy: "Cedwir yn ôl ar gyfer apeliadau" },
  "dividend.class": { en: "The class of cases", cy: "Y dosbarth o achosion" },
  "dividend.bands": { en: "What hours count for", cy: "Am beth mae oriau’n cyfrif" },
  "dividend.band": {
    en: {
      plural: "points",
      one: "{from} hours or more: 1 point",
      other: "{from} hours or more: {points} points",
    },
    cy: {
      plural: "points",
      two: "{from} awr neu ragor: {points} bwynt",
      few: "{from} awr neu ragor: {points} phwynt",
      many: "{from} awr neu ragor: {points} phwynt",
      other: "{from} awr neu ragor: {points} pwynt",
    },
  },
  "dividend.cap": { en: "The most off one bill", cy: "Y mwyaf oddi ar un bil" },
  "dividend.cap.bill": { en: "What the bill itself comes to", cy: "Cyfanswm y bil ei hun" },
  "dividend.cap.sum": {
    en: "{sum} for a whole year, and never more than the bill",
    cy: "{sum} am flwyddyn gyfan, a byth fwy na’r bil",
  },
  "dividend.entry": { en: "In the record", cy: "Yn y cofnod" },
  "dividend.entry.link": {
    en: "The resolution as it was recorded",
    cy: "Y penderfyniad fel y’i cofnodwyd",
  },
  "dividend.organisations": {
    en: "Organisations whose helpers count",
    cy: "Sefydliadau y mae eu cynorthwywyr yn cyfrif",
  },
  "dividend.organisations.none": {
    en: "No organisation is accepted yet.",
    cy: "Nid oes sefydliad wedi’i dderbyn eto.",
  },
  "dividend.organisation": { en: "Organisation", cy: "Sefydliad" },
  "dividend.people": { en: "People who helped", cy: "Pobl a helpodd" },
  "dividend.few": { en: "Fewer than ten", cy: "Llai na deg" },
  "dividend.checked": { en: "Checked by the council", cy: "Gwiriwyd gan y cyngor" },
  "dividend.notFiled": { en: "No list yet", cy: "Dim rhestr eto" },
  "dividend.notChecked": { en: "Not yet", cy: "Ddim eto" },
  "dividend.checkedWell": {
    en: "{confirmed} of {drawn} people drawn confirmed",
    cy: "Cadarnhaodd {confirmed} o {drawn} o bobl a dynnwyd",
  },
  "dividend.checkedBadly": {
    en: "{confirmed} of {drawn} people drawn confirmed: too few, so the list does not count",
    cy: "Cadarnhaodd {confirmed} o {drawn} o bobl a dynnwyd: rhy ychydig, felly nid yw’r rhestr yn cyfrif",
  },
  "dividend.checkedWell.few": {
    en: "Everybody listed was asked, and enough confirmed",
    cy: "Holwyd pawb a restrwyd, a chadarnhaodd digon",
  },
  "dividend.checkedBadly.few": {
    en: "Everybody listed was asked, and too few confirmed, so the list does not count",
    cy: "Holwyd pawb a restrwyd, a chadarnhaodd rhy ychydig, felly nid yw’r rhestr yn cyfrif",
  },
  "dividend.controlledToday": {
    en: "Controlled by workers and users today",
    cy: "Dan reolaeth gweithwyr a defnyddwyr heddiw",
  },
  "dividend.notYet": { en: "The pot is not shared yet.", cy: "Nid yw’r gronfa wedi’i rhannu eto." },
  "dividend.shared": {
    en: "{sum} was shared among {accounts} bills.",
    cy: "Rhannwyd {sum} ymhlith {accounts} o filiau.",
  },
  "dividend.shared.few": {
    en: "{sum} was shared among fewer than ten bills.",
    cy: "Rhannwyd {sum} ymhlith llai na deg o filiau.",
  },
  "dividend.undistributed": {
    en: "{sum} was not shared, because every bill met its limit. It stays with the council.",
    cy: "Ni rannwyd {sum}, oherwydd cyrhaeddodd pob bil ei derfyn. Mae’n aros gyda’r cyngor.",
  },
  "dividend.table": {
    en: "How much came off how many bills",
    cy: "Faint a ddaeth oddi ar faint o filiau",
  },
  "dividend.table.none": {
    en: "Too few bills to show how much came off each.",
    cy: "Rhy ychydig o filiau i ddangos faint a ddaeth oddi ar bob un.",
  },
  "dividend.off": { en: "Off the bill", cy: "Oddi ar y bil" },
  "dividend.bills": { en: "Bills", cy: "Biliau" },
  "dividend.fromTo": { en: "{from} to {to}", cy: "{from} i {to}" },
  "dividend.ledger": {
    en: "In the council’s own books: {sum} out of the general fund, {sum} to the collection fund.",
    cy: "Yn llyfrau’r cyngor ei hun: {sum} o’r gronfa gyffredinol, {sum} i’r gronfa gasglu.",
  },
  "dividend.seed": {
    en: "Spare pennies went by a draw. Its seed is the checkpoint of the record at {size} entries, published after the last list was filed.",
    cy: "Aeth ceiniogau dros ben drwy dynnu. Ei had yw pwynt gwirio’r cofnod ar {size} o gofnodion, a gyhoeddwyd ar ôl ffeilio’r rhestr olaf.",
  },
  "dividend.appealBy": {
    en: "Appeals are taken by the council until {until}.",
    cy: "Mae’r cyngor yn derbyn apeliadau tan {until}.",
  },
  "dividend.appeals.none": { en: "Nobody has appealed.", cy: "Nid oes neb wedi apelio." },
  "dividend.appeals": {
    en: "Appeals: {made}. Decided: {decided}.",
    cy: "Apeliadau: {made}. Penderfynwyd: {decided}.",
  },
  "dividend.destroyed": {
    en: "Every list about people and homes is destroyed. What is on this page stays.",
    cy: "Mae pob rhestr am bobl a chartrefi wedi’i dinistrio. Mae’r hyn sydd ar y dudalen hon yn aros.",
  },
  "dividend.samples": { en: "Whom to ask", cy: "Pwy i’w holi" },
  "dividend.sample": { en: "Sample", cy: "Sampl" },
  "dividend.sampleOf": {
    en: "People drawn from the list of {name}",
    cy: "Pobl a dynnwyd o restr {name}",
  },
  "dividend.countsNow": { en: "Checked: the list counts", cy: "Gwiriwyd: mae’r rhestr yn cyfrif" },
  "dividend.fileAgain": {
    en: "Too few confirmed: the list must be filed again",
    cy: "Rhy ychydig wedi cadarnhau: rhaid ffeilio’r rhestr eto",
  },
  "dividend.files": { en: "Files", cy: "Ffeiliau" },
  "dividend.file": {
    en: "File {number} for the billing system, {what}",
    cy: "Ffeil {number} ar gyfer y system filio, {what}",
  },
  "dividend.input": {
    en: "What the auditor reads to share the pot again (rochdale allot)",
    cy: "Yr hyn y mae’r archwilydd yn ei ddarllen i rannu’r gronfa eto (rochdale allot)",
  },
  "dividend.appealsTable": { en: "Appeals", cy: "Apeliadau" },
  "dividend.appeal": { en: "Appeal", cy: "Apêl" },
  "dividend.account": { en: "Bill", cy: "Bil" },
  "dividend.words": { en: "What the person says", cy: "Yr hyn y mae’r person yn ei ddweud" },
  "dividend.outcome": { en: "Decision", cy: "Penderfyniad" },
  "dividend.what.allotment": { en: "What was allotted", cy: "Yr hyn a ddyrannwyd" },
  "dividend.what.appeals": { en: "What appeals added", cy: "Yr hyn a ychwanegodd apeliadau" },
  "dividend.pointsNow": { en: "Points of the home", cy: "Pwyntiau’r cartref" },
  "dividend.ground": { en: "Ground", cy: "Sail" },
  "dividend.ground.hoursNotCounted": {
    en: "Hours were not counted",
    cy: "Ni chyfrifwyd oriau",
  },
  "dividend.ground.wrongHome": { en: "The wrong home", cy: "Y cartref anghywir" },
  "dividend.ground.notAsked": {
    en: "Nobody asked for consent",
    cy: "Ni ofynnodd neb am gydsyniad",
  },
  "dividend.ground.wrongBill": { en: "The wrong bill", cy: "Y bil anghywir" },
  "dividend.ground.anotherGround": { en: "Another ground", cy: "Rheswm arall" },
  "dividend.decided.allowed": { en: "Allowed", cy: "Caniatawyd" },
  "dividend.decided.dismissed": { en: "Dismissed", cy: "Gwrthodwyd" },
  "dividend.decided.withdrawn": { en: "Withdrawn", cy: "Tynnwyd yn ôl" },
  "dividend.waits": { en: "Not decided", cy: "Heb ei phenderfynu" },
  "dividend.more": {
    en: "Allowed: {sum} more off the bill",
    cy: "Caniatawyd: {sum} yn rhagor oddi ar y bil",
  },
};
