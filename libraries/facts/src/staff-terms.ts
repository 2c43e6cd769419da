/** Facts of staff terms and of the change itself: measures, pensions, recognition, information, conversion. */
import { z } from "zod";
import { commitment, count, day, id, note, title } from "./shapes.ts";

export const checklistItem = z.enum([
  "incorporation",
  "shadowBoard",
  "bankAccount",
  "insurance",
  "regulatorRegistration",
  "premises",
  "payroll",
  "informationSystems",
  "taxRegistration",
  "pensionAdmission",
  "workingCapital",
]);

export const staffTermsFacts = {
  "StaffListLodged/1": z.strictObject({ staff: count, list: commitment }),
  "MeasuresLetterSent/1": z.strictObject({
    by: z.enum(["mutual", "authority"]),
    measures: z.enum(["none", "some"]),
    letter: commitment,
  }),
  "RecognitionPromised/1": z.strictObject({
    union: title,
    continues: z.boolean(),
    paper: commitment.nullable(),
  }),
  "RecognitionEnded/1": z.strictObject({ union: title }),
  "NewStartersTerms/1": z.strictObject({ noWorse: z.boolean(), paper: commitment.nullable() }),
  "PensionAnswered/1": z.strictObject({
    route: z.enum([
      "newFairDeal",
      "bestValueDirection",
      "schemeAdmission",
      "broadlyComparable",
      "noContinuedAccess",
      "notApplicable",
    ]),
    everyEligible: z.boolean(),
    answer: commitment,
  }),
  "EmployeeInformationGiven/1": z.strictObject({
    transferOn: day,
    employees: count,
    complete: count,
  }),
  "ObjectionsCounted/1": z.strictObject({ objected: count }),
  "ShadowBoardFormed/1": z.strictObject({ seats: count, byClass: z.record(id, count) }),
  "Incorporated/1": z.strictObject({ form: title, registrar: title, number: title.nullable() }),
  "ChecklistDone/1": z.strictObject({
    item: checklistItem,
    owner: id,
    evidence: commitment.nullable(),
  }),
  "TransferMade/1": z.strictObject({ staff: count, tupeApplied: z.boolean() }),
  "Converted/1": z.strictObject({ note: note.nullable() }),
} as const;
