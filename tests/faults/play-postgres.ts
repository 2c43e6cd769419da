/** A small application over the launcher, for the tests that kill it: adds numbers, says when they are safe. */
import { createInterface } from "node:readline";
import pg from "pg";
import { startPostgres } from "../../app/src/platform/postgres.ts";

const [folder = "", systemFolder = "/var/lib/rochdale"] = process.argv.slice(2);
const postgres = await startPostgres({ folder, systemFolder });
const client = new pg.Client({ connectionString: postgres.ownerUrl });
client.on("error", () => undefined);
await client.connect();
await client.query("create table if not exists number (value int primary key)");
const { ownerUrl, applicationUrl, pid } = postgres;
process.stdout.write(`${JSON.stringify({ ownerUrl, applicationUrl, pid })}\n`);

async function answer(question: string): Promise<string> {
  const [verb, word = ""] = question.split(" ");
  if (verb === "add") {
    await client.query("insert into number values ($1)", [Number(word)]);
    return `added ${word}`;
  }
  if (verb === "add-from") {
    for (let value = Number(word); ; value++) {
      await client.query("insert into number values ($1)", [value]);
      process.stdout.write(`added ${value}\n`);
    }
  }
  if (verb === "who") return one("select current_user as it");
  if (verb === "setting") return one("select current_setting($1) as it", word);
  const { rows } = await client.query("select value from number order by value");
  return rows.map((row: { value: number }) => row.value).join(" ");
}

async function one(query: string, ...values: string[]): Promise<string> {
  const { rows } = await client.query<{ it: string }>(query, values);
  return rows[0]?.it ?? "";
}

for await (const question of createInterface({ input: process.stdin }))
  process.stdout.write(`${await answer(question)}\n`);
await client.end();
await postgres.stop();
