/** Random structures with every feature of the contract, from a seed, so that a failure can be repeated. */
import type { ControlInput } from "@rochdale/control/control.ts";

/** A small generator of numbers (xorshift), the same on every machine. */
export function chanceFrom(seed: number) {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1;
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)]!;
  return { below, oneOf, happens: (outOf: number) => below(outOf) === 0 };
}
type Chance = ReturnType<typeof chanceFrom>;
type Caps = NonNullable<ControlInput["caps"]>;

const classes = [
  "worker",
  "worker",
  "user",
  "user",
  "community",
  "publicBody",
  "investor",
  "other",
  "unknown",
] as const;
const kinds = [
  "ordinary",
  "special",
  "appointDirectors",
  "rulesChange",
  "conversion",
  "dissolution",
  "assetDisposal",
  "budget",
] as const;
const membersOnly = ["ordinary", "special", "appointDirectors"];

/** At most 12 holders; each rests only on those before it, so that there is no circle. */
export function madeStructure(seed: number): ControlInput {
  const chance = chanceFrom(seed);
  const { below, oneOf, happens } = chance;
  const size = 2 + below(11);
  const ids = Array.from({ length: size }, (_, at) => "lkjihgfedcba"[at]!);
  const holders = ids.map((id, at) => holder(chance, id, ids.slice(0, at)));
  const some = (most: number) => amounts(chance, ids, most);
  const atLeastOne = (held: { [id: string]: number }) =>
    Object.values(held).some((amount) => amount > 0) ? held : { ...held, [oneOf(ids)]: 1 };
  const decisions = Object.fromEntries(
    kinds
      .filter((kind) => kind === "ordinary" || !happens(7))
      .map((kind) => {
        if (!membersOnly.includes(kind) && happens(4)) return [kind, { by: "board" }];
        const fraction = oneOf(["1/2", "1/2", "2/4", "2/3", "3/4", "1/1", "1/3", "3/5"]);
        const relation = oneOf(["over", "atLeast"] as const);
        const half = relation === "over" && (fraction === "1/2" || fraction === "2/4");
        return [
          kind,
          {
            fraction,
            relation,
            ...(happens(4) ? { votes: atLeastOne(some(5)) } : {}),
            ...(half && happens(3) ? { castingVote: oneOf(ids) } : {}),
          },
        ];
      }),
  ) as ControlInput["decisions"];
  const vetoes = Array.from({ length: happens(2) ? below(3) : 0 }, () => ({
    holder: oneOf(ids),
    over: [...new Set([oneOf([...kinds, "board" as const]), oneOf(kinds)])],
    nature: oneOf(["protective", "operative"] as const),
  }));
  const made: ControlInput = {
    insiders: oneOf(["workersAndUsers", "workersOnly", "workersUsersAndCommunity"] as const),
    holders,
    votes: atLeastOne(some(9)),
    decisions,
    ...(happens(4)
      ? {}
      : {
          board: {
            seats: atLeastOne({ ...some(4), ...(happens(3) ? {} : { members: below(6) }) }),
            ...(happens(2) ? { castingVote: oneOf([...ids, "members", "board"]) } : {}),
          },
        }),
    ...(vetoes.length > 0 ? { vetoes } : {}),
    ...(happens(3) ? {} : { shares: some(6) }),
  };
  return happens(3) ? { ...made, caps: someCaps(chance, ids) } : made;
}

/** Up to three caps; nobody stands in two. */
function someCaps({ below, oneOf }: Chance, ids: readonly string[]): Caps {
  const groups = Array.from({ length: 1 + below(3) }, () => [] as string[]);
  for (const id of ids) groups[below(groups.length * 3)]?.push(id);
  return groups
    .filter((of) => of.length > 0)
    .map((of) => ({ of, most: oneOf(["1/10", "1/5", "1/4", "1/3", "2/5", "1/2", "1/1"]) }));
}

function holder(
  chance: Chance,
  id: string,
  before: readonly string[],
): ControlInput["holders"][number] {
  const { below, oneOf, happens } = chance;
  const kind = before.length === 0 ? 0 : below(10);
  if (kind === 7) return { id, kind: "nominee", for: happens(4) ? null : oneOf(before) };
  const places = happens(5) ? [...before, "itself"] : before;
  const command = happens(6) ? {} : amounts(chance, places, 4);
  const shares = happens(3) ? {} : { shares: amounts(chance, before, 4) };
  if (kind === 8) return { id, kind: "body", votes: command, ...shares };
  if (kind === 9) return { id, kind: "trust", trusteesAppointedBy: command, ...shares };
  return { id, kind: "people", class: oneOf(classes), ...(happens(6) ? { manager: true } : {}) };
}

function amounts(chance: Chance, ids: readonly string[], most: number): { [id: string]: number } {
  const held = ids.filter(() => !chance.happens(3)).map((id) => [id, chance.below(most + 1)]);
  return Object.fromEntries(held) as { [id: string]: number };
}
