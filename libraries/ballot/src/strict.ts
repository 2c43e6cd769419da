/** The side file FILE.strict: what released tools have no place for, kept beside the archive. */
import type { StrongProofs } from "./decryption.ts";
import { canonicalJson, fieldsOf, listOf } from "./json.ts";
import type { Fields } from "./json.ts";
import type { Read } from "./problem.ts";
import { read, refused } from "./problem.ts";

/** Strong proofs of one share, and heads of the chain as the public record kept them. */
export type StrictFile = {
  /** The election's fingerprint. */
  readonly election: string;
  /** Heads that witnesses saw while votes came in: the event at that height had that digest. */
  readonly heads: readonly { readonly height: number; readonly head: string }[];
  readonly shares: readonly {
    readonly owner: number;
    /** The digest of the share's payload in the archive. */
    readonly payload: string;
    readonly proofs: StrongProofs;
  }[];
};

/** The side file's one canonical text. */
export const strictText = ({ election, heads, shares }: StrictFile): string =>
  JSON.stringify({
    format: "rochdale-strict-1",
    election,
    heads: heads.map(({ height, head }) => ({ height, head })),
    shares: shares.map(({ owner, payload, proofs }) => ({ owner, payload, proofs })),
  });

const isDigest = (value: unknown): value is string =>
  typeof value === "string" && /^[0-9a-f]{64}$/.test(value);

/** No honest side file is longer: strong proofs of 100,000 ranked ballots by five key-holders. */
const charactersMost = 512 * 2 ** 20;

/** A side file from its text. The proofs themselves are read when their share is checked. */
export function readStrictFile(text: string): Read<StrictFile> {
  const wrong = (because: string) => refused("strictFile", "side file", because);
  if (text.length > charactersMost) return wrong("it is longer than any honest one");
  const fields = fieldsOf(canonicalJson(text.trimEnd())?.value, [
    ...["format", "election", "heads", "shares"],
  ]);
  if (fields?.["format"] !== "rochdale-strict-1")
    return wrong("it is no side file, or not canonical");
  const { election } = fields;
  if (typeof election !== "string") return wrong("it does not name its election");
  const heads = entriesOf(fields["heads"], ["height", "head"], ({ height, head }) =>
    Number.isSafeInteger(height) && isDigest(head) ? { height: height as number, head } : null,
  );
  const shares = entriesOf(
    fields["shares"],
    ["owner", "payload", "proofs"],
    ({ owner, payload, proofs }) =>
      Number.isSafeInteger(owner) && isDigest(payload)
        ? { owner: owner as number, payload, proofs: proofs as StrongProofs }
        : null,
  );
  if (heads === null) return wrong("a head has not the form of one");
  return shares === null
    ? wrong("a share's proofs have not their form")
    : read({ election, heads, shares });
}

function entriesOf<T>(
  value: unknown,
  names: readonly string[],
  readOne: (fields: Fields) => T | null,
): readonly T[] | null {
  const entries = listOf(value)?.map((one) => {
    const fields = fieldsOf(one, names);
    return fields === null ? null : readOne(fields);
  });
  return entries === undefined || entries.includes(null) ? null : (entries as T[]);
}
