/** The records of one list in a JSON object, one by one as chunks of bytes bring them; then all the rest. */
import { withRest } from "./chunks.ts";
import type { FileProblem } from "./election.ts";
import { faultIn } from "./json-fault.ts";

/** A record, the line on which it begins, and its text. */
export type JsonRecord = { readonly value: unknown; readonly line: number; readonly text: string };
export type JsonRest =
  | {
      readonly ok: true;
      /** The object with the list empty. */
      readonly value: unknown;
      /** Whether the list was there. */
      readonly listed: boolean;
    }
  | { readonly ok: false; readonly problem: FileProblem };
export type JsonRecords = {
  readonly push: (chunk: Uint8Array) => void;
  readonly end: () => JsonRest;
};

/** The most bytes of a record, and of everything beside the records. */
const keptMost = 1 << 26;

/** Gives each object in the list `name` of the outermost object to `take`; nothing after a problem. */
// Long because the state of the one loop over bytes is shared by its parts.
// oxlint-disable-next-line max-lines-per-function
export function jsonRecords(name: string, take: (record: JsonRecord) => void): JsonRecords {
  const wanted = new TextEncoder().encode(name);
  const outline = keptBytes();
  const record = keptBytes();
  /** From so many bytes of the outline on, it stands on this line. */
  const marks = [{ at: 0, line: 1 }];
  let [line, depth, from, recordLine] = [1, 0, 0, 0];
  let [inText, escaped, afterReturn, listed, ended] = [false, false, false, false, false];
  let where: "outside" | "list" | "record" = "outside";
  let awaits: "any" | "record" | "comma" = "any";
  /** How much of the list's name the text at hand has matched; -1: it is another. */
  let matched = -1;
  let named: "no" | "name" | "colon" = "no";
  let problem: FileProblem | null = null;

  const emit = (last: Uint8Array): void => {
    const text = decoded(record.length() === 0 ? last : withRest(record.taken(), last));
    const fault = text === null ? 0 : parseFault(text);
    if (text === null) problem = { line: recordLine, sentence: notText };
    else if (typeof fault === "number") {
      const at = recordLine + lineBreaks(text.slice(0, fault));
      problem = { line: at, sentence: notJson(text, fault) };
    } else take({ value: fault.value, line: recordLine, text });
  };
  const inList = (byte: number, chunk: Uint8Array, at: number): void => {
    if (byte <= 32) return;
    if (byte === 123 && awaits !== "comma") {
      [where, recordLine, from, depth] = ["record", line, at, depth + 1];
    } else if (byte === 44 && awaits === "comma") awaits = "record";
    else if (byte === 93 && awaits !== "record") {
      [where, from, depth] = ["outside", at, depth - 1];
      marks.push({ at: outline.length(), line });
    } else {
      const found = new TextDecoder().decode(chunk.subarray(at, at + 20));
      problem = { line, sentence: `Here a record should stand: found "${found}".` };
    }
  };
  const outside = (byte: number, chunk: Uint8Array, at: number): void => {
    if (byte === 58) named = named === "name" ? "colon" : "no";
    else if (byte === 91 && named === "colon" && depth === 1) {
      if (listed) problem = { line, sentence: `"${name}" stands twice.` };
      [where, awaits, listed, named] = ["list", "any", true, "no"];
      depth++;
      outline.add(chunk.subarray(from, at + 1));
    } else if (byte > 32) {
      named = "no";
      if (byte === 123 || byte === 91) depth++;
      else if (byte === 125 || byte === 93) depth--;
    }
  };
  const textEnds = (): void => {
    inText = false;
    named = where === "outside" && depth === 1 && matched === wanted.length ? "name" : "no";
  };
  const step = (byte: number, chunk: Uint8Array, at: number): void => {
    if (inText) {
      if (escaped) escaped = false;
      else if (byte === 92) [escaped, matched] = [true, -1];
      else if (byte === 34) textEnds();
      else matched = matched >= 0 && byte === wanted[matched] ? matched + 1 : -1;
    } else if (byte === 34 && where !== "list") [inText, matched] = [true, 0];
    else if (where === "outside") outside(byte, chunk, at);
    else if (where === "list") inList(byte, chunk, at);
    else if (byte === 123 || byte === 91) depth++;
    else if ((byte === 125 || byte === 93) && --depth === 2) {
      [where, awaits] = ["list", "comma"];
      emit(chunk.subarray(from, at + 1));
    }
  };
  return {
    push(chunk) {
      from = 0;
      for (let at = 0; at < chunk.length && problem === null; at++) {
        const byte = chunk[at] as number;
        step(byte, chunk, at);
        if (byte === 13 || (byte === 10 && !afterReturn)) line++;
        afterReturn = byte === 13;
      }
      if (where === "outside") outline.add(chunk.subarray(from));
      else if (where === "record") record.add(chunk.subarray(from));
      if (outline.length() > keptMost || record.length() > keptMost) {
        problem ??= { line, sentence: "From here on the file goes on and on without a record." };
      }
    },
    end() {
      if (problem === null && where !== "outside") {
        problem = { line, sentence: "The file ends within its records." };
      }
      if (problem !== null || ended) {
        return { ok: false, problem: problem ?? { line, sentence: "The file was read before." } };
      }
      ended = true;
      return restOf(outline.taken(), marks, listed);
    },
  };
}

const notText = "This is not UTF-8 text; save the file again as UTF-8.";
const notJson = (text: string, at: number): string => {
  const found = text.slice(at, at + 20).split(/[\r\n]/)[0] ?? "";
  return found === ""
    ? "The file is not JSON: it ends, or a line ends, too soon here."
    : `The file is not JSON here: found "${found}".`;
};

function restOf(
  bytes: Uint8Array,
  marks: readonly { readonly at: number; readonly line: number }[],
  listed: boolean,
): JsonRest {
  const text = decoded(bytes);
  if (text === null) return { ok: false, problem: { line: 1, sentence: notText } };
  const bare = text.replace(/^\uFEFF/, "");
  const fault = parseFault(bare);
  if (typeof fault !== "number") return { ok: true, value: fault.value, listed };
  const before = new TextEncoder().encode(bare.slice(0, fault)).length + bytes.length;
  const at = before - new TextEncoder().encode(bare).length;
  const mark = marks.findLast((one) => one.at <= at) ?? { at: 0, line: 1 };
  const since = new TextDecoder().decode(bytes.subarray(mark.at, at));
  const line = mark.line + lineBreaks(since);
  return { ok: false, problem: { line, sentence: notJson(bare, fault) } };
}

/** The value of a JSON text, or where it stops being JSON. */
function parseFault(text: string): { readonly value: unknown } | number {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return faultIn(text) ?? 0;
  }
}

/** Line ends in a text. */
export const lineBreaks = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes kept over chunks, copied: a chunk belongs to whoever gave it. */
function keptBytes(): {
  readonly add: (bytes: Uint8Array) => void;
  readonly length: () => number;
  readonly taken: () => Uint8Array;
} {
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    add(bytes) {
      if (bytes.length > 0) parts.push(bytes.slice());
      length += bytes.length;
    },
    length: () => length,
    taken() {
      const all = new Uint8Array(length);
      let at = 0;
      for (const part of parts) {
        all.set(part, at);
        at += part.length;
      }
      [parts, length] = [[], 0];
      return all;
    },
  };
}
