/** Unions: every recognised union was told from the outset, and could answer in its own words. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { addDays } from "./calendar.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { before, earliest, isOwnWord, keepsItsOwnRecord } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";

/** Our own parameter: the first notice reaches each union within so many days of the validated request. */
export const unionNoticeDays = 14;

/**
 * The guidance wants trade unions involved from the outset (TUC and Co-operatives UK 2013; criterion inferred).
 * Our reading: every recognised union is told within 14 days of validation and before the business case is
 * published, and either answers or lets its day of reply pass. What it says does not matter here: a union
 * that opposes was involved too. Rejected: counting meetings, which shows effort and not a chance to answer.
 */
export const unions = findingRule({
  id: "unions",
  group: "origin",
  version: 1,
  law: "tuc-coopsuk-2013",
  beneficiary: "proposers",
  wanted: "union",
  doesNotApply: ({ body }) =>
    body.start === "noPredecessor" && body.recognisedUnions.length === 0
      ? sentence("doesNotApply.noUnion")
      : undefined,
  judge: judgeUnions,
});

type Standing = {
  readonly union: string;
  readonly how: "answered" | "silent" | "waiting" | "late" | "untold" | "told";
  readonly notice: Entry<"UnionNotified/1"> | undefined;
  readonly answer: Entry<"UnionAnswered/1"> | undefined;
};

function judgeUnions(scene: Scene): Judgement {
  const named = scene.body.recognisedUnions;
  if (named.length === 0) return notProven(sentence("finding.unions.none"), change("none"));
  const limit = lastDayOfNotice(scene);
  const standings = named.map((union) => standingOf(scene, union, limit));
  const rests = standings.flatMap(({ notice, answer }) => [notice, answer]);
  const unionsThat = (...hows: readonly Standing["how"][]): readonly Message[] =>
    standings.filter(({ how }) => hows.includes(how)).map(({ union }) => nameOf(union));
  const late = unionsThat("late");
  if (late.length > 0) {
    const values = { unions: late, day: onDay(limit ?? scene.day) };
    return notMet(sentence("finding.unions.late", values), change("late"), { rests });
  }
  const untold = unionsThat("untold");
  if (untold.length > 0) {
    return notProven(sentence("finding.unions.untold", { unions: untold }), change("untold"), {
      rests,
    });
  }
  const waiting = unionsThat("waiting", "told");
  if (waiting.length > 0) {
    return notProven(sentence("finding.unions.waiting", { unions: waiting }), change("waiting"), {
      rests,
    });
  }
  const answered = unionsThat("answered").length;
  const values = { all: named.length, answered, silent: named.length - answered };
  return met(sentence("finding.unions.met", values), change("lose"), { rests });
}

/** The last day for the first notice: 14 days after validation, and no later than the business case. */
function lastDayOfNotice(scene: Scene): string | undefined {
  const began =
    earliest(all(scene.story, "RequestValidated/1")) ??
    earliest(all(scene.story, "RequestMade/1")) ??
    earliest(all(scene.story, "ProposalAdopted/1"));
  const cased = earliest(all(scene.story, "BusinessCasePublished/1"));
  const days = [began && addDays(began.on, unionNoticeDays), cased?.on];
  return days.filter((day) => day !== undefined).sort()[0];
}

function standingOf(scene: Scene, union: string, limit: string | undefined): Standing {
  const is = (entry: { readonly content: { readonly union: string } }) =>
    entry.content.union === union;
  const notice = earliest(all(scene.story, "UnionNotified/1").filter(is));
  const answer = earliest(all(scene.story, "UnionAnswered/1").filter(is));
  const cased = earliest(all(scene.story, "BusinessCasePublished/1"));
  const standing = { union, notice, answer };
  const first = earliest<Entry>([notice, answer].filter((entry) => entry !== undefined));
  const omitted = limit !== undefined && limit < scene.day && keepsItsOwnRecord(scene);
  if (!first) return { ...standing, how: omitted ? "late" : "untold" };
  if ((limit && first.on > limit) || (cased && before(cased, first))) {
    return { ...standing, how: "late" };
  }
  if (answer) return { ...standing, how: "answered" };
  if (!notice || notice.content.replyBy >= scene.day) return { ...standing, how: "waiting" };
  return { ...standing, how: isOwnWord(scene, notice, "proposers") ? "told" : "silent" };
}

function nameOf(union: string): Message {
  return sentence("name.given", { name: union });
}

function change(name: string): Message {
  return sentence(`finding.unions.change.${name}`);
}
