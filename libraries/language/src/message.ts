/** Sentences as data: what a rule says is a message key with values; a language is chosen only when it is shown. */
export type Language = "en" | "cy";
export type Day = string; // "2026-11-21"; the branded type lives in @rochdale/clock

/** What may stand in a sentence. Money is pence as a decimal string (safe beyond 2^53), a day is "2026-11-21". */
export type Value =
  | string
  | number
  | { readonly day: string }
  | { readonly pence: string }
  | { readonly of: readonly [number, number] }
  | Message
  | readonly Message[];

/** A sentence without a language: the key of a catalogue and the values that it needs. JSON-safe. */
export type Message = {
  readonly message: string;
  readonly values?: { readonly [name: string]: Value };
};

/** A sentence in one language: placeholders `{name}`; or its plural forms by the number `plural` names. */
export type Form =
  | string
  | {
      readonly plural: string;
      readonly zero?: string;
      readonly one?: string;
      readonly two?: string;
      readonly few?: string;
      readonly many?: string;
      readonly other: string;
    };

export type Sentence = { readonly en: Form; readonly cy: Form };
/** Keys are dotted, the first part names the room: "ballot.notOpen". */
export type Catalogue = { readonly [key: string]: Sentence };
