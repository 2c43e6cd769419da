/** Reads what was sent into a command, or lists every problem with its field; the values sent are kept for the form. */
import type { Message } from "@rochdale/language/message.ts";
import { parseDay } from "@rochdale/clock/day.ts";
import type { Field, Fields, Paper, Problem, Sent, SentFile } from "./field.ts";

/** Makes a paper of typed words or a file: the shell gives it a salt and so a commitment. */
export type MakePaper = (name: string, field: Field & { kind: "paper" }, sent: SentFile) => Paper;
export type ReadFields =
  | { readonly ok: true; readonly command: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function readFields(fields: Fields, sent: Sent, makePaper: MakePaper): ReadFields {
  const command: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const read = readOne(name, field, { sent, makePaper });
    if ("problem" in read) problems.push({ field: name, text: read.problem });
    else command[name] = read.value;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, command };
}

type One = { value: unknown } | { problem: Message };
const wrong = (message: string, values: Message["values"] = {}): One => ({
  problem: { message: `field.${message}`, values },
});

const LONGEST = { text: 200, email: 254, longText: 2000 } as const;

type From = { readonly sent: Sent; readonly makePaper: MakePaper };

function readOne(name: string, field: Field, from: From): One {
  const { sent } = from;
  if (field.kind === "paper") return readPaper(name, field, from);
  if (field.kind === "file") {
    const file = sent.file(name);
    if (file && file.bytes.length > 0) return { value: file };
    return field.optional ? { value: null } : wrong("fileMissing");
  }
  if (field.kind === "choices") return readChoices(name, field, sent);
  const text = textSent(name, field, sent);
  if (text === "") {
    if (field.optional) return { value: null };
    return wrong(field.kind === "choice" || field.kind === "yesNo" ? "choose" : "missing");
  }
  return readText(field, text);
}

/** Days come in three boxes, fractions in two; both may come whole, as a story tells them. */
function textSent(name: string, field: Field, sent: Sent): string {
  if (field.kind === "day") return dayText(name, sent);
  if (field.kind === "fraction") return fractionText(name, sent);
  return sent.text(name).trim();
}

function readText(
  field: Exclude<Field, { kind: "paper" | "file" | "choices" }>,
  text: string,
): One {
  switch (field.kind) {
    case "text":
    case "email":
    case "longText": {
      const most = field.kind === "email" ? LONGEST.email : (field.max ?? LONGEST[field.kind]);
      if (text.length > most) return wrong("tooLong", { most, length: text.length });
      if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)) return wrong("control");
      if (field.kind === "email" && !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text))
        return wrong("email");
      if (field.kind === "text" && field.pattern && !field.pattern.test(text))
        return wrong("pattern");
      return { value: text.normalize("NFC") };
    }
    case "whole": {
      const digits = text.replace(/,/g, "");
      if (!/^\d{1,15}$/.test(digits)) return wrong("whole");
      const value = Number(digits);
      if (field.least !== undefined && value < field.least)
        return wrong("least", { least: field.least });
      if (field.most !== undefined && value > field.most)
        return wrong("most", { most: field.most });
      return { value };
    }
    case "pence":
      return readPence(text, field.negative === true);
    case "decimal":
      return /^-?\d{1,12}(\.\d{1,6})?$/.test(text) ? { value: text } : wrong("decimal");
    case "fraction":
      return /^[1-9]\d{0,5}\/[1-9]\d{0,5}$/.test(text) ? { value: text } : wrong("fraction");
    case "day":
      return parseDay(text) !== null ? { value: text } : wrong("day");
    case "choice":
      return field.options.includes(text) ? { value: text } : wrong("choose");
    case "yesNo":
      return text === "yes" || text === "no" ? { value: text === "yes" } : wrong("choose");
  }
}

function readPence(text: string, negative: boolean): One {
  const match = /^(-|\u2212)?£?(\d{1,3}(?:,\d{3})*|\d{1,12})(?:\.(\d{2}))?$/.exec(
    text.replace(/\s/g, ""),
  );
  if (!match) return wrong("money");
  const value = Number((match[2] ?? "").replace(/,/g, "")) * 100 + Number(match[3] ?? "0");
  if (match[1] && !negative) return wrong("moneyNegative");
  return { value: match[1] ? -value : value };
}

function readChoices(name: string, field: Field & { kind: "choices" }, sent: Sent): One {
  const chosen = sent.all(name).filter((text) => text !== "");
  if (chosen.some((text) => !field.options.includes(text))) return wrong("choose");
  if (chosen.length === 0 && !field.optional) return wrong("chooseSome");
  return { value: [...new Set(chosen)] };
}

function readPaper(name: string, field: Field & { kind: "paper" }, { sent, makePaper }: From): One {
  const file = sent.file(name);
  const words = sent.text(name).trim();
  if (file && file.bytes.length > 0) return { value: makePaper(name, field, file) };
  if (words.length > 20_000) return wrong("tooLong", { most: 20_000, length: words.length });
  if (words !== "") {
    const bytes = new TextEncoder().encode(`${words.normalize("NFC")}\n`);
    return { value: makePaper(name, field, { name: `${field.document}.txt`, bytes }) };
  }
  return field.optional ? { value: null } : wrong("paperMissing");
}

function dayText(name: string, sent: Sent): string {
  const whole = sent.text(name).trim();
  if (whole !== "") return whole;
  const part = (which: string) => sent.text(`${name}-${which}`).trim();
  const [day, month, year] = [part("day"), part("month"), part("year")];
  if (day === "" && month === "" && year === "") return "";
  return `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function fractionText(name: string, sent: Sent): string {
  const whole = sent.text(name).trim();
  if (whole !== "") return whole;
  const [part, of] = [sent.text(`${name}-part`).trim(), sent.text(`${name}-whole`).trim()];
  return part === "" && of === "" ? "" : `${part}/${of}`;
}
