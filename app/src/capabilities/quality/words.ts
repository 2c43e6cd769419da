/** The sentences of quality. */
import type { Catalogue } from "@rochdale/language/message.ts";
import { standardsWords } from "./words-standards.ts";
import { mergeCatalogues } from "@rochdale/language/say.ts";

/** The labels of a report's lines: the same words for each of six. */
const lineWords: Catalogue = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].flatMap((n) => [
    [`act.quality.report.standard${n}`, { en: `Standard ${n}`, cy: `Safon ${n}` }],
    [
      `act.quality.report.value${n}`,
      { en: `What was reached, standard ${n}`, cy: `Yr hyn a gyrhaeddwyd, safon ${n}` },
    ],
  ]),
);

export const qualityWords: Catalogue = mergeCatalogues(lineWords, standardsWords, {
  "act.quality.report": { en: "Report a month’s quality", cy: "Adrodd ar ansawdd mis" },
  "act.quality.report.intro": {
    en: "Each value stands beside its target in the contract. A value below its target is reported too.",
    cy: "Saif pob gwerth wrth ei darged yn y contract. Adroddir hefyd am werth sy’n is na’i darged.",
  },
  "act.quality.report.month": { en: "Which month?", cy: "Pa fis?" },
  "act.quality.report.month.hint": { en: "Like 2026-10", cy: "Fel 2026-10" },
  "act.quality.report.report": { en: "The report itself", cy: "Yr adroddiad ei hun" },
  "act.quality.report.button": { en: "Report it", cy: "Ei adrodd" },
  "act.quality.assess": {
    en: "Say whether the standards are met",
    cy: "Dweud a yw’r safonau’n cael eu bodloni",
  },
  "act.quality.assess.intro": {
    en: "Only an independent assessor says this. The report is public, and the mutual may answer it.",
    cy: "Dim ond asesydd annibynnol sy’n dweud hyn. Mae’r adroddiad yn gyhoeddus, a chaiff y cydfuddiannol ei ateb.",
  },
  "act.quality.assess.outcome": { en: "What did you find?", cy: "Beth a ganfuoch?" },
  "act.quality.assess.report": { en: "Your report", cy: "Eich adroddiad" },
  "act.quality.assess.report.hint": { en: "Name no person", cy: "Peidiwch ag enwi neb" },
  "act.quality.assess.button": { en: "Record the finding", cy: "Cofnodi’r canfyddiad" },
  "act.quality.answer": { en: "Answer the assessor", cy: "Ateb yr asesydd" },
  "act.quality.answer.answer": { en: "The mutual’s answer", cy: "Ateb y cydfuddiannol" },
  "act.quality.answer.answer.hint": {
    en: "It stands beside the report. Name no person",
    cy: "Saif wrth yr adroddiad. Peidiwch ag enwi neb",
  },
  "act.quality.answer.button": { en: "Record the answer", cy: "Cofnodi’r ateb" },
  "act.quality.countAccess": {
    en: "Count who gets the service",
    cy: "Cyfrif pwy sy’n cael y gwasanaeth",
  },
  "act.quality.countAccess.intro": {
    en: "Groups with fewer than 10 people referred are left out of the record.",
    cy: "Gadewir grwpiau â llai na 10 o bobl a atgyfeiriwyd allan o’r cofnod.",
  },
  "act.quality.countAccess.period": { en: "For which time?", cy: "Am ba gyfnod?" },
  "act.quality.countAccess.period.hint": {
    en: "Like April to September 2026",
    cy: "Fel Ebrill i Fedi 2026",
  },
  "act.quality.countAccess.groups": { en: "Groups, one a line", cy: "Grwpiau, un y llinell" },
  "act.quality.countAccess.groups.hint": {
    en: "Name of the group;how many were referred;how many were accepted",
    cy: "Enw’r grŵp;faint a atgyfeiriwyd;faint a dderbyniwyd",
  },
  "act.quality.countAccess.button": { en: "Record the count", cy: "Cofnodi’r cyfrif" },

  "quality.refused.noContract": {
    en: "No contract is signed, so there are no standards to report against.",
    cy: "Nid oes contract wedi’i lofnodi, felly nid oes safonau i adrodd yn eu herbyn.",
  },
  "quality.remedy.noContract": {
    en: "The authority records the signed contract first.",
    cy: "Mae’r awdurdod yn cofnodi’r contract a lofnodwyd yn gyntaf.",
  },
  "quality.refused.noStandards": {
    en: "The signed contract names no standard.",
    cy: "Nid yw’r contract a lofnodwyd yn enwi’r un safon.",
  },
  "quality.remedy.noStandards": {
    en: "Agree standards with the authority and sign them.",
    cy: "Cytunwch ar safonau gyda’r awdurdod a’u llofnodi.",
  },
  "quality.refused.notEnded": {
    en: "The month that begins on {month} has not ended.",
    cy: "Nid yw’r mis sy’n dechrau ar {month} wedi dod i ben.",
  },
  "quality.remedy.notEnded": {
    en: "Report the month that begins on {month} once it has ended.",
    cy: "Adroddwch ar y mis sy’n dechrau ar {month} unwaith y daw i ben.",
  },
  "quality.refused.same": {
    en: "These same values were reported on {on}.",
    cy: "Adroddwyd yr un gwerthoedd ar {on}.",
  },
  "quality.remedy.same": {
    en: "Nothing needs doing. The report of {on} stands.",
    cy: "Nid oes angen gwneud dim. Mae adroddiad {on} yn sefyll.",
  },
  "quality.refused.notAssessed": {
    en: "No assessor has reported.",
    cy: "Nid oes asesydd wedi adrodd.",
  },
  "quality.remedy.notAssessed": {
    en: "Ask the independent assessor to report first.",
    cy: "Gofynnwch i’r asesydd annibynnol adrodd yn gyntaf.",
  },
  "quality.refused.answered": {
    en: "The last assessment was answered on {on}.",
    cy: "Atebwyd yr asesiad diwethaf ar {on}.",
  },
  "quality.remedy.answered": {
    en: "Publish more as a document. The answer of {on} stands.",
    cy: "Cyhoeddwch ragor fel dogfen. Mae ateb {on} yn sefyll.",
  },
  "quality.problem.month": {
    en: "Enter a month as year and month, like 2026-10",
    cy: "Rhowch fis fel blwyddyn a mis, fel 2026-10",
  },
  "quality.problem.noValue": {
    en: "Enter the value of at least one standard",
    cy: "Rhowch werth o leiaf un safon",
  },
  "quality.problem.noStandard": {
    en: "Leave line {line} empty. The contract has {standards} standards",
    cy: "Gadewch linell {line} yn wag. Mae gan y contract {standards} safon",
  },
  "quality.problem.twice": {
    en: "Give one value for {standard}",
    cy: "Rhowch un gwerth ar gyfer {standard}",
  },
  "quality.problem.group": {
    en: "Row {row}: write the group;referred;accepted, like Asian or Asian British;120;96",
    cy: "Rhes {row}: ysgrifennwch y grŵp;atgyfeiriwyd;derbyniwyd, fel Asiaidd;120;96",
  },
  "quality.problem.groupName": {
    en: "Row {row}: name the group in 1 to 200 characters",
    cy: "Rhes {row}: enwch y grŵp mewn 1 i 200 nod",
  },
  "quality.problem.moreAccepted": {
    en: "Row {row}: no more can be accepted than were referred",
    cy: "Rhes {row}: ni ellir derbyn mwy nag a atgyfeiriwyd",
  },
  "quality.problem.sameGroup": {
    en: "Row {row}: {group} stands twice. Write it once",
    cy: "Rhes {row}: mae {group} yno ddwywaith. Ysgrifennwch ef unwaith",
  },
  "quality.problem.manyGroups": {
    en: "Write {most} groups or fewer",
    cy: "Ysgrifennwch {most} grŵp neu lai",
  },
  "quality.problem.fewGroups": {
    en: "Write at least one group with 10 or more people referred",
    cy: "Ysgrifennwch o leiaf un grŵp â 10 neu fwy o bobl a atgyfeiriwyd",
  },

  "quality.title": { en: "Quality against the contract", cy: "Ansawdd yn erbyn y contract" },
  "quality.empty": {
    en: "No month is reported yet. The mutual reports each month against the standards in its contract.",
    cy: "Nid adroddwyd ar unrhyw fis eto. Mae’r cydfuddiannol yn adrodd bob mis yn erbyn y safonau yn ei gontract.",
  },
  "quality.verdict.all": {
    en: "In {month} all standards that were reported were met: {met} of {of}.",
    cy: "Ym mis {month} bodlonwyd pob safon yr adroddwyd arni: {met} o {of}.",
  },
  "quality.verdict.missed": {
    en: "In {month} {met} of {of} standards were met. Not met: {missed}.",
    cy: "Ym mis {month} bodlonwyd {met} o {of} safon. Heb eu bodloni: {missed}.",
  },
  "quality.never": {
    en: "This standard was never reported. The record shows neither a pass nor a fail.",
    cy: "Nid adroddwyd ar y safon hon erioed. Nid yw’r cofnod yn dangos llwyddo na methu.",
  },
  "quality.atLeast": {
    en: "The contract asks for at least {target} ({unit}).",
    cy: "Mae’r contract yn gofyn am o leiaf {target} ({unit}).",
  },
  "quality.atMost": {
    en: "The contract asks for at most {target} ({unit}).",
    cy: "Mae’r contract yn gofyn am ddim mwy na {target} ({unit}).",
  },
  "quality.chart.caption": {
    en: "{name}, {unit}. The black line is the contract’s target",
    cy: "{name}, {unit}. Y llinell ddu yw targed y contract",
  },
  "quality.chart.said": {
    en: "Months shown: {months}. Months in which the target was not met: {missed}.",
    cy: "Misoedd a ddangosir: {months}. Misoedd pan na fodlonwyd y targed: {missed}.",
  },
  "quality.table.caption": { en: "The same, as figures", cy: "Yr un peth, mewn ffigurau" },
  "quality.month": { en: "Month", cy: "Mis" },
  "quality.value": { en: "Reached", cy: "Cyrhaeddwyd" },
  "quality.target": { en: "Target", cy: "Targed" },
  "quality.met": { en: "Met?", cy: "Bodlonwyd?" },
  "quality.isMet": { en: "Met", cy: "Wedi’i fodloni" },
  "quality.isNotMet": { en: "Not met", cy: "Heb ei fodloni" },
  "quality.assessments": { en: "What the assessor found", cy: "Yr hyn a ganfu’r asesydd" },
  "quality.notAssessed": {
    en: "No independent assessor has reported. The figures above are the mutual’s own word.",
    cy: "Nid oes asesydd annibynnol wedi adrodd. Gair y cydfuddiannol ei hun yw’r ffigurau uchod.",
  },
  "quality.assessed": { en: "{day}: {outcome}.", cy: "{day}: {outcome}." },
  "quality.readReport": { en: "Read the assessor’s report", cy: "Darllen adroddiad yr asesydd" },
  "quality.answeredOn": {
    en: "The mutual answered on {day}.",
    cy: "Atebodd y cydfuddiannol ar {day}.",
  },
  "quality.readAnswer": { en: "Read the answer", cy: "Darllen yr ateb" },
  "quality.unanswered": {
    en: "The mutual has not answered.",
    cy: "Nid yw’r cydfuddiannol wedi ateb.",
  },
  "quality.access": { en: "Who gets the service", cy: "Pwy sy’n cael y gwasanaeth" },
  "quality.access.none": {
    en: "Access was not counted by group. This is neither a pass nor a fail.",
    cy: "Ni chyfrifwyd mynediad fesul grŵp. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "quality.access.caption": {
    en: "Referred and accepted, {period}",
    cy: "Atgyfeiriwyd a derbyniwyd, {period}",
  },
  "quality.access.group": { en: "Group", cy: "Grŵp" },
  "quality.access.referred": { en: "Referred", cy: "Atgyfeiriwyd" },
  "quality.access.accepted": { en: "Accepted", cy: "Derbyniwyd" },
  "quality.access.share": { en: "Share", cy: "Cyfran" },
  "quality.access.of": { en: "{share}", cy: "{share}" },
  "quality.access.small": {
    en: "Groups with fewer than 10 people referred are not in the record, so that nobody can be told apart.",
    cy: "Nid yw grwpiau â llai na 10 o bobl a atgyfeiriwyd yn y cofnod, fel na ellir adnabod neb.",
  },
  "quality.steps": { en: "What you may do", cy: "Yr hyn y cewch ei wneud" },
  "quality.letter.subject": {
    en: "The assessor has reported: {outcome}",
    cy: "Mae’r asesydd wedi adrodd: {outcome}",
  },
  "quality.letter.text": {
    en: "An independent assessor’s finding is in the record: {outcome}. The mutual may answer it, and the answer stands beside it.",
    cy: "Mae canfyddiad asesydd annibynnol yn y cofnod: {outcome}. Caiff y cydfuddiannol ei ateb, a saif yr ateb wrth ei ochr.",
  },
  "quality.task": { en: "Monthly quality report", cy: "Adroddiad ansawdd misol" },
  "quality.task.noStandards": {
    en: "Starts when a contract with standards is signed.",
    cy: "Yn dechrau pan lofnodir contract â safonau.",
  },
  "quality.task.none": { en: "No month is reported yet.", cy: "Nid adroddwyd ar unrhyw fis eto." },
  "quality.task.hint": {
    en: "Last: the month from {month}. Targets met: {met} of {of}.",
    cy: "Diwethaf: y mis o {month}. Targedau a fodlonwyd: {met} o {of}.",
  },
  "quality.block": {
    en: "The assessor’s finding of {day} is not answered. The mutual must answer it.",
    cy: "Nid atebwyd canfyddiad yr asesydd ar {day}. Rhaid i’r cydfuddiannol ei ateb.",
  },
});
