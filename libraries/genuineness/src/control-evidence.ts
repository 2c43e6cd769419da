/** Who controls the body by the latest that the record knows: ownership as it in truth stands, else the rules. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { ownershipRecorded, type OwnershipRecorded } from "@rochdale/facts/designs-told.ts";
import type { Ownership } from "@rochdale/facts/governance.ts";
import { controlOf } from "@rochdale/control/control.ts";
import type { ControlResult } from "@rochdale/control/control.ts";
import { lookThrough } from "@rochdale/control/look-through.ts";
import { readStatement } from "@rochdale/control/statement.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import type { Message } from "@rochdale/language/message.ts";
import { confirmsRules } from "./confirmation.ts";
import { controlInput, managersOf, ownershipOf, votesCounted } from "./control-of-design.ts";
import type { Insiders } from "./control-of-design.ts";
import { emptySeats, withoutEmptySeats } from "./control-vacancies.ts";
import { designIn } from "./design-in-force.ts";
import type { Scene, Weighed } from "./scene.ts";
import { sentence } from "./sentence.ts";

/** Ownership with the fact it comes from, those who bear it out, and the names of its holders. */
export type ControlSource = {
  readonly ownership: Ownership;
  readonly entry: Entry;
  readonly rests: readonly Weighed[];
  readonly nameOf: (holder: string) => Message;
  /** Whether the source says which votes are managers'. */
  readonly tellsManagers: boolean;
};

/** Who holds votes and seats on the day of the scene: as it was recorded, else by the rules; less the empty seats. */
export function controlSourceOf(scene: Scene): ControlSource | undefined {
  const source = statedSource(scene);
  if (!source) return undefined;
  const empty = emptySeats(scene.story, source.entry);
  if (empty.entries.length === 0) return source;
  return {
    ...source,
    ownership: withoutEmptySeats(source.ownership, empty),
    rests: [...source.rests, ...empty.entries.map((entry) => ({ entry }))],
  };
}

function statedSource(scene: Scene): ControlSource | undefined {
  const recorded = ownershipRecorded(scene.story);
  if (recorded) return sourceOfRecorded(recorded);
  const inForce = designIn(scene);
  if (!inForce) return undefined;
  const { design, entry, since } = inForce;
  const names = new Map<string, Message>();
  for (const one of design.classes) {
    names.set(one.id, sentence("name.given", { name: one.name }));
    names.set(managersOf(design, one.id), sentence("holder.managers", { name: one.name }));
  }
  return {
    ownership: ownershipOf(design),
    entry,
    rests: [{ entry }, ...confirmsRules(scene, since)],
    nameOf: (holder) => names.get(holder) ?? sentence("name.given", { name: holder }),
    tellsManagers: true,
  };
}

/** The ownership that a fact records, by itself. */
export function sourceOfRecorded(recorded: OwnershipRecorded): ControlSource {
  const { ownership, names } = recorded.content;
  return {
    ownership,
    entry: recorded,
    rests: [{ entry: recorded }],
    nameOf: (holder) => sentence("name.given", { name: names[holder] ?? holder }),
    tellsManagers: ownership.holders.some((one) => one.kind === "people" && one.manager === true),
  };
}

export type Controlled = { readonly source: ControlSource; readonly result: ControlResult };

/** The control test on a source, or the code of the fault in what was recorded. */
export function controlled(source: ControlSource, insiders: Insiders): Controlled | string {
  const result = controlOf(controlInput(source.ownership, insiders));
  return isRefusal(result) ? result.refused.code : { source, result };
}

/** Votes at ordinary meetings, as they count, that some ultimate holders command, of all votes. */
export function votesOf(
  { source }: Controlled,
  commands: (ultimate: string) => boolean,
): readonly [number, number] {
  const { ownership } = source;
  const { commander } = lookThrough(readStatement(controlInput(ownership, "workersAndUsers")));
  const votes = Object.entries(votesCounted(ownership));
  const total = votes.reduce((sum, [, count]) => sum + count, 0);
  const held = votes
    .filter(([id]) => commands(commander.get(id) ?? id))
    .reduce((sum, [, count]) => sum + count, 0);
  return [held, total];
}

/** Whether nobody knows who some of these holders are: a nominee for nobody, a trust without stated trustees. */
export function someUnknown({ result }: Controlled, holders: readonly string[]): boolean {
  return holders.some((id) => result.holders[id]?.class === "unknown");
}

/** The names of holders, in the order given. */
export function namesOf({ source }: Controlled, holders: readonly string[]): readonly Message[] {
  return holders.map(source.nameOf);
}

/** The ultimate holders on a side. */
export function sideOf({ result }: Controlled, side: "inside" | "outside"): readonly string[] {
  return Object.entries(result.holders)
    .filter(([, holder]) => holder.side === side)
    .map(([id]) => id);
}
