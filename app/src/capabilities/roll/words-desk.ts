/** The sentences of the roll desk, of assistance, and of the easy-read paper. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const rollDeskWords: Catalogue = {
  "roll.desk.title": { en: "Roll desk", cy: "Desg y gofrestr" },
  "roll.desk.lead": {
    en: "For the scrutineer and the secretary. Nothing here tells whether or how anybody voted.",
    cy: "I’r craffwr a’r ysgrifennydd. Nid oes dim yma’n dweud a bleidleisiodd neb na sut.",
  },
  "roll.desk.none": { en: "None", cy: "Dim" },
  "roll.desk.eligible": { en: "On the roll", cy: "Ar y gofrestr" },
  "roll.desk.sent": { en: "Letters out", cy: "Llythyrau allan" },
  "roll.desk.returned": { en: "Came back", cy: "Daeth yn ôl" },
  "roll.desk.reissued": { en: "Given again", cy: "Wedi’u rhoi eto" },
  "roll.desk.steps": { en: "What you can do now", cy: "Beth allwch chi ei wneud nawr" },
  "roll.desk.codes": {
    en: "Print letters with voting codes",
    cy: "Argraffu llythyrau â chodau pleidleisio",
  },
  "roll.desk.eligibilityFirst": {
    en: "Users vote: publish who may vote before the roll is frozen.",
    cy: "Defnyddwyr sy’n pleidleisio: cyhoeddwch pwy gaiff bleidleisio cyn rhewi’r gofrestr.",
  },
  "roll.desk.objections": { en: "Objections", cy: "Gwrthwynebiadau" },
  "roll.desk.objection": { en: "Objection", cy: "Gwrthwynebiad" },
  "roll.desk.about": { en: "About", cy: "Ynghylch" },
  "roll.desk.words": { en: "In their words", cy: "Yn eu geiriau" },
  "roll.desk.state": { en: "State", cy: "Cyflwr" },
  "roll.desk.ruled": { en: "Ruled on", cy: "Wedi dyfarnu" },
  "roll.desk.waits": { en: "Waits for your ruling", cy: "Yn aros am eich dyfarniad" },
  "roll.desk.delivery": { en: "Letters, out and back", cy: "Llythyrau, allan ac yn ôl" },
  "roll.desk.byPost": { en: "Sent by post", cy: "Anfonwyd drwy’r post" },
  "roll.desk.byEmail": { en: "Sent by your own e-mail", cy: "Anfonwyd drwy eich e-bost eich hun" },
  "roll.desk.byHand": { en: "Given by hand", cy: "Rhoddwyd â llaw" },
  "roll.desk.resent": { en: "Sent again", cy: "Anfonwyd eto" },
  "roll.desk.codesGiven": { en: "Voting codes given", cy: "Codau pleidleisio a roddwyd" },
  "roll.desk.noneReturned": {
    en: "No letter has come back.",
    cy: "Nid oes llythyr wedi dod yn ôl.",
  },
  "roll.desk.cameBack": {
    en: "Came back: put the address right, and send again",
    cy: "Daeth yn ôl: cywirwch y cyfeiriad, ac anfonwch eto",
  },
  "roll.desk.resendList": {
    en: "All that came back, as a CSV file",
    cy: "Popeth a ddaeth yn ôl, fel ffeil CSV",
  },
  "roll.desk.one": { en: "One voter’s letter", cy: "Llythyr un pleidleisiwr" },
  "roll.desk.newAddress": { en: "Postal address", cy: "Cyfeiriad post" },
  "roll.desk.newAddressHint": {
    en: "Names, references and e-mail addresses stay as they were frozen",
    cy: "Mae enwau, cyfeirnodau a chyfeiriadau e-bost yn aros fel y rhewyd nhw",
  },
  "roll.desk.fix": { en: "Put the address right", cy: "Cywiro’r cyfeiriad" },
  "roll.desk.reach.notSent": { en: "Not sent yet", cy: "Heb ei anfon eto" },
  "roll.desk.reach.sent": { en: "Sent", cy: "Anfonwyd" },
  "roll.desk.reach.returned": { en: "Came back", cy: "Daeth yn ôl" },
  "roll.desk.reach.resent": { en: "Sent again", cy: "Anfonwyd eto" },
  "roll.desk.reissues": { en: "Lost voting codes", cy: "Codau coll" },
  "roll.desk.reissueHow": {
    en: "Two officers check who the voter is, each signed in. Then the registrar’s page prints the same voting code again from the sealed file.",
    cy: "Mae dau swyddog yn gwirio pwy yw’r pleidleisiwr, y ddau wedi mewngofnodi. Yna mae tudalen y cofrestrydd yn argraffu’r un cod eto o’r ffeil wedi’i selio.",
  },
  "roll.desk.bothLooked": {
    en: "Two officers have checked: print it on the registrar’s page",
    cy: "Mae dau swyddog wedi gwirio: argraffwch ar dudalen y cofrestrydd",
  },
  "roll.desk.oneLooked": { en: "Waits for a second officer", cy: "Yn aros am ail swyddog" },
  "roll.desk.assistance": { en: "Helping somebody to vote", cy: "Helpu rhywun i bleidleisio" },
  "roll.desk.assisted": {
    en: "Voters helped so far: {assisted}.",
    cy: "Pleidleiswyr a gafodd gymorth hyd yma: {assisted}.",
  },
  "roll.assist.may": {
    en: "A helper may read aloud, show how, hold the device and interpret.",
    cy: "Caiff cynorthwyydd ddarllen yn uchel, dangos sut, dal y ddyfais a chyfieithu.",
  },
  "roll.assist.never": {
    en: "A helper never chooses, never casts for somebody, and never keeps a voting code.",
    cy: "Nid yw cynorthwyydd byth yn dewis, yn bwrw dros rywun, nac yn cadw cod.",
  },
  "roll.assist.alone": {
    en: "A helper is not a candidate, a manager of the voter, or paid by a side. They never tell how anybody voted.",
    cy: "Nid yw cynorthwyydd yn ymgeisydd, yn rheolwr ar y pleidleisiwr, nac yn cael ei dalu gan ochr. Nid yw byth yn dweud sut y pleidleisiodd neb.",
  },
  "roll.assist.again": {
    en: "Whoever was pressed may vote again alone: only the last vote counts.",
    cy: "Caiff unrhyw un a gafodd ei wasgu bleidleisio eto ar ei ben ei hun: dim ond y bleidlais olaf sy’n cyfrif.",
  },

  "roll.easyRead.title": { en: "Easy read voting paper", cy: "Papur pleidleisio hawdd ei ddeall" },
  "roll.easyRead.question": { en: "The question", cy: "Y cwestiwn" },
  "roll.easyRead.mark": { en: "Put a cross in one box", cy: "Rhowch groes mewn un blwch" },
  "roll.easyRead.number": {
    en: "Write 1 by your first choice, 2 by your next, and so on",
    cy: "Ysgrifennwch 1 wrth eich dewis cyntaf, 2 wrth y nesaf, ac felly ymlaen",
  },
  "roll.easyRead.how": { en: "How to vote", cy: "Sut i bleidleisio" },
  "roll.easyRead.choose": {
    en: "Choose. Nobody may tell you what to choose.",
    cy: "Dewiswch. Ni chaiff neb ddweud wrthych beth i’w ddewis.",
  },
  "roll.easyRead.fold": {
    en: "Fold the paper. Do not write your name on it.",
    cy: "Plygwch y papur. Peidiwch ag ysgrifennu eich enw arno.",
  },
  "roll.easyRead.envelope": {
    en: "Put it in the small envelope. Put that in the big envelope with your number on it.",
    cy: "Rhowch ef yn yr amlen fach. Rhowch honno yn yr amlen fawr â’ch rhif arni.",
  },
  "roll.easyRead.send": {
    en: "Post it, or hand it in, before the end of {closes}.",
    cy: "Postiwch ef, neu rhowch ef i mewn, cyn diwedd {closes}.",
  },
  "roll.easyRead.help": { en: "Help", cy: "Cymorth" },
  "roll.easyRead.ask": { en: "Ask {asked}.", cy: "Gofynnwch i {asked}." },
  "roll.easyRead.helper": {
    en: "Somebody may read this to you. Only you choose.",
    cy: "Caiff rhywun ddarllen hwn i chi. Chi yn unig sy’n dewis.",
  },
  "roll.easyRead.secret": {
    en: "Your vote is secret. If you vote by paper and on a screen, the vote on the screen counts.",
    cy: "Mae eich pleidlais yn gyfrinachol. Os pleidleisiwch ar bapur ac ar sgrin, y bleidlais ar y sgrin sy’n cyfrif.",
  },
};
