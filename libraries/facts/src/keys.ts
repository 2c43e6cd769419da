/** Facts of making a key in parts: what each key-holder dealt to the others, and that each part came out whole. */
import { z } from "zod";
import { commitment, id } from "./shapes.ts";

/** SHA-256 of a text that anyone can fetch, byte for byte: no salt. */
const digest = commitment;

export const keyFacts = {
  /** A holder dealt each of the others a part, locked for its taker. `shares` is the digest of the posted text. */
  "KeySharesDealt/1": z.strictObject({ ballot: id, holder: id, shares: digest }),
  /** A holder took the parts dealt to them, found each sound, and published the check of their own. */
  "KeyPartCompleted/1": z.strictObject({ ballot: id, holder: id, key: digest }),
  /** A holder found a part dealt to them unsound: the keys are made afresh. */
  "KeyPartDisputed/1": z.strictObject({ ballot: id, holder: id, against: id }),
} as const;
