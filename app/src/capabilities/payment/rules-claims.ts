/** Claims as people type them: units found wrong, by their number or their name. */

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
