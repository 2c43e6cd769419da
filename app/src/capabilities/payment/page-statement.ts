/** The monthly payment statement: every line as a sentence with its figures, what it rests on, caps, and how to recompute it. */
import type { Message } from "@rochdale/language/message.ts";
import { money } from "@rochdale/language/say.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { contractPrices, versionIn } from "@rochdale/genuineness/contract-prices.ts";
import { feesByLine } from "@rochdale/genuineness/fee-terms.ts";
import type { Settled } from "@rochdale/genuineness/payments-made.ts";
import { lineSentence } from "@rochdale/money/statement/line-sentence.ts";
import type { Line } from "@rochdale/money/statement/drawn.ts";
import type { Statement } from "@rochdale/money/statement/statement.ts";
import { monthAndYear } from "../../design/days.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { columns, command, heading, lead, links, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { entriesBehind, termsById } from "./rules-shown.ts";
import { contractTerms } from "./rules.ts";
import type { Speak } from "./speak.ts";

export type StatementShown = {
  readonly story: Story;
  readonly statement: Statement;
  /** Null for a month that is not drawn yet. */
  readonly settled: Settled | null;
  readonly acts: readonly string[];
  readonly fileName: string;
};

export function statementPage(speak: Speak, shown: StatementShown): Html {
  const { say } = speak;
  const { statement, settled } = shown;
  const month = monthAndYear(speak.language, statement.period);
  const title = heading(say("payment.statement.title"), {
    level: 1,
    size: "l",
    caption: say("payment.statement.caption", { month, version: versionName(statement) }),
  });
  const main = html`${parts(speak, shown)} ${adjustments(speak, shown)} ${waiting(speak, shown)}
  ${steps(speak, shown.acts)}`;
  const aside = html`${room(speak, shown)} ${settled ? paid(speak, settled) : null}
  ${settled ? recompute(speak, shown) : null}`;
  return html`${title} ${lead(leadOf(speak, shown))} ${columns(main, aside)}
  ${paragraph(link(speak.link(`${speak.base}/payments`), say("payment.statement.back")))}`;
}

/** The number of the price schedule; 0 are the prices of the signed terms. */
function versionName({ version }: Statement): string {
  return String(version);
}

function leadOf({ say }: Speak, { statement, settled }: StatementShown): string {
  const total = { pence: String(statement.total) };
  const held = { pence: String(statement.held) };
  const known = { day: statement.knownAt };
  if (!settled) return say("payment.statement.preview", { total, known });
  const key = statement.total < 0n ? "owes" : statement.held === 0n ? "due" : "dueHeld";
  const owed = { pence: String(statement.total < 0n ? -statement.total : statement.total) };
  return say(`payment.statement.${key}`, { total: owed, held, due: { day: settled.dueBy } });
}

const COUNTED = new Set(["payable", "decided"]);

function parts(speak: Speak, shown: StatementShown): Html {
  const { statement } = shown;
  const lines = statement.lines.filter(
    ({ status, period }) =>
      period === statement.period && (COUNTED.has(status) || status === "held"),
  );
  return section(speak.say("payment.lines"), linesTable(speak, shown, lines), { id: "lines" });
}

function adjustments(speak: Speak, shown: StatementShown): Html | null {
  const { statement } = shown;
  const lines = statement.lines.filter(
    ({ status, period }) =>
      status === "adjustment" || (status === "held" && period !== statement.period),
  );
  if (lines.length === 0) return null;
  const body = html`${paragraph(speak.say("payment.adjustments.what"))}${linesTable(speak, shown, lines)}`;
  return section(speak.say("payment.adjustments"), body, { id: "adjustments" });
}

function waiting(speak: Speak, shown: StatementShown): Html | null {
  const lines = shown.statement.lines.filter(({ status }) => status === "pending");
  if (lines.length === 0) return null;
  return section(speak.say("payment.pending"), linesTable(speak, shown, lines), { id: "pending" });
}

function linesTable(speak: Speak, shown: StatementShown, lines: readonly Line[]): Html {
  const { say, language } = speak;
  const counts = (line: Line) => line.status !== "held" && line.status !== "pending";
  const inSum = lines.filter(counts);
  const sum = inSum.reduce((total, { amount }) => total + amount, 0n);
  const rows = lines.map((line) => ({
    cells: [
      lineName(speak, shown, line),
      inWords(speak, shown, line),
      money(language, line.amount),
    ],
  }));
  const total =
    inSum.length === 0
      ? []
      : [{ cells: [say("payment.sum"), "", money(language, sum)], total: true }];
  return stackingTable({
    caption: say("payment.table"),
    captionSize: "hidden",
    empty: say("payment.table.none"),
    columns: [
      { heading: say("payment.line") },
      { heading: say("payment.inWords"), long: true },
      { heading: say("payment.amount"), kind: "number" },
    ],
    rows: [...rows, ...total],
  });
}

function nameOf({ say }: Speak, story: Story, line: Line): string {
  const name = termsById(story).get(line.term)?.name ?? line.term;
  const fee = feesByLine(contractTerms(story)).get(line.term);
  const part = fee === undefined ? line.metric : say(`enum.fee.${fee}`);
  return part === undefined ? name : `${name} (${part})`;
}

function lineName(speak: Speak, { story, statement }: StatementShown, line: Line): Text {
  const name = nameOf(speak, story, line);
  if (line.period === statement.period) return name;
  const month = monthAndYear(speak.language, line.period);
  return speak.say("payment.lineOf", { name, month });
}

/** The formula with its figures, what holds the line back, and the entries of the record behind it. */
function inWords(speak: Speak, shown: StatementShown, line: Line): Html {
  const { say, tell } = speak;
  const status: readonly string[] =
    line.status === "held" && line.period === shown.statement.period
      ? [say("payment.held")]
      : line.status === "decided"
        ? [say("payment.decided")]
        : [];
  const entries = entriesBehind(shown.story, line, shown.statement);
  const rests =
    entries.length === 0
      ? null
      : html` ${say("payment.rests")} ${entries.map(
          (one, at) =>
            html`${at > 0 ? ", " : ""}${link(speak.link(`${speak.base}/record/${one.position}`), String(one.position))}`,
        )}.`;
  return html`${[tell(lineSentence(line)), ...status].join(" ")}${rests}`;
}

/** Caps with what is left of them. */
function room(speak: Speak, { story, statement }: StatementShown): Html | null {
  const { say, language } = speak;
  const { caps, checks } = statement;
  if (caps.length === 0 && checks.missing.length === 0) return null;
  const rows = caps.map(({ cap, limit, used, headroom }): [string, string] => [
    cap === "outcomes" ? say("payment.cap.outcomes") : (termsById(story).get(cap)?.name ?? cap),
    say(headroom === 0n ? "payment.cap.reached" : "payment.cap.left", {
      left: money(language, headroom),
      limit: money(language, limit),
      used: money(language, used),
    }),
  ]);
  const missing: readonly [string, string][] =
    checks.missing.length > 0 ? [[say("payment.missing"), checks.missing.join(", ")]] : [];
  return section(say("payment.room"), descriptionRows([...rows, ...missing]), {
    id: "room",
    size: "s",
  });
}

function paid(speak: Speak, settled: Settled): Html {
  const { say } = speak;
  const { coveredOn, days, dueBy } = settled;
  const said: Message["values"] =
    coveredOn === null ? {} : { day: { day: coveredOn }, days: days ?? 0 };
  const rows: [string, string][] = [
    [say("payment.drawnOn"), say("payment.day", { day: { day: settled.entry.on } })],
    [say("payment.dueBy"), say("payment.day", { day: { day: dueBy } })],
    [
      say("payment.covered"),
      coveredOn === null ? say("payment.covered.not") : say("payment.covered.on", said),
    ],
  ];
  return section(say("payment.paying"), descriptionRows(rows), { id: "paying", size: "s" });
}

function recompute(speak: Speak, { statement, fileName }: StatementShown): Html {
  const { say } = speak;
  const href = speak.link(`${speak.base}/payments/${statement.period}/statement.json`);
  const body = html`${paragraph(say("payment.recompute.what"), "s")}
  ${paragraph(link(href, say("payment.recompute.file")), "s")}
  ${command(`rochdale statement ${fileName}`, speak.language)}
  ${paragraph(say("payment.recompute.rounding"), "s")}`;
  return section(say("payment.recompute"), body, { id: "recompute", size: "s" });
}

export function steps(speak: Speak, acts: readonly string[]): Html | null {
  if (acts.length === 0) return null;
  const items = acts.map((id) => ({
    href: speak.link(`${speak.base}/do/${id}`),
    text: speak.say(`act.${id}`),
  }));
  return section(speak.say("payment.steps"), links(items), { id: "steps", size: "s" });
}

/** Which price schedule a month is paid by, with the day from which it counts. */
export function scheduleLine({ say }: Speak, story: Story, month: string): string | null {
  const prices = contractPrices(story);
  const version = prices && versionIn(prices, month);
  if (!version) return null;
  return say("payment.schedule", { version: version.version, day: { day: version.effectiveFrom } });
}
