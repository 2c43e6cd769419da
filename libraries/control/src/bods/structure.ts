/** Ownership statements as the structure that the control test reads, with what could not be read. */
import { orRefusal, refuse } from "@rochdale/language/refused-input.ts";
import type { Refusal } from "@rochdale/language/refused-input.ts";
import type { HolderClass } from "../statement.ts";
import type { Structure } from "../three-tests.ts";
import { readExtension } from "./extension.ts";
import type { Extension } from "./extension.ts";
import { recordNetOf } from "./record-net.ts";
import type { Party, RecordNet } from "./record-net.ts";
import type { Statement } from "./statements.ts";
import { agree, holdingsIn, notNamed, tableOf, unstated } from "./table.ts";
import type { TableReader, Unread } from "./table.ts";

export type { Unread } from "./table.ts";

export type Reading = {
  /** The record of the body asked about; where it is left out, the only declaration subject. */
  readonly subject?: string;
  /** The day as of which; where it is left out, as at all times to come. */
  readonly day?: string;
  /** The extension file, parsed. */
  readonly extension?: unknown;
  /** Classes that the reader knows from elsewhere, by record. */
  readonly classes?: { readonly [recordId: string]: HolderClass };
};

/** An owner's interest in money, in the order in which one is taken for a body's economic interests. */
const economic = [
  "shareholding",
  "rightsToProfitOrIncome",
  "rightsToSurplusAssetsOnDissolution",
  "beneficiaryOfLegalArrangement",
];
const mayControl = [
  "otherInfluenceOrControl",
  "rightsGrantedByContract",
  "conditionalRightsGrantedByContract",
  "controlViaCompanyRulesOrArticles",
  "controlByLegalFramework",
  "unknownInterest",
  "unpublishedInterest",
];
const read = [...economic, "votingRights", "appointmentOfBoard", "nominator", "nominee"];

/**
 * The structure of a body, for `threeTestsOf`. What is not stated is unknown, and so counts against:
 * shares left open, parties not named, people whose class no extension tells, trusts whose trustees
 * nobody is said to appoint. Without an extension only ordinary resolutions are supposed, at over half
 * of the voting rights. Refuses `noSubject`, `severalSubjects`, `notAnExtension`, `unknownVersion`,
 * `otherSubject`, `unknownRecord` (the extension names one that is not in the statements), `disagrees`
 * (its numbers are not the statements' percentages).
 */
export function structureOf(
  statements: readonly Statement[],
  reading: Reading = {},
): { readonly structure: Structure; readonly unread: readonly Unread[] } | Refusal {
  return orRefusal(() => {
    const extension = reading.extension === undefined ? null : readExtension(reading.extension);
    const net = recordNetOf(statements, reading.day ?? null);
    const subject = subjectOf(statements, net, reading.subject ?? extension?.subject);
    if (extension !== null && extension.subject !== subject) refuse("otherSubject");
    const unread: Unread[] = [];
    const reader: Reader = {
      net,
      body: subject,
      strangers: new Set<string>(),
      unread,
      extension,
      classes: reading.classes ?? {},
    };
    const structure = extension === null ? plain(reader) : extended(reader, extension);
    return { structure, unread };
  });
}

type Reader = TableReader & {
  readonly extension: Extension | null;
  readonly classes: { readonly [recordId: string]: HolderClass };
};
type Holder = Structure["holders"][number];

function subjectOf(
  statements: readonly Statement[],
  { parties }: RecordNet,
  asked: string | undefined,
): string {
  const named = new Set(statements.map(({ declarationSubject }) => declarationSubject));
  if (asked === undefined && named.size > 1) return refuse("severalSubjects");
  const subject = asked ?? [...named][0];
  return subject !== undefined && parties.get(subject)?.is === "entity"
    ? subject
    : refuse("noSubject");
}

/** The structure as the statements alone tell it. */
function plain(reader: Reader): Structure {
  const { body: subject, strangers } = reader;
  const votes = tableOf(reader, subject, ["votingRights"]);
  const seats = tableOf(reader, subject, ["appointmentOfBoard"]);
  const shares = tableOf(reader, subject, economic);
  const vetoes = vetoesOf(reader);
  const reached = reachedFrom(reader);
  const holders = [...reached].map((id) => holderOf(reader, id));
  if (votes === null) strangers.add(unstated(subject));
  return {
    holders: [...holders, ...[...strangers].map(unknownHolder)],
    votes: votes ?? { [unstated(subject)]: 1 },
    decisions: { ordinary: { fraction: "1/2", relation: "over" } },
    ...(seats === null ? {} : { board: { seats } }),
    ...(shares === null ? {} : { shares }),
    vetoes,
  };
}

/** The structure with the extension's numbers, which the statements' percentages must bear out. */
function extended(reader: Reader, extension: Extension): Structure {
  const { body: subject, strangers } = reader;
  agree(reader, { subject, types: ["votingRights"] }, extension.votes);
  agree(reader, { subject, types: ["appointmentOfBoard"] }, extension.board?.seats);
  agree(reader, { subject, types: economic }, extension.shares);
  vetoesOf(reader);
  const reached = reachedFrom(reader);
  for (const id of [...Object.keys(extension.classes), ...Object.keys(extension.within)]) {
    if (!reached.has(id)) refuse("unknownRecord");
  }
  const holders = [...reached].map((id) => holderOf(reader, id));
  const { votes, decisions, board, vetoes, caps, shares } = extension;
  return {
    holders: [...holders, ...[...strangers].map(unknownHolder)],
    votes,
    decisions,
    ...(board === undefined ? {} : { board }),
    ...(vetoes === undefined ? {} : { vetoes }),
    ...(caps === undefined ? {} : { caps }),
    ...(shares === undefined ? {} : { shares }),
  };
}

/** Everybody from whom an interest in the body comes, however far away; not the body itself. */
function reachedFrom({ net, body }: Reader): Set<string> {
  const bySubject = Map.groupBy(net.holdings, (holding) => holding.subject);
  const reached = new Set([body]);
  for (const id of reached) {
    for (const { holder } of bySubject.get(id) ?? []) {
      if (typeof holder === "string") reached.add(holder);
    }
  }
  reached.delete(body);
  return reached;
}

function unknownHolder(id: string): Holder {
  return { id, kind: "nominee", for: null };
}

/** What may be control and is not explained: as an unknown's veto over the running of the body. */
function vetoesOf(reader: Reader): NonNullable<Structure["vetoes"]> {
  return reader.net.holdings.flatMap((holding) => {
    if (holding.subject !== reader.body) return [];
    const { recordId } = holding;
    const types = holding.interests.map(({ type = "unknownInterest" }) => type);
    for (const type of types.filter((one) => !read.includes(one) && !mayControl.includes(one))) {
      reader.unread.push({ recordId, type, because: "noControl" });
    }
    const unexplained = types.filter((type) => mayControl.includes(type));
    if (unexplained.length === 0 || reader.extension !== null) return [];
    for (const type of unexplained) reader.unread.push({ recordId, type, because: "mayControl" });
    const holder = notNamed(holding);
    reader.strangers.add(holder);
    return [{ holder, over: ["ordinary", "board"], nature: "operative" } as const];
  });
}

function holderOf(reader: Reader, id: string): Holder {
  const { extension, classes, net } = reader;
  const known = extension?.classes[id];
  if (known !== undefined) {
    const manager = known.manager === true ? { manager: true } : {};
    return { id, kind: "people", class: known.class, ...manager };
  }
  const party = net.parties.get(id);
  const stated = classes[id] ?? classOf(party);
  if (party?.is !== "entity" || stated !== undefined) {
    return { id, kind: "people", class: stated ?? "unknown" };
  }
  const { subtype } = party.details.entityType;
  if (subtype === "nomination") return { id, kind: "nominee", for: nominatorOf(reader, id) };
  const trust = subtype === "trust";
  const command = trust ? "appointmentOfBoard" : "votingRights";
  const within = extension?.within[id];
  if (extension !== null) {
    agree(reader, { subject: id, types: [command] }, within?.places);
    agree(reader, { subject: id, types: economic }, within?.shares);
  }
  const places = within?.places ?? tableOf(reader, id, [command]);
  const shares = within?.shares ?? tableOf(reader, id, economic);
  const interests = shares === null ? {} : { shares };
  if (!trust)
    return { id, kind: "body", ...(places === null ? {} : { votes: places }), ...interests };
  const appointed = places === null ? {} : { trusteesAppointedBy: places };
  return { id, kind: "trust", ...appointed, ...interests };
}

/** The state and its bodies are public; who is said to be unknown is; all others are looked through. */
function classOf(party: Party | undefined): HolderClass | undefined {
  if (party?.is !== "entity") return "unknown";
  const { type } = party.details.entityType;
  if (type === "state" || type === "stateBody") return "publicBody";
  return type === "unknownEntity" || type === "anonymousEntity" ? "unknown" : undefined;
}

/** Only one nominator can be looked through to: where there are several, nobody is shown. */
function nominatorOf(reader: Reader, id: string): string | null {
  const nominators = holdingsIn(reader, id, "nominator").map(({ holder }) => holder);
  const [only] = nominators;
  return nominators.length === 1 && typeof only === "string" ? only : null;
}
