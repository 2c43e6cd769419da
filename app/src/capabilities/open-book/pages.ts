/** The open cost table: a month's costs beside the base case, questions about them, who looked, who tested. */
import type { Language } from "@rochdale/language/message.ts";
import { number } from "@rochdale/language/say.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { monthName } from "../books/books.ts";
import { emptyState } from "../../design/empty-state.ts";
import { figures } from "../../design/figures.ts";
import { html, link, type Html } from "../../design/html.ts";
import { bullets, heading, lead, links, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import type { Say } from "../../house/site.ts";
import type { LookShown } from "./looks.ts";
import {
  baseCases,
  isOpenBook,
  openedMonths,
  questionsOf,
  tableOf,
  type Costs,
  type Question,
} from "./rules.ts";

export type Speak = {
  readonly language: Language;
  readonly say: Say;
  readonly link: (path: string) => string;
  readonly base: string;
};
export type OpenBookModel = {
  readonly story: Story;
  /** The month looked at: one of those opened. */
  readonly shown: Costs | undefined;
  readonly looks: readonly LookShown[];
  readonly acts: readonly string[];
};

const at = (speak: Speak, path: string) => speak.link(`${speak.base}${path}`);

export function openBookPage(speak: Speak, model: OpenBookModel): Html {
  const { say } = speak;
  const { story, shown } = model;
  const top = html`${heading(say("openBook.title"), { level: 1, size: "l" })}
  ${lead(say(isOpenBook(story) ? "openBook.lead.clause" : "openBook.lead"))}`;
  const costs = shown
    ? monthTable(speak, story, shown)
    : emptyState(say("openBook.none"), {
        href: at(speak, "/do/openBook.openCosts"),
        text: say("act.openBook.openCosts"),
      });
  return html`${top} ${months(speak, model)} ${costs} ${baseCaseSection(speak, story)}
  ${questions(speak, story)} ${tests(speak, story)} ${lookLog(speak, model)}
  ${steps(speak, model.acts)}`;
}

function months(speak: Speak, { story, shown }: OpenBookModel): Html | null {
  const opened = openedMonths(story).filter((one) => one !== shown);
  if (opened.length === 0) return null;
  return links(
    opened.slice(0, 12).map(({ content }) => ({
      href: at(speak, `/open-book?month=${content.period}`),
      text: monthName(speak.language, content.period),
    })),
  );
}

/** "£1,250.00", "−£0.50": always with its pence, so that figures end under each other. */
function withPence(language: Language, pence: bigint): string {
  const size = pence < 0n ? -pence : pence;
  const rest = String(size % 100n).padStart(2, "0");
  return `${pence < 0n ? "\u2212" : ""}£${number(language, size / 100n)}.${rest}`;
}

/** "12.5%", one decimal, rounded half away from nought. */
function percent(language: Language, { top, bottom }: Fraction): string {
  const size = top < 0n ? -top : top;
  const tenths = (size * 2000n + bottom) / (bottom * 2n);
  return `${top < 0n ? "\u2212" : ""}${number(language, tenths / 10n)}.${tenths % 10n}%`;
}

function monthTable(speak: Speak, story: Story, costs: Costs): Html | null {
  const { say, language } = speak;
  const table = tableOf(story, costs);
  const base = baseCases(story).find(
    (one) => one.proposed.content.version === costs.content.version,
  )?.proposed.content;
  if (!table || !base) return null;
  const month = monthName(language, costs.content.period);
  const names = new Map(base.lines.map(({ line, name }) => [line, name]));
  const unknown = say("openBook.unknown");
  const sum = (pence: bigint) => withPence(language, pence);
  const row = (name: string, of: typeof table.total) => [
    name,
    sum(of.base),
    sum(of.actual),
    sum(of.difference),
    sum(of.disallowed),
    sum(of.questioned),
    sum(of.allowable),
  ];
  const numbers = ["base", "actual", "difference", "disallowed", "questioned", "allowable"];
  return html`${figures([
    [say("openBook.margin"), table.margin ? percent(language, table.margin) : unknown],
    [say("openBook.marginAgreed"), `${base.marginPercent}%`],
    [
      say("openBook.overheads"),
      table.overheadShare ? percent(language, table.overheadShare) : unknown,
    ],
    [
      say("openBook.unitCost", { unit: base.unit }),
      table.unitCost === null ? unknown : withPence(language, table.unitCost),
    ],
    [
      say("openBook.unitCost.base", { unit: base.unit }),
      table.baseUnitCost === null ? unknown : withPence(language, table.baseUnitCost),
    ],
  ])}
  ${stackingTable({
    caption: say("openBook.table", { month }),
    columns: [
      { heading: say("openBook.column.line") },
      ...numbers.map((name) => ({
        heading: say(`openBook.column.${name}`),
        kind: "number" as const,
      })),
    ],
    rows: [
      ...table.rows.map((one) => ({ cells: row(names.get(one.line) ?? one.line, one) })),
      { cells: row(say("openBook.total"), table.total), total: true },
    ],
  })}
  ${paragraph(
    html`${say("openBook.income", { income: { pence: String(costs.content.incomePence) }, units: costs.content.units, unit: base.unit })}
    ${link(at(speak, `/record/${costs.position}`), say("openBook.entry"))}`,
    "s",
  )}`;
}

function baseCaseSection(speak: Speak, story: Story): Html {
  const { say, language } = speak;
  const last = baseCases(story).at(-1);
  if (!last) {
    const none = paragraph(say("openBook.baseCase.none"));
    return section(say("openBook.baseCase"), none, { id: "base-case" });
  }
  const { content } = last.proposed;
  const state = last.agreed
    ? say("openBook.baseCase.agreed", { day: { day: last.agreed.on } })
    : say("openBook.baseCase.waits");
  const table = stackingTable({
    caption: say("openBook.baseCase.caption", {
      version: content.version,
      month: monthName(language, content.fromMonth),
    }),
    captionSize: "s",
    columns: [
      { heading: say("openBook.column.line") },
      { heading: say("openBook.column.kind") },
      { heading: say("openBook.column.month"), kind: "number" },
    ],
    rows: content.lines.map(({ name, costKind, pencePerMonth }) => ({
      cells: [name, say(`enum.costKind.${costKind}`), withPence(language, BigInt(pencePerMonth))],
    })),
  });
  return section(say("openBook.baseCase"), html`${paragraph(state)} ${table}`, { id: "base-case" });
}

const kinds: { readonly [state in Question["state"]]: "act" | "late" | "stop" | "done" } = {
  open: "act",
  contested: "late",
  disallowed: "stop",
  allowed: "done",
};

function questions(speak: Speak, story: Story): Html {
  const { say, language } = speak;
  const asked = questionsOf(story).toReversed();
  if (asked.length === 0) {
    return section(say("openBook.questions"), paragraph(say("openBook.questions.none")), {
      id: "questions",
    });
  }
  const names = new Map(
    baseCases(story).flatMap(({ proposed }) =>
      proposed.content.lines.map(({ line, name }) => [line, name] as const),
    ),
  );
  const table = stackingTable({
    caption: say("openBook.questions"),
    captionSize: "hidden",
    columns: [
      { heading: say("openBook.question") },
      { heading: say("openBook.column.line") },
      { heading: say("openBook.column.sum"), kind: "number" },
      { heading: say("openBook.ground") },
      { heading: say("openBook.state") },
    ],
    rows: asked.map(({ asked: { content, position }, state }) => ({
      cells: [
        link(at(speak, `/record/${position}`), content.question),
        `${monthName(language, content.period, "short")}: ${names.get(content.line) ?? content.line}`,
        withPence(language, BigInt(content.pence)),
        html`${say(`enum.disallowedFor.${content.disallowedFor}`)}. ${content.because}`,
        tagged(say(`openBook.state.${state}`), kinds[state]),
      ],
    })),
  });
  return section(say("openBook.questions"), table, { id: "questions" });
}

function tests(speak: Speak, story: Story): Html {
  const { say, language } = speak;
  const made = all(story, "OpenBooksTested/1").toReversed();
  const body =
    made.length === 0
      ? paragraph(say("openBook.tests.none"))
      : bullets(
          made.map(({ content, on }) => {
            const values = {
              day: { day: on },
              from: monthName(language, content.fromMonth),
              to: monthName(language, content.period),
              tested: content.linesTested,
              wrong: content.linesWrong,
              over: { pence: String(content.overstatedPence) },
            };
            const report = at(speak, `/documents/${content.report}`);
            return html`${say("openBook.test", values)} ${link(report, say("openBook.test.report"))}`;
          }),
        );
  return section(say("openBook.tests"), body, { id: "tests" });
}

/** An open book receipt: that somebody looked. */
function lookLog(speak: Speak, { looks }: OpenBookModel): Html {
  const { say, language } = speak;
  const named = looks.some(({ name }) => name !== "");
  const table = stackingTable({
    caption: say("openBook.looks"),
    captionSize: "hidden",
    empty: say("openBook.looks.none"),
    columns: [
      { heading: say("openBook.looks.day") },
      { heading: say("openBook.looks.role") },
      { heading: say("openBook.looks.month") },
      ...(named ? [{ heading: say("openBook.looks.name") }] : []),
    ],
    rows: looks.map(({ day, role, month, name }) => ({
      cells: [
        say("openBook.looks.on", { day: { day } }),
        say(`site.role.${role}`),
        monthName(language, month, "short"),
        ...(named ? [name] : []),
      ],
    })),
  });
  const body = html`${paragraph(say(named ? "openBook.looks.parties" : "openBook.looks.public"))}
  ${table}`;
  return section(say("openBook.looks"), body, { id: "looks" });
}

function steps(speak: Speak, acts: readonly string[]): Html {
  const items = [
    ...acts.map((id) => ({ href: at(speak, `/do/${id}`), text: speak.say(`act.${id}`) })),
    { href: at(speak, "/performance"), text: speak.say("openBook.performance") },
    { href: at(speak, "/ocds"), text: speak.say("openBook.ocds") },
  ];
  return section(speak.say("openBook.steps"), links(items), { id: "steps" });
}
