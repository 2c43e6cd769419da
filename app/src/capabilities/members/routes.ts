/** The members' addresses: public counts, applying, and for the secretary the register and its imports. */
import { parseDay } from "@rochdale/clock/day.ts";
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn, type Body } from "../../house/bodies.ts";
import { forbiddenPage } from "./forbidden.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, sitePage, type Say } from "../../house/site.ts";
import { newId } from "../../platform/ids.ts";
import { anyone, signedIn, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { apply, applyPage } from "./apply.ts";
import { importFilePage, importPreviewPage } from "./import-page.ts";
import { barredOn, conditionsOf } from "./eligibility.ts";
import { COLUMNS, mappingFrom, readRows, type ColumnMapping } from "./import-rows.ts";
import { membersPage } from "./public-page.ts";
import { CLASSES } from "./register.ts";
import { registerPage } from "./register-page.ts";
import { ROWS_A_PAGE, rowCount, rowsOf } from "./register-rows.ts";
import {
  applicationsOf,
  importById,
  importsOf,
  loadRegister,
  memberTables,
  type Import,
} from "./store.ts";
import { csvLine, tableCells } from "./table-file.ts";

const FILE_BYTES_MOST = 10 * 1024 * 1024;
type Page = (house: House, context: Context, body: Body) => Promise<Answer>;

export function membersRoutes(house: House): readonly Route[] {
  const open = (page: Page) => (context: Context) => withBody(house, context, page);
  const closed = (page: Page) => (context: Context) =>
    withBody(house, context, secretaryOnly(page));
  return ["/mutuals", "/cases"].flatMap((base): Route[] => {
    const path = `${base}/:slug/members`;
    const get = (tail: string, answer: Route["answer"]): Route => ({
      method: "GET",
      path: `${path}${tail}`,
      may: anyone,
      answer,
    });
    return [
      get("", open(showMembers)),
      { ...get("/apply", open(applyPage)), may: signedIn },
      {
        method: "POST",
        path: `${path}/apply`,
        may: signedIn,
        limit: { name: "apply", most: 20, perSeconds: 3600, by: "person" },
        answer: open(apply),
      },
      { ...get("/register", closed(showRegister)), may: signedIn },
      { ...get("/register.csv", closed(registerCsv)), may: signedIn },
      { ...get("/import", closed(showImport)), may: signedIn },
      {
        method: "POST",
        path: `${path}/import`,
        may: signedIn,
        files: { most: 1, bytesEach: FILE_BYTES_MOST },
        answer: closed(prepareImport),
      },
      { ...get("/import/:id", closed(showPreview)), may: signedIn },
      {
        method: "POST",
        path: `${path}/import/:id`,
        may: signedIn,
        answer: closed(mapColumns),
      },
      { ...get("/import/:id/problems.csv", closed(problemsCsv)), may: signedIn },
    ];
  });
}

async function withBody(house: House, context: Context, page: Page): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  return body ? page(house, context, body) : notFoundPage(house, context);
}

async function isSecretary(house: House, context: Context, body: Body): Promise<boolean> {
  if (!context.person) return false;
  const actors = await actorsOf(house.db, body.body_id, context.person.personId);
  return actors.some((one) => one.role === "secretary");
}

/** Names are open to the keeper of the register alone. */
function secretaryOnly(page: Page): Page {
  return async (house, context, body) =>
    (await isSecretary(house, context, body))
      ? page(house, context, body)
      : forbiddenPage(house, context, body);
}

function sayOf(house: House, context: Context): Say {
  return (message, values) =>
    house.say(context.language, values ? { message, values } : { message });
}
const atOf = (context: Context, body: Body) => (path: string) =>
  context.link(`${addressOf(body)}${path}`);

async function showMembers(house: House, context: Context, body: Body): Promise<Answer> {
  const say = sayOf(house, context);
  const day = context.clock.today();
  const main = membersPage({
    language: context.language,
    say,
    story: storyOn(body, day),
    day,
    body: body.name,
    at: atOf(context, body),
    secretary: await isSecretary(house, context, body),
  });
  const title = say("members.title", { body: body.name });
  return sitePage(house, context, { title, main, body, tab: "members" });
}

/** The day asked for, in one part or three; today where it is none. */
function dayAsked(context: Context): string {
  const { query } = context;
  const parts = [query["on-year"], query["on-month"], query["on-day"]].map((one) => one ?? "");
  const [year = "", month = "", date = ""] = parts;
  const joined = `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return parseDay(query["on"] ?? joined) ?? context.clock.today();
}

async function showRegister(house: House, context: Context, body: Body): Promise<Answer> {
  const say = sayOf(house, context);
  const day = dayAsked(context);
  const search = context.query["search"] ?? "";
  const wanted = { bodyId: body.body_id, day, search };
  const found = await rowCount(house.db, wanted);
  const pages = Math.max(1, Math.ceil(found / ROWS_A_PAGE));
  const page = Math.min(pages, Math.max(1, Number(context.query["page"]) || 1));
  const main = registerPage({
    language: context.language,
    say,
    body: body.name,
    at: atOf(context, body),
    day,
    search,
    page,
    found,
    rows: await rowsOf(house.db, { ...wanted, page }),
    applications: await applicationsOf(house.db, body.body_id),
    imports: await importsOf(house.db, body.body_id),
    formToken: context.formToken,
  });
  const title = say("members.register", { body: body.name });
  return sitePage(house, context, { title, main, body, tab: "members", wide: true });
}

async function registerCsv(house: House, context: Context, body: Body): Promise<Answer> {
  const day = dayAsked(context);
  const search = context.query["search"] ?? "";
  const rows = await rowsOf(house.db, { bodyId: body.body_id, day, search });
  const text = [
    csvLine(["number", "name", "class", "email", "joined", "left", "votes"]),
    ...rows.map((row) =>
      csvLine([row.number, row.name, row.class, row.email, row.joined, row.left, row.votes]),
    ),
  ].join("");
  return csvAnswer(text, `register-${body.slug}-${day}.csv`);
}

function csvAnswer(text: string, name: string): Answer {
  return { file: new TextEncoder().encode(text), type: "text/csv; charset=utf-8", name };
}

async function importAnswer(
  house: House,
  context: Context,
  shown: { readonly body: Body; readonly problem: string | null },
): Promise<Answer> {
  const say = sayOf(house, context);
  const { body, problem } = shown;
  const main = importFilePage(importShown(house, context, body), problem);
  return sitePage(house, context, {
    title: say("members.import.title"),
    main,
    body,
    tab: "members",
    error: problem !== null,
    status: problem === null ? 200 : 422,
  });
}

function importShown(house: House, context: Context, body: Body) {
  const { language, formToken } = context;
  return { language, say: sayOf(house, context), at: atOf(context, body), formToken };
}

function showImport(house: House, context: Context, body: Body): Promise<Answer> {
  return importAnswer(house, context, { body, problem: null });
}

async function prepareImport(house: House, context: Context, body: Body): Promise<Answer> {
  const say = sayOf(house, context);
  const file = context.form.file("register");
  const wrong = (problem: string) => importAnswer(house, context, { body, problem });
  if (!file) return wrong(say("field.fileMissing"));
  if (file.bytes.length > FILE_BYTES_MOST) return wrong(say("members.file.tooBig"));
  const table = await tableCells(new Uint8Array(file.bytes));
  if (!table.ok) return wrong(say(`members.file.${table.because}`));
  const importId: string = newId<"import">(context.now);
  await memberTables(house.db)
    .insertInto("member_import")
    .values({
      body_id: body.body_id,
      import_id: importId,
      file_name: file.name.slice(0, 200),
      cells: JSON.stringify(table.cells),
      mapping: JSON.stringify(mappingFrom(table.cells[0] ?? [])),
      state: "prepared",
      members: 0,
      at: context.now,
    })
    .execute();
  return { redirect: atOf(context, body)(`/members/import/${importId}`) };
}

async function previewOf(house: House, context: Context, body: Body) {
  const prepared = await importById(house.db, body.body_id, context.params["id"] ?? "");
  if (prepared?.state !== "prepared") return null;
  const { members: known } = await loadRegister(house.db, body.body_id);
  const { mapping } = prepared;
  const day = context.clock.today();
  const story = storyOn(body, day);
  const read = readRows(prepared.cells, { mapping, day, known, barred: barredOn(story, day) });
  const classes = new Set(read.members.map((one) => one.class));
  return { prepared, read, conditions: conditionsOf(story, day, classes) };
}

async function showPreview(house: House, context: Context, body: Body): Promise<Answer> {
  const found = await previewOf(house, context, body);
  if (!found) return notFoundPage(house, context);
  const say = sayOf(house, context);
  const main = importPreviewPage(importShown(house, context, body), found);
  const title = say("members.import.title");
  return sitePage(house, context, { title, main, body, tab: "members", wide: true });
}

async function mapColumns(house: House, context: Context, body: Body): Promise<Answer> {
  const prepared = await importById(house.db, body.body_id, context.params["id"] ?? "");
  if (prepared?.state !== "prepared") return notFoundPage(house, context);
  await memberTables(house.db)
    .updateTable("member_import")
    .set({ mapping: JSON.stringify(mappingSent(context, prepared)) })
    .where("body_id", "=", body.body_id)
    .where("import_id", "=", prepared.importId)
    .execute();
  return { redirect: atOf(context, body)(`/members/import/${prepared.importId}`) };
}

function mappingSent(context: Context, prepared: Import): ColumnMapping {
  const width = prepared.cells[0]?.length ?? 0;
  const column = (name: string): number | null => {
    const text = context.form.text(name);
    return /^\d{1,4}$/.test(text) && Number(text) < width ? Number(text) : null;
  };
  const everyone = context.form.text("everyone");
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, column(name)]));
  return {
    ...(columns as Record<(typeof COLUMNS)[number], number | null>),
    everyone: CLASSES.find((of) => of === everyone) ?? null,
  };
}

async function problemsCsv(house: House, context: Context, body: Body): Promise<Answer> {
  const found = await previewOf(house, context, body);
  if (!found) return notFoundPage(house, context);
  const say = sayOf(house, context);
  const [headings = []] = found.prepared.cells;
  const lines = found.read.problems.map((one) =>
    csvLine([one.row, say(one.because.message, one.because.values), ...one.cells]),
  );
  const head = csvLine([say("members.import.row"), say("members.import.why"), ...headings]);
  return csvAnswer(head + lines.join(""), `rows-left-out-${body.slug}.csv`);
}
