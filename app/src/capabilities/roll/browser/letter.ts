/** A voter's letter: how to vote, their voting code in large letters and as a square code, help; English and Welsh. */
import type { Language } from "@rochdale/language/message.ts";
import { say } from "@rochdale/language/say.ts";
import QRCode from "qrcode";
import { rollLetterWords } from "../words-letters.ts";
import { wrapped, type Line, type SheetOfPaper, type Square } from "./pdf-file.ts";
import type { Font } from "./true-type.ts";

/** What is the same in every letter of a ballot. */
export type LetterBallot = {
  readonly question: string;
  readonly body: string;
  readonly opens: string;
  readonly closes: string;
  /** Where the booth is: "https://host/vote/slug/1". */
  readonly address: string;
  /** Whom to ring or write to. */
  readonly help: string;
};
export type LetterVoter = {
  readonly reference: string;
  readonly name: string;
  readonly address: string | null;
  readonly email: string | null;
  readonly language: Language;
  readonly credential: string;
};

/** The address that a telephone reads: what stands after # is never sent to any server. */
export const boothAddress = (ballot: LetterBallot, credential: string): string =>
  `${ballot.address}#${credential}`;

const NAMES = ["how", "again", "secret", "help"] as const;

/** The letter's sentences in one language, its title first. */
export function letterWords(language: Language, ballot: LetterBallot): readonly string[] {
  const values = {
    question: ballot.question,
    body: ballot.body,
    address: ballot.address,
    help: ballot.help,
    opens: { day: ballot.opens },
    closes: { day: ballot.closes },
  };
  return ["title", ...NAMES].map((name) =>
    say(rollLetterWords, language, { message: `roll.letter.${name}`, values }),
  );
}

const LEFT = 60;
const WIDTH = 475;
const CODE_SIDE = 125;
const CODE_LEFT = 410;
const PLAIN = 0;
const STRONG = 1;

/** Sets the letters of a ballot: each voter's own language before the other. What all share is broken into lines once. */
export function letterSetter(
  ballot: LetterBallot,
  fonts: readonly [Font, Font],
): (voter: LetterVoter) => SheetOfPaper {
  const bodies = { en: bodyLines("en", ballot, fonts), cy: bodyLines("cy", ballot, fonts) };
  const frame = { x: LEFT - 8, y: 250, width: 340, height: 80 };
  return (voter) => {
    const receiver = [voter.name, ...(voter.address ?? "").split("\n")].filter(Boolean).slice(0, 7);
    const credential = { font: STRONG, size: 20, x: LEFT, y: 302 };
    const lines: Line[] = [
      { text: ballot.body, font: PLAIN, size: 13, x: LEFT, y: 70 },
      { text: voter.reference, font: PLAIN, size: 9, x: LEFT, y: 122 },
      // Where a window envelope shows it.
      ...receiver.map((text, at) => ({ text, font: PLAIN, size: 11, x: LEFT, y: 140 + 14 * at })),
      { text: LABELS[voter.language], font: PLAIN, size: 9, x: LEFT, y: 268 },
      { text: voter.credential, ...credential },
    ];
    const code = boothAddress(ballot, voter.credential);
    const squares = codeSquares(code, { x: CODE_LEFT, y: 215, side: CODE_SIDE });
    return { lines: [...lines, ...bodies[voter.language]], squares, frames: [frame] };
  };
}

const LABELS = {
  en: "Your voting code / Eich cod pleidleisio",
  cy: "Eich cod pleidleisio / Your voting code",
};

/** The sentences below the credential, in one language and then in the other. */
function bodyLines(first: Language, ballot: LetterBallot, fonts: readonly [Font, Font]): Line[] {
  const lines: Line[] = [];
  let y = 372;
  const set = (words: string, { size, leading }: { size: number; leading: number }): void => {
    for (const text of wrapped(words, { font: fonts[PLAIN], size, width: WIDTH })) {
      lines.push({ text, font: PLAIN, size, x: LEFT, y });
      y += leading;
    }
  };
  for (const language of [first, first === "en" ? "cy" : "en"] as const) {
    const [title = "", ...sentences] = letterWords(language, ballot);
    set(title, { size: 14, leading: 18 });
    for (const sentence of sentences) {
      y += 3;
      set(sentence, { size: 10, leading: 13.5 });
    }
    y += 22;
  }
  return lines;
}

/** The square code as runs of dark squares, with the white that the standard asks for around it. */
function codeSquares(text: string, at: { x: number; y: number; side: number }): readonly Square[] {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const unit = at.side / (modules.size + 8);
  const squares: Square[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    let from = -1;
    for (let column = 0; column <= modules.size; column += 1) {
      const dark = column < modules.size && modules.get(row, column) !== 0;
      if (dark && from < 0) from = column;
      if (dark || from < 0) continue;
      const [x, y] = [at.x + (from + 4) * unit, at.y + (row + 4) * unit];
      squares.push({ x, y, width: (column - from) * unit, height: unit });
      from = -1;
    }
  }
  return squares;
}

/** Characters of a voter's name and address that the letters' font does not have. */
export function unprintable(voter: LetterVoter, font: Font): boolean {
  const text = `${voter.name}${voter.address ?? ""}`.replaceAll("\n", "");
  return [...text].some((character) => font.glyphOf(character) === 0);
}
