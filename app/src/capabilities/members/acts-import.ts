/** The acts of an import: a whole register taken in at once, and taken back at once. */
import { fact } from "@rochdale/facts/fact.ts";
import { act, problem, recordedFacts, type Situation } from "../../house/act.ts";
import type { Problem } from "../../house/field.ts";
import { newId } from "../../platform/ids.ts";
import { load, registerIn, registerIsClosed } from "./acts.ts";
import { barredOn } from "./eligibility.ts";
import { mappingFrom, readRows, type ImportedMember } from "./import-rows.ts";
import { digestOf, type Member } from "./register.ts";
import { addChanges, addMembers, keepSalt, memberTables, type Import } from "./store.ts";
import { csvCells } from "./table-file.ts";

type Command = {
  readonly import: string | null;
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
};
type Taken =
  | { readonly ok: true; readonly members: readonly ImportedMember[]; readonly rows: number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const wrong = (field: string, message: string, values = {}): Taken => ({
  ok: false,
  problems: [{ field, text: { message, values } }],
});

/** The members of a prepared import, problem rows left out as its preview showed; or of a file without any problem. */
function taken(command: Command, s: Situation): Taken {
  const { imports, members: known } = registerIn(s);
  const reading = { day: s.day, known, barred: barredOn(s.story, s.day) };
  if (command.import !== null) {
    const prepared = imports.find(
      (one) => one.importId === command.import && one.state === "prepared",
    );
    if (!prepared) return wrong("import", "members.noSuchImport");
    const { cells, mapping } = prepared;
    const { members } = readRows(cells, { mapping, ...reading });
    if (members.length === 0) return wrong("import", "members.nobodyInFile");
    return { ok: true, members, rows: cells.length - 1 };
  }
  if (command.file === null) return wrong("file", "field.fileMissing");
  const table = csvCells(command.file.bytes);
  if (!table.ok) return wrong("file", `members.file.${table.because}`);
  const mapping = mappingFrom(table.cells[0] ?? []);
  if (mapping.name === null || mapping.class === null) return wrong("file", "members.noColumns");
  const { members, problems } = readRows(table.cells, { mapping, ...reading });
  const [first] = problems;
  if (first) {
    const values = { rows: problems.length, row: String(first.row), because: first.because };
    return wrong("file", "members.rowsWrong", values);
  }
  if (members.length === 0) return wrong("file", "members.nobodyInFile");
  return { ok: true, members, rows: table.cells.length - 1 };
}

function numbered(members: readonly ImportedMember[], from: number) {
  return members.map((one, at) => ({ ...one, number: from + at }));
}

export const importRegister = act({
  id: "members.import",
  may: ["secretary"],
  fields: {
    import: { kind: "text", max: 36, optional: true },
    file: { kind: "file", types: [".csv"], optional: true },
  },
  refusals: (s) => registerIsClosed(s.story),
  load,
  decide(command, s) {
    const read = taken(command, s);
    if (!read.ok) return read;
    const { members, nextNumber, salt } = registerIn(s);
    const added = numbered(read.members, nextNumber).map((one): Member => ({
      ...one,
      memberId: "",
      left: null,
      importId: null,
    }));
    return recordedFacts(
      fact("RegisterImported/1", s.by.party, s.day, {
        rows: read.rows,
        members: added.length,
        digest: digestOf(salt, [...members, ...added]),
        undone: false,
      }),
    );
  },
  async rows({ tx, command, situation, at }) {
    const { bodyId } = situation;
    const read = taken(command, situation);
    if (!read.ok) throw new Error("an import is read before it is written");
    const { nextNumber, salt } = registerIn(situation);
    await keepSalt(tx, bodyId, salt);
    const importId = command.import ?? newId<"import">(at);
    const done = { state: "done" as const, members: read.members.length };
    if (command.import === null) {
      await memberTables(tx)
        .insertInto("member_import")
        .values({
          body_id: bodyId,
          import_id: importId,
          file_name: command.file?.name.slice(0, 200) ?? "",
          cells: JSON.stringify([]),
          mapping: JSON.stringify({}),
          at,
          ...done,
        })
        .execute();
    } else {
      // The file's own rows are personal data that nobody needs any longer.
      await memberTables(tx)
        .updateTable("member_import")
        .set({ ...done, cells: JSON.stringify([]) })
        .where("body_id", "=", bodyId)
        .where("import_id", "=", importId)
        .execute();
    }
    await addMembers(tx, numbered(read.members, nextNumber), { bodyId, at, importId });
  },
  then: () => "/members",
});

/** The import to be undone: the one named, or the last that was done. */
function undoable(command: { readonly import: string | null }, s: Situation): Import | undefined {
  const done = registerIn(s).imports.filter((one) => one.state === "done");
  return command.import === null ? done[0] : done.find((one) => one.importId === command.import);
}

export const undoImport = act({
  id: "members.undoImport",
  may: ["secretary"],
  fields: { import: { kind: "text", max: 36, optional: true } },
  refusals: (s) => registerIsClosed(s.story),
  load,
  decide(command, s) {
    const done = undoable(command, s);
    if (!done) return problem("import", "members.nothingToUndo");
    const { members, salt } = registerIn(s);
    const gone = members.filter((one) => one.importId === done.importId);
    const left = gone.filter((one) => one.left !== null);
    if (left.length > 0) {
      return problem("import", "members.changedSince", { members: left.length });
    }
    return recordedFacts(
      fact("RegisterImported/1", s.by.party, s.day, {
        rows: gone.length,
        members: gone.length,
        digest: digestOf(
          salt,
          members.filter((one) => one.importId !== done.importId),
        ),
        undone: true,
      }),
    );
  },
  async rows({ tx, command, situation, at }) {
    const { bodyId, day } = situation;
    const done = undoable(command, situation);
    if (!done) throw new Error("an import is found before it is undone");
    const { importId } = done;
    const gone = registerIn(situation).members.filter((one) => one.importId === importId);
    await memberTables(tx)
      .updateTable("member")
      .set({ undone: true })
      .where("body_id", "=", bodyId)
      .where("import_id", "=", importId)
      .execute();
    await memberTables(tx)
      .updateTable("member_import")
      .set({ state: "undone" })
      .where("body_id", "=", bodyId)
      .where("import_id", "=", importId)
      .execute();
    const changes = gone.map(
      (one) => ({ memberId: one.memberId, what: "undone", on: day, importId }) as const,
    );
    await addChanges(tx, changes, { bodyId, at });
  },
  then: () => "/members",
});
