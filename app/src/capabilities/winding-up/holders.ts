/** Holders as a secretary writes them, a line each: who holds votes, seats and shares from a day. */
import type { Design, Ownership } from "@rochdale/facts/governance.ts";
import type { Message } from "@rochdale/language/message.ts";

const CLASSES = [
  "worker",
  "user",
  "community",
  "publicBody",
  "investor",
  "other",
  "unknown",
] as const;
type HolderClass = (typeof CLASSES)[number];

export type ReadHolders =
  | { readonly ok: true; readonly ownership: Ownership; readonly names: Record<string, string> }
  | { readonly ok: false; readonly because: Message };

const HOLDERS_MOST = 14;

/** Lines of "name;class;votes;seats;share" as the ownership from a day; the lines that decide are the rules' own. */
export function holdersIn(text: string, design: Design | undefined): ReadHolders {
  const rows = text.split("\n").flatMap((line, index) => {
    const parts = line.split(";").map((part) => part.trim());
    return line.trim() === "" ? [] : [{ row: index + 1, parts }];
  });
  if (rows.length === 0) return wrong("noHolders", {});
  if (rows.length > HOLDERS_MOST) return wrong("manyHolders", { most: HOLDERS_MOST });
  const names: Record<string, string> = {};
  const held = { votes: {}, seats: {}, share: {} } as Record<string, Record<string, number>>;
  const holders: Ownership["holders"] = [];
  for (const { row, parts } of rows) {
    const [name = "", of = "", ...amounts] = parts;
    if (name === "" || name.length > 200) return wrong("holderName", { row });
    if (!(CLASSES as readonly string[]).includes(of)) return wrong("holderClass", { row });
    if (amounts.length > 3 || amounts.some((one) => !/^\d{0,12}$/.test(one))) {
      return wrong("holderAmounts", { row });
    }
    if (Object.values(names).includes(name)) return wrong("sameHolder", { row, name });
    const id = `holder-${row}`;
    names[id] = name;
    holders.push({ id, kind: "people", class: of as HolderClass });
    ["votes", "seats", "share"].forEach((what, index) => {
      const amount = Number(amounts[index] ?? "");
      if (amount > 0) (held[what] ??= {})[id] = amount;
    });
  }
  const [votes = {}, seats = {}, shares = {}] = [held["votes"], held["seats"], held["share"]];
  if (Object.keys(votes).length === 0) return wrong("noVotes", {});
  const ownership: Ownership = {
    holders,
    votes,
    decisions: decisionsBy(design),
    ...(Object.keys(seats).length > 0 ? { board: { seats } } : {}),
    ...(Object.keys(shares).length > 0 ? { shares } : {}),
  };
  return { ok: true, ownership, names };
}

/** Over half decides and appoints; the other lines where the rules in force say them. */
function decisionsBy(design: Design | undefined): Ownership["decisions"] {
  const over = { fraction: "1/2", relation: "over" as const };
  const decisions: Ownership["decisions"] = { ordinary: over, appointDirectors: over };
  if (!design) return decisions;
  for (const [kind, fraction] of Object.entries(design.thresholds)) {
    const relation = fraction === "1/2" ? "over" : "atLeast";
    decisions[kind as keyof Design["thresholds"]] = { fraction, relation };
  }
  decisions.budget = design.budgetBy === "board" ? { by: "board" } : over;
  return decisions;
}

function wrong(name: string, values: NonNullable<Message["values"]>): ReadHolders {
  return { ok: false, because: { message: `windingUp.problem.${name}`, values } };
}
