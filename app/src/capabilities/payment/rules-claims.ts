/** Claims as people type them: spells of work, one a line; units found wrong, by their number or their name. */

export type Spell = { readonly from: string; readonly to: string | null };
export type ReadSpells =
  | { readonly ok: true; readonly spells: readonly Spell[] }
  | { readonly ok: false; readonly message: string; readonly line: number };

const DAY = /^\d{4}-\d\d-\d\d$/;

/** "2026-05-01 to 2026-07-31", or "2026-05-01" where the work goes on; none overlap, none begin later than today. */
export function spellsIn(text: string, today: string): ReadSpells {
  const spells: Spell[] = [];
  for (const [at, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const wrong = (message: string): ReadSpells => ({ ok: false, message, line: at + 1 });
    const [from = "", to = null] = line.trim().split(/\s+(?:to|hyd|-|–)\s+/);
    if (!isDay(from) || (to !== null && !isDay(to))) return wrong("payment.problem.spell");
    if ((to !== null && to < from) || from > today) return wrong("payment.problem.spellOrder");
    spells.push({ from, to });
  }
  const inOrder = spells.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const [at, { from }] of inOrder.entries()) {
    const before = inOrder[at - 1];
    if (before && (before.to === null || before.to >= from)) {
      return { ok: false, message: "payment.problem.spellOver", line: at + 1 };
    }
  }
  return { ok: true, spells: inOrder };
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

export type ReadUnits =
  | { readonly ok: true; readonly units: readonly string[] }
  | { readonly ok: false; readonly unit: string };

/** "7", "12" or "report-4-7", apart by commas, spaces or lines: each of those that were to be checked, once. */
export function numbersIn(text: string, checked: readonly string[]): ReadUnits {
  const found = new Set<string>();
  for (const word of text.split(/[\s,;]+/).filter((one) => one !== "")) {
    const unit = checked.find(
      (one) => one === word || one.slice(one.lastIndexOf("-") + 1) === word,
    );
    if (unit === undefined) return { ok: false, unit: word.slice(0, 40) };
    found.add(unit);
  }
  return { ok: true, units: [...found] };
}
