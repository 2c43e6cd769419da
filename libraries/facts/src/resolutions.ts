/** Facts of what members decide: resolutions counted by class and by whose rule, standards set, seats empty and filled. */
import { z } from "zod";
import { commitment, count, fraction, id, memberClass, title } from "./shapes.ts";

/** What a resolution is about: the matters of the design, and joining with another body. */
export const matter = z.enum([
  "ordinary",
  "special",
  "appointDirectors",
  "rulesChange",
  "conversion",
  "merger",
  "dissolution",
  "assetDisposal",
  "budget",
  "standards",
  "surplus",
  "sale",
  "assignment",
  "investor",
]);
export type PutMatter = z.infer<typeof matter>;

const line = { fraction, relation: z.enum(["over", "atLeast"]) };
const classVotes = { eligible: count, for: count, against: count, abstain: count, spoiled: count };

const rule = z.strictObject({
  ...line,
  weights: z.record(id, count).optional(),
  eachClass: z.strictObject({ ...line, classes: z.array(id).min(1).max(14) }).optional(),
  vetoBy: z.array(id).min(1).max(14).optional(),
  chairBreaksTie: z.boolean(),
});
const counted = z.strictObject({
  row: count,
  matter,
  rule,
  classes: z.array(z.strictObject({ name: id, ...classVotes })).max(14),
  castingVote: z.enum(["for", "against"]).nullable(),
});
const cappedRule = z.strictObject({ ...rule.shape, weightCaps: z.record(id, fraction).optional() });

export const resolutionFacts = {
  /**
   * How the resolutions of a meeting were counted by the rules in force when they were put. `row` is the place in the
   * meeting's list, from 0. Classes are named by their ids in the design; none where heads were counted.
   */
  "ResolutionsCounted/1": z.strictObject({
    meeting: id,
    counted: z.array(counted).min(1).max(40),
  }),
  /** With the caps on what a class counts for, as a part of all votes cast. */
  "ResolutionsCounted/2": z.strictObject({
    meeting: id,
    counted: z
      .array(z.strictObject({ ...counted.shape, rule: cappedRule }))
      .min(1)
      .max(40),
  }),
  /** What the service must be like, beside the contract's own standards. */
  "StandardsSet/1": z.strictObject({
    by: z.enum(["board", "members", "eachClass"]),
    meeting: id.nullable(),
    standards: z
      .array(
        z.strictObject({
          id,
          name: title,
          target: z.string().regex(/^-?\d+(\.\d+)?$/),
          atLeast: z.boolean(),
          unit: title,
        }),
      )
      .min(1)
      .max(12),
    paper: commitment.nullable(),
  }),
  "SeatVacated/1": z.strictObject({
    class: memberClass,
    seats: count.min(1),
    why: z.enum(["resigned", "died", "leftClass", "removed"]),
  }),
  "SeatFilled/1": z.strictObject({
    class: memberClass,
    seats: count.min(1),
    filledBy: z.enum(["election", "coOption", "appointment"]),
  }),
} as const;
