/** Every fact has its sentence and every enumerated value its name, in English and Welsh. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkCatalogue, mergeCatalogues, say } from "@rochdale/language/say.ts";
import fc from "fast-check";
import type { Entry, FactType } from "./fact.ts";
import { factTypes } from "./fact.ts";
import { enumWords, factWords, sentenceOf } from "./words.ts";

type Schema = { readonly _zod: { readonly def: Definition } };
type Definition = {
  readonly type: string;
  readonly shape?: { readonly [field: string]: Schema };
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly entries?: { readonly [key: string]: string };
  readonly values?: readonly string[];
};

/** Which family of names a field's values belong to, by the field's name or by fact and field where names differ. */
const families: { readonly [field: string]: string } = {
  "PartyAdmitted/1.how": "howChecked",
  "SourceCited/1.kind": "sourceKind",
  "DocumentPublished/1.kind": "documentKind",
  "DocumentClosed/1.ground": "closingGround",
  "BodyOpened/1.kind": "authorityKind",
  "MeetingCalled/1.kind": "meetingKind",
  "MeetingHeld/1.kind": "meetingKind",
  "PackPublished/1.kind": "packKind",
  "OfferMade/1.kind": "headsKind",
  "ContractSigned/1.kind": "headsKind",
  "OwnershipRecorded/1.kind": "holderKind",
  "OwnershipRecorded/2.kind": "holderKind",
  "PriceScheduleOffered/1.kind": "termKind",
  "PriceScheduleOffered/1.form": "creditForm",
  "DisputeResolved/1.result": "lineDispute",
  "ReviewReported/1.outcome": "reviewOutcome",
  "RollObjectionRuled/1.outcome": "objectionOutcome",
  "BallotChallengeRuled/1.outcome": "challengeOutcome",
  "AssessmentMade/1.outcome": "assessment",
  "PensionAnswered/1.route": "pensionRoute",
  "OwnershipRecorded/1.by": "decisionKind",
  "OwnershipRecorded/2.by": "decisionKind",
  "DesignProposed/2.model": "governanceModel",
  "RulesRegistered/2.model": "governanceModel",
  "DesignProposed/2.kind": "castBy",
  "RulesRegistered/2.kind": "castBy",
  "DesignProposed/3.model": "governanceModel",
  "RulesRegistered/3.model": "governanceModel",
  "DesignProposed/3.kind": "castBy",
  "RulesRegistered/3.kind": "castBy",
  "DesignProposed/4.model": "governanceModel",
  "RulesRegistered/4.model": "governanceModel",
  "DesignProposed/4.kind": "castBy",
  "RulesRegistered/4.kind": "castBy",
  "AwardMade/1.to": "awardTo",
  "SurplusDecided/1.to": "allotmentTo",
  "CaseStopped/1.why": "stopReason",
  "MaterialChange/1.what": "change",
  "ControlSold/1.what": "saleKind",
  "DisputeSettled/1.how": "settlement",
  "BaselineFrozen/1.measure": "baselineMeasure",
  "ElectionCalled/1.papers": "electionPapers",
  "ElectionCalled/2.papers": "electionPapers",
  "CandidateNominated/1.how": "nominationHow",
  "NominationsClosed/1.outcome": "contestOutcome",
  "LotAsked/1.purpose": "lotPurpose",
  "LotDrawn/1.purpose": "lotPurpose",
  "ContestDeclared/1.publish": "papersPublished",
  "RegisterDescribed/1.columns": "registerColumn",
  "ParticipationCounted/1.by": "participationBy",
  "StandardsSet/1.by": "decidedBy",
  "SeatVacated/1.why": "vacancyReason",
  "FormChanged/1.from": "legalForm",
  "FormChanged/1.to": "legalForm",
  "EngagementsTransferred/1.how": "mergerHow",
  lock: "assetLock",
  "VacancyFilled/1.reason": "vacancyReason",
  "VacancyFilled/1.by": "vacancyBy",
  "PerformanceRated/1.computed": "rating",
  "BillingFileMade/1.what": "billingFile",
  "DividendAppealMade/1.ground": "dividendGround",
  "DividendAppealDecided/1.outcome": "dividendOutcome",
  use: "surplusUse",
  way: "sharingWay",
  "SurplusRulesStated/1.kind": "reserveKind",
  about: "statementAbout",
  ground: "refusalGround",
  of: "reviewOf",
  power: "reviewPower",
  answer: "readinessAnswer",
  verdict: "scopingVerdict",
  writtenBy: "side",
  quality: "optionQuality",
  ways: "askingWay",
  with: "side",
  from: "side",
  to: "side",
  by: "side",
  roll: "side",
  form: "legalForm",
  class: "memberClass",
  over: "decisionKind",
  decisions: "decisionKind",
  nature: "vetoNature",
  surplus: "surplusRule",
  chosen: "seatsFilled",
  standardsBy: "decidedBy",
  surplusBy: "decidedBy",
  model: "priceModel",
  item: "checklistItem",
  purpose: "ballotPurpose",
  box: "ballotBox",
  destinationKind: "destination",
};

type Found = { readonly field: string; readonly value: string };

function valuesIn(schema: Schema, field: string): Found[] {
  const { def } = schema._zod;
  const parts: [Schema | undefined, string][] = [
    ...Object.entries(def.shape ?? {}).map(([name, part]): [Schema, string] => [part, name]),
    [def.element, field],
    [def.innerType, field],
    ...(def.options ?? []).map((part): [Schema, string] => [part, field]),
    [def.keyType, field],
    [def.valueType, field],
  ];
  const own = [...Object.values(def.entries ?? {}), ...(def.type === "literal" ? def.values! : [])];
  return [
    ...own.map((value) => ({ field, value })),
    ...parts.flatMap(([part, name]) => (part ? valuesIn(part, name) : [])),
  ];
}

const every = Object.entries(factTypes).flatMap(([type, schema]) =>
  valuesIn(schema as unknown as Schema, "").map(({ field, value }) => {
    const family = families[`${type}.${field}`] ?? families[field] ?? field;
    return { where: `${type}.${field}`, key: `enum.${family}.${value}` };
  }),
);

test("every enumerated value of every fact type has a name", () => {
  assert.ok(every.length > 350, `only ${every.length} values were found`);
  const missing = every.filter(({ key }) => !Object.hasOwn(enumWords, key));
  assert.deepEqual(missing, []);
});

test("no name stands for a value that no fact can hold", () => {
  const used = new Set(every.map(({ key }) => key));
  assert.deepEqual(
    Object.keys(enumWords).filter((key) => !used.has(key)),
    [],
  );
});

test("both catalogues are whole in both languages", () => {
  assert.deepEqual(checkCatalogue(factWords), []);
  assert.deepEqual(checkCatalogue(enumWords), []);
});

test("a sentence has at most twenty words", () => {
  for (const [key, { en }] of Object.entries(factWords)) {
    assert.ok(typeof en === "string", key);
    for (const sentence of en.split(/\. /)) {
      assert.ok(sentence.split(" ").length <= 20, `${key}: ${sentence}`);
    }
  }
});

/** Values of any schema, by chance: the twin of the schemas, so that every variant is told. */
function anything(schema: Schema, field = ""): fc.Arbitrary<unknown> {
  const { def } = schema._zod;
  switch (def.type) {
    case "object":
      return fc.record(
        Object.fromEntries(Object.entries(def.shape!).map(([k, part]) => [k, anything(part, k)])),
      );
    case "array":
      return fc.array(anything(def.element!, field), { minLength: 1, maxLength: 2 });
    case "nullable":
      return fc.option(anything(def.innerType!, field));
    case "optional":
      return anything(def.innerType!, field);
    case "union":
      return fc.oneof(...def.options!.map((part) => anything(part, field)));
    case "record":
      return fc.constant({});
    case "enum":
      return fc.constantFrom(...Object.values(def.entries!));
    case "literal":
      return fc.constantFrom(...def.values!);
    case "boolean":
      return fc.boolean();
    case "number":
      return fc.integer({ min: 0, max: 9 });
    default:
      return textFor(field);
  }
}

function textFor(field: string): fc.Arbitrary<string> {
  const days = [
    "due",
    "until",
    "to",
    "opens",
    "closes",
    "nominationsClose",
    "replyBy",
    "meetingOn",
    "givenOn",
    "effectiveFrom",
  ];
  if (days.includes(field) || /On$|Date$/.test(field)) return fc.constant("2026-11-21");
  if (field === "period" || field === "month") return fc.constant("2026-10");
  if (field === "value" || field === "target") return fc.constantFrom("-1.5", "0", "12.25");
  return fc.constant("words");
}

test("every fact, whatever it holds, is told in both languages", () => {
  const words = mergeCatalogues(factWords, enumWords);
  const told = new Set<string>();
  for (const [type, schema] of Object.entries(factTypes)) {
    const contents = fc.sample(anything(schema as unknown as Schema), { numRuns: 60, seed: 7 });
    for (const content of contents) {
      const entry = { type: type as FactType, content } as unknown as Entry;
      const sentence = sentenceOf(entry);
      told.add(sentence.message);
      assert.match(sentence.message, new RegExp(`^fact\\.${type.split("/")[0]}(\\.|$)`));
      for (const language of ["en", "cy"] as const) {
        assert.match(say(words, language, sentence), /\.$/);
      }
    }
  }
  assert.deepEqual(
    Object.keys(factWords).filter((key) => !told.has(key)),
    [],
  );
});
