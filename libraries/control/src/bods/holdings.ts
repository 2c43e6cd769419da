/** A structure's votes, seats, places, rights and interests as the interests that statements know. */
import type { Structure } from "../three-tests.ts";
import { percentOf } from "./percent.ts";
import type { Interest, Unspecified } from "./statements.ts";

export type Holder = Structure["holders"][number];

/** All interests of one holder in one body. */
export type HeldIn = {
  /** The body or trust; null for the mutual itself. */
  readonly of: string | null;
  /** Null where nobody is named. */
  readonly holder: string | null;
  readonly unnamed: Unspecified | null;
  readonly interests: readonly Interest[];
};

type Amounts = { readonly [holder: string]: number };
type Found = { readonly of: string | null; readonly holder: string; readonly interest: Interest };

/** Places that a body fills by its own choice belong to no owner. */
const fillsItself: Unspecified = {
  reason: "noBeneficialOwners",
  description: "Places that the body fills by its own choice",
};

/** Every holding that leads to the mutual, one for each holder in each body, the mutual's own first. */
export function holdingsOf(structure: Structure): HeldIn[] {
  const holders = new Map(structure.holders.map((holder) => [holder.id, holder]));
  const all = grouped(inMutual(structure));
  const reached = new Set(all.map(({ holder }) => holder));
  for (const id of reached) {
    const holder = id === null ? undefined : holders.get(id);
    if (holder === undefined) continue;
    for (const held of grouped(within(holder))) {
      all.push(held);
      reached.add(held.holder);
    }
  }
  return all;
}

function inMutual({ votes, decisions, board, vetoes = [], shares = {} }: Structure): Found[] {
  const has = (holder: string, interest: Interest): Found => ({ of: null, holder, interest });
  const byRules = (holder: string, details: string) =>
    has(holder, { type: "controlViaCompanyRulesOrArticles", directOrIndirect: "direct", details });
  const rules = Object.entries(decisions).flatMap(([kind, rule]) => {
    if ("by" in rule) return [];
    const own = Object.entries(rule.votes ?? {}).filter(([, amount]) => amount > 0);
    const details = `Votes of its own number on ${kind}`;
    const chair = rule.castingVote;
    return [
      ...own.map(([id]) => has(id, { type: "votingRights", directOrIndirect: "direct", details })),
      ...(chair === undefined ? [] : [byRules(chair, `Chooses the chair who casts on ${kind}`)]),
    ];
  });
  const casting = board?.castingVote;
  const chairs = casting === undefined || ["members", "board"].includes(casting) ? [] : [casting];
  return [
    ...shared(null, "votingRights", votes),
    ...shared(null, "appointmentOfBoard", board?.seats ?? {}),
    ...shared(null, "shareholding", shares),
    ...rules,
    ...vetoes.map(({ holder, over, nature }) =>
      byRules(holder, `Veto, called ${nature}, over ${over.join(", ")}`),
    ),
    ...chairs.map((id) => byRules(id, "Has the casting vote on the board")),
  ];
}

function within(holder: Holder): Found[] {
  const { id } = holder;
  if (holder.kind === "people") return [];
  if (holder.kind === "nominee") {
    const interest = { type: "nominator", directOrIndirect: "direct" } as const;
    return [{ of: id, holder: holder.for ?? "", interest }];
  }
  const trust = holder.kind === "trust";
  const places = holder.kind === "trust" ? holder.trusteesAppointedBy : holder.votes;
  return [
    ...shared(id, trust ? "appointmentOfBoard" : "votingRights", places ?? {}),
    ...shared(id, trust ? "beneficiaryOfLegalArrangement" : "shareholding", holder.shares ?? {}),
  ];
}

/** Each holder's percentage; what the members elect is nobody's to appoint. */
function shared(of: string | null, type: string, held: Amounts): Found[] {
  const total = Object.values(held).reduce((sum, amount) => sum + BigInt(amount), 0n);
  return Object.entries(held)
    .filter(([holder, amount]) => amount > 0 && !(of === null && holder === "members"))
    .map(([holder, amount]) => ({
      of,
      holder,
      interest: { type, directOrIndirect: "direct", share: { exact: percentOf(amount, total) } },
    }));
}

function grouped(found: readonly Found[]): HeldIn[] {
  return [...Map.groupBy(found, ({ holder }) => holder)].map(([holder, held]) => ({
    of: held[0]?.of ?? null,
    holder: holder === "" || holder === "itself" ? null : holder,
    unnamed: holder === "" ? { reason: "unknown" } : holder === "itself" ? fillsItself : null,
    interests: held.map(({ interest }) => interest),
  }));
}
