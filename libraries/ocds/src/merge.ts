/** Releases of one contracting process merged: compiled, as it stands now; versioned, with every field's history. */
import { isObject, orRefusal, refuse } from "@rochdale/language/refused-input.ts";
import type { JsonObject, Refusal } from "@rochdale/language/refused-input.ts";
import type { MergeRules } from "./merge-rules.ts";

export type Release = JsonObject;

/** One value in a field's history, and the release that brought it. */
type Version = {
  readonly releaseID: unknown;
  readonly releaseDate: unknown;
  readonly releaseTag: unknown;
  readonly value: unknown;
};

/** A field as the releases so far have made it: an end with its history, an object, or a list by ids. */
type Node = {
  history?: Version[];
  fields?: Map<string, Node>;
  items?: Map<string, { readonly id: unknown; readonly node: Node }>;
};

/**
 * What the releases amount to, taken in order of their dates: a later value replaces an earlier one, null
 * removes, objects in lists merge by `id`. Refuses `noRelease`, `notAnObject` (of a release), `noDate` (of one
 * among several), `otherProcess` (two `ocid`s), `otherKind` (a field that was a list or an object is now neither,
 * or the other way about).
 */
export function compiledRelease(
  releases: readonly unknown[],
  rules: MergeRules,
): JsonObject | Refusal {
  return orRefusal(() => {
    const ordered = inOrder(releases);
    const last = ordered.at(-1);
    const merged = printed(merge(ordered, rules), (history) => history.at(-1)?.value ?? null);
    const { ocid, date } = last ?? {};
    return {
      ...(merged as JsonObject),
      tag: ["compiled"],
      id: `${String(ocid)}-${String(date)}`,
      date,
      ocid,
    };
  });
}

/** Every value that every field had, with the release that brought it; refuses as `compiledRelease`. */
export function versionedRelease(
  releases: readonly unknown[],
  rules: MergeRules,
): JsonObject | Refusal {
  return orRefusal(() => {
    const ordered = inOrder(releases);
    const merged = printed(merge(ordered, rules), (history) => history) as JsonObject;
    return { ...merged, ocid: ordered.at(-1)?.["ocid"] };
  });
}

/** By date; equal dates keep their order. One release alone needs no date. */
function inOrder(releases: readonly unknown[]): readonly Release[] {
  if (releases.length === 0) refuse("noRelease");
  const read = releases.map((one) => (isObject(one) ? one : refuse("notAnObject")));
  if (new Set(read.map((one) => one["ocid"])).size > 1) refuse("otherProcess");
  if (read.length < 2) return read;
  const dateOf = ({ date }: Release) => (typeof date === "string" ? date : refuse("noDate"));
  return read.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
}

function merge(releases: readonly Release[], rules: MergeRules): Node {
  const root: Node = {};
  for (const release of releases) {
    const { id, date, tag, ocid: _, ...rest } = release;
    const from = { releaseID: id, releaseDate: date, releaseTag: tag };
    takeObject(root, rest, { rules, from, path: "", inList: false });
  }
  return root;
}

type Taking = {
  readonly rules: MergeRules;
  readonly from: Omit<Version, "value">;
  readonly path: string;
  /** Whether the object is one of a list: its `id` then says which, and has no history. */
  readonly inList: boolean;
};

function takeObject(node: Node, object: JsonObject, taking: Taking): void {
  if (node.items || endsInValue(node)) refuse("otherKind");
  const fields = (node.fields ??= new Map());
  for (const [name, value] of Object.entries(object)) {
    if (taking.inList && name === "id") continue;
    const path = below(taking.path, name);
    if (!says(value, path, taking.rules)) continue;
    const known = fields.get(name);
    const field = known ?? {};
    if (!known) fields.set(name, field);
    take(field, value, { ...taking, path, inList: false });
  }
}

/** Whether anything in a value counts: an empty object, or an empty list that merges by ids, says nothing. */
function says(value: unknown, path: string, rules: MergeRules): boolean {
  if (rules.get(path) === "omit") return false;
  if (rules.get(path) === "whole") return true;
  if (Array.isArray(value)) {
    return !value.every(isObject) || value.some((item) => fieldsSay(item, path, rules));
  }
  return isObject(value) ? fieldsSay(value, path, rules) : true;
}

function fieldsSay(object: JsonObject, path: string, rules: MergeRules): boolean {
  return Object.entries(object).some(([name, value]) => says(value, below(path, name), rules));
}

function below(path: string, name: string): string {
  return path === "" ? name : `${path}/${name}`;
}

function take(node: Node, value: unknown, taking: Taking): void {
  const whole = taking.rules.get(taking.path) === "whole";
  if (!whole && Array.isArray(value) && value.every(isObject)) takeList(node, value, taking);
  else if (!whole && isObject(value)) takeObject(node, value, taking);
  else takeEnd(node, value, taking);
}

function takeList(node: Node, list: readonly JsonObject[], taking: Taking): void {
  if (node.fields || endsInValue(node)) refuse("otherKind");
  const items = (node.items ??= new Map());
  for (const object of list) {
    if (!fieldsSay(object, taking.path, taking.rules)) continue;
    const hasId = Object.hasOwn(object, "id");
    const key = hasId ? `id ${String(object["id"])}` : `new ${items.size}`;
    const known = items.get(key);
    const item = known ?? { id: object["id"], node: {} };
    if (!known) items.set(key, item);
    takeObject(item.node, object, { ...taking, inList: true });
  }
}

function endsInValue({ history }: Node): boolean {
  return (history?.at(-1)?.value ?? null) !== null;
}

/** A value at the end of a path; one that says the same again adds nothing to the history. */
function takeEnd(node: Node, value: unknown, { from }: Taking): void {
  if (node.fields || node.items) {
    if (value !== null) refuse("otherKind");
    return;
  }
  const history = (node.history ??= []);
  const last = history.at(-1);
  if (last && JSON.stringify(last.value) === JSON.stringify(value)) return;
  history.push({ ...from, value });
}

/** The tree as JSON; a field whose value is null at the end is not there, nor is an object that has none left. */
function printed(node: Node, end: (history: readonly Version[]) => unknown): unknown {
  if (node.items) {
    return [...node.items.values()].map(({ id, node: item }) => ({
      ...(id === undefined || id === null ? {} : { id }),
      ...(printed(item, end) as JsonObject | null),
    }));
  }
  if (node.fields) {
    const entries = [...node.fields].map(([name, field]) => [name, printed(field, end)] as const);
    const left = entries.filter(([, value]) => value !== null);
    return left.length > 0 ? Object.fromEntries(left) : null;
  }
  const history = node.history ?? [];
  return history.length === 0 ? null : end(history);
}
