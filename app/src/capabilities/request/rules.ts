/** What a request needs before it is asked, checked and found valid: refusals with their law, from the story alone. */
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { Right } from "@rochdale/facts/request.ts";
import { all, first, has, latest, opening, type Story } from "@rochdale/facts/story.ts";
import {
  eligibilityOf,
  rightsFor,
  type Eligibility,
  type RightVerdict,
} from "@rochdale/genuineness/eligibility.ts";
import type { Message } from "@rochdale/language/message.ts";

export type Origin = Content<"RequestMade/1">["origin"];
/** What was signed: the request itself, or the adoption of the authority's proposal. */
export type Signed = Entry<"RequestMade/1"> | Entry<"ProposalAdopted/1">;

/** A refusal whose two sentences are named after its rule: "<rule>.because" and "<rule>.remedy". */
export function refusal(rule: string, law: string, values?: Message["values"]): Refusal {
  const sentence = (part: string): Message =>
    values ? { message: `${rule}.${part}`, values } : { message: `${rule}.${part}` };
  return { rule, law, because: sentence("because"), remedy: sentence("remedy") };
}

/** Our own standard; the days that it counts are in libraries/genuineness/src/standard.ts. */
export const OUR_STANDARD = "rochdale-2";

/** Refusals of a list of claims that hold; nulls are claims that do not. */
export function gathered(...claims: readonly (Refusal | false)[]): readonly Refusal[] {
  return claims.filter((claim) => claim !== false);
}

export function eligibilityIn(story: Story): Eligibility {
  const { service, authority } = opening(story);
  return eligibilityOf(service, authority);
}

/** Every right with its verdict for the service of this story. */
export function rightsIn(story: Story): readonly RightVerdict[] {
  const { service, authority, start } = opening(story);
  return rightsFor(service, authority, start);
}

export function openRights(story: Story): readonly Right[] {
  return rightsIn(story)
    .filter((verdict) => verdict.may)
    .map((verdict) => verdict.right);
}

/** The request as it was signed: made by its proposers, or the authority's proposal once it was adopted. */
export function signedRequest(story: Story): Signed | undefined {
  return latest(story, "RequestMade/1") ?? latest(story, "ProposalAdopted/1");
}

/** The right under which it was asked. An adopted proposal is asked under the right of its origin. */
export function rightUsed(story: Story): Right | null {
  const made = latest(story, "RequestMade/1");
  if (made) return made.content.right;
  const adopted = latest(story, "ProposalAdopted/1");
  return adopted ? RIGHT_OF_ORIGIN[adopted.content.origin] : null;
}
const RIGHT_OF_ORIGIN: Record<Origin, Right> = {
  staff: "rightToRequest",
  community: "communityRightToRequest",
  joint: "jointRequest",
};

/** Which origins a right can have: staff cannot use the community's right, nor the community the staff's. */
export const ORIGINS_OF_RIGHT: Record<Right, readonly Origin[]> = {
  rightToRequest: ["staff"],
  communityRightToRequest: ["community"],
  communityRightToChallenge: ["staff", "community", "joint"],
  participationRequest: ["community"],
  rightToManage: ["community"],
  jointRequest: ["joint"],
  noPredecessor: ["staff", "community", "joint"],
};

export function signaturesOn(signed: Signed): number {
  return signed.content.staffSignatories + signed.content.userSignatories;
}

/** The last finding that the request lacked something, unless what lacked has come since. */
export function incompleteness(story: Story): Entry<"RequestFoundIncomplete/1"> | undefined {
  const found = all(story, "RequestFoundIncomplete/1").at(-1);
  const completed = all(story, "RequestCompleted/1").at(-1);
  return found && (!completed || completed.position < found.position) ? found : undefined;
}

export function stopped(story: Story): Entry<"CaseStopped/1"> | undefined {
  return latest(story, "CaseStopped/1");
}

/** A stopped case takes no further acts; a new case may be opened. */
export function caseStopped(story: Story): Refusal | false {
  return stopped(story) !== undefined && refusal("request.stopped", OUR_STANDARD);
}

/** Why no request can be made here, whatever it says. */
export function requestCannotBeMade(story: Story): readonly Refusal[] {
  const eligibility = eligibilityIn(story);
  const exempt = eligibility.verdict === "exempt";
  const { start } = opening(story);
  return gathered(
    caseStopped(story),
    start === "alreadyRunning" && refusal("request.runsAlready", OUR_STANDARD),
    exempt && {
      ...refusal("request.exempt", eligibility.law),
      because: eligibility.because,
    },
    !exempt &&
      start !== "alreadyRunning" &&
      openRights(story).length === 0 &&
      refusal("request.noRight", OUR_STANDARD),
    signedRequest(story) !== undefined && refusal("request.madeAlready", OUR_STANDARD),
  );
}

export function proposalCannotBeMade(story: Story): readonly Refusal[] {
  return gathered(
    ...requestCannotBeMade(story),
    has(story, "AuthorityProposed/1") && refusal("request.proposedAlready", OUR_STANDARD),
    opening(story).start === "noPredecessor" && refusal("request.nothingToPropose", OUR_STANDARD),
  );
}

/** Only staff or users make an authority's proposal a request: its own origin is "not met". */
export function proposalCannotBeAdopted(story: Story): readonly Refusal[] {
  return gathered(
    caseStopped(story),
    !has(story, "AuthorityProposed/1") && refusal("request.notProposed", OUR_STANDARD),
    signedRequest(story) !== undefined && refusal("request.madeAlready", OUR_STANDARD),
  );
}

export function requestNotMade(story: Story): Refusal | false {
  return signedRequest(story) === undefined && refusal("request.notMade", OUR_STANDARD);
}

function validatedAlready(story: Story): Refusal | false {
  return has(story, "RequestValidated/1") && refusal("request.validatedAlready", OUR_STANDARD);
}

/** Signatures are checked once, by somebody who did not ask. */
export function signaturesCannotBeChecked(story: Story, by: string): readonly Refusal[] {
  return gathered(
    caseStopped(story),
    requestNotMade(story),
    signedRequest(story)?.by === by && refusal("request.ownCause", OUR_STANDARD),
    has(story, "SignaturesChecked/1") && refusal("request.checkedAlready", OUR_STANDARD),
  );
}

export function cannotBeFoundIncomplete(story: Story): readonly Refusal[] {
  return gathered(
    caseStopped(story),
    requestNotMade(story),
    validatedAlready(story),
    incompleteness(story) !== undefined && refusal("request.incompleteAlready", OUR_STANDARD),
  );
}

export function nothingToComplete(story: Story): readonly Refusal[] {
  return gathered(
    caseStopped(story),
    incompleteness(story) === undefined && refusal("request.nothingMissing", OUR_STANDARD),
  );
}

/** The fewest signatures under the right used, by those who sign under the origin; null where no number is asked. */
export function signaturesNeeded(
  verdict: RightVerdict,
  origin: Origin,
): { staff: number | null; users: number | null; together: number | null } {
  const { minimum, right } = verdict;
  if (right === "noPredecessor") {
    return { staff: null, users: null, together: minimum.users ?? null };
  }
  return {
    staff: origin === "community" ? null : (minimum.staff ?? null),
    users: origin === "staff" ? null : (minimum.users ?? null),
    together: null,
  };
}

type Counted = {
  readonly right: Right;
  readonly origin: Origin;
  readonly staff: number;
  readonly users: number;
};

/** Too few have signed: counted for staff and for users, against the right's own numbers. */
export function tooFewSigned(story: Story, counted: Counted): readonly Refusal[] {
  const verdict = rightsIn(story).find((one) => one.right === counted.right);
  if (!verdict) return [];
  const needed = signaturesNeeded(verdict, counted.origin);
  const short = (who: string, signed: number, least: number | null): Refusal | false =>
    least !== null &&
    signed < least &&
    refusal(`request.tooFew.${who}`, lawOfNumber(verdict), { signed, needed: least });
  return gathered(
    short("staff", counted.staff, needed.staff),
    short("users", counted.users, needed.users),
    short("founders", counted.staff + counted.users, needed.together),
  );
}

/** The challenge's two employees stand in its Act; every other number is our own. */
function lawOfNumber(verdict: RightVerdict): string {
  return verdict.right === "communityRightToChallenge" ? verdict.law : OUR_STANDARD;
}

/** The clock starts with a checked and complete request: so says our standard, after Scotland's regulations of 2017. */
export function requestCannotBeValidated(story: Story): readonly Refusal[] {
  const signed = signedRequest(story);
  const checked = latest(story, "SignaturesChecked/1");
  const needed = signed ? fewestInAll(story, signed) : 0;
  return gathered(
    caseStopped(story),
    requestNotMade(story),
    validatedAlready(story),
    signed !== undefined && !checked && refusal("request.notChecked", OUR_STANDARD),
    checked !== undefined &&
      checked.content.accepted < needed &&
      refusal("request.tooFewAccepted", OUR_STANDARD, {
        accepted: checked.content.accepted,
        needed,
      }),
    incompleteness(story) !== undefined && refusal("request.incomplete", OUR_STANDARD),
  );
}

/** The fewest accepted signatures, staff and users together. */
function fewestInAll(story: Story, signed: Signed): number {
  const right = rightUsed(story);
  const verdict = rightsIn(story).find((one) => one.right === right);
  if (!verdict) return 0;
  const needed = signaturesNeeded(verdict, signed.content.origin);
  return needed.together ?? (needed.staff ?? 0) + (needed.users ?? 0);
}

/** The first day on which the request can be valid: the day it was made, or completed if something lacked. */
export function completeFrom(story: Story): string | null {
  const signed = signedRequest(story);
  if (!signed) return null;
  const completed = all(story, "RequestCompleted/1").at(-1);
  return completed && completed.on > signed.on ? completed.on : signed.on;
}

export function standardCannotBeAdopted(story: Story): readonly Refusal[] {
  return gathered(
    first(story, "StandardAdopted/1") !== undefined &&
      refusal("request.standardAdoptedAlready", OUR_STANDARD),
    opening(story).authority === null && refusal("request.noAuthority", OUR_STANDARD),
  );
}
