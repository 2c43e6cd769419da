/** The payment statements of a body as its record tells them: the exact input of `rochdale statement`, and what it gives. */
import { bankHolidays } from "@rochdale/clock/holidays.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, opening, type Story } from "@rochdale/facts/story.ts";
import { statements, type Statement } from "@rochdale/money/statement/statement.ts";
import { addDays, laterMonth } from "./calendar.ts";
import { claimLists } from "./claim-lists.ts";
import { contractPrices, type ContractPrices } from "./contract-prices.ts";
import { feesByPerson, pricingPaid } from "./fee-terms.ts";

export type Drawing = { readonly period: string; readonly knownAt: string };
/** The input of the statement's contract, as JSON. */
export type StatementInput = {
  readonly contract: object;
  readonly statements: readonly Drawing[];
  readonly observations: readonly object[];
  readonly participants: readonly object[];
  readonly claims: readonly object[];
  readonly disputes: readonly object[];
};

/** The statements drawn so far, in their order. */
export function drawingsOf(story: Story): readonly Entry<"StatementDrawn/1">[] {
  return all(story, "StatementDrawn/1");
}

/** The month whose statement is drawn next; nothing where there are no prices or the contract is paid to its end. */
export function nextPeriod(story: Story): string | undefined {
  const prices = contractPrices(story);
  if (!prices) return undefined;
  const last = drawingsOf(story).at(-1)?.content.period;
  const next = last === undefined ? prices.firstMonth : laterMonth(last, 1);
  return next > prices.lastMonth ? undefined : next;
}

/**
 * The day on which an entry counts as known. Statements know whole days: what is entered on the day of a statement,
 * but after it, is known on the next day, so that no statement changes after it was drawn.
 */
export function knownOn(story: Story, entry: Entry): string {
  const drawnBefore = drawingsOf(story).some(
    (drawn) => drawn.content.knownAt === entry.on && drawn.position < entry.position,
  );
  return drawnBefore ? addDays(entry.on, 1) : entry.on;
}

/** The input of a statement that ends a list of drawings: all that the record held by its day, and no more. */
export function statementInput(
  story: Story,
  drawings: readonly Drawing[],
): StatementInput | undefined {
  const prices = contractPrices(story);
  const last = drawings.at(-1);
  if (!prices || !last) return undefined;
  const known = (entry: Entry) => knownOn(story, entry);
  const byThen = (entry: Entry) => known(entry) <= last.knownAt;
  return {
    contract: contractOf(story, prices, byThen),
    statements: drawings.map(({ period, knownAt }) => ({ period, knownAt })),
    observations: observationsOf(story)
      .filter(({ entry }) => byThen(entry))
      .map(recorded(known)),
    participants: all(story, "ParticipantRecorded/1")
      .filter(byThen)
      .map((entry) => {
        const { participant: id, attachedOn, work } = entry.content;
        return { id, attachedOn, work, knownAt: known(entry) };
      }),
    claims: claimsOf(story)
      .filter(({ entry }) => byThen(entry))
      .map(recorded(known)),
    disputes: disputesOf(story, byThen),
  };
}

type Recorded = { readonly entry: Entry; readonly says: object };
const recorded = (known: (entry: Entry) => string) => (one: Recorded) => ({
  ...one.says,
  knownAt: known(one.entry),
});

function contractOf(story: Story, prices: ContractPrices, byThen: (entry: Entry) => boolean) {
  const byPerson = feesByPerson(story);
  const versions = prices.versions
    .filter((one) => one.agreed === prices.signed || byThen(one.agreed))
    .map(({ agreed: _, ...version }) => (byPerson ? version : pricingPaid(version)));
  const years = [prices.firstMonth.slice(0, 4), String(Number(prices.lastMonth.slice(0, 4)) + 1)];
  const fees = versions.some(
    (one) => "terms" in one && one.terms.some((term) => term.kind === "personFees"),
  );
  const holidays = bankHolidays(opening(story).service.nation).filter(
    (day) => day >= `${years[0]}-01-01` && day <= `${years[1]}-12-31`,
  );
  return {
    firstMonth: prices.firstMonth,
    versions,
    ...(prices.outcomesCap === null ? {} : { outcomesCap: prices.outcomesCap }),
    ...(fees ? { bankHolidays: holidays } : {}),
  };
}

/** Each report as it was claimed, drawn for a check, and assessed, in the order of the log. */
function observationsOf(story: Story): readonly Recorded[] {
  const told = new Map<string, object>();
  const found: Recorded[] = [];
  const lists = new Map(all(story, "ClaimsClosed/1").map(({ content }) => [content.list, content]));
  const add = (entry: Entry, id: string, change: object) => {
    const before = told.get(id);
    if (before) found.push({ entry, says: { ...before, ...change } });
  };
  for (const entry of story.entries) {
    if (entry.type === "ObservationReported/1") {
      const { observation: id, metric, period, value, allowable } = entry.content;
      told.set(id, { id, metric, period, value, status: "claimed", allowable });
      add(entry, id, {});
    } else if (entry.type === "ClaimSampled/1") {
      const observation = lists.get(entry.content.list)?.observation ?? null;
      if (observation !== null) add(entry, observation, { status: "sampled" });
    } else if (entry.type === "ObservationAssessed/1") {
      const { observation, assessed, value } = entry.content;
      add(entry, observation, { status: assessed, ...(value === null ? {} : { value }) });
    }
  }
  return found;
}

/** Each claim of a personal fee as it was made, drawn, and accepted or rejected with its list. */
function claimsOf(story: Story): readonly Recorded[] {
  const made = all(story, "ClaimMade/1");
  const found: Recorded[] = made.map((entry) => ({ entry, says: claimed(entry, "claimed") }));
  const byId = new Map(made.map((entry) => [entry.content.claim, entry]));
  for (const list of claimLists(story)) {
    if (list.closed.content.observation !== null || !list.drawn) continue;
    const { entry: drawn, units } = list.drawn;
    const say = (entry: Entry, claims: readonly string[], status: string) => {
      for (const id of claims) {
        const claim = byId.get(id);
        if (claim) found.push({ entry, says: claimed(claim, status) });
      }
    };
    say(drawn, units, "sampled");
    for (const check of list.checks) {
      const wrong = new Set(check.entry.content.rejected);
      const decided = check.says.checkAll ? units : list.units;
      say(
        check.entry,
        decided.filter((id) => wrong.has(id)),
        "rejected",
      );
      say(
        check.entry,
        decided.filter((id) => !wrong.has(id)),
        "validated",
      );
    }
  }
  return found.toSorted((a, b) => a.entry.position - b.entry.position);
}

function claimed({ content }: Entry<"ClaimMade/1">, status: string) {
  const { claim: id, participant, fee, number, claimedOn } = content;
  return { id, participant, fee, number, claimedOn, status };
}

function disputesOf(story: Story, byThen: (entry: Entry) => boolean): readonly object[] {
  return all(story, "LineDisputed/1")
    .filter(byThen)
    .map((raised) => {
      const { dispute, term, period, metric } = raised.content;
      const ended = all(story, "DisputeResolved/1").find(
        (one) => one.content.dispute === dispute && byThen(one),
      );
      const of = { term, period, raisedOn: knownOn(story, raised) };
      const line = metric === null ? of : { ...of, metric };
      if (!ended) return line;
      const { result, agreedPence } = ended.content;
      const resolved = { ...line, resolvedOn: knownOn(story, ended), result };
      return agreedPence === null ? resolved : { ...resolved, agreedAmount: agreedPence };
    });
}

export type Drawn = {
  readonly entry: Entry<"StatementDrawn/1">;
  readonly statement: Statement;
};

const kept = new WeakMap<Story, { readonly size: number; readonly all: readonly Drawn[] }>();

/**
 * Every statement that was drawn, in order; worked out once for a story as long as it stands. Throws where the record
 * holds what the statement's contract refuses: the acts let no such thing in.
 */
export function statementsDrawn(story: Story): readonly Drawn[] {
  const size = story.entries.length;
  const known = kept.get(story);
  if (known?.size === size) return known.all;
  const drawings = drawingsOf(story);
  const worked = workedOut(
    story,
    drawings.map(({ content }) => content),
  );
  const all = worked.flatMap((one, at) => {
    const entry = drawings[at];
    return entry ? [{ entry, statement: one }] : [];
  });
  kept.set(story, { size, all });
  return all;
}

/** The input of a month's statement, to be recomputed by anyone; nothing where it was not drawn. */
export function inputOfMonth(story: Story, period: string): StatementInput | undefined {
  const drawings = drawingsOf(story).map(({ content }) => content);
  const at = drawings.findIndex((one) => one.period === period);
  return at < 0 ? undefined : statementInput(story, drawings.slice(0, at + 1));
}

/** What the statement of the next month would say if it were drawn on a day; nothing where none is next. */
export function statementPreview(story: Story, day: string): Statement | undefined {
  const period = nextPeriod(story);
  if (period === undefined) return undefined;
  const drawings = drawingsOf(story).map(({ content }) => content);
  const last = drawings.at(-1)?.knownAt ?? "";
  const knownAt = day > last ? day : addDays(last, 1);
  return workedOut(story, [...drawings, { period, knownAt }]).at(-1);
}

function workedOut(story: Story, drawings: readonly Drawing[]): readonly Statement[] {
  const input = statementInput(story, drawings);
  if (!input) return [];
  const worked = statements(input);
  if ("refused" in worked) throw new Error(`no statement: ${worked.refused.code}`);
  return worked;
}
