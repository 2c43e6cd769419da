/** Votes of the members that an act may name, and whether they carried it. */
import type { PutMatter } from "@rochdale/facts/resolutions.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { carriedAt, resolutionsDecided } from "@rochdale/genuineness/resolutions-decided.ts";

export type Vote = {
  readonly id: string;
  readonly on: string;
  /** The words that were voted on. */
  readonly resolution: string;
  readonly eligible: number;
  readonly for: number;
  readonly against: number;
  /** Kept with the rules' own count: that decides, and not these heads. */
  readonly counted: boolean;
};

/** Votes of the members that an act may name: resolutions of meetings held, and ballots on a resolution. */
export function memberVotes(story: Story): readonly Vote[] {
  const meetings = resolutionsDecided(story)
    .filter(({ held }) => held.content.present >= held.content.quorum)
    .map(({ held, resolution: { resolution, tally }, counted }) => ({
      id: held.content.meeting,
      on: held.on,
      resolution,
      ...{ eligible: tally.eligible, for: tally.for, against: tally.against },
      counted: counted !== undefined,
    }));
  const ballots = all(story, "BallotReported/1")
    .filter((one) => one.content.purpose === "resolution" && isReal(story, one.content.ballot))
    .map(({ on, content }) => ({
      id: content.ballot,
      on,
      resolution: questionOf(story, content.ballot),
      eligible: content.tally.eligible,
      for: content.tally.for,
      against: content.tally.against,
      counted: false,
    }));
  return [...meetings, ...ballots];
}

function questionOf(story: Story, ballot: string): string {
  const called = all(story, "BallotCalled/1").find((one) => one.content.ballot === ballot);
  return called?.content.question ?? ballot;
}

function isReal(story: Story, ballot: string): boolean {
  return all(story, "BallotCalled/1").some(
    (one) => one.content.ballot === ballot && !one.content.rehearsal,
  );
}

/** What is asked of a vote: the matter it was put as, and the line where only heads are known. */
export type Asked = { readonly matters: readonly PutMatter[]; readonly line: string };

/**
 * Whether a named vote carried it: a resolution by the rules and the law as they counted it; a ballot, or a meeting from
 * before votes were counted by class, by its heads. "3/4" is at least, "1/2" is over.
 */
export function membersCarried(story: Story, id: string | null, asked: Asked): boolean {
  if (carriedAt(story, id, asked.matters)) return true;
  return memberVotes(story).some(
    (vote) => vote.id === id && !vote.counted && reaches(vote, asked.line),
  );
}

/** Exact: the votes for, times the line's lower part, against its upper part times all for and against. */
function reaches(vote: Vote, line: string): boolean {
  const [top = 1, bottom = 2] = line.split("/").map(Number);
  const [has, needs] = [vote.for * bottom, (vote.for + vote.against) * top];
  return vote.for > 0 && (line === "1/2" ? has > needs : has >= needs);
}
