/** The sentences of signing in, of the example people and the mail tray, and of one's account. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const signInWords: Catalogue = {
  "signIn.title": { en: "Sign in", cy: "Mewngofnodi" },
  "signIn.example": {
    en: "This is a worked example. You can be any of its people with one click.",
    cy: "Enghraifft yw hon. Gallwch fod yn unrhyw un o’i phobl ag un clic.",
  },
  "signIn.example.link": {
    en: "Choose one of the example people",
    cy: "Dewiswch un o bobl yr enghraifft",
  },
  "signIn.email": { en: "Your e-mail address", cy: "Eich cyfeiriad e-bost" },
  "signIn.email.hint": {
    en: "We send a code that works once, for 15 minutes. There is no password.",
    cy: "Rydym yn anfon cod sy’n gweithio unwaith, am 15 munud. Nid oes cyfrinair.",
  },
  "signIn.email.wrong": {
    en: "Enter an e-mail address, like name@example.org",
    cy: "Rhowch gyfeiriad e-bost, fel enw@enghraifft.org",
  },
  "signIn.send": { en: "Send me a code", cy: "Anfon cod ataf" },
  "signIn.tooMany": {
    en: {
      plural: "minutes",
      one: "Wait 1 minute, then ask again",
      other: "Wait {minutes} minutes, then ask again",
    },
    cy: {
      plural: "minutes",
      one: "Arhoswch 1 munud, yna gofynnwch eto",
      other: "Arhoswch {minutes} munud, yna gofynnwch eto",
    },
  },
  "signIn.printed": { en: "Were you given a code on paper?", cy: "A roddwyd cod ar bapur i chi?" },
  "signIn.printed.link": { en: "Enter your code", cy: "Rhowch eich cod" },
  "signIn.passkey": { en: "With a passkey", cy: "Gydag allwedd mynediad" },
  "signIn.passkey.button": {
    en: "Use a passkey of this device",
    cy: "Defnyddio allwedd mynediad y ddyfais hon",
  },
  "signIn.passkey.failed": {
    en: "That did not work. Use a code instead.",
    cy: "Ni weithiodd hynny. Defnyddiwch god yn lle hynny.",
  },
  "signIn.letter.subject": { en: "Your code for Rochdale", cy: "Eich cod ar gyfer Rochdale" },
  "signIn.letter.text": {
    en: "Your code is {code}. It works once, for 15 minutes.\n\nEnter it at {address}. If you did not ask for it, do nothing.",
    cy: "Eich cod yw {code}. Mae’n gweithio unwaith, am 15 munud.\n\nRhowch ef yn {address}. Os na ofynnoch amdano, peidiwch â gwneud dim.",
  },
  "signIn.code.title": { en: "Enter your code", cy: "Rhowch eich cod" },
  "signIn.code.sent": {
    en: "If the address is known here, a code is on its way. It works for 15 minutes.",
    cy: "Os yw’r cyfeiriad yn hysbys yma, mae cod ar ei ffordd. Mae’n gweithio am 15 munud.",
  },
  "signIn.code.email": { en: "Your e-mail address", cy: "Eich cyfeiriad e-bost" },
  "signIn.code.email.hint": {
    en: "Leave it empty if your code came on paper",
    cy: "Gadewch ef yn wag os daeth eich cod ar bapur",
  },
  "signIn.code": { en: "Code", cy: "Cod" },
  "signIn.code.hint": {
    en: "Capitals and spaces do not matter",
    cy: "Nid yw priflythrennau a bylchau o bwys",
  },
  "signIn.code.button": { en: "Sign in", cy: "Mewngofnodi" },
  "signIn.code.missing": { en: "Enter the code", cy: "Rhowch y cod" },
  "signIn.code.wrong": {
    en: "Check the code, or ask for a new one. A code works once",
    cy: "Gwiriwch y cod, neu gofynnwch am un newydd. Mae cod yn gweithio unwaith",
  },
  "signIn.code.tooMany": {
    en: "Too many tries. Wait 15 minutes, then ask for a new code",
    cy: "Gormod o geisiadau. Arhoswch 15 munud, yna gofynnwch am god newydd",
  },

  "people.title": { en: "The example people", cy: "Pobl yr enghraifft" },
  "people.warning": {
    en: "This page exists only in a worked example. In earnest nobody can sign in as somebody else.",
    cy: "Dim ond mewn enghraifft y mae’r dudalen hon yn bodoli. O ddifrif ni all neb fewngofnodi fel rhywun arall.",
  },
  "people.warningIcon": { en: "Warning", cy: "Rhybudd" },
  "people.lead": {
    en: "They are invented. Choose one and see what awaits them.",
    cy: "Dyfeisiwyd hwy. Dewiswch un a gweld beth sy’n aros amdanynt.",
  },
  "people.be": { en: "Be {name}", cy: "Bod yn {name}" },
  "tray.title": { en: "Mail tray", cy: "Hambwrdd post" },
  "tray.lead": {
    en: "Letters that would be sent by e-mail. In a worked example they stay here.",
    cy: "Llythyrau a fyddai’n cael eu hanfon drwy e-bost. Mewn enghraifft maent yn aros yma.",
  },
  "tray.to": { en: "To {name}, {at}", cy: "At {name}, {at}" },
  "tray.empty": { en: "No letter yet.", cy: "Dim llythyr eto." },

  "account.title": { en: "Your account", cy: "Eich cyfrif" },
  "account.roles": { en: "Your roles", cy: "Eich rolau" },
  "account.noRoles": {
    en: "You have no role in a body yet. Somebody in it can admit you, or you can ask for your service.",
    cy: "Nid oes gennych rôl mewn corff eto. Gall rhywun ynddo eich derbyn, neu gallwch ofyn am eich gwasanaeth.",
  },
  "account.language": { en: "Language", cy: "Iaith" },
  "account.letters": {
    en: "In which language should letters come?",
    cy: "Ym mha iaith y dylai llythyrau ddod?",
  },
  "account.save": { en: "Save", cy: "Cadw" },
  "account.passkeys": { en: "Passkeys", cy: "Allweddi mynediad" },
  "account.noPasskeys": {
    en: "None yet. A passkey lets you sign in with this device, without a code.",
    cy: "Dim eto. Mae allwedd mynediad yn gadael i chi fewngofnodi â’r ddyfais hon, heb god.",
  },
  "account.addPasskey": { en: "Add a passkey", cy: "Ychwanegu allwedd mynediad" },
  "account.thisDevice": { en: "this device", cy: "y ddyfais hon" },
  "account.removeKey": { en: "Remove", cy: "Dileu" },
  "account.sessions": { en: "Where you are signed in", cy: "Ble rydych wedi mewngofnodi" },
  "account.sessions.count": {
    en: {
      plural: "count",
      one: "In 1 place: here.",
      other: "In {count} places, this one included.",
    },
    cy: {
      plural: "count",
      one: "Mewn 1 lle: yma.",
      other: "Mewn {count} lle, gan gynnwys yr un hwn.",
    },
  },
  "account.endSessions": { en: "Sign out everywhere", cy: "Allgofnodi ym mhobman" },
  "account.erase": { en: "Erase me", cy: "Fy nileu" },
  "account.erase.what": {
    en: "Your name, address, roles and letters go for good. What you recorded in a role stays, without your name.",
    cy: "Bydd eich enw, cyfeiriad, rolau a llythyrau’n mynd am byth. Bydd yr hyn a gofnodwyd gennych mewn rôl yn aros, heb eich enw.",
  },
  "account.erase.sure": { en: "Are you sure?", cy: "Ydych chi’n siŵr?" },
  "account.erase.yes": {
    en: "Yes, erase me. Nobody can bring this back",
    cy: "Ydw, fy nileu. Ni all neb ddod â hyn yn ôl",
  },
  "account.erase.tick": {
    en: "Tick the box to erase yourself",
    cy: "Ticiwch y blwch i’ch dileu eich hun",
  },
  "account.erase.button": { en: "Erase me", cy: "Fy nileu" },
  "account.messages": {
    en: "Letters about your bodies, and whether they arrived",
    cy: "Llythyrau am eich cyrff, ac a gyrhaeddasant",
  },
  "messages.title": { en: "Letters", cy: "Llythyrau" },
  "messages.lead": {
    en: "Letters that your acts sent, and how far each got with everyone.",
    cy: "Llythyrau a anfonwyd gan eich gweithredoedd, a pha mor bell yr aeth pob un gyda phawb.",
  },
  "messages.subject": { en: "Subject", cy: "Pwnc" },
  "messages.sent": { en: "Written", cy: "Ysgrifennwyd" },
  "messages.states": { en: "How far it got", cy: "Pa mor bell yr aeth" },
  "messages.none": { en: "No letter yet.", cy: "Dim llythyr eto." },
  "messages.delivery": { en: "{name}: {state}", cy: "{name}: {state}" },
  "messages.state.queued": { en: "waiting", cy: "yn aros" },
  "messages.state.sent": { en: "sent", cy: "wedi’i anfon" },
  "messages.state.failed": { en: "failed", cy: "wedi methu" },
  "messages.state.in-tray": { en: "in the mail tray", cy: "yn yr hambwrdd post" },
  "messages.state.no-address": { en: "no address", cy: "dim cyfeiriad" },
};
