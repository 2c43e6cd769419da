/** Addresses of preparing a roll: for the ballot's scrutineer alone. */
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import type { Html } from "../../design/html.ts";
import { transaction } from "../../platform/database.ts";
import { signedIn, type Context, type Route } from "../../platform/routes.ts";
import { memberClass } from "@rochdale/facts/shapes.ts";
import { csvLine } from "../members/members.ts";
import {
  beginPage,
  columnsPage,
  failedPage,
  FAULTS_SHOWN,
  readingPage,
  readyPage,
} from "./import-pages.ts";
import { queueReading } from "./import-reading.ts";
import { FILE_BYTES_MOST, sendList, takeRegister } from "./import-sending.ts";
import {
  beginReading,
  faultsOf,
  forgetImports,
  importById,
  importsOf,
  setColumns,
  type RollImport,
} from "./import-store.ts";
import { closedTo, show, type Page, type Place } from "./place.ts";
import { COLUMN_USES, mappingProblem, type ColumnMapping } from "./rules-columns.ts";

/** After so long without a further row it is asked whether anybody still reads. */
const STALLED_SECONDS = 20;

export function importRoutes(house: House, one: string): readonly Route[] {
  const closed = (page: Page) => closedTo(house, "scrutineer", page);
  const get = (path: string, page: Page): Route => ({
    method: "GET",
    path: `${one}/roll/import${path}`,
    may: signedIn,
    answer: closed(page),
  });
  const post = (path: string, page: Page): Route => ({ ...get(path, page), method: "POST" });
  return [
    get("", (...to) => begin(...to)),
    { ...post("", send), files: { most: 1, bytesEach: FILE_BYTES_MOST } },
    post("/register", take),
    get("/:import", withImport(showImport)),
    post("/:import", withImport(setMapping)),
    post("/:import/go", withImport(goOn)),
    post("/:import/drop", withImport(drop)),
    get("/:import/errors.csv", withImport(errorFile)),
  ];
}

type Problem = { readonly field: string; readonly text: string };

// oxlint-disable-next-line max-params
async function begin(house: House, context: Context, place: Place, problem: Problem | null = null) {
  const begun = await importsOf(house.db, place.box);
  return page(house, context, place, { main: beginPage(place, begun, problem), wrong: problem });
}

type Main = { readonly main: Html; readonly wrong?: unknown; readonly wide?: boolean };

// oxlint-disable-next-line max-params
function page(house: House, context: Context, place: Place, { main, wrong, wide }: Main) {
  const title = place.say("roll.import.title");
  const status = wrong ? 422 : 200;
  return show(house, context, place, {
    title,
    main,
    status,
    error: status > 200,
    wide: wide ?? false,
  });
}

const send: Page = async (house, context, place) => {
  const file = context.form.file("list");
  if (!file)
    return begin(house, context, place, { field: "list", text: place.say("field.fileMissing") });
  const { roll } = place.ballot.called.content;
  const sent = await sendList(house.db, { box: place.box, roll, file, at: context.now });
  if (sent.ok) return { redirect: place.here(`/roll/import/${sent.importId}`) };
  const text = place.say(sent.because.message, sent.because.values);
  return begin(house, context, place, { field: "list", text });
};

const take: Page = async (house, context, place) => {
  const classes = context.form.all("classes").flatMap((text) => {
    const read = memberClass.safeParse(text);
    return read.success ? [read.data] : [];
  });
  const day = context.clock.today();
  const sent = await takeRegister(house.db, { box: place.box, day, classes, at: context.now });
  if (sent.ok) return { redirect: place.here(`/roll/import/${sent.importId}`) };
  const text = place.say(sent.because.message, sent.because.values);
  return begin(house, context, place, { field: "classes", text });
};

type Found = Place & { readonly found: RollImport };
type ImportPage = (house: House, context: Context, found: Found) => ReturnType<Page>;

/** An import of this very ballot, while its roll is not frozen. */
function withImport(answer: ImportPage): Page {
  return async (house, context, place) => {
    const found = await importById(house.db, context.params["import"] ?? "");
    const ours = found?.bodyId === place.box.bodyId && found.ballot === place.box.ballot;
    return ours ? answer(house, context, { ...place, found }) : notFoundPage(house, context);
  };
}

const showImport: ImportPage = async (house, context, place) => {
  const { found } = place;
  const columns = found.state === "columns" || context.query["columns"] === "1";
  if (columns && found.source === "file" && found.state !== "reading") {
    return page(house, context, place, { main: columnsPage(place, found, null), wide: true });
  }
  if (found.state === "failed") {
    return page(house, context, place, { main: failedPage(place, found) });
  }
  if (found.state === "ready") {
    const faults = await faultsOf(house.db, found.importId, FAULTS_SHOWN);
    return page(house, context, place, { main: readyPage(place, found, faults) });
  }
  const idle = (context.now.getTime() - found.changedAt.getTime()) / 1000;
  return page(house, context, place, { main: readingPage(place, found, idle > STALLED_SECONDS) });
};

function mappingSent(context: Context, found: RollImport): ColumnMapping {
  return found.headings.map(
    (_, at) => COLUMN_USES.find((use) => use === context.form.text(`column${at}`)) ?? null,
  );
}

const setMapping: ImportPage = async (house, context, place) => {
  const { found } = place;
  const { importId } = found;
  const set = { mapping: mappingSent(context, found), at: context.now };
  const read = context.form.text("then") === "read";
  const wrong = read ? mappingProblem(set.mapping) : null;
  if (wrong) {
    const text = place.say(wrong.message, wrong.values);
    const main = columnsPage(place, { ...found, mapping: set.mapping }, text);
    return page(house, context, place, { main, wrong, wide: true });
  }
  await transaction(house.db, async (tx) => {
    if (!read) return setColumns(tx, importId, set);
    await beginReading(tx, importId, set);
    await queueReading(tx, importId);
  });
  return { redirect: place.here(`/roll/import/${importId}`) };
};

const goOn: ImportPage = async (house, _context, place) => {
  if (place.found.state === "reading") await queueReading(house.db, place.found.importId);
  return { redirect: place.here(`/roll/import/${place.found.importId}`) };
};

const drop: ImportPage = async (house, _context, place) => {
  await forgetImports(house.db, place.box, place.found.importId);
  return { redirect: place.here("/roll/import") };
};

const errorFile: ImportPage = async (house, context, place) => {
  const { say, found } = place;
  const head = csvLine([say("roll.import.row"), say("roll.import.why"), ...found.headings]);
  const lines = (await faultsOf(house.db, found.importId)).map((one) =>
    csvLine([one.row, say(one.because.message, one.because.values), ...one.cells]),
  );
  const file = new TextEncoder().encode(`\ufeff${head}${lines.join("")}`);
  const name = `rows-left-out-${context.params["slug"]}.csv`;
  return { file, type: "text/csv; charset=utf-8", name };
};
