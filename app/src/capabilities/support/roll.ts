/** The roll as it is handed in: one person a line, reference, name and e-mail; read into entries or a list of faults. */
import type { Message } from "@rochdale/language/message.ts";

export type RollEntry = {
  /** What the voter knows themselves by: a payroll number, a roll number. */
  readonly reference: string;
  readonly name: string;
  readonly email: string | null;
};

export type ReadRoll =
  | { readonly ok: true; readonly entries: readonly RollEntry[] }
  | { readonly ok: false; readonly because: Message };

const ENTRIES_MOST = 100_000;

/**
 * Reads "reference;name;e-mail" lines (a comma or a tab serves as well; a first line of headings is passed
 * over; quotes around a value are taken off). The first fault ends the reading and names its line.
 */
export function readRoll(text: string): ReadRoll {
  const entries: RollEntry[] = [];
  const seen = new Map<string, number>();
  const addresses = new Map<string, number>();
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "" || (entries.length === 0 && isHeading(line))) continue;
    const at = index + 1;
    const [reference = "", name = "", address = ""] = valuesOf(line);
    if (reference === "" || name === "") return fault("incomplete", { line: at });
    if (reference.length > 60 || name.length > 200) return fault("tooLong", { line: at });
    const email = address === "" ? null : address.toLowerCase();
    if (email !== null && !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email)) {
      return fault("email", { line: at });
    }
    const twice = seen.get(reference) ?? (email === null ? undefined : addresses.get(email));
    if (twice !== undefined) return fault("twice", { line: at, first: twice });
    seen.set(reference, at);
    if (email !== null) addresses.set(email, at);
    entries.push({ reference, name, email });
    if (entries.length > ENTRIES_MOST) return fault("tooMany", { most: ENTRIES_MOST });
  }
  return entries.length === 0 ? fault("empty", {}) : { ok: true, entries };
}

function fault(name: string, values: { [name: string]: number }): ReadRoll {
  return { ok: false, because: { message: `support.roll.${name}`, values } };
}

function isHeading(line: string): boolean {
  return /^"?(reference|cyfeirnod)\b/i.test(line.trim());
}

function valuesOf(line: string): string[] {
  const mark = line.includes(";") ? ";" : line.includes("\t") ? "\t" : ",";
  return line.split(mark).map((value) =>
    value
      .trim()
      .replace(/^"(.*)"$/, "$1")
      .trim()
      .normalize("NFC"),
  );
}

/** The roll as one text, in order of reference: what the roll's commitment binds. */
export function rollText(entries: readonly RollEntry[]): string {
  const lines = entries.map((one) => [one.reference, one.name, one.email ?? ""].join(";"));
  return lines.toSorted().join("\n");
}
