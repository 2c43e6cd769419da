/** What a clock shows of a body: an item with its limits, who must act, and what silence means. */
import type { Message } from "@rochdale/language/message.ts";

export type Due = {
  /** Unique in the body: "request.decision", "question.17". */
  readonly id: string;
  readonly what: Message;
  readonly state: "notStarted" | "running" | "dueSoon" | "late" | "met" | "metLate" | "stopped";
  readonly starts: string | null;
  readonly due: string | null;
  /** Last day on or before `due` that is a working day. */
  readonly actBy: string | null;
  readonly done: string | null;
  readonly counted: Message | null;
  readonly mustAct: Message;
  readonly ifSilent: Message | null;
  readonly rule: Message;
};
