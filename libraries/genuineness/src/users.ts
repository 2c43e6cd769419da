/** Users: those who use the service were asked in ways that reach them, and were given a reply. */
import { all } from "@rochdale/facts/story.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { before, earliest, isOwnWord, lastWhere } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";

/** Ways that reach people who do not read long papers or use a computer. */
const accessible: ReadonlySet<string> = new Set([
  "easyRead",
  "largePrint",
  "interpreter",
  "meeting",
  "visits",
  "outreach",
  "phone",
  "advocate",
]);

/**
 * Our own standard: users were asked in two ways or more, one of them accessible, before the authority's final
 * decision; their answers were counted by somebody other than the proposers; and they were given a reply.
 * Duties to involve users exist for health bodies and best-value authorities; none prescribes this form.
 */
export const usersAsked = findingRule({
  id: "usersAsked",
  group: "origin",
  version: 1,
  law: "rochdale-2",
  beneficiary: "proposers",
  wanted: "users",
  judge: judgeUsersAsked,
});

function judgeUsersAsked(scene: Scene): Judgement {
  const { story } = scene;
  const askings = all(story, "UsersAsked/1");
  const asked = earliest(askings);
  if (!asked) return notProven(sentence("finding.usersAsked.none"), change("ask"));
  const decided = lastWhere(story, "FinallyDecided/1", () => true);
  if (decided && before(decided, asked)) {
    return notMet(
      sentence("finding.usersAsked.decidedFirst", { day: onDay(decided.on) }),
      change("askFirst"),
      { rests: [asked, decided] },
    );
  }
  const ways = new Set(askings.flatMap((entry) => entry.content.ways));
  const reaching = [...ways].filter((way) => accessible.has(way));
  if (ways.size < 2 || reaching.length === 0) {
    const values = { ways: ways.size, accessible: reaching.length };
    return notMet(sentence("finding.usersAsked.inaccessible", values), change("ways"), {
      rests: askings,
    });
  }
  return judgeAnswers(scene, ways.size);
}

function judgeAnswers(scene: Scene, ways: number): Judgement {
  const { story } = scene;
  const askings = all(story, "UsersAsked/1");
  const reached = Math.max(...askings.map((entry) => entry.content.reached));
  const answered = lastWhere(story, "UsersAnswered/1", () => true);
  if (!answered || answered.content.responses === 0) {
    return notProven(sentence("finding.usersAsked.noAnswers", { reached }), change("answers"), {
      rests: [...askings, answered],
    });
  }
  const { responses, for: inFavour, against, unsure } = answered.content;
  const values = { ways, reached, responses, for: inFavour, against, unsure };
  const replied = lastWhere(story, "UsersReplied/1", (entry) => before(answered, entry));
  if (!replied) {
    return notMet(sentence("finding.usersAsked.noReply", { responses }), change("reply"), {
      rests: [answered],
      also: askings,
    });
  }
  const counted = !isOwnWord(scene, answered, "proposers");
  return met(sentence("finding.usersAsked.met", values), change("lose"), {
    rests: [answered, ...(counted ? [] : askings)],
    also: [...askings, replied],
  });
}

function change(name: string) {
  return sentence(`finding.usersAsked.change.${name}`);
}
