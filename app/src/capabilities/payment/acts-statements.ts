/** Acts of statements: drawn by either side, a line disputed and decided, payments recorded and confirmed. */
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import { drawingsOf, nextPeriod } from "@rochdale/genuineness/statement-told.ts";
import { act, DecideAgain, problem, recordedFacts, refused, type Letter } from "../../house/act.ts";
import type { Fields } from "../../house/field.ts";
import {
  disputesOpen,
  lineName,
  linesOpen,
  mayDraw,
  mayResolve,
  numbered,
  paymentsUnconfirmed,
  priced,
  refusal,
} from "./rules.ts";

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

export const draw = act({
  id: "payment.draw",
  may: ["secretary", "authority"],
  fields: {},
  refusals: (s) => mayDraw(s.story, s.day),
  decide(_, s) {
    const period = nextPeriod(s.story);
    if (period === undefined) throw new DecideAgain();
    const other = s.by.role === "authority" ? "secretary" : "authority";
    return {
      ok: true,
      facts: [fact("StatementDrawn/1", s.by.party, s.day, { period, knownAt: s.day })],
      letters: tell("drawn", [other], period),
    };
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
  refusals: (s) => priced(s.story),
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
    };
  },
  refusals: (s) => (drawingsOf(s.story).length > 0 ? [] : [refusal("noStatement")]),
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
    return recordedFacts(
      fact("InvoicePaid/1", s.by.party, s.day, { payment, period, pence, paidOn }),
    );
  },
  then: () => "/payments",
});

export const confirmPayment = act({
  id: "payment.confirm",
  may: ["secretary"],
  fields: (s): Fields => {
    const waiting = paymentsUnconfirmed(s.story).map((one) => one.content);
    const names = waiting.map((one) => [
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
    };
  },
  decide(command, s) {
    const payment = String(command["payment"]);
    return recordedFacts(fact("PaymentConfirmed/1", s.by.party, s.day, { payment }));
  },
  then: () => "/payments",
});
