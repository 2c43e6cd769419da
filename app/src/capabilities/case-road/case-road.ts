/** The road of a case from first request to running mutual, the list of cases, its calendar and its documents. */
import { all } from "@rochdale/facts/story.ts";
import type { Capability } from "../../house/capability.ts";
import { closeDocument, publishDocument, withholdDocument } from "./document-acts.ts";
import { documentRoutes } from "./document-routes.ts";
import { roadRoutes } from "./routes.ts";
import { caseRoadWords } from "./words.ts";

export { stageOf, STAGE_GROUPS, type Stage } from "./stage.ts";
export { caseLine } from "./routes.ts";
export { documentsIn, type PublicDocument } from "./documents.ts";

export const caseRoad: Capability = {
  name: "case-road",
  words: caseRoadWords,
  acts: [publishDocument, closeDocument, withholdDocument],
  routes: (house) => [...roadRoutes(house), ...documentRoutes(house)],
  blocks: (story) =>
    // A ballot's papers that were withheld leave what rested on them not proven: somebody must say what replaces them.
    all(story, "Withheld/1")
      .filter((one) =>
        all(story, "BallotCalled/1").some((called) =>
          called.content.papers.includes(one.content.doc),
        ),
      )
      .map(() => ({ because: { message: "documents.block.withheld" }, page: "documents" })),
};
