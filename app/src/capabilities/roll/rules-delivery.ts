/** Delivery as the scrutineer gives it back: one voter a line, how it went out, or that it came back. */
import type { Message } from "@rochdale/language/message.ts";

export const SENT = ["byPost", "byEmail", "byHand"] as const;
export type DeliveryState = (typeof SENT)[number] | "returned";
export type DeliveryLine = { readonly reference: string; readonly state: DeliveryState };

/** How far one voter's credential has come; nothing of a vote. */
export type Reach = {
  readonly sentBy: (typeof SENT)[number] | null;
  readonly returned: boolean;
  readonly resent: boolean;
};
/** Running totals over a roll. */
export type DeliveryTotals = {
  readonly byPost: number;
  readonly byEmail: number;
  readonly byHand: number;
  readonly undelivered: number;
  readonly resent: number;
};

export function totalsOf(reaches: Iterable<Reach>): DeliveryTotals {
  const totals = { byPost: 0, byEmail: 0, byHand: 0, undelivered: 0, resent: 0 };
  for (const { sentBy, returned, resent } of reaches) {
    if (sentBy !== null) totals[sentBy] += 1;
    if (returned) totals.undelivered += 1;
    if (resent) totals.resent += 1;
  }
  return totals;
}

/** Those whom lines concern, as they stand after them: a sending after an earlier one is a sending again. */
export function reachAfter(
  before: ReadonlyMap<string, Reach>,
  lines: readonly DeliveryLine[],
): ReadonlyMap<string, Reach> {
  const after = new Map<string, Reach>();
  for (const { reference, state } of lines) {
    const was = after.get(reference) ?? before.get(reference);
    if (was === undefined) continue;
    if (state !== "returned") {
      after.set(reference, { sentBy: state, returned: false, resent: was.sentBy !== null });
    } else if (was.sentBy !== null) after.set(reference, { ...was, returned: true });
  }
  return after;
}

export type ReadDelivery =
  | { readonly ok: true; readonly lines: readonly DeliveryLine[] }
  | { readonly ok: false; readonly because: Message };

/** The words of a mailing house, in both languages. */
const WORDS: { readonly [word: string]: DeliveryState } = {
  bypost: "byPost",
  post: "byPost",
  posted: "byPost",
  letter: "byPost",
  sent: "byPost",
  resent: "byPost",
  "drwy'r post": "byPost",
  anfonwyd: "byPost",
  byemail: "byEmail",
  email: "byEmail",
  "e-mail": "byEmail",
  emailed: "byEmail",
  "e-bost": "byEmail",
  byhand: "byHand",
  hand: "byHand",
  collected: "byHand",
  llaw: "byHand",
  returned: "returned",
  undelivered: "returned",
  bounced: "returned",
  dychwelwyd: "returned",
};

/** Reads "reference;state" lines in their order. The first line that cannot be read ends the reading. */
export function readDelivery(
  text: string,
  onRoll: { has(reference: string): boolean },
): ReadDelivery {
  const lines: DeliveryLine[] = [];
  for (const [at, line] of text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "" || (at === 0 && /^"?(reference|cyfeirnod)\b/i.test(line.trim())))
      continue;
    const mark = line.includes(";") ? ";" : line.includes("\t") ? "\t" : ",";
    const [reference = "", word = ""] = line.split(mark).map((one) =>
      one
        .trim()
        .replace(/^"(.*)"$/, "$1")
        .normalize("NFC"),
    );
    const key = word.toLowerCase().replaceAll("’", "'");
    const state = Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
    const values = { line: String(at + 1) };
    if (!onRoll.has(reference)) return wrong("delivery.notOnRoll", values);
    if (state === undefined) return wrong("delivery.state", values);
    lines.push({ reference, state });
  }
  if (lines.length === 0) return wrong("delivery.empty", {});
  return { ok: true, lines };
}

function wrong(name: string, values: { [name: string]: string }): ReadDelivery {
  return { ok: false, because: { message: `roll.${name}`, values } };
}
