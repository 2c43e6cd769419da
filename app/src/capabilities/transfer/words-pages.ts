/** The sentences of the page of transfer, of refusals, problems, letters and the road. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const pageWords: Catalogue = {
  "transfer.refused.checklist": {
    en: {
      plural: "count",
      one: "1 item of the checklist is not done: {items}",
      other: "{count} items of the checklist are not done: {items}",
    },
    cy: {
      plural: "count",
      one: "Mae 1 eitem o’r rhestr wirio heb ei gwneud: {items}",
      other: "Mae {count} eitem o’r rhestr wirio heb eu gwneud: {items}",
    },
  },
  "transfer.remedy.checklist": {
    en: {
      plural: "count",
      one: "Tick {items} with its evidence",
      other: "Tick each with its evidence: {items}",
    },
    cy: {
      plural: "count",
      one: "Ticiwch {items} gyda’i thystiolaeth",
      other: "Ticiwch bob un gyda’i thystiolaeth: {items}",
    },
  },
  "transfer.refused.noPredecessor": {
    en: "No staff transfer here: this body has no predecessor",
    cy: "Nid oes staff yn trosglwyddo yma: nid oes gan y corff hwn ragflaenydd",
  },
  "transfer.remedy.noPredecessor": { en: "Leave this step out", cy: "Hepgorwch y cam hwn" },
  "transfer.refused.madeAlready": {
    en: "The transfer is on record already",
    cy: "Mae’r trosglwyddiad ar gofnod eisoes",
  },
  "transfer.remedy.madeAlready": { en: "Nothing needs to be done", cy: "Nid oes angen gwneud dim" },
  "transfer.refused.noContract": {
    en: "No contract is signed",
    cy: "Nid oes contract wedi’i lofnodi",
  },
  "transfer.remedy.noContract": {
    en: "Sign the contract first",
    cy: "Llofnodwch y contract yn gyntaf",
  },
  "transfer.refused.noStaffList": {
    en: "No staff list is lodged",
    cy: "Nid oes rhestr staff wedi’i chyflwyno",
  },
  "transfer.remedy.noStaffList": {
    en: "The authority must lodge the list of those who transfer",
    cy: "Rhaid i’r awdurdod gyflwyno rhestr y rhai sy’n trosglwyddo",
  },
  "transfer.refused.noInformation": {
    en: "No employee liability information was given",
    cy: "Ni roddwyd gwybodaeth atebolrwydd gweithwyr",
  },
  "transfer.remedy.noInformation": {
    en: "The authority must give it, 28 days before the transfer",
    cy: "Rhaid i’r awdurdod ei rhoi, 28 diwrnod cyn y trosglwyddiad",
  },
  "transfer.refused.noMeasures": {
    en: "Not both sides have sent a measures letter",
    cy: "Nid yw’r ddwy ochr wedi anfon llythyr mesurau",
  },
  "transfer.remedy.noMeasures": {
    en: "Each side must say what changes it plans, even if none",
    cy: "Rhaid i bob ochr ddweud pa newidiadau y mae’n eu bwriadu, hyd yn oed os nad oes rhai",
  },
  "transfer.refused.runsAlready": {
    en: "This mutual runs already",
    cy: "Mae’r sefydliad hwn yn rhedeg eisoes",
  },
  "transfer.remedy.runsAlready": { en: "Leave this step out", cy: "Hepgorwch y cam hwn" },
  "transfer.refused.convertedAlready": {
    en: "Conversion day is on record already",
    cy: "Mae diwrnod y newid ar gofnod eisoes",
  },
  "transfer.remedy.convertedAlready": {
    en: "Nothing needs to be done",
    cy: "Nid oes angen gwneud dim",
  },
  "transfer.refused.notIncorporated": {
    en: "The mutual is not incorporated",
    cy: "Nid yw’r sefydliad wedi’i gorffori",
  },
  "transfer.remedy.notIncorporated": {
    en: "Record its incorporation first",
    cy: "Cofnodwch ei gorffori yn gyntaf",
  },
  "transfer.refused.incorporatedAlready": {
    en: "Incorporation is on record already",
    cy: "Mae corffori ar gofnod eisoes",
  },
  "transfer.remedy.incorporatedAlready": {
    en: "Nothing needs to be done",
    cy: "Nid oes angen gwneud dim",
  },
  "transfer.refused.noDesign": {
    en: "No design of the mutual is frozen",
    cy: "Nid oes cynllun o’r sefydliad wedi’i rewi",
  },
  "transfer.remedy.noDesign": {
    en: "Freeze the design: what is registered must be what staff were shown",
    cy: "Rhewch y cynllun: rhaid i’r hyn a gofrestrir fod yr hyn a ddangoswyd i’r staff",
  },
  "transfer.refused.noShadowBoard": {
    en: "No shadow board is formed",
    cy: "Nid oes bwrdd cysgodol wedi’i ffurfio",
  },
  "transfer.remedy.noShadowBoard": {
    en: "Record the shadow board first",
    cy: "Cofnodwch y bwrdd cysgodol yn gyntaf",
  },
  "transfer.refused.notDecided": {
    en: "The authority has not finally decided to agree",
    cy: "Nid yw’r awdurdod wedi penderfynu’n derfynol gytuno",
  },
  "transfer.remedy.notDecided": {
    en: "The authority must decide after the ballot, with reasons",
    cy: "Rhaid i’r awdurdod benderfynu ar ôl y bleidlais, gyda rhesymau",
  },
  "transfer.refused.noTransfer": {
    en: "Staff have not transferred",
    cy: "Nid yw staff wedi trosglwyddo",
  },
  "transfer.remedy.noTransfer": {
    en: "The authority must record the transfer of staff",
    cy: "Rhaid i’r awdurdod gofnodi trosglwyddo staff",
  },
  "transfer.refused.noUnion": {
    en: "No union is recognised here",
    cy: "Nid oes undeb wedi’i gydnabod yma",
  },
  "transfer.remedy.noUnion": { en: "Leave this step out", cy: "Hepgorwch y cam hwn" },
  "transfer.refused.nothingPromised": {
    en: "No promise of recognition is on record",
    cy: "Nid oes addewid o gydnabyddiaeth ar gofnod",
  },
  "transfer.remedy.nothingPromised": {
    en: "Say first whether recognition continues",
    cy: "Dywedwch yn gyntaf a yw cydnabyddiaeth yn parhau",
  },
  "transfer.problem.everyEligible": {
    en: "Choose No: without continued access not everyone is covered",
    cy: "Dewiswch Na: heb fynediad parhaus nid yw pawb wedi’u cynnwys",
  },
  "transfer.problem.complete": {
    en: "Give {employees} or fewer: it is about no more employees",
    cy: "Rhowch {employees} neu lai: nid yw am fwy o weithwyr",
  },
  "transfer.problem.past": {
    en: "Give {day} or a later day",
    cy: "Rhowch {day} neu ddiwrnod diweddarach",
  },
  "transfer.problem.objected": {
    en: "Give {staff} or fewer: no more are on the staff list",
    cy: "Rhowch {staff} neu lai: nid oes mwy ar y rhestr staff",
  },
  "transfer.problem.noSeats": { en: "Give at least one seat", cy: "Rhowch o leiaf un sedd" },
  "transfer.problem.tickedAlready": {
    en: "Choose another item: this one is ticked already",
    cy: "Dewiswch eitem arall: mae hon wedi’i thicio eisoes",
  },
  "transfer.problem.evidence": {
    en: "Attach the regulator’s certificate or letter",
    cy: "Atodwch dystysgrif neu lythyr y rheoleiddiwr",
  },
  "transfer.letter.measures.subject": {
    en: "{by} has said what changes for staff",
    cy: "Mae {by} wedi dweud beth sy’n newid i staff",
  },
  "transfer.letter.measures.text": {
    en: "The measures letter is in the record. Ask about it on the page of questions.",
    cy: "Mae’r llythyr mesurau yn y cofnod. Gofynnwch amdano ar dudalen y cwestiynau.",
  },
  "transfer.letter.recognition.subject": {
    en: "{union}: recognition",
    cy: "{union}: cydnabyddiaeth",
  },
  "transfer.letter.recognition.text": {
    en: "The mutual’s word on recognition is in the record.",
    cy: "Mae gair y sefydliad ar gydnabyddiaeth yn y cofnod.",
  },
  "transfer.letter.recognitionEnded.subject": {
    en: "Recognition of {union} has ended",
    cy: "Mae cydnabyddiaeth o {union} wedi dod i ben",
  },
  "transfer.letter.recognitionEnded.text": {
    en: "The end is in the record, and the findings show it.",
    cy: "Mae’r diwedd yn y cofnod, ac mae’r canfyddiadau’n ei ddangos.",
  },
  "transfer.letter.pension.subject": { en: "Pensions: the answer", cy: "Pensiynau: yr ateb" },
  "transfer.letter.pension.text": {
    en: "The answer on pensions is in the record.",
    cy: "Mae’r ateb ar bensiynau yn y cofnod.",
  },
  "transfer.letter.information.subject": {
    en: "Employee information given for {transferOn}",
    cy: "Rhoddwyd gwybodaeth gweithwyr ar gyfer {transferOn}",
  },
  "transfer.letter.information.text": {
    en: "It was due by {due} and is in time.",
    cy: "Roedd yn ddyledus erbyn {due} ac mae mewn pryd.",
  },
  "transfer.letter.informationLate.subject": {
    en: "Employee information given late for {transferOn}",
    cy: "Rhoddwyd gwybodaeth gweithwyr yn hwyr ar gyfer {transferOn}",
  },
  "transfer.letter.informationLate.text": {
    en: "It was due by {due}. A tribunal can award at least £500 for each employee.",
    cy: "Roedd yn ddyledus erbyn {due}. Gall tribiwnlys ddyfarnu o leiaf £500 am bob gweithiwr.",
  },
  "transfer.letter.made.subject": {
    en: "Staff have transferred",
    cy: "Mae staff wedi trosglwyddo",
  },
  "transfer.letter.made.text": {
    en: "{staff} members of staff transferred today.",
    cy: "Trosglwyddodd {staff} aelod o staff heddiw.",
  },
  "transfer.letter.converted.subject": {
    en: "{name} begins today",
    cy: "Mae {name} yn dechrau heddiw",
  },
  "transfer.letter.converted.text": {
    en: "It is a mutual from today. Its findings and books are open to everyone.",
    cy: "Mae’n sefydliad cydfuddiannol o heddiw ymlaen. Mae ei ganfyddiadau a’i lyfrau’n agored i bawb.",
  },
};
