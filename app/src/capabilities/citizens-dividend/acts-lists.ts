/** The acts by which a year's lists come in: who helped, whom the council asked, the bills and the homes. */
import { fact } from "@rochdale/facts/fact.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import { actorsOf } from "../../house/actors.ts";
import type { House } from "../../house/house.ts";
import { digestOfRows } from "../../house/private-lists.ts";
import { rootAfter } from "../../house/seed.ts";
import type { Db } from "../../platform/database.ts";
import { OUR_STANDARD, refusal } from "../request/request.ts";
import { organisationsIn } from "./acts-year.ts";
import { accountLine, helpLine, homeLine, readAccounts, readHelp, readHomes } from "./lists.ts";
import { noRound, open, rounds } from "./rules.ts";
import { drawn } from "./sample.ts";
import { enough, roundNamed, roundsOf } from "./rules-scheme.ts";
import { FEW } from "./share.ts";
import { helpIn, keepCheck, keepHelp, keepHouseholds, saltOf } from "./store.ts";

const after = () => "/dividend";
const listFile = { kind: "file", types: [".csv", ".txt"] } as const;

const tenOrMore = (count: number): number | null => (count < FEW ? null : count);

type Salts = ReadonlyMap<string, Uint8Array>;
type Loading = { readonly db: Db; readonly situation: Situation };

/** The salts of the years that are open. */
async function salts({ db, situation }: Loading): Promise<Salts> {
  const found = new Map<string, Uint8Array>();
  for (const { round } of roundsOf(situation.story)) {
    const salt = await saltOf(db, { bodyId: situation.bodyId, round });
    if (salt) found.set(round, salt);
  }
  return found;
}

function saltFor(salts: Salts, round: string): Uint8Array {
  const salt = salts.get(round);
  if (!salt) throw new Error("a year that is open has its salt");
  return salt;
}

type OwnLoaded = { readonly salts: Salts; readonly parties: readonly string[] };

/** Somebody files for every organisation with which the council named them, in any year: they are a party for each. */
async function own(loading: Loading): Promise<OwnLoaded> {
  const { db, situation } = loading;
  const actors = await actorsOf(db, situation.bodyId, situation.by.personId);
  return { salts: await salts(loading), parties: actors.map(({ party }) => party) };
}

export const fileHelp = act({
  id: "dividend.fileHelp",
  may: ["secretary"],
  fields: (s: Situation) => ({
    round: { kind: "choice", options: rounds(s.story, open) },
    organisation: { kind: "choice", ...organisationsIn(s) },
    help: listFile,
  }),
  refusals: (s) => noRound(s.story, open),
  load: own,
  decide(command, s) {
    const { salts, parties } = s.loaded as OwnLoaded;
    const { round, organisation } = command;
    const yours = roundNamed(s.story, round)?.organisations.some(
      ({ accepted: { content } }) =>
        content.organisation === organisation && parties.includes(content.party),
    );
    if (!yours) return refused(refusal("dividend.notYours", OUR_STANDARD));
    const read = readHelp(command.help.bytes);
    if (!read.ok) return problem("help", read.because.message, read.because.values);
    return recordedFacts(
      fact("ParticipationFiled/1", s.by.party, s.day, {
        round,
        organisation,
        people: tenOrMore(read.rows.length),
        rows: digestOfRows(saltFor(salts, round), read.rows.map(helpLine)),
      }),
    );
  },
  async rows({ tx, command, situation, facts }) {
    const filed = facts[0];
    const read = readHelp(command.help.bytes);
    if (filed?.type !== "ParticipationFiled/1" || !read.ok) throw new Error("a list is read first");
    const { round, organisation } = filed.content;
    await keepHelp(tx, { bodyId: situation.bodyId, round, organisation }, read.rows);
  },
  then: after,
});

/** Whom to ask of each organisation whose list is filed: drawn by the first checkpoint after it, or null before that. */
export async function samples(
  house: House,
  situation: Pick<Situation, "bodyId" | "slug" | "story">,
): Promise<ReadonlyMap<string, readonly string[] | null>> {
  const found = new Map<string, readonly string[] | null>();
  for (const round of roundsOf(situation.story).filter(open)) {
    const name = { bodyId: situation.bodyId, round: round.round };
    const help = await helpIn(house.db, name);
    for (const { accepted, filed } of round.organisations) {
      const { organisation } = accepted.content;
      if (!filed) continue;
      const people = help.filter((one) => one.organisation === organisation);
      const root = await rootAfter(house, situation, filed.position);
      const chosen = root
        ? drawn(
            root.root,
            people.map(({ person }) => person),
          )
        : null;
      found.set(`${round.round} ${organisation}`, chosen);
    }
  }
  return found;
}

export const check = act({
  id: "dividend.check",
  may: ["authority", "assessor"],
  fields: (s: Situation) => ({
    round: { kind: "choice", options: rounds(s.story, open) },
    organisation: { kind: "choice", ...organisationsIn(s) },
    unconfirmed: { kind: "longText", max: 4000, rows: 5, optional: true },
  }),
  refusals: (s) => noRound(s.story, open),
  load: ({ house, situation }) => samples(house, situation),
  decide(command, s) {
    const { round, organisation } = command;
    const asked = asOf(s, command);
    if (asked === undefined) return problem("organisation", "dividend.problem.notFiled");
    if (asked === null) return refused(refusal("dividend.notSealed", OUR_STANDARD));
    const unconfirmed = linesOf(command.unconfirmed);
    const stranger = unconfirmed.findIndex((person) => !asked.includes(person));
    if (stranger >= 0)
      return problem("unconfirmed", "dividend.problem.notDrawn", { line: stranger + 1 });
    const told = { drawn: asked.length, confirmed: asked.length - new Set(unconfirmed).size };
    return recordedFacts(
      fact("ParticipationChecked/2", s.by.party, s.day, {
        round,
        organisation,
        enough: enough(told),
        asked: told.drawn < FEW ? null : told,
      }),
    );
  },
  async rows({ tx, command, situation }) {
    const { round, organisation } = command;
    const asked = asOf(situation, command) ?? [];
    await keepCheck(
      tx,
      { bodyId: situation.bodyId, round, organisation },
      { drawn: asked, unconfirmed: new Set(linesOf(command.unconfirmed)) },
    );
  },
  then: after,
});

function asOf(s: Situation, { round, organisation }: { round: string; organisation: string }) {
  const loaded = s.loaded as Awaited<ReturnType<typeof samples>>;
  return loaded.get(`${round} ${organisation}`);
}

function linesOf(text: string | null): readonly string[] {
  return (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

type Households = {
  readonly accounts: { bytes: Uint8Array };
  readonly homes: { bytes: Uint8Array };
};

function readHouseholds(s: Situation, round: string, { accounts, homes }: Households) {
  const resolved = roundNamed(s.story, round)?.resolved.content;
  if (!resolved) throw new Error("a choice of years offers years");
  const year = { from: resolved.startsOn, to: resolved.endsOn };
  const bills = readAccounts(accounts.bytes, year);
  if (!bills.ok) return { ok: false, field: "accounts", because: bills.because } as const;
  const known = new Set(bills.rows.map(({ account }) => account));
  const read = readHomes(homes.bytes, year, known);
  if (!read.ok) return { ok: false, field: "homes", because: read.because } as const;
  return { ok: true, accounts: bills.rows, homes: read.rows } as const;
}

export const fileHouseholds = act({
  id: "dividend.fileHouseholds",
  may: ["authority"],
  fields: (s: Situation) => ({
    round: { kind: "choice", options: rounds(s.story, open) },
    accounts: listFile,
    homes: listFile,
  }),
  refusals: (s) => noRound(s.story, open),
  load: salts,
  decide(command, s) {
    const read = readHouseholds(s, command.round, command);
    if (!read.ok) return problem(read.field, read.because.message, read.because.values);
    const lines = [...read.accounts.map(accountLine), ...read.homes.map(homeLine)];
    return recordedFacts(
      fact("HouseholdsFiled/1", s.by.party, s.day, {
        round: command.round,
        accounts: tenOrMore(read.accounts.length),
        rows: digestOfRows(saltFor(s.loaded as Salts, command.round), lines),
      }),
    );
  },
  async rows({ tx, command, situation }) {
    const read = readHouseholds(situation, command.round, command);
    if (!read.ok) throw new Error("lists are read first");
    await keepHouseholds(tx, { bodyId: situation.bodyId, round: command.round }, read);
  },
  then: after,
});
