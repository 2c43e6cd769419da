/** What an import would post: lines by kind to accounts, or a payroll's totals; what it leaves out, and the digest of it all. */
import type { Message } from "@rochdale/language/message.ts";
import { defaultCurrency, type Posting } from "@rochdale/money/books/entry.ts";
import { canonicalBytes } from "@rochdale/record/canonical.ts";
import { hexOf, utf8 } from "@rochdale/record/bytes.ts";
import { sha256 } from "@rochdale/record/hashing.ts";
import { kindOfLine, lineDigests, type BankLine, type RowFault } from "./rules-statement.ts";
import { payrollPostings, type PayrollAccounts, type PayrollRead } from "./rules-payroll.ts";

/** An entry as it would be posted; the words are published, so they are never the bank's. */
export type Prepared = {
  readonly row: number;
  readonly day: string;
  readonly words: string;
  readonly postings: readonly Posting[];
};

/** Where lines of one kind go. */
export type Choice = { readonly account: string; readonly fund: string; readonly words: string };
/** With the words that were written, where nothing was and the account gives its name. */
export type KindChoice = Choice & { readonly written: string };

/** Lines alike, as the secretary is asked about them once. */
export type Kind = {
  /** Stands for the kind without its words, which may name people. */
  readonly id: string;
  /** The first line's words, as the bank writes them. */
  readonly example: string;
  readonly incoming: boolean;
  readonly lines: number;
  readonly pence: bigint;
  readonly choice: KindChoice;
};

export type Preview = {
  readonly entries: readonly Prepared[];
  readonly faults: readonly RowFault[];
  /** Lines that the books hold already, of a statement. */
  readonly duplicates: readonly BankLine[];
  readonly kinds: readonly Kind[];
  /** What will stand in the books for each line, of a statement: two imports cannot bring one line twice. */
  readonly digests: readonly string[];
  /** The bank's words of each entry, for the one who looks at it. */
  readonly shown: readonly string[];
  /** Of what would be posted: it is posted only as it was looked at. */
  readonly print: string;
  /** Why nothing of it can be posted. */
  readonly stopped: Message | null;
};

export function digestOf(text: string): string {
  return hexOf(sha256(utf8(text)));
}

/** SHA-256 of the canonical JSON of entries: days, words and postings, pence as text. */
export function printOf(entries: readonly Prepared[]): string {
  const plain = entries.map(({ day, words, postings }) => ({
    ...{ day, words },
    postings: postings.map((posting) => ({ ...posting, amount: String(posting.amount) })),
  }));
  return hexOf(sha256(canonicalBytes(plain)));
}

type Bank = {
  readonly account: string;
  readonly lines: readonly BankLine[];
  readonly faults: readonly RowFault[];
  /** Digests of lines that the books hold. */
  readonly held: (digest: string) => boolean;
  readonly choiceFor: (kind: { readonly id: string; readonly incoming: boolean }) => KindChoice;
};

/** A statement as it would be posted: each new line against the account chosen for its kind. */
export function bankPreview({ account, lines, faults, held, choiceFor }: Bank): Preview {
  const digests = lineDigests(account, lines);
  const fresh = lines.flatMap((line, at) => {
    const digest = digests[at] ?? "";
    return held(digest) ? [] : [{ line, digest, kind: digestOf(kindOfLine(line)) }];
  });
  const kinds = [...Map.groupBy(fresh, ({ kind }) => kind)].map(([id, of]): Kind => {
    const [{ line } = { line: undefined }] = of;
    const incoming = (line?.pence ?? 0n) > 0n;
    const pence = of.reduce((sum, one) => sum + one.line.pence, 0n);
    const choice = choiceFor({ id, incoming });
    return { id, example: line?.words ?? "", incoming, lines: of.length, pence, choice };
  });
  const byId = new Map(kinds.map((kind) => [kind.id, kind.choice]));
  const entries = fresh.map(({ line: { row, day, pence }, kind }): Prepared => {
    const choice = byId.get(kind);
    if (!choice) throw new Error("every line has its kind");
    const posting = (of: string, amount: bigint): Posting => ({
      ...{ account: of, fund: choice.fund, currency: defaultCurrency, amount },
    });
    const postings = [posting(account, pence), posting(choice.account, -pence)];
    return { row, day, words: choice.words, postings };
  });
  return {
    entries,
    faults,
    duplicates: lines.filter((_, at) => held(digests[at] ?? "")),
    kinds: kinds.toSorted((a, b) => b.lines - a.lines || (a.id < b.id ? -1 : 1)),
    digests: fresh.map(({ digest }) => digest),
    shown: fresh.map(({ line }) => line.words),
    print: printOf(entries),
    stopped: entries.length === 0 ? { message: "books.import.nothingNew" } : null,
  };
}

type Payroll = {
  readonly read: PayrollRead;
  readonly day: string;
  readonly words: string;
  readonly accounts: PayrollAccounts;
  readonly held: (digest: string) => boolean;
  readonly closed: boolean;
};

/**
 * A payroll as it would be posted: one entry of its totals. It is all or nothing: a row left out would be somebody
 * unpaid in the books. The same totals of the same day are the same payroll.
 */
export function payrollPreview(given: Payroll): Preview {
  const { read, day, words, accounts, held, closed } = given;
  const postings = payrollPostings(read.totals, accounts);
  const totals = read.totals.map(({ fund, people: _, ...sums }) => [
    fund,
    ...Object.values(sums).map(String),
  ]);
  const digest = digestOf(JSON.stringify(["payroll", day, totals]));
  const stopped = () => {
    if (closed) return "books.import.row.closed";
    if (read.faults.length > 0) return "books.import.payrollFaults";
    if (postings.length === 0) return "books.import.nothingNew";
    return held(digest) ? "books.import.payrollHeld" : null;
  };
  const why = stopped();
  const entries = postings.length === 0 ? [] : [{ row: 1, day, words, postings }];
  return {
    entries,
    faults: read.faults.map((one) => ({ ...one, cells: [] })),
    ...{ duplicates: [], kinds: [], shown: [] },
    digests: [digest],
    print: printOf(entries),
    stopped: why === null ? null : { message: why },
  };
}
