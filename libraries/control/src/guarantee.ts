/** What insiders can rely on under a structure, and what a change of structure gives them or takes away. */
import { isRefusal } from "@rochdale/language/refused-input.ts";
import type { Refusal } from "@rochdale/language/refused-input.ts";
import type { ControlResult } from "./control.ts";
import type { Decided } from "./standing.ts";
import { kinds } from "./statement.ts";
import { byTest, threeTestsOf } from "./three-tests.ts";
import type { ByTest } from "./three-tests.ts";
import type { Reason, Verdict } from "./verdict.ts";

/**
 * `pass:KIND`: insiders together can pass it (`board`: have the board); `block:KIND`: nothing of the
 * kind passes without them; `noOutsideOperativeVeto`: no outsider can stop the running of the body;
 * `severalWays`: control does not rest on every class of insiders agreeing.
 */
export type Guarantee =
  | `pass:${Decided}`
  | `block:${Decided}`
  | "noOutsideOperativeVeto"
  | "severalWays";

/** What insiders can rely on, kinds in the contract's order and the board last. */
export function guaranteesOf(result: ControlResult): readonly Guarantee[] {
  const decided = [...kinds, "board" as const].flatMap((kind): Guarantee[] => {
    const control = result.decisions[kind];
    return [
      ...(control?.insidersCanPass === true ? [`pass:${kind}` as const] : []),
      ...(control?.insidersCanBlock === true ? [`block:${kind}` as const] : []),
    ];
  });
  const vetoed = result.reasons.some((reason) => reason.startsWith("outsideOperativeVeto:"));
  const several = result.decisions.ordinary?.insidersCanPass === true && !result.brittle;
  return [
    ...decided,
    ...(vetoed ? [] : ["noOutsideOperativeVeto" as const]),
    ...(several ? ["severalWays" as const] : []),
  ];
}

/** What one test makes of a change. */
export type Effect = {
  readonly verdict: { readonly before: Verdict; readonly after: Verdict };
  readonly gained: readonly Guarantee[];
  readonly lost: readonly Guarantee[];
  /** Reasons against that the change removes, and that it brings. */
  readonly ended: readonly Reason[];
  readonly begun: readonly Reason[];
};

/**
 * The effect of a change from one structure to another by each of the three tests: to be shown before
 * the change is decided, and along the time-line after. The refusal of the first that is refused.
 */
export function changeOf(before: unknown, after: unknown): ByTest<Effect> | Refusal {
  const [was, is] = [threeTestsOf(before), threeTestsOf(after)];
  if (isRefusal(was)) return was;
  if (isRefusal(is)) return is;
  return byTest((test) => effectOf(was[test], is[test]));
}

/** The effect between two results of the same test. */
export function effectOf(before: ControlResult, after: ControlResult): Effect {
  const [had, has] = [guaranteesOf(before), guaranteesOf(after)];
  return {
    verdict: { before: before.verdict, after: after.verdict },
    gained: without(has, had),
    lost: without(had, has),
    ended: without(before.reasons, after.reasons),
    begun: without(after.reasons, before.reasons),
  };
}

function without<T>(list: readonly T[], gone: readonly T[]): readonly T[] {
  return list.filter((one) => !gone.includes(one));
}
