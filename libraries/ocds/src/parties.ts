/** Who is party to a contracting process: the authority, the mutual, and who holds the votes in it; never a person's name. */
import { furtherTold, ownershipsRecorded, registrations } from "@rochdale/facts/designs-told.ts";
import type { MemberClass } from "@rochdale/facts/shapes.ts";
import { opening, type Story } from "@rochdale/facts/story.ts";
import type { Part } from "./release-shape.ts";

export const authorityId = "authority";
export const mutualId = "mutual";

/** A reference to the authority, where the record names one. */
export function authorityOf(story: Story): { readonly id: string; readonly name: string } | null {
  const { authority } = opening(story);
  return authority ? { id: authorityId, name: authority.name } : null;
}

/** A reference to the mutual. */
export function mutualOf(story: Story): { readonly id: string; readonly name: string } {
  return { id: mutualId, name: opening(story).name };
}

/** The parties of a process as the record stands, with the mutual's owners by class. */
export function partiesOf(story: Story, isSupplier: boolean): readonly Part[] {
  const authority = authorityOf(story);
  const holders = holdersOf(story);
  const roles = isSupplier ? ["supplier", "tenderer", "payee"] : ["interestedParty"];
  const people = holders.filter((one) => one.people).map(ownerOf);
  const bodies = holders.filter((one) => !one.people);
  return [
    ...(authority ? [{ ...authority, roles: ["buyer", "procuringEntity", "payer"] }] : []),
    {
      ...mutualOf(story),
      roles,
      ...(people.length > 0 ? { beneficialOwners: people } : {}),
      ...(bodies.length > 0 ? { shareholders: bodies.map(shareholderOf) } : {}),
    },
    ...bodies.map(({ id, name }) => ({ id: holderId(id), name, roles: ["shareholder"] })),
  ];
}

type Holder = {
  readonly id: string;
  readonly name: string;
  /** A class of people, as against a body or a trust. */
  readonly people: boolean;
  readonly votes: number;
  readonly of: number;
};

const classNames: { readonly [kind in MemberClass | "unknown"]: string } = {
  worker: "The workers of the service, as a class of members; nobody is named",
  user: "The users of the service, as a class of members; nobody is named",
  community: "People of the community served, as a class of members; nobody is named",
  publicBody: "Public bodies",
  investor: "Investors, as a class",
  other: "Other members, as a class; nobody is named",
  unknown: "Holders who are not known",
};

/** Everybody who ever held votes, with what they hold now: who lost them stays listed, with nought. */
function holdersOf(story: Story): readonly Holder[] {
  const tellings = [...recordedHolders(story), ...registeredHolders(story)]
    .toSorted((a, b) => (a.on === b.on ? a.position - b.position : a.on < b.on ? -1 : 1))
    .map(({ holders }) => holders);
  const now = tellings.at(-1) ?? [];
  const held = new Set(now.map(({ id }) => id));
  const of = now[0]?.of ?? 0;
  const gone = new Map<string, Holder>();
  for (const one of tellings.flat()) if (!held.has(one.id)) gone.set(one.id, one);
  return [...now, ...[...gone.values()].map((one) => ({ ...one, votes: 0, of }))];
}

type Telling = {
  readonly on: string;
  readonly position: number;
  readonly holders: readonly Holder[];
};

/** Ownership as it in truth stood. */
function recordedHolders(story: Story): readonly Telling[] {
  return ownershipsRecorded(story).map(({ on, position, content }) => {
    const { ownership, names } = content;
    const kinds = new Map(ownership.holders.map((holder) => [holder.id, holder]));
    const holders = withVotes(Object.entries(ownership.votes)).map(({ id, votes, of }) => {
      const holder = kinds.get(id);
      const kind = holder?.kind === "people" ? holder.class : null;
      const people = kind !== null && isOfPeople(kind);
      const name = kind !== null && people ? classNames[kind] : (names[id] ?? nameOfKind(kind));
      return { id, name, people, votes, of };
    });
    return { on, position, holders };
  });
}

/** The classes of the rules as registered. */
function registeredHolders(story: Story): readonly Telling[] {
  return registrations(story).map(({ on, position, content }) => {
    const { classes } = furtherTold(content.design);
    const byId = new Map(classes.map((one) => [one.id, one]));
    const weights = classes.map((one) => [one.id, one.votes] as const);
    const holders = withVotes(weights).flatMap(({ id, votes, of }) => {
      const one = byId.get(id);
      if (!one) return [];
      const people = isOfPeople(one.class);
      return [{ id, name: people ? classNames[one.class] : one.name, people, votes, of }];
    });
    return { on, position, holders };
  });
}

function isOfPeople(kind: MemberClass | "unknown"): boolean {
  return kind !== "publicBody" && kind !== "investor";
}

function nameOfKind(kind: MemberClass | "unknown" | null): string {
  return kind === null ? "A body that is not named" : classNames[kind];
}

function withVotes(weights: readonly (readonly [string, number])[]) {
  const of = weights.reduce((sum, [, votes]) => sum + votes, 0);
  return weights.filter(([, votes]) => votes > 0).map(([id, votes]) => ({ id, votes, of }));
}

const holderId = (id: string) => `holder-${id}`;
const share = ({ votes, of }: Holder) => `${votes} of ${of} votes at an ordinary meeting`;

function ownerOf(holder: Holder): Part {
  return { id: holderId(holder.id), name: `${holder.name}: ${share(holder)}` };
}

function shareholderOf(holder: Holder): Part {
  const id = holderId(holder.id);
  return { id, shareholder: { id, name: holder.name }, votingRightsDetails: share(holder) };
}
