/** What `rochdale record verify` says: for a reader, or as one JSON object. */
import type { ArchiveVerdict } from "@rochdale/record/archive.ts";

/** The verdict as one JSON object. `keyKnown`: the reader gave the key. */
export function summaryOf(verdict: ArchiveVerdict, keyKnown: boolean): object {
  const { ok, readable, problems, manifest, cosigners, findingsDerived, signedOnly } = verdict;
  const { origin, slug, size, asOf, rulePacks, verifierKey } = manifest ?? {};
  return {
    ok,
    readable,
    problems,
    origin,
    slug,
    size,
    asOf,
    rulePacks,
    key: verifierKey,
    selfSigned: !keyKnown,
    cosigners,
    findingsDerived,
    signedOnly,
  };
}

/** The verdict as lines of text; the first place that is wrong comes first. */
export function reportOf(verdict: ArchiveVerdict, keyKnown: boolean): string[] {
  const [first, ...more] = verdict.problems;
  const failed = verdict.readable ? "It does not hold" : "It cannot be read";
  const verdictLine =
    first === undefined ? "It holds." : `${failed}: ${first.where}: ${first.because}`;
  return [
    ...headOf(verdict, keyKnown),
    verdictLine,
    ...more.slice(0, 9).map(({ where, because }) => `  also ${where}: ${because}`),
    ...(more.length > 9 ? [`  and ${more.length - 9} more places`] : []),
  ].map(printable);
}

function headOf(verdict: ArchiveVerdict, keyKnown: boolean): string[] {
  const { manifest, cosigners, findingsDerived, signedOnly } = verdict;
  if (manifest === undefined) return [];
  const { origin, size, asOf, verifierKey } = manifest;
  return [
    `The record of ${origin}: ${size} ${size === 1 ? "entry" : "entries"}, findings as of ${asOf}.`,
    keyKnown ? `Key: ${verifierKey}` : `Self-signed: compare this key: ${verifierKey}`,
    ...cosigners.map((key) => `Cosigned; compare this witness's key too: ${key}`),
    findingsDerived
      ? "Findings: derived again from the entries."
      : "Findings: signed, but not derived again.",
    ...signedOnly.map((path) => `Vouched for by the signature alone: ${path}`),
  ];
}

/** An archive's own words must not steer the terminal that shows them. */
function printable(line: string): string {
  return line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\ufffd");
}
