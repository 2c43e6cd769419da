/** A hundred thousand rows of an untidy staff list: sent, read, counted, frozen; as CSV and as a workbook's sheet if given. */
import { availableParallelism } from "node:os";
import { READ_ROLL, readImport } from "../../app/src/capabilities/roll/import-reading.ts";
import { sendList } from "../../app/src/capabilities/roll/import-sending.ts";
import { beginReading, importById } from "../../app/src/capabilities/roll/import-store.ts";
import { systemClock } from "../../app/src/platform/clock.ts";
import { houseUnderTest } from "../shell/house-under-test.ts";
import { untidyList } from "./untidy-list.ts";

const ROWS = 100_000;
const TARGET_SECONDS = 60;
const t = await houseUnderTest();
const { db } = t.house;
const at = () => new Date();

async function measured<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const done = await work();
  console.log(`${what.padEnd(34)} ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return done;
}

try {
  const founder = await t.person("Founder");
  const scrutineer = await t.person("Scrutineer");
  await t.open("large-roll", founder, { standing: "rehearsal" });
  const authority = await t.person("Authority");
  const admit = (by: typeof founder, role: string, person: typeof founder) =>
    t.act("large-roll", by, "parties.admit", {
      ...{ role, name: person.name, organisation: role, how: "appointed" },
      email: person.email ?? "",
    });
  await admit(founder, "authority", authority);
  await admit(authority, "scrutineer", scrutineer);
  const day = (days: number) => new Date(Date.now() + days * 864e5).toISOString().slice(0, 10);
  await t.act("large-roll", scrutineer, "ballot.call", {
    ...{ purpose: "resolution", rehearsal: true, question: "Shall we?", answers: "Yes\nNo" },
    ...{ statusQuo: 2, opens: day(0), closes: day(1) },
  });
  const { bytes, good, faults } = untidyList(ROWS);
  const body = await db
    .selectFrom("body" as never)
    .select("body_id" as never)
    .executeTakeFirstOrThrow();
  const box = { bodyId: (body as { body_id: string }).body_id, ballot: "ballot-1" };
  console.log(
    `${ROWS} rows, ${(bytes.length / 1e6).toFixed(1)} MB, ${availableParallelism()} cores; task ${READ_ROLL}`,
  );
  const started = performance.now();
  const sent = await measured("sent and looked at", () =>
    sendList(db, { box, roll: "staff", file: { name: "list.csv", bytes }, at: at() }),
  );
  if (!sent.ok) throw new Error(sent.because.message);
  const prepared = await importById(db, sent.importId);
  await beginReading(db, sent.importId, { mapping: prepared?.mapping ?? [], at: at() });
  await measured("read, checked, kept, sealed", () => readImport(db, sent.importId, systemClock));
  const read = await importById(db, sent.importId);
  if (read?.good !== good || read.faults !== faults)
    throw new Error(`${read?.good} read and ${read?.faults} left out, not ${good} and ${faults}`);
  const frozen = await measured("frozen by the act", () =>
    t.act("large-roll", scrutineer, "roll.freeze", { ballot: "ballot-1", import: sent.importId }),
  );
  if (frozen.kind !== "recorded") throw new Error(JSON.stringify(frozen));
  const seconds = (performance.now() - started) / 1000;
  const mark = seconds <= TARGET_SECONDS ? "within its target" : "MISSES ITS TARGET";
  console.log(`${"altogether".padEnd(34)} ${seconds.toFixed(1)} s  ${mark} of ${TARGET_SECONDS} s`);
  console.log(
    `${"most memory".padEnd(34)} ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
} finally {
  await t.close();
}
