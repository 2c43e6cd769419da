/** What the command brings to verifying ballots: OpenSSL's powers and digests, and the group of newer tools. */
import { hash } from "node:crypto";
import { ed25519Group } from "@rochdale/ballot/ed25519.ts";
import type { Means } from "@rochdale/ballot/groups.ts";
import { fastPowers } from "./fast-powers.ts";

export const means: Means = {
  fast: fastPowers,
  sha256: (input) => hash("sha256", input),
  more: [ed25519Group],
};
