/** The words that the key-holders' script shows in the browser. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const keysBrowserWords: Catalogue = {
  "keys.browser.make": { en: "Make my key", cy: "Gwneud fy allwedd" },
  "keys.browser.working": {
    en: "Working. This can take a minute.",
    cy: "Yn gweithio. Gall hyn gymryd munud.",
  },
  "keys.browser.workingLong": {
    en: "Working. This takes about {minutes} minutes. Keep this page open until it is done.",
    cy: "Yn gweithio. Mae hyn yn cymryd tua {minutes} munud. Cadwch y dudalen hon ar agor nes bydd wedi gorffen.",
  },
  "keys.browser.notWorked": {
    en: "Your browser could not work the answer out. Nothing was sent. Load this page again, or use another device.",
    cy: "Ni allai eich porwr gyfrifo’r ateb. Ni anfonwyd dim. Llwythwch y dudalen hon eto, neu defnyddiwch ddyfais arall.",
  },
  "keys.browser.checking": {
    en: "This page looks again by itself.",
    cy: "Mae’r dudalen hon yn edrych eto ar ei phen ei hun.",
  },
  "keys.browser.sheet": { en: "Your key sheet", cy: "Eich dalen allwedd" },
  "keys.browser.sheet.keep": {
    en: "Print this sheet, or copy the letters by hand. Keep it sealed, away from your computer. Give it to nobody.",
    cy: "Argraffwch y ddalen hon, neu copïwch y llythrennau â llaw. Cadwch hi dan sêl, i ffwrdd o’ch cyfrifiadur. Peidiwch â’i rhoi i neb.",
  },
  "keys.browser.sheet.letters": { en: "Your key in letters", cy: "Eich allwedd mewn llythrennau" },
  "keys.browser.sheet.places": {
    en: "The groups are places 1 to 6, 7 to 11, 12 to 16 and 17 to 22.",
    cy: "Mae’r grwpiau’n safleoedd 1 i 6, 7 i 11, 12 i 16 ac 17 i 22.",
  },
  "keys.browser.sheet.words": {
    en: "The same key in words",
    cy: "Yr un allwedd mewn geiriau Saesneg",
  },
  "keys.browser.sheet.qr": { en: "Your key as a square code", cy: "Eich allwedd fel cod sgwâr" },
  "keys.browser.print": { en: "Print the sheet", cy: "Argraffu’r ddalen" },
  "keys.browser.kept": {
    en: "Show that you kept it. Type the letters at places {places} of your key, from the sheet.",
    cy: "Dangoswch eich bod wedi’i chadw. Teipiwch y llythrennau yn safleoedd {places} o’ch allwedd, oddi ar y ddalen.",
  },
  "keys.browser.kept.wrong": {
    en: "Those are not the letters at places {places}. Look at the sheet and type them again.",
    cy: "Nid dyna’r llythrennau yn safleoedd {places}. Edrychwch ar y ddalen a’u teipio eto.",
  },
  "keys.browser.kept.go": {
    en: "I have kept it: send the public half",
    cy: "Rwyf wedi’i chadw: anfon yr hanner cyhoeddus",
  },
  "keys.browser.type": {
    en: "Type your key from the sheet: the letters, or the words with spaces between them",
    cy: "Teipiwch eich allwedd oddi ar y ddalen: y llythrennau, neu’r geiriau gyda bylchau rhyngddynt",
  },
  "keys.browser.type.hint": {
    en: "It is read in this browser only. Capital and small letters differ.",
    cy: "Yn y porwr hwn yn unig y caiff ei darllen. Mae llythrennau mawr a bach yn wahanol.",
  },
  "keys.browser.type.wrong": {
    en: "This is not your key: {found} letters were read and a key has 22, without 0, O, I or l.",
    cy: "Nid dyma’ch allwedd: darllenwyd {found} llythyren ac mae gan allwedd 22, heb 0, O, I nac l.",
  },
  "keys.browser.type.other": {
    en: "This key is not the one that you made for this ballot.",
    cy: "Nid hon yw’r allwedd a wnaethoch ar gyfer y bleidlais hon.",
  },
  "keys.browser.go.shares": { en: "Deal parts to the others", cy: "Rhannu â’r lleill" },
  "keys.browser.go.key": { en: "Check my parts", cy: "Gwirio fy rhannau" },
  "keys.browser.go.rehearsal": { en: "Open the test vote", cy: "Agor y bleidlais brawf" },
  "keys.browser.go.shuffle": { en: "Shuffle the papers", cy: "Cymysgu’r papurau" },
  "keys.browser.go.share": {
    en: "Open the result with the others",
    cy: "Agor y canlyniad gyda’r lleill",
  },
  "keys.browser.go.share.single": { en: "Open the result", cy: "Agor y canlyniad" },
  "keys.browser.sent": {
    en: "Your step is recorded.",
    cy: "Mae eich cam wedi’i gofnodi.",
  },
  "keys.browser.waiting": {
    en: "Waiting for the other holders. You may close this page and come back, or leave it open: it goes on by itself.",
    cy: "Yn aros am y deiliaid eraill. Cewch gau’r dudalen a dod yn ôl, neu ei gadael ar agor: mae’n mynd ymlaen ar ei phen ei hun.",
  },
  "keys.browser.failed": {
    en: "It could not be sent. Nothing is lost: check the connection and press the button again.",
    cy: "Ni ellid ei anfon. Ni chollwyd dim: gwiriwch y cysylltiad a phwyswch y botwm eto.",
  },
  "keys.browser.refused": {
    en: "The answer was not accepted. Load this page again and see what it says.",
    cy: "Ni dderbyniwyd yr ateb. Llwythwch y dudalen hon eto i weld beth mae’n ei ddweud.",
  },
  "keys.browser.complaint": {
    en: "The part dealt to you by holder {holder} is unsound. Tell the others by sending this: the keys are then made afresh.",
    cy: "Mae’r rhan a roddodd deiliad {holder} i chi yn ddiffygiol. Rhowch wybod i’r lleill drwy anfon hyn: yna gwneir yr allweddi o’r newydd.",
  },
  "keys.browser.complaint.go": { en: "Send the complaint", cy: "Anfon y gŵyn" },
};
