/** What a design does: who controls by three tests, who captures, who can pass and stop what. Pure; browsers run it too. */
import { controlOf, type ControlResult } from "@rochdale/control/control.ts";
import { lookThrough, type LookedThrough } from "@rochdale/control/look-through.ts";
import { insiderClasses, readStatement } from "@rochdale/control/statement.ts";
import type { Verdict } from "@rochdale/control/verdict.ts";
import { agreeingClasses } from "@rochdale/facts/governance-parameters.ts";
import type { DecidedBy, Design4 } from "@rochdale/facts/governance.ts";
import {
  controlInput,
  insiderTests,
  managersOf,
  ownershipOf,
  votesCounted,
  type Insiders,
} from "@rochdale/genuineness/control-of-design.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import {
  canBlock,
  canPass,
  reachesOf,
  takeoversOf,
  type Coalition,
  type Group,
  type Reach,
} from "./coalitions.ts";

export type DesignClass = Design4["classes"][number];
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
  /** What it can set by itself, as the rules say who decides it. */
  readonly standards: boolean;
  readonly surplus: boolean;
};

export type Consequences = {
  readonly design: Design4;
  /** Classes of public bodies, investors and others. */
  readonly outside: readonly DesignClass[];
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
  /** The smallest groups that could take everyday decisions, the board and the rules together. */
  readonly takeovers: readonly Coalition[];
};

const OUTSIDERS = ["publicBody", "investor", "other"];
const PEOPLE = ["worker", "user", "community"];

/** Everything that a design does; null where nobody holds a vote yet. */
export function consequencesOf(design: Design4): Consequences | null {
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
    outside,
    tests: known.map(({ insiders, result }) => testedBy(design, insiders, result)),
    withoutManagers: first.result.verdictWithoutManagers,
    brittle: first.result.brittle,
    captures: capturesIn(design),
    blockers: outside.filter((one) => canStop(design, [one])),
    blockTogether: canStop(design, outside),
    closed: design.classes.filter((one) => PEOPLE.includes(one.class) && !one.open),
    reaches: reachesOf(ownership, groups),
    takeovers: takeoversOf(ownership, groups),
  };
}

/** A class together with its managers. */
export function groupOf(design: Design4, { id }: DesignClass): Group {
  return { id, holders: [id, managersOf(design, id)] };
}

/** Whether a class's votes are cast for it by trustees or by member bodies. */
export function isLayer({ layers }: Design4, { id }: { readonly id: string }): boolean {
  return layers.some((layer) => layer.class === id);
}

function lookedThrough(design: Design4): LookedThrough {
  return lookThrough(readStatement(controlInput(ownershipOf(design), "workersAndUsers")));
}

/**
 * The classes that can do anything at all: with a vote, a seat or a veto, their own or cast for them. A trust or member
 * bodies that one class commands are that class.
 */
export function groupsOf(design: Design4): readonly Group[] {
  const { commander } = lookedThrough(design);
  const commanding = new Set(design.layers.map((layer) => commander.get(layer.class)));
  const has = (one: DesignClass) =>
    one.votes > 0 || one.seats > 0 || design.vetoes.some((veto) => veto.class === one.id);
  return design.classes
    .filter((one) =>
      isLayer(design, one) ? commander.get(one.id) === one.id : has(one) || commanding.has(one.id),
    )
    .map((one) => groupOf(design, one));
}

function testedBy(design: Design4, insiders: Insiders, result: ControlResult): Tested {
  const inside: readonly string[] = insiderClasses[insiders];
  const { commander } = lookedThrough(design);
  const stands = (one: DesignClass) =>
    isLayer(design, one)
      ? result.holders[commander.get(one.id) ?? one.id]?.side === "inside"
      : inside.includes(one.class);
  const standing = design.classes.filter(stands);
  const seats: Share = [total(standing, "seats"), total(design.classes, "seats")];
  const { verdict, reasons } = result;
  return { insiders, verdict, reasons, votes: votesShare(design, standing), seats };
}

/** The votes of some classes as caps let them count, of all votes. */
export function votesShare(design: Design4, classes: readonly DesignClass[]): Share {
  const counted = votesCounted(ownershipOf(design));
  const of = ({ id }: DesignClass) => (counted[id] ?? 0) + (counted[managersOf(design, id)] ?? 0);
  const sum = (some: readonly DesignClass[]) => some.reduce((all, one) => all + of(one), 0);
  return [sum(classes), sum(design.classes)];
}

export function total(classes: readonly DesignClass[], what: "votes" | "seats"): number {
  return classes.reduce((sum, one) => sum + one[what], 0);
}

function canStop(design: Design4, classes: readonly DesignClass[]): boolean {
  const ownership = ownershipOf(design);
  const groups = classes.map((one) => groupOf(design, one));
  return canBlock(ownership, "ordinary", groups) || canBlock(ownership, "board", groups);
}

/**
 * A class captures the service where it alone can set its standards or the use of its surplus, as the rules say who
 * decides them, or can change those rules. It is called producer capture where the class is the workers. Our own
 * standard: the law knows no such test, and s.33 asks for control by employees.
 */
function capturesIn(design: Design4): readonly Capture[] {
  const ownership = ownershipOf(design);
  const mine = groupsOf(design).filter((group) => !isLayer(design, group));
  return mine.flatMap(({ id }) => {
    const one = design.classes.find((other) => other.id === id);
    if (!one) return [];
    const group = [groupOf(design, one)];
    const passes = canPass(ownership, "ordinary", group);
    const board = canPass(ownership, "board", group);
    const rules = canPass(ownership, "rulesChange", group);
    const sets = (by: DecidedBy) =>
      ({
        board,
        members: passes,
        eachClass: passes && agreeingClasses(design).every((other) => other.id === id),
        notStated: passes || board,
      })[by];
    const [standards, surplus] = [sets(design.standardsBy), sets(design.surplusBy)];
    if (!standards && !surplus && !rules) return [];
    const votes = votesShare(design, [one]);
    return [{ class: one, votes, passes, board, rules, standards, surplus }];
  });
}

export function testOf(of: Consequences, insiders: Insiders): Tested {
  const found = of.tests.find((one) => one.insiders === insiders);
  if (!found) throw new Error(`no test of ${insiders}`);
  return found;
}
