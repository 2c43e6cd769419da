/** Reads one prepared roll to its end, for a test that kills it: node play-roll-import.ts DATABASE IMPORT. */
import { readImport } from "../../app/src/capabilities/roll/import-reading.ts";
import { systemClock } from "../../app/src/platform/clock.ts";
import { openDatabase } from "../../app/src/platform/database.ts";

const [ownerUrl = "", importId = ""] = process.argv.slice(2);
const database = openDatabase({ ownerUrl, connections: 1 });
await readImport(database.db, importId, systemClock);
await database.close();
