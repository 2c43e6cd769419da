/** What waits for an officer: entries that another officer submitted, which count once a second one approves them. */
import type { Actor } from "../../house/act.ts";
import type { Waiting } from "../../house/capability.ts";
import type { Db } from "../../platform/database.ts";
import { approve } from "./acts.ts";
import { pendingOf } from "./reading.ts";

/** One line however many wait; none for what the reader submitted, and none where a dispute's end is awaited. */
export async function entriesAwaiting(
  db: Db,
  { bodyId, actors }: { readonly bodyId: string; readonly actors: readonly Actor[] },
): Promise<readonly Waiting[]> {
  const officer = actors.find(({ role }) => approve.may.includes(role));
  if (!officer) return [];
  const pending = await pendingOf(db, bodyId);
  const others = pending.filter(
    ({ awaits, person }) => awaits === "approval" && person !== officer.personId,
  );
  if (others.length === 0) return [];
  const title = { message: "ledger.awaitsYou", values: { entries: others.length } };
  return [{ title, page: "ledger", text: [{ message: "ledger.awaitsYou.why" }] }];
}
