/** The rules of payment at their boundaries: who may check, draw, decide; what may be reported; what is shown. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import { claimLists } from "@rochdale/genuineness/claim-lists.ts";
import { statementsDrawn } from "@rochdale/genuineness/statement-told.ts";
import {
  draw,
  paid,
  report,
  schedule,
  signedContract,
  toldTerms,
  twoMonths,
} from "@rochdale/genuineness/told-contract.ts";
import { changed, tell, without } from "@rochdale/genuineness/told-story.ts";
import { checkCatalogue } from "@rochdale/language/say.ts";
import { payment } from "./payment.ts";
import {
  assessorApart,
  disputesOpen,
  lineName,
  linesOpen,
  listsToCheck,
  listsToDraw,
  mayDraw,
  mayResolve,
  metricsReported,
  numbered,
  paymentsUnconfirmed,
  priced,
  reportFault,
  reportsTold,
} from "./rules.ts";
import { numbersIn } from "./rules-claims.ts";
import { entriesBehind } from "./rules-shown.ts";

const ids = (refusals: readonly { readonly rule: string }[]) =>
  refusals.map((one) => one.rule.replace("payment.", ""));
const faultOf = (facts: readonly NewFact[], told: Partial<Parameters<typeof reportFault>[1]>) =>
  reportFault(
    tell(facts),
    { metric: "visits", period: "2026-06", value: "5", corrects: null, ...told },
    "2026-07-02",
  )?.because.message.replace("payment.problem.", "") ?? "";

test("reports are of the contract's months and metrics, and people are counted whole", () => {
  assert.equal(faultOf(twoMonths, {}), "");
  assert.equal(faultOf(twoMonths, { metric: "sunshine" }), "metric");
  assert.equal(faultOf(twoMonths, { period: "2026-03" }), "outside");
  assert.equal(faultOf(twoMonths, { period: "2028-04" }), "outside");
  assert.equal(faultOf(twoMonths, { period: "2026-08" }), "monthLater");
  assert.equal(faultOf(twoMonths, { period: "June" }), "month");
  assert.equal(faultOf(twoMonths, { metric: "jobs", value: "10.5" }), "whole");
  assert.deepEqual(ids(priced(tell(without(signedContract, "ContractSigned/1")))), ["notPriced"]);
});

test("a correction keeps its place, and waits while its list is checked", () => {
  const corrects = "report-jobs-04";
  const jobs = { metric: "jobs", period: "2026-04", value: "90", corrects };
  assert.equal(faultOf(twoMonths, jobs), "", "checked already");
  const checking = without(twoMonths, "ObservationAssessed/1", "ClaimAssessed/1");
  assert.equal(faultOf(checking, jobs), "inList");
  assert.equal(faultOf(twoMonths, { ...jobs, period: "2026-05" }), "otherPlace");
  assert.equal(faultOf(twoMonths, { ...jobs, corrects: "report-9" }), "otherPlace");
});

const credits: PriceTerm = {
  ...{ id: "credits", name: "On time", vat: "notStated", kind: "serviceCredits", cap: "0.1" },
  ...{ chargesOf: ["core"], kpis: [{ form: "gap", metric: "onTime", target: "95" }] },
};

test("what is measured in per cent has one report a month, until it is rejected", () => {
  const facts = [...signedContract, schedule(2, [...toldTerms, credits])];
  const once = [...facts, report("onTime", "2026-06", ["2026-07-01", "96"])];
  assert.ok(metricsReported(tell(facts)).find((one) => one.metric === "onTime")?.single);
  assert.equal(faultOf(once, { metric: "onTime", value: "97" }), "oneOnly");
  const rejected = fact("ObservationAssessed/1", "assessor", "2026-07-02", {
    ...{ observation: "report-onTime-06", assessed: "rejected", value: null, evidence: null },
  });
  assert.equal(faultOf([...once, rejected], { metric: "onTime", value: "97" }), "");
  assert.equal(reportsTold(tell(once)).length, 1);
});

test("a statement is drawn from the day after its month, once a day", () => {
  const drawable = (facts: readonly NewFact[], day: string) => ids(mayDraw(tell(facts), day));
  assert.deepEqual(drawable(twoMonths, "2026-06-30"), ["monthNotOver"]);
  assert.deepEqual(drawable(twoMonths, "2026-07-01"), []);
  const late = [...twoMonths, draw("2026-06", "2026-08-05")];
  assert.deepEqual(drawable(late, "2026-08-05"), ["drawnToday"]);
  assert.deepEqual(drawable(late, "2026-08-06"), []);
});

test("an assessor of a side, or somebody with another role, is none", () => {
  const assessor = (content: object) =>
    ids(
      assessorApart(
        tell([
          ...signedContract.filter(
            (one) => one.type !== "PartyAdmitted/1" || one.content.party !== "assessor",
          ),
          fact("PartyAdmitted/1", "archivist", "2026-01-05", {
            ...{ party: "assessor", role: "assessor", organisation: null, person: null },
            ...{ checkedBy: "archivist", how: "appointed" },
            ...content,
          }),
          fact("PartyAdmitted/1", "archivist", "2026-01-06", {
            ...{ party: "other", role: "member", organisation: null, person: "b".repeat(64) },
            ...{ checkedBy: "archivist", how: "register" },
          }),
        ]),
        "assessor",
      ),
    );
  assert.deepEqual(assessor({ organisation: "Fair Measure" }), []);
  assert.deepEqual(assessor({ organisation: "The county council" }), ["assessorTied"]);
  assert.deepEqual(assessor({ person: "b".repeat(64) }), ["assessorTied"]);
});

test("each line is disputed once; the next month's can be before it is drawn", () => {
  const open = linesOpen(tell(twoMonths), "2026-07-01").map(lineName);
  assert.deepEqual(open, [
    ...["2026-04 core", "2026-04 visits", "2026-04 jobs", "2026-05 core", "2026-05 jobs"],
    ...["2026-06 core", "2026-06 visits", "2026-06 jobs"],
  ]);
  assert.deepEqual(disputesOpen(tell(twoMonths)), []);
});

test("no side decides for itself", () => {
  const story = tell(without(twoMonths, "DisputeResolved/1"));
  const [dispute] = disputesOpen(story);
  assert.ok(dispute);
  const may = (party: string, result: "dismissed" | "upheld" | "settled") =>
    ids(mayResolve(story, dispute, { party, result }));
  assert.deepEqual(may("authority", "dismissed"), []);
  assert.deepEqual(may("authority", "upheld"), ["ownDispute"]);
  assert.deepEqual(may("secretary", "upheld"), []);
  assert.deepEqual(may("secretary", "dismissed"), ["otherDispute"]);
  assert.deepEqual(may("secretary", "settled"), ["otherDispute"]);
  for (const result of ["dismissed", "upheld", "settled"] as const) {
    assert.deepEqual(may("arbiter", result), []);
  }
});

test("lists wait for their draw, then for the check, then for a whole one where too much may be wrong", () => {
  const undrawn = tell(without(twoMonths, "ClaimSampled/1", "ClaimAssessed/1"));
  assert.deepEqual([listsToDraw(undrawn).length, listsToCheck(undrawn).length], [1, 0]);
  const drawn = tell(without(twoMonths, "ClaimAssessed/1"));
  assert.deepEqual([listsToDraw(drawn).length, listsToCheck(drawn).length], [0, 1]);
  assert.equal(listsToCheck(tell(twoMonths)).length, 0);
  const strict = changed(twoMonths, "ClaimsClosed/1", { tolerance: "1/10" });
  assert.equal(listsToCheck(tell(strict)).length, 1);
  assert.equal(claimLists(tell(strict)).length, 1);
});

test("the commissioner's payments wait for the mutual's word; ids count up", () => {
  const facts = [...twoMonths, paid("2026-04", "2026-05-20", 5)];
  assert.equal(paymentsUnconfirmed(tell(facts)).length, 1);
  const own = facts.map((one) =>
    one.type === "InvoicePaid/1" ? { ...one, by: "secretary" } : one,
  );
  assert.equal(paymentsUnconfirmed(tell(own)).length, 0);
  assert.equal(numbered("report", ["report-1", "report-12", "other"]), "report-13");
});

test("each line names the entries on which it rests, as known on the statement's day", () => {
  const story = tell(twoMonths);
  const [april, may] = statementsDrawn(story).map((one) => one.statement);
  assert.ok(april && may);
  const types = (statement: typeof april, term: string) => {
    const line = statement.lines.find((one) => one.term === term);
    return line ? entriesBehind(story, line, statement).map((one) => one.type) : [];
  };
  assert.deepEqual(types(april, "core"), ["ContractSigned/1"]);
  assert.deepEqual(types(april, "jobs"), ["ObservationReported/1"]);
  assert.deepEqual(types(may, "visits"), ["ObservationReported/1", "LineDisputed/1"]);
});

test("numbers of claims are read as people write them", () => {
  const drawn = ["report-1-7", "report-1-12"];
  assert.deepEqual(numbersIn("7, report-1-12 7", drawn), { ok: true, units: drawn });
  assert.deepEqual(numbersIn("8", drawn), { ok: false, unit: "8" });
});

test("every sentence is whole in both languages", () => {
  assert.deepEqual(checkCatalogue(payment.words), []);
});
