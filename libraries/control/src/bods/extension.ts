/**
 * What ownership statements cannot say, in a file beside them: stakeholder classes, exact numbers of
 * votes and seats, lines of decisions, vetoes, casting votes, places that a body fills itself.
 */
import { field, isObject, objectOr, refuse } from "@rochdale/language/refused-input.ts";
import type { JsonObject } from "@rochdale/language/refused-input.ts";
import type { HolderClass } from "../statement.ts";
import type { Structure } from "../three-tests.ts";
import type { Statement } from "./statements.ts";

type Amounts = { readonly [recordId: string]: number };

/** Every id is the `recordId` of a statement; `members`, `board` and `itself` as in the control test. */
export type Extension = {
  readonly extension: "rochdale-control";
  /** 2 where there are caps on votes, which a reader of version 1 would pass over. */
  readonly version: "1" | "2";
  /** The body that the statements are about. */
  readonly subject: string;
  /** The statements that this file goes with. */
  readonly statements: readonly string[];
  /** Which records are people of a class, and which of them are managers. */
  readonly classes: {
    readonly [recordId: string]: { readonly class: HolderClass; readonly manager?: true };
  };
  /** Votes in bodies, places of trustees, interests, as exact whole numbers. */
  readonly within: {
    readonly [recordId: string]: { readonly places?: Amounts; readonly shares?: Amounts };
  };
} & Pick<Structure, "votes" | "decisions" | "board" | "vetoes" | "caps" | "shares">;

/**
 * A parsed JSON document as an extension. Only what leads to the statements is read here; the rest the
 * control test reads as strictly as any input. Refuses (see `orRefusal`) `notAnExtension`,
 * `unknownVersion`.
 */
export function readExtension(json: unknown): Extension {
  const body = objectOr("notAnExtension", json);
  if (field(body, "extension") !== "rochdale-control") return refuse("notAnExtension");
  const version = field(body, "version");
  if (version !== "1" && version !== "2") return refuse("unknownVersion");
  if ((version === "2") !== Object.hasOwn(body, "caps")) return refuse("notAnExtension");
  const { subject, statements, classes, within, votes, decisions } = body;
  const stated = Array.isArray(statements) && statements.every((id) => typeof id === "string");
  const tables = [classes, within].every(
    (table) => isObject(table) && Object.values(table).every((row) => isObject(row)),
  );
  const whole = typeof subject === "string" && stated && tables;
  if (!whole || !isObject(decisions)) return refuse("notAnExtension");
  const inside = Object.values(within as JsonObject).flatMap((row) =>
    ["places", "shares"].map((name) => field(row as JsonObject, name) ?? {}),
  );
  const seats = isObject(body["board"]) ? (body["board"]["seats"] ?? {}) : (body["board"] ?? {});
  if (![votes, body["shares"] ?? {}, seats, ...inside].every(isTable)) {
    return refuse("notAnExtension");
  }
  return body as unknown as Extension;
}

function isTable(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.values(value).every((amount) => Number.isSafeInteger(amount) && Number(amount) >= 0)
  );
}

type Records = { readonly subject: string; readonly recordOf: (holder: string) => string };
type Holders = Structure["holders"];

/** What statements in force leave unsaid of a structure, its holders named by their records. */
export function extensionOf(
  structure: Structure,
  { subject, recordOf }: Records,
  inForce: readonly Statement[],
): Extension {
  const records = new Set(inForce.map(({ recordId }) => recordId));
  const holders = structure.holders.filter(({ id }) => records.has(recordOf(id)));
  const table = (held: Amounts): Amounts => {
    const some = Object.entries(held).filter(([, amount]) => amount > 0);
    return Object.fromEntries(some.map(([id, amount]) => [recordOf(id), amount]));
  };
  const { votes, decisions, board, vetoes, shares } = structure;
  const casting = (chair: string | undefined) =>
    chair === undefined ? {} : { castingVote: recordOf(chair) };
  const rules = Object.entries(decisions).map(([kind, rule]) => {
    if ("by" in rule) return [kind, rule];
    const { fraction, relation } = rule;
    const own = rule.votes === undefined ? {} : { votes: table(rule.votes) };
    return [kind, { fraction, relation, ...own, ...casting(rule.castingVote) }];
  });
  const seats =
    board === undefined
      ? {}
      : { board: { seats: table(board.seats), ...casting(board.castingVote) } };
  const caps = capsOf(structure, { records, recordOf });
  return {
    extension: "rochdale-control",
    version: caps.length > 0 ? "2" : "1",
    subject,
    statements: inForce.map(({ statementId }) => statementId),
    classes: classesOf(holders, recordOf),
    within: withinOf(holders, recordOf, table),
    votes: table(votes),
    decisions: Object.fromEntries(rules) as Extension["decisions"],
    ...seats,
    ...(vetoes === undefined
      ? {}
      : { vetoes: vetoes.map((veto) => ({ ...veto, holder: recordOf(veto.holder) })) }),
    ...(caps.length > 0 ? { caps } : {}),
    ...(shares === undefined ? {} : { shares: table(shares) }),
  };
}

type Known = { readonly records: ReadonlySet<string>; readonly recordOf: Records["recordOf"] };

/** The caps on those whose records are stated: nobody else holds a vote. */
function capsOf({ caps }: Structure, { records, recordOf }: Known): NonNullable<Structure["caps"]> {
  return (caps ?? [])
    .map(({ of, most }) => ({ of: of.map(recordOf).filter((id) => records.has(id)), most }))
    .filter(({ of }) => of.length > 0);
}

function classesOf(holders: Holders, recordOf: Records["recordOf"]): Extension["classes"] {
  const rows = holders.flatMap((holder) => {
    if (holder.kind !== "people") return [];
    const manager = holder.manager === true ? ({ manager: true } as const) : {};
    return [[recordOf(holder.id), { class: holder.class, ...manager }] as const];
  });
  return Object.fromEntries(rows);
}

function withinOf(
  holders: Holders,
  recordOf: Records["recordOf"],
  table: (held: Amounts) => Amounts,
): Extension["within"] {
  const rows = holders.flatMap((holder) => {
    if (holder.kind !== "body" && holder.kind !== "trust") return [];
    const places = holder.kind === "body" ? holder.votes : holder.trusteesAppointedBy;
    const row = {
      ...(places === undefined ? {} : { places: table(places) }),
      ...(holder.shares === undefined ? {} : { shares: table(holder.shares) }),
    };
    return [[recordOf(holder.id), row] as const];
  });
  return Object.fromEntries(rows);
}
