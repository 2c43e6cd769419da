/** The sentences of the acts on a design: its questions row by row, what is wrong with an answer. */
import { mergeCatalogues } from "@rochdale/language/say.ts";
import type { Catalogue, Sentence } from "@rochdale/language/message.ts";
import {
  CLASS_ROWS,
  HOLDER_ROWS,
  LAYER_ROWS,
  OWNERSHIP_VETO_ROWS,
  VETO_ROWS,
} from "./design-fields.ts";

const PROPOSE = "act.governance.propose";
const OWN = "act.governance.recordOwnership";

function classRow(n: number): Catalogue {
  const says = (field: string, en: string, cy: string): [string, Sentence] => [
    `${PROPOSE}.${field}${n}`,
    { en: `Class ${n}: ${en}`, cy: `Dosbarth ${n}: ${cy}` },
  ];
  return Object.fromEntries([
    says("name", "name", "enw"),
    says("class", "who they are", "pwy ydynt"),
    says("votes", "votes at members’ meetings", "pleidleisiau yng nghyfarfodydd yr aelodau"),
    says("seats", "seats on the board", "seddi ar y bwrdd"),
    says("managerVotes", "of these votes, managers’", "o’r pleidleisiau hyn, rhai rheolwyr"),
    says("managerSeats", "of these seats, managers’", "o’r seddi hyn, rhai rheolwyr"),
    says("open", "may everybody of the class join?", "a gaiff pawb o’r dosbarth ymuno?"),
    says("eligible", "how many may join", "faint a gaiff ymuno"),
    says("price", "price of joining", "pris ymuno"),
    says("eligibility", "who may join", "pwy a gaiff ymuno"),
    says("chosen", "how its seats are filled", "sut y llenwir ei seddi"),
    says(
      "voiceSeats",
      "of these seats, carers’ and advocates’",
      "o’r seddi hyn, rhai gofalwyr ac eiriolwyr",
    ),
    says(
      "mostVotes",
      "the most of all votes cast that it may count for",
      "y rhan fwyaf o’r holl bleidleisiau a fwrir y caiff gyfrif amdani",
    ),
  ]);
}

function layerRow(n: number): Catalogue {
  const says = (field: string, en: string, cy: string): [string, Sentence] => [
    `${PROPOSE}.layer${n}${field}`,
    { en: `Between ${n}: ${en}`, cy: `Rhwng ${n}: ${cy}` },
  ];
  return Object.fromEntries([
    says("Class", "whose votes do others cast?", "pleidleisiau pwy y mae eraill yn eu bwrw?"),
    says("Kind", "who casts them?", "pwy sy’n eu bwrw?"),
    ...CLASS_ROWS.map((row) =>
      says(
        `By${row}`,
        `trustees that class ${row} names, or its votes in each body`,
        `ymddiriedolwyr a enwa dosbarth ${row}, neu ei bleidleisiau ym mhob corff`,
      ),
    ),
    says("Self", "trustees whom nobody else names", "ymddiriedolwyr nad oes neb arall yn eu henwi"),
    says("Bodies", "how many member bodies?", "sawl corff sy’n aelod?"),
  ]);
}

function vetoRow(n: number): Catalogue {
  return {
    [`${PROPOSE}.vetoHolder${n}`]: { en: `Veto ${n}: whose?`, cy: `Feto ${n}: pwy biau?` },
    [`${PROPOSE}.vetoOver${n}`]: { en: `Veto ${n}: over what?`, cy: `Feto ${n}: dros beth?` },
    [`${PROPOSE}.vetoNature${n}`]: { en: `Veto ${n}: what for?`, cy: `Feto ${n}: at ba ddiben?` },
  };
}

function ownershipVetoRow(n: number): Catalogue {
  return {
    [`${OWN}.vetoHolder${n}`]: { en: `Veto ${n}: whose?`, cy: `Feto ${n}: pwy biau?` },
    [`${OWN}.vetoOver${n}`]: { en: `Veto ${n}: over what?`, cy: `Feto ${n}: dros beth?` },
    [`${OWN}.vetoNature${n}`]: { en: `Veto ${n}: what for?`, cy: `Feto ${n}: at ba ddiben?` },
  };
}

function holderRow(n: number): Catalogue {
  const says = (field: string, en: string, cy: string): [string, Sentence] => [
    `${OWN}.${field}${n}`,
    { en: `Holder ${n}: ${en}`, cy: `Deiliad ${n}: ${cy}` },
  ];
  return Object.fromEntries([
    says("holderName", "name of the body or class", "enw’r corff neu’r dosbarth"),
    says("holderClass", "if people, who they are", "os pobl, pwy ydynt"),
    says("kind", "what is it?", "beth yw ef?"),
    says("behind", "who stands behind it?", "pwy sy’n sefyll y tu ôl iddo?"),
    says("behindShares", "who has the money behind it?", "pwy sydd â’r arian y tu ôl iddo?"),
    says("managers", "are these managers?", "ai rheolwyr yw’r rhain?"),
    says("votes", "votes", "pleidleisiau"),
    says("seats", "seats on the board", "seddi ar y bwrdd"),
    says("shares", "shares in the money", "cyfrannau o’r arian"),
  ]);
}

const lines = (act: string): Catalogue => ({
  [`${act}.special`]: {
    en: "Votes needed for a special decision",
    cy: "Pleidleisiau sydd eu hangen ar gyfer penderfyniad arbennig",
  },
  [`${act}.rulesChange`]: {
    en: "Votes needed to change the rules",
    cy: "Pleidleisiau sydd eu hangen i newid y rheolau",
  },
  [`${act}.conversion`]: {
    en: "Votes needed to change the legal form",
    cy: "Pleidleisiau sydd eu hangen i newid y ffurf gyfreithiol",
  },
  [`${act}.dissolution`]: {
    en: "Votes needed to wind up",
    cy: "Pleidleisiau sydd eu hangen i ddirwyn i ben",
  },
  [`${act}.assetDisposal`]: {
    en: "Votes needed to sell assets",
    cy: "Pleidleisiau sydd eu hangen i werthu asedau",
  },
  [`${act}.budgetBy`]: { en: "Who decides the budget?", cy: "Pwy sy’n penderfynu’r gyllideb?" },
});

export const governanceActWords: Catalogue = {
  [PROPOSE]: { en: "Propose a design of the mutual", cy: "Cynnig cynllun y cydfuddiannol" },
  [`${PROPOSE}.intro`]: {
    en: "The designer on the governance page asks the same and shows what the rules do. A design enters the record as a new version.",
    cy: "Mae’r cynllunydd ar dudalen y llywodraethu yn gofyn yr un peth ac yn dangos beth mae’r rheolau’n ei wneud. Mae cynllun yn mynd i’r cofnod fel fersiwn newydd.",
  },
  [`${PROPOSE}.form`]: { en: "Legal form", cy: "Ffurf gyfreithiol" },
  [`${PROPOSE}.model`]: { en: "After whose model?", cy: "Ar ôl model pwy?" },
  [`${PROPOSE}.standardsBy`]: {
    en: "Who sets the standards of the service?",
    cy: "Pwy sy’n pennu safonau’r gwasanaeth?",
  },
  [`${PROPOSE}.surplusBy`]: {
    en: "Who decides the use of surplus?",
    cy: "Pwy sy’n penderfynu defnydd y gwarged?",
  },
  [`${PROPOSE}.vulnerableUsers`]: {
    en: "Are there users who cannot well speak for themselves?",
    cy: "A oes defnyddwyr na allant siarad yn dda drostynt eu hunain?",
  },
  [`${PROPOSE}.removalBy`]: {
    en: "Who may remove a director?",
    cy: "Pwy a gaiff ddiswyddo cyfarwyddwr?",
  },
  ...mergeCatalogues(...CLASS_ROWS.map(classRow)),
  ...mergeCatalogues(...LAYER_ROWS.map(layerRow)),
  [`${PROPOSE}.oneMemberOneVote`]: {
    en: "Inside each class, one member has one vote",
    cy: "O fewn pob dosbarth, un bleidlais sydd gan bob aelod",
  },
  [`${PROPOSE}.chair`]: {
    en: "Who decides when votes are equal?",
    cy: "Pwy sy’n penderfynu pan fydd y pleidleisiau’n gyfartal?",
  },
  ...lines(PROPOSE),
  ...mergeCatalogues(...VETO_ROWS.map(vetoRow)),
  [`${PROPOSE}.quorumMembers`]: {
    en: "Quorum: members who must be there",
    cy: "Cworwm: aelodau y mae’n rhaid iddynt fod yno",
  },
  [`${PROPOSE}.quorumPercent`]: {
    en: "Quorum: at least this percentage of members",
    cy: "Cworwm: o leiaf y ganran hon o’r aelodau",
  },
  [`${PROPOSE}.noticeClearDays`]: {
    en: "Notice of a meeting, in clear days",
    cy: "Rhybudd o gyfarfod, mewn diwrnodau clir",
  },
  [`${PROPOSE}.electionYears`]: {
    en: "Years between elections",
    cy: "Blynyddoedd rhwng etholiadau",
  },
  [`${PROPOSE}.meetingMonth`]: {
    en: "Month of the annual meeting, from 1 to 12",
    cy: "Mis y cyfarfod blynyddol, o 1 i 12",
  },
  [`${PROPOSE}.assetLock`]: { en: "Asset lock", cy: "Clo asedau" },
  [`${PROPOSE}.surplus`]: { en: "Use of surplus", cy: "Defnydd gwarged" },
  [`${PROPOSE}.saleNeedsMembers`]: {
    en: "A sale needs the members’ vote",
    cy: "Mae angen pleidlais yr aelodau i werthu",
  },
  [`${PROPOSE}.assignmentNeedsMembers`]: {
    en: "Passing on the contract needs the members’ vote",
    cy: "Mae angen pleidlais yr aelodau i drosglwyddo’r contract",
  },
  [`${PROPOSE}.investorNeedsMembers`]: {
    en: "An outside investor needs the members’ vote",
    cy: "Mae angen pleidlais yr aelodau i fuddsoddwr allanol",
  },
  [`${PROPOSE}.button`]: { en: "Propose this design", cy: "Cynnig y cynllun hwn" },

  "act.governance.freeze": { en: "Freeze the proposed rules", cy: "Rhewi’r rheolau arfaethedig" },
  "act.governance.freeze.intro": {
    en: "The ballot opens only on frozen rules. A material change afterwards ends the mandate.",
    cy: "Dim ond ar reolau wedi’u rhewi y mae’r bleidlais yn agor. Mae newid o bwys wedyn yn terfynu’r mandad.",
  },
  "act.governance.freeze.version": { en: "Which version?", cy: "Pa fersiwn?" },
  "act.governance.freeze.rules": {
    en: "The rules in full, as they would be registered",
    cy: "Y rheolau yn llawn, fel y byddent yn cael eu cofrestru",
  },
  "act.governance.freeze.button": { en: "Freeze the rules", cy: "Rhewi’r rheolau" },

  "act.governance.registerRules": {
    en: "Record that the rules were registered",
    cy: "Cofnodi bod y rheolau wedi’u cofrestru",
  },
  "act.governance.registerRules.version": { en: "Which version?", cy: "Pa fersiwn?" },
  "act.governance.registerRules.registrar": { en: "Registrar", cy: "Cofrestrydd" },
  "act.governance.registerRules.registrar.hint": {
    en: "For example: Financial Conduct Authority, Companies House",
    cy: "Er enghraifft: Awdurdod Ymddygiad Ariannol, Tŷ’r Cwmnïau",
  },
  "act.governance.registerRules.number": { en: "Registered number", cy: "Rhif cofrestredig" },
  "act.governance.registerRules.yearEnd": {
    en: "Last day of the year of account, as month and day",
    cy: "Diwrnod olaf y flwyddyn gyfrif, fel mis a diwrnod",
  },
  "act.governance.registerRules.yearEnd.hint": {
    en: "For example 03-31",
    cy: "Er enghraifft 03-31",
  },
  "act.governance.registerRules.on": { en: "Day of registration", cy: "Diwrnod cofrestru" },
  "act.governance.registerRules.on.hint": {
    en: "Empty means today",
    cy: "Mae gwag yn golygu heddiw",
  },
  "act.governance.registerRules.button": {
    en: "Record the registration",
    cy: "Cofnodi’r cofrestriad",
  },

  [OWN]: {
    en: "Record who in truth holds votes and seats",
    cy: "Cofnodi pwy mewn gwirionedd sydd â phleidleisiau a seddi",
  },
  [`${OWN}.intro`]: {
    en: "Use this where votes, seats or shares differ from the registered rules. It replaces what was known from that day. Name classes and organisations, never people.",
    cy: "Defnyddiwch hwn lle mae pleidleisiau, seddi neu gyfranddaliadau yn wahanol i’r rheolau cofrestredig. Mae’n disodli’r hyn oedd yn hysbys o’r diwrnod hwnnw. Enwch ddosbarthiadau a sefydliadau, byth pobl.",
  },
  [`${OWN}.event`]: { en: "What changed control?", cy: "Beth newidiodd y rheolaeth?" },
  [`${OWN}.on`]: { en: "From which day?", cy: "O ba ddiwrnod?" },
  [`${OWN}.on.hint`]: { en: "Empty means today", cy: "Mae gwag yn golygu heddiw" },
  ...Object.fromEntries([
    ...HOLDER_ROWS.map((n) => [`${OWN}.holder${n}`, { en: `Holder ${n}`, cy: `Deiliad ${n}` }]),
    ...OWNERSHIP_VETO_ROWS.map((n) => [`${OWN}.veto${n}`, { en: `Veto ${n}`, cy: `Feto ${n}` }]),
  ]),
  [`${OWN}.lines`]: {
    en: "How many votes decisions need, where the rules say",
    cy: "Faint o bleidleisiau sydd eu hangen ar benderfyniadau, lle mae’r rheolau’n dweud",
  },
  [`${OWN}.cap`]: {
    en: "The most that any one member body’s votes may count for",
    cy: "Y mwyaf y caiff pleidleisiau unrhyw un corff sy’n aelod gyfrif amdano",
  },
  [`${OWN}.cap.hint`]: {
    en: "Empty means no limit. Holders that are a body stand under it, each for itself",
    cy: "Mae gwag yn golygu dim terfyn. Mae deiliaid sy’n gorff yn sefyll oddi tano, pob un drosto’i hun",
  },
  ...mergeCatalogues(...HOLDER_ROWS.map(holderRow)),
  [`${OWN}.kind1.hint`]: {
    en: "Empty means people of a class, such as workers",
    cy: "Mae gwag yn golygu pobl o ddosbarth, megis gweithwyr",
  },
  [`${OWN}.behind1.hint`]: {
    en: "For a body, who votes in it. For a trust, how many trustees each one names. Use names from this form with a number, such as: Employees 3; Former owners 1; itself 1. For a nominee, one name. Leave it empty where nobody knows: then it counts against.",
    cy: "Ar gyfer corff, pwy sy’n pleidleisio ynddo. Ar gyfer ymddiriedolaeth, faint o ymddiriedolwyr y mae pob un yn eu henwi. Defnyddiwch enwau o’r ffurflen hon gyda rhif, megis: Gweithwyr 3; Cyn-berchnogion 1; ei hun 1. Ar gyfer enwebai, un enw. Gadewch ef yn wag lle na ŵyr neb: yna mae’n cyfrif yn erbyn.",
  },
  [`${OWN}.behindShares1.hint`]: {
    en: "The same, for the money: who gets what it receives. Leave it empty where nobody knows.",
    cy: "Yr un peth, ar gyfer yr arian: pwy sy’n cael yr hyn a dderbynia. Gadewch ef yn wag lle na ŵyr neb.",
  },
  ...lines(OWN),
  ...mergeCatalogues(...OWNERSHIP_VETO_ROWS.map(ownershipVetoRow)),
  [`${OWN}.button`]: { en: "Record the ownership", cy: "Cofnodi’r berchnogaeth" },
};
