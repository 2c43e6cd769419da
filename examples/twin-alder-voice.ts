/** Alder Lives (invented), whose voice is heard: where members belong, and who proposed, came, voted and sits, by their numbers. */
import type { Step } from "./story.ts";
import { step } from "./telling.ts";
import { daysSince, monthBefore } from "./twin-days.ts";

/** Of the register's numbers the first are workers, then users; the last is the worker who joined later. */
type Numbers = { readonly workers: number; readonly users: number };

const SITES = ["Supported living", "Day care", "Short breaks"];
const GRADES = ["Support workers", "Support workers", "Senior support workers", "Office"];
const USER_GROUPS = ["Learning disability", "Older people", "Physical disability"];

function places({ workers, users }: Numbers): Uint8Array {
  const all = Array.from({ length: workers + users + 1 }, (_, index) => {
    const user = index >= workers && index < workers + users;
    const [grade, group] = user ? ["", nth(USER_GROUPS, index)] : [nth(GRADES, index), ""];
    return `${index + 1},${grade},${nth(SITES, index)},${group}`;
  });
  return new TextEncoder().encode(`number,grade,site,user group\n${all.join("\n")}\n`);
}

function nth(names: readonly string[], index: number): string {
  return names[index % names.length] ?? "";
}

/** So many numbers, evenly spread, without the one member who has left. */
function some(many: number, first: number, last: number): string {
  const stride = (last - first + 1) / many;
  return Array.from({ length: many }, (_, index) => first + Math.floor(index * stride))
    .map((one) => (one === 12 ? 13 : one))
    .join(", ");
}

/** The register described before the second annual meeting; that meeting and the board counted after it. */
export function voice(today: string, { workers, users }: Numbers): readonly Step[] {
  const met = daysSince(today, `${monthBefore(today, 2)}-20`);
  const both = (ofWorkers: number, ofUsers: number): string =>
    `${some(ofWorkers, 1, workers)}, ${some(ofUsers, workers + 1, workers + users)}`;
  const came = both(117, 44);
  return [
    step(met + 10, "secretary", "participation.describe", {
      file: { name: "where-members-belong.csv", bytes: places({ workers, users }) },
    }),
    step(met - 5, "secretary", "participation.count", {
      ...{ occasion: "meeting-2", proposed: both(6, 4), came, voted: came },
    }),
    step(met - 5, "secretary", "participation.count", { occasion: "board", sit: both(5, 2) }),
  ];
}
