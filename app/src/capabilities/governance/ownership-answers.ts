/** Ownership from the answers to its fields: people, bodies, trusts and nominees, with whoever stands behind each. */
import type { Ownership } from "@rochdale/facts/governance.ts";
import type { Problem } from "../../house/field.ts";
import { idsOf, type Answers } from "./design-answers.ts";
import { HOLDER_ROWS, OWNERSHIP_VETO_ROWS, THRESHOLDS } from "./design-fields.ts";

type Holder = Ownership["holders"][number];
type Amounts = Record<string, number>;
type Veto = NonNullable<Ownership["vetoes"]>[number];

/** The rows in use with the ids of their holders, and where problems are gathered. */
type Rows = {
  readonly used: readonly number[];
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly answers: Answers;
  readonly problems: Problem[];
};

const textIn = (answers: Answers, name: string) => String(answers[name] ?? "").trim();

/** The holders and rules that the answers describe; problems name the field. */
export function ownershipIn(
  answers: Answers,
  problems: Problem[],
): { ownership: Ownership; names: Record<string, string> } {
  const used = HOLDER_ROWS.filter((row) => textIn(answers, `holderName${row}`) !== "");
  const names = used.map((row) => textIn(answers, `holderName${row}`));
  const rows: Rows = { used, ids: idsOf(names), names, answers, problems };
  const held = (what: string) =>
    Object.fromEntries(
      used.map((row, at) => [rows.ids[at] ?? "", Number(answers[`${what}${row}`] ?? 0)]),
    );
  const any = (what: string) => Object.values(held(what)).some((amount) => amount > 0);
  const holders = used.map((row, at) => holderIn(rows, row, rows.ids[at] ?? ""));
  if (!any("votes")) problems.push({ field: "votes1", text: { message: "governance.noVotes" } });
  const vetoes = OWNERSHIP_VETO_ROWS.flatMap((row) => vetoIn(rows, row));
  const ownership: Ownership = {
    holders,
    votes: held("votes"),
    decisions: decisionsIn(answers),
    ...(any("seats") ? { board: { seats: held("seats") } } : {}),
    ...(any("shares") ? { shares: held("shares") } : {}),
    ...(vetoes.length > 0 ? { vetoes } : {}),
    ...capsIn(answers, { holders, problems }),
  };
  return {
    ownership,
    names: Object.fromEntries(names.map((name, at) => [rows.ids[at] ?? "", name])),
  };
}

/** What stands in a row. Of a body, trust or nominee with nobody stated behind it, nobody knows whose it is. */
function holderIn(rows: Rows, row: number, id: string): Holder {
  const { answers, problems } = rows;
  const kind = textIn(answers, `kind${row}`) || "people";
  if (kind === "body" || kind === "trust") {
    const places = behindIn(rows, `behind${row}`, id);
    const shares = behindIn(rows, `behindShares${row}`, id);
    const money = shares ? { shares } : {};
    if (kind === "body") return { id, kind, ...(places ? { votes: places } : {}), ...money };
    return { id, kind, ...(places ? { trusteesAppointedBy: places } : {}), ...money };
  }
  if (kind === "nominee") return { id, kind, for: nomineeFor(rows, row, id) };
  const of = textIn(answers, `holderClass${row}`);
  if (of === "") {
    problems.push({ field: `holderClass${row}`, text: { message: "governance.sayWho" } });
  }
  const manager = answers[`managers${row}`] === true ? { manager: true } : {};
  return { id, kind: "people", class: of as "worker", ...manager };
}

function nomineeFor(rows: Rows, row: number, id: string): string | null {
  const field = `behind${row}`;
  const name = textIn(rows.answers, field);
  return name === "" ? null : (idNamed(rows, { field, name, id }) ?? null);
}

/** Words by which a form says that trustees fill places by their own choice. */
const ITSELF = ["itself", "themselves", "ei hun", "eu hunain"];
const ENTRY = /^(.+?)[\s:,=]+(\d{1,12})$/;

/** "Employees 3; Former owners 1; itself 1" as amounts by holder; undefined where nothing is stated. */
function behindIn(rows: Rows, field: string, id: string): Amounts | undefined {
  const entries = textIn(rows.answers, field)
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
  if (entries.length === 0) return undefined;
  const amounts: Amounts = {};
  for (const entry of entries) {
    const [, name, amount] = ENTRY.exec(entry) ?? [];
    if (name === undefined) {
      const text = { message: "governance.behindShape", values: { entry } };
      rows.problems.push({ field, text });
      continue;
    }
    const places = field.startsWith("behindShares") ? [] : ITSELF;
    const of = places.includes(plain(name)) ? "itself" : idNamed(rows, { field, name, id });
    if (of !== undefined) amounts[of] = (amounts[of] ?? 0) + Number(amount);
  }
  return amounts;
}

const plain = (name: string) => name.trim().replace(/\s+/g, " ").toLowerCase();

/** The holder of a name on this form; a problem where there is none, or two, or it is the holder itself. */
function idNamed(
  { ids, names, problems }: Rows,
  { field, name, id }: { readonly field: string; readonly name: string; readonly id: string },
): string | undefined {
  const found = ids.filter((_, at) => plain(names[at] ?? "") === plain(name));
  const [one] = found;
  if (found.length === 1 && one !== id) return one;
  const message = found.length > 1 ? "governance.behindTwice" : "governance.behindWho";
  problems.push({ field, text: { message, values: { name } } });
  return undefined;
}

function decisionsIn(answers: Answers): Ownership["decisions"] {
  const over = { fraction: "1/2", relation: "over" as const };
  const decisions: Ownership["decisions"] = { ordinary: over, appointDirectors: over };
  for (const name of THRESHOLDS) {
    const line = answers[name];
    if (typeof line !== "string") continue;
    decisions[name] = { fraction: line, relation: line === "1/2" ? "over" : "atLeast" };
  }
  const budget = answers["budgetBy"];
  if (budget === "board") decisions.budget = { by: "board" };
  if (budget === "members") decisions.budget = over;
  return decisions;
}

/** One cap, on each of the member bodies. */
function capsIn(
  answers: Answers,
  { holders, problems }: { readonly holders: readonly Holder[]; readonly problems: Problem[] },
): Pick<Ownership, "caps"> {
  const most = textIn(answers, "cap");
  if (most === "") return {};
  const bodies = holders.filter((one) => one.kind === "body");
  if (bodies.length === 0) problems.push({ field: "cap", text: { message: "governance.capWhom" } });
  return { caps: bodies.map(({ id }) => ({ of: [id], most })) };
}

function vetoIn({ used, ids, answers, problems }: Rows, row: number): readonly Veto[] {
  const place = textIn(answers, `vetoHolder${row}`);
  const over = (answers[`vetoOver${row}`] ?? []) as Veto["over"];
  if (place === "" && over.length === 0) return [];
  const holder = ids[used.findIndex((one) => `holder${one}` === place)];
  if (holder === undefined) {
    problems.push({ field: `vetoHolder${row}`, text: { message: "governance.noSuchClass" } });
    return [];
  }
  if (over.length === 0) {
    problems.push({ field: `vetoOver${row}`, text: { message: "governance.vetoOverWhat" } });
  }
  const nature = answers[`vetoNature${row}`] === "operative" ? "operative" : "protective";
  return [{ holder, over, nature }];
}
