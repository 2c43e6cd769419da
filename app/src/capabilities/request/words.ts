/** The sentences of the request: what it asks, what is wrong with it, why it is refused, what the road says of it. */
import type { Catalogue } from "@rochdale/language/message.ts";
import { requestActWords } from "./words-acts.ts";
import { requestRefusalWords } from "./words-refusals.ts";

const problems: Catalogue = {
  "request.wrongOrigin": {
    en: "Choose an origin that this right has: the right says who asks",
    cy: "Dewiswch darddiad sydd gan yr hawl hon: mae’r hawl yn dweud pwy sy’n gofyn",
  },
  "request.staffMustSign": {
    en: "Enter how many staff signed, 1 or more",
    cy: "Rhowch faint o staff a lofnododd, 1 neu fwy",
  },
  "request.usersMustSign": {
    en: "Enter how many users or local people signed, 1 or more",
    cy: "Rhowch faint o ddefnyddwyr neu bobl leol a lofnododd, 1 neu fwy",
  },
  "request.moreThanStaff": {
    en: "Enter {staff} or fewer: the service has {staff} staff",
    cy: "Rhowch {staff} neu lai: {staff} o staff sydd gan y gwasanaeth",
  },
  "request.moreThanUsers": {
    en: "Enter {users} or fewer: the service has {users} users",
    cy: "Rhowch {users} neu lai: {users} o ddefnyddwyr sydd gan y gwasanaeth",
  },
  "request.moreThanSigned": {
    en: "Enter {signed} or fewer: {signed} staff signed",
    cy: "Rhowch {signed} neu lai: llofnododd {signed} o staff",
  },
  "request.nameTwice": {
    en: "Take out line {line}: that name stands in the list already",
    cy: "Tynnwch linell {line}: mae’r enw hwnnw eisoes ar y rhestr",
  },
  "request.namesMiscounted": {
    en: "Give one name a line. The list has {names}, and you entered {stated} signatures",
    cy: "Rhowch un enw ar bob llinell. Mae {names} ar y rhestr, a rhoesoch {stated} o lofnodion",
  },
  "request.notAllChecked": {
    en: "Accepted and refused must make {stated} together: that many signed",
    cy: "Rhaid i’r rhai a dderbyniwyd ac a wrthodwyd wneud {stated} gyda’i gilydd: dyna faint a lofnododd",
  },
  "request.nameWhatIsMissing": {
    en: "Write what is missing, one thing a line",
    cy: "Ysgrifennwch beth sydd ar goll, un peth ar bob llinell",
  },
  "request.tooManyMissing": {
    en: "Name {most} things or fewer. Put related things on one line",
    cy: "Enwch {most} o bethau neu lai. Rhowch bethau cysylltiedig ar un llinell",
  },
  "request.validInFuture": {
    en: "Enter {day} or earlier: a request is valid once it is found so",
    cy: "Rhowch {day} neu gynharach: mae cais yn ddilys pan geir ei fod felly",
  },
  "request.validBeforeMade": {
    en: "Enter {day} or later: the request was not complete before then",
    cy: "Rhowch {day} neu hwyrach: nid oedd y cais yn gyflawn cyn hynny",
  },
  "request.dateInPast": {
    en: "Enter {day} or later",
    cy: "Rhowch {day} neu hwyrach",
  },
  "request.notLater": {
    en: "Enter a day after {day}, which is the limit now",
    cy: "Rhowch ddiwrnod ar ôl {day}, sef y terfyn yn awr",
  },
};

const road: Catalogue = {
  "request.task": { en: "The request", cy: "Y cais" },
  "request.task.none": { en: "Nobody has asked yet", cy: "Nid oes neb wedi gofyn eto" },
  "request.task.proposed": {
    en: "The authority proposed it. Staff or users have not adopted it",
    cy: "Yr awdurdod a’i cynigiodd. Nid yw staff na defnyddwyr wedi’i fabwysiadu",
  },
  "request.task.signed": {
    en: {
      plural: "signatures",
      one: "1 signature, not checked yet. Names are not published",
      other: "{signatures} signatures, not checked yet. Names are not published",
    },
    cy: {
      plural: "signatures",
      one: "1 llofnod, heb ei wirio eto. Ni chyhoeddir enwau",
      other: "{signatures} llofnod, heb eu gwirio eto. Ni chyhoeddir enwau",
    },
  },
  "request.task.checked": {
    en: {
      plural: "accepted",
      one: "1 signature accepted. Names are not published",
      other: "{accepted} signatures accepted. Names are not published",
    },
    cy: {
      plural: "accepted",
      one: "1 llofnod wedi’i dderbyn. Ni chyhoeddir enwau",
      other: "{accepted} llofnod wedi’u derbyn. Ni chyhoeddir enwau",
    },
  },
  "request.task.incomplete": {
    en: { plural: "things", one: "1 thing is missing", other: "{things} things are missing" },
    cy: { plural: "things", one: "Mae 1 peth ar goll", other: "Mae {things} o bethau ar goll" },
  },
  "request.task.valid": {
    en: {
      plural: "accepted",
      one: "1 signature accepted. Valid from {day}",
      other: "{accepted} signatures accepted. Valid from {day}",
    },
    cy: {
      plural: "accepted",
      one: "1 llofnod wedi’i dderbyn. Dilys o {day}",
      other: "{accepted} llofnod wedi’u derbyn. Dilys o {day}",
    },
  },
  "request.task.notNeeded": {
    en: "This mutual already runs, so no request is needed",
    cy: "Mae’r sefydliad hwn eisoes yn rhedeg, felly nid oes angen cais",
  },
  "request.block.incomplete": {
    en: {
      plural: "things",
      one: "The request lacks 1 thing. The proposers must send it.",
      other: "The request lacks {things} things. The proposers must send them.",
    },
    cy: {
      plural: "things",
      one: "Mae 1 peth ar goll o’r cais. Rhaid i’r cynigwyr ei anfon.",
      other: "Mae {things} o bethau ar goll o’r cais. Rhaid i’r cynigwyr eu hanfon.",
    },
  },
  "request.block.proposed": {
    en: "The authority’s proposal waits. Staff or users must adopt it, or it goes no further.",
    cy: "Mae cynnig yr awdurdod yn aros. Rhaid i staff neu ddefnyddwyr ei fabwysiadu, neu nid â ymhellach.",
  },
  "request.block.tooFew": {
    en: "Only {accepted} signatures were accepted, and {needed} are needed. The proposers must find more, and ask again.",
    cy: "Dim ond {accepted} llofnod a dderbyniwyd, ac mae angen {needed}. Rhaid i’r cynigwyr ddod o hyd i fwy, a gofyn eto.",
  },
  "request.block.stopped": {
    en: "The case stopped on {day}. Why: {why}. Nobody need act.",
    cy: "Stopiodd yr achos ar {day}. Pam: {why}. Nid oes angen i neb weithredu.",
  },
  "request.item.decision": { en: "The decision in principle", cy: "Y penderfyniad mewn egwyddor" },
  "request.item.scoping": { en: "The scoping report", cy: "Yr adroddiad cwmpasu" },
};

const letters: Catalogue = {
  "request.letter.made.subject": { en: "A request was made: {body}", cy: "Gwnaed cais: {body}" },
  "request.letter.made.authority": {
    en: "A request to run {body} was made. Check the signatures, then find it valid or say what is missing.",
    cy: "Gwnaed cais i redeg {body}. Gwiriwch y llofnodion, yna ceir ei fod yn ddilys neu dywedwch beth sydd ar goll.",
  },
  "request.letter.made.union": {
    en: "A request to run {body} was made. Your branch is to be told and answered from now on.",
    cy: "Gwnaed cais i redeg {body}. Rhaid rhoi gwybod i’ch cangen, a’i hateb, o hyn ymlaen.",
  },
  "request.letter.proposed.subject": {
    en: "The authority proposed a mutual: {body}",
    cy: "Cynigiodd yr awdurdod sefydliad cydfuddiannol: {body}",
  },
  "request.letter.proposed.union": {
    en: "The authority itself proposed {body}. It waits until staff or users adopt it.",
    cy: "Yr awdurdod ei hun a gynigiodd {body}. Mae’n aros nes i staff neu ddefnyddwyr ei fabwysiadu.",
  },
  "request.letter.proposed.proposer": {
    en: "The authority itself proposed {body}. It goes no further unless staff or users adopt it.",
    cy: "Yr awdurdod ei hun a gynigiodd {body}. Nid â ymhellach oni bai bod staff neu ddefnyddwyr yn ei fabwysiadu.",
  },
  "request.letter.incomplete.subject": {
    en: "Your request lacks something: {body}",
    cy: "Mae rhywbeth ar goll o’ch cais: {body}",
  },
  "request.letter.incomplete.proposer": {
    en: {
      plural: "things",
      one: "The request about {body} lacks 1 thing. The clock starts when it arrives.",
      other:
        "The request about {body} lacks {things} things. The clock starts when the last arrives.",
    },
    cy: {
      plural: "things",
      one: "Mae 1 peth ar goll o’r cais am {body}. Mae’r cloc yn dechrau pan ddaw i law.",
      other:
        "Mae {things} o bethau ar goll o’r cais am {body}. Mae’r cloc yn dechrau pan ddaw’r olaf i law.",
    },
  },
  "request.letter.date.subject": {
    en: "The day for deciding is told: {body}",
    cy: "Dywedwyd y diwrnod penderfynu: {body}",
  },
  "request.letter.date.proposer": {
    en: "The authority will decide about {body} by {day}.",
    cy: "Bydd yr awdurdod yn penderfynu ynghylch {body} erbyn {day}.",
  },
  "request.letter.valid.subject": {
    en: "Your request is valid: {body}",
    cy: "Mae eich cais yn ddilys: {body}",
  },
  "request.letter.valid.proposer": {
    en: "The request about {body} is valid from {day}. The time for deciding runs from then.",
    cy: "Mae’r cais am {body} yn ddilys o {day}. Mae’r amser i benderfynu yn rhedeg o hynny.",
  },
};

export const requestWords: Catalogue = {
  ...problems,
  ...road,
  ...letters,
  ...requestRefusalWords,
  ...requestActWords,
};
