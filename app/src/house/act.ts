/** An act: something a role may do in a body's story. Its decision is pure; what it decides enters the record. */
import type { Message } from "@rochdale/language/message.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import type { Story } from "@rochdale/facts/story.ts";
import type { Db } from "../platform/database.ts";
import type { PersonId } from "../platform/people.ts";
import type { CommandOf, Fields, Problem, Sent } from "./field.ts";
import type { House } from "./house.ts";

/** Who acts: a person in a role of this body. `party` is their id in the record. */
export type Actor = { readonly party: string; readonly role: Role; readonly personId: PersonId };

/** What an act sees: the story as it stands today, the day, who acts, and random names made by the shell. */
export type Situation = {
  readonly bodyId: string;
  readonly slug: string;
  readonly story: Story;
  readonly day: string;
  readonly by: Actor;
  /** The sealed sign for the person whom the act `admits`. */
  readonly admitted?: { readonly commitment: string };
  /** What the act's `load` read; undefined where it has none, and when only the form is shown. */
  readonly loaded?: unknown;
  /** A short id that is not in use in this body, for a ballot, a dispute, a party. */
  readonly freshId: (prefix: string) => string;
};

export type Decision =
  | { readonly ok: true; readonly facts: readonly NewFact[]; readonly letters?: readonly Letter[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Thrown by `rows` where what `load` read has changed since: nothing is written, and the act is decided again. */
export class DecideAgain extends Error {
  override name = "DecideAgain";
}

/** A message that the act sends, through the jobs, in the deciding transaction. */
export type Letter = {
  readonly to: { readonly role: Role } | { readonly party: string };
  readonly subject: Message;
  readonly text: readonly Message[];
};

/** Somebody whom an act brings into the body, by name and address; neither enters the record. */
export type PersonToAdmit = { readonly name: string; readonly email: string | null };

/** Private rows that the act writes in the same transaction: sealed lists, registers, rolls. */
export type WriteRows<F extends Fields> = (write: {
  readonly tx: Db;
  readonly command: CommandOf<F>;
  readonly situation: Situation;
  readonly facts: readonly NewFact[];
  /** The time of entry. */
  readonly at: Date;
  /** Who was admitted, where the act admits somebody. */
  readonly admitted: PersonId | null;
}) => Promise<void>;

export type Act<F extends Fields = Fields> = {
  /** "request.validate": the capability, then the verb. It is the path too: /cases/<slug>/do/request.validate */
  readonly id: string;
  readonly may: readonly Role[];
  readonly fields: F | ((situation: Situation) => F);
  /** Refusals that stand whatever is sent; shown beside the disabled button. */
  readonly refusals?: (situation: Situation) => readonly Refusal[];
  readonly decide: (command: CommandOf<F>, situation: Situation) => Decision;
  /** Reads from tables what the decision needs and the record does not hold: a count, a register's digest. */
  readonly load?: (read: {
    readonly db: Db;
    readonly situation: Situation;
    readonly house: House;
    /** What was sent, unread as yet: for a check so long that it is done beside the deciding. */
    readonly sent: Sent;
  }) => Promise<unknown>;
  /** Whom the act admits to the body: known by their address, or added when the decision stands. */
  readonly admits?: (command: CommandOf<F>) => PersonToAdmit;
  readonly rows?: WriteRows<F>;
  /** Where many rows must stand still while the act is decided; the transaction is then tried again, a few times. */
  readonly isolation?: "serializable";
  /** A page of the body worth a look before the act is done, and its words: what the act would do. */
  readonly lookFirst?: (situation: Situation) => { readonly page: string; readonly words: Message };
  /** A different page to go to once recorded; the default is the entry just recorded. */
  readonly then?: (situation: Situation, command: CommandOf<F>) => string;
};

/** Keeps the fields' exact types for `decide`, and forgets them for the registry. */
export function act<const F extends Fields>(definition: Act<F>): Act {
  return definition as unknown as Act;
}

export function recordedFacts(...facts: readonly NewFact[]): Decision {
  return { ok: true, facts };
}
export function refused(...refusals: readonly Refusal[]): Decision {
  return { ok: false, refusals };
}
export function problem(field: string, message: string, values?: Message["values"]): Decision {
  return { ok: false, problems: [{ field, text: values ? { message, values } : { message } }] };
}
