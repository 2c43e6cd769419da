/** The draw for spare pennies: an order that nobody can steer and anybody can work out again. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { TieOrder } from "./share-out.ts";

/**
 * Ascending order of the SHA-256 of `<seed>|<id>`. The seed must be something nobody could choose,
 * such as the hash of a checkpoint published after the list was closed.
 */
export function drawOrder(seed: string): TieOrder {
  return (ids) => {
    if (ids.length < 2) return ids;
    return ids
      .map((id) => ({ id, draw: bytesToHex(sha256(utf8ToBytes(`${seed}|${id}`))) }))
      .sort((a, b) => (a.draw < b.draw ? -1 : a.draw > b.draw ? 1 : 0))
      .map(({ id }) => id);
  };
}

/** In the order of the list: for months, where the earlier one takes the spare penny. */
export const listOrder: TieOrder = (ids) => ids;
