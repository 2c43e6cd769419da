/** The business case as a page: its sections, five years of cash, the options compared, the baselines. */
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import type { Language, Message } from "@rochdale/language/message.ts";
import { money, number } from "@rochdale/language/say.ts";
import { barChart } from "../../design/bar-chart.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import {
  heading,
  lead,
  links,
  noPrint,
  paragraph,
  printButton,
  section,
} from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { LINES, SECTIONS } from "./acts-case.ts";
import { cashView } from "./cash-rules.ts";
import {
  appraisalsOf,
  isFrozen,
  OPTIONS,
  optionsMissing,
  publishedCase,
  type Appraisal,
} from "./rules.ts";

export type ScopingPage = {
  readonly language: Language;
  readonly story: Story;
  readonly say: (message: string, values?: Message["values"]) => string;
  /** The address of a document, of an act's form, and of an entry. */
  readonly document: (commitment: string) => string;
  readonly act: (id: string) => string;
};
type Published = Entry<"BusinessCasePublished/1">;

export function businessCasePage(page: ScopingPage): Html {
  const { say, story } = page;
  const published = publishedCase(story);
  const verdict = published ? verdictOf(page, published) : say("scoping.page.none");
  return html`${heading(say("scoping.page.title"), { level: 1, size: "xl" })}
  ${lead(verdict)} ${published ? html`${sections(page, published)}${cash(page, published)}` : null}
  ${options(page)}${baselines(page)}
  ${noPrint(
    html`${heading(say("scoping.page.acts"), { size: "s" })}
    ${links(
      [
        "scoping.appraiseOption",
        "scoping.publishCase",
        "scoping.freezeCase",
        "scoping.freezeBaseline",
      ].map((id) => ({ href: page.act(id), text: say(`act.${id}`) })),
    )}
    ${printButton(page.language)}`,
  )}`;
}

/** The answer first: which version, frozen or not, whether cash holds, what is not yet compared. */
function verdictOf({ say, story }: ScopingPage, published: Published): string {
  const { version, cash, openingCashPence } = published.content;
  const lines = cashView(openingCashPence, cash);
  const short = lines.find((line) => line.closingPence < 0n);
  const missing = optionsMissing(story);
  const frozen = isFrozen(story, version);
  return [
    say(frozen ? "scoping.page.frozen" : "scoping.page.open", {
      version,
      day: { day: published.on },
    }),
    short
      ? say("scoping.page.short", {
          year: short.year,
          short: { pence: String(-short.closingPence) },
        })
      : say("scoping.page.cashHolds"),
    ...(missing.length > 0
      ? [
          say("scoping.page.notCompared", {
            options: missing.map((option) => ({ message: `enum.option.${option}` })),
          }),
        ]
      : []),
  ].join(" ");
}

function sections(page: ScopingPage, published: Published): Html {
  const rows = SECTIONS.map((name) => ({
    cells: [
      page.say(`scoping.section.${name}`),
      page.say(`scoping.section.${name}.asks`),
      link(
        page.document(published.content.sections[name]),
        page.say("scoping.page.read"),
        page.say(`scoping.section.${name}`),
      ),
    ],
  }));
  return section(
    page.say("scoping.page.sections"),
    stackingTable({
      caption: page.say("scoping.page.sections"),
      captionSize: "hidden",
      columns: [
        { heading: page.say("scoping.page.case") },
        { heading: page.say("scoping.page.asks"), long: true },
        { heading: page.say("scoping.page.paper") },
      ],
      rows,
    }),
    { id: "sections" },
  );
}

function cash(page: ScopingPage, published: Published): Html {
  const { language, say } = page;
  const { cash: years, openingCashPence } = published.content;
  const view = cashView(openingCashPence, years);
  const pounds = (pence: bigint | number): string => money(language, BigInt(pence));
  const line = (name: string, value: (year: (typeof years)[number]) => number) => ({
    cells: [say(`scoping.line.${name}`), ...years.map((year) => pounds(value(year)))],
  });
  const table = stackingTable({
    caption: say("scoping.cash.caption", { opening: { pence: String(openingCashPence) } }),
    captionSize: "s",
    columns: [
      { heading: say("scoping.cash.line") },
      ...years.map((year) => ({
        heading: say("scoping.cash.year", { year: year.year }),
        kind: "number" as const,
      })),
    ],
    rows: [
      ...LINES.map(([name, field]) => line(name, (year) => year[field])),
      {
        cells: [say("scoping.line.result"), ...view.map((one) => pounds(one.resultPence))],
        total: true,
      },
      {
        cells: [say("scoping.line.closing"), ...view.map((one) => pounds(one.closingPence))],
        total: true,
      },
    ],
  });
  const last = view.at(-1);
  const chart = barChart({
    id: "closing-cash",
    caption: say("scoping.cash.chart"),
    title: say("scoping.cash.chartTitle"),
    description: say("scoping.cash.chartWords", {
      opening: { pence: String(openingCashPence) },
      closing: { pence: String(last?.closingPence ?? 0n) },
    }),
    bars: view.map((one) => ({
      label: say("scoping.cash.yearShort", { year: one.year }),
      value: Number(one.closingPence / 100_000n),
      words: number(language, one.closingPence / 100_000n),
    })),
  });
  return section(say("scoping.cash.title"), html`${table}${chart}`, { id: "cash" });
}

/** Every option that was written, and staying and improving in-house whether or not they were. */
function options(page: ScopingPage): Html {
  const { story, say } = page;
  const missing = optionsMissing(story);
  const rows = OPTIONS.flatMap((option) => {
    const written = appraisalsOf(story, option);
    if (written.length > 0) return written.map((one) => optionRow(page, one));
    const always = missing.some((one) => one === option);
    const unwritten: Text[] = [
      say(`enum.option.${option}`),
      say("scoping.option.notWritten"),
      "",
      "",
      "",
      "",
    ];
    return always ? [{ cells: unwritten }] : [];
  });
  return section(
    say("scoping.options.title"),
    html`${paragraph(say("scoping.options.lead"))}
    ${stackingTable({
      caption: say("scoping.options.caption"),
      captionSize: "hidden",
      columns: [
        { heading: say("scoping.options.option") },
        { heading: say("scoping.options.by") },
        { heading: say("scoping.options.cost"), kind: "number" },
        { heading: say("scoping.options.quality") },
        { heading: say("scoping.options.risk") },
        { heading: say("scoping.page.paper") },
      ],
      rows,
    })}`,
    { id: "options" },
  );
}

function optionRow({ language, say, document }: ScopingPage, entry: Appraisal) {
  const { option, writtenBy, fiveYearCostPence, quality, risk, paper } = entry.content;
  return {
    cells: [
      say(`enum.option.${option}`),
      say(`enum.side.${writtenBy}`),
      fiveYearCostPence === null
        ? say("scoping.notKnown")
        : money(language, BigInt(fiveYearCostPence)),
      say(`enum.optionQuality.${quality}`),
      say(`enum.risk.${risk}`),
      link(document(paper), say("scoping.page.read"), say(`enum.option.${option}`)),
    ],
  };
}

function baselines({ story, say, document }: ScopingPage): Html {
  const frozen = all(story, "BaselineFrozen/1");
  const later = (measure: string): Content<"BaselineRemeasured/1"> | undefined =>
    all(story, "BaselineRemeasured/1").findLast((one) => one.content.measure === measure)?.content;
  const rows = frozen.map(({ content }) => {
    const now = later(content.measure);
    return {
      cells: [
        content.name,
        say(`enum.baselineMeasure.${content.measure}`),
        `${content.value} ${content.unit}`,
        content.period,
        now ? `${now.value} ${now.unit}, ${now.period}` : say("scoping.baseline.notYet"),
        content.how ? link(document(content.how), say("scoping.page.read"), content.name) : "",
      ] satisfies Text[],
    };
  });
  const table = stackingTable({
    caption: say("scoping.baseline.caption"),
    captionSize: "hidden",
    columns: [
      { heading: say("scoping.baseline.name") },
      { heading: say("scoping.baseline.measure") },
      { heading: say("scoping.baseline.value") },
      { heading: say("scoping.baseline.period") },
      { heading: say("scoping.baseline.later") },
      { heading: say("scoping.baseline.how") },
    ],
    rows,
  });
  return section(
    say("scoping.baseline.title"),
    html`${paragraph(say("scoping.baseline.lead"))}
    ${rows.length > 0 ? table : emptyState(say("scoping.baseline.none"))}`,
    { id: "baselines" },
  );
}
