/** Running bodies with a ledger for tests: a secretary, a member of the board, acts in November 2026. */
import assert from "node:assert/strict";
import { addPartyPerson } from "../../app/src/house/actors.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { openBody } from "../../app/src/house/opening.ts";
import type { Outcome } from "../../app/src/house/perform.ts";
import type { Told } from "../../app/src/house/sent.ts";
import type { Writing } from "../../app/src/capabilities/ledger/ledger.ts";
import { clockAt } from "../../app/src/platform/clock.ts";
import type { Person } from "../../app/src/platform/people.ts";
import { houseUnderTest, type HouseUnderTest } from "./house-under-test.ts";
import { at } from "./ledger-books.ts";

const SINCE = "2026-09-01T10:00:00Z";

export type LedgerHouse = HouseUnderTest & {
  readonly carys: Person;
  readonly dai: Person;
  /** A running body: Carys is its secretary, and Dai sits on its board, or who is named. */
  newBody(slug: string, board?: Person): Promise<Writing & { readonly slug: string }>;
  /** By Carys, unless told. */
  ask(slug: string, id: string, told: Told, person?: Person): Promise<Outcome>;
};

export async function ledgerHouse(): Promise<LedgerHouse> {
  const t = await houseUnderTest();
  const carys = await t.person("Carys Lloyd");
  const dai = await t.person("Dai Rees");
  const { db } = t.house;
  return {
    ...t,
    carys,
    dai,
    async newBody(slug, board = dai) {
      await openBody(t.house, {
        content: {
          name: `Body ${slug}`,
          slug,
          start: "alreadyRunning",
          standing: "rehearsal",
          service: {
            name: "Care at home",
            sector: "socialCare",
            nation: "England",
            place: "Alderton",
            staff: 60,
            users: 200,
            budgetPence: null,
          },
          authority: null,
          recognisedUnions: [],
        },
        personId: carys.personId,
        role: "secretary",
        organisation: null,
        how: "founder",
        clock: clockAt(SINCE),
      });
      const body = await bodyBySlug(db, slug);
      assert.ok(body);
      const { body_id: bodyId } = body;
      await addPartyPerson(db, {
        bodyId,
        party: "board",
        role: "board",
        personId: board.personId,
        organisation: null,
        since: new Date(SINCE),
      });
      return { slug, bodyId, by: { party: "secretary", personId: carys.personId }, at };
    },
    ask: (slug, id, told, person = carys) => t.act(slug, person, id, told, at.toISOString()),
  };
}

/** The rules that refused it, or what became of it. */
export function rulesOf(outcome: Outcome): readonly string[] {
  return outcome.kind === "refused" ? outcome.refusals.map(({ rule }) => rule) : [outcome.kind];
}
