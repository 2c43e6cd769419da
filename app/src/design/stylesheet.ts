/** GOV.UK Frontend's stylesheet without its font: GDS Transport may be used on GOV.UK only. */

export type Counts = {
  readonly fontFaces: number;
  readonly families: number;
  readonly printFamilies: number;
};

/** What version 6.6.0 holds. An upgrade that changes a count must be read before it is let in. */
const COUNTS: Counts = { fontFaces: 2, families: 58, printFamilies: 58 };

function replaced(css: string, from: RegExp, to: string): { css: string; count: number } {
  let count = 0;
  const changed = css.replace(from, () => {
    count += 1;
    return to;
  });
  return { css: changed, count };
}

/**
 * The stylesheet with its two font faces gone and every family in `var(--rd-font)`.
 * Throws when the counts are not those of the version we read, or when the font is still named anywhere.
 */
export function withoutTransport(css: string, expected: Counts = COUNTS): string {
  const faces = replaced(css, /@font-face\{[^}]*GDS Transport[^}]*\}/g, "");
  const families = replaced(faces.css, /GDS Transport,arial,sans-serif/g, "var(--rd-font)");
  const prints = replaced(families.css, /font-family:sans-serif/g, "font-family:var(--rd-font)");
  const found = {
    fontFaces: faces.count,
    families: families.count,
    printFamilies: prints.count,
  };
  for (const name of ["fontFaces", "families", "printFamilies"] as const) {
    if (found[name] !== expected[name]) {
      throw new Error(
        `GOV.UK Frontend's stylesheet has ${found[name]} ${name}, not ${expected[name]}: read what changed`,
      );
    }
  }
  if (/GDS Transport|\/assets\/fonts/.test(prints.css)) {
    throw new Error("GOV.UK Frontend's stylesheet still names GDS Transport");
  }
  return prints.css;
}
