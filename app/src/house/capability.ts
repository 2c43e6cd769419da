/** A capability: one thing that somebody comes to do, as the house sees it: its acts, routes, sentences, tasks. */
import type { Catalogue, Message } from "@rochdale/language/message.ts";
import type { Story } from "@rochdale/facts/story.ts";
import type { ArchivedFile } from "@rochdale/record/tar.ts";
import type { Task as JobTask } from "../platform/jobs.ts";
import type { Route } from "../platform/routes.ts";
import type { Db } from "../platform/database.ts";
import type { Act, Actor } from "./act.ts";
import type { House } from "./house.ts";
import type { Script } from "./scripts.ts";

/** The five groups of the DCMS toolkit, in order. */
export type StageGroup = "exploring" | "options" | "businessCase" | "implementation" | "goingLive";

/** A line on the road to a mutual. */
export type Task = {
  readonly id: string;
  readonly group: StageGroup;
  /** Order within the group. */
  readonly order: number;
  readonly name: Message;
  readonly hint: Message;
  readonly state: "done" | "open" | "blocked" | "cannotStart" | "late" | "notApplicable";
  /** Words of the tag where they say more than the state ("3 open"). */
  readonly tag?: Message;
  /** Page of the task below the body's address ("questions"), or an act's id. */
  readonly page?: string;
  readonly acts?: readonly string[];
};

/** Something that stops the case, and who must do what. */
export type Block = { readonly because: Message; readonly page?: string; readonly act?: string };

/** What awaits somebody and stands in rows alone, without a limit: its title, where it is done, why. */
export type Waiting = {
  readonly title: Message;
  /** Below the body's address. */
  readonly page: string;
  readonly text: readonly Message[];
};

export type Capability = {
  readonly name: string;
  readonly words: Catalogue;
  readonly acts: readonly Act[];
  /** Files of the record's download beside facts and documents: open books, closed ballots. */
  readonly archived?: (
    house: House,
    bodyId: string,
  ) => Promise<{
    readonly books?: readonly ArchivedFile[];
    readonly ballots?: readonly ArchivedFile[];
  }>;
  readonly scripts?: readonly Script[];
  /** Work done after a decision, by the name of its task. */
  readonly jobs?: (house: House) => Readonly<Record<string, JobTask>>;
  /** Names of those of its tasks that are done every night. */
  readonly nightly?: readonly string[];
  readonly routes?: (house: House) => readonly Route[];
  readonly tasks?: (story: Story, day: string) => readonly Task[];
  /** What awaits these roles of one person in a body, for the page of the day. */
  readonly waiting?: (
    db: Db,
    asked: { readonly bodyId: string; readonly actors: readonly Actor[] },
  ) => Promise<readonly Waiting[]>;
  readonly blocks?: (story: Story, day: string) => readonly Block[];
};
