/** Where a voter stands in the booth, and what the page holds of it: in memory alone. */
import type { SealedBallot } from "@rochdale/ballot/cast.ts";
import type { Election } from "@rochdale/ballot/election.ts";
import type { Language, Message } from "@rochdale/language/message.ts";
import type { BoothContent, PollToday } from "../content.ts";
import type { Answer, Draft } from "../paper.ts";
import type { ReadOpening, SealParts } from "../seal.ts";
import { boothWords } from "../words.ts";

/** Why a vote that was sent is not known to be recorded. */
export type Unsent = "network" | "busy";
export type Refused =
  | "closed"
  | "notOpen"
  | "unknownCredential"
  | "cancelledCredential"
  | "badBallot";

export type Step =
  | { readonly name: "code" }
  | { readonly name: "question"; readonly at: number }
  | { readonly name: "review" }
  | { readonly name: "sending" }
  | { readonly name: "unsent"; readonly because: Unsent }
  | { readonly name: "refused"; readonly because: Refused }
  | { readonly name: "recorded"; readonly tracker: string }
  | { readonly name: "opened" }
  | { readonly name: "second" }
  | { readonly name: "limits"; readonly back: Step };

/** What lets the voter vote: known from the code until the vote is recorded. */
export type Voter = { readonly secret: bigint; readonly publicCredential: string };

/** A seal that waits for the voter to cast it or to open it. */
export type Waiting = { readonly parts: SealParts; readonly sealed: SealedBallot };

export type State = {
  readonly content: BoothContent;
  readonly election: Election;
  /** Whether the page's own file was opened, and not the website's address. */
  readonly saved: boolean;
  language: Language;
  /** Null until the website has answered; it may never do. */
  today: PollToday | null;
  step: Step;
  typed: string;
  drafts: Draft[];
  problem: { readonly text: Message; readonly field: string } | null;
  voter: Voter | null;
  waiting: Waiting | null;
  /** The signed ballot while it is being sent: a second attempt sends the same. */
  ballot: { readonly text: string; readonly tracker: string } | null;
  pasted: string;
  opening: ReadOpening | null;
};

export type Say = (message: string, values?: Message["values"]) => string;

/** Browsers know no Welsh months, so the page brings its own. */
const MONTHS: { readonly [language in Language]: string } = {
  en: "January February March April May June July August September October November December",
  cy: "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr",
};

/** "18 January 2027", "18 Ionawr 2027". */
function dayIn(language: Language, day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${MONTHS[language].split(" ")[Number(month) - 1] ?? ""} ${year}`;
}

/** The page's sentences: plain ones, whose values are words, numbers and days. */
export const sayIn =
  (language: Language): Say =>
  (message, values = {}) =>
    String(boothWords[message]?.[language]).replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      return typeof value === "object" && "day" in value
        ? dayIn(language, value.day)
        : String(value);
    });

/** What the page forgets once a vote is recorded or thrown away for good. */
export const forgotten = {
  typed: "",
  problem: null,
  voter: null,
  waiting: null,
  ballot: null,
} as const;

export const emptyDrafts = (election: Election): Draft[] => election.given.questions.map(() => []);

/** Whether papers are taken, as far as is known: what the website last said, else yes. */
export const shut = (state: Pick<State, "today">): "early" | "over" | null =>
  state.today === null || state.today.stage === "open" ? null : state.today.stage;

/** The poll's last day: what the website says, else what the page was made with. */
export const closesOn = (state: Pick<State, "today" | "content">): string =>
  (state.today ?? state.content).closes;

/** The address of something at the website: as it is reached now, or absolute from a saved page. */
export const at = (state: Pick<State, "saved" | "content">, path: string): string =>
  state.saved ? state.content.base + path : path;

/** A page of the website for people, in their language. */
export const pageAt = (
  state: Pick<State, "saved" | "content" | "language">,
  path: string,
): string => at(state, state.language === "cy" ? `/cy${path}` : path);

export type { Answer };
