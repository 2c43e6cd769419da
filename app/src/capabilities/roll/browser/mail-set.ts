/** Letters for the scrutineer's own mailer: a mail-merge table, and one file of ready messages. Nothing leaves by our queue. */
import type { Language } from "@rochdale/language/message.ts";
import { boothAddress, letterWords, type LetterBallot, type LetterVoter } from "./letter.ts";

const HEADINGS = ["reference", "name", "address", "email", "language", "credential", "link"];

/** A CSV for mail merge, in UTF-8 with the mark that spreadsheets look for. */
export function mailMerge(voters: readonly LetterVoter[], ballot: LetterBallot): string {
  const rows = voters.map((one) => [
    one.reference,
    one.name,
    (one.address ?? "").replaceAll("\n", ", "),
    one.email ?? "",
    one.language,
    one.credential,
    boothAddress(ballot, one.credential),
  ]);
  return `\ufeff${[HEADINGS, ...rows].map((row) => `${row.map(cellOf).join(",")}\r\n`).join("")}`;
}

/** A cell that a spreadsheet would run as a formula gets a mark in front. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Messages one after another (mbox, RFC 4155): most mailers open it. Voters without an address are left out. */
export function messageFile(
  voters: readonly LetterVoter[],
  ballot: LetterBallot,
  { from, at }: { readonly from: string; readonly at: Date },
): string {
  return voters
    .filter((one) => one.email !== null)
    .map((one) => `From ${from} ${asctime(at)}\n${message(one, ballot, { from, at })}\n`)
    .join("\n");
}

/** One message (RFC 5322): the voter's own language first, in base64 so that every mailer keeps each letter. */
export function message(
  voter: LetterVoter,
  ballot: LetterBallot,
  { from, at }: { readonly from: string; readonly at: Date },
): string {
  const other: Language = voter.language === "en" ? "cy" : "en";
  const [title = ""] = letterWords(voter.language, ballot);
  const link = boothAddress(ballot, voter.credential);
  const part = (language: Language) => letterWords(language, ballot).join("\n\n");
  const text = `${voter.name}\n\n${voter.credential}\n${link}\n\n${part(voter.language)}\n\n----\n\n${part(other)}\n`;
  return [
    `From: ${from}`,
    `To: ${encodedWord(voter.name)}\n <${voter.email ?? ""}>`,
    `Subject: ${encodedWord(title)}`,
    `Date: ${at.toUTCString().replace("GMT", "+0000")}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    ...(base64(text).match(/.{1,76}/g) ?? []),
    "",
  ].join("\n");
}

/** Words of at most 42 bytes each (RFC 2047 allows 75 characters in base64), cut between characters: no line end is left. */
function encodedWord(text: string): string {
  const words: string[] = [];
  let part = "";
  for (const character of text) {
    if (new TextEncoder().encode(part + character).length > 42) {
      words.push(part);
      part = "";
    }
    part += character;
  }
  return [...words, part].map((word) => `=?utf-8?B?${base64(word)}?=`).join("\n ");
}

function base64(text: string): string {
  let binary = "";
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** "Sun Nov 22 02:11:33 2026": the date of an mbox's first line. */
function asctime(at: Date): string {
  const [weekday = "", day = "", month = "", year = "", time = ""] = at
    .toUTCString()
    .replace(",", "")
    .split(" ");
  return `${weekday} ${month} ${day} ${time} ${year}`;
}
