/** Appeals about a dividend: taken down, and decided by somebody else, at the rate that every bill got. */
import { fact } from "@rochdale/facts/fact.ts";
import { appealGround } from "@rochdale/facts/dividend.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import type { Db } from "../../platform/database.ts";
import { OUR_STANDARD, refusal } from "../request/request.ts";
import { appealsUntil, noRound, rounds, shared } from "./rules.ts";
import { roundNamed, roundsOf } from "./rules-scheme.ts";
import { atTheSameRate } from "./share.ts";
import { accountsIn, appealsIn, type AccountRow, type AppealRow } from "./store.ts";
import { dividendTables } from "./tables.ts";

const after = () => "/dividend/desk";

type Kept = ReadonlyMap<
  string,
  { readonly accounts: readonly AccountRow[]; readonly appeals: readonly AppealRow[] }
>;

async function load({ db, situation }: { db: Db; situation: Situation }): Promise<Kept> {
  const kept = new Map<string, NonNullable<ReturnType<Kept["get"]>>>();
  for (const { round } of roundsOf(situation.story).filter(shared)) {
    const name = { bodyId: situation.bodyId, round };
    kept.set(round, {
      accounts: await accountsIn(db, name),
      appeals: await appealsIn(db, name),
    });
  }
  return kept;
}

export const recordAppeal = act({
  id: "dividend.recordAppeal",
  may: ["authority", "assessor"],
  fields: (s: Situation) => ({
    round: { kind: "choice", options: rounds(s.story, shared) },
    account: { kind: "text", max: 40 },
    ground: { kind: "choice", options: appealGround.options, words: "dividend.ground" },
    words: { kind: "longText", max: 4000 },
  }),
  refusals: (s) => noRound(s.story, shared),
  load,
  decide(command, s) {
    const round = roundNamed(s.story, command.round);
    const until = round ? appealsUntil(round) : null;
    if (!round || until === null) throw new Error("a choice of years offers years");
    if (s.day > until)
      return refused(refusal("dividend.appealTooLate", OUR_STANDARD, { until: { day: until } }));
    const { accounts } = (s.loaded as Kept).get(command.round) ?? { accounts: [] };
    if (!accounts.some(({ account }) => account === command.account))
      return problem("account", "dividend.problem.account");
    return recordedFacts(
      fact("DividendAppealMade/1", s.by.party, s.day, {
        round: command.round,
        appeal: `appeal-${command.round}-${round.appeals.length + 1}`,
        ground: appealGround.parse(command.ground),
      }),
    );
  },
  async rows({ tx, command, situation, facts }) {
    const made = facts[0];
    if (made?.type !== "DividendAppealMade/1") throw new Error("an appeal is made first");
    await dividendTables(tx)
      .insertInto("dividend_appeal")
      .values({
        body_id: situation.bodyId,
        round: command.round,
        appeal: made.content.appeal,
        account: command.account,
        words: command.words,
        taken_by: situation.by.personId,
        decided_by: null,
        outcome: null,
        pence: null,
      })
      .execute();
  },
  then: after,
});

const OUTCOMES = ["allowed", "dismissed", "withdrawn"] as const;

/** Appeals that wait for a decision, over all years. */
function waiting(s: Situation): readonly string[] {
  return roundsOf(s.story)
    .filter(({ destroyed }) => !destroyed)
    .flatMap(({ appeals }) => appeals.filter(({ decided }) => !decided))
    .map(({ made }) => made.content.appeal);
}

/** The year of an appeal, the row that waits for a decision, and the bill that it is about. */
function found(s: Situation, appeal: string) {
  const round = roundsOf(s.story).find(({ appeals }) =>
    appeals.some(({ made }) => made.content.appeal === appeal),
  );
  const kept = round && (s.loaded as Kept).get(round.round);
  const row = kept?.appeals.find((one) => one.appeal === appeal);
  const bill = kept?.accounts.find(({ account }) => account === row?.account);
  if (!round || !kept || !row || !bill) throw new Error("an appeal has its row and its bill");
  return { round, kept, row, bill };
}

/** What is added to a bill whose household should have had so many points; nought where it already has as much. */
function added(s: Situation, appeal: string, points: string): bigint {
  const { kept, bill } = found(s, appeal);
  const rated = kept.accounts.map((one) => ({
    points: one.points ?? "0",
    cap: one.cap ?? 0n,
    pence: one.pence ?? 0n,
  }));
  const now = atTheSameRate(rated, { points, cap: bill.cap ?? 0n });
  const before = kept.appeals
    .filter((one) => one.account === bill.account)
    .reduce((sum, one) => sum + (one.pence ?? 0n), bill.pence ?? 0n);
  return now > before ? now - before : 0n;
}

export const decideAppeal = act({
  id: "dividend.decideAppeal",
  may: ["authority", "assessor", "arbiter"],
  fields: (s: Situation) => ({
    appeal: { kind: "choice", options: waiting(s) },
    outcome: { kind: "choice", options: OUTCOMES, words: "dividend.decided" },
    points: { kind: "decimal", optional: true },
  }),
  refusals: (s) => noRound(s.story, (round) => round.appeals.some(({ decided }) => !decided)),
  load,
  decide(command, s) {
    const { appeal, points } = command;
    const outcome = command.outcome as (typeof OUTCOMES)[number];
    const { round, kept, row } = found(s, appeal);
    if (row.taken_by === s.by.personId) return refused(refusal("dividend.ownAppeal", OUR_STANDARD));
    if (outcome === "allowed") {
      if (points === null || points.startsWith("-"))
        return problem("points", "dividend.problem.points");
      const more = added(s, appeal, points);
      if (more === 0n) return problem("points", "dividend.problem.noMore");
      const spent = kept.appeals.reduce((sum, one) => sum + (one.pence ?? 0n), 0n);
      if (spent + more > BigInt(round.resolved.content.appealsPence))
        return refused(refusal("dividend.noneLeft", OUR_STANDARD));
    }
    return recordedFacts(
      fact("DividendAppealDecided/1", s.by.party, s.day, {
        round: round.round,
        appeal,
        outcome,
      }),
    );
  },
  async rows({ tx, command, situation }) {
    const { round } = found(situation, command.appeal);
    const allowed = command.outcome === "allowed";
    await dividendTables(tx)
      .updateTable("dividend_appeal")
      .set({
        decided_by: situation.by.personId,
        outcome: command.outcome as (typeof OUTCOMES)[number],
        pence: allowed ? added(situation, command.appeal, command.points ?? "0") : null,
      })
      .where("body_id", "=", situation.bodyId)
      .where("round", "=", round.round)
      .where("appeal", "=", command.appeal)
      .execute();
  },
  then: after,
});
