import assert from "node:assert/strict";
import { test } from "node:test";
import {
  archiveOf,
  checkpointOver,
  countFacts,
  contentsOf,
  factsOf,
  log,
  paper,
} from "./archive-examples.ts";
import { verifyArchive, writeArchive } from "./archive.ts";
import { textOf, utf8 } from "./bytes.ts";
import { canonicalBytes, canonicalJson } from "./canonical.ts";
import { peekCheckpoint, signCheckpoint } from "./checkpoint.ts";
import { commitDocument } from "./commitment.ts";
import { sha256 } from "./hashing.ts";
import { printSignerKey, signerKeyOf } from "./key.ts";
import { fileEntriesOf, parseManifest, signManifest } from "./manifest.ts";
import { noteSigner } from "./note.ts";
import { readTar, writeTar } from "./tar.ts";

type Files = Map<string, Uint8Array>;
const commitment = commitDocument(paper);

/**
 * What the log itself could sign: the archive with changed files and a manifest that lists them.
 */
function resigned(change: (files: Files) => void, manifested: object = {}): string[] {
  const files: Files = new Map(readTar(archiveOf(3)).map(({ path, bytes }) => [path, bytes]));
  const { signature: _, ...manifest } = parseManifest(files.get("manifest.json") as Uint8Array);
  change(files);
  files.delete("manifest.json");
  const all = [...files].map(([path, bytes]) => ({ path, bytes }));
  const listed = { ...manifest, files: fileEntriesOf(all, sha256), ...manifested };
  const bytes = signManifest(listed, log);
  const archive = writeTar([...all, { path: "manifest.json", bytes }]);
  const options = { key: log.verifierKey, findingsOf: countFacts };
  const { ok, problems } = verifyArchive(archive, options);
  assert.equal(ok, problems.length === 0);
  return problems.map(({ where, because }) => `${where}: ${because}`);
}
const put = (path: string, bytes: Uint8Array | string) => (files: Files) =>
  void files.set(path, typeof bytes === "string" ? utf8(bytes) : bytes);
const drop = (path: string) => (files: Files) => void files.delete(path);

test("resigned without a change, it holds", () => {
  assert.deepEqual(
    resigned(() => undefined),
    [],
  );
});

test("even the log cannot sign a file too many or too few", () => {
  const none = /a record of 3 entries has no such file/;
  for (const path of [
    "extra.txt",
    "tile/0/000",
    "tile/0/001.p/1",
    "tile/entries/000.p/2",
    "documents/x",
    "books",
  ])
    assert.match(resigned(put(path, "x")).join(), none, path);
  for (const path of ["checkpoint", "findings.json", "documents/index.json", "tile/0/000.p/3"])
    assert.match(resigned(drop(path)).join(), new RegExp(`${path}: it is missing`));
  assert.match(
    resigned(drop("tile/entries/000.p/3")).join(),
    /tile\/entries\/000.p\/3: it is missing/,
  );
});

test("a manifest that lists otherwise than the archive has", () => {
  const files = readTar(archiveOf(3)).filter(({ path }) => path !== "manifest.json");
  const listed = fileEntriesOf(files, sha256);
  const first = listed[0] as (typeof listed)[number];
  const withFirst = (change: object) => ({ files: [{ ...first, ...change }, ...listed.slice(1)] });
  const same = () => undefined;
  assert.match(
    resigned(same, withFirst({ sha256: "0".repeat(64) })).join(),
    /books\/2026.csv: its hash/,
  );
  assert.match(
    resigned(same, withFirst({ size: 1 })).join(),
    /books\/2026.csv: it has 25 bytes, not 1/,
  );
  assert.match(resigned(same, { files: listed.slice(1) }).join(), /does not list it/);
  assert.match(
    resigned(drop("books/2026.csv"), { files: listed }).join(),
    /the archive has it not/,
  );
});

test("a checkpoint that is not the log's over these entries", () => {
  const checkpoint = checkpointOver(factsOf(3));
  const without = checkpoint.split("\n").slice(0, -2).join("\n") + "\n";
  assert.match(
    resigned(put("checkpoint", without)).join(),
    /example.org\/witness did not cosign it/,
  );
  assert.match(
    resigned(() => undefined, { witnessKeys: [] }).join(),
    /example.org\/witness, whom the manifest omits/,
  );
  assert.match(
    resigned(put("checkpoint", checkpoint.replace("\n3\n", "\n4\n"))).join(),
    /does not verify/,
  );
  assert.match(
    resigned(put("checkpoint", checkpointOver(factsOf(2)))).join(),
    /its size is not the manifest's/,
  );
  const others = checkpointOver(factsOf(3).with(1, "other"));
  assert.match(
    resigned(put("checkpoint", others)).join(),
    /its root is not the root of the entries/,
  );
  const stranger = signerKeyOf({ name: "example.org/x", type: 1, seed: new Uint8Array(32) });
  const forged = signCheckpoint(peekCheckpoint(checkpoint), [noteSigner(printSignerKey(stranger))]);
  assert.match(resigned(put("checkpoint", forged)).join(), /not signed by any key/);
  assert.match(
    resigned(() => undefined, { origin: "example.org/b" }).join(),
    /its origin is not the manifest's/,
  );
});

test("hash tiles and bundles that are not those of the entries", () => {
  const wrong = new Uint8Array(96).fill(1);
  assert.match(
    resigned(put("tile/0/000.p/3", wrong)).join(),
    /tile\/0\/000.p\/3: hash 0 is not the hash/,
  );
  assert.match(
    resigned(put("tile/entries/000.p/3", "\u0000\u0001x")).join(),
    /holds 1 entries, not 3/,
  );
  assert.match(resigned(put("tile/entries/000.p/3", "\u0000")).join(), /ends within the length/);
});

test("what is missing is said once, and nothing is derived from half a record", () => {
  for (const path of ["findings.json", "tile/entries/000.p/3"]) {
    const said = resigned(drop(path)).filter((problem) => problem.startsWith("findings.json"));
    assert.ok(
      said.every((problem) => problem === "findings.json: it is missing"),
      said.join(),
    );
  }
});

test("an entry that is not canonical JSON is named by its number", () => {
  const bundle = "\u0000\u00011\u0000\u00012\u0000\u0003 33";
  assert.match(resigned(put("tile/entries/000.p/3", bundle)).join(), /entry 2: not canonical JSON/);
});

test("findings that are not canonical JSON", () => {
  assert.match(resigned(put("findings.json", "[ ]")).join(), /findings.json: not canonical JSON/);
});

test("a record that nobody could hold is refused at once", () => {
  assert.match(resigned(() => undefined, { size: 2 ** 50 }).join(), /has no such file/);
});

test("a book whose hash an entry names is vouched for by more than the manifest", () => {
  const contents = contentsOf(factsOf(2));
  const books = contents.books ?? [];
  const [listed] = fileEntriesOf(books, sha256);
  const facts = [...factsOf(2), { type: "BooksClosed/1", digest: listed?.sha256 ?? "" }];
  assert.deepEqual(verifyArchive(writeArchive(contentsOf(facts))).signedOnly, []);
});

test("a document is published under the name that was committed to", () => {
  const index = (name: string) =>
    canonicalJson({ [commitment]: { mediaType: "text/plain", name, salt: "03".repeat(32) } });
  assert.deepEqual(resigned(put("documents/index.json", index("Business case.txt"))), []);
  assert.match(
    resigned(put("documents/index.json", index("Other.txt"))).join(),
    /is not the one committed to/,
  );
  assert.equal(textOf(canonicalBytes({})), "{}");
});
