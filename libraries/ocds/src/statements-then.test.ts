/** Statements as they stood: those of the whole story where nothing moved them since, else worked out from then. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Entry, type NewFact } from "@rochdale/facts/fact.ts";
import { storyOf, type Story } from "@rochdale/facts/story.ts";
import { statementsDrawn } from "@rochdale/genuineness/statement-told.ts";
import {
  report,
  schedule,
  signedContract,
  toldTerms,
  twoMonths,
} from "@rochdale/genuineness/told-contract.ts";
import { tell } from "@rochdale/genuineness/told-story.ts";
import { statementsThen } from "./statements-then.ts";

/** The story with facts entered after all others, whatever day they take effect. */
function andThen(story: Story, ...facts: readonly NewFact[]): Story {
  const more = facts.map((one, nth) => {
    const position = story.entries.length + nth;
    return { ...one, at: "2026-07-01T12:00:00Z", position } as unknown as Entry;
  });
  return storyOf([...story.entries, ...more]);
}

function sameAsThen(whole: Story): readonly bigint[] {
  const at = statementsThen(whole);
  let last: readonly bigint[] = [];
  for (let size = 1; size <= whole.entries.length; size += 1) {
    const then = storyOf(whole.entries.slice(0, size));
    const found = at(then).map(({ statement }) => statement);
    assert.deepEqual(
      found,
      statementsDrawn(then).map(({ statement }) => statement),
    );
    last = found.map(({ total }) => total);
  }
  return last;
}
const story = tell(twoMonths);

test("where entries follow each other by days, they are the statements of the whole story", () => {
  assert.deepEqual(sameAsThen(story), [1_420_000n, 10_700_000n]);
  const whole = statementsDrawn(story);
  assert.equal(statementsThen(story)(storyOf(story.entries))[0], whole[0], "not worked out again");
  assert.deepEqual(statementsThen(tell(signedContract))(tell(signedContract)), []);
});

test("what is entered late for an earlier day changes no statement as it stood before", () => {
  const late = report("visits", "2026-04", ["2026-05-02", "10"]);
  assert.notDeepEqual(sameAsThen(andThen(story, late)), [1_420_000n, 10_700_000n]);
});

test("nor does a later signing, or a party that changes its role", () => {
  const [core] = toldTerms;
  assert.ok(core?.kind === "block");
  const signed = twoMonths.flatMap((one) => (one.type === "ContractSigned/1" ? [one] : []));
  const cheaper = schedule(2, [{ ...core, annual: 12 }, ...toldTerms.slice(1)]);
  const again = [cheaper, ...signed].map((one) => ({ ...one, on: "2026-07-01" }));
  assert.notDeepEqual(sameAsThen(andThen(story, ...again)), [1_420_000n, 10_700_000n]);
  const agreed = tell([
    ...twoMonths,
    fact("PriceScheduleOffered/1", "secretary", "2026-04-02", {
      ...{ version: 2, by: "mutual", offer: null, effectiveFrom: "2026-05-01", reason: "Pay" },
      ...{ pricing: { basedOn: 1, uplift: "0.5", efficiency: "0" }, outcomesCap: null },
    }),
    fact("PriceScheduleAgreed/1", "authority", "2026-04-03", { version: 2 }),
  ]);
  const turned = fact("PartyAdmitted/1", "archivist", "2026-07-01", {
    ...{ party: "authority", role: "secretary", organisation: null, person: null },
    ...{ checkedBy: "archivist", how: "appointed" },
  });
  sameAsThen(andThen(agreed, turned));
});
