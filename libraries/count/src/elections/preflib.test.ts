import assert from "node:assert/strict";
import { test } from "node:test";
import { bltText } from "./blt.ts";
import { readPreflib } from "./preflib.ts";

const file =
  "# FILE NAME: x.toi\n# TITLE: Board\n# ALTERNATIVE NAME 1: Ada\n# ALTERNATIVE NAME 2: Ben\n# ALTERNATIVE NAME 3: Cai\n4: 1,2,3\n2: 3,{1,2}\n1: 2\n";

test("rankings, equals in braces, names and title from the head", () => {
  const read = readPreflib(file, 2);
  const blt = read.ok ? bltText(read.election) : JSON.stringify(read);
  assert.equal(blt, '3 2\n4 1 2 3 0\n2 3 1=2 0\n1 2 0\n0\n"Ada"\n"Ben"\n"Cai"\n"Board"\n');
});

test("a wrong line is named", () => {
  const read = readPreflib(`${file}2; 1\n1: 4\n`, 1);
  assert.equal(read.ok ? 0 : read.problems[0]?.line, 9);
  const stranger = readPreflib(`${file}1: 4\n`, 1);
  assert.match(JSON.stringify(stranger), /"line":9,"sentence":"No candidate 4 stands/);
  assert.equal(readPreflib("1: 1\n", 1).ok, false);
});

test("what the head promises must be there, and braces must close", () => {
  const whole = file.replace("# ALT", "# NUMBER ALTERNATIVES: 3\n# NUMBER VOTERS: 7\n# ALT");
  assert.equal(readPreflib(whole, 1).ok, true);
  const cut = JSON.stringify(readPreflib(whole.replace("1: 2\n", ""), 1));
  assert.match(cut, /"line":4,"sentence":"7 papers are promised here, 6 follow/);
  const named = JSON.stringify(readPreflib(whole.replace(": 3\n", ": 4\n"), 1));
  assert.match(named, /"line":3,"sentence":"4 alternatives are promised here, 3 are named/);
  assert.match(JSON.stringify(readPreflib(`${file}1: 1,{2\n`, 1)), /"line":9/);
});
