/** A gate in the database of a test: who comes to it waits in the middle of a transaction, and is killed there for certain. */
import pg from "pg";
import { until } from "../shell/until.ts";

export type Gate = {
  /** From now on whoever writes a row of the table for which this holds (SQL of `new`) waits. */
  close(condition: string): Promise<void>;
  /** Whether somebody waits. */
  waited(): Promise<boolean>;
  /** Whether somebody else waits for who waits. */
  waitedFor(): Promise<boolean>;
  /** Lets everybody through, and resolves when what a killed process had begun is undone. */
  open(): Promise<void>;
  end(): Promise<void>;
};

const LOCK = 7;

/** Builds a gate, open, before a table; `url` is the owner's. */
export async function gateAt(url: string, table: string): Promise<Gate> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const count = async (query: string) => (await owner.query(query)).rowCount ?? 0;
  const stopWhere = (condition: string) =>
    owner.query(`create or replace function wait_at_gate() returns trigger language plpgsql as $$
      begin
        if ${condition} then perform pg_advisory_xact_lock_shared(${LOCK}); end if;
        return null;
      end $$`);
  await stopWhere("false");
  await owner.query(`create trigger gate after insert or update on ${table}
    for each row execute function wait_at_gate()`);
  return {
    async close(condition) {
      await owner.query(`select pg_advisory_lock(${LOCK})`);
      await stopWhere(condition);
    },
    async waited() {
      return (await count("select from pg_locks where locktype = 'advisory' and not granted")) > 0;
    },
    async waitedFor() {
      const held = "locktype in ('transactionid', 'tuple') and not granted";
      return (await count(`select from pg_locks where ${held}`)) > 0;
    },
    async open() {
      await stopWhere("false");
      await owner.query(`select pg_advisory_unlock(${LOCK})`);
      // The server ends the statement, and only then finds that nobody is there to say whether it counts.
      await until("what was begun is undone", async () => {
        const begun = `select from pg_stat_activity where datname = current_database()
          and xact_start is not null and pid <> pg_backend_pid()`;
        return (await count(begun)) === 0;
      });
    },
    end: () => owner.end(),
  };
}
