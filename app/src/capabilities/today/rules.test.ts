/** Whose a limit is, which ballot is open to whom, which meeting is next, what changes soon. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Due } from "@rochdale/facts/due.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { opening } from "@rochdale/facts/story.ts";
import { dueOf } from "@rochdale/genuineness/due.ts";
import { findingsOf } from "@rochdale/genuineness/finding.ts";
import { tell, without } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { awaits, awaitsParty, changes, nextMeeting, openBallots } from "./rules.ts";

const story = tell(wholeLife);

test("every limit of a life awaits somebody, or everyone on a roll", () => {
  for (const day of ["2025-02-01", "2025-06-05", "2025-09-20", "2026-11-21"]) {
    for (const due of dueOf(story, day)) {
      const voters = due.mustAct.message === "due.who.voters";
      assert.equal(awaits(story, due).length > 0, !voters, `${due.id}: ${due.mustAct.message}`);
    }
  }
});

const mustAct = (name: string): Due =>
  ({ mustAct: { message: "due.who.named", values: { name } } }) as unknown as Due;

test("a named authority is the authority; another name is a union, and only that union's", () => {
  assert.deepEqual(awaits(story, mustAct(opening(story).authority?.name ?? "")), ["authority"]);
  assert.deepEqual(awaits(story, mustAct("Union of Care Workers")), ["union"]);
  const admitted = (party: string, organisation: string) =>
    fact("PartyAdmitted/1", "archivist", "2025-01-07", {
      party,
      role: "union",
      organisation,
      person: null,
      checkedBy: "archivist",
      how: "unionConfirmed",
    });
  const two = tell([
    ...wholeLife,
    admitted("union-1", "Union of Care Workers, county branch"),
    admitted("union-2", "Nurses Together"),
  ]);
  const due = mustAct("Union of Care Workers");
  assert.equal(awaitsParty(two, due, { role: "union", party: "union-1" }), true);
  assert.equal(awaitsParty(two, due, { role: "union", party: "union-2" }), false);
  assert.equal(awaitsParty(two, due, { role: "authority", party: "authority" }), false);
});

test("a ballot is open to its roll while it is open, to the last day", () => {
  const voting = tell(without(wholeLife, "BallotClosed/1", "BallotReported/1"));
  assert.deepEqual(
    openBallots(voting, "2025-07-06", "staff").map((one) => one.number),
    [1],
  );
  assert.equal(openBallots(voting, "2025-07-07", "staff").length, 0);
  assert.equal(openBallots(voting, "2025-07-06", "member").length, 0);
  assert.equal(openBallots(story, "2025-07-06", "staff").length, 0);
});

test("the next meeting is called, not held, and not past", () => {
  const called = (meeting: string, meetingOn: string) =>
    fact("MeetingCalled/1", "secretary", "2026-11-01", {
      meeting,
      kind: "general",
      meetingOn,
      givenOn: "2026-11-01",
      clearDays: 14,
      business: ["Accounts"],
    });
  const two = tell([...wholeLife, called("m-8", "2026-12-20"), called("m-9", "2026-12-10")]);
  assert.equal(nextMeeting(two, "2026-11-21")?.id, "m-9");
  assert.equal(nextMeeting(two, "2026-12-11")?.id, "m-8");
  assert.equal(nextMeeting(two, "2026-12-21"), undefined);
});

test("what changes soon is a finding with another state then", () => {
  const now = findingsOf(story, "2026-11-21");
  assert.deepEqual(changes(now, now), []);
  const later = changes(now, findingsOf(story, "2027-11-21"));
  assert.ok(later.some((one) => one.id === "booksCurrent" && one.now.state === "met"));
});
