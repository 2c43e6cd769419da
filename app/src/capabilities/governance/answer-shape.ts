/** What a finding about a design is: its state, why, what would change it, the law it rests on. */
import type { Message } from "@rochdale/language/message.ts";

export type State = "met" | "notMet" | "notProven";
export const STATES = { pass: "met", fail: "notMet", notProven: "notProven" } as const;

/** A finding about a design that nobody has registered: never stored, worked out from what stands in the boxes. */
export type Answer = {
  readonly id: string;
  readonly state: State;
  readonly because: readonly Message[];
  /** What would change it, or what would lose it. */
  readonly change: Message;
  /** The entry of the law register that it rests on; our own standard where it is left out. */
  readonly law?: string;
};

export const said = (message: string, values?: Message["values"]): Message =>
  values ? { message, values } : { message };
