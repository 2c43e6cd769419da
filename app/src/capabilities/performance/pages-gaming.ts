/** What to ask about: groups left behind, results heaped at a threshold, people taken out, codes that drift. */
import { number } from "@rochdale/language/say.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { askAboutCodes } from "@rochdale/money/gaming/drift.ts";
import { bunchingAt } from "@rochdale/money/gaming/bunching.ts";
import { exclusionsOf } from "@rochdale/money/gaming/exclusions.ts";
import { askAboutGroups, askAboutHarder, type GroupAsked } from "@rochdale/money/gaming/groups.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { bullets, heading, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import { monthName } from "../books/books.ts";
import { cohortsOf, OTHERS, type Cohort } from "./rules-counts.ts";
import { decimalWords, type Speak } from "./speak.ts";

export function gamingSection(speak: Speak, story: Story): Html {
  const { say } = speak;
  const [cohort] = cohortsOf(story).filter((one) => one.outcome !== undefined);
  const parts = [
    cohort ? cohortPart(speak, cohort) : paragraph(say("performance.cohort.none")),
    spreadPart(speak, story),
    driftPart(speak, story),
  ];
  return section(
    say("performance.asking"),
    html`${paragraph(say("performance.asking.lead"))} ${parts}`,
    { id: "asking" },
  );
}

/** A group or a code by its name; those that were joined in the reader's language. */
const named = ({ say }: Speak, name: string) =>
  name === OTHERS ? say("performance.others") : name;

const mark = ({ say }: Speak, ask: boolean) =>
  ask ? tagged(say("performance.ask"), "act") : tagged(say("performance.noAsk"), "done");

/** One month's referrals: began and achieved, by group and by expected difficulty, of all who were referred. */
function cohortPart(speak: Speak, cohort: Cohort): Html | null {
  const { fixed, outcome, position } = cohort;
  if (!outcome) return null;
  const { say, language } = speak;
  const referredOf = new Map(fixed.groups.map(({ group, referred }) => [group, referred]));
  const groupsBy = (field: "started" | "achieved") =>
    askAboutGroups(
      outcome.groups.flatMap((one) => {
        const reached = one[field];
        const referred = referredOf.get(one.group) ?? 0;
        return reached === null ? [] : [{ group: one.group, referred, reached }];
      }),
    );
  const [began, got] = [groupsBy("started"), groupsBy("achieved")];
  const found = (of: readonly GroupAsked[], group: string) => of.find((one) => one.group === group);
  const cell = (one: GroupAsked | undefined): Text =>
    one ? share(speak, one) : say("performance.held");
  const asked = outcome.groups.map(({ group }) => ({
    group,
    began: found(began, group),
    got: found(got, group),
  }));
  const month = monthName(language, fixed.period);
  const table = stackingTable({
    caption: say("performance.cohort", { month, day: { day: outcome.asAtOn } }),
    captionSize: "s",
    columns: [
      { heading: say("performance.column.group") },
      { heading: say("performance.column.referred"), kind: "number" },
      { heading: say("performance.column.began"), kind: "number" },
      { heading: say("performance.column.achieved"), kind: "number" },
      { heading: say("performance.column.ask") },
    ],
    rows: asked.map(({ group, began: one, got: other }) => ({
      cells: [
        named(speak, group),
        number(language, referredOf.get(group) ?? 0),
        cell(one),
        cell(other),
        mark(speak, one?.ask === true || other?.ask === true),
      ],
    })),
  });
  const questions = asked.flatMap(({ group, began: one, got: other }) => [
    ...(one?.ask
      ? [say("performance.ask.creaming", { group: named(speak, group), ...shares(one) })]
      : []),
    ...(other?.ask
      ? [say("performance.ask.parking", { group: named(speak, group), ...shares(other) })]
      : []),
  ]);
  return html`${heading(say("performance.groups"), { level: 3, size: "s" })} ${table}
  ${questions.length > 0 ? bullets(questions) : paragraph(say("performance.groups.none"))}
  ${tenthsPart(speak, cohort)} ${exclusionPart(speak, cohort)}
  ${paragraph(html`${say("performance.denominator")} ${link(speak.at(`/record/${position}`), say("performance.fixed"))}`, "s")}`;
}

const shares = ({ reached, referred, others }: GroupAsked) => ({
  share: { of: [reached, referred] as const },
  others: { of: [others.reached, others.referred] as const },
});

function share({ say }: Speak, { reached, referred }: GroupAsked): string {
  return say("performance.share", { share: { of: [reached, referred] } });
}

/** By tenths of expected difficulty: the harder half against the easier, where nothing had to be held back. */
function tenthsPart(speak: Speak, { fixed, outcome }: Cohort): Html | null {
  if (!outcome || outcome.tenths.length === 0) return null;
  const { say, language } = speak;
  const referredOf = new Map(fixed.tenths.map(({ tenth, referred }) => [tenth, referred]));
  const shown = outcome.tenths.flatMap(({ tenth, achieved }) =>
    achieved === null ? [] : [{ tenth, referred: referredOf.get(tenth) ?? 0, reached: achieved }],
  );
  const asked = askAboutHarder(shown);
  const table = stackingTable({
    caption: say("performance.tenths"),
    captionSize: "s",
    columns: [
      { heading: say("performance.column.tenth") },
      { heading: say("performance.column.referred"), kind: "number" },
      { heading: say("performance.column.achieved"), kind: "number" },
    ],
    rows: outcome.tenths.map(({ tenth, achieved }) => {
      const referred = referredOf.get(tenth) ?? 0;
      const got =
        achieved === null
          ? say("performance.held")
          : say("performance.share", { share: { of: [achieved, referred] } });
      return { cells: [String(tenth), number(language, referred), got] };
    }),
  });
  const words = asked.ask ? "performance.ask.harder" : "performance.tenths.none";
  const told = asked.ask ? say(words, shares(asked)) : say(words);
  return html`${table} ${paragraph(told)}`;
}

function exclusionPart(speak: Speak, { fixed, outcome }: Cohort): Html | null {
  if (!outcome) return null;
  const { say, language } = speak;
  const referred = fixed.groups.reduce((sum, one) => sum + one.referred, 0);
  const told = outcome.excluded.flatMap(({ people }) => people ?? []);
  const heldBack = told.length < outcome.excluded.length;
  const found = exclusionsOf(told, referred);
  const values = { excluded: found.excluded, referred };
  const table = stackingTable({
    caption: say("performance.excluded"),
    captionSize: "s",
    empty: say("performance.excluded.none"),
    columns: [
      { heading: say("performance.column.reason") },
      { heading: say("performance.column.people"), kind: "number" },
    ],
    rows: outcome.excluded.map(({ exclusion, people }) => ({
      cells: [
        say(`enum.exclusion.${exclusion}`),
        people === null ? say("performance.fewer") : number(language, people),
      ],
    })),
  });
  const words = heldBack ? "few" : found.ask ? "ask" : "within";
  return html`${table} ${paragraph(say(`performance.excluded.${words}`, values))}`;
}

/** The last spread of each indicator around its threshold. */
function spreadPart(speak: Speak, story: Story): Html {
  const { say, language } = speak;
  const last = new Map(all(story, "ResultsSpread/1").map((one) => [one.content.indicator, one]));
  const rows = [...last.values()].map(({ content, position }) => {
    const found = bunchingAt(content.bins, content.atLeast);
    return {
      ask: found.ask,
      cells: [
        link(speak.at(`/record/${position}`), content.name),
        `${decimalWords(language, content.threshold)} ${content.unit}`,
        number(language, found.justShort),
        number(language, found.justReached),
        found.chance === null ? say("performance.tooFew") : mark(speak, found.ask),
      ],
    };
  });
  const table = stackingTable({
    caption: say("performance.bunching"),
    captionSize: "s",
    empty: say("performance.bunching.none"),
    columns: ["name", "threshold", "justShort", "justReached", "ask"].map((name, nth) => ({
      heading: say(`performance.column.${name}`),
      kind: nth === 2 || nth === 3 ? ("number" as const) : ("text" as const),
    })),
    rows,
  });
  const ask = rows.some((row) => row.ask);
  return html`${heading(say("performance.thresholds"), { level: 3, size: "s" })} ${table}
  ${ask && paragraph(say("performance.ask.bunching"))}`;
}

/** The last two counted months of codes, side by side. */
function driftPart(speak: Speak, story: Story): Html {
  const { say, language } = speak;
  const byMonth = new Map(all(story, "CodesCounted/1").map((one) => [one.content.period, one]));
  const [now, before] = [...byMonth.values()].sort((a, b) =>
    a.content.period < b.content.period ? 1 : -1,
  );
  const title = heading(say("performance.codes"), { level: 3, size: "s" });
  if (!now || !before) return html`${title} ${paragraph(say("performance.codes.none"))}`;
  const asked = askAboutCodes(before.content.codes, now.content.codes);
  const table = stackingTable({
    caption: say("performance.codes.caption"),
    captionSize: "s",
    columns: [
      { heading: say("performance.column.code") },
      { heading: monthName(language, before.content.period, "short"), kind: "number" },
      { heading: monthName(language, now.content.period, "short"), kind: "number" },
      { heading: say("performance.column.ask") },
    ],
    rows: asked.map((one) => ({
      cells: [
        named(speak, one.code),
        number(language, one.before),
        number(language, one.now),
        one.chance === null ? say("performance.tooFew") : mark(speak, one.ask),
      ],
    })),
  });
  const ask = asked.some((one) => one.ask);
  return html`${title} ${table} ${ask && paragraph(say("performance.ask.codes"))}`;
}
