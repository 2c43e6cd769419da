/**
 * When a Scottish request is complete: the clock does not start until the last missing item has
 * arrived.
 */
import { inOrder } from "./events.ts";
import type { Events } from "./events.ts";
import type { Day } from "./day.ts";

/**
 * The validation date: `completedOn`, or `received` where nothing was missing; null while something
 * is. SSI 2017/39 regs 4, 5 (read: high); likewise for asset transfer requests.
 */
export function validationDate(events: Events, received: Day): Day | null {
  const incompleteNoticeOn = events.recorded("incompleteNoticeOn");
  const completedOn = events.recorded("completedOn");
  inOrder(received, incompleteNoticeOn, completedOn);
  return incompleteNoticeOn === null ? received : completedOn;
}
