/** A design read as ownership: its classes become holders, its managers holders apart, its thresholds lines of votes. */
import { insiderClasses, readStatement } from "@rochdale/control/statement.ts";
import type { Insiders } from "@rochdale/control/statement.ts";
import { votesAsCounted } from "@rochdale/control/voting-caps.ts";
import type { ControlInput } from "@rochdale/control/control.ts";
import { furtherTold } from "@rochdale/facts/designs-told.ts";
import { lineOf, votingCapsOf } from "@rochdale/facts/governance-parameters.ts";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import type { Design, Design2, Design3, Design4, Ownership } from "@rochdale/facts/governance.ts";

export type { Insiders };

/** Who may be inside, in the order in which the verdicts stand side by side. */
export const insiderTests = Object.keys(insiderClasses) as readonly Insiders[];

/** The input of the control test for a choice of insiders. */
export function controlInput(ownership: Ownership, insiders: Insiders): ControlInput {
  return { insiders, ...ownership } as ControlInput;
}

/**
 * Votes at ordinary meetings as they count: under caps in the same proportions, as the least whole numbers. Refuses as
 * the control test does, and then gives the votes as they are held.
 */
export function votesCounted(ownership: Ownership): Readonly<Record<string, number>> {
  const read = orRefusal(() => readStatement(controlInput(ownership, "workersAndUsers")));
  if (isRefusal(read)) return ownership.votes;
  const ordinary = read.decisions.get("ordinary");
  const held = ordinary?.by === "members" ? ordinary.votes : read.votes;
  const counted = votesAsCounted(held, read.caps);
  if (counted === held)
    return Object.fromEntries([...held].map(([id, votes]) => [id, Number(votes)]));
  const least = [...counted.values()].reduce(greatestCommonDivisor, 0n) || 1n;
  return Object.fromEntries([...counted].map(([id, votes]) => [id, Number(votes / least)]));
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

/** The id under which a class's managers hold their votes; never the id of another class. */
export function managersOf(design: Design, classId: string): string {
  const taken = new Set(design.classes.map((one) => one.id));
  let id = `${classId}-managers`;
  while (taken.has(id)) id = `${id}-0`;
  return id;
}

type Held = {
  readonly holder: Ownership["holders"][number];
  readonly votes: number;
  readonly seats: number;
};

/**
 * What the control test would make of a design if it were registered. Each class is people of its kind; votes and
 * seats that are managers' stand apart, marked. A line above one half is "at least", exactly one half is "over",
 * as in special and ordinary resolutions; directors are appointed by ordinary resolution. Managers' votes beyond
 * the class's own are a mistake of the design and are cut to it. A class whose votes are cast for it by trustees or by
 * member bodies is looked through to whoever appoints them.
 */
export function ownershipOf(design: Design | Design2 | Design3 | Design4): Ownership {
  const told = furtherTold(design);
  const { layers } = told;
  const held = design.classes.flatMap((one): readonly Held[] => {
    const layer = layers.find((other) => other.class === one.id);
    if (layer) return [{ holder: standingBetween(layer), votes: one.votes, seats: one.seats }];
    const managerVotes = Math.min(one.managerVotes, one.votes);
    const managerSeats = Math.min(one.managerSeats, one.seats);
    const rest = {
      holder: { id: one.id, kind: "people" as const, class: one.class },
      votes: one.votes - managerVotes,
      seats: one.seats - managerSeats,
    };
    if (managerVotes + managerSeats === 0) return [rest];
    const id = managersOf(design, one.id);
    const managers = { ...rest.holder, id, manager: true };
    return [rest, { holder: managers, votes: managerVotes, seats: managerSeats }];
  });
  const votes = Object.fromEntries(held.map((one) => [one.holder.id, one.votes]));
  const seats = Object.fromEntries(held.map((one) => [one.holder.id, one.seats]));
  const anySeat = held.some((one) => one.seats > 0);
  return {
    holders: held.map((one) => one.holder),
    votes,
    decisions: decisionsOf(design),
    ...(anySeat ? { board: { seats, ...boardCasting(design) } } : {}),
    vetoes: design.vetoes.map((veto) => ({
      holder: veto.class,
      over: veto.over,
      nature: veto.nature,
    })),
    ...cappedIn(told, held),
  };
}

/** The caps on votes; a class and its managers stand under one. */
function cappedIn(design: Design4, held: readonly Held[]): Pick<Ownership, "caps"> {
  const caps = votingCapsOf(design).map((cap) => {
    const together = [cap.class, managersOf(design, cap.class)];
    const of = held.map(({ holder }) => holder.id).filter((id) => together.includes(id));
    return { of, most: cap.most };
  });
  return caps.length > 0 ? { caps } : {};
}

/**
 * Trustees, or the delegates of member bodies, who cast a class's votes: they are looked through to those who appoint
 * them. Member bodies that are alike vote as one here.
 */
function standingBetween({ class: id, kind, by }: Design4["layers"][number]): Held["holder"] {
  return kind === "trust"
    ? { id, kind: "trust" as const, trusteesAppointedBy: by }
    : { id, kind: "body" as const, votes: by };
}

function decisionsOf(design: Design): Ownership["decisions"] {
  const { special, rulesChange, conversion, dissolution, assetDisposal } = design.thresholds;
  const chair = chairClass(design);
  const ordinary = {
    fraction: "1/2",
    relation: "over" as const,
    ...(chair === undefined ? {} : { castingVote: chair }),
  };
  return {
    ordinary,
    special: lineOf(special),
    appointDirectors: ordinary,
    rulesChange: lineOf(rulesChange),
    conversion: lineOf(conversion),
    dissolution: lineOf(dissolution),
    assetDisposal: lineOf(assetDisposal),
    budget: design.budgetBy === "board" ? { by: "board" } : ordinary,
  };
}

/** The class that chooses the chair of the meeting; nobody where the chair has no casting vote. */
function chairClass({ chairCasting, classes }: Design): string | undefined {
  return classes.find((one) => one.id === chairCasting)?.id;
}

function boardCasting(design: Design): { readonly castingVote?: string } {
  const { chairCasting } = design;
  if (chairCasting === "members" || chairCasting === "board") return { castingVote: chairCasting };
  const chair = chairClass(design);
  return chair === undefined ? {} : { castingVote: chair };
}
