/** The verifiable ballot box: cast, batches, public board, close, opened result, archive, papers beside it. */
import type { Capability } from "../../house/capability.ts";
import { destroyMaterials } from "./acts-materials.ts";
import { countPapers, signPapers } from "./acts-papers.ts";
import { archivedBallots } from "./archived.ts";
import { SEAL_BATCH, sealBatchTask } from "./batches.ts";
import { boardRoutes } from "./board-routes.ts";
import { castRoutes } from "./cast-routes.ts";
import { OPEN_RESULT } from "./closing.ts";
import { openResultTask } from "./result.ts";
import { secretBallotWords } from "./words.ts";

export { addNextBatch } from "./batches.ts";
export { lateVoters } from "./cast.ts";
export { checkingOf, type Checking } from "./checking.ts";
export { closeBox, holdToClose, type Close } from "./closing.ts";
export {
  takeShare,
  takeShuffle,
  toDecrypt,
  type GivenShare,
  type GivenShuffle,
  type ToDecrypt,
} from "./decrypting.ts";
export { electionOf } from "./elections-kept.ts";
export { castExampleVotes, openExampleBox } from "./example-votes.ts";
export { openBox, setUpBox } from "./opening.ts";
export { wrongInAnswer } from "./proving.ts";
export {
  credentialsUsed,
  keepPaperTotals,
  paperTotals,
  rankingsOf,
  type PaperCount,
} from "./counted.ts";
export {
  destroyFrom,
  mayReport,
  maySetUp,
  noneToSetUp,
  papersIn,
  papersOver,
  petitionUntil,
  PAPERS_LEAST,
  signedPapers,
  totalsTold,
  type PaperTotals,
} from "./rules.ts";
export type { BoxName } from "./tables.ts";

export const secretBallot: Capability = {
  name: "secret-ballot",
  words: secretBallotWords,
  acts: [countPapers, signPapers, destroyMaterials],
  routes: (house) => [...castRoutes(house), ...boardRoutes(house)],
  jobs: (house) => ({
    [SEAL_BATCH]: sealBatchTask(house),
    [OPEN_RESULT]: openResultTask(house),
  }),
  archived: async (house, bodyId) => ({ ballots: await archivedBallots(house, bodyId) }),
};
