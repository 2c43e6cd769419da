/** The acts of participation: the register says where members belong; who took part is counted by group. */
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { act, problem, recordedFacts, refused, type Act, type Situation } from "../../house/act.ts";
import type { Problem } from "../../house/field.ts";
import { csvCells, loadRegister, membersOn, type Register } from "../members/members.ts";
import { gathered, caseStopped, OUR_STANDARD, refusal } from "../request/request.ts";
import { groupingsOf, numbersIn, type Counted, type Did } from "./counting.ts";
import { placesIn, type PlacesRead } from "./place-rows.ts";
import { keepPlaces, loadPlaces, NOWHERE, type Place } from "./store.ts";

type Loaded = {
  readonly register: Register;
  readonly places: ReadonlyMap<string, Place>;
};
const load: NonNullable<Act["load"]> = async ({ db, situation }): Promise<Loaded> => ({
  register: await loadRegister(db, situation.bodyId),
  places: await loadPlaces(db, situation.bodyId),
});
function loadedIn(s: Situation): Loaded {
  if (s.loaded === undefined) throw new Error("the register was not read");
  return s.loaded as Loaded;
}

function placesOf(bytes: Uint8Array, s: Situation): PlacesRead {
  const table = csvCells(bytes);
  if (!table.ok) return { ok: false, because: { message: `members.file.${table.because}` } };
  return placesIn(table.cells, loadedIn(s).register.members);
}

export const describe = act({
  id: "participation.describe",
  may: ["secretary"],
  fields: { file: { kind: "file", types: [".csv"] } },
  refusals: (s) => gathered(caseStopped(s.story)),
  load,
  decide(command, s) {
    const read = placesOf(command.file.bytes, s);
    if (!read.ok) return { ok: false, problems: [{ field: "file", text: read.because }] };
    const { register, places } = loadedIn(s);
    const now = membersOn(register.members, s.day);
    const placed = new Set([...places.keys(), ...read.placed.map((one) => one.memberId)]);
    return recordedFacts(
      fact("RegisterDescribed/1", s.by.party, s.day, {
        columns: [...read.columns],
        members: now.length,
        described: now.filter((one) => placed.has(one.memberId)).length,
      }),
    );
  },
  async rows({ tx, command, situation }) {
    const read = placesOf(command.file.bytes, situation);
    if (!read.ok) throw new Error("places are read before they are written");
    await keepPlaces(tx, situation.bodyId, read.placed);
  },
  then: () => "/voice",
});

export type Occasion = {
  readonly id: string;
  readonly occasion: Content<"ParticipationCounted/1">["occasion"];
  readonly ref: string;
  readonly on: string;
};

/** What can be counted: each meeting that was held, each election that was declared, and the board as it sits today. */
export function occasionsOf(story: Story, day: string): readonly Occasion[] {
  return [
    ...all(story, "MeetingHeld/1").map(({ on, content }) => ({
      ...{ id: content.meeting, occasion: "meeting" as const, ref: content.meeting, on },
    })),
    ...all(story, "ElectionDeclared/1").map(({ on, content }) => ({
      ...{ id: content.election, occasion: "election" as const, ref: content.election, on },
    })),
    { id: "board", occasion: "board", ref: "board", on: day },
  ];
}

const numbers = { kind: "longText", max: 60_000, rows: 3, optional: true } as const;

export const count = act({
  id: "participation.count",
  may: ["secretary"],
  fields: (s) => {
    const occasions = occasionsOf(s.story, s.day).toReversed();
    return {
      occasion: {
        kind: "choice",
        options: occasions.map((one) => one.id),
        names: Object.fromEntries(occasions.map((one) => [one.id, `${one.id} (${one.on})`])),
      },
      ...{ proposed: numbers, came: numbers, voted: numbers, sit: numbers },
    } as const;
  },
  refusals: (s) => gathered(caseStopped(s.story)),
  load,
  decide(command, s) {
    const occasion = occasionsOf(s.story, s.day).find((one) => one.id === command.occasion);
    if (!occasion) return problem("occasion", "participation.noOccasion");
    const members = membersThen(s, occasion.on);
    const read = didIn(command, members);
    if (!read.ok) return { ok: false, problems: read.problems };
    const groupings = groupingsOf(members, read.did);
    if (groupings.length === 0) return refused(refusal("participation.tooSmall", OUR_STANDARD));
    const { on, ref } = occasion;
    const content = { occasion: occasion.occasion, ref, groupings: [...groupings] };
    const before = all(s.story, "ParticipationCounted/1").findLast(
      (one) => one.content.ref === ref && one.content.occasion === occasion.occasion,
    );
    if (before && before.on === on && JSON.stringify(before.content) === JSON.stringify(content)) {
      return refused(refusal("participation.same", OUR_STANDARD));
    }
    return recordedFacts(fact("ParticipationCounted/1", s.by.party, on, content));
  },
  then: () => "/voice",
});

function membersThen(s: Situation, day: string): readonly Counted[] {
  const { register, places } = loadedIn(s);
  return membersOn(register.members, day).map((one) => {
    const { grade, site, userGroup } = places.get(one.memberId) ?? NOWHERE;
    return { number: one.number, places: { class: one.class, grade, site, userGroup } };
  });
}

type Sheets = { readonly [act in keyof Did]: string | null };
type DidRead =
  | { readonly ok: true; readonly did: Did }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The sheets of numbers; at least one must be filled in. */
function didIn(sheets: Sheets, members: readonly Counted[]): DidRead {
  const acts = ["proposed", "came", "voted", "sit"] as const;
  const problems: Problem[] = [];
  const did: Record<keyof Did, ReadonlySet<number> | null> = {
    ...{ proposed: null, came: null, voted: null, sit: null },
  };
  for (const one of acts) {
    const sheet = sheets[one];
    if (sheet === null) continue;
    const read = numbersIn(sheet, members);
    if (read.ok) did[one] = read.numbers;
    else {
      const values = { part: read.part };
      problems.push({ field: one, text: { message: `participation.${read.because}`, values } });
    }
  }
  if (problems.length === 0 && acts.every((one) => did[one] === null)) {
    problems.push({ field: "came", text: { message: "participation.nothing" } });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, did };
}
