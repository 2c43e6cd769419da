import assert from "node:assert/strict";
import { test } from "node:test";
import { ers97, nhs2014Stv, scottish2007 } from "./gregory-presets.ts";
import { choicesOf } from "./rules.ts";

test("where the three dialects part", () => {
  const [scotland, ers, nhs] = [scottish2007, ers97, nhs2014Stv].map(choicesOf);
  assert.deepEqual([scotland?.decimals, ers?.decimals, nhs?.decimals], [5, 2, 2]);
  assert.equal(scotland?.surplusPapers, "all papers");
  assert.equal(ers?.surplusPapers, nhs?.surplusPapers);
  assert.notEqual(ers?.surplusDeferred, nhs?.surplusDeferred);
  assert.notEqual(scotland?.tieLooksBack, ers?.tieLooksBack);
  assert.equal(nhs?.quota, scotland?.quota);
});
