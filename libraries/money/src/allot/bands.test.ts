/** Bands. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fraction } from "@rochdale/count/fraction.ts";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { readBands } from "./bands.ts";

test("an edge belongs to the upper band; below the first there is nothing", () => {
  const banded = readBands({
    bands: [
      { from: 10, points: 1 },
      { from: "20.5", points: "3/2" },
    ],
  });
  const points = ["9", "10", "20", "20.5", "999"].map((n) =>
    banded(fraction(BigInt(Number(n) * 2), 2n)),
  );
  const [none, one, more] = [fraction(0n), fraction(1n), fraction(3n, 2n)];
  assert.deepEqual(points, [none, one, one, more, more]);
  assert.deepEqual(readBands({})(one), one);
});

test("bands that are empty, not ascending or negative are refused", () => {
  const bad = [
    [],
    {},
    [
      { from: 2, points: 1 },
      { from: 1, points: 2 },
    ],
    [{ from: -1, points: 1 }],
    [1],
  ];
  for (const bands of bad) assert.ok(isRefusal(orRefusal(() => ({ ok: readBands({ bands }) }))));
});
