/**
 * JSON Schema read by an interpreter: the keywords that ownership statements (2020-12) and open
 * contracting releases (draft 4) use. It compiles no code, so that a browser with a strict content
 * security policy runs it too.
 */
import { field, isObject } from "./refused-input.ts";
import { hasFormat } from "./text-format.ts";
import type { Format } from "./text-format.ts";

type JsonType = "array" | "boolean" | "integer" | "null" | "number" | "object" | "string";

export type Schema = {
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: Schema };
  /** Draft 4's name of `$defs`. */
  readonly definitions?: { readonly [name: string]: Schema };
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: { readonly [name: string]: Schema };
  readonly patternProperties?: { readonly [pattern: string]: Schema };
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: Format;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
};

/** Where a value does not keep a schema: the keyword, and the path as in `$[0].recordDetails.name`. */
export type Breach = {
  readonly keyword: keyof Schema;
  readonly path: string;
  /** The property that is missing (`required`), else the nearest one that is wrong; "" at the root. */
  readonly property: string;
};

/** A schema within its document, in which `#/$defs/...` is looked up, and the others by their names. */
export type Library = { readonly [urn: string]: Schema };
/** Where we are in the value, and in which document of schemas. */
type Place = {
  readonly path: string;
  readonly property: string;
  readonly document: Schema;
  readonly library: Library;
};

/**
 * Every breach once, in the order of the schema's keywords. Throws on a reference that leads nowhere.
 */
export function breachesOf(schema: Schema, value: unknown, library: Library): Breach[] {
  const found = check(schema, value, { path: "$", property: "", document: schema, library });
  return [...new Map(found.map((breach) => [JSON.stringify(breach), breach])).values()];
}

function breach(keyword: keyof Schema, { path, property }: Place): Breach {
  return { keyword, path, property };
}

function check(schema: Schema, value: unknown, at: Place): Breach[] {
  const breaches = [
    ...referred(schema, value, at),
    ...ofKind(schema, value, at),
    ...ofObject(schema, value, at),
    ...ofText(schema, value, at),
    ...combined(schema, value, at),
  ];
  return Array.isArray(value) ? [...breaches, ...ofList(schema, value, at)] : breaches;
}

function ofList(schema: Schema, list: readonly unknown[], at: Place): Breach[] {
  const { items, minItems = 0 } = schema;
  const broken: (keyof Schema)[] = list.length < minItems ? ["minItems"] : [];
  if (schema.uniqueItems === true && list.some((one, nth) => repeats(list, one, nth))) {
    broken.push("uniqueItems");
  }
  const inItems =
    items === undefined
      ? []
      : list.flatMap((item, nth) => check(items, item, { ...at, path: `${at.path}[${nth}]` }));
  return [...broken.map((keyword) => breach(keyword, at)), ...inItems];
}

function repeats(list: readonly unknown[], one: unknown, nth: number): boolean {
  return list.slice(0, nth).some((earlier) => same(earlier, one));
}

function referred({ $ref }: Schema, value: unknown, at: Place): Breach[] {
  if ($ref === undefined) return [];
  const [urn = "", fragment = ""] = $ref.split("#");
  const document = urn === "" ? at.document : at.library[urn];
  const name = fragment.replace(/^\/(\$defs|definitions)\//, "");
  const schema = name === "" ? document : (document?.$defs ?? document?.definitions)?.[name];
  if (document === undefined || schema === undefined) throw new Error(`no schema ${$ref}`);
  return check(schema, value, { ...at, document });
}

function ofKind(schema: Schema, value: unknown, at: Place): Breach[] {
  const broken: (keyof Schema)[] = [];
  if (schema.type !== undefined && ![schema.type].flat().some((type) => isA(type, value))) {
    broken.push("type");
  }
  if (schema.enum !== undefined && !schema.enum.some((one) => same(one, value))) {
    broken.push("enum");
  }
  if ("const" in schema && !same(schema.const, value)) broken.push("const");
  if (typeof value === "number") {
    if (schema.minimum !== undefined && value < schema.minimum) broken.push("minimum");
    if (schema.maximum !== undefined && value > schema.maximum) broken.push("maximum");
  }
  return broken.map((keyword) => breach(keyword, at));
}

function isA(type: JsonType, value: unknown): boolean {
  return type === "integer" ? Number.isInteger(value) : type === typeOf(value);
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}

/** Equal as JSON; the order of properties does not matter. */
function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, nth) => same(item, other[nth]));
  }
  if (!isObject(one) || !isObject(other)) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && same(one[name], other[name]))
  );
}

function ofObject(schema: Schema, value: unknown, at: Place): Breach[] {
  if (!isObject(value)) return [];
  const { minProperties = 0 } = schema;
  const few = Object.keys(value).length < minProperties;
  const missing = (schema.required ?? []).filter((name) => !Object.hasOwn(value, name));
  const inside = Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
    Object.hasOwn(value, name)
      ? check(part, field(value, name), { ...at, path: `${at.path}.${name}`, property: name })
      : [],
  );
  const patterned = Object.entries(schema.patternProperties ?? {}).flatMap(([pattern, part]) =>
    Object.keys(value)
      .filter((name) => new RegExp(pattern, "u").test(name))
      .flatMap((name) =>
        check(part, value[name], { ...at, path: `${at.path}.${name}`, property: name }),
      ),
  );
  return [
    ...(few ? [breach("minProperties", at)] : []),
    ...missing.map((property) => breach("required", { ...at, property })),
    ...inside,
    ...patterned,
  ];
}

function ofText(schema: Schema, value: unknown, at: Place): Breach[] {
  if (typeof value !== "string") return [];
  const broken: (keyof Schema)[] = [];
  const length = [...value].length;
  if (schema.minLength !== undefined && length < schema.minLength) broken.push("minLength");
  if (schema.maxLength !== undefined && length > schema.maxLength) broken.push("maxLength");
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, "u").test(value)) {
    broken.push("pattern");
  }
  if (schema.format !== undefined && !hasFormat(schema.format, value)) broken.push("format");
  return broken.map((keyword) => breach(keyword, at));
}

/** `allOf` and `if` tell what is wrong within; `anyOf`, `oneOf` and `not` only that something is. */
function combined(schema: Schema, value: unknown, at: Place): Breach[] {
  const kept = (part: Schema) => check(part, value, at).length === 0;
  const breaches = (schema.allOf ?? []).flatMap((part) => check(part, value, at));
  const broken: (keyof Schema)[] = [];
  if (schema.anyOf !== undefined && !schema.anyOf.some(kept)) broken.push("anyOf");
  if (schema.oneOf !== undefined && schema.oneOf.filter(kept).length !== 1) broken.push("oneOf");
  if (schema.not !== undefined && kept(schema.not)) broken.push("not");
  const then = schema.if !== undefined && kept(schema.if) ? schema.then : undefined;
  return [
    ...breaches,
    ...broken.map((keyword) => breach(keyword, at)),
    ...(then === undefined ? [] : check(then, value, at)),
  ];
}
