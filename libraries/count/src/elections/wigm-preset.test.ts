import assert from "node:assert/strict";
import { test } from "node:test";
import { wigmExact } from "./wigm-preset.ts";

test("it says that no law prescribes it", () => {
  assert.match(wigmExact.confidence, /no law/);
});
