import { test } from "node:test";
import assert from "node:assert/strict";
import { progress } from "./progress.ts";

test("how far, with what problems; the reader may go, and may stop and undo", () => {
  const given = {
    what: "Reading the list",
    done: 31000,
    of: 100000,
    problems: 4,
    href: "/progress/1",
    stop: { action: "/progress/1/stop", csrf: "t" },
  };
  const drawn = progress("en", given).value;
  assert.match(drawn, /31,000 of 100,000, 4 with problems/);
  assert.match(drawn, /<progress value="0.31" max="1"/);
  assert.match(drawn, /You may close this page/);
  assert.match(drawn, /href="\/progress\/1">Refresh/);
  assert.match(drawn, /name="form_token" value="t"[^]*Stop and undo/);
  assert.match(drawn, /aria-live="polite"/);
  const done = progress("en", { ...given, done: 100000, result: "/r" }).value;
  assert.match(done, /data-rd-finished[^]*href="\/r"/);
  assert.doesNotMatch(done, /Stop and undo|Refresh/);
  assert.match(progress("en", { ...given, of: 0, done: 0 }).value, /value="0"/);
});
