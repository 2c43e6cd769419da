/** The dates of ballots and the mandate, at their last days. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { ballotDues } from "./due-ballot.ts";
import { vantageOf } from "./due-item.ts";
import { changed, movedTo, tell, without } from "./told-story.ts";
import { wholeLife } from "./whole-life.ts";

const staffOnly = wholeLife.filter(
  (one) => (one.content as { ballot?: string }).ballot !== "users-2025",
);
const unused = without(staffOnly, "TransferMade/1", "Converted/1");
const states = (asOf: string, facts: readonly NewFact[] = unused) =>
  Object.fromEntries(
    ballotDues(vantageOf(tell(facts), asOf)).map((due) => [
      due.id.replace("ballot.staff-2025.", ""),
      `${due.state} ${due.due}`,
    ]),
  );

test("before the poll of 23 June: notice and roll by 2 June, objections until 16 June", () => {
  assert.deepEqual(states("2025-06-02"), {
    notice: "met 2025-06-02",
    freezeRoll: "met 2025-06-02",
    objections: "running 2025-06-16",
    open: "running 2025-06-23",
    vote: "notStarted 2025-07-06",
  });
  assert.equal(states("2025-06-16")["objections"], "dueSoon 2025-06-16");
  assert.equal(states("2025-06-17")["objections"], "met 2025-06-16");
});

test("a roll frozen a day late is met late; not frozen, it is late", () => {
  assert.equal(
    states("2025-06-05", movedTo(unused, "RollFrozen/1", "2025-06-03"))["freezeRoll"],
    "metLate 2025-06-02",
  );
  assert.equal(
    states("2025-06-03", without(unused, "RollFrozen/1"))["freezeRoll"],
    "late 2025-06-02",
  );
});

test("set anew, the dates move every limit", () => {
  const moved = fact("BallotDatesSet/1", "scrutineer", "2025-06-04", {
    ballot: "staff-2025",
    opens: "2025-06-30",
    closes: "2025-07-13",
  });
  const now = states("2025-06-05", [...unused, moved]);
  assert.deepEqual([now["freezeRoll"], now["open"]], ["met 2025-06-09", "running 2025-06-30"]);
});

test("a rehearsal has no clocks; an election has only its poll", () => {
  assert.deepEqual(
    states("2025-06-05", changed(unused, "BallotCalled/1", { rehearsal: true })),
    {},
  );
  const election = changed(unused, "BallotCalled/1", { purpose: "boardElection" });
  assert.deepEqual(Object.keys(states("2025-06-05", election)), ["open", "vote"]);
});

test("the mandate runs for twelve months, then is late with its own words", () => {
  assert.equal(states("2025-07-08")["mandate"], "running 2026-07-06");
  assert.equal(states("2026-07-06")["mandate"], "dueSoon 2026-07-06");
  const [late] = ballotDues(vantageOf(tell(unused), "2026-07-07")).slice(-1);
  assert.equal(late?.state, "late");
  assert.equal(late?.counted?.message, "mandate.lapsed");
  assert.equal(states("2026-07-07", staffOnly)["mandate"], "met 2026-07-06");
  assert.equal(states("2025-07-07")["mandate"], undefined);
});

test("a verifiable ballot: challenges for 28 days after the report of 8 July, then its materials go within a week", () => {
  const verifiable = changed(unused, "BallotCalled/1", { box: "verifiable" });
  const after = (asOf: string, ...more: readonly NewFact[]) => {
    const now = states(asOf, [...verifiable, ...more]);
    return [now["petition"], now["destroyLinks"], now["destroyPapers"]];
  };
  assert.deepEqual(after("2025-07-09"), [
    "running 2025-08-05",
    "notStarted 2025-08-12",
    "notStarted 2026-07-15",
  ]);
  assert.deepEqual(after("2025-08-13").slice(0, 2), ["met 2025-08-05", "late 2025-08-12"]);
  const gone = fact("BallotMaterialsDestroyed/1", "scrutineer", "2025-08-10", {
    ballot: "staff-2025",
    materials: ["credentialLinks", "letters"],
  });
  assert.equal(after("2025-08-13", gone)[1], "met 2025-08-12");
  assert.equal(after("2026-07-16", gone)[2], "late 2026-07-15");
  assert.equal(states("2025-07-09")["petition"], undefined);
});
