/** A mutual's control as ownership statements (BODS 0.4), one set after each event that changed it, and the file beside them. */
import type { Extension } from "@rochdale/control/bods/extension.ts";
import { statementsOf, type Mutual } from "@rochdale/control/bods/publication.ts";
import type { Statement } from "@rochdale/control/bods/statements.ts";
import { rulesRegistered } from "@rochdale/facts/designs-told.ts";
import { opening, type Story } from "@rochdale/facts/story.ts";
import type { ControlSource } from "@rochdale/genuineness/control-evidence.ts";
import { momentsOf, type Moment } from "@rochdale/genuineness/timeline-moments.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";

export type OwnershipStatements = {
  /** All that was published, the first set new, every later one what changed. */
  readonly statements: readonly Statement[];
  /** What the standard has no words for, as it stands now. */
  readonly extension: Extension;
};

/**
 * The statements of a body by its record up to a day; null where the record tells no votes that can be tested. The same
 * record gives the same statements. People are classes with a number, never names: only public bodies, other bodies and trusts
 * are named.
 */
export function ownershipStatements(
  { slug, url }: { readonly slug: string; readonly url: string },
  story: Story,
  day: string,
): OwnershipStatements | null {
  const { name } = opening(story);
  const number = rulesRegistered(story)?.content.number ?? null;
  const registrar = rulesRegistered(story)?.content.registrar;
  const identifiers =
    number === null || registrar === undefined
      ? {}
      : { identifiers: [{ id: number, schemeName: registrar }] };
  let published = null as OwnershipStatements | null;
  const seen = new Map<string, Holder>();
  for (const moment of momentsOf(story, day)) {
    const { source, control } = moment;
    if (!source || !control) continue;
    const mutual: Mutual = {
      id: slug,
      name,
      jurisdiction: { name: "United Kingdom", code: "GB" },
      ...identifiers,
      asOf: moment.on,
      structure: {
        ...source.ownership,
        holders: holdersSince(source, seen),
      } as Mutual["structure"],
      names: namesOf(source),
      published: { on: enteredOn(moment), by: { name, url } },
    };
    const made = statementsOf(mutual, published?.statements ?? []);
    if (isRefusal(made)) throw new Error(`tested, yet not stated: ${made.refused.code}`);
    published = {
      statements: [...(published?.statements ?? []), ...made.statements],
      extension: made.extension,
    };
  }
  return published;
}

type Holder = ControlSource["ownership"]["holders"][number];
const kindOf = (holder: Holder) => (holder.kind === "people" ? holder.class : holder.kind);

/**
 * Every holder in the order in which they first held something, since their records are numbered by kind: those who hold
 * nothing now keep their place, with nothing behind them. One that became another kind, such as a class of which a trust now
 * casts the votes, is a new one.
 */
function holdersSince({ ownership }: ControlSource, seen: Map<string, Holder>): readonly Holder[] {
  const now = new Map(ownership.holders.map((one) => [`${one.id} ${kindOf(one)}`, one]));
  for (const [key, holder] of now) seen.set(key, holder);
  return [...seen].map(([key, holder]): Holder => {
    const standing = now.get(key);
    if (standing) return standing;
    if (holder.kind === "people") return { ...holder, id: key };
    return holder.kind === "nominee"
      ? { id: key, kind: "nominee", for: null }
      : { id: key, kind: holder.kind };
  });
}

/** Names of bodies and trusts, as the rules or the record give them. */
function namesOf({ ownership, nameOf }: ControlSource): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ownership.holders.flatMap(({ id }) => {
      const name = nameOf(id).values?.["name"];
      return typeof name === "string" ? [[id, name]] : [];
    }),
  );
}

const enteredOn = ({ entry }: Moment): string => entry.at.slice(0, 10);
