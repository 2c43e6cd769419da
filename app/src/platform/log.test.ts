import assert from "node:assert/strict";
import { test } from "node:test";
import { openLog, plainError } from "./log.ts";

test("an error in the log names its kind and place, and no row of the database", () => {
  const error = Object.assign(new Error("no room for ann@example.org"), {
    code: "23505",
    constraint: "person_email",
    table: "person",
    detail: "Key (email)=(ann@example.org) already exists.",
    where: "COPY person, line 1",
  });
  const written: string[] = [];
  openLog({ destination: { write: (line) => void written.push(line) } }).error({ err: error }, "x");
  const line = written.join("");
  assert.match(line, /"code":"23505","constraint":"person_email"/);
  assert.match(line, /log\.test\.ts/);
  assert.doesNotMatch(line, /ann@|COPY/);
  assert.deepEqual(plainError("a word"), { type: "string" });
});
