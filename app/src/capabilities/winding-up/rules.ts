/** When a mutual may be sold, opened to an investor or wound up, and where what is left may go. */
import type { Content } from "@rochdale/facts/fact.ts";
import type { Design, Ownership } from "@rochdale/facts/governance.ts";
import { governingDesign } from "@rochdale/facts/designs-told.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { all, has, latest, opening, type Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";

const OUR_STANDARD = "rochdale-2";

function refusal(name: string, law: string, values: Message["values"] = {}): Refusal {
  return {
    rule: `windingUp.${name}`,
    law,
    because: { message: `windingUp.refused.${name}`, values },
    remedy: { message: `windingUp.remedy.${name}`, values },
  };
}

/** A body that lives as a mutual and has not ended. */
export function lives(story: Story): readonly Refusal[] {
  if (has(story, "WoundUp/1")) return [refusal("ended", OUR_STANDARD)];
  const runs = opening(story).start === "alreadyRunning" || has(story, "Converted/1");
  return runs ? [] : [refusal("notRunning", OUR_STANDARD)];
}

export type Vote = {
  readonly id: string;
  readonly on: string;
  /** The words that were voted on. */
  readonly resolution: string;
  readonly eligible: number;
  readonly for: number;
  readonly against: number;
};

/** Votes of the members that an act may name: resolutions of meetings held, and ballots on a resolution. */
export function memberVotes(story: Story): readonly Vote[] {
  const meetings = all(story, "MeetingHeld/1").flatMap(({ on, content }) =>
    content.present < content.quorum
      ? []
      : content.resolutions.map(({ resolution, tally }) => ({
          id: content.meeting,
          on,
          resolution,
          eligible: tally.eligible,
          for: tally.for,
          against: tally.against,
        })),
  );
  const ballots = all(story, "BallotReported/1")
    .filter((one) => one.content.purpose === "resolution" && isReal(story, one.content.ballot))
    .map(({ on, content }) => ({
      id: content.ballot,
      on,
      resolution: questionOf(story, content.ballot),
      eligible: content.tally.eligible,
      for: content.tally.for,
      against: content.tally.against,
    }));
  return [...meetings, ...ballots];
}

function questionOf(story: Story, ballot: string): string {
  const called = all(story, "BallotCalled/1").find((one) => one.content.ballot === ballot);
  return called?.content.question ?? ballot;
}

function isReal(story: Story, ballot: string): boolean {
  return all(story, "BallotCalled/1").some(
    (one) => one.content.ballot === ballot && !one.content.rehearsal,
  );
}

/** Whether a named vote carried by a line of for and against: "3/4" is at least, "1/2" is over. */
export function carriedBy(story: Story, id: string | null, line: string): boolean {
  return memberVotes(story).some((vote) => vote.id === id && reaches(vote, line));
}

/** Exact: the votes for, times the line's lower part, against its upper part times all for and against. */
function reaches(vote: Vote, line: string): boolean {
  const [top = 1, bottom = 2] = line.split("/").map(Number);
  const [has, needs] = [vote.for * bottom, (vote.for + vote.against) * top];
  return vote.for > 0 && (line === "1/2" ? has > needs : has >= needs);
}

export type SaleKind = Content<"ControlSold/1">["what"];

/** What the rules and the contract say of a sale, an assignment or an investor: whether the members' vote is needed. */
export function needsMembers(story: Story, what: SaleKind): boolean {
  const design = governingDesign(story);
  const heads = latest(story, "ContractSigned/1")?.content.heads;
  const byRules = {
    sale: design?.saleNeedsMembers,
    assignment: design?.assignmentNeedsMembers,
    investor: design?.investorNeedsMembers,
  };
  const byContract = {
    sale: heads?.noSaleWithoutMembers,
    assignment: heads?.noAssignmentWithoutMembers,
    investor: heads?.noInvestorWithoutMembers,
  };
  return byRules[what] === true || byContract[what] === true;
}

/** Those who act for the body itself; a regulator or an archivist records what happened, a breach too. */
const ACTS_FOR_THE_BODY: readonly Role[] = ["secretary", "board"];

/**
 * Who acts for the body does not sell, assign or let in an investor past a rule or a contract that leaves it to the
 * members. An independent person may record that it happened: the record shows the breach.
 */
export function maySell(
  story: Story,
  sale: { readonly what: SaleKind; readonly membersVote: string | null; readonly by: Role },
): readonly Refusal[] {
  const { what, membersVote, by } = sale;
  if (membersVote !== null && !memberVotes(story).some((vote) => vote.id === membersVote)) {
    return [refusal("noSuchVote", OUR_STANDARD)];
  }
  if (!ACTS_FOR_THE_BODY.includes(by) || !needsMembers(story, what)) return [];
  const line = governingDesign(story)?.thresholds.assetDisposal ?? "1/2";
  if (carriedBy(story, membersVote, line)) return [];
  const values = { what: { message: `enum.saleKind.${what}` }, line };
  return [refusal("membersDecide", "tuc-coopsuk-2013", values)];
}

export type Destination = Content<"WoundUp/1">["destinationKind"];

/** The law behind each lock. A lock in the rules alone is our standard's: the members can remove it, and must first. */
const LAW_OF_LOCK: { readonly [lock in Design["assetLock"]]: string } = {
  statutoryCic: "cic-asset-lock",
  statutoryCbs: "si2006-264",
  charity: "charity-law",
  voluntary: OUR_STANDARD,
  none: OUR_STANDARD,
};

export type Ending = {
  readonly destinationKind: Destination;
  readonly assetsPence: number;
  readonly membersVote: string | null;
  readonly by: Role;
};

/**
 * Under an asset lock what is left goes to a body with such a lock or to public ownership, and to nobody else; where
 * debts take everything there is nothing to lock. The members decide, by the line of their rules.
 */
export function mayWindUp(story: Story, ending: Ending): readonly Refusal[] {
  const design = governingDesign(story);
  const { destinationKind, assetsPence, membersVote, by } = ending;
  const refusals: Refusal[] = [];
  const kept = destinationKind === "assetLockedBody" || destinationKind === "publicOwnership";
  const nothing = destinationKind === "creditorsOnly";
  if (design && design.assetLock !== "none" && !kept && !nothing) {
    const values = {
      to: { message: `enum.destination.${destinationKind}` },
      lock: { message: `enum.assetLock.${design.assetLock}` },
    };
    refusals.push(refusal("locked", LAW_OF_LOCK[design.assetLock], values));
  }
  if (nothing && assetsPence > 0) refusals.push(refusal("nothingLeft", OUR_STANDARD));
  if (membersVote !== null && !memberVotes(story).some((vote) => vote.id === membersVote)) {
    refusals.push(refusal("noSuchVote", OUR_STANDARD));
  }
  const line = design?.thresholds.dissolution ?? "3/4";
  if (ACTS_FOR_THE_BODY.includes(by) && !carriedBy(story, membersVote, line)) {
    // A company is wound up by special resolution; of a society its own rules say it, or s.119's instrument.
    const company = design?.form.startsWith("company") || design?.form.startsWith("cic");
    const law = company ? "ca2006-s283" : OUR_STANDARD;
    refusals.push(refusal("membersWindUp", law, { line }));
  }
  return refusals;
}

const CLASSES = [
  "worker",
  "user",
  "community",
  "publicBody",
  "investor",
  "other",
  "unknown",
] as const;
type HolderClass = (typeof CLASSES)[number];

export type ReadHolders =
  | { readonly ok: true; readonly ownership: Ownership; readonly names: Record<string, string> }
  | { readonly ok: false; readonly because: Message };

const HOLDERS_MOST = 14;

/** Lines of "name;class;votes;seats;share" as the ownership from a day; the lines that decide are the rules' own. */
export function holdersIn(text: string, design: Design | undefined): ReadHolders {
  const rows = text.split("\n").flatMap((line, index) => {
    const parts = line.split(";").map((part) => part.trim());
    return line.trim() === "" ? [] : [{ row: index + 1, parts }];
  });
  if (rows.length === 0) return wrong("noHolders", {});
  if (rows.length > HOLDERS_MOST) return wrong("manyHolders", { most: HOLDERS_MOST });
  const names: Record<string, string> = {};
  const held = { votes: {}, seats: {}, share: {} } as Record<string, Record<string, number>>;
  const holders: Ownership["holders"] = [];
  for (const { row, parts } of rows) {
    const [name = "", of = "", ...amounts] = parts;
    if (name === "" || name.length > 200) return wrong("holderName", { row });
    if (!(CLASSES as readonly string[]).includes(of)) return wrong("holderClass", { row });
    if (amounts.length > 3 || amounts.some((one) => !/^\d{0,12}$/.test(one))) {
      return wrong("holderAmounts", { row });
    }
    if (Object.values(names).includes(name)) return wrong("sameHolder", { row, name });
    const id = `holder-${row}`;
    names[id] = name;
    holders.push({ id, kind: "people", class: of as HolderClass });
    ["votes", "seats", "share"].forEach((what, index) => {
      const amount = Number(amounts[index] ?? "");
      if (amount > 0) (held[what] ??= {})[id] = amount;
    });
  }
  const [votes = {}, seats = {}, shares = {}] = [held["votes"], held["seats"], held["share"]];
  if (Object.keys(votes).length === 0) return wrong("noVotes", {});
  const ownership: Ownership = {
    holders,
    votes,
    decisions: decisionsBy(design),
    ...(Object.keys(seats).length > 0 ? { board: { seats } } : {}),
    ...(Object.keys(shares).length > 0 ? { shares } : {}),
  };
  return { ok: true, ownership, names };
}

/** Over half decides and appoints; the other lines where the rules in force say them. */
function decisionsBy(design: Design | undefined): Ownership["decisions"] {
  const over = { fraction: "1/2", relation: "over" as const };
  const decisions: Ownership["decisions"] = { ordinary: over, appointDirectors: over };
  if (!design) return decisions;
  for (const [kind, fraction] of Object.entries(design.thresholds)) {
    const relation = fraction === "1/2" ? "over" : "atLeast";
    decisions[kind as keyof Design["thresholds"]] = { fraction, relation };
  }
  decisions.budget = design.budgetBy === "board" ? { by: "board" } : over;
  return decisions;
}

function wrong(name: string, values: NonNullable<Message["values"]>): ReadHolders {
  return { ok: false, because: { message: `windingUp.problem.${name}`, values } };
}
