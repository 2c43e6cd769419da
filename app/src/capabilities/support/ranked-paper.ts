/** A paper that ranks: a number beside each candidate, read into an order of preference or explained. */
import type { Message } from "@rochdale/language/message.ts";
import type { Field } from "../../design/field.ts";
import { html, link } from "../../design/html.ts";
import type { Ranking } from "./box.ts";

export type Standing = {
  readonly name: string;
  /** Where the candidate's statement is read; null where there is none. */
  readonly statement: string | null;
};

export type ReadRanks =
  | { readonly ok: true; readonly ranking: Ranking }
  | {
      readonly ok: false;
      readonly problems: readonly { readonly field: string; readonly text: Message }[];
    };

/** The field of the candidate at a place on the paper, from 0. */
export const rankField = (place: number): string => `rank-${place}`;

/**
 * Reads what stands beside each candidate, in the order of the paper: "" for none, or a number from 1. Two with one
 * number and a number left out are told beside the candidate; nothing is guessed. Nobody ranked is a blank paper.
 */
export function readRanks(sent: readonly string[], standing: readonly Standing[]): ReadRanks {
  const given = sent.map((text) => text.trim());
  const problems: { field: string; text: Message }[] = [];
  const byRank = new Map<number, number>();
  for (const [place, text] of given.entries()) {
    if (text === "") continue;
    const rank = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    const field = rankField(place);
    if (rank < 1 || rank > standing.length) {
      const values = { most: standing.length };
      problems.push({ field, text: { message: "support.booth.rank.number", values } });
      continue;
    }
    const first = byRank.get(rank);
    if (first === undefined) byRank.set(rank, place);
    else {
      const [other, name] = [standing[first]?.name ?? "", standing[place]?.name ?? ""];
      const values = { rank, first: other, second: name };
      problems.push({ field, text: { message: "support.booth.rank.double", values } });
    }
  }
  const ranks = [...byRank.keys()].sort((a, b) => a - b);
  const gap = ranks.findIndex((rank, at) => rank !== at + 1);
  if (problems.length === 0 && gap !== -1) {
    const given = ranks[gap] ?? 0;
    const place = byRank.get(given) ?? 0;
    const values = { given, missing: gap + 1 };
    problems.push({ field: rankField(place), text: { message: "support.booth.rank.gap", values } });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, ranking: ranks.map((rank) => byRank.get(rank) ?? 0) };
}

/** A ranking as it goes along in the form: "2.0.1". */
export const rankingText = (ranking: Ranking): string => ranking.join(".");

/** Reads it again; null where it is no ranking of this many. */
export function rankingOf(text: string, standing: number): Ranking | null {
  if (text === "") return [];
  if (!/^\d{1,3}(\.\d{1,3})*$/.test(text)) return null;
  const ranking = text.split(".").map(Number);
  const sound = new Set(ranking).size === ranking.length && ranking.every((one) => one < standing);
  return sound ? ranking : null;
}

/** What stands beside each candidate in the form for a ranking. */
export function rankValues(ranking: Ranking): { readonly [name: string]: string } {
  return Object.fromEntries(ranking.map((place, at) => [rankField(place), `${at + 1}`]));
}

type Words = {
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly link: (path: string) => string;
};

/** A number to choose for each candidate: works by keyboard and voice, and without script. */
export function rankFields(words: Words, standing: readonly Standing[]): readonly Field[] {
  return standing.map(({ name, statement }, place) => ({
    name: rankField(place),
    kind: "select",
    label: name,
    required: true,
    hint:
      statement === null
        ? undefined
        : html`${link(words.link(statement), words.say("support.booth.rank.statement"), name)}`,
    choices: standing.map((_, at) => ({
      value: `${at + 1}`,
      label: at === 0 ? words.say("support.booth.rank.first") : `${at + 1}`,
    })),
  }));
}
