/** The verifiable box as the record shows it: what it lacks before it opens, and what is wrong or missing at its end. */
import { ballotById, eligibleOf } from "@rochdale/facts/ballot-story.ts";
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import { secretBallotOf, type SecretBallot } from "@rochdale/facts/secret-ballot-story.ts";
import type { Story } from "@rochdale/facts/story.ts";
import type { Message, Value } from "@rochdale/language/message.ts";
import type { BallotEvidence } from "./ballot-evidence.ts";
import { sentence } from "./sentence.ts";

export type Lack = { readonly rule: string; readonly values?: { readonly [name: string]: Value } };

/**
 * What a called ballot's verifiable box lacks before it may open: its key made, every holder having opened a test
 * ballot with it, a credential for each voter, and the election set up from those very keys and credentials. Nothing of
 * a plain box. Our own standard; the rehearsal after elections that were lost with a holder's key.
 */
export function setUpLacks(story: Story, called: Content<"BallotCalled/1">): readonly Lack[] {
  if (called.box !== "verifiable") return [];
  const { named, ready, rehearsed, credentials, setUp } = secretBallotOf(story, called.ballot);
  const lacks: Lack[] = [];
  const ballot = ballotById(story, called.ballot);
  const eligible = (ballot && eligibleOf(ballot)) ?? 0;
  const waiting = named?.content.holders.filter(({ holder }) => !rehearsed.has(holder)).length ?? 0;
  if (!ready) lacks.push({ rule: "keysReady" });
  else if (waiting > 0) lacks.push({ rule: "keysRehearsed", values: { waiting } });
  if (!credentials) lacks.push({ rule: "credentials" });
  else if (credentials.content.count !== eligible) {
    const values = { credentials: credentials.content.count, eligible };
    lacks.push({ rule: "credentialsForAll", values });
  }
  const sameKeys = setUp !== null && setUp.content.trustees === ready?.content.trustees;
  const sameCredentials = setUp?.content.credentials === credentials?.content.credentials;
  if (!sameKeys || !sameCredentials) lacks.push({ rule: "setUp" });
  return lacks;
}

/** Papers counted by hand beside the box, with their second signature. */
export function papersBeside(secret: SecretBallot | null): number {
  const signed = secret?.papers.filter((batch) => batch.signed) ?? [];
  return signed.reduce((sum, batch) => sum + batch.counted.content.papers, 0);
}

/** What the record shows to be wrong: keys held by one side alone, or a report that its proof does not bear out. */
export function boxDefects({ secret, called, report }: BallotEvidence): readonly Message[] {
  if (!secret || !called) return [];
  const wrong: Message[] = [];
  if (secret.named && oneSideOpens(secret.named)) wrong.push(sentence("defect.oneSideHoldsKeys"));
  const proved = votesFor(secret, called.content.statusQuo);
  if (report && proved !== null && proved !== report.content.tally.for) {
    wrong.push(sentence("defect.resultDiffers", { reported: report.content.tally.for, proved }));
  }
  return wrong;
}

/** Sides that gain or lose by the ballot; a scrutineer and an outside co-operative stand apart from them. */
const SIDES = ["employer", "union", "users", "other"] as const;

function oneSideOpens({ content }: Entry<"KeyHoldersNamed/1">): boolean {
  return SIDES.some(
    (side) => content.holders.filter((one) => one.interest === side).length >= content.threshold,
  );
}

/** Votes for, in the archive and on signed papers; null where a small batch keeps its totals, or ranks were given. */
function votesFor({ tallied, papers }: SecretBallot, statusQuo: number): number | null {
  if (!tallied?.content.byAnswer) return null;
  const parts = [tallied.content.byAnswer];
  for (const { counted, signed } of papers) {
    if (!signed) continue;
    if (!counted.content.totals) return null;
    parts.push(counted.content.totals.byAnswer);
  }
  return parts
    .flatMap((part) => part.filter((_, at) => at !== statusQuo))
    .reduce((a, b) => a + b, 0);
}

/** What the record does not show yet: it leaves the ballot not proven. */
export function boxMissing({ secret, closed }: BallotEvidence): readonly Message[] {
  if (!secret) return [];
  const sealed = secret.batches.at(-1)?.content.ballots ?? 0;
  const parts = {
    keyHolders: secret.named !== null,
    setUp: secret.setUp !== null,
    sealed: !closed || sealed >= closed.content.papers,
    tallied: secret.tallied !== null,
    papersSigned: secret.papers.every((batch) => batch.signed),
  };
  return Object.entries(parts).flatMap(([part, there]) =>
    there ? [] : [sentence(`ballotPart.${part}`)],
  );
}
