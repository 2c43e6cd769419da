/**
 * A sentence spoken: a message, its catalogue and a language become text; days, money and shares in
 * the house's manner.
 */
import type { Catalogue, Form, Language, Message, Sentence, Value } from "./message.ts";

const locales: { readonly [language in Language]: string } = { en: "en-GB", cy: "cy" };
const placeholder = /\{([A-Za-z][A-Za-z0-9]*)\}/g;
const categories = ["zero", "one", "two", "few", "many", "other"] as const;

const kept = new Map<string, unknown>();
/** Intl's objects are costly to make and never change: one for each language and manner. */
function once<T>(key: string, make: () => T): T {
  const found = kept.get(key);
  if (found !== undefined) return found as T;
  const made = make();
  kept.set(key, made);
  return made;
}

/** "23 November 2026", "23 Tachwedd 2026". Throws on what is no day of the calendar. */
export function longDay(language: Language, day: string): string {
  return formatDay(language, day, "long");
}

/** "23 Nov 2026", "23 Tach 2026": for tables. Throws on what is no day of the calendar. */
export function shortDay(language: Language, day: string): string {
  return formatDay(language, day, "short");
}

function formatDay(language: Language, day: string, month: "long" | "short"): string {
  const instant = new Date(`${day}T00:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(instant.getTime());
  if (!real || instant.toISOString().slice(0, 10) !== day) throw new Error(`not a day: ${day}`);
  const make = () =>
    new Intl.DateTimeFormat(locales[language], {
      day: "numeric",
      month,
      year: "numeric",
      timeZone: "UTC",
    });
  return once(`day ${language} ${month}`, make).format(instant);
}

/**
 * Pence as "£123", "£123.45", "−£1,234.50" (U+2212). Whole pounds stand without pence. Throws on
 * what is no whole number.
 */
export function money(language: Language, pence: string | bigint): string {
  if (typeof pence === "string" && !/^-?\d+$/.test(pence)) throw new Error(`not pence: ${pence}`);
  const amount = BigInt(pence);
  const size = amount < 0n ? -amount : amount;
  const rest = size % 100n === 0n ? "" : `.${String(size % 100n).padStart(2, "0")}`;
  return `${amount < 0n ? "\u2212" : ""}£${number(language, size / 100n)}${rest}`;
}

/** A number with its thousands marked: "1,628". */
export function number(language: Language, value: number | bigint): string {
  const make = () => new Intl.NumberFormat(locales[language], { maximumFractionDigits: 20 });
  return once(`number ${language}`, make).format(value).replace("-", "\u2212");
}

/** "1 person", "418 people"; "1 person", "2 berson", "418 o bobl". */
export function people(language: Language, count: number): string {
  const shown = number(language, count);
  const category = pluralCategory(language, count);
  if (language === "en") return category === "one" ? `${shown} person` : `${shown} people`;
  const mutated = { zero: "person", one: "person", two: "berson", few: "pherson", many: "pherson" };
  return category === "other" ? `${shown} o bobl` : `${shown} ${mutated[category]}`;
}

/** "251 of 418 (60.0%)": one decimal, exact, half away from nought; no percentage of nothing. */
export function share(language: Language, [part, whole]: readonly [number, number]): string {
  const word = language === "cy" ? "o" : "of";
  const figures = `${number(language, part)} ${word} ${number(language, whole)}`;
  if (whole === 0) return figures;
  const negative = part < 0 !== whole < 0 && part !== 0;
  const [top, bottom] = [BigInt(Math.abs(part)), BigInt(Math.abs(whole))];
  const tenths = (top * 2000n + bottom) / (bottom * 2n);
  const percentage = `${number(language, tenths / 10n)}.${tenths % 10n}`;
  return `${figures} (${negative ? "\u2212" : ""}${percentage}%)`;
}

function pluralCategory(language: Language, count: number): (typeof categories)[number] {
  const make = () => new Intl.PluralRules(locales[language]);
  return once(`plural ${language}`, make).select(count);
}

/**
 * The message in a language. Throws an Error that names the key, and the value if one is missing:
 * both are mistakes of a programmer, never of a reader.
 */
export function say(catalogue: Catalogue, language: Language, message: Message): string {
  const { message: key, values = {} } = message;
  if (!Object.hasOwn(catalogue, key)) throw new Error(`no sentence for the key ${key}`);
  const form = chooseForm({ key, values }, language, (catalogue[key] as Sentence)[language]);
  return form.replace(placeholder, (_, name: string) =>
    sayValue(catalogue, language, valueOf({ key, values }, name)),
  );
}

type Filled = { readonly key: string; readonly values: { readonly [name: string]: Value } };

function valueOf({ key, values }: Filled, name: string): Value {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new Error(`the sentence ${key} lacks its value ${name}`);
  return value;
}

function chooseForm(filled: Filled, language: Language, form: Form): string {
  if (typeof form === "string") return form;
  const value = valueOf(filled, form.plural);
  const count = typeof value === "object" && "of" in value ? value.of[0] : value;
  if (typeof count !== "number") {
    throw new Error(`the sentence ${filled.key} counts by ${form.plural}, which is no number`);
  }
  return form[pluralCategory(language, count)] ?? form.other;
}

function sayValue(catalogue: Catalogue, language: Language, value: Value): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return number(language, value);
  if (isList(value)) {
    return listed(
      language,
      value.map((one) => say(catalogue, language, one)),
    );
  }
  if ("day" in value) return longDay(language, value.day);
  if ("pence" in value) return money(language, value.pence);
  if ("of" in value) return share(language, value.of);
  return say(catalogue, language, value);
}

/**
 * "A, B and C"; "A, B a C", and "ac" before a vowel. With "or": "A, B or C"; "A, B neu C". Intl writes
 * "a(c)" in Welsh and a comma before "and" in bare English; neither is what people write here.
 */
export function listed(
  language: Language,
  items: readonly string[],
  kind: "and" | "or" = "and",
): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  const joins = {
    en: { and: "and", or: "or" },
    cy: { and: /^[aeiouwyâêîôûŵŷ]/i.test(last) ? "ac" : "a", or: "neu" },
  };
  return `${items.slice(0, -1).join(", ")} ${joins[language][kind]} ${last}`;
}

function isList(value: object): value is readonly Message[] {
  return Array.isArray(value);
}

/** One catalogue from several. Throws on a key that two of them hold. */
export function mergeCatalogues(...catalogues: readonly Catalogue[]): Catalogue {
  const merged: { [key: string]: Sentence } = {};
  for (const catalogue of catalogues) {
    for (const [key, sentence] of Object.entries(catalogue)) {
      if (Object.hasOwn(merged, key)) throw new Error(`two sentences for the key ${key}`);
      merged[key] = sentence;
    }
  }
  return merged;
}

/**
 * What is wrong with a catalogue, a line a problem; empty when all is well: keys without a room,
 * empty sentences, braces that are no placeholder, and values that one language says and the other
 * does not.
 */
export function checkCatalogue(catalogue: Catalogue): string[] {
  const problems: string[] = [];
  for (const [key, sentence] of Object.entries(catalogue)) {
    if (!/^[^.]+(\.[^.]+)+$/.test(key)) problems.push(`${key}: the key has no dot`);
    for (const language of ["en", "cy"] as const) {
      for (const text of formsOf(sentence[language])) {
        if (text.trim() === "") problems.push(`${key}: an empty sentence (${language})`);
        if (/[{}]/.test(text.replace(placeholder, ""))) {
          problems.push(`${key}: a brace that is no placeholder (${language})`);
        }
      }
    }
    const [en, cy] = [namesIn(sentence.en), namesIn(sentence.cy)];
    for (const name of missingFrom(cy, en)) problems.push(`${key}: {${name}} in en but not in cy`);
    for (const name of missingFrom(en, cy)) problems.push(`${key}: {${name}} in cy but not in en`);
  }
  return problems;
}

function missingFrom(there: ReadonlySet<string>, here: ReadonlySet<string>): string[] {
  return [...here].filter((name) => !there.has(name));
}

function formsOf(form: Form): string[] {
  if (typeof form === "string") return [form];
  return categories.map((category) => form[category]).filter((text) => text !== undefined);
}

/**
 * The values a form needs; the one it counts by is needed even where a plural form leaves it
 * unsaid.
 */
function namesIn(form: Form): Set<string> {
  const counted = typeof form === "string" ? [] : [form.plural];
  const said = formsOf(form).flatMap((text) => [...text.matchAll(placeholder)].map((m) => m[1]!));
  return new Set([...counted, ...said]);
}
