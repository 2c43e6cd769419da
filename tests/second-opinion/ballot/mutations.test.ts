/** A thousand changes drawn at random, to bytes and to what the bytes say: none is accepted. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewEvent } from "@rochdale/ballot/archive.ts";
import { verifyArchive } from "@rochdale/ballot/verify.ts";
import { holdElection } from "@rochdale/ballot/whole-election.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { rechained } from "../../golden/ballot/rechained.ts";
import { chance, yesNo } from "../../golden/ballot/samples.ts";

const fast = fastPowers;
const held = holdElection({
  ...{ group: "BELENIOS-2048", name: "n", description: "d", questions: [yesNo] },
  ...{ weights: [1n, 1n, 1n], singles: 1, threshold: null, timestamp: 1_795_295_363n },
  votes: [
    { voter: 0, answers: [[1, 0]] },
    { voter: 1, answers: [[0, 1]] },
  ],
  random: chance("mutations"),
  fast,
});
const random = chance("which");
const pick = (most: number): number => {
  const [a = 0, b = 0, c = 0] = random(3);
  return ((a << 16) | (b << 8) | c) % most;
};
const of = <T>(list: readonly T[]): T => list[pick(list.length)]!;

test("the archive itself holds", () => {
  assert.deepEqual(verifyArchive(held.archive, { fast, strict: held.strict }).problems, []);
});

test("400 changes of bytes", () => {
  for (let turn = 0; turn < 400; turn += 1) {
    let bytes = held.archive.slice();
    const at = pick(bytes.length);
    const kind = pick(4);
    if (kind === 0) bytes[at]! ^= 1 << pick(8);
    else if (kind === 1) bytes[at] = (bytes[at]! + 1 + pick(255)) % 256;
    else if (kind === 2) bytes = Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + 1)]);
    else bytes = Uint8Array.from([...bytes.slice(0, at), pick(256), ...bytes.slice(at)]);
    const verdict = verifyArchive(bytes, { fast });
    assert.ok(!verdict.strict && !verdict.compatible, `byte ${at}, change ${kind}`);
  }
});

/** The places of an archive's events whose text may be changed, and the text. */
type Told = { readonly at: number; readonly field: string; readonly text: string };
const toldIn = (events: readonly NewEvent[]): readonly Told[] =>
  events.flatMap((event, at) =>
    Object.entries(event).flatMap(([field, text]) =>
      field !== "type" && typeof text === "string" ? [{ at, field, text }] : [],
    ),
  );

/** One leaf, list or field of a JSON value changed. */
function changed(value: unknown): unknown {
  if (typeof value === "string") return changedText(value);
  if (typeof value === "number") return value + of([1, -1, 0.5, 1e9]);
  if (typeof value === "boolean") return !value;
  if (Array.isArray(value)) {
    const list = value as unknown[];
    const at = pick(Math.max(1, list.length));
    const way = list.length === 0 ? 5 : pick(8);
    if (way === 0) return list.toSpliced(at, 1);
    if (way === 1) return list.toSpliced(at, 0, list[at]);
    if (way === 2 && JSON.stringify(list.toReversed()) !== JSON.stringify(list))
      return list.toReversed();
    if (way === 5) return [...list, null];
    return list.with(at, changed(list[at]));
  }
  const entries = Object.entries(value as object);
  const at = pick(entries.length);
  const [name, inner] = entries[at]!;
  const way = pick(10);
  if (way === 0) return Object.fromEntries(entries.toSpliced(at, 1));
  if (way === 1) return Object.fromEntries([...entries, ["more", 1]]);
  if (way === 2 && entries.length > 1) return Object.fromEntries(entries.toReversed());
  return Object.fromEntries(entries.with(at, [name, changed(inner)]));
}

function changedText(text: string): string {
  const at = pick(text.length + 1);
  const way = pick(5);
  if (way === 0) return `0${text}`;
  if (way === 1) return `${text.slice(0, at)}${pick(10)}${text.slice(at)}`;
  if (way === 2 && text.length > 1) return text.slice(0, at) + text.slice(at + 1);
  if (way === 3) return "1";
  const digit = text[at] ?? "";
  return text.slice(0, at) + (digit === "7" ? "3" : "7") + text.slice(at + 1);
}

test("600 changes of what is said, every digest and link made right again", () => {
  let made = 0;
  while (made < 600) {
    let note = "";
    const bytes = rechained(held.archive, (events) => {
      const { at, field, text } = of(
        toldIn(events).filter(({ field: name }) => name !== "election" || pick(4) === 0),
      );
      const other = JSON.stringify(changed(JSON.parse(text)));
      // A list in another order says the same of the credentials; an untouched text says nothing.
      const sorted = (list: string) => (JSON.parse(list) as string[]).toSorted().join();
      const same = other === text || (field === "credentials" && sorted(other) === sorted(text));
      note = same ? "" : `event ${at}, ${field}: ${other.slice(0, 300)}`;
      return events.with(at, { ...events[at]!, [field]: other } as NewEvent);
    });
    if (note === "") continue;
    made += 1;
    const verdict = verifyArchive(bytes, { fast, strict: held.strict });
    assert.ok(!verdict.strict, note);
  }
});
