// Long because each act is one form in two languages, read from top to bottom.
/** The sentences of the acts of performance. */
import type { Catalogue, Sentence } from "@rochdale/language/message.ts";

const monthHint: Sentence = { en: "Like 2026-10", cy: "Fel 2026-10" };
const noPerson: Sentence = {
  en: "It is published. Name no person",
  cy: "Fe’i cyhoeddir. Peidiwch ag enwi neb",
};
const whichFailure: Sentence = { en: "Which failure?", cy: "Pa fethiant?" };

export const actWords: Catalogue = {
  "act.performance.setStandard": {
    en: "Set down a national standard",
    cy: "Nodi safon genedlaethol",
  },
  "act.performance.setStandard.intro": {
    en: "A standard for the whole country. It comes before the contract’s own, above all where funding depends on it.",
    cy: "Safon ar gyfer y wlad gyfan. Daw o flaen rhai’r contract, yn enwedig lle mae’r cyllid yn dibynnu arni.",
  },
  "act.performance.setStandard.name": { en: "What is measured?", cy: "Beth a fesurir?" },
  "act.performance.setStandard.source": {
    en: "Who set it, and where?",
    cy: "Pwy a’i gosododd, a ble?",
  },
  "act.performance.setStandard.atLeast": { en: "Is more better?", cy: "Ai mwy yw’r gorau?" },
  "act.performance.setStandard.target": { en: "Target", cy: "Targed" },
  "act.performance.setStandard.unit": { en: "Unit", cy: "Uned" },
  "act.performance.setStandard.unit.hint": {
    en: "Like “percent” or “weeks”",
    cy: "Fel “y cant” neu “wythnosau”",
  },
  "act.performance.setStandard.fundingDepends": {
    en: "Does funding depend on it?",
    cy: "A yw’r cyllid yn dibynnu arni?",
  },
  "act.performance.setStandard.button": { en: "Set it down", cy: "Ei nodi" },
  "act.performance.countIndicators": {
    en: "Count a month’s indicators",
    cy: "Cyfrif dangosyddion mis",
  },
  "act.performance.countIndicators.intro": {
    en: "Say what was reached, on how many it was measured, and how many records are missing. Leave out what was not counted.",
    cy: "Dywedwch beth a gyrhaeddwyd, ar faint y’i mesurwyd, a faint o gofnodion sydd ar goll. Gadewch allan yr hyn na chafodd ei gyfrif.",
  },
  "act.performance.countIndicators.month": { en: "Which month?", cy: "Pa fis?" },
  "act.performance.countIndicators.month.hint": monthHint,
  "act.performance.countIndicators.button": { en: "Record the count", cy: "Cofnodi’r cyfrif" },
  "performance.field.value": {
    en: "{name}: what was reached ({unit})",
    cy: "{name}: beth a gyrhaeddwyd ({unit})",
  },
  "performance.field.measured": {
    en: "{name}: how many were measured",
    cy: "{name}: faint a fesurwyd",
  },
  "performance.field.missing": {
    en: "{name}: how many records are missing",
    cy: "{name}: faint o gofnodion sydd ar goll",
  },
  "performance.field.rating": { en: "{name}: your rating", cy: "{name}: eich gradd" },
  "performance.field.excluded": {
    en: "Taken out of the count: {reason}",
    cy: "Tynnwyd o’r cyfrif: {reason}",
  },
  "act.performance.rate": { en: "Rate the indicators", cy: "Graddio’r dangosyddion" },
  "act.performance.rate.intro": {
    en: "The rating that the counts give is chosen for you. You may give another, with reasons. Both are shown.",
    cy: "Dewisir y radd a rydd y cyfrifon i chi. Cewch roi un arall, gyda rhesymau. Dangosir y ddwy.",
  },
  "act.performance.rate.fromMonth": { en: "From which month?", cy: "O ba fis?" },
  "act.performance.rate.fromMonth.hint": { en: "Like 2025-11", cy: "Fel 2025-11" },
  "act.performance.rate.month": { en: "To which month?", cy: "Hyd at ba fis?" },
  "act.performance.rate.month.hint": monthHint,
  "act.performance.rate.reasons": { en: "Reasons", cy: "Rhesymau" },
  "act.performance.rate.reasons.hint": {
    en: "Needed where a rating is not the one that the counts give. Name no person",
    cy: "Mae eu hangen lle nad yw gradd yr un a rydd y cyfrifon. Peidiwch ag enwi neb",
  },
  "act.performance.rate.button": { en: "Record the ratings", cy: "Cofnodi’r graddau" },
  "act.performance.countRatios": {
    en: "Take the early warning’s figures from the ledger",
    cy: "Cymryd ffigurau’r rhybudd cynnar o’r cyfriflyfr",
  },
  "act.performance.countRatios.intro": {
    en: "Nothing is typed. The figures are the ledger’s own, as at the end of last month.",
    cy: "Ni theipir dim. Ffigurau’r cyfriflyfr ei hun ydynt, fel yr oeddent ar ddiwedd y mis diwethaf.",
  },
  "act.performance.countRatios.button": { en: "Take them", cy: "Eu cymryd" },
  "act.performance.fixReferrals": {
    en: "Fix a month’s referrals",
    cy: "Gosod atgyfeiriadau mis",
  },
  "act.performance.fixReferrals.intro": {
    en: "Everybody who was sent to the service, counted before anyone knows what becomes of them. These numbers never change. Groups of fewer than 10 are joined as “Others”.",
    cy: "Pawb a anfonwyd at y gwasanaeth, wedi’u cyfrif cyn i neb wybod beth a ddaw ohonynt. Nid yw’r niferoedd hyn byth yn newid. Cyfunir grwpiau o lai na 10 fel “Others”.",
  },
  "act.performance.fixReferrals.month": {
    en: "Referred in which month?",
    cy: "Atgyfeiriwyd ym mha fis?",
  },
  "act.performance.fixReferrals.month.hint": monthHint,
  "act.performance.fixReferrals.groups": { en: "Groups, one a line", cy: "Grwpiau, un y llinell" },
  "act.performance.fixReferrals.groups.hint": {
    en: "Name of the group;how many were referred",
    cy: "Enw’r grŵp;faint a atgyfeiriwyd",
  },
  "act.performance.fixReferrals.tenths": {
    en: "By expected difficulty, one a line",
    cy: "Yn ôl anhawster disgwyliedig, un y llinell",
  },
  "act.performance.fixReferrals.tenths.hint": {
    en: "1 to 10 (10 the hardest);how many were referred",
    cy: "1 i 10 (10 yr anoddaf);faint a atgyfeiriwyd",
  },
  "act.performance.fixReferrals.button": { en: "Fix them", cy: "Eu gosod" },
  "act.performance.countOutcomes": {
    en: "Count what became of referrals",
    cy: "Cyfrif beth ddaeth o atgyfeiriadau",
  },
  "act.performance.countOutcomes.intro": {
    en: "Of all who were referred, how many began and how many achieved what is paid for. What could tell a person’s outcome is held back.",
    cy: "O bawb a atgyfeiriwyd, faint a ddechreuodd a faint a gyflawnodd yr hyn y telir amdano. Cedwir yn ôl yr hyn a allai ddweud canlyniad person.",
  },
  "act.performance.countOutcomes.cohort": { en: "Which referrals?", cy: "Pa atgyfeiriadau?" },
  "act.performance.countOutcomes.groups": { en: "Groups, one a line", cy: "Grwpiau, un y llinell" },
  "act.performance.countOutcomes.groups.hint": {
    en: "Name of the group as it was fixed;how many began;how many achieved it",
    cy: "Enw’r grŵp fel y’i gosodwyd;faint a ddechreuodd;faint a’i cyflawnodd",
  },
  "act.performance.countOutcomes.tenths": {
    en: "By expected difficulty, one a line",
    cy: "Yn ôl anhawster disgwyliedig, un y llinell",
  },
  "act.performance.countOutcomes.tenths.hint": {
    en: "1 to 10 as it was fixed;how many began;how many achieved it",
    cy: "1 i 10 fel y’i gosodwyd;faint a ddechreuodd;faint a’i cyflawnodd",
  },
  "act.performance.countOutcomes.button": { en: "Record the count", cy: "Cofnodi’r cyfrif" },
  "act.performance.countResults": {
    en: "Count results near a threshold",
    cy: "Cyfrif canlyniadau ger trothwy",
  },
  "act.performance.countResults.intro": {
    en: "Paste the results, one a line. Only how many lie in each band is kept.",
    cy: "Gludwch y canlyniadau, un y llinell. Dim ond faint sydd ym mhob band a gedwir.",
  },
  "act.performance.countResults.month": { en: "Which month?", cy: "Pa fis?" },
  "act.performance.countResults.month.hint": monthHint,
  "act.performance.countResults.indicator": { en: "Which indicator?", cy: "Pa ddangosydd?" },
  "act.performance.countResults.threshold": {
    en: "The threshold on which payment depends",
    cy: "Y trothwy y mae taliad yn dibynnu arno",
  },
  "act.performance.countResults.width": { en: "How wide a band is", cy: "Pa mor llydan yw band" },
  "act.performance.countResults.width.hint": { en: "Like 1 or 0.5", cy: "Fel 1 neu 0.5" },
  "act.performance.countResults.results": {
    en: "Results, one a line",
    cy: "Canlyniadau, un y llinell",
  },
  "act.performance.countResults.button": { en: "Record the count", cy: "Cofnodi’r cyfrif" },
  "act.performance.countCodes": { en: "Count a month’s codes", cy: "Cyfrif codau mis" },
  "act.performance.countCodes.intro": {
    en: "How often each price code was used. Codes used fewer than 10 times are joined.",
    cy: "Pa mor aml y defnyddiwyd pob cod pris. Cyfunir codau a ddefnyddiwyd lai na 10 gwaith.",
  },
  "act.performance.countCodes.month": { en: "Which month?", cy: "Pa fis?" },
  "act.performance.countCodes.month.hint": monthHint,
  "act.performance.countCodes.codes": { en: "Codes, one a line", cy: "Codau, un y llinell" },
  "act.performance.countCodes.codes.hint": {
    en: "The code;how many times",
    cy: "Y cod;sawl gwaith",
  },
  "act.performance.countCodes.button": { en: "Record the count", cy: "Cofnodi’r cyfrif" },
  "act.performance.requirePlan": {
    en: "Ask for a plan to put a failure right",
    cy: "Gofyn am gynllun i unioni methiant",
  },
  "act.performance.requirePlan.indicator": {
    en: "Which indicator failed?",
    cy: "Pa ddangosydd a fethodd?",
  },
  "act.performance.requirePlan.because": { en: "What went wrong?", cy: "Beth aeth o’i le?" },
  "act.performance.requirePlan.because.hint": noPerson,
  "act.performance.requirePlan.planDueOn": {
    en: "The plan is due on",
    cy: "Disgwylir y cynllun ar",
  },
  "act.performance.requirePlan.button": { en: "Ask for it", cy: "Gofyn amdano" },
  "act.performance.sendPlan": {
    en: "Send a plan to put a failure right",
    cy: "Anfon cynllun i unioni methiant",
  },
  "act.performance.sendPlan.failure": whichFailure,
  "act.performance.sendPlan.plan": { en: "The plan", cy: "Y cynllun" },
  "act.performance.sendPlan.plan.hint": noPerson,
  "act.performance.sendPlan.cureDueOn": { en: "It will be right by", cy: "Bydd yn iawn erbyn" },
  "act.performance.sendPlan.button": { en: "Send it", cy: "Ei anfon" },
  "act.performance.answerPlan": { en: "Answer a plan", cy: "Ateb cynllun" },
  "act.performance.answerPlan.failure": whichFailure,
  "act.performance.answerPlan.accepted": {
    en: "Do you accept the plan?",
    cy: "A ydych yn derbyn y cynllun?",
  },
  "act.performance.answerPlan.reasons": { en: "Reasons", cy: "Rhesymau" },
  "act.performance.answerPlan.reasons.hint": {
    en: "Needed where you do not accept it. Name no person",
    cy: "Mae eu hangen lle nad ydych yn ei dderbyn. Peidiwch ag enwi neb",
  },
  "act.performance.answerPlan.button": { en: "Answer", cy: "Ateb" },
  "act.performance.judgeCure": {
    en: "Say whether a failure is put right",
    cy: "Dweud a yw methiant wedi’i unioni",
  },
  "act.performance.judgeCure.failure": whichFailure,
  "act.performance.judgeCure.cured": { en: "Is it put right?", cy: "A yw wedi’i unioni?" },
  "act.performance.judgeCure.report": { en: "Your report", cy: "Eich adroddiad" },
  "act.performance.judgeCure.report.hint": {
    en: "Needed where it is not put right. Name no person",
    cy: "Mae ei angen lle nad yw wedi’i unioni. Peidiwch ag enwi neb",
  },
  "act.performance.judgeCure.button": { en: "Record it", cy: "Ei gofnodi" },
  "act.performance.stepIn": {
    en: "Step in to run the service",
    cy: "Camu i mewn i redeg y gwasanaeth",
  },
  "act.performance.stepIn.intro": {
    en: "The authority runs the service for a time, so that those who use it are safe. The mutual keeps its members and its books.",
    cy: "Mae’r awdurdod yn rhedeg y gwasanaeth am gyfnod, fel bod y rhai sy’n ei ddefnyddio’n ddiogel. Mae’r cydfuddiannol yn cadw ei aelodau a’i lyfrau.",
  },
  "act.performance.stepIn.ground": { en: "Why?", cy: "Pam?" },
  "act.performance.stepIn.failure": whichFailure,
  "act.performance.stepIn.untilOn": { en: "Until", cy: "Tan" },
  "act.performance.stepIn.notice": { en: "The notice", cy: "Yr hysbysiad" },
  "act.performance.stepIn.notice.hint": noPerson,
  "act.performance.stepIn.button": { en: "Step in", cy: "Camu i mewn" },
  "act.performance.stepOut": { en: "Hand the service back", cy: "Trosglwyddo’r gwasanaeth yn ôl" },
  "act.performance.stepOut.handedBackOn": { en: "Handed back on", cy: "Trosglwyddwyd yn ôl ar" },
  "act.performance.stepOut.button": { en: "Record it", cy: "Ei gofnodi" },
  "act.performance.beginExit": { en: "Set the end of the contract", cy: "Pennu diwedd y contract" },
  "act.performance.beginExit.intro": {
    en: "Nobody is rescued, and nobody is left without the service: say where it goes.",
    cy: "Nid achubir neb, ac ni adewir neb heb y gwasanaeth: dywedwch i ble mae’n mynd.",
  },
  "act.performance.beginExit.ground": { en: "Why does it end?", cy: "Pam mae’n dod i ben?" },
  "act.performance.beginExit.endsOn": { en: "It ends on", cy: "Daw i ben ar" },
  "act.performance.beginExit.goesTo": {
    en: "Where does the service go?",
    cy: "I ble mae’r gwasanaeth yn mynd?",
  },
  "act.performance.beginExit.notice": { en: "The notice", cy: "Yr hysbysiad" },
  "act.performance.beginExit.notice.hint": noPerson,
  "act.performance.beginExit.button": { en: "Set the end", cy: "Pennu’r diwedd" },
  "act.performance.completeExit": { en: "Record the handover", cy: "Cofnodi’r trosglwyddo" },
  "act.performance.completeExit.staff": { en: "Staff handed over", cy: "Staff a drosglwyddwyd" },
  "act.performance.completeExit.recordsReturned": {
    en: "Were all records handed over?",
    cy: "A drosglwyddwyd yr holl gofnodion?",
  },
  "act.performance.completeExit.assetsReturned": {
    en: "Were all assets handed over?",
    cy: "A drosglwyddwyd yr holl asedau?",
  },
  "act.performance.completeExit.report": { en: "The report", cy: "Yr adroddiad" },
  "act.performance.completeExit.report.hint": noPerson,
  "act.performance.completeExit.button": { en: "Record it", cy: "Ei gofnodi" },
  "act.performance.giveRescue": {
    en: "Record money beyond the contract",
    cy: "Cofnodi arian y tu hwnt i’r contract",
  },
  "act.performance.giveRescue.intro": {
    en: "A contract that rules out a bail-out refuses this.",
    cy: "Mae contract sy’n diystyru achubiaeth yn gwrthod hyn.",
  },
  "act.performance.giveRescue.kind": { en: "In what form?", cy: "Ar ba ffurf?" },
  "act.performance.giveRescue.sum": { en: "How much?", cy: "Faint?" },
  "act.performance.giveRescue.paper": { en: "The decision", cy: "Y penderfyniad" },
  "act.performance.giveRescue.paper.hint": noPerson,
  "act.performance.giveRescue.button": { en: "Record it", cy: "Ei gofnodi" },
  "act.performance.publishNote": { en: "Publish a learning note", cy: "Cyhoeddi nodyn dysgu" },
  "act.performance.publishNote.intro": {
    en: "What others can learn from a settled dispute, a failure or a month that missed its target. Other mutuals can search it.",
    cy: "Yr hyn y gall eraill ei ddysgu o anghydfod a setlwyd, methiant neu fis a fethodd ei darged. Gall cydfuddiannau eraill chwilio drosto.",
  },
  "act.performance.publishNote.matter": { en: "About what?", cy: "Am beth?" },
  "act.performance.publishNote.indicator": {
    en: "Which indicator does it touch?",
    cy: "Pa ddangosydd mae’n ei gyffwrdd?",
  },
  "act.performance.publishNote.heading": {
    en: "What was learnt, in one line",
    cy: "Beth a ddysgwyd, mewn un llinell",
  },
  "act.performance.publishNote.heading.hint": noPerson,
  "act.performance.publishNote.note": { en: "The note", cy: "Y nodyn" },
  "act.performance.publishNote.note.hint": noPerson,
  "act.performance.publishNote.button": { en: "Publish it", cy: "Ei gyhoeddi" },
};
