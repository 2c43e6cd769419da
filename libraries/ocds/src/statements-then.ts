/** The statements of a body as they stood at an earlier entry of its record, without working each of them out again. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { drawingsOf, statementsDrawn, type Drawn } from "@rochdale/genuineness/statement-told.ts";

/**
 * For a story up to any entry of the whole one: the statements drawn by then. They are those of the whole story, unless
 * something entered later takes effect before the last of them was drawn, signs anew, or gives a party another role:
 * then they are worked out from what stood there.
 */
export function statementsThen(whole: Story): (soFar: Story) => readonly Drawn[] {
  const earliestAfter = earliestDays(whole.entries);
  return (soFar) => {
    const size = soFar.entries.length;
    const drawings = drawingsOf(soFar);
    const last = drawings.at(-1)?.content.knownAt;
    if (last === undefined) return [];
    const later = whole.entries.slice(size);
    const moved =
      (earliestAfter[size] ?? last) < last || later.some((one) => unsettles(soFar, one));
    return moved ? statementsDrawn(soFar) : statementsDrawn(whole).slice(0, drawings.length);
  };
}

/** At each place, the earliest day on which that entry or a later one takes effect. */
function earliestDays(entries: readonly Entry[]): readonly string[] {
  const days = entries.map(({ on }) => on);
  for (let at = days.length - 2; at >= 0; at -= 1) {
    const [day = "", next = ""] = [days[at], days[at + 1]];
    if (next < day) days[at] = next;
  }
  return days;
}

function unsettles({ roles }: Story, entry: Entry): boolean {
  if (entry.type !== "PartyAdmitted/1") return entry.type === "ContractSigned/1";
  const { party, role } = (entry as Entry<"PartyAdmitted/1">).content;
  return roles.has(party) && roles.get(party) !== role;
}
