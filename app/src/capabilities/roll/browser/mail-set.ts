/** Letters for the scrutineer's own mailer: a mail-merge table, and ready messages in one file or in one each. */
import type { Language } from "@rochdale/language/message.ts";
import { boothAddress, letterWords, type LetterBallot, type LetterVoter } from "./letter.ts";

const HEADINGS = ["reference", "name", "address", "email", "language", "voting code", "link"];

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

/** Who sends, and when the messages were made. */
export type Sending = { readonly from: string; readonly at: Date };

/** Messages one after another (mbox, RFC 4155): most mailers open it. Voters without an address are left out. */
export function messageFile(
  voters: readonly LetterVoter[],
  ballot: LetterBallot,
  sending: Sending,
): string {
  const write = messageWriter(ballot, sending);
  const first = `From ${sending.from} ${asctime(sending.at)}`;
  return voters
    .filter((one) => one.email !== null)
    .map((one) => `${first}\n${write(one)}\n`)
    .join("\n");
}

/** Each message as a file of its own (.eml), with the line ends that RFC 5322 asks for, in the order of the roll. */
export function messageSet(
  voters: readonly LetterVoter[],
  ballot: LetterBallot,
  sending: Sending,
): readonly { readonly name: string; readonly text: string }[] {
  const write = messageWriter(ballot, sending);
  return voters
    .filter((one) => one.email !== null)
    .map((one, at) => ({
      name: `${String(at + 1).padStart(5, "0")}-${one.reference.replace(/[^\w.-]+/g, "_")}.eml`,
      text: write(one).replaceAll("\n", "\r\n"),
    }));
}

/** Writes one message (RFC 5322): the voter's own language first, in base64 so that every mailer keeps each letter. */
export function messageWriter(
  ballot: LetterBallot,
  { from, at }: Sending,
): (voter: LetterVoter) => string {
  const words = { en: letterWords("en", ballot), cy: letterWords("cy", ballot) };
  return (voter) => {
    const other: Language = voter.language === "en" ? "cy" : "en";
    const [title = ""] = words[voter.language];
    const link = boothAddress(ballot, voter.credential);
    const part = (language: Language) => words[language].join("\n\n");
    const text = `${voter.name}\n\n${voter.credential}\n${link}\n\n${part(voter.language)}\n\n----\n\n${part(other)}\n`;
    return [
      `From: ${from}`,
      `To: ${encodedWord(voter.name)}\n <${voter.email ?? ""}>`,
      `Subject: ${encodedWord(title)}`,
      `Date: ${at.toUTCString().replace("GMT", "+0000")}`,
      // A mailer then opens it as a draft to be sent, not as one received.
      "X-Unsent: 1",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      "",
      ...(base64(text).match(/.{1,76}/g) ?? []),
      "",
    ].join("\n");
  };
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
