/** A fact: an act with public consequence, as canonical JSON in a body's log. Types are never edited: a new version is a new name. */
import { z } from "zod";
import { accountFacts } from "./accounts.ts";
import { ballotFacts } from "./ballots.ts";
import { consultationFacts } from "./consultation.ts";
import { contractFacts } from "./contract.ts";
import { costTableFacts } from "./cost-table.ts";
import { dividendFacts } from "./dividend.ts";
import { electionFacts } from "./elections.ts";
import { endingFacts } from "./endings.ts";
import { foundingFacts } from "./founding.ts";
import { governanceFacts } from "./governance.ts";
import { keyFacts } from "./keys.ts";
import { openBookFacts } from "./open-books.ts";
import { participationFacts } from "./participation.ts";
import { partnershipFacts } from "./partnership.ts";
import { paymentFacts } from "./payments.ts";
import { performanceFacts } from "./performance.ts";
import { requestFacts } from "./request.ts";
import { resolutionFacts } from "./resolutions.ts";
import { rollFacts } from "./rolls.ts";
import { runningFacts } from "./running.ts";
import { scopingFacts } from "./scoping.ts";
import { secretBallotFacts } from "./secret-ballots.ts";
import { day, id, instant, note } from "./shapes.ts";
import { staffTermsFacts } from "./staff-terms.ts";
import { surplusFacts } from "./surplus-told.ts";

export const factTypes = {
  ...foundingFacts,
  ...requestFacts,
  ...scopingFacts,
  ...consultationFacts,
  ...governanceFacts,
  ...contractFacts,
  ...partnershipFacts,
  ...paymentFacts,
  ...staffTermsFacts,
  ...ballotFacts,
  ...secretBallotFacts,
  ...keyFacts,
  ...rollFacts,
  ...runningFacts,
  ...openBookFacts,
  ...costTableFacts,
  ...performanceFacts,
  ...electionFacts,
  ...accountFacts,
  ...resolutionFacts,
  ...participationFacts,
  ...endingFacts,
  ...dividendFacts,
  ...surplusFacts,
} as const;

export type FactType = keyof typeof factTypes;
/** The content of a fact of a type. */
export type Content<T extends FactType> = z.infer<(typeof factTypes)[T]>;

/** What is to be recorded: the record adds the true time of entry. `on` is the day it takes effect. */
export type NewFact<T extends FactType = FactType> = T extends FactType
  ? {
      readonly type: T;
      readonly on: string;
      /** The admitted party whose word this is. */
      readonly by: string;
      readonly content: Content<T>;
      /** A cited source's mark and its own words, where the fact rests on a publication. */
      readonly source?: { readonly mark: string; readonly quote: string };
    }
  : never;

/** A fact as it stands in the log, at a position from 0, with its time of entry (UTC). */
export type Entry<T extends FactType = FactType> = T extends FactType
  ? NewFact<T> & { readonly at: string; readonly position: number }
  : never;

/** A fact draft of one type; keeps the type parameter exact for the compiler. Reads as a sentence: what, whose word, from when. */
// oxlint-disable-next-line max-params
export function fact<T extends FactType>(
  type: T,
  by: string,
  on: string,
  content: Content<T>,
): NewFact<T> {
  return { type, by, on, content } as unknown as NewFact<T>;
}

const envelope = z.strictObject({
  v: z.literal("rochdale-fact/1"),
  body: z.string().regex(/^[a-z0-9.:-]+\/[a-z0-9-]+$/),
  type: z.string(),
  on: day,
  at: instant,
  by: id,
  content: z.unknown(),
  source: z.strictObject({ mark: z.string().regex(/^S\d{1,2}$/), quote: note }).optional(),
});

export type Parsed =
  | { readonly ok: true; readonly body: string; readonly entry: Entry }
  | { readonly ok: false; readonly because: string };

/**
 * Reads one log entry (already parsed JSON) at its position. Unknown types, unknown fields and wrong
 * shapes are refused with the field's path, so that nothing unread can stand in a record.
 */
export function parseFact(json: unknown, position: number): Parsed {
  const e = envelope.safeParse(json);
  if (!e.success) return { ok: false, because: firstIssue(e.error, "") };
  const type = e.data.type;
  if (!Object.hasOwn(factTypes, type)) return { ok: false, because: `unknown fact type ${type}` };
  const content = factTypes[type as FactType].safeParse(e.data.content);
  if (!content.success)
    return { ok: false, because: firstIssue(content.error, `${type} content.`) };
  const { on, at, by, source } = e.data;
  const entry = {
    type,
    on,
    at,
    by,
    content: content.data,
    position,
    ...(source ? { source } : {}),
  };
  return { ok: true, body: e.data.body, entry: entry as unknown as Entry };
}

/** The JSON value that is recorded for a fact: give it to canonical JSON. `body` is the origin, "host/slug". */
export function printFact(body: string, at: string, draft: NewFact): object {
  const { type, on, by, content, source } = draft;
  return { v: "rochdale-fact/1", body, type, on, at, by, content, ...(source ? { source } : {}) };
}

function firstIssue(error: z.ZodError, prefix: string): string {
  const issue = error.issues[0];
  return issue ? `${prefix}${issue.path.join(".")}: ${issue.message}` : "not a fact";
}
