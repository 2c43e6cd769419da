/** Why an act of scoping is refused, and what can be done: two sentences for each rule. */
import type { Catalogue } from "@rochdale/language/message.ts";

type Sentences = { because: [en: string, cy: string]; remedy: [en: string, cy: string] };

const refusals: Record<string, Sentences> = {
  notValidated: {
    because: ["The request has not been found valid.", "Ni chafwyd bod y cais yn ddilys."],
    remedy: ["Scoping opens when it is.", "Mae’r cwmpasu’n agor pan fydd."],
  },
  openAlready: {
    because: ["Scoping has been opened.", "Mae’r cwmpasu wedi’i agor."],
    remedy: [
      "Report the assessment by its due day.",
      "Adroddwch ar yr asesiad erbyn ei ddyddiad terfyn.",
    ],
  },
  notOpen: {
    because: ["Scoping has not been opened.", "Nid yw’r cwmpasu wedi’i agor."],
    remedy: [
      "The facilitator opens it, with a due day.",
      "Yr hwylusydd sy’n ei agor, gyda dyddiad terfyn.",
    ],
  },
  reportedAlready: {
    because: ["The assessment has been published.", "Mae’r asesiad wedi’i gyhoeddi."],
    remedy: [
      "It stands as it was written. Nobody need act.",
      "Mae’n sefyll fel y’i hysgrifennwyd. Nid oes angen i neb weithredu.",
    ],
  },
  ballotUnderWay: {
    because: [
      "A ballot has been called on these papers, so they stand as they are.",
      "Mae pleidlais wedi’i galw ar y papurau hyn, felly maent yn sefyll fel y maent.",
    ],
    remedy: ["Wait until the ballot is reported.", "Arhoswch nes adroddir ar y bleidlais."],
  },
  notPublished: {
    because: ["No business case has been published.", "Nid oes achos busnes wedi’i gyhoeddi."],
    remedy: [
      "Publish its five sections and five years of cash.",
      "Cyhoeddwch ei bum adran a phum mlynedd o arian.",
    ],
  },
  frozenAlready: {
    because: ["Version {version} is frozen.", "Mae fersiwn {version} wedi’i rhewi."],
    remedy: [
      "To change it, publish a new version and freeze that.",
      "I’w newid, cyhoeddwch fersiwn newydd a rhewch honno.",
    ],
  },
  notCompared: {
    because: [
      "These options are not written: {options}. A mutual is compared with them, always.",
      "Nid yw’r opsiynau hyn wedi’u hysgrifennu: {options}. Cymharir sefydliad cydfuddiannol â nhw, bob amser.",
    ],
    remedy: [
      "Write them, or ask a union or the authority to write them.",
      "Ysgrifennwch nhw, neu gofynnwch i undeb neu’r awdurdod eu hysgrifennu.",
    ],
  },
  cashFallsShort: {
    because: [
      "Year {year} ends {short} short of cash.",
      "Mae blwyddyn {year} yn gorffen {short} yn brin o arian.",
    ],
    remedy: [
      "Publish a new version with the working capital or the savings that close the gap.",
      "Cyhoeddwch fersiwn newydd gyda’r cyfalaf gweithio neu’r arbedion sy’n cau’r bwlch.",
    ],
  },
  noBaseline: {
    because: [
      "No public service is taken over, so there is nothing to measure before.",
      "Ni chymerir gwasanaeth cyhoeddus drosodd, felly nid oes dim i’w fesur cyn hynny.",
    ],
    remedy: ["Nobody need act.", "Nid oes angen i neb weithredu."],
  },
  transferred: {
    because: [
      "The service has been transferred. A baseline is measured before.",
      "Mae’r gwasanaeth wedi’i drosglwyddo. Mesurir llinell sylfaen cyn hynny.",
    ],
    remedy: [
      "Say openly that it was not measured. Benefit cannot be shown for it.",
      "Dywedwch yn agored na chafodd ei mesur. Ni ellir dangos budd amdani.",
    ],
  },
};

const block: Catalogue = {
  "scoping.notCompared.block": {
    en: "The business case cannot be frozen: {options} must still be written. A union or the authority may write them.",
    cy: "Ni ellir rhewi’r achos busnes: rhaid ysgrifennu {options} o hyd. Gall undeb neu’r awdurdod eu hysgrifennu.",
  },
  "scoping.cashFallsShort.block": {
    en: "The business case cannot be frozen: year {year} ends {short} short. The proposers must close the gap.",
    cy: "Ni ellir rhewi’r achos busnes: mae blwyddyn {year} yn gorffen {short} yn brin. Rhaid i’r cynigwyr gau’r bwlch.",
  },
};

export const scopingRefusalWords: Catalogue = {
  ...block,
  ...Object.fromEntries(
    Object.entries(refusals).flatMap(([rule, { because, remedy }]) => [
      [`scoping.${rule}.because`, { en: because[0], cy: because[1] }],
      [`scoping.${rule}.remedy`, { en: remedy[0], cy: remedy[1] }],
    ]),
  ),
};
