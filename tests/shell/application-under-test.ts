/** The real application on a cloned database, asked over its own routes: visitors of every role, and what is written. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { fact } from "@rochdale/facts/fact.ts";
import { role as roles, type Role } from "@rochdale/facts/shapes.ts";
import type { Content } from "@rochdale/facts/fact.ts";
import { startApplication, type Application } from "../../app/src/application.ts";
import { addPartyPerson, personCommitment } from "../../app/src/house/actors.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { append } from "../../app/src/house/log.ts";
import { openBody } from "../../app/src/house/opening.ts";
import type { Clock } from "../../app/src/platform/clock.ts";
import { readConfiguration } from "../../app/src/platform/configuration.ts";
import { transaction, type Db } from "../../app/src/platform/database.ts";
import { openLog } from "../../app/src/platform/log.ts";
import { sendMailTask } from "../../app/src/platform/mail-sending.ts";
import { addPerson, type PersonId } from "../../app/src/platform/people.ts";
import { formTokenOf, openSession } from "../../app/src/platform/sessions.ts";
import { decideExample } from "../../app/src/platform/settings.ts";
import { openTestDatabase } from "../../app/src/platform/test-database.ts";

/** Somebody with a browser: who they are to the server, and the token of their forms. */
export type Visitor = {
  readonly name: string;
  readonly personId: string | null;
  readonly role: Role | null;
  readonly cookie: string;
  readonly token: string;
};

export type Said = {
  readonly status: number;
  readonly text: string;
  readonly to: string;
  readonly bytes: Buffer;
};
export type Pairs = readonly (readonly [string, string])[];

export type ApplicationUnderTest = {
  readonly application: Application;
  readonly db: Db;
  readonly faults: readonly string[];
  get(path: string, visitor: Visitor): Promise<Said>;
  post(path: string, visitor: Visitor, sent: Pairs): Promise<Said>;
  visitor(name: string, role?: Role): Promise<Visitor>;
  /** Opens a body with one person in every role. */
  everyRole(content: Content<"BodyOpened/1">): Promise<ReadonlyMap<Role, Visitor>>;
  /** Rows of every table but counts of requests: equal before and after what writes nothing. */
  written(): Promise<Record<string, number>>;
  forgetLimits(): Promise<void>;
  /** Lays every letter that waits in the tray. */
  deliverLetters(): Promise<void>;
  close(): Promise<void>;
};

export const stranger: Visitor = {
  name: "a stranger",
  personId: null,
  role: null,
  cookie: "rochdale-form=a-token-of-a-stranger",
  token: "a-token-of-a-stranger",
};

/** Nothing goes on behind a test: what jobs and the sealer would do, it does itself at the moment that it means. */
export async function applicationUnderTest(): Promise<ApplicationUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), "rochdale-application-"));
  const database = await openTestDatabase();
  await decideExample(database.db, true);
  const read = readConfiguration({ DATA_DIR: folder, PORT: "0" }, ["--empty"]);
  if (!read.ok) throw new Error(read.problems.join(" "));
  const faults: string[] = [];
  const keep = (line: string): void => {
    if (line.includes('"fault"') || line.includes('"level":50')) faults.push(line);
  };
  const application = await startApplication({
    configuration: read.configuration,
    ownerUrl: database.url,
    log: openLog({ destination: { write: keep } }),
    answersOnly: true,
  });
  const { db } = application.house;
  return {
    application,
    db,
    faults,
    get: (path, visitor) => ask(application, { method: "GET", path, visitor, sent: [] }),
    post: (path, visitor, sent) => ask(application, { method: "POST", path, visitor, sent }),
    visitor: (name, role) => visitorOf(db, name, role ?? null),
    everyRole: (content) => openWithEveryRole(application, content),
    written: () => rowsOfTables(db),
    forgetLimits: async () => {
      await db.deleteFrom("rate_limit").execute();
    },
    deliverLetters: () => deliverAll(application),
    async close() {
      await application.stop();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Asked = { method: "GET" | "POST"; path: string; visitor: Visitor; sent: Pairs };

async function ask(application: Application, asked: Asked): Promise<Said> {
  const { method, path, visitor, sent } = asked;
  const body =
    method === "POST" ? { payload: new URLSearchParams(sent.map((p) => [...p])).toString() } : {};
  const answer = await application.server.inject({
    method,
    url: path,
    headers: {
      cookie: visitor.cookie,
      ...(method === "POST" ? { "content-type": "application/x-www-form-urlencoded" } : {}),
    },
    ...body,
  });
  return {
    status: answer.statusCode,
    text: answer.body,
    to: String(answer.headers["location"] ?? ""),
    bytes: answer.rawPayload,
  };
}

let people = 0;
const log = openLog({ level: "silent" });

async function visitorOf(db: Db, name: string, role: Role | null): Promise<Visitor> {
  people += 1;
  const at = new Date();
  const email = `visitor${people}@example.invalid`;
  const { personId } = await addPerson(db, { name, email }, at);
  const { token } = await openSession(db, personId, at);
  return { name, personId, role, cookie: `rochdale=${token}`, token: formTokenOf(token) };
}

async function openWithEveryRole(
  { house }: Application,
  content: Content<"BodyOpened/1">,
): Promise<ReadonlyMap<Role, Visitor>> {
  const visitors = new Map<Role, Visitor>();
  for (const role of roles.options) {
    visitors.set(role, await visitorOf(house.db, `The ${role} of ${content.name}`, role));
  }
  const founder: Role = content.start === "alreadyRunning" ? "secretary" : "proposer";
  const opened = await openBody(house, {
    content,
    personId: visitors.get(founder)?.personId ?? "",
    role: founder,
    organisation: null,
    how: "founder",
    clock: house.clock,
  });
  if (!opened) throw new Error(`${content.slug} is taken`);
  for (const [role, visitor] of visitors) {
    if (role !== founder) await admit(house.db, content, { role, visitor, clock: house.clock });
  }
  return visitors;
}

type Admitted = { role: Role; visitor: Visitor; clock: Clock };

async function admit(db: Db, { slug }: Content<"BodyOpened/1">, admitted: Admitted): Promise<void> {
  const { role, visitor, clock } = admitted;
  const body = await bodyBySlug(db, slug);
  if (!body) throw new Error(`no body ${slug}`);
  const at = clock.now();
  const personId = visitor.personId as PersonId;
  await transaction(db, async (tx) => {
    const content = {
      party: role,
      role,
      organisation: role === "union" ? "Care Workers United" : `Office of the ${role}`,
      person: await personCommitment(tx, body.body_id, personId),
      checkedBy: "founder",
      how: "appointed",
    } as const;
    const facts = [fact("PartyAdmitted/1", "founder", clock.today(), content)];
    const what = { bodyId: body.body_id, origin: body.origin, expected: body.size, at, facts };
    if (!(await append(tx, what))) throw new Error("nobody else writes here");
    const { organisation } = content;
    const party = { bodyId: body.body_id, party: role, role, personId, organisation, since: at };
    await addPartyPerson(tx, party);
  });
}

async function deliverAll({ house }: Application): Promise<void> {
  const { db, clock } = house;
  const deliver = sendMailTask({ post: undefined, secret: house.key.secretFor("codes") });
  const waiting = await db
    .selectFrom("mail_delivery")
    .select("delivery_id")
    .where("state", "=", "queued")
    .execute();
  for (const { delivery_id: delivery } of waiting) await deliver({ delivery }, { db, clock, log });
}

/** Counts of requests, seals made by the clock, and the owner's own table of migrations. */
const UNCOUNTED = ["rate_limit", "checkpoint", "migration", "migration_lock"];

async function rowsOfTables(db: Db): Promise<Record<string, number>> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'`.execute(db);
  const counted = tables.filter(({ name }) => !UNCOUNTED.includes(name));
  const each = counted.map(
    ({ name }) =>
      sql`select ${sql.lit(name)} as name, count(*)::int as rows from ${sql.table(name)}`,
  );
  const counts = await sql<{
    name: string;
    rows: number;
  }>`${sql.join(each, sql` union all `)}`.execute(db);
  return Object.fromEntries(counts.rows.map(({ name, rows }) => [name, rows]));
}

/** A case of a public service, with every kind of party in it, as a rehearsal. */
export function rehearsedCase(slug: string): Content<"BodyOpened/1"> {
  return {
    name: `Care at home in ${slug}`,
    slug,
    start: "fromPublicService",
    standing: "rehearsal",
    service: {
      name: "Care at home",
      sector: "socialCare",
      nation: "England",
      place: "Alderton",
      staff: 60,
      users: 200,
      budgetPence: 100_000_000,
    },
    authority: { name: "Alderton Council", kind: "council" },
    recognisedUnions: ["Care Workers United"],
  };
}

/** A mutual that already runs. */
export function rehearsedMutual(slug: string): Content<"BodyOpened/1"> {
  return { ...rehearsedCase(slug), name: `Alder at ${slug}`, start: "alreadyRunning" };
}
