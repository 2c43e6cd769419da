/**
 * The control test: whether a body is under its workers and users, from its rules and registers,
 * not its name.
 */
import { orRefusal } from "@rochdale/language/refused-input.ts";
import type { Refusal } from "@rochdale/language/refused-input.ts";
import { blocking, meets } from "./condition.ts";
import type { Condition } from "./condition.ts";
import { economicShareOf } from "./economic-share.ts";
import type { UltimateClass } from "./look-through.ts";
import { mostHoldersForPower, powerOf } from "./power.ts";
import { standingOf, verdictOf, viewOf } from "./standing.ts";
import type { Standing } from "./standing.ts";
import { readStatement } from "./statement.ts";
import type { HolderClass, Insiders, Kind, Statement } from "./statement.ts";
import { passes } from "./verdict.ts";
import type { Reason, Resolved, Verdict } from "./verdict.ts";
import { byCode, smallestSet } from "./witness.ts";

type Amounts = { readonly [holder: string]: number };

/**
 * The input as a caller writes it; `controlOf` reads it strictly whatever its type. Fractions are
 * "n/d".
 */
export type ControlInput = {
  readonly insiders: Insiders;
  readonly holders: readonly (
    | {
        readonly id: string;
        readonly kind: "people";
        readonly class: HolderClass;
        readonly manager?: boolean;
      }
    | {
        readonly id: string;
        readonly kind: "body";
        readonly votes?: Amounts;
        readonly shares?: Amounts;
      }
    | {
        readonly id: string;
        readonly kind: "trust";
        readonly trusteesAppointedBy?: Amounts;
        readonly shares?: Amounts;
      }
    | { readonly id: string; readonly kind: "nominee"; readonly for: string | null }
  )[];
  readonly votes: Amounts;
  readonly decisions: {
    readonly [kind in Kind]?:
      | {
          readonly fraction: string;
          readonly relation: "over" | "atLeast";
          readonly votes?: Amounts;
          readonly castingVote?: string;
        }
      | { readonly by: "board" };
  };
  readonly board?: { readonly seats: Amounts; readonly castingVote?: string };
  readonly vetoes?: readonly {
    readonly holder: string;
    readonly over: readonly (Kind | "board")[];
    readonly nature: "protective" | "operative";
  }[];
  /**
   * Beyond the contract: holders who together count for at most a part, "n/d", of the votes at members' meetings as these
   * are counted in the end; nobody in two.
   */
  readonly caps?: readonly { readonly of: readonly string[]; readonly most: string }[];
  readonly shares?: Amounts;
};

/**
 * Who can pass and who can block one kind of decision; a witness is null where its statement is
 * false.
 */
export type DecisionControl = {
  readonly insidersCanPass: boolean;
  readonly outsidersCanPass: boolean;
  readonly insidersCanBlock: boolean;
  readonly outsidersCanBlock: boolean;
  readonly witness: {
    readonly insidersPass: readonly string[] | null;
    readonly outsidersPass: readonly string[] | null;
    readonly insidersBlock: readonly string[] | null;
    readonly outsidersBlock: readonly string[] | null;
  };
};

type ByHolder<T> = { readonly [holder: string]: T };

export type ControlResult = {
  /** Ultimate holders with a vote, seat, veto or casting vote. */
  readonly holders: ByHolder<{
    readonly class: UltimateClass;
    readonly side: "inside" | "outside";
  }>;
  readonly decisions: { readonly [kind in Kind]?: DecisionControl } & {
    readonly board: DecisionControl;
  };
  readonly economicShare: { readonly [name in HolderClass]?: string } | null;
  readonly power: {
    readonly ordinary: ByHolder<string>;
    readonly special?: ByHolder<string>;
  } | null;
  readonly brittle: boolean;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly verdictWithoutManagers: Verdict;
};

/**
 * Who controls a body (the contract in tests/conformance/control). Exact at any size of numbers;
 * the time grows with the holders, not with their coalitions. Bad input is answered with a refusal
 * and its code, never thrown.
 */
export function controlOf(input: unknown): ControlResult | Refusal {
  return orRefusal(() => {
    const statement = readStatement(input);
    return controlBy(standingOf(statement), statement.insiders);
  });
}

/** The answer for one test, from a statement looked through. Refuses `circularHolding`. */
export function controlBy(standing: Standing, insiders: Insiders): ControlResult {
  const { statement, passing, commander, classOf, insideBy } = standing;
  const view = viewOf(insiders);
  const inside = insideBy(view);
  const holders = ultimateHolders(statement, commander);
  const sides = {
    insiders: holders.filter(inside),
    outsiders: holders.filter((id) => !inside(id)),
  };
  const decisions = [...passing].map(([kind, condition]) => [kind, controlOver(condition, sides)]);
  return {
    holders: Object.fromEntries(
      holders.map((id) => [id, { class: classOf(id), side: inside(id) ? "inside" : "outside" }]),
    ),
    decisions: Object.fromEntries(decisions) as ControlResult["decisions"],
    economicShare: economicShareOf(statement),
    power: holders.length > mostHoldersForPower ? null : powers(standing, holders),
    brittle: brittle(standing, sides.insiders, classOf),
    ...verdictOf(standing, view),
    verdictWithoutManagers: verdictOf(standing, { ...view, managersOutside: true }).verdict,
  };
}

/** Everybody with any vote, seat, veto or casting vote, looked through, by id. */
function ultimateHolders(statement: Statement, commander: ReadonlyMap<string, string>): string[] {
  const { votes, decisions, board, vetoes } = statement;
  const named = [...votes.keys(), ...board.appointed.keys(), ...vetoes.map((veto) => veto.holder)];
  for (const rule of decisions.values()) {
    if (rule.by === "board") continue;
    named.push(...rule.votes.keys());
    if (rule.chair !== null) named.push(rule.chair);
  }
  const { castingVote } = board;
  if (castingVote !== null && castingVote !== "members" && castingVote !== "board") {
    named.push(castingVote);
  }
  return [...new Set(named.map((id) => commander.get(id) ?? id))].sort(byCode);
}

type Sides = { readonly insiders: readonly string[]; readonly outsiders: readonly string[] };

/** Contract, rules 4 and 5: a side can block when the other side, all together, cannot pass. */
function controlOver(condition: Condition, { insiders, outsiders }: Sides): DecisionControl {
  const insidersCanPass = meets(condition, memberOf(insiders));
  const outsidersCanPass = meets(condition, memberOf(outsiders));
  const block = blocking(condition);
  return {
    insidersCanPass,
    outsidersCanPass,
    insidersCanBlock: !outsidersCanPass,
    outsidersCanBlock: !insidersCanPass,
    witness: {
      insidersPass: smallestSet(condition, insiders),
      outsidersPass: smallestSet(condition, outsiders),
      insidersBlock: smallestSet(block, insiders),
      outsidersBlock: smallestSet(block, outsiders),
    },
  };
}

function memberOf(side: readonly string[]): (id: string) => boolean {
  const members = new Set(side);
  return (id) => members.has(id);
}

function powers({ passing }: Resolved, holders: readonly string[]): ControlResult["power"] {
  const ordinary = passing.get("ordinary");
  const special = passing.get("special");
  if (ordinary === undefined) throw new Error("a statement without ordinary resolutions");
  return {
    ordinary: powerOf(ordinary, holders),
    ...(special === undefined ? {} : { special: powerOf(special, holders) }),
  };
}

/** Contract, rule 8: insiders pass ordinary resolutions only while every class of them agrees. */
function brittle(
  { passing }: Resolved,
  insiders: readonly string[],
  classOf: (id: string) => UltimateClass,
): boolean {
  const classes = [...new Set(insiders.map(classOf))];
  if (classes.length < 2 || !passes(passing, "ordinary", memberOf(insiders))) return false;
  return classes.every((left) => {
    const rest = insiders.filter((id) => classOf(id) !== left);
    return !passes(passing, "ordinary", memberOf(rest));
  });
}
