/** A body with an open verifiable ballot in a data folder of its own, for tests that start the whole application on it. */
import { houseOn } from "../../app/src/application.ts";
import type { House } from "../../app/src/house/house.ts";
import { openBody } from "../../app/src/house/opening.ts";
import { perform } from "../../app/src/house/perform.ts";
import { sentData } from "../../app/src/house/sent.ts";
import { readConfiguration } from "../../app/src/platform/configuration.ts";
import { openDatabase } from "../../app/src/platform/database.ts";
import { migrate } from "../../app/src/platform/migrate.ts";
import { addPerson } from "../../app/src/platform/people.ts";
import { startPostgres } from "../../app/src/platform/postgres.ts";
import { rehearsedCase } from "./application-under-test.ts";
import { openElection, single, type ElectionUnderTest, type Given } from "./verifiable-election.ts";

/** A house on the folder's own database, without a server; `close` stops the database too. */
export async function houseIn(folder: string): Promise<{ house: House; close(): Promise<void> }> {
  const postgres = await startPostgres({ folder });
  await migrate(postgres.ownerUrl);
  const { ownerUrl, applicationUrl } = postgres;
  const database = openDatabase({ ownerUrl, applicationUrl, connections: 4 });
  const read = readConfiguration({ DATA_DIR: folder }, ["--examples"]);
  if (!read.ok) throw new Error(read.problems.join(" "));
  const { house } = await houseOn(database, read.configuration);
  return {
    house,
    async close() {
      await database.close();
      await postgres.stop();
    },
  };
}

/** Opens a body and, in it, a ballot with one key-holder and so many voters. */
export async function openBallotIn(
  house: House,
  asked: Pick<Given, "slug" | "voters" | "purpose">,
): Promise<ElectionUnderTest> {
  const { slug } = asked;
  const at = new Date();
  const join = async (name: string) =>
    (await addPerson(house.db, { name, email: `${name}@example.invalid` }, at)).personId;
  const proposer = await join("jo");
  const authority = await join("priya");
  const scrutineer = await join("kim");
  await openBody(house, {
    content: rehearsedCase(slug),
    personId: proposer,
    role: "proposer",
    organisation: null,
    how: "founder",
    clock: house.clock,
  });
  const parties = new Map<string, string>();
  const admit = async (by: string, role: string, name: string) => {
    const act = house.acts.get("parties.admit");
    if (!act) throw new Error("no act parties.admit");
    const organisation = `Office of the ${role}`;
    const told = { role, name, organisation, email: `${name}@example.invalid`, how: "appointed" };
    const sent = sentData(told);
    const outcome = await perform(house, { slug, act, personId: by, sent, clock: house.clock });
    if (outcome.kind !== "recorded") throw new Error(JSON.stringify(outcome));
  };
  await admit(proposer, "authority", "priya");
  await admit(authority, "scrutineer", "kim");
  parties.set("scrutineer", scrutineer);
  const people = (role: string) => parties.get(role) ?? "";
  return openElection({ house, people, scheme: single, ...asked });
}
