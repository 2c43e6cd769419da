/** The invented mutual's whole life told into a body of the real application, for tests of what comes after it. */
import type { NewFact } from "@rochdale/facts/fact.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { append } from "../../app/src/house/log.ts";
import { transaction, type Db } from "../../app/src/platform/database.ts";

const year = { incomePence: 9, payPence: 5, otherCostsPence: 1 } as const;
const cash = [1, 2, 3, 4, 5].map((n) => ({
  year: n,
  ...year,
  irrecoverableVatPence: 0,
  pensionPence: 1,
  oneOffPence: 0,
}));

/** Every fact of the life but its opening and its parties, which the body has already. */
export const lifeToTell: readonly NewFact[] = wholeLife.flatMap((one): NewFact[] => {
  if (one.type === "BodyOpened/1" || one.type === "PartyAdmitted/1") return [];
  if (one.type !== "BusinessCasePublished/1") return [one];
  return [{ ...one, content: { ...one.content, cash } }];
});

/** Writes facts into a body's log, as of now. */
export async function tellInto(
  db: Db,
  slug: string,
  facts: readonly NewFact[] = lifeToTell,
): Promise<void> {
  const body = await bodyBySlug(db, slug);
  if (!body) throw new Error(`no body ${slug}`);
  await transaction(db, async (tx) => {
    const what = { bodyId: body.body_id, origin: body.origin, expected: body.size };
    if (!(await append(tx, { ...what, at: new Date(), facts }))) throw new Error("somebody wrote");
  });
}
