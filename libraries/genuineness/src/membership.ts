/** Membership: one member one vote, open to all who are eligible, and how many of them have joined. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, latest } from "@rochdale/facts/story.ts";
import { addMonths } from "./calendar.ts";
import { confirmsBooks, confirmsRules } from "./confirmation.ts";
import { designIn } from "./design-in-force.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { before } from "./scene.ts";
import type { Scene, Weighed } from "./scene.ts";
import { sentence } from "./sentence.ts";
import { densityOf } from "./timeline-density.ts";

/** Our own parameters: the most that joining may cost, and how many of those eligible may be turned away in a year. */
export const mostToJoinPence = 2500;
const refusedOf = { most: 1, of: 20 } as const;

/**
 * Democratic member control (TUC and Co-operatives UK 2013; criterion inferred). Our reading: the rules give each
 * member one vote, and the register shows nobody with more. A company need not say so by law, so it is read.
 */
export const oneMemberOneVote = findingRule({
  id: "oneMemberOneVote",
  group: "control",
  version: 1,
  law: "tuc-coopsuk-2013",
  beneficiary: "proposers",
  wanted: "confirmation",
  judge: judgeVotes,
});

function judgeVotes(scene: Scene): Judgement {
  const rules = designIn(scene);
  const register = latest(scene.story, "RegisterCounted/1");
  const words = (name: string) => sentence(`finding.oneMemberOneVote.${name}`);
  const most = register?.content.votesPerMemberMost;
  if (rules && !rules.design.oneMemberOneVote) {
    return notMet(words("rulesDiffer"), words("change.rules"), { rests: [rules.entry] });
  }
  if (register && most !== undefined && most > 1) {
    const because = sentence("finding.oneMemberOneVote.more", { most });
    return notMet(because, words("change.register"), { rests: [register] });
  }
  if (!rules && !register) return notProven(words("none"), words("change.say"));
  if (!register) {
    return met(words("rulesOnly"), words("change.lose"), { rests: restsOnRules(scene, rules) });
  }
  return met(words("met"), words("change.lose"), {
    rests: [register, ...restsOnRules(scene, rules), ...confirmsBooks(scene)],
  });
}

function restsOnRules(
  scene: Scene,
  rules: { readonly entry: Entry; readonly since: Entry } | undefined,
): readonly (Entry | Weighed)[] {
  return rules ? [rules.entry, ...confirmsRules(scene, rules.since)] : [];
}

/**
 * Open membership (TUC and Co-operatives UK 2013; criterion inferred). Our reading: every worker and, where they
 * are a class, every user and neighbour may join without being picked, for 25 pounds at most, and in the year at
 * most one in twenty of those eligible was turned away. The price and the twentieth are our own.
 */
export const openMembership = findingRule({
  id: "openMembership",
  group: "control",
  version: 1,
  law: "tuc-coopsuk-2013",
  beneficiary: "proposers",
  wanted: "registrar",
  judge: judgeOpenness,
});

function judgeOpenness(scene: Scene): Judgement {
  const rules = designIn(scene);
  const words = (name: string) => sentence(`finding.openMembership.${name}`);
  if (!rules) return notProven(words("none"), words("change.say"));
  const people = rules.design.classes.filter((one) =>
    ["worker", "user", "community"].includes(one.class),
  );
  const grounds = { rests: restsOnRules(scene, rules) };
  const closed = people.filter((one) => !one.open);
  if (people.length === 0 || closed.length > 0) {
    const classes = closed.map((one) => sentence("name.given", { name: one.name }));
    return people.length === 0
      ? notMet(words("nobody"), words("change.open"), grounds)
      : notMet(
          sentence("finding.openMembership.closed", { classes }),
          words("change.open"),
          grounds,
        );
  }
  const dearest = Math.max(...people.map((one) => one.pricePence));
  const price = { pence: String(dearest) };
  if (dearest > mostToJoinPence) {
    return notMet(
      sentence("finding.openMembership.dear", { price }),
      words("change.price"),
      grounds,
    );
  }
  const turnedAway = refusalsIn(scene);
  const eligible = people.reduce((sum, one) => sum + (one.eligible ?? 0), 0);
  const refused = turnedAway.reduce((sum, entry) => sum + entry.content.refused, 0);
  if (refused * refusedOf.of > eligible * refusedOf.most) {
    const values = { refused: { of: [refused, eligible] } } as const;
    return notMet(sentence("finding.openMembership.refused", values), words("change.admit"), {
      rests: [...grounds.rests, ...turnedAway],
    });
  }
  return met(sentence("finding.openMembership.met", { price, refused }), words("change.lose"), {
    ...grounds,
    also: turnedAway,
  });
}

function refusalsIn(scene: Scene): readonly Entry<"ApplicationsRefused/1">[] {
  const since = addMonths(scene.day, -12);
  return all(scene.story, "ApplicationsRefused/1").filter((entry) => entry.on >= since);
}

/**
 * A body that few have joined belongs to its workers in name: Leading Lives had about a third in its first year
 * and 90% later. Our own line: over half of the workers who may join have joined; without a count of workers,
 * over half of everybody who may.
 */
export const density = findingRule({
  id: "density",
  group: "control",
  version: 1,
  law: "leading-lives-density",
  beneficiary: "proposers",
  wanted: "confirmation",
  judge: judgeDensity,
});

/** The last count, with those who joined and left since then. */
function membersSince(
  { story }: Scene,
  register: Entry<"RegisterCounted/1">,
): readonly Entry<"RegisterCounted/1">["content"]["classes"][number][] {
  const since = all(story, "MembershipChanged/1").filter((one) => before(register, one));
  return register.content.classes.map((one) => {
    const changes = since.filter(({ content }) => content.class === one.class);
    const members = changes.reduce(
      (sum, { content }) => sum + content.joined - content.left,
      one.members,
    );
    return { ...one, members: Math.max(0, members) };
  });
}

function judgeDensity(scene: Scene): Judgement {
  const register = latest(scene.story, "RegisterCounted/1");
  const words = (name: string) => sentence(`finding.density.${name}`);
  const density = register && densityOf(membersSince(scene, register));
  if (!density) {
    const also = all(scene.story, "StatementSourced/1").filter(
      (entry) => entry.content.about === "membership",
    );
    return notProven(words("none"), words("change.count"), { also: [register, ...also] });
  }
  const { members, eligible } = density;
  const who = sentence(`eligible.${density.who}`);
  const values = { who, members: { of: [members, eligible] } } as const;
  const rests = [register, ...confirmsBooks(scene)];
  const line = Math.floor(eligible / 2);
  if (members * 2 > eligible) {
    const lose = sentence("finding.density.change.lose", { spare: members - line });
    const grade = sentence("grade.strong");
    return met(sentence("finding.density.met", values), lose, { rests, grade });
  }
  const more = sentence("finding.density.change.more", { more: line + 1 - members });
  const grade = sentence("grade.weak");
  return notMet(sentence("finding.density.met", values), more, { rests, grade });
}
