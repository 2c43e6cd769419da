/** Recorded ownership put back into the boxes of its form; nothing where the form could not say all of it. */
import type { Content } from "@rochdale/facts/fact.ts";
import { CAPS, FRACTIONS, HOLDER_ROWS, OWNERSHIP_VETO_ROWS, THRESHOLDS } from "./design-fields.ts";

type Recorded = Content<"OwnershipRecorded/2">;
/** What each box holds, by the name of its field. */
export type OwnershipValues = Readonly<
  Record<string, string | number | boolean | readonly string[]>
>;

/** The boxes that would record the same again; none of them where a holder, a veto, a line or a cap has no place in the form. */
export function ownershipValues({ ownership, names }: Recorded): OwnershipValues {
  const { holders, vetoes = [] } = ownership;
  const lines = linesOf(ownership);
  const cap = capOf(ownership);
  const fits = holders.length <= HOLDER_ROWS.length && vetoes.length <= OWNERSHIP_VETO_ROWS.length;
  if (!fits || lines === null || cap === null) return {};
  const nameOf = (id: string) => names[id] ?? id;
  const values: Record<string, OwnershipValues[string]> = { ...lines, ...cap };
  holders.forEach((holder, at) => {
    const row = at + 1;
    values[`holderName${row}`] = nameOf(holder.id);
    values[`kind${row}`] = holder.kind;
    for (const what of ["votes", "shares"] as const) {
      const held = ownership[what]?.[holder.id] ?? 0;
      if (held > 0) values[`${what}${row}`] = held;
    }
    const seats = ownership.board?.seats[holder.id] ?? 0;
    if (seats > 0) values[`seats${row}`] = seats;
    if (holder.kind === "people") {
      values[`holderClass${row}`] = holder.class;
      if (holder.manager === true) values[`managers${row}`] = true;
      return;
    }
    const behind = behindOf(holder, nameOf);
    if (behind !== "") values[`behind${row}`] = behind;
    const money = holder.kind === "nominee" ? "" : amountsIn(holder.shares ?? {}, nameOf);
    if (money !== "") values[`behindShares${row}`] = money;
  });
  vetoes.forEach(({ holder, over, nature }, at) => {
    values[`vetoHolder${at + 1}`] = `holder${holders.findIndex((one) => one.id === holder) + 1}`;
    values[`vetoOver${at + 1}`] = over;
    values[`vetoNature${at + 1}`] = nature;
  });
  return values;
}

type Ownership = Recorded["ownership"];

/** Whether everyday decisions are as the form has them, and the lines that it asks; null where something is left over. */
function linesOf({ decisions, board }: Ownership): OwnershipValues | null {
  const values: Record<string, string> = {};
  for (const [kind, rule] of Object.entries(decisions)) {
    if ("by" in rule) {
      if (kind !== "budget") return null;
      values["budgetBy"] = "board";
      continue;
    }
    const { fraction, relation, votes, castingVote } = rule;
    const isHalf = fraction === "1/2";
    if (votes !== undefined || castingVote !== undefined) return null;
    if (isHalf !== (relation === "over")) return null;
    if (THRESHOLDS.some((one) => one === kind)) {
      if (!FRACTIONS.some((one) => one === fraction)) return null;
      values[kind] = fraction;
    } else if (!isHalf) return null;
    else if (kind === "budget") values["budgetBy"] = "members";
  }
  const elected = board?.seats["members"] !== undefined || board?.castingVote !== undefined;
  return elected ? null : values;
}

/** One cap on every member body is all that the form asks. */
function capOf({ caps = [], holders }: Ownership): OwnershipValues | null {
  const [first] = caps;
  if (!first) return {};
  const bodies = holders.filter((one) => one.kind === "body").map((one) => one.id);
  const alike = caps.every(({ of, most }) => of.length === 1 && most === first.most);
  const theirs = caps.flatMap(({ of }) => of);
  const all = bodies.every((id) => theirs.includes(id)) && theirs.length === bodies.length;
  return alike && all && CAPS.some((one) => one === first.most) ? { cap: first.most } : null;
}

function behindOf(
  holder: Exclude<Ownership["holders"][number], { kind: "people" }>,
  nameOf: (id: string) => string,
): string {
  if (holder.kind === "nominee") return holder.for === null ? "" : nameOf(holder.for);
  const places = holder.kind === "body" ? holder.votes : holder.trusteesAppointedBy;
  return amountsIn(places ?? {}, nameOf);
}

/** "Employees 3; itself 1", as the form is written. */
function amountsIn(held: Readonly<Record<string, number>>, nameOf: (id: string) => string): string {
  return Object.entries(held)
    .map(([id, amount]) => `${id === "itself" ? id : nameOf(id)} ${amount}`)
    .join("; ");
}
