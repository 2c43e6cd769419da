/** The rules of the open cost table: which base case is in force, what of a line is in question, who may do what next. */
import { addMonths, day as dayOf } from "@rochdale/clock/day.ts";
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all, latest, type Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { costTable, type CostTable } from "@rochdale/money/ratios/cost-table.ts";

/** Our own standard, but for the contract's own clause on open books. */
const STANDARD = "rochdale-2";

export function refusal(name: string, values: Message["values"] = {}): Refusal {
  return {
    rule: `openBook.${name}`,
    law: STANDARD,
    because: { message: `openBook.refused.${name}`, values },
    remedy: { message: `openBook.remedy.${name}`, values },
  };
}

export type BaseCase = Content<"BaseCaseProposed/1">;
export type BaseLine = BaseCase["lines"][number];
export type Costs = Entry<"CostsOpened/1">;

/** Every proposal, and whether the authority agreed it. */
export function baseCases(story: Story) {
  const agreed = new Map(all(story, "BaseCaseAgreed/1").map((one) => [one.content.version, one]));
  return all(story, "BaseCaseProposed/1").map((proposed) => ({
    proposed,
    agreed: agreed.get(proposed.content.version),
  }));
}

/** The agreed base case of a month: the one that begins last, no later than it. */
export function baseIn(story: Story, month: string): BaseCase | undefined {
  const agreed = baseCases(story)
    .filter((one) => one.agreed && one.proposed.content.fromMonth <= month)
    .map((one) => one.proposed.content);
  return agreed
    .toSorted((a, b) =>
      a.fromMonth === b.fromMonth ? a.version - b.version : a.fromMonth < b.fromMonth ? -1 : 1,
    )
    .at(-1);
}

/** The base case whose lines a form asks about: that of the last month that ended, else the newest agreed. */
export function baseToOpen(story: Story, day: string): BaseCase | undefined {
  const ended = addMonths(dayOf(`${day.slice(0, 7)}-01`), -1).slice(0, 7);
  return baseIn(story, ended) ?? baseCases(story).findLast((one) => one.agreed)?.proposed.content;
}

/** Each opened month, the newest first; a month opened again stands as it was opened last. */
export function openedMonths(story: Story): readonly Costs[] {
  const byMonth = new Map(all(story, "CostsOpened/1").map((one) => [one.content.period, one]));
  return [...byMonth.values()].sort((a, b) => (a.content.period < b.content.period ? 1 : -1));
}

export type Question = {
  readonly asked: Entry<"CostQuestioned/1">;
  readonly answered: Entry<"CostAnswered/1"> | undefined;
  readonly decided: Entry<"CostDecided/1"> | undefined;
  /** `open`: nobody answered; `contested`: waits for an assessor; then either of two ends. */
  readonly state: "open" | "contested" | "disallowed" | "allowed";
};

export function questionsOf(story: Story): readonly Question[] {
  return all(story, "CostQuestioned/1").map((asked) => {
    const of = (one: { readonly content: { readonly question: string } }) =>
      one.content.question === asked.content.question;
    const answered = all(story, "CostAnswered/1").find(of);
    const decided = all(story, "CostDecided/1").find(of);
    return { asked, answered, decided, state: stateOf(answered, decided) };
  });
}

function stateOf(
  answered: Entry<"CostAnswered/1"> | undefined,
  decided: Entry<"CostDecided/1"> | undefined,
): Question["state"] {
  if (decided) return decided.content.disallowed ? "disallowed" : "allowed";
  if (!answered) return "open";
  return answered.content.accepted ? "disallowed" : "contested";
}

/** What of a line of a month is not allowable, and what is still in question, in pence. */
export function doubtedOf(
  story: Story,
  month: string,
  line: string,
): { readonly disallowed: bigint; readonly questioned: bigint } {
  const of = questionsOf(story).filter(
    ({ asked: { content } }) => content.period === month && content.line === line,
  );
  const sum = (states: readonly Question["state"][]) =>
    of
      .filter(({ state }) => states.includes(state))
      .reduce((total, { asked }) => total + BigInt(asked.content.pence), 0n);
  return { disallowed: sum(["disallowed"]), questioned: sum(["open", "contested"]) };
}

/** The cost table of an opened month, on the base case that it was opened with. */
export function tableOf(story: Story, { content }: Costs): CostTable | null {
  const base = baseCases(story).find((one) => one.proposed.content.version === content.version);
  if (!base) return null;
  const { lines, unitsPerMonth } = base.proposed.content;
  const actual = new Map(content.lines.map(({ line, pence }) => [line, BigInt(pence)]));
  return costTable({
    lines: lines.map(({ line, costKind, pencePerMonth }) => {
      const cost = actual.get(line) ?? 0n;
      const doubted = doubtedOf(story, content.period, line);
      return {
        line,
        overhead: costKind === "overhead",
        base: BigInt(pencePerMonth),
        actual: cost,
        ...within(doubted, cost),
      };
    }),
    income: BigInt(content.incomePence),
    units: BigInt(content.units),
    baseUnits: BigInt(unitsPerMonth),
  });
}

/** A month opened again at a lower cost may leave more in question than it cost: then no more than it cost. */
function within(doubted: ReturnType<typeof doubtedOf>, cost: bigint) {
  const disallowed = doubted.disallowed < cost ? doubted.disallowed : cost;
  const left = cost - disallowed;
  return { disallowed, questioned: doubted.questioned < left ? doubted.questioned : left };
}

/** The signed contract's own clause. */
export function isOpenBook(story: Story): boolean {
  return latest(story, "ContractSigned/1")?.content.heads.openBook === true;
}

export function mayPropose(story: Story): readonly Refusal[] {
  return latest(story, "ContractSigned/1") ? [] : [refusal("noContract")];
}

export function mayAgree(story: Story): readonly Refusal[] {
  return baseCases(story).some((one) => !one.agreed) ? [] : [refusal("nothingProposed")];
}

export function mayOpenCosts(story: Story, day: string): readonly Refusal[] {
  return baseToOpen(story, day) ? [] : [refusal("noBaseCase")];
}

export function mayQuestion(story: Story): readonly Refusal[] {
  return openedMonths(story).length > 0 ? [] : [refusal("nothingOpened")];
}

export function mayAnswer(story: Story): readonly Refusal[] {
  return questionsOf(story).some((one) => one.state === "open") ? [] : [refusal("nothingAsked")];
}

export function mayDecide(story: Story): readonly Refusal[] {
  return questionsOf(story).some((one) => one.state === "contested")
    ? []
    : [refusal("nothingContested")];
}

/** The id of a line: the one that a line of this name had before, else the next free number. */
export function lineIds(story: Story, names: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const { proposed } of baseCases(story)) {
    for (const { line, name } of proposed.content.lines) known.set(name, line);
  }
  let next = new Set(known.values()).size;
  return names.map((name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    next += 1;
    return `line-${next}`;
  });
}
