/** What was paid against the statements: what is due by which day, when it was covered, and whose word the payments are. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, wordOf, type Story } from "@rochdale/facts/story.ts";
import { addDays, daysBetween } from "./calendar.ts";
import { statementsDrawn, type Drawn } from "./statement-told.ts";

/** Days from a statement to its payment: Procurement Act 2023 s.68, the statement taken as the invoice. */
export const daysToPay = 30;

export type Settled = Drawn & {
  /** Pence due by this statement and all before it together: a negative one is set against the next. */
  readonly dueInAll: bigint;
  readonly dueBy: string;
  /** The first day on which the payments covered it; null while they do not. */
  readonly coveredOn: string | null;
  /** Days from the statement to that day, 0 where it was covered before. */
  readonly days: number | null;
};

type Payment = Entry<"InvoicePaid/1">;

/** Payments by the day on which they were made; those of one day in the order of the log. */
export function paymentsIn(story: Story): readonly Payment[] {
  return all(story, "InvoicePaid/1").toSorted((a, b) =>
    a.content.paidOn === b.content.paidOn
      ? a.position - b.position
      : a.content.paidOn < b.content.paidOn
        ? -1
        : 1,
  );
}

/** Pence paid up to and on a day. */
export function paidBy(story: Story, day: string): bigint {
  return sumOf(paymentsIn(story).filter((one) => one.content.paidOn <= day));
}

/** Pence that the mutual itself says have arrived, by its own entry or by confirming the commissioner's. */
export function confirmedBy(story: Story, day: string): bigint {
  const confirmed = new Set(
    all(story, "PaymentConfirmed/1")
      .filter((one) => wordOf(story, one, "authority") !== "own")
      .map((one) => one.content.payment),
  );
  return sumOf(
    paymentsIn(story).filter(
      (one) =>
        one.content.paidOn <= day &&
        (confirmed.has(one.content.payment) || wordOf(story, one, "authority") !== "own"),
    ),
  );
}

function sumOf(payments: readonly Payment[]): bigint {
  return payments.reduce((sum, one) => sum + BigInt(one.content.pence), 0n);
}

/** Every drawn statement with the day on which payments covered it and all before it. */
export function settledStatements(
  story: Story,
  statements: readonly Drawn[] = statementsDrawn(story),
): readonly Settled[] {
  const payments = paymentsIn(story);
  let dueInAll = 0n;
  return statements.map((drawn) => {
    dueInAll += drawn.statement.total;
    const { on } = drawn.entry;
    const coveredOn = coveredFrom(payments, { dueInAll, on });
    const days = coveredOn === null ? null : daysBetween(on, coveredOn);
    return { ...drawn, dueInAll, dueBy: addDays(on, daysToPay), coveredOn, days };
  });
}

function coveredFrom(
  payments: readonly Payment[],
  { dueInAll, on }: { readonly dueInAll: bigint; readonly on: string },
): string | null {
  let paid = 0n;
  if (paid >= dueInAll) return on;
  for (const { content } of payments) {
    paid += BigInt(content.pence);
    if (paid >= dueInAll) return content.paidOn > on ? content.paidOn : on;
  }
  return null;
}
