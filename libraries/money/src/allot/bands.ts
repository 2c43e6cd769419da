/** Bands: fixed points for a range of a measure, so that a reward is no hourly rate. */
import { compare, nought } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { field, listOr, objectOr, refuse } from "@rochdale/language/refused-input.ts";
import type { JsonObject } from "@rochdale/language/refused-input.ts";
import { exactFromNoughtOr } from "../exact.ts";

/** What a measure counts for. */
export type Banding = (measure: Fraction) => Fraction;

/** The banding of an input's `bands`, or the measure itself where there are none. */
export function readBands(of: JsonObject): Banding {
  const stated = field(of, "bands") ?? null;
  if (stated === null) return (measure) => measure;
  const bands = listOr("badBands", stated).map((row) => {
    const band = objectOr("badBands", row);
    return {
      from: exactFromNoughtOr("badBands", field(band, "from")),
      points: exactFromNoughtOr("badBands", field(band, "points")),
    };
  });
  const ascending = bands.every(({ from }, at) => {
    const before = bands[at - 1];
    return before === undefined || compare(before.from, from) < 0;
  });
  if (bands.length === 0 || !ascending) return refuse("badBands");
  return (measure) => bands.findLast(({ from }) => compare(from, measure) <= 0)?.points ?? nought;
}
