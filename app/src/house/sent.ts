/** What was sent, from a web form or from a story told in data; both are read by the same rules. */
import type { Form } from "../platform/routes.ts";
import type { Sent, SentFile } from "./field.ts";

export function sentForm(form: Form): Sent {
  return {
    text: (name) => form.text(name),
    all: (name) => form.all(name),
    file: (name) => {
      const file = form.files(`${name}-file`)[0] ?? form.files(name)[0];
      return file && file.bytes.length > 0 ? { name: file.name, bytes: file.bytes } : null;
    },
  };
}

export type Told = {
  readonly [name: string]: string | number | boolean | readonly string[] | SentFile | null;
};

/** Answers as data: true is "yes", money is pounds as text, a paper is its words, a file is its bytes. */
export function sentData(told: Told): Sent {
  return {
    text: (name) => {
      const value = told[name];
      if (typeof value === "boolean") return value ? "yes" : "no";
      return typeof value === "string" || typeof value === "number" ? String(value) : "";
    },
    all: (name) => {
      const value = told[name];
      if (Array.isArray(value)) return value.map(String);
      return typeof value === "string" ? [value] : [];
    },
    file: (name) => {
      const value = told[name];
      return value !== null && typeof value === "object" && "bytes" in value ? value : null;
    },
  };
}
