/** The report of a count as a shape, from which `report.schema.json` is printed: `node tests/golden/count/report-shape.ts`. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const whole = z.int().nonnegative();
const candidate = z.int().positive().describe("A candidate, from 1 in the order of the file");
const decimals = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe("A number as decimals at the rule's precision; never a float");
const stage = z.int().positive();
const lotQuestion = {
  stage: whole.describe("0: before the first stage, for the order of options"),
  purpose: z.enum(["surplus", "exclusion", "election", "place"]),
  tied: z.array(candidate).readonly(),
};

const comparison = z
  .strictObject({
    what: z.string().describe("Which test of the rule"),
    candidate: candidate.exactOptional(),
    other: candidate.exactOptional(),
    group: z
      .string()
      .describe("The group whose line guards or dooms the candidate")
      .exactOptional(),
    left: z.string(),
    relation: z.enum([">=", "<=", "<", ">", "="]),
    right: z.string(),
    passed: z.boolean(),
  })
  .readonly()
  .describe("An inequality in figures that decided something");
const transfer = z
  .strictObject({
    from: z.array(candidate).readonly(),
    to: candidate.nullable().describe("null: to nobody"),
    papers: whole,
    value: decimals,
    votes: decimals,
  })
  .readonly();
const margin = z
  .strictObject({
    decision: z.enum(["election", "exclusion"]),
    candidate,
    other: candidate.nullable(),
    votes: decimals,
  })
  .readonly()
  .describe("How near a decision of the stage came to going the other way");
const stageShape = z
  .strictObject({
    stage,
    kind: z.enum(["first", "surplus", "exclusion", "iteration", "fill"]),
    candidates: z.array(candidate).readonly().describe("Whose surplus, or who was excluded"),
    action: z.string().describe('The short form: "surplus 3 tv=0.21", "exclude [4, 3]"'),
    rule: z.string().describe("The provision followed"),
    quota: decimals,
    transferValue: decimals.exactOptional(),
    votes: z.array(decimals).readonly().describe("At the end of the stage, in file order"),
    nonTransferable: decimals,
    transfers: z.array(transfer).readonly(),
    why: z.array(comparison).readonly(),
    keepFactors: z.array(decimals).readonly().exactOptional(),
    iterations: whole.exactOptional(),
    surplus: decimals.exactOptional(),
    pairwise: z.array(z.array(decimals).readonly()).readonly().exactOptional(),
    elected: z.array(candidate).readonly().describe("Elected on their votes"),
    filled: z.array(candidate).readonly().describe("Elected because just enough were left"),
    margin: margin.nullable(),
  })
  .readonly();
const constraints = z
  .strictObject({
    attributes: z.array(z.record(z.string(), z.string()).readonly()).readonly(),
    constraints: z
      .array(
        z
          .strictObject({ category: z.string(), value: z.string(), min: whole, max: whole })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

export const reportShape = z
  .strictObject({
    schema: z.literal("rochdale-count-1"),
    rules: z.string(),
    rulesHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("SHA-256 over the rule's choices"),
    title: z.string(),
    seats: z.int().positive(),
    candidates: z.array(z.string()).readonly(),
    withdrawn: z.array(candidate).readonly(),
    sitting: z.array(candidate).readonly().exactOptional(),
    constraints: constraints.exactOptional(),
    partsOfPaper: z.int().positive().exactOptional(),
    valid: whole,
    invalid: whole,
    decimals: whole,
    quota: decimals.describe("The last quota; 0 where the rule has none"),
    status: z.enum(["complete", "uncontested", "needs-lot"]),
    needs: z.strictObject(lotQuestion).readonly().nullable(),
    elected: z
      .array(z.strictObject({ candidate, stage: whole }).readonly())
      .readonly()
      .describe("In order of election; stage 0: without a count"),
    stages: z.array(stageShape).readonly(),
    lots: z.array(z.strictObject({ ...lotQuestion, chosen: candidate }).readonly()).readonly(),
  })
  .readonly();

/** The schema document, as it is published. */
export function schemaDocument(): string {
  const schema = z.toJSONSchema(reportShape, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  const told = {
    title: "The report of a count, rochdale-count-1",
    description: "One JSON that result sheets, narratives, charts and a re-count read.",
  };
  return `${JSON.stringify({ ...told, ...schema }, null, 2)}\n`;
}

export const schemaPath = fileURLToPath(
  new URL("../../../libraries/count/report.schema.json", import.meta.url),
);
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(schemaPath, schemaDocument());
}
