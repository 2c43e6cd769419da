/** How far a verifiable ballot has come, as its record shows it: keys, credentials, set-up, batches, papers, shares, totals. */
import type { Entry, FactType } from "./fact.ts";
import { all, type Story } from "./story.ts";

export type PaperBatch = {
  readonly counted: Entry<"PaperBatchCounted/1">;
  /** By a party other than the one that counted; null while it waits, and until then the batch does not count. */
  readonly signed: Entry<"PaperBatchSigned/1"> | null;
};

export type SecretBallot = {
  readonly named: Entry<"KeyHoldersNamed/1"> | null;
  readonly ready: Entry<"KeysReady/1"> | null;
  /** Holders who opened a test ballot with the keys that stand. */
  readonly rehearsed: ReadonlySet<string>;
  readonly lost: ReadonlySet<string>;
  readonly credentials: Entry<"CredentialsPublished/1"> | null;
  readonly issued: Entry<"CredentialsIssued/1"> | null;
  readonly reissued: number;
  readonly assisted: number;
  readonly setUp: Entry<"BallotSetUp/1"> | null;
  readonly batches: readonly Entry<"BallotBoxSealed/1">[];
  readonly papers: readonly PaperBatch[];
  readonly shuffles: readonly Entry<"BallotShuffled/1">[];
  readonly shares: readonly Entry<"BallotShareGiven/1">[];
  readonly tallied: Entry<"BallotTallied/1"> | null;
  readonly signed: Entry<"ScrutineersReportSigned/1"> | null;
  readonly destroyed: readonly Entry<"BallotMaterialsDestroyed/1">[];
};

/** Naming the key-holders again begins the keys afresh: what was made and rehearsed before it no longer counts. */
export function secretBallotOf(story: Story, ballot: string): SecretBallot {
  const of = <T extends FactType>(type: T): readonly Entry<T>[] =>
    all(story, type).filter((entry) => (entry.content as { ballot?: string }).ballot === ballot);
  const named = of("KeyHoldersNamed/1").at(-1) ?? null;
  const since = <T extends FactType>(type: T) =>
    of(type).filter((entry) => named !== null && entry.position > named.position);
  const holdersOf = (entries: readonly { readonly content: { readonly holder: string } }[]) =>
    new Set(entries.map((entry) => entry.content.holder));
  return {
    named,
    ready: since("KeysReady/1").at(-1) ?? null,
    rehearsed: holdersOf(since("KeyRehearsed/1")),
    lost: holdersOf(since("KeyHolderKeyLost/1")),
    credentials: of("CredentialsPublished/1").at(-1) ?? null,
    issued: of("CredentialsIssued/1").at(-1) ?? null,
    reissued: of("CredentialsReissued/1").at(-1)?.content.count ?? 0,
    assisted: of("VotersAssisted/1").at(-1)?.content.count ?? 0,
    setUp: of("BallotSetUp/1").at(-1) ?? null,
    batches: of("BallotBoxSealed/1"),
    papers: papersOf(of("PaperBatchCounted/1"), of("PaperBatchSigned/1")),
    shuffles: of("BallotShuffled/1"),
    shares: of("BallotShareGiven/1"),
    tallied: of("BallotTallied/1").at(-1) ?? null,
    signed: of("ScrutineersReportSigned/1").at(-1) ?? null,
    destroyed: of("BallotMaterialsDestroyed/1"),
  };
}

function papersOf(
  counted: readonly Entry<"PaperBatchCounted/1">[],
  signed: readonly Entry<"PaperBatchSigned/1">[],
): readonly PaperBatch[] {
  return counted.map((batch) => ({
    counted: batch,
    signed:
      signed.find((one) => one.content.batch === batch.content.batch && one.by !== batch.by) ??
      null,
  }));
}
