/** A report of a count, checked by counting again: every figure that differs, by name. */
import { readConstraints } from "./constraint.ts";
import { countElection } from "./count.ts";
import type { CountGiven } from "./count.ts";
import type { Election } from "./election.ts";
import { lotsRecorded } from "./lots.ts";
import type { Lot } from "./lots.ts";
import type { ElectionRules } from "./presets.ts";
import type { Report } from "./report.ts";

/** One figure that is not as counted: where it stands, what was reported, what the papers give. */
export type Difference = {
  readonly at: string;
  readonly reported: string;
  readonly counted: string;
};

/**
 * Counts the election again by the rules, with the lots, the places, the withdrawn, the sitting members
 * and the constraints that the report names, and compares every part of both. No difference: an empty
 * list. Takes any JSON; throws on nothing in it.
 */
export function verifyReport(
  election: Election,
  rules: ElectionRules,
  report: unknown,
): readonly Difference[] {
  const given = isObject(report) ? report : {};
  const seats = given["seats"];
  const places =
    typeof seats === "number" && Number.isInteger(seats) && seats > 0 ? seats : election.seats;
  const lots = lotsRecorded(lotsIn(given["lots"]));
  const as = (named: CountGiven): Report => {
    try {
      return countElection(election, rules, { ...named, lots });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return countElection(election, rules, { lots });
    }
  };
  const counted = as({ seats: places, ...namedIn(given) });
  return differencesBetween(report, JSON.parse(JSON.stringify(counted)), "report");
}

/** Under which conditions the report says it was counted; what is none of these is left out. */
function namedIn(report: JsonObject): CountGiven {
  const constraints = readConstraints(report["constraints"]);
  return {
    withdrawn: numbersIn(report["withdrawn"]),
    sitting: numbersIn(report["sitting"]),
    ...("problem" in constraints ? {} : { constraints }),
  };
}

const numbersIn = (value: unknown): number[] =>
  Array.isArray(value) ? value.filter((one): one is number => Number.isInteger(one)) : [];

type JsonObject = { readonly [name: string]: unknown };
const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function lotsIn(value: unknown): Lot[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (lot): lot is Lot =>
      isObject(lot) && Array.isArray(lot["tied"]) && typeof lot["chosen"] === "number",
  );
}

function differencesBetween(reported: unknown, counted: unknown, at: string): Difference[] {
  if (Array.isArray(reported) && Array.isArray(counted)) {
    const length = Math.max(reported.length, counted.length);
    return Array.from({ length }).flatMap((_, i) =>
      differencesBetween(reported[i], counted[i], `${at}[${i}]`),
    );
  }
  if (isObject(reported) && isObject(counted)) {
    const names = new Set([...Object.keys(counted), ...Object.keys(reported)]);
    return [...names].flatMap((name) =>
      differencesBetween(own(reported, name), own(counted, name), `${at}.${name}`),
    );
  }
  if (Object.is(reported, counted)) return [];
  return [{ at, reported: shown(reported), counted: shown(counted) }];
}

const own = (object: JsonObject, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
