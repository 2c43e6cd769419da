/** What an act asks for: fields as data, read from a form (or an example's story) into a typed command. */
import type { Message } from "@rochdale/language/message.ts";

type Common = {
  readonly optional?: true;
  /** Its label where that depends on the body, as for one box a class; else the sentence "act.<id>.<name>". */
  readonly label?: Message;
  /** The row of several alike that it belongs to, named by the sentence "act.<id>.<row>"; `open` shows it though it is empty. */
  readonly row?: { readonly name: string; readonly open?: true };
};
/** Where the labels of options come from: a catalogue prefix ("enum.route"), or names as written. */
type Options = {
  readonly options: readonly string[];
  readonly words?: string;
  readonly names?: Readonly<Record<string, string>>;
};

export type Field = Common &
  (
    | {
        readonly kind: "text" | "email";
        readonly max?: number;
        readonly pattern?: RegExp;
        readonly suggest?: string;
      }
    | {
        readonly kind: "longText";
        readonly max?: number;
        readonly rows?: number;
        readonly suggest?: string;
      }
    | {
        readonly kind: "whole";
        readonly least?: number;
        readonly most?: number;
        readonly suggest?: number;
      }
    | { readonly kind: "pence"; readonly negative?: true; readonly suggest?: number }
    | { readonly kind: "decimal"; readonly suggest?: string }
    | { readonly kind: "fraction"; readonly suggest?: string }
    | { readonly kind: "day"; readonly suggest?: string }
    | ({ readonly kind: "choice"; readonly suggest?: string } & Options)
    | ({ readonly kind: "choices"; readonly suggest?: readonly string[] } & Options)
    | { readonly kind: "yesNo"; readonly suggest?: boolean }
    /** Words typed or a file uploaded; becomes a document with a commitment. */
    | {
        readonly kind: "paper";
        readonly document: string;
        /** public: published with the record. parties: the case's parties. sealed: the scrutineer alone. */
        readonly open: "public" | "parties" | "sealed";
      }
    /** A file that the act reads itself (a register, a roll); it does not enter the record. */
    | { readonly kind: "file"; readonly types: readonly string[] }
  );
export type Fields = { readonly [name: string]: Field };

/** A document handed in with an act: stored when the act is decided, known to the facts by its commitment. */
export type Paper = {
  readonly commitment: string;
  readonly title: string;
  /** The words, where it is plain text; null for other files. */
  readonly words?: string | null;
};
export type SentFile = { readonly name: string; readonly bytes: Uint8Array };

type Read<F extends Field> = F extends { kind: "whole" | "pence" }
  ? number
  : F extends { kind: "yesNo" }
    ? boolean
    : F extends { kind: "choices"; options: infer O }
      ? O extends readonly (infer S)[]
        ? readonly S[]
        : never
      : F extends { kind: "choice"; options: infer O }
        ? O extends readonly (infer S)[]
          ? S
          : never
        : F extends { kind: "paper" }
          ? Paper
          : F extends { kind: "file" }
            ? SentFile
            : string;

/** The typed command that a form with these fields gives. An optional field left empty is null. */
export type CommandOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends { optional: true } ? Read<F[K]> | null : Read<F[K]>;
};

export type { Problem } from "@rochdale/facts/refusal.ts";

/** What was sent: text parts by name, files by name. Days come whole or as -day, -month, -year. */
export type Sent = {
  readonly text: (name: string) => string;
  readonly all: (name: string) => readonly string[];
  readonly file: (name: string) => SentFile | null;
};
