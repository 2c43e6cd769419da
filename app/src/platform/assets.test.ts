import assert from "node:assert/strict";
import { test } from "node:test";
import { loadAssets } from "./assets.ts";

test("any change of any file gives every file a new address", () => {
  const css = { path: "main.css", text: "a{}" };
  const one = loadAssets([css, { path: "a.js", text: "1" }]);
  const two = loadAssets([css, { path: "a.js", text: "2" }]);
  assert.match(one.url("main.css"), /^\/assets\/[0-9a-f]{12}\/main\.css$/);
  assert.notEqual(one.url("main.css"), two.url("main.css"));
  assert.equal(two.at(one.url("main.css")), undefined);
  assert.equal(one.at(one.url("a.js"))?.type, "text/javascript; charset=utf-8");
});

test("a folder's files keep their paths; what browsers don't use is left out", () => {
  const assets = loadAssets([{ folder: import.meta.dirname, under: "x" }]);
  assert.throws(() => assets.url("x/assets.ts"), /no asset/);
  assert.equal(assets.at("/assets/x"), undefined);
});
