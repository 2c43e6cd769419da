/** What a holder's browser works on at each step: public or sealed texts, from the tables and the closed box. */
import type { Ballot } from "@rochdale/facts/ballot-story.ts";
import type { Story } from "@rochdale/facts/story.ts";
import type { BoxName } from "../../house/ballot-choice.ts";
import type { Db } from "../../platform/database.ts";
import { electionGroup } from "../roll/roll.ts";
import { toDecrypt } from "../secret-ballot/secret-ballot.ts";
import type { Holder, Keys, Opening, Step } from "./rules.ts";
import { postedIn } from "./store.ts";
import { postedTexts, trusteesOf } from "./trustees-posted.ts";

/** What key-holders open once the ballot is closed; null before, and once the result stands. */
export type ToOpen = NonNullable<Awaited<ReturnType<typeof toDecrypt>>>;

/** The text that a step works on, as the script reads it. */
export type Material = {
  readonly step: Step;
  readonly group: string;
  readonly holder: number;
  readonly threshold: number;
  readonly single: boolean;
  readonly certificates: readonly string[];
  readonly messages: readonly string[];
  /** The trustees' text once the keys are ready. */
  readonly trustees: string | null;
  readonly opens: {
    readonly election: string;
    readonly tally: string;
    readonly papers: number;
  } | null;
};

export const toOpen: (db: Db, box: BoxName) => Promise<ToOpen | null> = toDecrypt;

/** What the closed ballot asks for; a result that stands asks for nothing more. */
export function openingAt(
  ballot: Ballot,
  { tallied, opens }: { readonly tallied: boolean; readonly opens: ToOpen | null },
): Opening {
  if (tallied) return "done";
  return ballot.closed === null || opens === null ? "notYet" : opens.awaits;
}

export async function materialOf(
  db: Db,
  asked: {
    readonly bodyId: string;
    readonly story: Story;
    readonly ballot: Ballot;
    readonly keys: Keys;
    readonly holder: Holder;
    readonly step: Step;
    readonly opens: ToOpen | null;
  },
): Promise<Material> {
  const { bodyId, story, ballot, keys, holder, step, opens } = asked;
  const { certificates, messages } = postedTexts(await postedIn(db, bodyId), keys, ballot.id);
  const trustees = await trusteesOf(db, { bodyId, story, ballot: ballot.id });
  return {
    step,
    group: electionGroup(ballot.called.content.purpose),
    holder: holder.number,
    threshold: keys.threshold,
    single: keys.single,
    certificates,
    messages,
    trustees: trustees?.text ?? null,
    opens: opens && { election: opens.election, tally: opens.tally, papers: opens.ballots },
  };
}
