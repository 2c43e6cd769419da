/** Why an act of the request is refused, and what can be done: two sentences for each rule. */
import type { Catalogue } from "@rochdale/language/message.ts";

/** A refusal's two sentences, in both languages. */
type Sentences = { because: [en: string, cy: string]; remedy: [en: string, cy: string] };

const refusals: Record<string, Sentences> = {
  stopped: {
    because: [
      "The case has stopped, so nothing more is done in it.",
      "Mae’r achos wedi stopio, felly ni wneir dim mwy ynddo.",
    ],
    remedy: [
      "Open a new case if staff or users want to ask again.",
      "Agorwch achos newydd os yw staff neu ddefnyddwyr am ofyn eto.",
    ],
  },
  runsAlready: {
    because: [
      "This mutual already runs its service, so there is nothing to ask for.",
      "Mae’r sefydliad hwn eisoes yn rhedeg ei wasanaeth, felly nid oes dim i ofyn amdano.",
    ],
    remedy: [
      "Bring its rules and its register of members instead.",
      "Dewch â’i reolau a’i gofrestr aelodau yn lle hynny.",
    ],
  },
  exempt: {
    because: ["This service is exempt.", "Mae’r gwasanaeth hwn wedi’i eithrio."],
    remedy: [
      "Ask for a part of the service that is not exempt, in a case of its own.",
      "Gofynnwch am ran o’r gwasanaeth nad yw wedi’i heithrio, mewn achos ei hun.",
    ],
  },
  noRight: {
    because: [
      "No right to ask is open to this service.",
      "Nid oes hawl i ofyn yn agored i’r gwasanaeth hwn.",
    ],
    remedy: [
      "See why each right is closed, and what would open it.",
      "Gweler pam mae pob hawl ar gau, a beth fyddai’n ei hagor.",
    ],
  },
  madeAlready: {
    because: ["A request has been made in this case.", "Mae cais wedi’i wneud yn yr achos hwn."],
    remedy: [
      "Withdraw it first, and open a new case for another.",
      "Tynnwch ef yn ôl yn gyntaf, ac agorwch achos newydd ar gyfer un arall.",
    ],
  },
  proposedAlready: {
    because: [
      "The authority has already proposed this mutual.",
      "Mae’r awdurdod eisoes wedi cynnig y sefydliad hwn.",
    ],
    remedy: [
      "Wait until staff or users adopt it, or say no.",
      "Arhoswch nes i staff neu ddefnyddwyr ei fabwysiadu, neu ddweud na.",
    ],
  },
  nothingToPropose: {
    because: [
      "No public service is taken over here, so the authority has none to propose.",
      "Ni chymerir gwasanaeth cyhoeddus drosodd yma, felly nid oes gan yr awdurdod un i’w gynnig.",
    ],
    remedy: [
      "The founders make the request themselves.",
      "Y sylfaenwyr eu hunain sy’n gwneud y cais.",
    ],
  },
  notProposed: {
    because: [
      "The authority has proposed nothing that could be adopted.",
      "Nid yw’r awdurdod wedi cynnig dim y gellid ei fabwysiadu.",
    ],
    remedy: ["Make a request of your own.", "Gwnewch gais eich hun."],
  },
  notMade: {
    because: ["No request has been made yet.", "Nid oes cais wedi’i wneud eto."],
    remedy: [
      "The proposers make it, with signatures and a statement of case.",
      "Y cynigwyr sy’n ei wneud, gyda llofnodion a datganiad achos.",
    ],
  },
  ownCause: {
    because: [
      "You made this request, so you cannot check it.",
      "Chi a wnaeth y cais hwn, felly ni allwch ei wirio.",
    ],
    remedy: [
      "Ask the scrutineer, a union or the authority’s staff office.",
      "Gofynnwch i’r craffwr, undeb neu swyddfa staff yr awdurdod.",
    ],
  },
  checkedAlready: {
    because: ["The signatures have been checked.", "Mae’r llofnodion wedi’u gwirio."],
    remedy: [
      "Find the request valid, or say what is missing.",
      "Cewch fod y cais yn ddilys, neu dywedwch beth sydd ar goll.",
    ],
  },
  validatedAlready: {
    because: ["The request has been found valid.", "Cafwyd bod y cais yn ddilys."],
    remedy: [
      "The authority decides on it in principle.",
      "Yr awdurdod sy’n penderfynu arno mewn egwyddor.",
    ],
  },
  incompleteAlready: {
    because: [
      "The request has been found incomplete, and what lacks has not come.",
      "Cafwyd bod y cais yn anghyflawn, ac nid yw’r hyn sydd ar goll wedi dod.",
    ],
    remedy: ["Wait for the proposers to send it.", "Arhoswch i’r cynigwyr ei anfon."],
  },
  nothingMissing: {
    because: ["Nothing is missing from the request.", "Nid oes dim ar goll o’r cais."],
    remedy: ["Nobody need act.", "Nid oes angen i neb weithredu."],
  },
  incomplete: {
    because: [
      "The request lacks something, so the clock cannot start.",
      "Mae rhywbeth ar goll o’r cais, felly ni all y cloc ddechrau.",
    ],
    remedy: ["The proposers send what is missing.", "Y cynigwyr sy’n anfon yr hyn sydd ar goll."],
  },
  notChecked: {
    because: ["Nobody has checked the signatures.", "Nid oes neb wedi gwirio’r llofnodion."],
    remedy: [
      "The scrutineer, a union or the authority checks them against the staff list.",
      "Y craffwr, undeb neu’r awdurdod sy’n eu gwirio yn erbyn y rhestr staff.",
    ],
  },
  tooFewAccepted: {
    because: [
      "{accepted} signatures were accepted, and {needed} are needed.",
      "Derbyniwyd {accepted} llofnod, ac mae angen {needed}.",
    ],
    remedy: [
      "Withdraw the request, find more signatures, and ask again.",
      "Tynnwch y cais yn ôl, dewch o hyd i fwy o lofnodion, a gofynnwch eto.",
    ],
  },
  "tooFew.staff": {
    because: [
      "{signed} staff signed, and {needed} are needed.",
      "Llofnododd {signed} o staff, ac mae angen {needed}.",
    ],
    remedy: [
      "Ask more of the staff to sign. Their names are not shown to the employer.",
      "Gofynnwch i fwy o’r staff lofnodi. Ni ddangosir eu henwau i’r cyflogwr.",
    ],
  },
  "tooFew.users": {
    because: [
      "{signed} users or local people signed, and {needed} are needed.",
      "Llofnododd {signed} o ddefnyddwyr neu bobl leol, ac mae angen {needed}.",
    ],
    remedy: [
      "Ask more users or local people to sign. Their names are not published.",
      "Gofynnwch i fwy o ddefnyddwyr neu bobl leol lofnodi. Ni chyhoeddir eu henwau.",
    ],
  },
  "tooFew.founders": {
    because: [
      "{signed} founders signed, and {needed} are needed.",
      "Llofnododd {signed} o sylfaenwyr, ac mae angen {needed}.",
    ],
    remedy: [
      "Find another founder, who will be among the first members.",
      "Dewch o hyd i sylfaenydd arall, a fydd ymhlith yr aelodau cyntaf.",
    ],
  },
  standardAdoptedAlready: {
    because: ["The authority has adopted the standard.", "Mae’r awdurdod wedi mabwysiadu’r safon."],
    remedy: ["Nobody need act.", "Nid oes angen i neb weithredu."],
  },
  noAuthority: {
    because: [
      "No authority is named in this case.",
      "Nid oes awdurdod wedi’i enwi yn yr achos hwn.",
    ],
    remedy: [
      "Nobody need act: nothing is asked of an authority.",
      "Nid oes angen i neb weithredu: ni ofynnir dim gan awdurdod.",
    ],
  },
  noDecisionDate: {
    because: [
      "Only a challenge under the Localism Act has a day that the authority names.",
      "Dim ond her o dan y Ddeddf Lleoliaeth sydd â diwrnod y mae’r awdurdod yn ei enwi.",
    ],
    remedy: [
      "The clock of this right runs from validation. Nobody need act.",
      "Mae cloc yr hawl hon yn rhedeg o’r dilysu. Nid oes angen i neb weithredu.",
    ],
  },
  dateTold: {
    because: [
      "The authority has told the day by which it will decide.",
      "Mae’r awdurdod wedi dweud erbyn pa ddiwrnod y bydd yn penderfynu.",
    ],
    remedy: ["Decide by that day.", "Penderfynwch erbyn y diwrnod hwnnw."],
  },
  noClock: {
    because: [
      "No clock runs that could be given more time.",
      "Nid oes cloc yn rhedeg y gellid rhoi mwy o amser iddo.",
    ],
    remedy: [
      "Wait until the clock starts. One that has ended stays ended.",
      "Arhoswch nes i’r cloc ddechrau. Mae un sydd wedi gorffen yn aros felly.",
    ],
  },
  extensionTooLate: {
    because: [
      "The limit was {due}. More time must be agreed on or before it.",
      "Y terfyn oedd {due}. Rhaid cytuno ar fwy o amser ar y diwrnod hwnnw neu gynt.",
    ],
    remedy: [
      "The authority can still answer. It will be shown as late.",
      "Gall yr awdurdod ateb o hyd. Dangosir ei fod yn hwyr.",
    ],
  },
};

export const requestRefusalWords: Catalogue = Object.fromEntries(
  Object.entries(refusals).flatMap(([rule, { because, remedy }]) => [
    [`request.${rule}.because`, { en: because[0], cy: because[1] }],
    [`request.${rule}.remedy`, { en: remedy[0], cy: remedy[1] }],
  ]),
);
