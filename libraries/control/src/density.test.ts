/** How many more members a class needs, at and about its line. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { moreMembersFor } from "./density.ts";

const half = { fraction: "1/2", relation: "atLeast" } as const;

test("450 who may join, 150 who have: 75 more make half, 76 more than half, none are needed beyond", () => {
  assert.equal(moreMembersFor({ members: 150, eligible: 450 }, half), 75);
  const over = { fraction: "1/2", relation: "over" } as const;
  assert.equal(moreMembersFor({ members: 150, eligible: 450 }, over), 76);
  assert.equal(moreMembersFor({ members: 400, eligible: 450 }, half), 0);
  assert.equal(moreMembersFor({ members: 0, eligible: 0 }, half), null);
  const overAll = { fraction: "1/1", relation: "over" } as const;
  assert.equal(moreMembersFor({ members: 5, eligible: 5 }, overAll), null);
});

test("it is the least number that meets the line", () => {
  const relation = fc.constantFrom("over" as const, "atLeast" as const);
  const counts = fc
    .tuple(fc.nat(60), fc.nat(60), fc.integer({ min: 1, max: 9 }), fc.nat(8), relation)
    .map(([a, b, bottom, less, is]) => ({
      members: Math.min(a, b),
      eligible: Math.max(a, b, 1),
      top: Math.max(1, bottom - less),
      bottom,
      relation: is,
    }));
  fc.assert(
    fc.property(counts, ({ members, eligible, top, bottom, relation: is }) => {
      const meets = (held: number) =>
        is === "over" ? held * bottom > top * eligible : held * bottom >= top * eligible;
      const most = eligible - members;
      const least = Array.from({ length: most + 1 }, (_, more) => more).find((more) =>
        meets(members + more),
      );
      const line = { fraction: `${top}/${bottom}`, relation: is };
      assert.equal(moreMembersFor({ members, eligible }, line), least ?? null);
    }),
  );
});

test("what is no count and no line is refused", () => {
  const refused = (code: string) => ({ refused: { code } });
  assert.deepEqual(moreMembersFor({ members: 6, eligible: 5 }, half), refused("badCount"));
  assert.deepEqual(moreMembersFor({ members: 0.5, eligible: 5 }, half), refused("badCount"));
  const percent = { fraction: "50%", relation: "over" } as const;
  assert.deepEqual(moreMembersFor({ members: 1, eligible: 5 }, percent), refused("badFraction"));
  const about = { fraction: "1/2", relation: "about" as "over" };
  assert.deepEqual(moreMembersFor({ members: 1, eligible: 5 }, about), refused("badRelation"));
});
