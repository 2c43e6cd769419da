/** The three tests of control, always side by side: whose control is asked for differs by law and standard. */
import { orRefusal } from "@rochdale/language/refused-input.ts";
import type { Refusal } from "@rochdale/language/refused-input.ts";
import { isObject } from "@rochdale/language/refused-input.ts";
import { controlBy } from "./control.ts";
import type { ControlInput, ControlResult } from "./control.ts";
import { standingOf } from "./standing.ts";
import { insiderClasses, readStatement } from "./statement.ts";
import type { Insiders, Statement } from "./statement.ts";

/** A structure, without the question whose control is asked about. */
export type Structure = Omit<ControlInput, "insiders">;

/** The tests in the order in which a page shows them. */
export const tests = Object.keys(insiderClasses) as readonly Insiders[];

export type ByTest<T> = { readonly [test in Insiders]: T };

/**
 * Who controls a body by each test: `workersAndUsers`, the genuine mutual (TUC and Co-operatives UK,
 * 2013); `workersOnly`, employees alone (Procurement Act 2023 s.33); `workersUsersAndCommunity`, the
 * civil company. `insiders` of the input is not read. Refuses as `controlOf` does.
 */
export function threeTestsOf(structure: unknown): ByTest<ControlResult> | Refusal {
  return orRefusal(() => {
    const standing = standingOf(readStructure(structure));
    return byTest((test) => controlBy(standing, test));
  });
}

/** A structure as a statement. Refuses (see `orRefusal`) with the codes of the contract. */
export function readStructure(structure: unknown): Statement {
  return readStatement(
    isObject(structure) ? { ...structure, insiders: "workersAndUsers" } : structure,
  );
}

export function byTest<T>(of: (test: Insiders) => T): ByTest<T> {
  return Object.fromEntries(tests.map((test) => [test, of(test)])) as ByTest<T>;
}
