/** What the forms of the request's acts say: titles, questions, hints and buttons. */
import type { Catalogue } from "@rochdale/language/message.ts";

const asking: Catalogue = {
  "act.request.make": { en: "Make the request", cy: "Gwneud y cais" },
  "act.request.make.intro": {
    en: "Staff, users or local people ask to run the service. Names are sealed: the employer and the public see only how many.",
    cy: "Mae staff, defnyddwyr neu bobl leol yn gofyn am redeg y gwasanaeth. Mae’r enwau wedi’u selio: dim ond faint y mae’r cyflogwr a’r cyhoedd yn ei weld.",
  },
  "act.request.make.right": {
    en: "Which right do you use?",
    cy: "Pa hawl ydych chi’n ei defnyddio?",
  },
  "act.request.make.right.hint": {
    en: "Only rights that are open to this service are listed",
    cy: "Dim ond hawliau sy’n agored i’r gwasanaeth hwn sydd wedi’u rhestru",
  },
  "act.request.make.origin": { en: "Who asks?", cy: "Pwy sy’n gofyn?" },
  "act.request.make.staffSignatories": {
    en: "How many staff signed?",
    cy: "Faint o staff a lofnododd?",
  },
  "act.request.make.userSignatories": {
    en: "How many users or local people signed?",
    cy: "Faint o ddefnyddwyr neu bobl leol a lofnododd?",
  },
  "act.request.make.seniorManagers": {
    en: "How many of the staff who signed are senior managers?",
    cy: "Faint o’r staff a lofnododd sy’n uwch reolwyr?",
  },
  "act.request.make.signatures": { en: "The names, sealed", cy: "Yr enwau, wedi’u selio" },
  "act.request.make.signatures.hint": {
    en: "One name a line. Only the scrutineer can open the list. The record holds its fingerprint",
    cy: "Un enw ar bob llinell. Dim ond y craffwr all agor y rhestr. Mae ei hôl bys yn y cofnod",
  },
  "act.request.make.statement": { en: "Statement of case", cy: "Datganiad achos" },
  "act.request.make.statement.hint": {
    en: "What you want to run, why, and what would change for users and staff. It is published",
    cy: "Beth yr ydych am ei redeg, pam, a beth fyddai’n newid i ddefnyddwyr a staff. Fe’i cyhoeddir",
  },
  "act.request.make.button": { en: "Make the request", cy: "Gwneud y cais" },
  "act.request.proposeByAuthority": {
    en: "Propose a mutual, as the authority",
    cy: "Cynnig sefydliad cydfuddiannol, fel yr awdurdod",
  },
  "act.request.proposeByAuthority.intro": {
    en: "It is recorded as the authority’s own idea. It goes no further until staff or users adopt it.",
    cy: "Fe’i cofnodir fel syniad yr awdurdod ei hun. Nid â ymhellach nes i staff neu ddefnyddwyr ei fabwysiadu.",
  },
  "act.request.proposeByAuthority.statement": { en: "Statement of case", cy: "Datganiad achos" },
  "act.request.proposeByAuthority.button": { en: "Propose it", cy: "Ei gynnig" },
  "act.request.adopt": {
    en: "Adopt the authority’s proposal",
    cy: "Mabwysiadu cynnig yr awdurdod",
  },
  "act.request.adopt.intro": {
    en: "Staff or users make the proposal theirs. The record keeps that the authority began it.",
    cy: "Mae staff neu ddefnyddwyr yn gwneud y cynnig yn eiddo iddynt. Mae’r cofnod yn cadw mai’r awdurdod a’i dechreuodd.",
  },
  "act.request.adopt.origin": { en: "Who adopts it?", cy: "Pwy sy’n ei fabwysiadu?" },
  "act.request.adopt.staffSignatories": {
    en: "How many staff signed?",
    cy: "Faint o staff a lofnododd?",
  },
  "act.request.adopt.userSignatories": {
    en: "How many users or local people signed?",
    cy: "Faint o ddefnyddwyr neu bobl leol a lofnododd?",
  },
  "act.request.adopt.seniorManagers": {
    en: "How many of the staff who signed are senior managers?",
    cy: "Faint o’r staff a lofnododd sy’n uwch reolwyr?",
  },
  "act.request.adopt.signatures": { en: "The names, sealed", cy: "Yr enwau, wedi’u selio" },
  "act.request.adopt.signatures.hint": {
    en: "One name a line. Only the scrutineer can open the list",
    cy: "Un enw ar bob llinell. Dim ond y craffwr all agor y rhestr",
  },
  "act.request.adopt.button": { en: "Adopt it", cy: "Ei fabwysiadu" },
  "act.request.withdraw": { en: "Withdraw the request", cy: "Tynnu’r cais yn ôl" },
  "act.request.withdraw.intro": {
    en: "The case stops. What is in the record stays there.",
    cy: "Mae’r achos yn stopio. Mae’r hyn sydd yn y cofnod yn aros yno.",
  },
  "act.request.withdraw.reasons": {
    en: "Why do you withdraw it?",
    cy: "Pam ydych chi’n ei dynnu’n ôl?",
  },
  "act.request.withdraw.reasons.hint": {
    en: "Published. Do not write about a person",
    cy: "Cyhoeddir hyn. Peidiwch ag ysgrifennu am berson",
  },
  "act.request.withdraw.button": { en: "Withdraw the request", cy: "Tynnu’r cais yn ôl" },
};

const checking: Catalogue = {
  "act.request.checkSignatures": { en: "Check the signatures", cy: "Gwirio’r llofnodion" },
  "act.request.checkSignatures.intro": {
    en: "Compare the sealed list with the list of staff or users. Only the counts are published.",
    cy: "Cymharwch y rhestr wedi’i selio â’r rhestr o staff neu ddefnyddwyr. Dim ond y niferoedd a gyhoeddir.",
  },
  "act.request.checkSignatures.accepted": {
    en: "How many are accepted?",
    cy: "Faint a dderbynnir?",
  },
  "act.request.checkSignatures.refused": { en: "How many are refused?", cy: "Faint a wrthodir?" },
  "act.request.checkSignatures.against": {
    en: "Which list did you check them against?",
    cy: "Yn erbyn pa restr y gwnaethoch eu gwirio?",
  },
  "act.request.checkSignatures.against.hint": {
    en: "For example: staff list of 1 October 2026",
    cy: "Er enghraifft: rhestr staff 1 Hydref 2026",
  },
  "act.request.checkSignatures.button": { en: "Record the check", cy: "Cofnodi’r gwiriad" },
  "act.request.findIncomplete": {
    en: "Say what the request lacks",
    cy: "Dweud beth sydd ar goll o’r cais",
  },
  "act.request.findIncomplete.intro": {
    en: "The clock does not start until the last missing thing arrives.",
    cy: "Nid yw’r cloc yn dechrau nes i’r peth coll olaf ddod i law.",
  },
  "act.request.findIncomplete.missing": { en: "What is missing?", cy: "Beth sydd ar goll?" },
  "act.request.findIncomplete.missing.hint": {
    en: "One thing a line",
    cy: "Un peth ar bob llinell",
  },
  "act.request.findIncomplete.button": { en: "Tell the proposers", cy: "Dweud wrth y cynigwyr" },
  "act.request.complete": { en: "Send what was missing", cy: "Anfon yr hyn a oedd ar goll" },
  "act.request.complete.received": { en: "What was missing", cy: "Yr hyn a oedd ar goll" },
  "act.request.complete.received.hint": {
    en: "The parties of the case can read it",
    cy: "Gall partïon yr achos ei ddarllen",
  },
  "act.request.complete.button": { en: "Send it", cy: "Ei anfon" },
  "act.request.validate": { en: "Find the request valid", cy: "Cael bod y cais yn ddilys" },
  "act.request.validate.intro": {
    en: "The time for deciding runs from the validation date.",
    cy: "Mae’r amser i benderfynu yn rhedeg o’r dyddiad dilysu.",
  },
  "act.request.validate.validationDate": { en: "Validation date", cy: "Dyddiad dilysu" },
  "act.request.validate.validationDate.hint": {
    en: "The day on which the request was complete, not later than today",
    cy: "Y diwrnod yr oedd y cais yn gyflawn, heb fod yn hwyrach na heddiw",
  },
  "act.request.validate.button": { en: "Find it valid", cy: "Cael ei fod yn ddilys" },
  "act.request.adoptStandard": {
    en: "Adopt our standard for deciding",
    cy: "Mabwysiadu ein safon ar gyfer penderfynu",
  },
  "act.request.adoptStandard.intro": {
    en: "The authority binds itself to decide in time. If it says nothing, that counts as a refusal and goes to the arbiter.",
    cy: "Mae’r awdurdod yn ei rwymo ei hun i benderfynu mewn pryd. Os na ddywed ddim, mae hynny’n cyfrif fel gwrthod ac yn mynd at y cymrodeddwr.",
  },
  "act.request.adoptStandard.button": { en: "Adopt the standard", cy: "Mabwysiadu’r safon" },
  "act.request.tellDecisionDate": {
    en: "Tell the day by which you will decide",
    cy: "Dweud erbyn pa ddiwrnod y byddwch yn penderfynu",
  },
  "act.request.tellDecisionDate.intro": {
    en: "For a challenge under the Localism Act: the challengers are to be told within 30 days.",
    cy: "Ar gyfer her o dan y Ddeddf Lleoliaeth: rhaid dweud wrth yr herwyr o fewn 30 diwrnod.",
  },
  "act.request.tellDecisionDate.by": { en: "We will decide by", cy: "Byddwn yn penderfynu erbyn" },
  "act.request.tellDecisionDate.button": { en: "Tell the day", cy: "Dweud y diwrnod" },
  "act.request.agreeExtension": { en: "Agree to more time", cy: "Cytuno i fwy o amser" },
  "act.request.agreeExtension.intro": {
    en: "You wait for the answer, so only you can give more time. It must be agreed before the limit has passed.",
    cy: "Chi sy’n aros am yr ateb, felly dim ond chi all roi mwy o amser. Rhaid cytuno cyn i’r terfyn fynd heibio.",
  },
  "act.request.agreeExtension.item": {
    en: "More time for what?",
    cy: "Mwy o amser ar gyfer beth?",
  },
  "act.request.agreeExtension.to": { en: "Until when?", cy: "Tan pryd?" },
  "act.request.agreeExtension.button": { en: "Agree to it", cy: "Cytuno iddo" },
};

export const requestActWords: Catalogue = { ...asking, ...checking };
