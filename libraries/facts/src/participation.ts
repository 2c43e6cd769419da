/** Facts of participation: who proposes, comes, votes and sits, as counts by group; never of a person. */
import { z } from "zod";
import { count, id, title } from "./shapes.ts";

/** What the members are told apart by: their class, or a column that the register keeps for this. */
export const participationBy = z.enum(["class", "grade", "site", "userGroup"]);
export type ParticipationBy = z.infer<typeof participationBy>;

/** The group that small groups are joined into, by its name in the record. */
export const OTHERS = "others";

/** Null where it was not counted, or where the count would tell how a person acted. */
const counted = count.nullable();

export const participationFacts = {
  /** The private columns of the register by which members are counted; how many members they describe. */
  "RegisterDescribed/1": z.strictObject({
    columns: z.array(z.enum(["grade", "site", "userGroup"])).max(3),
    members: count,
    described: count,
  }),
  /** One meeting or election, or the board as it sits; every grouping counts the same people once. */
  "ParticipationCounted/1": z.strictObject({
    occasion: z.enum(["meeting", "election", "board"]),
    ref: id,
    groupings: z
      .array(
        z.strictObject({
          by: participationBy,
          groups: z
            .array(
              z.strictObject({
                group: title,
                members: count,
                proposed: counted,
                came: counted,
                voted: counted,
                sit: counted,
              }),
            )
            .min(1)
            .max(60),
        }),
      )
      .min(1)
      .max(4),
  }),
} as const;
