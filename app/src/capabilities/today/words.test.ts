/** The sentences of these rooms are whole in both languages, and every field of their acts has its label. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkCatalogue } from "@rochdale/language/say.ts";
import { tell } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { enumWords } from "@rochdale/facts/words.ts";
import type { Capability } from "../../house/capability.ts";
import { fieldsOf } from "../../house/perform.ts";
import { books } from "../books/books.ts";
import { disputes } from "../disputes/disputes.ts";
import { programme } from "../programme/programme.ts";
import { quality } from "../quality/quality.ts";
import { surplus } from "../surplus/surplus.ts";
import { windingUp } from "../winding-up/winding-up.ts";
import { today } from "./today.ts";

const rooms: readonly Capability[] = [
  books,
  quality,
  surplus,
  disputes,
  windingUp,
  programme,
  today,
];
const story = tell(wholeLife);
const day = "2026-11-20";

for (const room of rooms) {
  test(`${room.name}: every sentence says the same in both languages`, () => {
    assert.deepEqual(checkCatalogue(room.words), []);
  });

  test(`${room.name}: every act has its name, its button and the label of each field and option`, () => {
    for (const act of room.acts) {
      const role = act.may[0] ?? "secretary";
      const by = { party: role, role, personId: "p" as never };
      const s = { bodyId: "b", slug: "s", story, day, by, freshId: (prefix: string) => prefix };
      const missing = [`act.${act.id}`, `act.${act.id}.button`].filter((key) => !room.words[key]);
      for (const [name, field] of Object.entries(fieldsOf(act, s))) {
        if (!room.words[`act.${act.id}.${name}`]) missing.push(`act.${act.id}.${name}`);
        if (!("options" in field) || field.words === undefined) continue;
        for (const option of field.options) {
          const key = `${field.words}.${option}`;
          if (!room.words[key] && !enumWords[key]) missing.push(key);
        }
      }
      assert.deepEqual(missing, []);
    }
  });

  test(`${room.name}: what its road says has its sentence`, () => {
    const said = [
      ...(room.tasks?.(story, day) ?? []).flatMap((task) => [task.name, task.hint]),
      ...(room.blocks?.(story, day) ?? []).map((block) => block.because),
    ];
    for (const { message } of said) assert.ok(room.words[message] ?? enumWords[message], message);
  });
}
