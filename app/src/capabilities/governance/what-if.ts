/** What a change would do before it is decided: shares, sales, rules, vetoes, empty seats, members and unions that go. */
import { withChange } from "@rochdale/control/change.ts";
import { changeOf, type Effect } from "@rochdale/control/guarantee.ts";
import type { ByTest } from "@rochdale/control/three-tests.ts";
import { ownershipRecorded } from "@rochdale/facts/designs-told.ts";
import type { Ownership } from "@rochdale/facts/governance.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, latest, type Story } from "@rochdale/facts/story.ts";
import type { ControlSource } from "@rochdale/genuineness/control-evidence.ts";
import { controlInput, ownershipOf } from "@rochdale/genuineness/control-of-design.ts";
import { lossesBetween, type LostBetween } from "@rochdale/genuineness/guarantee-kept.ts";
import { densityCounted } from "@rochdale/genuineness/timeline-density.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { DecisionKind } from "./coalitions.ts";
import { proposalOf } from "./rules.ts";

export const EVENTS = [
  "issue",
  "sale",
  "unit",
  "rules",
  "veto",
  "vacancy",
  "leave",
  "recognition",
] as const;
export type EventKind = (typeof EVENTS)[number];
/** Somebody who holds nothing yet: an investor or another who might be let in. */
export const NEWCOMERS = ["investor", "publicBody", "other"] as const;

export type Supposed = {
  readonly event: EventKind;
  /** Who gains votes or a veto, or whose votes, seats or members go; "new-CLASS" for somebody who is let in. */
  readonly holder: string;
  /** In a sale, who sells. */
  readonly from: string;
  /** Votes, seats or members. */
  readonly amount: number;
  readonly over: DecisionKind;
  /** The proposed version of the rules. */
  readonly version: number;
};

/** What stands now: the structure, and the story that tells members, unions and proposals. */
export type Standing = { readonly source: ControlSource; readonly story: Story };

export type Shown =
  | {
      readonly ok: true;
      readonly effect: ByTest<Effect>;
      readonly after: Ownership;
      /** What would be lost, and what alone would keep it. */
      readonly losses: readonly LostBetween[];
      /** What the tests of control do not see: how many have joined, which union is recognised. */
      readonly also: readonly Message[];
    }
  | { readonly ok: false; readonly because: Impossible };
type Impossible =
  | "notSoMany"
  | "noSuchHolder"
  | "noSuchVersion"
  | "notCounted"
  | "noUnion"
  | "unreadable";
type After =
  | { readonly ok: true; readonly source: ControlSource; readonly also?: readonly Message[] }
  | { readonly ok: false; readonly because: Impossible };

const impossible = (because: Impossible) => ({ ok: false, because }) as const;

/** The effect by each test of control, and what is told beside it. Nothing is recorded. */
export function effectOfSupposed(standing: Standing, supposed: Supposed): Shown {
  const after = afterSupposed(standing, supposed);
  if (!after.ok) return after;
  const { source } = standing;
  const effect = changeOf(
    controlInput(source.ownership, "workersAndUsers"),
    controlInput(after.source.ownership, "workersAndUsers"),
  );
  if (isRefusal(effect)) return impossible("unreadable");
  return {
    ok: true,
    effect,
    after: after.source.ownership,
    losses: lossesBetween(source, after.source),
    also: after.also ?? [],
  };
}

function afterSupposed({ source, story }: Standing, supposed: Supposed): After {
  switch (supposed.event) {
    case "rules":
      return underOtherRules(story, source, supposed.version);
    case "leave":
      return withoutMembers(story, source, supposed);
    case "recognition":
      return withoutRecognition(story, source);
    default:
      return withOtherHoldings(source, supposed);
  }
}

const with_ = (source: ControlSource, ownership: Ownership): After => ({
  ok: true,
  source: { ...source, ownership },
});

function withOtherHoldings(before: ControlSource, supposed: Supposed): After {
  const { event, from, amount, over } = supposed;
  const let_in = withNewcomer(before, supposed.holder);
  const { source, holder } = let_in;
  const { ownership } = source;
  const known = (id: string) => ownership.holders.some((one) => one.id === id);
  if (!known(holder) || (event === "sale" && !known(from))) return impossible("noSuchHolder");
  const giver = event === "sale" ? from : holder;
  const held = event === "vacancy" ? (ownership.board?.seats ?? {}) : ownership.votes;
  const takes = event === "sale" || event === "vacancy" || event === "unit";
  if (takes && (held[giver] ?? 0) < amount) return impossible("notSoMany");
  if (event === "unit") {
    return with_(source, { ...ownership, votes: less(ownership.votes, holder, amount) });
  }
  if (event === "vacancy") {
    const { board } = ownership;
    if (!board) return impossible("notSoMany");
    const seats = less(board.seats, holder, amount);
    return with_(source, { ...ownership, board: { ...board, seats } });
  }
  const change =
    event === "veto"
      ? ({ is: "grantVeto", holder, over: [over] } as const)
      : ({ is: "votes", to: holder, from: event === "sale" ? from : null, amount } as const);
  const { insiders: _, ...after } = withChange(controlInput(ownership, "workersAndUsers"), change);
  return with_(source, after as Ownership);
}

/** Somebody of a class who holds nothing yet, under an id of their own. */
function withNewcomer(
  source: ControlSource,
  asked: string,
): { readonly source: ControlSource; readonly holder: string } {
  const of = NEWCOMERS.find((one) => asked === `new-${one}`);
  const { holders } = source.ownership;
  if (!of || holders.some(({ id }) => id === asked)) return { source, holder: asked };
  const newcomer = { id: asked, kind: "people", class: of } as const;
  return {
    holder: asked,
    source: {
      ...source,
      ownership: { ...source.ownership, holders: [...holders, newcomer] },
      nameOf: (id) =>
        id === asked ? { message: `governance.whatIf.new.${of}` } : source.nameOf(id),
    },
  };
}

/** Other rules give other votes and seats; where ownership was recorded as it stands, that goes on standing. */
function underOtherRules(story: Story, source: ControlSource, version: number): After {
  const proposed = proposalOf(story, version);
  if (!proposed) return impossible("noSuchVersion");
  const { design } = proposed.content;
  const names = new Map(design.classes.map((one) => [one.id, one.name]));
  const recorded = ownershipRecorded(story);
  const also: readonly Message[] = recorded
    ? [{ message: "governance.whatIf.recordedStands", values: { day: { day: recorded.on } } }]
    : [];
  return {
    ok: true,
    also,
    source: {
      ...source,
      ownership: ownershipOf(design),
      nameOf: (id) => {
        const name = names.get(id);
        return name === undefined
          ? source.nameOf(id)
          : { message: "governance.name", values: { name } };
      },
    },
  };
}

/** Members who go take no votes from their class while anybody is left in it; but fewer then belong to it. */
function withoutMembers(story: Story, source: ControlSource, { holder, amount }: Supposed): After {
  const { ownership } = source;
  const of = ownership.holders.find((one) => one.id === holder);
  if (of?.kind !== "people") return impossible("noSuchHolder");
  const counted = latest(story, "RegisterCounted/1");
  const row = counted?.content.classes.find((one) => one.class === of.class);
  if (!counted || !row) return impossible("notCounted");
  if (row.members < amount) return impossible("notSoMany");
  const left = row.members - amount;
  const classes = counted.content.classes.map((one) =>
    one === row ? { ...one, members: left } : one,
  );
  const then: Entry<"RegisterCounted/1"> = { ...counted, content: { ...counted.content, classes } };
  const votes = left === 0 ? { ...ownership.votes, [holder]: 0 } : ownership.votes;
  const [was, is] = [densityCounted(counted), densityCounted(then)];
  const density: readonly Message[] =
    was && is
      ? [
          {
            message: `governance.whatIf.density.${is.more === 0 ? "still" : "below"}`,
            values: {
              before: { of: [was.members, was.eligible] },
              after: { of: [is.members, is.eligible] },
              more: is.more,
            },
          },
        ]
      : [{ message: "governance.whatIf.density.unknown" }];
  const kept: Message = { message: `governance.whatIf.weight.${left === 0 ? "nobody" : "kept"}` };
  return {
    ok: true,
    source: { ...source, ownership: { ...ownership, votes } },
    also: [kept, ...density],
  };
}

/** Recognition is nobody's vote; so it is told beside the tests, and not by them. */
function withoutRecognition(story: Story, source: ControlSource): After {
  const ended = new Map(
    all(story, "RecognitionEnded/1").map((one) => [one.content.union, one.position]),
  );
  const unions = all(story, "RecognitionPromised/1").filter(
    ({ content, position }) => content.continues && (ended.get(content.union) ?? -1) < position,
  );
  const names = [...new Set(unions.map((one) => one.content.union))];
  if (names.length === 0) return impossible("noUnion");
  const union = names.map((name): Message => ({ message: "governance.name", values: { name } }));
  return {
    ok: true,
    source,
    also: [{ message: "governance.whatIf.recognition", values: { union } }],
  };
}

function less(held: Readonly<Record<string, number>>, id: string, by: number) {
  return Object.fromEntries(
    Object.entries(held).map(([one, amount]) => [one, one === id ? amount - by : amount]),
  );
}
