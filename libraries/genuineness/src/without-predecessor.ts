/** A body without a predecessor, such as a new school: there are no staff to ballot and nothing to transfer. */
import type { Message } from "@rochdale/language/message.ts";
import type { Scene } from "./scene.ts";
import { sentence } from "./sentence.ts";

/** Why claims about a staff ballot and a transfer cannot be made of such a body; nothing for any other. */
export function noStaffToTransfer({ body }: Scene): Message | undefined {
  return body.start === "noPredecessor" ? sentence("doesNotApply.noPredecessor") : undefined;
}
