/** Parking and creaming: whether a group fares worse than all others, with the referral's own numbers below the line. */
import { fisherChance, rareAmong, type Chance } from "./chance.ts";
import { fewestShown } from "./small-cells.ts";

/** Of those referred, so many were reached: began, or achieved what is paid for. */
export type GroupCount = {
  readonly group: string;
  readonly referred: number;
  readonly reached: number;
};
export type GroupAsked = GroupCount & {
  /** All other groups together. */
  readonly others: { readonly referred: number; readonly reached: number };
  /** How likely so few would be by chance alone; null where either side is fewer than ten. */
  readonly chance: Chance | null;
  /** Whether it is a question to ask: rare by chance, and below four fifths of the others' share. */
  readonly ask: boolean;
};

/** Our own line, as for fair access: a share below four fifths of the others' is worth a question. */
const fair = { part: 4n, whole: 5n } as const;

/**
 * Each group against all others (Fisher's exact test, one-sided, Holm's correction for several looks).
 * Those who were excluded or did not begin stay below the line. It says what to ask about, never why.
 */
export function askAboutGroups(groups: readonly GroupCount[]): readonly GroupAsked[] {
  const sum = (field: "referred" | "reached") => groups.reduce((all, one) => all + one[field], 0);
  const [referred, reached] = [sum("referred"), sum("reached")];
  const compared = groups.map((one) =>
    comparedWith(one, { referred: referred - one.referred, reached: reached - one.reached }),
  );
  const chances = compared.flatMap(({ chance }) => (chance ? [chance] : []));
  const rare = rareAmong(chances);
  return compared.map((one) => {
    const unlikely = one.chance !== null && rare[chances.indexOf(one.chance)] === true;
    return { ...one, ask: unlikely && isFarBelow(one) };
  });
}

function isFarBelow({ referred, reached, others }: Omit<GroupAsked, "ask">): boolean {
  return (
    BigInt(reached) * BigInt(others.referred) * fair.whole <
    BigInt(others.reached) * BigInt(referred) * fair.part
  );
}

type Side = { readonly referred: number; readonly reached: number };

function comparedWith(one: GroupCount, others: Side): Omit<GroupAsked, "ask"> {
  const enough = one.referred >= fewestShown && others.referred >= fewestShown;
  const table = {
    marked: one.referred,
    markedReached: one.reached,
    others: others.referred,
    othersReached: others.reached,
  };
  return { ...one, others, chance: enough ? fisherChance(table, "fewer") : null };
}

/** By tenths of expected difficulty as fixed at the referral (10 the hardest): the harder half against the easier. */
export function askAboutHarder(tenths: readonly (Side & { readonly tenth: number })[]): GroupAsked {
  const half = (harder: boolean): Side => {
    const those = tenths.filter(({ tenth }) => tenth > 5 === harder);
    const sum = (field: keyof Side) => those.reduce((all, one) => all + one[field], 0);
    return { referred: sum("referred"), reached: sum("reached") };
  };
  const compared = comparedWith({ group: "harder", ...half(true) }, half(false));
  const unlikely = compared.chance !== null && rareAmong([compared.chance])[0] === true;
  return { ...compared, ask: unlikely && isFarBelow(compared) };
}
