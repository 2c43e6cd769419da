/** Stories told fact by fact: an invented mutual's whole life, and the means to change one thing in it. For tests and examples. */
import { fact } from "@rochdale/facts/fact.ts";
import type { Content, Entry, FactType, NewFact } from "@rochdale/facts/fact.ts";
import { role } from "@rochdale/facts/shapes.ts";
import { storyOf } from "@rochdale/facts/story.ts";
import type { Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Finding } from "./finding-shape.ts";
import { findingsOf } from "./finding.ts";

/** A commitment for tests: the same mark gives the same 64 digits. */
export function paperOf(mark: string): string {
  const digits = [...mark].map((letter) => (letter.codePointAt(0) ?? 0).toString(16)).join("");
  return digits.padEnd(64, "0").slice(0, 64);
}

/** Facts in the order told, each entered at noon of its day; the order of the log is the order of days. */
export function tell(facts: readonly NewFact[]): Story {
  const inOrder = facts
    .map((one, index) => ({ one, index }))
    .sort((a, b) => (a.one.on < b.one.on ? -1 : a.one.on > b.one.on ? 1 : a.index - b.index));
  return storyOf(
    inOrder.map(
      ({ one }, position) => ({ ...one, at: `${one.on}T12:00:00Z`, position }) as unknown as Entry,
    ),
  );
}

/** Every role as a party of the same name, admitted on the first day. */
export function parties(on: string): readonly NewFact[] {
  return role.options.map((name) =>
    fact("PartyAdmitted/1", "archivist", on, {
      party: name,
      role: name,
      organisation: null,
      person: null,
      checkedBy: "archivist",
      how: "appointed",
    }),
  );
}

/** The facts without any of some types. */
export function without(facts: readonly NewFact[], ...types: readonly FactType[]): NewFact[] {
  return facts.filter((one) => !types.includes(one.type));
}

/** The facts with the content of every fact of a type changed in part. */
export function changed<T extends FactType>(
  facts: readonly NewFact[],
  type: T,
  patch: Partial<Content<T>>,
): NewFact[] {
  return facts.map((one) =>
    one.type === type
      ? ({ ...one, content: { ...one.content, ...patch } } as unknown as NewFact)
      : one,
  );
}

/** The facts with every fact of a type moved to a day. */
export function movedTo(facts: readonly NewFact[], type: FactType, on: string): NewFact[] {
  return facts.map((one) => (one.type === type ? { ...one, on } : one));
}

/** The facts with every fact of a type said by another party. */
export function saidBy(facts: readonly NewFact[], type: FactType, by: string): NewFact[] {
  return facts.map((one) => (one.type === type ? { ...one, by } : one));
}

/** The finding of an id about a body of which these facts are told; throws where it does not apply. */
export function findingIn(facts: readonly NewFact[], id: string, day: string): Finding {
  const found = findingsOf(tell(facts), day).find((one) => one.id === id);
  if (!found) throw new Error(`no finding ${id}`);
  return found;
}

/** The messages that a message holds under a name, such as its defects; none where it holds none. */
export function heldIn(message: Message, name: string): readonly Message[] {
  const held = message.values?.[name];
  return Array.isArray(held) ? (held as readonly Message[]) : [];
}
