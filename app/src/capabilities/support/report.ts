/** The scrutineer's report on a verifiable ballot as data: every figure from the record, so that anyone makes it again to the byte. */
import { createHash } from "node:crypto";
import { eligibleOf, type Ballot } from "@rochdale/facts/ballot-story.ts";
import type { Content } from "@rochdale/facts/fact.ts";
import { secretBallotOf, type SecretBallot } from "@rochdale/facts/secret-ballot-story.ts";
import { all, asAt, opening, storyOf, type Story } from "@rochdale/facts/story.ts";
import { standardOn } from "@rochdale/genuineness/standard.ts";
import { canonicalBytes } from "@rochdale/record/canonical.ts";
import { destroyFrom, petitionUntil, signedPapers } from "../secret-ballot/secret-ballot.ts";
import { daysKept, resultIn } from "./result.ts";
import { isRanked } from "./rules.ts";

/** Our own verifier, run strictly before the result was recorded. */
export const VERIFIER = { tool: "rochdale ballot verify", version: "0.1.0" } as const;

/** What cannot be promised of any such ballot, by the names of its sentences. */
const LIMIT_NAMES = [
  "watched",
  "device",
  "future",
  "holders",
  "small",
  "papers",
  "registrar",
  "somebody",
] as const;

/** The limits of a ballot: a ranked one has another, since its archive shows every ranking. */
function limitsOf(ballot: Ballot): readonly LimitName[] {
  return isRanked(ballot) ? [...LIMIT_NAMES, "rankings"] : LIMIT_NAMES;
}
export type LimitName = (typeof LIMIT_NAMES)[number] | "rankings";

/** What the scrutineer adds to the record's figures. */
export type Signing = Pick<Content<"ScrutineersReportSigned/1">, "verifiers" | "incidents">;

export type ScrutineersReport = Exclude<ReturnType<typeof scrutineersReport>, null>;

/** The report of a reported ballot; null before. `signing` is the scrutineer's, from the record or about to enter it. */
export function scrutineersReport(story: Story, ballot: Ballot, signing: Signing) {
  const secret = secretBallotOf(story, ballot.id);
  const { called, report, frozen, opened, closed } = ballot;
  const { tallied, setUp, named } = secret;
  if (!report || !frozen || !opened || !closed || !tallied || !setUp || !named) return null;
  const { content } = report;
  const { rule, question, answers, statusQuo, scrutineer } = called.content;
  const asked = canonicalBytes({ question, answers });
  return {
    v: "rochdale-scrutineers-report/1",
    body: opening(story).name,
    ballot: ballot.id,
    number: ballot.number,
    scrutineer: organisationOf(story, scrutineer),
    independent: content.independent,
    question: { text: question, answers, statusQuo, sha256: digestOf(asked) },
    dates: {
      ...{ called: called.on, opens: ballot.opens, closes: ballot.closes },
      ...{ opened: opened.on, closed: closed.on, rollFrozen: frozen.on },
    },
    roll: {
      eligible: eligibleOf(ballot),
      frozen: frozen.content.eligible,
      commitment: frozen.content.roll,
      rulings: rulingsOf(ballot),
      inspected: content.rollInspected,
    },
    issued: issuedOf(secret, content),
    online: onlineOf(secret, closed.content),
    paper: paperOf(secret),
    late: content.late,
    tally: content.tally,
    decided: { rule, standard: standardOn(called.on).id, ...resultIn(ballot, content.tally) },
    conduct: daysKept(ballot),
    keys: keysOf(story, secret, named.content),
    texts: setUp.content,
    heads: secret.batches.map(({ on, content: sealed }) => ({ ...sealed, on })),
    archive: { sha256: tallied.content.archive, strict: tallied.content.strict },
    verifiers: signing.verifiers,
    incidents: signing.incidents,
    interference: content.interference,
    smallGroups: "none shown",
    keptUntil: keptUntil(report.on),
    limits: limitsOf(ballot),
  };
}

function keptUntil(reportedOn: string) {
  return {
    petition: petitionUntil(reportedOn),
    credentialLinks: destroyFrom("credentialLinks", reportedOn),
    papers: destroyFrom("papers", reportedOn),
  };
}

function keysOf(story: Story, secret: SecretBallot, named: Content<"KeyHoldersNamed/1">) {
  const holders = named.holders.map(({ holder, party, interest }) => ({
    holder,
    organisation: organisationOf(story, party),
    interest,
    gaveShare: secret.shares.some((one) => one.content.holder === holder),
    lost: secret.lost.has(holder),
  }));
  return { threshold: named.threshold, holders };
}

/** SHA-256 of the report's canonical JSON: what the scrutineer signs into the record. */
export function reportDigest(report: ScrutineersReport): string {
  return digestOf(reportBytes(report));
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The report as it is published and signed: canonical JSON. */
export function reportBytes(report: ScrutineersReport): Uint8Array {
  return canonicalBytes(JSON.parse(JSON.stringify(report)));
}

/** The report as it was signed: from the record up to the entry that reported the ballot, whatever came later. */
export function signedReport(story: Story, ballot: Ballot): ScrutineersReport | null {
  const signed = secretBallotOf(story, ballot.id).signed?.content;
  const { report } = ballot;
  if (!signed || !report) return null;
  const until = report.position;
  const then = storyOf(asAt(story, report.on).entries.filter((one) => one.position <= until));
  const { verifiers, incidents } = signed;
  return scrutineersReport(then, ballot, { verifiers, incidents });
}

function organisationOf(story: Story, party: string): string | null {
  const admitted = all(story, "PartyAdmitted/1").findLast((one) => one.content.party === party);
  return admitted?.content.organisation ?? null;
}

function rulingsOf(ballot: Ballot) {
  const count = (outcome: "added" | "removed" | "unchanged") =>
    ballot.rulings.filter((one) => one.content.outcome === outcome).length;
  return { added: count("added"), removed: count("removed"), unchanged: count("unchanged") };
}

function issuedOf(secret: SecretBallot, report: Content<"BallotReported/1">) {
  const { byPost = null, byEmail = null, byHand = null } = secret.issued?.content ?? {};
  const { issued, undelivered, reissued } = report;
  return { all: issued, byPost, byEmail, byHand, undelivered, reissued, assisted: secret.assisted };
}

function onlineOf({ batches, tallied }: SecretBallot, closed: Content<"BallotClosed/1">) {
  const received = batches.at(-1)?.content.ballots ?? 0;
  const { papers: counted } = closed;
  const { byAnswer = null, blank = 0 } = tallied?.content ?? {};
  return { received, replaced: received - counted, counted, byAnswer, blank };
}

/** Papers together; their totals only where every batch was large enough to tell them. */
function paperOf(secret: SecretBallot) {
  const batches = signedPapers(secret.papers).map((batch) => batch.counted.content);
  const sum = (of: (one: (typeof batches)[number]) => number) =>
    batches.reduce((total, one) => total + of(one), 0);
  const totals = batches.flatMap((one) => one.totals ?? []);
  const told = batches.length > 0 && totals.length === batches.length;
  const [first, ...rest] = totals;
  return {
    batches: batches.length,
    papers: sum((one) => one.papers),
    setAside: sum((one) => one.setAside),
    totals:
      told && first
        ? rest.reduce(
            (before, one) => ({
              byAnswer: before.byAnswer.map((votes, at) => votes + (one.byAnswer[at] ?? 0)),
              blank: before.blank + one.blank,
              spoiled: before.spoiled + one.spoiled,
            }),
            first,
          )
        : null,
  };
}
