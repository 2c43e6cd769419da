/** The real application on a cloned database, for tests: its house, its server, people and bodies at hand. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBody } from "../../app/src/house/opening.ts";
import type { House } from "../../app/src/house/house.ts";
import { perform, type Outcome } from "../../app/src/house/perform.ts";
import { sentData, type Told } from "../../app/src/house/sent.ts";
import { houseOn } from "../../app/src/application.ts";
import { clockAt, systemClock } from "../../app/src/platform/clock.ts";
import { readConfiguration, type Configuration } from "../../app/src/platform/configuration.ts";
import { addPerson, type Person } from "../../app/src/platform/people.ts";
import { openTestDatabase } from "../../app/src/platform/test-database.ts";
import type { Role } from "@rochdale/facts/shapes.ts";

export type HouseUnderTest = {
  readonly house: House;
  readonly configuration: Configuration;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  person(name: string): Promise<Person>;
  open(
    slug: string,
    founder: Person,
    given?: { role?: Role; standing?: "rehearsal" | "live" | "twin"; staff?: number },
  ): Promise<void>;
  act(slug: string, person: Person, id: string, told: Told, at?: string): Promise<Outcome>;
  close(): Promise<void>;
};

export function configurationFor(folder: string): Configuration {
  const read = readConfiguration(
    { DATA_DIR: folder, PORT: "0", BASE_URL: "http://localhost:8080" },
    ["--examples"],
  );
  if (!read.ok) throw new Error(read.problems.join(" "));
  return read.configuration;
}

export async function houseUnderTest(): Promise<HouseUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), "rochdale-house-"));
  const database = await openTestDatabase();
  const configuration = configurationFor(folder);
  const { house } = await houseOn(database, configuration);
  let count = 0;
  return {
    house,
    configuration,
    ownerUrl: database.ownerUrl,
    applicationUrl: database.applicationUrl,
    person: (name) => {
      count += 1;
      return addPerson(
        house.db,
        { name, email: `person${count}@example.invalid` },
        house.clock.now(),
      );
    },
    async open(slug, founder, given = {}) {
      const opened = await openBody(house, {
        content: {
          name: `Body ${slug}`,
          slug,
          start: "fromPublicService",
          standing: given.standing ?? "rehearsal",
          service: {
            name: "Care at home",
            sector: "socialCare",
            nation: "England",
            place: "Alderton",
            staff: given.staff ?? 60,
            users: 200,
            budgetPence: 100_000_000,
          },
          authority: { name: "Alderton Council", kind: "council" },
          recognisedUnions: ["Care Workers United"],
        },
        personId: founder.personId,
        role: given.role ?? "proposer",
        organisation: null,
        how: "founder",
        clock: systemClock,
      });
      if (!opened) throw new Error(`${slug} is taken`);
    },
    act: async (slug, person, id, told, at) => {
      const act = house.acts.get(id);
      if (!act) throw new Error(`no act ${id}`);
      const clock = at === undefined ? systemClock : clockAt(at);
      return perform(house, { slug, act, personId: person.personId, sent: sentData(told), clock });
    },
    async close() {
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
