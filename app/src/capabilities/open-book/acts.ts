/** The acts of the open cost table: base case, costs of a month, questions about them, the yearly test. */
import { addDays, addMonths, day as dayOf } from "@rochdale/clock/day.ts";
import { costKind, disallowedFor } from "@rochdale/facts/cost-table.ts";
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { canonicalJson } from "@rochdale/record/canonical.ts";
import { isMonth, payMayShow } from "../books/books.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import type { Field, Fields } from "../../house/field.ts";
import {
  baseCases,
  baseIn,
  baseToOpen,
  doubtedOf,
  lineIds,
  mayAgree,
  mayAnswer,
  mayDecide,
  mayOpenCosts,
  mayPropose,
  mayQuestion,
  openedMonths,
  questionsOf,
  refusal,
  type Question,
} from "./rules.ts";

const LINES = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const after = () => "/open-book";
const month = { kind: "text", max: 7 } as const;
type Paper = { readonly commitment: string };

const lineFields = Object.fromEntries(
  LINES.flatMap((n): [string, Field][] => {
    const label = (name: string) => ({ message: `openBook.line.${name}`, values: { n } });
    return [
      [`name${n}`, { kind: "text", max: 200, optional: true, label: label("name") }],
      [
        `kind${n}`,
        {
          kind: "choice",
          options: costKind.options,
          words: "enum.costKind",
          optional: true,
          label: label("kind"),
        },
      ],
      [`cost${n}`, { kind: "pence", optional: true, label: label("cost") }],
    ];
  }),
);

export const proposeBase = act({
  id: "openBook.proposeBase",
  may: ["secretary", "board"],
  fields: (): Fields => ({
    fromMonth: month,
    unit: { kind: "text", max: 200 },
    unitsPerMonth: { kind: "whole", least: 0, most: 10_000_000 },
    marginPercent: { kind: "decimal" },
    ...lineFields,
  }),
  refusals: (s) => mayPropose(s.story),
  decide(command, s) {
    const fromMonth = String(command["fromMonth"]);
    if (!isMonth(fromMonth)) return problem("fromMonth", "openBook.problem.month");
    const marginPercent = String(command["marginPercent"]);
    if (marginPercent.startsWith("-")) return problem("marginPercent", "openBook.problem.margin");
    const read = linesIn(command);
    if (!read.ok) return problem(read.field, read.because);
    const { drafts } = read;
    // Our own standard, as for the books: where fewer than ten work, the pay of the team would tell a person's pay.
    if (!payMayShow(s.story) && drafts.some((one) => one.costKind === "pay")) {
      return problem("kind1", "openBook.problem.pay");
    }
    const ids = lineIds(
      s.story,
      drafts.map((one) => one.name),
    );
    const lines = drafts.map((draft, nth) => ({ line: ids[nth] ?? "", ...draft }));
    const version = baseCases(s.story).length + 1;
    const content = {
      version,
      fromMonth,
      lines,
      marginPercent,
      unit: String(command["unit"]),
      unitsPerMonth: Number(command["unitsPerMonth"]),
    };
    return recordedFacts(fact("BaseCaseProposed/1", s.by.party, s.day, content));
  },
  then: after,
});

type Draft = Omit<Content<"BaseCaseProposed/1">["lines"][number], "line">;
type ReadLines =
  | { readonly ok: true; readonly drafts: readonly Draft[] }
  | { readonly ok: false; readonly field: string; readonly because: string };

/** Lines that are whole; one that is begun and not finished, or named twice, is a problem. */
function linesIn(command: { readonly [name: string]: unknown }): ReadLines {
  const drafts: Draft[] = [];
  for (const n of LINES) {
    const [name, kind, cost] = ["name", "kind", "cost"].map((of) => command[`${of}${n}`] ?? null);
    if (name === null && kind === null && cost === null) continue;
    if (typeof name !== "string") return wrong(`name${n}`, "line");
    if (typeof kind !== "string") return wrong(`kind${n}`, "line");
    if (typeof cost !== "number") return wrong(`cost${n}`, "line");
    if (drafts.some((one) => one.name === name)) return wrong(`name${n}`, "sameName");
    drafts.push({ name, costKind: kind as Draft["costKind"], pencePerMonth: cost });
  }
  return drafts.length > 0 ? { ok: true, drafts } : wrong("name1", "noLine");
}

function wrong(field: string, name: string): ReadLines {
  return { ok: false, field, because: `openBook.problem.${name}` };
}

export const agreeBase = act({
  id: "openBook.agreeBase",
  may: ["authority"],
  fields: (s: Situation) => ({ version: { kind: "choice", options: openVersions(s) } }) as const,
  refusals: (s) => mayAgree(s.story),
  decide(command, s) {
    if (!openVersions(s).includes(command.version)) return problem("version", "field.choose");
    const content = { version: Number(command.version) };
    return recordedFacts(fact("BaseCaseAgreed/1", s.by.party, s.day, content));
  },
  then: after,
});

/** The newest proposal, where it is not agreed: an older one is past. */
function openVersions({ story }: Situation): readonly string[] {
  const last = baseCases(story).at(-1);
  return last && !last.agreed ? [String(last.proposed.content.version)] : [];
}

export const openCosts = act({
  id: "openBook.openCosts",
  may: ["secretary", "board"],
  fields: (s): Fields => ({
    month,
    ...Object.fromEntries(
      (baseToOpen(s.story, s.day)?.lines ?? []).map(({ line, name }): [string, Field] => [
        line,
        { kind: "pence", label: { message: "openBook.spent", values: { name } } },
      ]),
    ),
    income: { kind: "pence" },
    units: { kind: "whole", least: 0, most: 10_000_000 },
    paper: { kind: "paper", document: "books", open: "public", optional: true },
  }),
  refusals: (s) => mayOpenCosts(s.story, s.day),
  decide(command, s) {
    const period = String(command["month"]);
    if (!isMonth(period)) return problem("month", "openBook.problem.month");
    if (lastDayOf(period) >= s.day) {
      return refused(refusal("notEnded", { month: { day: `${period}-01` } }));
    }
    const base = baseToOpen(s.story, s.day);
    if (!base || baseIn(s.story, period) !== base)
      return problem("month", "openBook.problem.otherBase");
    const content = {
      period,
      version: base.version,
      lines: base.lines.map(({ line }) => ({ line, pence: Number(command[line]) })),
      incomePence: Number(command["income"]),
      units: Number(command["units"]),
      paper: (command["paper"] as Paper | null | undefined)?.commitment ?? null,
    };
    const before = openedMonths(s.story).find((one) => one.content.period === period);
    const same = before && canonicalJson({ ...before.content, paper: null });
    if (same === canonicalJson({ ...content, paper: null })) {
      return refused(refusal("sameCosts", { on: { day: before?.on ?? s.day } }));
    }
    return recordedFacts(fact("CostsOpened/1", s.by.party, s.day, content));
  },
  then: after,
});

function lastDayOf(period: string): string {
  return addDays(addMonths(dayOf(`${period}-01`), 1), -1);
}

/** The lines of opened months, as "2026-10 line-1", with names for the choice. */
function chargeable({ story }: Situation) {
  const names: Record<string, string> = {};
  for (const { content } of openedMonths(story).slice(0, 12)) {
    const base = baseCases(story).find((one) => one.proposed.content.version === content.version);
    for (const { line, name } of base?.proposed.content.lines ?? []) {
      names[`${content.period} ${line}`] = `${content.period}: ${name}`;
    }
  }
  return names;
}

export const question = act({
  id: "openBook.question",
  may: ["authority"],
  fields: (s: Situation) => {
    const names = chargeable(s);
    return {
      cost: { kind: "choice", options: Object.keys(names), names },
      sum: { kind: "pence" },
      ground: { kind: "choice", options: disallowedFor.options, words: "enum.disallowedFor" },
      because: { kind: "longText", max: 2000 },
    } as const;
  },
  refusals: (s) => mayQuestion(s.story),
  decide(command, s) {
    const [period = "", line = ""] = command.cost.split(" ");
    const costs = openedMonths(s.story).find((one) => one.content.period === period);
    const spent = costs?.content.lines.find((one) => one.line === line)?.pence;
    if (spent === undefined) return problem("cost", "field.choose");
    if (command.sum === 0) return problem("sum", "openBook.problem.nought");
    const { disallowed, questioned } = doubtedOf(s.story, period, line);
    const left = BigInt(spent) - disallowed - questioned;
    if (BigInt(command.sum) > left) {
      return problem("sum", "openBook.problem.tooMuch", { left: { pence: String(left) } });
    }
    const number = questionsOf(s.story).length + 1;
    const content = {
      question: `question-${number}`,
      period,
      line,
      pence: command.sum,
      disallowedFor: command.ground as Content<"CostQuestioned/1">["disallowedFor"],
      because: command.because,
    };
    return recordedFacts(fact("CostQuestioned/1", s.by.party, s.day, content));
  },
  then: after,
});

const inState = ({ story }: Situation, state: Question["state"]): readonly string[] =>
  questionsOf(story)
    .filter((one) => one.state === state)
    .map((one) => one.asked.content.question);

export const answer = act({
  id: "openBook.answer",
  may: ["secretary", "board"],
  fields: (s: Situation) =>
    ({
      question: { kind: "choice", options: inState(s, "open") },
      accepted: { kind: "yesNo" },
      reply: { kind: "paper", document: "reply", open: "public", optional: true },
    }) as const,
  refusals: (s) => mayAnswer(s.story),
  decide(command, s) {
    if (!inState(s, "open").includes(command.question)) return problem("question", "field.choose");
    if (!command.accepted && !command.reply) return problem("reply", "openBook.problem.reply");
    const content = {
      question: command.question,
      accepted: command.accepted,
      reply: command.reply?.commitment ?? null,
    };
    return recordedFacts(fact("CostAnswered/1", s.by.party, s.day, content));
  },
  then: after,
});

export const decideQuestion = act({
  id: "openBook.decide",
  may: ["assessor", "arbiter"],
  fields: (s: Situation) =>
    ({
      question: { kind: "choice", options: inState(s, "contested") },
      disallowed: { kind: "yesNo" },
      reasons: { kind: "longText", max: 2000 },
    }) as const,
  refusals: (s) => mayDecide(s.story),
  decide({ question: asked, disallowed, reasons }, s) {
    if (!inState(s, "contested").includes(asked)) return problem("question", "field.choose");
    const content = { question: asked, disallowed, reasons };
    return recordedFacts(fact("CostDecided/1", s.by.party, s.day, content));
  },
  then: after,
});

/** Publishing is not checking: only somebody independent records the test. */
export const testBooks = act({
  id: "openBook.test",
  may: ["assessor"],
  fields: {
    fromMonth: month,
    month,
    linesTested: { kind: "whole", least: 1, most: 1_000_000 },
    linesWrong: { kind: "whole", least: 0, most: 1_000_000 },
    overstated: { kind: "pence" },
    report: { kind: "paper", document: "assessment", open: "public" },
  },
  refusals: (s) => mayQuestion(s.story),
  decide(command, s) {
    if (!isMonth(command.fromMonth)) return problem("fromMonth", "openBook.problem.month");
    if (!isMonth(command.month) || command.month < command.fromMonth) {
      return problem("month", "openBook.problem.months");
    }
    if (command.linesWrong > command.linesTested) {
      return problem("linesWrong", "openBook.problem.wrongLines");
    }
    const content = {
      fromMonth: command.fromMonth,
      period: command.month,
      linesTested: command.linesTested,
      linesWrong: command.linesWrong,
      overstatedPence: command.overstated,
      report: command.report.commitment,
    };
    return recordedFacts(fact("OpenBooksTested/1", s.by.party, s.day, content));
  },
  then: after,
});
