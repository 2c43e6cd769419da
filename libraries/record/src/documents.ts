/** The published documents in an archive: each one is what the record committed to. */
import { bytesOfHex, hexOf } from "./bytes.ts";
import { canonicalBytes, parseCanonical } from "./canonical.ts";
import type { Json } from "./canonical.ts";
import { commitDocument } from "./commitment.ts";
import type { CommittedDocument } from "./commitment.ts";
import type { Sha256 } from "./hashing.ts";
import { insist } from "./malformed.ts";
import { attempted, needed } from "./problem.ts";
import type { Problem } from "./problem.ts";
import type { ArchivedFile } from "./tar.ts";

const indexPath = "documents/index.json";

/**
 * `documents/<commitment>` for each, and `documents/index.json` with what its commitment binds
 * beside.
 */
export function documentFiles(
  documents: readonly CommittedDocument[],
  sha256: Sha256,
): ArchivedFile[] {
  const index: { [commitment: string]: Json } = {};
  const files = documents.map((document): ArchivedFile => {
    const { salt, name, mediaType, content } = document;
    const commitment = commitDocument(document, sha256);
    index[commitment] = { mediaType, name, salt: hexOf(salt) };
    return { path: `documents/${commitment}`, bytes: content };
  });
  return [...files, { path: indexPath, bytes: canonicalBytes(index) }];
}

/**
 * The commitments in the index, sorted. A problem for every document that is not what its
 * commitment commits to, that no entry of the record names (`named`), or that the index does not
 * list.
 */
export function checkedDocuments(
  byPath: ReadonlyMap<string, Uint8Array>,
  named: ReadonlySet<string>,
  { problems, sha256 }: { readonly problems: Problem[]; readonly sha256: Sha256 },
): string[] {
  const index = attempted(indexPath, problems, () => parseIndex(needed(byPath, indexPath))) ?? {};
  for (const path of byPath.keys()) {
    const commitment = /^documents\/([0-9a-f]{64})$/.exec(path)?.[1];
    if (commitment !== undefined && !Object.hasOwn(index, commitment))
      problems.push({ where: path, because: `${indexPath} does not list it` });
  }
  for (const [commitment, described] of Object.entries(index)) {
    const path = `documents/${commitment}`;
    attempted(path, problems, () => {
      const due = commitDocument({ ...described, content: needed(byPath, path) }, sha256);
      insist(due === commitment, "name, media type, content or salt is not the one committed to");
      insist(named.has(commitment), "no entry of the record names it");
    });
  }
  return Object.keys(index);
}

type Described = Omit<CommittedDocument, "content">;

function parseIndex(bytes: Uint8Array): { readonly [commitment: string]: Described } {
  const index = membersOf(parseCanonical(bytes), "it");
  return Object.fromEntries(
    Object.entries(index).map(([commitment, value]) => {
      insist(/^[0-9a-f]{64}$/.test(commitment), `${commitment} is no commitment`);
      return [commitment, parseDescribed(membersOf(value, commitment), commitment)];
    }),
  );
}

function membersOf(value: Json | undefined, what: string): { readonly [name: string]: Json } {
  const object = typeof value === "object" && value !== null && !Array.isArray(value);
  insist(object, `${what} is no object`);
  return value as { readonly [name: string]: Json };
}

function parseDescribed(members: { readonly [name: string]: Json }, commitment: string): Described {
  const whole = Object.keys(members).join() === "mediaType,name,salt";
  insist(whole, `${commitment} has other fields than media type, name and salt`);
  const { mediaType, name, salt } = members;
  insist(typeof mediaType === "string", `${commitment} has no media type`);
  insist(typeof name === "string", `${commitment} has no name`);
  insist(typeof salt === "string", `${commitment} has no salt`);
  return { mediaType, name, salt: bytesOfHex(salt) };
}
