/** The sentences of the scrutineer's report, and of its printed form. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const reportWords: Catalogue = {
  "support.report.kind": { en: "Report of the scrutineer", cy: "Adroddiad y craffwr" },
  "support.report.title": {
    en: "{body}: report of ballot {number}",
    cy: "{body}: adroddiad ar bleidlais {number}",
  },
  "support.report.poll": {
    en: "Ballot held {opens} to {closes}",
    cy: "Cynhaliwyd y bleidlais o {opens} i {closes}",
  },
  "support.report.signed": { en: "Recorded on {day}", cy: "Cofnodwyd ar {day}" },
  "support.report.independent": {
    en: "States independence of the authority, the proposers and the unions",
    cy: "Yn datgan annibyniaeth ar yr awdurdod, y cynigwyr a’r undebau",
  },
  "support.report.notIndependent": {
    en: "Does not state independence",
    cy: "Nid yw’n datgan annibyniaeth",
  },
  "support.report.question": { en: "Question:", cy: "Cwestiwn:" },
  "support.report.yes": {
    en: "Carried: {for} of those entitled to vote said “{answer}”.",
    cy: "Derbyniwyd: dywedodd {for} o’r rhai â hawl i bleidleisio “{answer}”.",
  },
  "support.report.no": {
    en: "Not carried: {for} of those entitled to vote said “{answer}”.",
    cy: "Ni dderbyniwyd: dywedodd {for} o’r rhai â hawl i bleidleisio “{answer}”.",
  },
  "support.report.setAside": {
    en: "Set aside by the arbiter: this count does not stand.",
    cy: "Wedi’i osod o’r neilltu gan y cymrodeddwr: nid yw’r cyfrif hwn yn sefyll.",
  },
  "support.report.convincing": {
    en: "More than half of all entitled was needed to convince, which is {needed} or more.",
    cy: "Roedd angen mwy na hanner pawb â hawl i argyhoeddi, sef {needed} neu fwy.",
  },
  "support.report.ordinary": {
    en: "More than half of the votes for and against was needed, which is {needed} or more.",
    cy: "Roedd angen mwy na hanner y pleidleisiau o blaid ac yn erbyn, sef {needed} neu fwy.",
  },
  "support.report.result": { en: "Result", cy: "Canlyniad" },
  "support.report.votesFor": { en: "Votes for each answer", cy: "Pleidleisiau dros bob ateb" },
  "support.report.passed": { en: "Met.", cy: "Wedi’i fodloni." },
  "support.report.failed": { en: "Not met.", cy: "Heb ei fodloni." },
  "support.report.answer": { en: "Answer", cy: "Ateb" },
  "support.report.votes": { en: "Votes", cy: "Pleidleisiau" },
  "support.report.ofVotes": { en: "Of valid votes", cy: "O’r pleidleisiau dilys" },
  "support.report.ofAll": { en: "Of all entitled", cy: "O bawb â hawl" },
  "support.report.ranked": {
    en: "{papers} of those entitled to vote ranked candidates. Who is elected is for the count of the election to say.",
    cy: "Rhoddodd {papers} o’r rhai â hawl i bleidleisio ymgeiswyr mewn trefn. Cyfrif yr etholiad sy’n dweud pwy a etholwyd.",
  },
  "support.report.ranking": { en: "A ranking of candidates", cy: "Trefn o ymgeiswyr" },
  "support.report.neither": { en: "No answer", cy: "Dim ateb" },
  "support.report.valid": { en: "Valid votes", cy: "Pleidleisiau dilys" },
  "support.report.steps": { en: "From roll to result", cy: "O’r gofrestr i’r canlyniad" },
  "support.report.step": { en: "Step", cy: "Cam" },
  "support.report.count": { en: "Count", cy: "Nifer" },
  "support.report.eligible": {
    en: "Entitled on the frozen roll",
    cy: "Â hawl ar y gofrestr wedi’i rhewi",
  },
  "support.report.issued": { en: "Codes and papers given out", cy: "Codau a phapurau a roddwyd" },
  "support.report.reissued": { en: "Given again after loss", cy: "Wedi’u rhoi eto ar ôl colli" },
  "support.report.undelivered": { en: "Not delivered", cy: "Heb eu danfon" },
  "support.report.late": {
    en: "Came too late, not counted",
    cy: "Daeth yn rhy hwyr, heb eu cyfrif",
  },
  "support.report.box": { en: "Votes in the box", cy: "Pleidleisiau yn y blwch" },
  "support.report.paper": { en: "Votes on paper", cy: "Pleidleisiau papur" },
  "support.report.spoiled": { en: "Spoiled", cy: "Wedi’u difetha" },
  "support.report.turnout": {
    en: "Turnout: {turnout}, spoiled papers included.",
    cy: "Nifer a bleidleisiodd: {turnout}, gan gynnwys papurau wedi’u difetha.",
  },
  "support.report.tests": { en: "Tests", cy: "Profion" },
  "support.report.test": { en: "Test", cy: "Prawf" },
  "support.report.needed": { en: "Needed", cy: "Angen" },
  "support.report.found": { en: "Found", cy: "Canfuwyd" },
  "support.report.state": { en: "Finding", cy: "Canfyddiad" },
  "support.report.orMore": { en: "{needed} or more", cy: "{needed} neu fwy" },
  "support.report.days": {
    en: { plural: "days", one: "1 day", other: "{days} days" },
    cy: { plural: "days", one: "1 diwrnod", other: "{days} diwrnod" },
  },
  "support.test.majorityOfEligible": {
    en: "Majority of all entitled",
    cy: "Mwyafrif o bawb â hawl",
  },
  "support.test.majorityOfVotes": { en: "More for than against", cy: "Mwy o blaid nag yn erbyn" },
  "support.test.turnout": { en: "Turnout of half", cy: "Hanner yn pleidleisio" },
  "support.test.support": {
    en: "Two in five of all entitled for it",
    cy: "Dau o bob pump o bawb â hawl o’i blaid",
  },
  "support.test.base": { en: "Votes for and against", cy: "Pleidleisiau o blaid ac yn erbyn" },
  "support.test.majority": {
    en: "Majority of votes for and against",
    cy: "Mwyafrif o’r pleidleisiau o blaid ac yn erbyn",
  },
  "support.test.notice": { en: "Notice, in days", cy: "Rhybudd, mewn diwrnodau" },
  "support.test.poll": { en: "Time to vote, in days", cy: "Amser i bleidleisio, mewn diwrnodau" },
  "support.report.standard": {
    en: "These are Rochdale’s own standard, version 2. No law requires this ballot.",
    cy: "Safon Rochdale ei hun yw’r rhain, fersiwn 2. Nid oes cyfraith yn gofyn am y bleidlais hon.",
  },
  "support.report.law": {
    en: "The majority is that of common law and of the Companies Act 2006 s.282.",
    cy: "Mwyafrif y gyfraith gyffredin a Deddf Cwmnïau 2006 a.282 yw hwn.",
  },
  "support.report.grade": { en: "Grade: {grade}.", cy: "Gradd: {grade}." },
  "support.grade.convincing": { en: "convincing", cy: "argyhoeddiadol" },
  "support.grade.sufficient": { en: "sufficient", cy: "digonol" },
  "support.grade.weak": { en: "weak", cy: "gwan" },
  "support.grade.notShown": { en: "support not shown", cy: "ni ddangoswyd cefnogaeth" },
  "support.report.roll": { en: "Roll", cy: "Cofrestr" },
  "support.report.rollSays": {
    en: {
      plural: "rulings",
      zero: "Frozen {day}, no objections ruled on",
      one: "Frozen {day}, 1 objection ruled on",
      other: "Frozen {day}, {rulings} objections ruled on",
    },
    cy: {
      plural: "rulings",
      zero: "Rhewyd {day}, dim gwrthwynebiad",
      one: "Rhewyd {day}, dyfarnwyd ar 1 gwrthwynebiad",
      other: "Rhewyd {day}, dyfarnwyd ar {rulings} gwrthwynebiad",
    },
  },
  "support.report.inspected": {
    en: "Inspected by the scrutineer",
    cy: "Archwiliwyd gan y craffwr",
  },
  "support.report.notInspected": {
    en: "Not inspected by the scrutineer",
    cy: "Heb ei harchwilio gan y craffwr",
  },
  "support.report.interference": {
    en: "Interference with voters",
    cy: "Ymyrraeth â phleidleiswyr",
  },
  "support.report.security": { en: "Box", cy: "Blwch" },
  "support.report.securitySays": {
    en: "Plain: whoever keeps this website could see votes. No result is given for any group, since the count was never split.",
    cy: "Plaen: gallai ceidwad y wefan weld pleidleisiau. Ni roddir canlyniad i unrhyw grŵp, gan na rannwyd y cyfrif.",
  },
  "support.report.statement": { en: "Statement of the scrutineer", cy: "Datganiad y craffwr" },
  "support.report.noStatement": { en: "None is in the record", cy: "Nid oes un yn y cofnod" },
  "support.report.read": { en: "Read the statement", cy: "Darllen y datganiad" },
  "support.report.challengeRow": { en: "Challenge", cy: "Her" },
  "support.report.challengeSays": {
    en: "By anyone on the roll, a union or the authority, to the arbiter",
    cy: "Gan unrhyw un ar y gofrestr, undeb neu’r awdurdod, i’r cymrodeddwr",
  },
  "support.report.again": { en: "Count it again yourself", cy: "Cyfrwch eto eich hun" },
  "support.report.againSays": {
    en: {
      plural: "papers",
      one: "The box holds 1 paper. Its file has this fingerprint in the record; any program that reads JSON can count it.",
      other:
        "The box holds {papers} papers. Its file has this fingerprint in the record; any program that reads JSON can count it.",
    },
    cy: {
      plural: "papers",
      one: "Mae’r blwch yn dal 1 papur. Mae gan ei ffeil yr ôl bys hwn yn y cofnod; gall unrhyw raglen sy’n darllen JSON ei gyfrif.",
      other:
        "Mae’r blwch yn dal {papers} o bapurau. Mae gan ei ffeil yr ôl bys hwn yn y cofnod; gall unrhyw raglen sy’n darllen JSON ei gyfrif.",
    },
  },
  "support.report.file": { en: "The closed box as a file", cy: "Y blwch caeedig fel ffeil" },
  "support.report.pdf": { en: "This report as a PDF", cy: "Yr adroddiad hwn fel PDF" },
  "support.report.record": { en: "On the record", cy: "Ar gofnod" },
  "support.report.link": { en: "Read the scrutineer’s report", cy: "Darllen adroddiad y craffwr" },
};
