/** Acts of statements: drawn by either side, a line disputed and decided, payments recorded and confirmed. */
import { day } from "@rochdale/clock/day.ts";
import { fact, type Content, type Entry } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import { drawingsOf, nextPeriod, statementPreview } from "@rochdale/genuineness/statement-told.ts";
import {
  act,
  DecideAgain,
  problem,
  recordedFacts,
  refused,
  type Letter,
  type Situation,
} from "../../house/act.ts";
import type { Fields } from "../../house/field.ts";
import { mayPost, pendingOf, postAll, readBooks, settle, type Books } from "../ledger/ledger.ts";
import {
  disputesOpen,
  lineName,
  linesOpen,
  mayDraw,
  mayResolve,
  numbered,
  paymentsUnconfirmed,
  priced,
  unlessAny,
} from "./rules.ts";
import { entriesOfStatement, entryOfPayment, heldWords, type BookEntry } from "./rules-books.ts";

/** The mutual may enter what it draws and what arrives in its own books; the commissioner has no hand in them. */
function booksField(s: Situation): Fields {
  if (s.by.role !== "secretary") return {};
  const tick = {
    kind: "choices",
    options: ["enter"],
    words: "payment.books",
    optional: true,
  } as const;
  return { books: { ...tick, suggest: ["enter"] } };
}

type Command = { readonly [name: string]: unknown };
const entersBooks = (command: Command): boolean =>
  ((command["books"] as readonly string[] | null | undefined) ?? []).includes("enter");

/** What stands against entries, of the books that `load` read. */
function booksRefuse(s: Situation, entries: readonly BookEntry[]) {
  return entries.flatMap((one) => mayPost(s.loaded as Books, one));
}

type Writes = Parameters<NonNullable<ReturnType<typeof act>["rows"]>>[0];

async function enter({ tx, situation, at }: Writes, entries: readonly BookEntry[]): Promise<void> {
  await postAll(tx, { bodyId: situation.bodyId, by: situation.by, at }, entries);
}

function tell(
  name: string,
  roles: readonly ("authority" | "secretary")[],
  month: string,
): Letter[] {
  const values = { month: { day: `${month}-01` } };
  return roles.map((role) => ({
    to: { role },
    subject: { message: `payment.letter.${name}.subject`, values },
    text: [{ message: `payment.letter.${name}.text`, values }],
  }));
}

function statementEntries(s: Situation): readonly BookEntry[] {
  const statement = statementPreview(s.story, s.day);
  return statement ? entriesOfStatement(statement, s.day) : [];
}

export const draw = act({
  id: "payment.draw",
  may: ["secretary", "authority"],
  fields: booksField,
  refusals: (s) => mayDraw(s.story, s.day),
  load: ({ db, situation }) => readBooks(db, situation.bodyId),
  decide(command, s) {
    const period = nextPeriod(s.story);
    if (period === undefined) throw new DecideAgain();
    const refusals = entersBooks(command) ? booksRefuse(s, statementEntries(s)) : [];
    if (refusals.length > 0) return refused(...refusals);
    const other = s.by.role === "authority" ? "secretary" : "authority";
    return {
      ok: true,
      facts: [fact("StatementDrawn/1", s.by.party, s.day, { period, knownAt: s.day })],
      letters: tell("drawn", [other], period),
    };
  },
  async rows(write) {
    if (entersBooks(write.command)) await enter(write, statementEntries(write.situation));
  },
  then: (s) => `/payments/${nextPeriod(s.story) ?? ""}`,
});

export const dispute = act({
  id: "payment.dispute",
  may: ["authority", "secretary"],
  fields: (s): Fields => ({
    line: { kind: "choice", options: linesOpen(s.story, s.day).map(lineName).toReversed() },
    reasons: { kind: "longText", max: 1000, rows: 4 },
  }),
  refusals: (s) => {
    const missing = priced(s.story);
    return missing.length > 0 ? missing : unlessAny(linesOpen(s.story, s.day), "noLineOpen");
  },
  decide(command, s) {
    const line = linesOpen(s.story, s.day).find((one) => lineName(one) === command["line"]);
    if (!line) return problem("line", "payment.problem.line");
    const ids = all(s.story, "LineDisputed/1").map((one) => one.content.dispute);
    const content = {
      ...{ dispute: numbered("dispute", ids), term: line.term, period: line.period },
      ...{ metric: line.metric, reasons: String(command["reasons"]) },
    };
    const other = s.by.role === "authority" ? "secretary" : "authority";
    return {
      ok: true,
      facts: [fact("LineDisputed/1", s.by.party, s.day, content)],
      letters: tell("disputed", [other], line.period),
    };
  },
  then: () => "/payments",
});

export const resolveDispute = act({
  id: "payment.resolve",
  may: ["arbiter", "assessor", "authority", "secretary"],
  fields: (s): Fields => {
    const open = disputesOpen(s.story);
    return {
      dispute: {
        kind: "choice",
        options: open.map((one) => one.content.dispute),
        names: Object.fromEntries(
          open.map(({ content }) => [content.dispute, `${content.dispute}: ${lineName(content)}`]),
        ),
      },
      result: {
        kind: "choice",
        options: ["dismissed", "upheld", "settled"],
        words: "enum.lineDispute",
      },
      agreed: { kind: "pence", negative: true, optional: true },
    };
  },
  refusals: (s) => unlessAny(disputesOpen(s.story), "noDisputeOpen"),
  decide(command, s) {
    const open = disputesOpen(s.story).find((one) => one.content.dispute === command["dispute"]);
    if (!open) return problem("dispute", "payment.problem.dispute");
    const result = command["result"] as Content<"DisputeResolved/1">["result"];
    const refusals = mayResolve(s.story, open, { party: s.by.party, result });
    if (refusals.length > 0) return refused(...refusals);
    const agreedPence = (command["agreed"] as number | null) ?? null;
    if ((result === "settled") !== (agreedPence !== null)) {
      return problem("agreed", "payment.problem.agreed");
    }
    const content = { dispute: open.content.dispute, result, agreedPence };
    return {
      ok: true,
      facts: [fact("DisputeResolved/1", s.by.party, s.day, content)],
      letters: tell("resolved", ["authority", "secretary"], open.content.period),
    };
  },
  /** What waited in the books for the outcome is let go: the next statement brings what is due. */
  async rows({ tx, situation, command, at }) {
    const open = disputesOpen(situation.story).find(
      (one) => one.content.dispute === command["dispute"],
    );
    const words = open && heldWords(lineName(open.content));
    const waiting = await pendingOf(tx, situation.bodyId);
    const held = waiting.find((one) => one.awaits === "outcome" && one.words === words);
    if (!open || !held) return;
    const writing = { bodyId: situation.bodyId, by: situation.by, at };
    await settle(tx, writing, {
      ...{ entry: held.number, outcome: "void", key: `ended-${open.content.dispute}` },
      ...{ day: day(situation.day), words: `${words}, ended`, document: null },
    });
  },
  then: () => "/payments",
});

export const pay = act({
  id: "payment.pay",
  may: ["authority", "secretary"],
  fields: (s): Fields => {
    const months = drawingsOf(s.story).map((one) => one.content.period);
    return {
      period: {
        kind: "choice",
        options: months.slice(-24).toReversed(),
        suggest: months.at(-1) ?? "",
      },
      sum: { kind: "pence" },
      paidOn: { kind: "day", suggest: s.day },
      ...booksField(s),
    };
  },
  refusals: (s) => unlessAny(drawingsOf(s.story), "noStatement"),
  load: ({ db, situation }) => readBooks(db, situation.bodyId),
  decide(command, s) {
    const paidOn = String(command["paidOn"]);
    const period = String(command["period"]);
    if (paidOn > s.day) return problem("paidOn", "payment.problem.dayLater");
    const first = drawingsOf(s.story)[0]?.content.period ?? "";
    if (paidOn < `${first}-01`) {
      return problem("paidOn", "payment.problem.dayEarlier", { day: { day: `${first}-01` } });
    }
    const pence = Number(command["sum"]);
    if (pence === 0) return problem("sum", "payment.problem.nought");
    const ids = all(s.story, "InvoicePaid/1").map((one) => one.content.payment);
    const payment = numbered("payment", ids);
    const paid = fact("InvoicePaid/1", s.by.party, s.day, { payment, period, pence, paidOn });
    const entry = entryOfPayment(paid, s.day);
    const refusals = entersBooks(command) ? booksRefuse(s, [entry]) : [];
    return refusals.length > 0 ? refused(...refusals) : recordedFacts(paid);
  },
  async rows(write) {
    const paid = write.facts.find((one) => one.type === "InvoicePaid/1");
    if (!paid || !entersBooks(write.command)) return;
    await enter(write, [entryOfPayment(paid, write.situation.day)]);
  },
  then: () => "/payments",
});

function paymentOf(s: Situation, payment: string): Entry<"InvoicePaid/1"> | undefined {
  return all(s.story, "InvoicePaid/1").find((one) => one.content.payment === payment);
}

export const confirmPayment = act({
  id: "payment.confirm",
  may: ["secretary"],
  fields: (s): Fields => {
    const waiting = paymentsUnconfirmed(s.story).map((one) => one.content);
    const names = waiting.map((one): readonly [string, string] => [
      one.payment,
      `${one.payment}: ${one.period}, ${one.paidOn}`,
    ]);
    return {
      payment: {
        kind: "choice",
        options: waiting.map((one) => one.payment),
        names: Object.fromEntries(names),
        suggest: waiting[0]?.payment ?? "",
      },
      ...booksField(s),
    };
  },
  refusals: (s) => unlessAny(paymentsUnconfirmed(s.story), "noPaymentWaiting"),
  load: ({ db, situation }) => readBooks(db, situation.bodyId),
  decide(command, s) {
    const payment = String(command["payment"]);
    const paid = paymentOf(s, payment);
    const entries = paid && entersBooks(command) ? [entryOfPayment(paid, s.day)] : [];
    const refusals = booksRefuse(s, entries);
    if (refusals.length > 0) return refused(...refusals);
    return recordedFacts(fact("PaymentConfirmed/1", s.by.party, s.day, { payment }));
  },
  async rows(write) {
    const paid = paymentOf(write.situation, String(write.command["payment"]));
    if (!paid || !entersBooks(write.command)) return;
    await enter(write, [entryOfPayment(paid, write.situation.day)]);
  },
  then: () => "/payments",
});
