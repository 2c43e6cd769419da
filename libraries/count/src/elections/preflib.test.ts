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
