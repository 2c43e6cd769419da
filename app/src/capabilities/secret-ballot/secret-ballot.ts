/** The verifiable ballot box: cast, batches, public board, close, opened result, archive, papers beside it. */
export { electionOf } from "./elections-kept.ts";
export { toDecrypt, takeShare, takeShuffle, wrongInShare, wrongInShuffle } from "./decrypting.ts";
export type { GivenShare, GivenShuffle, ToDecrypt } from "./decrypting.ts";
export type { BoxName } from "./tables.ts";
