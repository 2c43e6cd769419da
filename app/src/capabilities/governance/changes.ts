/** What would mend a design: each change is made, tested again, and shown with everything that it moves. */
import type { Design4 } from "@rochdale/facts/governance.ts";
import { insiderClasses } from "@rochdale/control/statement.ts";
import type { Message } from "@rochdale/language/message.ts";
import {
  consequencesOf,
  testOf,
  total,
  type Consequences,
  type DesignClass,
} from "./consequences.ts";

export type Change = {
  readonly says: Message;
  readonly design: Design4;
  readonly after: Consequences;
};

type Candidate = { readonly says: Message; readonly design: Design4 };
type Weight = "votes" | "seats";

const INSIDE: readonly string[] = insiderClasses.workersAndUsers;
const CHANGES_MOST = 5;

/** The changes that meet a test which is not met, or end a capture; the fewest moves first, five at most. */
export function changesFor(now: Consequences): readonly Change[] {
  const seen = new Set<string>();
  return [...toInsiders(now), ...vetoesLifted(now), ...linesRaised(now), ...capturesEnded(now)]
    .flatMap(({ says, design }) => {
      const after = consequencesOf(design);
      const key = JSON.stringify(design);
      if (!after || seen.has(key) || !mends(now, after)) return [];
      seen.add(key);
      return [{ says, design, after }];
    })
    .slice(0, CHANGES_MOST);
}

/** A change is worth saying where it meets a test that was not met or ends a capture, and loses the first test never. */
function mends(now: Consequences, after: Consequences): boolean {
  const passes = (of: Consequences, which: "workersAndUsers" | "workersOnly") =>
    testOf(of, which).verdict === "pass";
  if (passes(now, "workersAndUsers") && !passes(after, "workersAndUsers")) return false;
  const met = !passes(now, "workersAndUsers") && passes(after, "workersAndUsers");
  const employees = !passes(now, "workersOnly") && passes(after, "workersOnly");
  const freed = now.captures.length > 0 && after.captures.length === 0;
  const unblocked = now.blockers.length > after.blockers.length;
  return met || employees || freed || unblocked;
}

function moved(
  design: Design4,
  what: Weight,
  move: { from: DesignClass; to: DesignClass; by: number },
) {
  const { from, to, by } = move;
  return {
    ...design,
    classes: design.classes.map((one) => {
      if (one.id === from.id) return trimmed({ ...one, [what]: one[what] - by });
      return one.id === to.id ? { ...one, [what]: one[what] + by } : one;
    }),
  };
}

/** Managers never hold more than their class. */
function trimmed(one: DesignClass): DesignClass {
  return {
    ...one,
    managerVotes: Math.min(one.managerVotes, one.votes),
    managerSeats: Math.min(one.managerSeats, one.seats),
  };
}

const most = (classes: readonly DesignClass[], what: Weight): DesignClass | undefined =>
  classes.toSorted((a, b) => b[what] - a[what])[0];

/** Votes or seats, or both, moved from the largest class outside until the insiders have over half. */
function toInsiders(now: Consequences): readonly Candidate[] {
  return (["workersAndUsers", "workersOnly"] as const).flatMap((test) => {
    const inside: readonly string[] = insiderClasses[test];
    if (testOf(now, test).verdict === "pass") return [];
    const votes = moveInside(now.design, "votes", inside);
    const seats = moveInside(now.design, "seats", inside);
    const both = votes && moveInside(votes.design, "seats", inside);
    const together: readonly Candidate[] =
      votes && both
        ? [
            {
              says: {
                message: "governance.change.both",
                values: { one: votes.says, two: both.says },
              },
              design: both.design,
            },
          ]
        : [];
    return [votes, seats].filter((one) => one !== null).concat(together);
  });
}

function moveInside(design: Design4, what: Weight, inside: readonly string[]): Candidate | null {
  const all = total(design.classes, what);
  const insiders = design.classes.filter((one) => inside.includes(one.class));
  const from = most(
    design.classes.filter((one) => !inside.includes(one.class)),
    what,
  );
  const to = most(insiders, what);
  const by = Math.floor(all / 2) + 1 - total(insiders, what);
  if (!from || !to || all === 0 || by <= 0 || by > from[what]) return null;
  return {
    says: {
      message: `governance.change.move.${what}`,
      values: { by, from: from.name, to: to.name },
    },
    design: moved(design, what, { from, to, by }),
  };
}

const PROTECTED = ["dissolution", "assetDisposal", "conversion", "rulesChange"] as const;

/** An outsider's veto over the running of the mutual, kept only for what protects its purpose. */
function vetoesLifted({ design }: Consequences): readonly Candidate[] {
  return design.vetoes.flatMap((veto, at) => {
    const holder = design.classes.find((one) => one.id === veto.class);
    if (!holder || INSIDE.includes(holder.class)) return [];
    const kept = veto.over.filter((kind) => PROTECTED.some((one) => one === kind));
    if (kept.length === veto.over.length && veto.nature === "protective") return [];
    const lighter = { ...veto, over: kept, nature: "protective" as const };
    const vetoes = design.vetoes.flatMap((one, i) =>
      i !== at ? [one] : kept.length > 0 ? [lighter] : [],
    );
    const says = { message: "governance.change.veto", values: { holder: holder.name } };
    return [{ says, design: { ...design, vetoes } }];
  });
}

/** A line of three quarters where a lower one lets others change the rules, convert, wind up or sell. */
function linesRaised({ design }: Consequences): readonly Candidate[] {
  const raised = Object.fromEntries(
    Object.entries(design.thresholds).map(([kind, line]) => {
      const [top = 0, bottom = 1] = line.split("/").map(Number);
      return [kind, top * 4 < bottom * 3 ? "3/4" : line];
    }),
  ) as Design4["thresholds"];
  if (JSON.stringify(raised) === JSON.stringify(design.thresholds)) return [];
  return [
    {
      says: { message: "governance.change.lines" },
      design: { ...design, thresholds: raised },
    },
  ];
}

/** A class cut to half, or each class asked by itself. */
function capturesEnded({ design, captures }: Consequences): readonly Candidate[] {
  return captures.flatMap(({ class: one }) => {
    const others = design.classes.filter((other) => other.id !== one.id);
    const to =
      most(
        others.filter((other) => INSIDE.includes(other.class)),
        "votes",
      ) ?? most(others, "votes");
    if (!to) return [];
    return [cutToHalf(design, one, to), eachClass(design)];
  });
}

function cutToHalf(design: Design4, one: DesignClass, to: DesignClass): Candidate {
  const excess = (of: Design4, what: Weight) =>
    Math.max(0, one[what] - Math.floor(total(of.classes, what) / 2));
  const byVotes = moved(design, "votes", { from: one, to, by: excess(design, "votes") });
  const cut = moved(byVotes, "seats", { from: one, to, by: excess(design, "seats") });
  const left = (id: string, what: Weight) => cut.classes.find((c) => c.id === id)?.[what] ?? 0;
  return {
    says: {
      message: "governance.change.cut",
      values: {
        class: one.name,
        votes: left(one.id, "votes"),
        seats: left(one.id, "seats"),
        other: to.name,
        otherVotes: left(to.id, "votes"),
        otherSeats: left(to.id, "seats"),
      },
    },
    design: cut,
  };
}

/** Standards and surplus decided by each class for itself: no class can then set them alone. */
function eachClass(design: Design4): Candidate {
  return {
    says: { message: "governance.change.eachClass" },
    design: { ...design, standardsBy: "eachClass", surplusBy: "eachClass" },
  };
}
