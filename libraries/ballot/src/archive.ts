/** The archive: an append-only tar of texts named by their digests, chained by events, byte for byte. */
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { hexHash } from "./hash.ts";
import type { Sha256 } from "./hash.ts";
import { canonicalJson, fieldsOf, readWeight, writeWeight } from "./json.ts";
import type { Fields } from "./json.ts";
import { read, refused } from "./problem.ts";
import type { Problem, Read } from "./problem.ts";
import { asciiIn, blockBytes, entryAt, entryBytes } from "./tar.ts";

/** Each kind of event, and how many texts lie before it. */
const textsBefore = {
  Setup: 4,
  Ballot: 1,
  EndBallots: 0,
  EncryptedTally: 2,
  Shuffle: 2,
  EndShuffles: 0,
  PartialDecryption: 2,
  Result: 1,
} as const;
export type EventType = keyof typeof textsBefore;

/** A text in the file: its digest and where its bytes lie. */
export type Entry = { readonly hash: string; readonly from: number; readonly to: number };
export type ArchiveEvent = {
  readonly type: EventType;
  readonly height: number;
  /** The digest of the event itself: the head of the chain while it is the last. */
  readonly hash: string;
  /** Its texts in the order in which the format writes them; the last of several names the others. */
  readonly texts: readonly Entry[];
  /** Where its bytes end. */
  readonly end: number;
};
export type Archive = {
  readonly bytes: Uint8Array;
  readonly timestamp: bigint;
  readonly events: readonly ArchiveEvent[];
};

/** Where an archive can be continued. */
export type Chain = {
  readonly timestamp: bigint;
  readonly height: number;
  readonly head: string | null;
};
export type Appended = { readonly bytes: Uint8Array; readonly chain: Chain };

export type NewEvent =
  | {
      readonly type: "Setup";
      readonly election: string;
      readonly trustees: string;
      readonly credentials: string;
    }
  | { readonly type: "Ballot"; readonly ballot: string }
  | { readonly type: "EndBallots" | "EndShuffles" }
  | {
      readonly type: "EncryptedTally";
      readonly tally: string;
      readonly ballots: number;
      readonly weight: bigint;
    }
  | {
      readonly type: "Shuffle" | "PartialDecryption";
      /** Who made it: the key-holder's number, from 1. */
      readonly owner: number;
      readonly payload: string;
    }
  | { readonly type: "Result"; readonly result: string };

/** The first bytes of an archive; `timestamp` is in seconds since 1970 and told to everybody. */
export function newArchive(timestamp: bigint): Appended {
  const text = JSON.stringify({ version: 1, timestamp: timestamp.toString() });
  return {
    bytes: entryBytes("BELENIOS", utf8ToBytes(text), timestamp),
    chain: { timestamp, height: -1, head: null },
  };
}

/** The bytes that an event adds, to be written after those that are there, and where to go on. */
export function appendEvent(chain: Chain, event: NewEvent): Appended {
  const pieces: Uint8Array[] = [];
  const put = (text: string, kind: "data" | "event"): string => {
    const bytes = utf8ToBytes(text);
    const hash = hexHash(bytes);
    pieces.push(entryBytes(`${hash}.${kind}.json`, bytes, chain.timestamp));
    return hash;
  };
  const payload = putTexts(event, (text) => put(text, "data"));
  const height = chain.height + 1;
  const head = put(
    JSON.stringify({
      ...(chain.head === null ? {} : { parent: chain.head }),
      height,
      type: event.type,
      ...(payload === null ? {} : { payload }),
    }),
    "event",
  );
  return { bytes: joined(pieces), chain: { timestamp: chain.timestamp, height, head } };
}

/** Puts an event's texts, the one that names the others last; the digest of that one. */
function putTexts(event: NewEvent, put: (text: string) => string): string | null {
  switch (event.type) {
    case "Setup": {
      const { election, trustees, credentials } = event;
      const named = {
        election: put(election),
        trustees: put(trustees),
        credentials: put(credentials),
      };
      return put(JSON.stringify(named));
    }
    case "Ballot":
      return put(event.ballot);
    case "EndBallots":
    case "EndShuffles":
      return null;
    case "EncryptedTally": {
      const sized = { num_tallied: event.ballots, total_weight: writeWeight(event.weight) };
      return put(JSON.stringify({ ...sized, encrypted_tally: put(event.tally) }));
    }
    case "Shuffle":
    case "PartialDecryption":
      return put(JSON.stringify({ owner: event.owner, payload: put(event.payload) }));
    case "Result":
      return put(event.result);
  }
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The text of an entry; null if its bytes are not UTF-8. */
export function textIn({ bytes }: Pick<Archive, "bytes">, { from, to }: Entry): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.slice(from, to));
  } catch {
    return null;
  }
}

/**
 * An archive from its bytes, if every header, digest, padding and link is the only one possible; the
 * first that is not is the problem. What the texts say is others' business. `sha256` may be a native.
 */
export function readArchive(bytes: Uint8Array, sha256: Sha256 = hexHash): Read<Archive> {
  const opening = readOpening(bytes);
  if (typeof opening === "string") return refused("archive", "header", opening);
  const { timestamp } = opening;
  const events: ArchiveEvent[] = [];
  let texts: Entry[] = [];
  let at = opening.next;
  while (at < bytes.length) {
    const where = `byte ${at}`;
    const entry = entryAt(bytes, at, timestamp);
    if (typeof entry === "string") return refused("archive", where, entry);
    const [, hash, kind] = /^([0-9a-f]{64})\.(data|event)\.json$/.exec(entry.name) ?? [];
    if (hash === undefined) return refused("archive", where, "an entry has an unknown name");
    if (sha256(bytes.subarray(entry.from, entry.to)) !== hash) {
      return refused("archive", where, "a text is not the one that its name promises");
    }
    at = entry.next;
    const named = { hash, from: entry.from, to: entry.to };
    if (kind === "data") {
      texts.push(named);
      if (texts.length > textsBefore.Setup) {
        return refused("archive", where, "more texts lie here than any event has");
      }
      continue;
    }
    const event = eventIn({ bytes, entry: named, texts, previous: events.at(-1), end: at });
    if (!event.ok) return event;
    events.push(event.value);
    texts = [];
  }
  if (texts.length > 0) return refused("archive", "end", "texts lie at the end without an event");
  if (events.length === 0) return refused("archive", "end", "it holds no event");
  return read({ bytes, timestamp, events });
}

/** The header's text is checked by being written again. */
function readOpening(bytes: Uint8Array): { timestamp: bigint; next: number } | string {
  if (bytes.length < 2 * blockBytes) return "the file is too short for an archive";
  const seconds = asciiIn(bytes, 136, 148);
  if (!/^[0-7]{11}$/.test(seconds)) return "the file is no such archive";
  const timestamp = BigInt(`0o${seconds}`);
  const expected = newArchive(timestamp).bytes;
  return expected.every((byte, at) => byte === bytes[at])
    ? { timestamp, next: expected.length }
    : "the file does not open as such archives do";
}

const isType = (value: unknown): value is EventType =>
  typeof value === "string" && Object.hasOwn(textsBefore, value);

function eventIn(given: {
  readonly bytes: Uint8Array;
  readonly entry: Entry;
  readonly texts: readonly Entry[];
  readonly previous: ArchiveEvent | undefined;
  readonly end: number;
}): Read<ArchiveEvent> {
  const { bytes, entry, texts, previous, end } = given;
  const height = (previous?.height ?? -1) + 1;
  const where = `event ${height}`;
  const text = textIn({ bytes }, entry);
  const value = text === null ? null : canonicalJson(text);
  const fields = fieldsOf(value?.value, ["parent?", "height", "type", "payload?"]);
  const type = fields?.["type"];
  if (fields === null || !isType(type)) {
    return refused("chain", where, "an event does not have the form of one");
  }
  if (fields["height"] !== height || fields["parent"] !== previous?.hash) {
    return refused("chain", where, "it does not follow the event before it");
  }
  if (fields["payload"] !== texts.at(-1)?.hash || texts.length !== textsBefore[type]) {
    return refused("chain", where, `the texts before it are not those of ${type}`);
  }
  const event = { type, height, hash: entry.hash, texts, end };
  const unnamed = namesItsTexts({ bytes }, event);
  return unnamed === null ? read(event) : { ok: false, problems: [unnamed] };
}

/** The last text of a set-up, tally, shuffle or share names the others by their digests. */
function namesItsTexts(archive: Pick<Archive, "bytes">, event: ArchiveEvent): Problem | null {
  const last = event.texts.at(-1);
  if (event.texts.length < 2 || last === undefined) return null;
  const fields = namingFields(archive, event);
  const [first, second, third] = event.texts.map(({ hash }) => hash);
  const named =
    event.type === "Setup"
      ? [fields?.["election"], fields?.["trustees"], fields?.["credentials"]]
      : [fields?.["encrypted_tally"] ?? fields?.["payload"]];
  const meant = event.type === "Setup" ? [first, second, third] : [first];
  if (named.every((hash, at) => hash === meant[at])) return null;
  const because = "its last text does not name the others";
  return { check: "chain", where: `event ${event.height}`, because };
}

const namingForms: { readonly [type in EventType]?: readonly string[] } = {
  Setup: ["election", "trustees", "credentials"],
  EncryptedTally: ["num_tallied", "total_weight", "encrypted_tally"],
  Shuffle: ["owner", "payload"],
  PartialDecryption: ["owner", "payload"],
};

/** The fields of an event's last text; null if they are not those that it must have. */
export function namingFields(archive: Pick<Archive, "bytes">, event: ArchiveEvent): Fields | null {
  const last = event.texts.at(-1);
  const form = namingForms[event.type];
  const text = last === undefined ? null : textIn(archive, last);
  return text === null || form === undefined ? null : fieldsOf(canonicalJson(text)?.value, form);
}

/** How many ballots a tally says it holds, and their weight; null where they are no whole numbers. */
export function sizeIn(
  archive: Pick<Archive, "bytes">,
  event: ArchiveEvent,
): { readonly ballots: bigint; readonly weight: bigint } | null {
  const fields = namingFields(archive, event);
  const ballots = readWeight(fields?.["num_tallied"]);
  const weight = readWeight(fields?.["total_weight"]);
  return ballots === null || weight === null ? null : { ballots, weight };
}

/** Where an archive that was read can be continued. */
export function chainOf({ timestamp, events }: Archive): Chain {
  const last = events.at(-1);
  return { timestamp, height: last?.height ?? -1, head: last?.hash ?? null };
}
