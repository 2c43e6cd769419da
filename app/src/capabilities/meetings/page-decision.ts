/** One decision: its words, its votes by class, the rule that decided it, every test in figures. */
import type { DecideResult } from "@rochdale/count/decide.ts";
import { presets, type PresetName } from "@rochdale/count/presets.ts";
import type { Decided } from "@rochdale/genuineness/resolutions-decided.ts";
import { BY_RULES } from "@rochdale/genuineness/statutory-votes.ts";
import { number, share } from "@rochdale/language/say.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { bullets, heading, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { Say } from "../../house/site.ts";
import type { DecisionsShown } from "./pages.ts";
import { rulesOf } from "./rules.ts";

/** One decision, and where to work it out again. */
export function decisionPage(shown: DecisionsShown, one: Decided): Html {
  const { say, body, at } = shown;
  const { content, on, position } = one.held;
  const where = say("meetings.one.where", {
    kind: say(`enum.meetingKind.${content.kind}`),
    day: { day: on },
    present: content.present,
    members: content.members,
    quorum: content.quorum,
  });
  const minutes =
    content.minutes === null
      ? null
      : paragraph(link(at(`/documents/${content.minutes}`), say("meetings.one.read")));
  const entry = say("meetings.one.entry", { entry: String(position) });
  const outcome = say(`meetings.state.${one.state}`);
  return html`${heading(one.resolution.resolution, {
    level: 1,
    size: "l",
    caption: say("meetings.one.title", { number: one.number, body }),
  })}
${paragraph(say("meetings.one.outcome", { outcome }), "l")}
${paragraph(where)}
${section(say("meetings.one.votes"), descriptionRows(votesOf(shown, one)), { id: "votes" })}
${classTable(shown, one)}
${ruleSection(shown, one)}
${testsTable(shown, one, "rules")}
${testsTable(shown, one, "law")}
${minutes}
${paragraph(say("meetings.one.again"), "s")}
${paragraph(html`${link(at(`/record/${position}`), entry)} · ${link(at("/decisions"), say("meetings.one.back"))}`)}`;
}

function votesOf({ say, language }: DecisionsShown, one: Decided): [string, Text][] {
  const { tally } = one.resolution;
  const voted = tally.for + tally.against + tally.abstain + tally.spoiled;
  return [
    ...(one.counted
      ? [[say("meetings.one.matter"), say(`enum.matter.${one.counted.matter}`)] as [string, Text]]
      : []),
    [say("meetings.held.for"), number(language, tally.for)],
    [say("meetings.held.against"), number(language, tally.against)],
    [say("meetings.held.abstain"), number(language, tally.abstain)],
    [say("meetings.one.spoiled"), number(language, tally.spoiled)],
    [say("meetings.one.eligible"), number(language, tally.eligible)],
    [say("meetings.one.turnout"), share(language, [voted, tally.eligible])],
  ];
}

/** The name of a class as the rules of that day have it; its id where they changed since. */
function className({ story }: DecisionsShown, one: Decided, id: string): string {
  return rulesOf(story, one.held.on)?.classes.find((each) => each.id === id)?.name ?? id;
}

function classTable(shown: DecisionsShown, one: Decided): Html | null {
  const { say, language } = shown;
  const classes = one.counted?.classes ?? [];
  if (classes.length === 0) return null;
  const title = say("meetings.one.byClass");
  const weights = one.counted?.rule.weights;
  const table = stackingTable({
    caption: title,
    captionSize: "hidden",
    columns: [
      { heading: say("meetings.one.class") },
      { heading: say("meetings.held.for"), kind: "number" },
      { heading: say("meetings.held.against"), kind: "number" },
      { heading: say("meetings.held.abstain"), kind: "number" },
      { heading: say("meetings.one.eligible"), kind: "number" },
      ...(weights ? [{ heading: say("meetings.one.weight"), kind: "number" as const }] : []),
    ],
    rows: classes.map((each) => ({
      cells: [
        className(shown, one, each.name),
        number(language, each.for),
        number(language, each.against),
        number(language, each.abstain),
        number(language, each.eligible),
        ...(weights ? [number(language, weights[each.name] ?? 0)] : []),
      ],
    })),
  });
  return section(title, html`${table}${paragraph(say("meetings.one.open"), "s")}`, {
    id: "classes",
  });
}

/** The rule in words: the body's own lines, and the law's count beside it. */
function ruleSection(shown: DecisionsShown, one: Decided): Html {
  const { say } = shown;
  const { rule } = one.resolution;
  const own = one.counted ? ownRule(shown, one) : [];
  const law = rule !== BY_RULES && (!one.counted || one.byLaw) ? [lawRule(say, rule)] : [];
  return section(say("meetings.one.rule"), bullets([...own, ...law]), { id: "rule" });
}

function ownRule(shown: DecisionsShown, one: Decided): Text[] {
  const { say } = shown;
  if (!one.counted) return [];
  const { rule, castingVote } = one.counted;
  const names = (ids: readonly string[]) => ids.map((id) => className(shown, one, id)).join(", ");
  const counted = rule.weights ? "weights" : "heads";
  return [
    say(`meetings.line.${counted}.${rule.relation}`, { fraction: rule.fraction }),
    ...Object.entries(rule.weightCaps ?? {}).map(([id, most]) =>
      say("meetings.line.cap", { class: className(shown, one, id), most }),
    ),
    ...(rule.eachClass
      ? [say("meetings.line.eachClass", { classes: names(rule.eachClass.classes) })]
      : []),
    ...(rule.vetoBy ? [say("meetings.line.veto", { classes: names(rule.vetoBy) })] : []),
    ...(castingVote ? [say(`meetings.line.casting.${castingVote}`)] : []),
  ];
}

/** Rules of sourced records may be named in other words: they are shown as they are. */
function lawRule(say: Say, rule: string): string {
  if (!Object.hasOwn(presets, rule)) return rule;
  if (rule === "right-to-manage" || rule === "fairshares-special") return rule;
  const { source } = presets[rule as PresetName];
  return say("meetings.line.law", { rule: say(`meetings.rule.${rule}`), source });
}

function testsTable(shown: DecisionsShown, one: Decided, whose: "rules" | "law"): Html | null {
  const { say } = shown;
  const outcome = whose === "rules" ? one.byRules : one.byLaw;
  if (!outcome) return null;
  const weighed = whose === "rules" && one.counted?.rule.weights !== undefined;
  const title = say(`meetings.one.tests.${whose}`);
  const table = stackingTable({
    caption: title,
    captionSize: "hidden",
    columns: [
      { heading: say("meetings.one.test") },
      { heading: say("meetings.one.figures") },
      { heading: say("meetings.one.result") },
    ],
    rows: outcome.tests.map((test) => ({
      cells: [
        testName(shown, test.name),
        figuresOf(shown, test, weighed && ["base", "majority"].includes(test.name)),
        test.passed ? say("meetings.one.passed") : say("meetings.one.failed"),
      ],
    })),
  });
  return section(title, table, { id: `tests-${whose}` });
}

/** Tests of one class are named "majority:workers". */
function testName(shown: DecisionsShown, name: string): string {
  const [test = "", id] = name.split(":");
  if (id === undefined) return shown.say(`meetings.test.${test}`);
  const design = rulesOf(shown.story, shown.day);
  const named = design?.classes.find((one) => one.id === id)?.name ?? id;
  return shown.say(`meetings.test.class.${test}`, { class: named });
}

type OneTest = DecideResult["tests"][number];

/** What was reached, and the least that would do: never a part of a vote; of weights two places, cut and not rounded. */
function figuresOf({ say }: DecisionsShown, test: OneTest, weighed: boolean): string {
  const { left, relation, right } = test;
  if (/^\d{4}-/.test(left)) {
    const days = { left: { day: left }, right: { day: right } };
    return say(relation === "<=" ? "meetings.figures.until" : "meetings.figures.from", days);
  }
  const [top = 0n, bottom = 1n] = right.split("/").map(BigInt);
  if (weighed) {
    const values = { left: cut(left), right: cut(right) };
    return say(relation === ">" ? "meetings.figures.over" : "meetings.figures.atLeast", values);
  }
  if (relation === "<=") {
    return say("meetings.figures.atMost", { left, most: String(top / bottom) });
  }
  const needed = relation === ">" ? top / bottom + 1n : (top + bottom - 1n) / bottom;
  return say("meetings.figures.reached", { left, needed: String(needed) });
}

/** A fraction as a decimal of at most two places, cut. */
function cut(fraction: string): string {
  const [top = 0n, bottom = 1n] = fraction.split("/").map(BigInt);
  const hundredths = (top * 100n) / bottom;
  const places = String(hundredths % 100n)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return `${hundredths / 100n}${places === "" ? "" : `.${places}`}`;
}
