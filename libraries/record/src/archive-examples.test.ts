import assert from "node:assert/strict";
import { test } from "node:test";
import { archiveOf, countFacts, factsOf, log, witnessKey } from "./archive-examples.ts";
import { verifyArchive } from "./archive.ts";

test("the example record holds, cosigned by its witness, and says what it finds", () => {
  const options = { key: log.verifierKey, findingsOf: countFacts };
  const { problems, facts, cosigners } = verifyArchive(archiveOf(4), options);
  assert.deepEqual([problems, facts, cosigners], [[], factsOf(4), [witnessKey]]);
});
