/** What the rules and the registers state: the input of the control test, read strictly. */
import { compare, half, readLine } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import {
  field,
  isObject,
  listOr,
  objectOr,
  refuse,
  wholeOr,
} from "@rochdale/language/refused-input.ts";
import type { JsonObject } from "@rochdale/language/refused-input.ts";

export const kinds = [
  "ordinary",
  "special",
  "appointDirectors",
  "rulesChange",
  "conversion",
  "dissolution",
  "assetDisposal",
  "budget",
] as const;
export type Kind = (typeof kinds)[number];

/** Resolutions are the members' own: these three cannot be left to the board. */
const membersOnly: readonly Kind[] = ["ordinary", "special", "appointDirectors"];

export const holderClasses = [
  "worker",
  "user",
  "community",
  "publicBody",
  "investor",
  "other",
  "unknown",
] as const;
export type HolderClass = (typeof holderClasses)[number];

/** Who counts as inside, by test. */
export const insiderClasses = {
  workersAndUsers: ["worker", "user"],
  workersOnly: ["worker"],
  workersUsersAndCommunity: ["worker", "user", "community"],
} as const satisfies { readonly [test: string]: readonly HolderClass[] };
export type Insiders = keyof typeof insiderClasses;

/** Votes, seats, places or interests by holder id; nought is left out. */
export type Holdings = ReadonlyMap<string, bigint>;

export type Holder =
  | { readonly kind: "people"; readonly class: HolderClass; readonly manager: boolean }
  | { readonly kind: "nominee"; readonly for: string | null }
  | {
      readonly kind: "body" | "trust";
      /**
       * Votes in a body, places of trustees in a trust (`itself` included); empty when not stated.
       */
      readonly command: Holdings;
      /** Interests; empty when not stated. */
      readonly shares: Holdings;
    };

export type MembersRule = {
  readonly by: "members";
  readonly line: Fraction;
  readonly relation: "over" | "atLeast";
  readonly votes: Holdings;
  /** Who chooses the chair of the meeting, and so has the casting vote. */
  readonly chair: string | null;
};
export type Rule = MembersRule | { readonly by: "board" };

export type Board = {
  readonly appointed: Holdings;
  readonly elected: bigint;
  /** A holder's id, `members`, `board`, or null. */
  readonly castingVote: string | null;
};

export type Veto = {
  readonly holder: string;
  readonly over: ReadonlySet<Kind | "board">;
  readonly nature: "protective" | "operative";
};

/** Holders who together count for at most a part of all votes of members, as these are counted in the end. */
export type Cap = { readonly of: readonly string[]; readonly most: Fraction };

export type Statement = {
  readonly insiders: Insiders;
  readonly holders: ReadonlyMap<string, Holder>;
  readonly votes: Holdings;
  readonly decisions: ReadonlyMap<Kind, Rule>;
  readonly board: Board;
  readonly vetoes: readonly Veto[];
  readonly caps: readonly Cap[];
  readonly shares: Holdings | null;
};

const reserved = ["members", "board", "itself"];

/** The input as a statement. Refuses (see `orRefusal`) with the code of the contract. */
export function readStatement(input: unknown): Statement {
  const body = objectOr("badInsiders", input);
  const insiders = field(body, "insiders");
  if (typeof insiders !== "string" || !Object.hasOwn(insiderClasses, insiders)) {
    return refuse("badInsiders");
  }
  const holders = readHolders(body);
  const votes = readVotes(field(body, "votes"), holders);
  return {
    insiders: insiders as Insiders,
    holders,
    votes,
    decisions: readDecisions(body, holders, votes),
    board: readBoard(body, holders),
    vetoes: readVetoes(body, holders),
    caps: readCaps(body, holders),
    shares: absent(field(body, "shares")) ? null : readHoldings(field(body, "shares"), holders),
  };
}

function absent(value: unknown): boolean {
  return value === undefined || value === null;
}

function readHolders(body: JsonObject): Map<string, Holder> {
  const rows = listOr("badKind", field(body, "holders")).map((row) => objectOr("badKind", row));
  const ids = rows.map((row) => {
    const id = field(row, "id");
    return typeof id === "string" && id !== "" ? id : refuse("unknownHolder");
  });
  if (new Set([...ids, ...reserved]).size < ids.length + reserved.length) refuse("duplicateHolder");
  const known = new Set(ids);
  return new Map(rows.map((row, at) => [ids[at] ?? "", readHolder(row, known)]));
}

type Known = { has(id: string): boolean };

function readHolder(row: JsonObject, known: Known): Holder {
  const kind = field(row, "kind");
  if (kind === "people") {
    const stated = field(row, "class");
    const holderClass = holderClasses.find((name) => name === stated) ?? refuse("badClass");
    return { kind, class: holderClass, manager: field(row, "manager") === true };
  }
  if (kind === "nominee") {
    const named = field(row, "for");
    return { kind, for: absent(named) ? null : knownId(named, known) };
  }
  if (kind !== "body" && kind !== "trust") return refuse("badKind");
  const command = field(row, kind === "body" ? "votes" : "trusteesAppointedBy");
  const places = { has: (id: string) => id === "itself" || known.has(id) };
  return {
    kind,
    command: readHoldings(absent(command) ? {} : command, places),
    shares: readHoldings(absent(field(row, "shares")) ? {} : field(row, "shares"), known),
  };
}

function knownId(value: unknown, known: Known): string {
  return typeof value === "string" && known.has(value) ? value : refuse("unknownHolder");
}

function readHoldings(value: unknown, known: Known): Holdings {
  const read = new Map<string, bigint>();
  for (const [id, held] of Object.entries(objectOr("badVotes", value))) {
    const amount = wholeOr("badVotes", held);
    if (amount > 0n) read.set(knownId(id, known), amount);
    else knownId(id, known);
  }
  return read;
}

function readVotes(value: unknown, known: Known): Holdings {
  const votes = readHoldings(absent(value) ? {} : value, known);
  return votes.size > 0 ? votes : refuse("noVotes");
}

function readDecisions(body: JsonObject, known: Known, votes: Holdings): Map<Kind, Rule> {
  const stated = field(body, "decisions");
  if (!isObject(stated) || !Object.hasOwn(stated, "ordinary")) return refuse("ordinaryMissing");
  const rules = Object.entries(stated).map(([name, rule]): [Kind, Rule] => {
    const kind = kinds.find((one) => one === name) ?? refuse("badDecision");
    return [kind, readRule(kind, objectOr("badDecision", rule), { known, votes })];
  });
  return new Map(rules);
}

type General = { readonly known: Known; readonly votes: Holdings };

function readRule(kind: Kind, rule: JsonObject, { known, votes }: General): Rule {
  if (field(rule, "by") !== undefined) {
    const alone = Object.keys(rule).length === 1 && field(rule, "by") === "board";
    return alone && !membersOnly.includes(kind) ? { by: "board" } : refuse("badDecision");
  }
  const relation = field(rule, "relation");
  if (relation !== "over" && relation !== "atLeast") return refuse("badDecision");
  const line = readLine(field(rule, "fraction")) ?? refuse("badFraction");
  const casting = field(rule, "castingVote");
  const chair = absent(casting) ? null : knownId(casting, known);
  if (chair !== null && !(relation === "over" && compare(line, half) === 0)) {
    return refuse("badDecision");
  }
  const own = field(rule, "votes");
  return {
    by: "members",
    line,
    relation,
    chair,
    votes: absent(own) ? votes : readVotes(own, known),
  };
}

function readBoard(body: JsonObject, known: Known): Board {
  const stated = field(body, "board");
  if (absent(stated)) return { appointed: new Map(), elected: 1n, castingVote: null };
  const board = objectOr("noSeats", stated);
  const seats = field(board, "seats");
  const chosen = { has: (id: string) => id === "members" || known.has(id) };
  const appointed = new Map(readHoldings(absent(seats) ? {} : seats, chosen));
  if (appointed.size === 0) refuse("noSeats");
  const elected = appointed.get("members") ?? 0n;
  appointed.delete("members");
  const casting = field(board, "castingVote");
  const named = { has: (id: string) => id === "board" || chosen.has(id) };
  return { appointed, elected, castingVote: absent(casting) ? null : knownId(casting, named) };
}

function readVetoes(body: JsonObject, known: Known): Veto[] {
  const stated = field(body, "vetoes");
  return listOr("badVeto", absent(stated) ? [] : stated).map((row) => {
    const veto = objectOr("badVeto", row);
    const nature = field(veto, "nature");
    if (nature !== "protective" && nature !== "operative") return refuse("badVeto");
    const over = listOr("badVeto", field(veto, "over")).map(
      (name) => [...kinds, "board" as const].find((kind) => kind === name) ?? refuse("badVeto"),
    );
    if (over.length === 0) refuse("badVeto");
    return { holder: knownId(field(veto, "holder"), known), over: new Set(over), nature };
  });
}

/** Beyond the contract: nobody stands in two caps. */
function readCaps(body: JsonObject, known: Known): Cap[] {
  const stated = field(body, "caps");
  const caps = listOr("badCap", absent(stated) ? [] : stated).map((row): Cap => {
    const cap = objectOr("badCap", row);
    const of = listOr("badCap", field(cap, "of")).map((id) => knownId(id, known));
    if (of.length === 0) refuse("badCap");
    return { of, most: readLine(field(cap, "most")) ?? refuse("badFraction") };
  });
  const ids = caps.flatMap(({ of }) => of);
  return new Set(ids).size === ids.length ? caps : refuse("badCap");
}
