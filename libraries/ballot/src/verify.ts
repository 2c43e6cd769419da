/** The verdicts on an archive: what the released tool accepts, and what we hold to be shown. */
import { readArchive, sizeIn } from "./archive.ts";
import { ownerProblems } from "./owners.ts";
import { checks } from "./problem.ts";
import type { Check, Problem } from "./problem.ts";
import { decrypted, longEncodings, readResult, resultDiffers } from "./result.ts";
import type { OwnedFactors, Result } from "./result.ts";
import { readStrictFile } from "./strict.ts";
import { tallyText } from "./tally.ts";
import {
  eventText,
  finalTally,
  openVerification,
  perform,
  placeOf,
  repeats,
  shareAt,
  tasksOf,
} from "./verification.ts";
import type { HintsGiven, Verification } from "./verification.ts";
import { sha256Of } from "./groups.ts";
import type { Means } from "./groups.ts";

export type Verdict = {
  /** Whether the released reference tool accepts the archive: 2.0, or for Ed25519, 2.1 and later. */
  readonly compatible: boolean;
  /** Whether everything holds that can be shown from what was given. */
  readonly strict: boolean;
  /** Null while the archive has none, or none that could be read. */
  readonly result: Result | null;
  /** Ballots that count: one for each credential that was used. */
  readonly ballots: number;
  readonly problems: readonly Problem[];
  /** What could not be shown from what was given, and what would show it. */
  readonly notShown: readonly { readonly check: Check; readonly because: string }[];
  /** The digest of the last event; null if the archive could not be read. */
  readonly head: string | null;
};

export type VerifyOptions = {
  /** The side file's text. */
  readonly strict?: string;
  /** An earlier archive of the same election, or a head that a witness saw. */
  readonly since?: Uint8Array | string;
  /** Hints at the ballots' commitments, untrusted: they change how long it takes, and no verdict. */
  readonly hints?: HintsGiven;
  readonly fast?: Means;
};

/** Verifies a whole archive in this thread. Never throws, whatever the bytes are. */
export function verifyArchive(bytes: Uint8Array, options: VerifyOptions = {}): Verdict {
  const opened = openAll(bytes, options);
  if (opened.verification === null) return refusedVerdict(opened.problems);
  const { verification } = opened;
  const found = tasksOf(verification).flatMap((task) => perform(verification, task));
  return conclude(verification, { options, problems: [...opened.problems, ...found] });
}

/** Opens the archive with its side file; problems of the side file do not stop the rest. */
export function openAll(
  bytes: Uint8Array,
  { strict, hints, fast }: Pick<VerifyOptions, "strict" | "hints" | "fast">,
): { readonly verification: Verification | null; readonly problems: readonly Problem[] } {
  const side = strict === undefined ? null : readStrictFile(strict);
  const opened = openVerification(bytes, {
    strict: side?.ok === true ? side.value : null,
    ...(hints === undefined ? {} : { hints }),
    ...(fast === undefined ? {} : { fast }),
  });
  const ofSide = side?.ok === false ? side.problems : [];
  if (!opened.ok) return { verification: null, problems: [...opened.problems, ...ofSide] };
  return { verification: opened.value, problems: [...opened.value.problems, ...ofSide] };
}

/** The verdict on an archive that could not be opened. */
export const refusedVerdict = (problems: readonly Problem[]): Verdict => ({
  ...{ compatible: false, strict: false, result: null, ballots: 0 },
  ...{ problems, notShown: [], head: null },
});

/** Puts together what all tasks found with what only the whole shows. */
export function conclude(
  verification: Verification,
  given: { readonly options: VerifyOptions; readonly problems: readonly Problem[] },
): Verdict {
  const { options } = given;
  const counted = verification.tally();
  const outcome = resultOutcome(verification);
  const problems = [
    ...given.problems,
    ...repeats(verification),
    ...(counted.ok ? tallyProblems(verification) : counted.problems),
    ...ownerProblems(verification),
    ...outcome.problems,
    ...sinceProblems(verification, options),
    ...headProblems(verification),
  ];
  return {
    compatible: !problems.some(({ check }) => checks[check].released),
    strict: problems.length === 0,
    result: outcome.result,
    ballots: counted.ok ? counted.value.ballots : 0,
    problems: problems.toSorted((a, b) => placeOfCheck(a) - placeOfCheck(b)),
    notShown: notShown(verification, options),
    head: verification.archive.events.at(-1)?.hash ?? null,
  };
}

/** Causes stand in the table of checks before what follows from them. */
const placeOfCheck = ({ check }: Problem): number => Object.keys(checks).indexOf(check);

/** The published tally and its size, against the ballots. */
function tallyProblems(verification: Verification): readonly Problem[] {
  const { archive, setup } = verification;
  const event = verification.last("EncryptedTally");
  const counted = verification.tally();
  if (event === null || !counted.ok) return [];
  const problem = (because: string): Problem => ({
    check: "tally",
    where: placeOf(event),
    because,
  });
  const { tally, ballots, weight } = counted.value;
  const size = sizeIn(archive, event);
  const sized = size?.ballots === BigInt(ballots) && size.weight === weight;
  return [
    ...(eventText(archive, event) === tallyText(setup.group, tally)
      ? []
      : [problem("it is not the tally of the ballots")]),
    ...(sized ? [] : [problem(`it should say ${ballots} ballots of weight ${weight}`)]),
  ];
}

/** The result against what the shares decrypt, where the archive has one. */
function resultOutcome(verification: Verification): {
  readonly result: Result | null;
  readonly problems: readonly Problem[];
} {
  const { setup, archive } = verification;
  const event = verification.last("Result");
  const tally = finalTally(verification);
  if (event === null || tally === null) return { result: null, problems: [] };
  const shares = verification.shares.flatMap((_, at): OwnedFactors[] => {
    const found = shareAt(verification, at, tally);
    return found === null ? [] : [{ owner: found.owner, factors: found.share.factors }];
  });
  const plain = decrypted(setup, tally, shares);
  if (!plain.ok) return { result: null, problems: plain.problems };
  const problem = (check: Check, because: string): Problem => ({
    check,
    where: placeOf(event),
    because,
  });
  const result = readResult(eventText(archive, event), setup.election.given.questions);
  if (result === null) {
    return { result, problems: [problem("result", "it is not written as a result")] };
  }
  const differs = resultDiffers(setup, plain.value, result);
  const long = longEncodings(setup, plain.value).slice(0, 10);
  return {
    result,
    problems: [
      ...(differs === null ? [] : [problem("result", differs)]),
      ...long.map((where) =>
        problem("shortEncoding", `${where} decrypts to no honest encoding: a share was forged`),
      ),
    ],
  };
}

/** An earlier archive must be the beginning of this one; a head must be one of its events. */
function sinceProblems(
  { archive }: Verification,
  { since, fast }: VerifyOptions,
): readonly Problem[] {
  if (since === undefined) return [];
  const wrong = (where: string, because: string): readonly Problem[] => [
    { check: "since", where, because },
  ];
  if (typeof since === "string") {
    return archive.events.some(({ hash }) => hash === since)
      ? []
      : wrong("head", "no event of the archive has the digest that was seen");
  }
  const earlier = readArchive(since, sha256Of(fast));
  if (!earlier.ok) return wrong("earlier archive", "the earlier archive cannot be read");
  const { events } = earlier.value;
  const at = events.findIndex(({ hash }, place) => archive.events[place]?.hash !== hash);
  if (at >= 0) {
    return wrong(`event ${at}`, "it is not the one that the earlier archive has in its place");
  }
  return archive.timestamp === earlier.value.timestamp
    ? []
    : wrong("header", "the earlier archive was opened at another time");
}

/** Heads that the side file keeps must be found again, at their height. */
function headProblems({ archive, strict, setup }: Verification): readonly Problem[] {
  if (strict === null) return [];
  if (strict.election !== setup.election.fingerprint) {
    const because = "it belongs to another election";
    return [{ check: "strictFile", where: "its election", because }];
  }
  const lost = strict.heads.filter(({ height, head }) => archive.events[height]?.hash !== head);
  return lost.map(({ height }) => ({
    check: "since",
    where: `event ${height}`,
    because: "it is not the one that was witnessed",
  }));
}

function notShown(verification: Verification, { strict, since }: VerifyOptions) {
  const missing: { check: Check; because: string }[] = [];
  if (verification.last("Result") === null) {
    missing.push({ check: "result", because: "the archive ends before the result" });
  }
  if (strict === undefined && verification.shares.length > 0) {
    const because = "that every share is bound to its ciphertext: give the side file with --strict";
    missing.push({ check: "strongProof", because });
  }
  const witnessed = since !== undefined || (verification.strict?.heads.length ?? 0) > 0;
  if (!witnessed) {
    const because = "that no ballot was removed or put back: give an earlier archive with --since";
    missing.push({ check: "since", because });
  }
  return missing;
}
