import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { withoutTransport } from "./stylesheet.ts";

const require = createRequire(import.meta.url);
const HOME = require.resolve("govuk-frontend/package.json").replace(/package\.json$/, "");
const css = readFileSync(`${HOME}dist/govuk/govuk-frontend.min.css`, "utf8");

test("version 6.6.0: 2 font faces gone, 58 families and 58 for print replaced", () => {
  const ours = withoutTransport(css);
  assert.doesNotMatch(ours, /GDS Transport|@font-face|font-family:sans-serif/);
  assert.equal(ours.match(/var\(--rd-font\)/g)?.length, 116);
});

test("a stylesheet with one family more, or the font under another spelling, is not let in", () => {
  assert.throws(
    () => withoutTransport(`${css}.x{font-family:GDS Transport,arial,sans-serif}`),
    /59 families, not 58/,
  );
  assert.throws(
    () => withoutTransport(`${css}@font-face{font-family:GDS Transport}`),
    /3 fontFaces/,
  );
  assert.throws(() => withoutTransport(`${css}.x{font-family:"GDS Transport"}`), /still names/);
});
