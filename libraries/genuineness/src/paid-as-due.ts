/** The commissioner's side of open books: it paid what the statements say was due, and within thirty days. */
import { all, latest } from "@rochdale/facts/story.ts";
import { contractPrices } from "./contract-prices.ts";
import {
  confirmedBy,
  daysToPay,
  paidBy,
  paymentsIn,
  settledStatements,
  type Settled,
} from "./payments-made.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";

/** Asked where statements were drawn: before there is one nothing is due, and nothing can be said of it. */
function nothingDrawn({ story }: Scene) {
  if (!latest(story, "ContractSigned/1") || !contractPrices(story)) {
    return sentence("doesNotApply.notPriced");
  }
  const none = all(story, "StatementDrawn/1").length === 0;
  return none ? sentence("doesNotApply.notDrawn") : undefined;
}

/** Statements whose thirty days have passed on the day. */
function pastDue(scene: Scene): readonly Settled[] {
  return settledStatements(scene.story).filter((one) => one.dueBy < scene.day);
}

const pence = (amount: bigint) => ({ pence: String(amount) });

/**
 * Our own standard: by the day the payments cover every statement whose thirty days have passed, and the mutual says so
 * too. What a statement says is a pure function of the record; a sum that is held or waits for a check is not due.
 */
export const paidWhatWasDue = findingRule({
  id: "paidWhatWasDue",
  group: "contract",
  version: 1,
  law: "rochdale-2",
  beneficiary: "authority",
  wanted: "payee",
  doesNotApply: nothingDrawn,
  judge: judgePaid,
});

function judgePaid(scene: Scene): Judgement {
  const { story, day } = scene;
  const last = pastDue(scene).at(-1);
  const payments = paymentsIn(story);
  if (!last) {
    return notProven(sentence("finding.paid.notYet"), sentence("finding.paid.change.pay"), {
      also: payments,
    });
  }
  const due = last.dueInAll;
  const [paid, confirmed] = [paidBy(story, day), confirmedBy(story, day)];
  const grounds = {
    rests: [...payments, ...all(story, "PaymentConfirmed/1")],
    also: settledStatements(story).map((one) => one.entry),
  };
  const values = { due: pence(due), paid: pence(paid), day: onDay(last.entry.on) };
  if (paid < due) {
    const short = { ...values, short: pence(due - paid) };
    return notMet(
      sentence("finding.paidWhatWasDue.short", short),
      sentence("finding.paidWhatWasDue.change.pay", { short: pence(due - paid) }),
      { ...grounds, rests: [last.entry, ...grounds.rests] },
    );
  }
  if (confirmed < due) {
    const missing = { ...values, missing: pence(due - confirmed) };
    return notProven(
      sentence("finding.paidWhatWasDue.unconfirmed", missing),
      sentence("finding.paidWhatWasDue.change.confirm"),
      grounds,
    );
  }
  return met(
    sentence("finding.paidWhatWasDue.met", values),
    sentence("finding.paidWhatWasDue.change.lose"),
    grounds,
  );
}

/**
 * Thirty days from a statement to its payment (Procurement Act 2023 s.68, as we know it; the statement is taken as the
 * invoice). Each statement whose days have passed was covered in time, by payments that the mutual confirms.
 */
export const paidInTime = findingRule({
  id: "paidInTime",
  group: "contract",
  version: 1,
  law: "pa2023-s68",
  beneficiary: "authority",
  wanted: "payee",
  doesNotApply: nothingDrawn,
  judge: judgeInTime,
});

function judgeInTime(scene: Scene): Judgement {
  const { story, day } = scene;
  const past = pastDue(scene);
  const last = past.at(-1);
  const rests = [...paymentsIn(story), ...all(story, "PaymentConfirmed/1")];
  const change = sentence("finding.paidInTime.change.pay", { days: daysToPay });
  if (!last) return notProven(sentence("finding.paid.notYet"), change, { also: rests });
  const late = past.filter((one) => one.coveredOn === null || one.coveredOn > one.dueBy);
  if (late.length > 0) {
    const values = { late: late.length, count: past.length, days: daysToPay };
    const entries = late.map((one) => one.entry);
    return notMet(sentence("finding.paidInTime.late", values), change, {
      rests: [...entries, ...rests],
    });
  }
  const grounds = { rests, also: past.map((one) => one.entry) };
  if (confirmedBy(story, day) < last.dueInAll) {
    const confirm = sentence("finding.paidWhatWasDue.change.confirm");
    return notProven(sentence("finding.paidInTime.unconfirmed"), confirm, grounds);
  }
  const longest = Math.max(...past.map((one) => one.days ?? 0));
  return met(
    sentence("finding.paidInTime.met", { count: past.length, longest, days: daysToPay }),
    sentence("finding.paidInTime.change.lose", { days: daysToPay }),
    grounds,
  );
}
