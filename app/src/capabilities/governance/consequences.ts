/** What a design does: who controls by three tests, who captures, who can pass and stop what. Pure; browsers run it too. */
import { controlOf, type ControlResult } from "@rochdale/control/control.ts";
import { insiderClasses } from "@rochdale/control/statement.ts";
import type { Verdict } from "@rochdale/control/verdict.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import {
  controlInput,
  insiderTests,
  managersOf,
  ownershipOf,
  type Insiders,
} from "@rochdale/genuineness/control-of-design.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { canBlock, canPass, reachesOf, type Group, type Reach } from "./coalitions.ts";

export type DesignClass = Design["classes"][number];
export type Share = readonly [number, number];

/** One of the verdicts that stand side by side, with what it rests on. */
export type Tested = {
  readonly insiders: Insiders;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  readonly votes: Share;
  readonly seats: Share;
};

/** A class that decides by itself over everybody else. */
export type Capture = {
  readonly class: DesignClass;
  readonly votes: Share;
  /** It passes everyday decisions by its votes; it has the board by its seats; it can change the rules too. */
  readonly passes: boolean;
  readonly board: boolean;
  readonly rules: boolean;
};

export type Consequences = {
  readonly design: Design;
  readonly tests: readonly Tested[];
  readonly withoutManagers: Verdict;
  readonly brittle: boolean;
  readonly captures: readonly Capture[];
  /** Outsiders who by themselves can stop everyday decisions or the board. */
  readonly blockers: readonly DesignClass[];
  /** Outsiders who together can, where none of them can alone. */
  readonly blockTogether: boolean;
  readonly closed: readonly DesignClass[];
  readonly reaches: readonly Reach[];
};

const OUTSIDERS = ["publicBody", "investor", "other"];
const PEOPLE = ["worker", "user", "community"];

/** Everything that a design does; null where nobody holds a vote yet. */
export function consequencesOf(design: Design): Consequences | null {
  const ownership = ownershipOf(design);
  const results = insiderTests.map((insiders) => {
    const result = controlOf(controlInput(ownership, insiders));
    return isRefusal(result) ? null : { insiders, result };
  });
  const known = results.filter((one) => one !== null);
  const first = known.find((one) => one.insiders === "workersAndUsers");
  if (!first || known.length < results.length) return null;
  const groups = groupsOf(design);
  const outside = design.classes.filter((one) => OUTSIDERS.includes(one.class));
  return {
    design,
    tests: known.map(({ insiders, result }) => testedBy(design, insiders, result)),
    withoutManagers: first.result.verdictWithoutManagers,
    brittle: first.result.brittle,
    captures: capturesIn(design),
    blockers: outside.filter((one) => canStop(design, [one])),
    blockTogether: canStop(design, outside),
    closed: design.classes.filter((one) => PEOPLE.includes(one.class) && !one.open),
    reaches: reachesOf(ownership, groups),
  };
}

/** A class together with its managers. */
export function groupOf(design: Design, { id }: DesignClass): Group {
  return { id, holders: [id, managersOf(design, id)] };
}

/** The classes that can do anything at all: with a vote, a seat or a veto. */
export function groupsOf(design: Design): readonly Group[] {
  return design.classes
    .filter(
      (one) => one.votes > 0 || one.seats > 0 || design.vetoes.some((v) => v.class === one.id),
    )
    .map((one) => groupOf(design, one));
}

function testedBy(design: Design, insiders: Insiders, result: ControlResult): Tested {
  const inside: readonly string[] = insiderClasses[insiders];
  const of = (what: "votes" | "seats"): Share => [
    total(
      design.classes.filter((one) => inside.includes(one.class)),
      what,
    ),
    total(design.classes, what),
  ];
  const { verdict, reasons } = result;
  return { insiders, verdict, reasons, votes: of("votes"), seats: of("seats") };
}

export function total(classes: readonly DesignClass[], what: "votes" | "seats"): number {
  return classes.reduce((sum, one) => sum + one[what], 0);
}

function canStop(design: Design, classes: readonly DesignClass[]): boolean {
  const ownership = ownershipOf(design);
  const groups = classes.map((one) => groupOf(design, one));
  return canBlock(ownership, "ordinary", groups) || canBlock(ownership, "board", groups);
}

/**
 * A class captures the service where it alone passes everyday decisions or alone has the board. It is called producer
 * capture where the class is the workers. Our own standard: the law knows no such test, and s.33 asks for the opposite.
 */
function capturesIn(design: Design): readonly Capture[] {
  const ownership = ownershipOf(design);
  return design.classes.flatMap((one) => {
    const group = [groupOf(design, one)];
    const passes = canPass(ownership, "ordinary", group);
    const board = canPass(ownership, "board", group);
    if (!passes && !board) return [];
    const rules = canPass(ownership, "rulesChange", group);
    const votes: Share = [one.votes, total(design.classes, "votes")];
    return [{ class: one, votes, passes, board, rules }];
  });
}

export function testOf(of: Consequences, insiders: Insiders): Tested {
  const found = of.tests.find((one) => one.insiders === insiders);
  if (!found) throw new Error(`no test of ${insiders}`);
  return found;
}
