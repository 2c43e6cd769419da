/** Requests worked in order: what was accepted, repeated, closed or refused. Nothing is ever changed. */
import type { Day } from "@rochdale/clock/day.ts";
import {
  field,
  isObject,
  isRefusal,
  listOr,
  orRefusal,
  refuse,
} from "@rochdale/language/refused-input.ts";
import type { JsonObject } from "@rochdale/language/refused-input.ts";
import type { Chart } from "./chart.ts";
import { contentOf, opposite, readDate, readId, readKey, readPostings, readText } from "./entry.ts";
import type { Entry } from "./entry.ts";

export type PostingResult = {
  readonly id?: string;
  readonly result: "accepted" | "repeated" | "closed" | "refused";
  readonly code?: string;
};
export type Posted = {
  readonly results: readonly PostingResult[];
  /** Accepted, in the order of acceptance. */
  readonly entries: readonly Entry[];
  /** The last day of the closed period, or null. */
  readonly closedTo: Day | null;
};

type State = {
  readonly chart: Chart;
  readonly entries: Map<string, Entry>;
  readonly contentByKey: Map<string, string>;
  readonly reversed: Set<string>;
  closedTo: Day | null;
};

/** Works the requests. A refused one changes nothing, and its key and id stay free. */
export function post(requests: unknown, chart: Chart): Posted {
  const state: State = {
    chart,
    entries: new Map(),
    contentByKey: new Map(),
    reversed: new Set(),
    closedTo: null,
  };
  const results = listOr("badKey", requests ?? []).map((stated): PostingResult => {
    const request = isObject(stated) ? stated : {};
    const id = field(request, "id");
    const named = typeof id === "string" && !isClose(request) ? { id } : {};
    const answer = orRefusal(() => ({ result: answerTo(request, state) }));
    if (!isRefusal(answer)) return { ...named, ...answer };
    return { ...named, result: "refused", code: answer.refused.code };
  });
  return { results, entries: [...state.entries.values()], closedTo: state.closedTo };
}

function isClose(request: JsonObject): boolean {
  return Object.hasOwn(request, "close");
}

function answerTo(request: JsonObject, state: State): PostingResult["result"] {
  if (isClose(request)) {
    const day = readDate(field(request, "close"));
    if (state.closedTo !== null && day <= state.closedTo) return refuse("alreadyClosed");
    state.closedTo = day;
    return "closed";
  }
  const key = readKey(request);
  const content = contentOf(request);
  const before = state.contentByKey.get(key);
  if (before !== undefined) return before === content ? "repeated" : refuse("keyReused");
  const entry = readEntry(request, key, state);
  if (state.closedTo !== null && entry.date <= state.closedTo) return refuse("periodClosed");
  state.entries.set(entry.id, entry);
  state.contentByKey.set(key, content);
  if (entry.reverses !== null) state.reversed.add(entry.reverses);
  return "accepted";
}

function readEntry(request: JsonObject, key: string, state: State): Entry {
  const id = readId(request);
  if (state.entries.has(id)) return refuse("duplicateId");
  const date = readDate(field(request, "date"));
  const head = { id, key, date, text: readText(request) };
  const [reverses, postings] = [field(request, "reverses") ?? null, field(request, "postings")];
  if (reverses === null) {
    const opening = field(request, "opening") === true;
    return { ...head, postings: readPostings(postings, state.chart), opening, reverses };
  }
  if ((postings ?? null) !== null) return refuse("badReversal");
  const original = state.entries.get(reverses as string) ?? refuse("unknownEntry");
  if (original.reverses !== null) return refuse("reversalOfReversal");
  if (state.reversed.has(original.id)) return refuse("alreadyReversed");
  const { opening } = original;
  return { ...head, postings: opposite(original.postings), opening, reverses: original.id };
}
