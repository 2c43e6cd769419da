/** A ballot as the record shows it: called, rolled, opened, closed, reported, disputed; rehearsals left out. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Tally } from "@rochdale/facts/ballots.ts";
import { secretBallotOf, type SecretBallot } from "@rochdale/facts/secret-ballot-story.ts";
import { all } from "@rochdale/facts/story.ts";
import { lastWhere } from "./scene.ts";
import type { Scene } from "./scene.ts";

export type Purpose = "support" | "usersSupport";

export type BallotEvidence = {
  readonly ballot: string;
  readonly called: Entry<"BallotCalled/1"> | undefined;
  /** When the poll opens and closes: as called, or as the dates were set later. */
  readonly opens: string | undefined;
  readonly closes: string | undefined;
  readonly frozen: Entry<"RollFrozen/1"> | undefined;
  readonly opened: Entry<"BallotOpened/1"> | undefined;
  readonly closed: Entry<"BallotClosed/1"> | undefined;
  readonly report: Entry<"BallotReported/1"> | undefined;
  readonly voided: Entry<"BallotChallengeRuled/1"> | undefined;
  /** Challenges that nobody has ruled on. */
  readonly open: readonly Entry<"BallotChallenged/1">[];
  /** Keys, batches and proofs, where the box was the verifiable one. */
  readonly secret: SecretBallot | null;
};

/** Ballots for a purpose, in the order in which they were called or, by sources, reported. */
export function ballotsFor(scene: Scene, purpose: Purpose): readonly BallotEvidence[] {
  const rehearsals = new Set<string>();
  const ids = new Set<string>();
  for (const { content } of all(scene.story, "BallotCalled/1")) {
    const counts = !content.rehearsal || scene.body.standing === "rehearsal";
    if (!counts) rehearsals.add(content.ballot);
    else if (content.purpose === purpose) ids.add(content.ballot);
  }
  for (const { content } of all(scene.story, "BallotReported/1")) {
    if (content.purpose === purpose && !rehearsals.has(content.ballot)) ids.add(content.ballot);
  }
  return [...ids]
    .map((id) => evidenceOf(scene, id))
    .sort((a, b) => (beganOn(a) < beganOn(b) ? -1 : beganOn(a) > beganOn(b) ? 1 : 0));
}

function beganOn({ called, report }: BallotEvidence): string {
  return called?.on ?? report?.on ?? "";
}

/** The last ballot that was reported and not set aside, whose count therefore stands. */
export function countedBallot(
  scene: Scene,
  purpose: Purpose,
): (BallotEvidence & { readonly report: Entry<"BallotReported/1"> }) | undefined {
  for (const ballot of ballotsFor(scene, purpose).toReversed()) {
    const { report } = ballot;
    if (report && !ballot.voided) return { ...ballot, report };
  }
  return undefined;
}

function evidenceOf(scene: Scene, ballot: string): BallotEvidence {
  const { story } = scene;
  const of = (entry: { readonly content: { readonly ballot: string } }) =>
    entry.content.ballot === ballot;
  const called = lastWhere(story, "BallotCalled/1", of);
  const moved = lastWhere(story, "BallotDatesSet/1", of)?.content;
  const rulings = all(story, "BallotChallengeRuled/1").filter(of);
  const ruled = new Set(rulings.map((ruling) => ruling.content.challenge));
  return {
    ballot,
    called,
    opens: moved?.opens ?? called?.content.opens,
    closes: moved?.closes ?? called?.content.closes,
    frozen: lastWhere(story, "RollFrozen/1", of),
    opened: lastWhere(story, "BallotOpened/1", of),
    closed: lastWhere(story, "BallotClosed/1", of),
    report: lastWhere(story, "BallotReported/1", of),
    voided: rulings.find((ruling) => ruling.content.outcome === "voided"),
    open: all(story, "BallotChallenged/1")
      .filter(of)
      .filter((one) => !ruled.has(one.content.challenge)),
    secret: called?.content.box === "verifiable" ? secretBallotOf(story, ballot) : null,
  };
}

/** Papers that came back: for, against, abstaining and spoiled. */
export function returned(tally: Tally): number {
  return tally.for + tally.against + tally.abstain + tally.spoiled;
}
