/** The house's own sentences: navigation, tabs, roles, what is wrong with a field, what became of an act. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const siteWords: Catalogue = {
  "site.nav.today": { en: "Today", cy: "Heddiw" },
  "site.nav.mutuals": { en: "Mutuals", cy: "Sefydliadau cydfuddiannol" },
  "site.nav.cases": { en: "Cases", cy: "Achosion" },
  "site.nav.ask": { en: "Ask for your service", cy: "Gofyn am eich gwasanaeth" },
  "site.nav.check": { en: "Check a record", cy: "Gwirio cofnod" },
  "site.nav.how": { en: "How it works", cy: "Sut mae’n gweithio" },
  "site.nav.programme": { en: "Programme", cy: "Rhaglen" },
  "site.tab.road": { en: "The road", cy: "Y ffordd" },
  "site.tab.documents": { en: "Documents", cy: "Dogfennau" },
  "site.tab.questions": { en: "Questions", cy: "Cwestiynau" },
  "site.tab.governance": { en: "Governance", cy: "Llywodraethu" },
  "site.tab.ballots": { en: "Ballots", cy: "Pleidleisiau" },
  "site.tab.findings": { en: "Findings", cy: "Canfyddiadau" },
  "site.tab.control": { en: "Who controls it", cy: "Pwy sy’n ei reoli" },
  "site.tab.decisions": { en: "Decisions", cy: "Penderfyniadau" },
  "site.tab.books": { en: "Books", cy: "Llyfrau" },
  "site.tab.quality": { en: "Quality", cy: "Ansawdd" },
  "site.tab.contract": { en: "Contract", cy: "Contract" },
  "site.tab.members": { en: "Members", cy: "Aelodau" },
  "site.tab.dividend": { en: "Dividend", cy: "Difidend" },
  "site.tab.record": { en: "Record", cy: "Cofnod" },
  "site.tabs": { en: "Pages about {body}", cy: "Tudalennau am {body}" },
  "site.staff": {
    en: { plural: "staff", one: "1 member of staff", other: "{staff} staff" },
    cy: { plural: "staff", one: "1 aelod o staff", other: "{staff} o staff" },
  },
  "site.role.none": { en: "no role yet", cy: "dim rôl eto" },
  "site.role.proposer": { en: "proposer", cy: "cynigydd" },
  "site.role.staff": { en: "member of staff", cy: "aelod o’r staff" },
  "site.role.user": { en: "service user", cy: "defnyddiwr y gwasanaeth" },
  "site.role.community": { en: "local resident", cy: "preswylydd lleol" },
  "site.role.union": { en: "branch secretary", cy: "ysgrifennydd cangen" },
  "site.role.authority": { en: "commissioner", cy: "comisiynydd" },
  "site.role.facilitator": { en: "facilitator", cy: "hwylusydd" },
  "site.role.adviser": { en: "adviser", cy: "cynghorydd" },
  "site.role.scrutineer": { en: "scrutineer", cy: "craffwr" },
  "site.role.assessor": { en: "independent assessor", cy: "asesydd annibynnol" },
  "site.role.arbiter": { en: "arbiter", cy: "cymrodeddwr" },
  "site.role.regulator": { en: "regulator", cy: "rheoleiddiwr" },
  "site.role.secretary": { en: "company secretary", cy: "ysgrifennydd y cwmni" },
  "site.role.board": { en: "board member", cy: "aelod o’r bwrdd" },
  "site.role.member": { en: "member", cy: "aelod" },
  "site.role.archivist": { en: "archivist", cy: "archifydd" },

  "field.missing": { en: "Enter an answer", cy: "Rhowch ateb" },
  "field.choose": { en: "Choose one of the answers", cy: "Dewiswch un o’r atebion" },
  "field.chooseSome": { en: "Choose at least one", cy: "Dewiswch o leiaf un" },
  "field.tooLong": {
    en: "Shorten this to {most} characters or fewer. It has {length}",
    cy: "Byrhewch hyn i {most} nod neu lai. Mae ganddo {length}",
  },
  "field.control": {
    en: "Take out the characters that cannot be shown",
    cy: "Tynnwch y nodau na ellir eu dangos",
  },
  "field.email": {
    en: "Enter an e-mail address, like name@example.org",
    cy: "Rhowch gyfeiriad e-bost, fel enw@enghraifft.org",
  },
  "field.pattern": {
    en: "Use lower-case letters, digits and dashes only",
    cy: "Defnyddiwch lythrennau bach, digidau a chysylltnodau yn unig",
  },
  "field.whole": { en: "Enter a whole number, like 62", cy: "Rhowch rif cyfan, fel 62" },
  "field.least": { en: "Enter {least} or more", cy: "Rhowch {least} neu fwy" },
  "field.most": { en: "Enter {most} or fewer", cy: "Rhowch {most} neu lai" },
  "field.money": {
    en: "Enter pounds and pence, like 1,250 or 1,250.40",
    cy: "Rhowch bunnoedd a cheiniogau, fel 1,250 neu 1,250.40",
  },
  "field.moneyNegative": {
    en: "Enter an amount of nought or more",
    cy: "Rhowch swm o ddim neu fwy",
  },
  "field.decimal": { en: "Enter a number, like 4.5", cy: "Rhowch rif, fel 4.5" },
  "field.fraction": { en: "Enter a fraction, like 3/4", cy: "Rhowch ffracsiwn, fel 3/4" },
  "field.day": {
    en: "Enter a real date, like 27 3 2027",
    cy: "Rhowch ddyddiad go iawn, fel 27 3 2027",
  },
  "field.fileMissing": { en: "Choose a file", cy: "Dewiswch ffeil" },
  "field.paperMissing": {
    en: "Write the text, or choose a file",
    cy: "Ysgrifennwch y testun, neu dewiswch ffeil",
  },
  "field.paper.tooBig": {
    en: "Choose a file of 10 MB or less",
    cy: "Dewiswch ffeil o 10 MB neu lai",
  },
  "field.paper.type": {
    en: "Choose a PDF, Word, OpenDocument, spreadsheet, picture or text file",
    cy: "Dewiswch ffeil PDF, Word, OpenDocument, taenlen, llun neu destun",
  },
  "field.paper.empty": { en: "Choose a file that is not empty", cy: "Dewiswch ffeil nad yw’n wag" },
  "field.noChoices": {
    en: "There is nothing to choose from yet",
    cy: "Nid oes dim i ddewis ohono eto",
  },
  "field.orFile": { en: "Or send a file", cy: "Neu anfonwch ffeil" },
  "field.optional": { en: "{label} (optional)", cy: "{label} (dewisol)" },
  "field.yes": { en: "Yes", cy: "Ie" },
  "field.no": { en: "No", cy: "Na" },

  "fault.home": { en: "Go to the home page", cy: "Ewch i’r hafan" },
  "fault.notFound": { en: "There is no such page", cy: "Nid oes tudalen o’r fath" },
  "fault.notFound.what": {
    en: "Check the address, or start from the home page.",
    cy: "Gwiriwch y cyfeiriad, neu dechreuwch o’r hafan.",
  },
  "fault.forbidden": {
    en: "This page is not open to you",
    cy: "Nid yw’r dudalen hon ar agor i chi",
  },
  "fault.forbidden.what": {
    en: "It holds names, or it belongs to a role that you do not have here.",
    cy: "Mae’n cynnwys enwau, neu mae’n perthyn i rôl nad oes gennych yma.",
  },
  "fault.forbiddenFor": { en: "It is for: {who}.", cy: "Mae ar gyfer: {who}." },
  "fault.fault": {
    en: "Something went wrong on our side",
    cy: "Aeth rhywbeth o’i le ar ein hochr ni",
  },
  "fault.fault.what": {
    en: "Nothing that you sent was recorded by half. You can go back and try again.",
    cy: "Ni chofnodwyd dim a anfonwyd gennych yn ei hanner. Gallwch fynd yn ôl a rhoi cynnig arall arni.",
  },
  "fault.reference": {
    en: "If it happens again, tell us this reference: {reference}.",
    cy: "Os bydd yn digwydd eto, rhowch y cyfeirnod hwn i ni: {reference}.",
  },
  "fault.badRequest": { en: "This request cannot be read", cy: "Ni ellir darllen y cais hwn" },
  "fault.badRequest.what": {
    en: "Go back, check what you wrote, and send it again.",
    cy: "Ewch yn ôl, gwiriwch yr hyn a ysgrifennoch, a’i anfon eto.",
  },
  "fault.tooBig": { en: "This is too big to send", cy: "Mae hwn yn rhy fawr i’w anfon" },
  "fault.tooBig.what": {
    en: "A file may have 10 MB. Choose a smaller one, or send it in parts.",
    cy: "Caiff ffeil fod yn 10 MB. Dewiswch un lai, neu anfonwch hi fesul rhan.",
  },
  "fault.staleForm": { en: "This form is too old", cy: "Mae’r ffurflen hon yn rhy hen" },
  "fault.staleForm.what": {
    en: "Go back, load the page again, and send it once more. Nothing was recorded.",
    cy: "Ewch yn ôl, llwythwch y dudalen eto, a’i hanfon unwaith eto. Ni chofnodwyd dim.",
  },
  "fault.otherSite": { en: "This came from another site", cy: "Daeth hwn o safle arall" },
  "fault.otherSite.what": {
    en: "For your safety, forms are taken only from our own pages.",
    cy: "Er eich diogelwch, dim ond o’n tudalennau ein hunain y derbynnir ffurflenni.",
  },
  "fault.tooMany": { en: "Too many tries", cy: "Gormod o geisiadau" },
  "fault.tooMany.what": {
    en: "Wait a few minutes, then try again.",
    cy: "Arhoswch ychydig funudau, yna rhowch gynnig arall arni.",
  },
  "fault.notReady": { en: "Rochdale is starting", cy: "Mae Rochdale yn dechrau" },
  "fault.notReady.what": {
    en: "Try again in a moment.",
    cy: "Rhowch gynnig arall arni mewn munud.",
  },

  "act.recorded": {
    en: "Recorded as entry {entry}. Anyone can check it.",
    cy: "Wedi’i gofnodi fel cofnod {entry}. Gall unrhyw un ei wirio.",
  },
  "act.conflict.title": {
    en: "Somebody else decided first",
    cy: "Penderfynodd rhywun arall yn gyntaf",
  },
  "act.conflict": {
    en: "The record changed while you were writing. Your answers are below. Check them and send again.",
    cy: "Newidiodd y cofnod tra oeddech yn ysgrifennu. Mae eich atebion isod. Gwiriwch nhw ac anfonwch eto.",
  },
  "act.refused": { en: "This cannot be done yet", cy: "Ni ellir gwneud hyn eto" },
  "act.refusedBecause": {
    en: {
      plural: "count",
      one: "One rule stands in the way. It is set out here with what you can do.",
      other: "{count} rules stand in the way. All are set out here with what you can do.",
    },
    cy: {
      plural: "count",
      one: "Mae un rheol yn sefyll yn y ffordd. Mae wedi’i nodi yma gyda’r hyn y gallwch ei wneud.",
      other:
        "Mae {count} rheol yn sefyll yn y ffordd. Nodir y cyfan yma gyda’r hyn y gallwch ei wneud.",
    },
  },
  "act.whoMay": {
    en: "Only these may do this: {roles}. You can see what it asks.",
    cy: "Dim ond y rhain a gaiff wneud hyn: {roles}. Gallwch weld beth mae’n ei ofyn.",
  },
  "act.signIn": { en: "Sign in to do this", cy: "Mewngofnodwch i wneud hyn" },
  "act.back": { en: "Back to {body}", cy: "Yn ôl i {body}" },
  "site.banner.real": { en: "A real organisation.", cy: "Sefydliad go iawn." },
  "site.banner.real.what": {
    en: "This page holds only what published sources say. What no source says is not proven.",
    cy: "Dim ond yr hyn a ddywed ffynonellau cyhoeddedig sydd ar y dudalen hon. Mae’r hyn na ddywed ffynhonnell heb ei brofi.",
  },
  "site.banner.twin": { en: "Worked example.", cy: "Enghraifft." },
  "site.banner.twin.what": {
    en: "This organisation, its people, dates and sums are invented.",
    cy: "Dyfeisiwyd y sefydliad hwn, ei bobl, ei ddyddiadau a’i symiau.",
  },
  "site.notFound": {
    en: "Check the address, or start from the home page.",
    cy: "Gwiriwch y cyfeiriad, neu dechreuwch o’r hafan.",
  },
  "site.basis.readAtSource": {
    en: "Law, read at source",
    cy: "Y gyfraith, wedi’i darllen yn y ffynhonnell",
  },
  "site.basis.generalKnowledge": {
    en: "Law, general knowledge, not yet read at source",
    cy: "Y gyfraith, gwybodaeth gyffredinol, heb ei darllen yn y ffynhonnell eto",
  },
  "site.basis.guidanceInferred": {
    en: "Guidance, criterion inferred",
    cy: "Canllawiau, maen prawf wedi’i gasglu",
  },
  "site.basis.ownStandard": {
    en: "Our own standard. No law requires this",
    cy: "Ein safon ein hunain. Nid oes cyfraith yn gofyn am hyn",
  },
  "act.nobody": { en: "There is no such page", cy: "Nid oes tudalen o’r fath" },
};
