/** The sentences of the record explorer and of checking. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const recordWords: Catalogue = {
  "record.title": { en: "The record of {body}", cy: "Cofnod {body}" },
  "record.lead": {
    en: {
      plural: "size",
      one: "1 entry, newest first. Each can be checked by anyone.",
      other: "{size} entries, newest first. Each can be checked by anyone.",
    },
    cy: {
      plural: "size",
      one: "1 cofnod, y diweddaraf yn gyntaf. Gall unrhyw un wirio pob un.",
      other: "{size} cofnod, y diweddaraf yn gyntaf. Gall unrhyw un wirio pob un.",
    },
  },
  "record.table": { en: "Entries of the record", cy: "Cofnodion y cofnod" },
  "record.entry": { en: "Entry", cy: "Cofnod" },
  "record.entryNumber": { en: "Entry {entry}", cy: "Cofnod {entry}" },
  "record.what": { en: "What happened", cy: "Beth ddigwyddodd" },
  "record.on": { en: "In effect from", cy: "Mewn effaith o" },
  "record.who": { en: "Who says so", cy: "Pwy sy’n dweud hynny" },
  "record.source": { en: "a published source, {mark}", cy: "ffynhonnell gyhoeddedig, {mark}" },
  "record.whole": { en: "Check the whole record", cy: "Gwirio’r cofnod cyfan" },
  "record.whole.what": {
    en: "One file holds every entry, every published document, the seals and the findings.",
    cy: "Mae un ffeil yn cynnwys pob cofnod, pob dogfen gyhoeddedig, y seliau a’r canfyddiadau.",
  },
  "record.download": { en: "Download record.tar", cy: "Lawrlwytho record.tar" },
  "record.checkpoint": { en: "The latest signed head", cy: "Y pen diweddaraf wedi’i lofnodi" },

  "entry.title": { en: "Entry {entry}", cy: "Cofnod {entry}" },
  "entry.on": { en: "In effect from", cy: "Mewn effaith o" },
  "entry.at": { en: "Entered", cy: "Cofnodwyd" },
  "entry.who": { en: "Who says so", cy: "Pwy sy’n dweud hynny" },
  "entry.quote": { en: "The source’s words", cy: "Geiriau’r ffynhonnell" },
  "entry.proof": { en: "How it is proved", cy: "Sut y caiff ei brofi" },
  "entry.proof.1": { en: "The entry’s own fingerprint.", cy: "Olion bysedd y cofnod ei hun." },
  "entry.proof.1.what": {
    en: "Change one letter of the entry and it is another.",
    cy: "Newidiwch un llythyren o’r cofnod ac mae’n un arall.",
  },
  "entry.proof.2": { en: "Its place.", cy: "Ei le." },
  "entry.proof.2.what": {
    en: "It is entry {entry} of {size}. There are no gaps.",
    cy: "Cofnod {entry} o {size} ydyw. Nid oes bylchau.",
  },
  "entry.proof.3": { en: "All entries together.", cy: "Pob cofnod gyda’i gilydd." },
  "entry.proof.3.what": {
    en: "All fingerprints give one, sealed on {at}:",
    cy: "Mae pob ôl bys yn rhoi un, wedi’i selio ar {at}:",
  },
  "entry.proof.4": { en: "The signature.", cy: "Y llofnod." },
  "entry.proof.4.what": {
    en: "The seal is signed. Who keeps an older seal sees at once if the record was changed.",
    cy: "Mae’r sêl wedi’i llofnodi. Mae pwy sy’n cadw sêl hŷn yn gweld ar unwaith a newidiwyd y cofnod.",
  },
  "entry.check": { en: "Three ways to check it yourself", cy: "Tair ffordd o’i wirio eich hun" },
  "entry.check.whole": { en: "The whole record, offline:", cy: "Y cofnod cyfan, all-lein:" },
  "entry.check.proof": {
    en: "This entry alone, with any program for C2SP proofs:",
    cy: "Y cofnod hwn yn unig, gydag unrhyw raglen ar gyfer profion C2SP:",
  },
  "entry.check.proof.link": { en: "the proof of this entry", cy: "prawf y cofnod hwn" },
  "entry.check.text": { en: "The entry as it was sealed:", cy: "Y cofnod fel y’i seliwyd:" },
  "entry.check.text.link": { en: "its exact text", cy: "ei union destun" },
  "entry.limits": { en: "What this does not prove", cy: "Beth nad yw hyn yn ei brofi" },
  "entry.limits.what": {
    en: "It proves that this was written down then, and kept. It does not prove that what was said is true.",
    cy: "Mae’n profi bod hyn wedi’i ysgrifennu bryd hynny, a’i gadw. Nid yw’n profi bod yr hyn a ddywedwyd yn wir.",
  },
  "entry.before": { en: "Before it:", cy: "Cyn hynny:" },
  "entry.after": { en: "After it:", cy: "Ar ôl hynny:" },

  "check.title": { en: "Check a record", cy: "Gwirio cofnod" },
  "check.lead": {
    en: "See if a file, a notice or a document is the one that was published, unchanged.",
    cy: "Gwelwch ai ffeil, hysbysiad neu ddogfen yw’r un a gyhoeddwyd, heb ei newid.",
  },
  "check.file": { en: "A file", cy: "Ffeil" },
  "check.file.label": { en: "The file that you were given", cy: "Y ffeil a roddwyd i chi" },
  "check.file.hint": {
    en: "A whole record (record.tar), or a single document. It is not kept.",
    cy: "Cofnod cyfan (record.tar), neu un ddogfen. Ni chaiff ei chadw.",
  },
  "check.file.button": { en: "Check this file", cy: "Gwirio’r ffeil hon" },
  "check.file.missing": { en: "Choose a file", cy: "Dewiswch ffeil" },
  "check.print": { en: "A fingerprint", cy: "Ôl bys" },
  "check.print.label": { en: "The fingerprint on the notice", cy: "Yr ôl bys ar yr hysbysiad" },
  "check.print.hint": {
    en: "Four groups or more, like 7c1e 90b4 2fd8 a36e",
    cy: "Pedwar grŵp neu fwy, fel 7c1e 90b4 2fd8 a36e",
  },
  "check.print.button": { en: "Look it up", cy: "Chwilio amdano" },
  "check.own": { en: "Without us", cy: "Hebom ni" },
  "check.own.what": {
    en: "This page runs on our computer. To trust nobody, check on your own: rochdale record verify record.tar.",
    cy: "Mae’r dudalen hon yn rhedeg ar ein cyfrifiadur ni. I beidio ag ymddiried yn neb, gwiriwch ar eich un chi: rochdale record verify record.tar.",
  },
  "check.result": { en: "Result", cy: "Canlyniad" },
  "check.holds": { en: "It holds", cy: "Mae’n dal" },
  "check.holds.what": {
    en: {
      plural: "entries",
      one: "1 entry: every byte, every seal, every proof and every finding fits.",
      other: "{entries} entries: every byte, every seal, every proof and every finding fits.",
    },
    cy: {
      plural: "entries",
      one: "1 cofnod: mae pob beit, pob sêl, pob prawf a phob canfyddiad yn ffitio.",
      other: "{entries} cofnod: mae pob beit, pob sêl, pob prawf a phob canfyddiad yn ffitio.",
    },
  },
  "check.holds.self": {
    en: "The file brings its own key. Compare that key with one that you know from elsewhere.",
    cy: "Mae’r ffeil yn dod â’i hallwedd ei hun. Cymharwch yr allwedd ag un yr ydych yn ei hadnabod o rywle arall.",
  },
  "check.fails": { en: "It does not hold", cy: "Nid yw’n dal" },
  "check.fails.what": {
    en: "Something was changed, added or taken away. The first places that are wrong:",
    cy: "Newidiwyd, ychwanegwyd neu dynnwyd rhywbeth. Y lleoedd cyntaf sy’n anghywir:",
  },
  "check.same": { en: "It was published here", cy: "Fe’i cyhoeddwyd yma" },
  "check.same.what": {
    en: "These are exactly the bytes that stand in this record:",
    cy: "Dyma’r union feitiau sydd yn y cofnod hwn:",
  },
  "check.unknown": { en: "Not known here", cy: "Ddim yn hysbys yma" },
  "check.unknown.what": {
    en: "No published document has these bytes. It may be changed, closed, withdrawn, or from elsewhere.",
    cy: "Nid oes gan unrhyw ddogfen gyhoeddedig y beitiau hyn. Gall fod wedi’i newid, ei chau, ei thynnu’n ôl, neu o rywle arall.",
  },
  "check.found.title": { en: "What has this fingerprint", cy: "Beth sydd â’r ôl bys hwn" },
  "check.found.none": {
    en: "Nothing published here has this fingerprint. Check that you copied at least four groups.",
    cy: "Nid oes dim a gyhoeddwyd yma â’r ôl bys hwn. Gwiriwch eich bod wedi copïo o leiaf bedwar grŵp.",
  },
  "check.found.document": { en: "A document:", cy: "Dogfen:" },
  "check.found.entry": { en: "An entry:", cy: "Cofnod:" },
  "check.again": { en: "Check something else", cy: "Gwirio rhywbeth arall" },
};
