/** The fewest changes with which a design meets a test of control, by the library's own search. */
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { remediesFor, type Remedy } from "@rochdale/control/remedy.ts";
import type { Design4 } from "@rochdale/facts/governance.ts";
import {
  controlInput,
  ownershipOf,
  type Insiders,
} from "@rochdale/genuineness/control-of-design.ts";

/** The smallest remedy; null where no few changes are enough. */
export function remedyOf(design: Design4, insiders: Insiders): Remedy | null {
  const found = remediesFor(controlInput(ownershipOf(design), insiders), "pass");
  if (isRefusal(found)) return null;
  return found.remedies[0] ?? null;
}
