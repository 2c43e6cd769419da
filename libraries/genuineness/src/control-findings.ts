/** Control: workers and users, employees alone, with the community, without managers; and who can stop a change of rules. */
import type { Message } from "@rochdale/language/message.ts";
import {
  controlled,
  controlSourceOf,
  namesOf,
  sideOf,
  someUnknown,
  votesOf,
} from "./control-evidence.ts";
import type { Controlled, ControlSource } from "./control-evidence.ts";
import type { Insiders } from "./control-of-design.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { FindingRule, Judgement } from "./rule.ts";
import type { Scene } from "./scene.ts";
import { sentence } from "./sentence.ts";

/**
 * Workers and users have "genuine ownership and control of the organisation, rather than government or outside
 * investors" (Simon, of the 2013 guidance). Our reading is the control test: insiders can pass ordinary decisions
 * and appoint most of the board, outsiders neither; no outsider has an operative veto; insiders can block
 * a change of rules, conversion, dissolution and sale. Rejected: power indices, which give MyCSP's staff a third.
 */
export const controlWorkersUsers = controlRule("controlWorkersUsers", {
  insiders: "workersAndUsers",
  law: "tuc-coopsuk-2013",
});

/** "under the management and control of its employees": Procurement Act 2023 s.33(6)(c), with employees alone inside. */
export const controlEmployees = controlRule("controlEmployees", {
  insiders: "workersOnly",
  law: "pa2023-s33",
});

/** Those who work in it and the community it serves: civil companies, community-owned schools, leisure trusts. */
export const controlWithCommunity = controlRule("controlWithCommunity", {
  insiders: "workersUsersAndCommunity",
  law: "rochdale-2",
});

/** The first test again with senior managers counted outside: a body run by its managers is no workers' mutual. */
export const controlWithoutManagers = findingRule({
  id: "controlWithoutManagers",
  group: "control",
  version: 1,
  law: "rochdale-2",
  beneficiary: "proposers",
  wanted: "registrar",
  judge: (scene) => withSource(scene, judgeWithoutManagers),
});

/**
 * A special resolution needs 75% or more of the votes (Companies Act 2006 s.283); a society's rules state their own
 * line. Met where workers and users hold so much that the others, all together, cannot change the rules.
 */
export const rulesSafe = findingRule({
  id: "rulesSafe",
  group: "control",
  version: 1,
  law: "ca2006-s283",
  beneficiary: "proposers",
  wanted: "registrar",
  judge: (scene) => withSource(scene, judgeRulesSafe),
});

function controlRule(
  id: string,
  { insiders, law }: { readonly insiders: Insiders; readonly law: string },
): FindingRule {
  return findingRule({
    id,
    group: "control",
    version: 1,
    law,
    beneficiary: "proposers",
    wanted: "registrar",
    judge: (scene) => withSource(scene, (source) => judgeControl(source, insiders)),
  });
}

function withSource(scene: Scene, judge: (source: ControlSource) => Judgement): Judgement {
  const source = controlSourceOf(scene);
  if (source) return judge(source);
  return notProven(sentence("finding.control.none"), sentence("finding.control.change.none"));
}

function judgeControl(source: ControlSource, insiders: Insiders): Judgement {
  const control = controlled(source, insiders);
  if (typeof control === "string") return unreadable(source, control);
  const { result } = control;
  const who = sentence(`insiders.${insiders}`);
  const held = votesOf(control, insideOf(control));
  const grounds = { rests: source.rests };
  if (result.verdict === "pass") {
    const [votes, total] = held;
    const spare = votes - Math.floor(total / 2);
    const brittle = result.brittle ? { grade: sentence("grade.brittle") } : {};
    return met(
      sentence("finding.control.met", { who, held: { of: held } }),
      sentence("finding.control.change.lose", { spare, total }),
      { ...grounds, ...brittle },
    );
  }
  if (result.verdict === "notProven") {
    return notProven(
      sentence("finding.control.unknown", { who, held: { of: held } }),
      sentence("finding.control.change.unknown"),
      grounds,
    );
  }
  const reason = strongest(control);
  const because = sentence("finding.control.notMet", { who, held: { of: held }, reason });
  return notMet(because, changeOf(control, who), grounds);
}

function unreadable(source: ControlSource, code: string): Judgement {
  return notProven(
    sentence("finding.control.unreadable", { code }),
    sentence("finding.control.change.unreadable"),
    { rests: source.rests },
  );
}

/** The reason that a stranger needs first: who can decide without the insiders, or what the insiders cannot do. */
function strongest(control: Controlled): Message {
  const { result } = control;
  const { ordinary, board, rulesChange, special } = result.decisions;
  const passing = ordinary?.witness.outsidersPass;
  if (passing) {
    const rules = (rulesChange ?? special)?.witness.outsidersPass;
    const both = rules !== null && rules !== undefined && rules.join() === passing.join();
    return sentence(both ? "control.passAndChange" : "control.pass", coalition(control, passing));
  }
  const seating = board.witness.outsidersPass;
  if (seating) return sentence("control.board", coalition(control, seating));
  for (const reason of result.reasons) {
    const [name = "", subject = ""] = reason.split(":");
    if (name === "outsideOperativeVeto") {
      return sentence("control.veto", { holder: control.source.nameOf(subject) });
    }
    if (name === "insidersCannotBlock") {
      return sentence("control.cannotBlock", { kind: sentence(`kind.${subject}`) });
    }
  }
  const blocking = ordinary?.witness.outsidersBlock ?? board.witness.outsidersBlock ?? [];
  return sentence("control.cannotPass", coalition(control, blocking));
}

function coalition(control: Controlled, holders: readonly string[]) {
  const set = new Set(holders);
  return {
    holders: namesOf(control, holders),
    number: holders.length,
    theirs: { of: votesOf(control, (id) => set.has(id)) },
  } as const;
}

/** The smallest change: the votes that are still missing; where votes suffice, what else stands in the way. */
function changeOf(control: Controlled, who: Message): Message {
  const [held, total] = votesOf(control, insideOf(control));
  const needed = Math.floor(total / 2) + 1 - held;
  if (needed > 0) return sentence("finding.control.change.votes", { who, needed, total });
  const veto = control.result.reasons.find((one) => one.startsWith("outsideOperativeVeto:"));
  if (veto) {
    const holder = control.source.nameOf(veto.slice("outsideOperativeVeto:".length));
    return sentence("finding.control.change.veto", { holder });
  }
  const board = control.result.decisions.board;
  if (!board.insidersCanPass) return sentence("finding.control.change.board", { who });
  return sentence("finding.control.change.block", { who });
}

function insideOf(control: Controlled): (id: string) => boolean {
  const inside = new Set(sideOf(control, "inside"));
  return (id) => inside.has(id);
}

/** Whether the outsiders who are known reach the line by themselves; where they do not, the unknown decide. */
function knownReach(
  control: Controlled,
  { fraction, relation }: { readonly fraction: string; readonly relation: "over" | "atLeast" },
): boolean {
  const outside = sideOf(control, "outside").filter((id) => !someUnknown(control, [id]));
  const known = new Set(outside);
  const [held, total] = votesOf(control, (id) => known.has(id)).map(BigInt);
  const [top = 1n, bottom = 1n] = fraction.split("/").map(BigInt);
  const [left, right] = [(held ?? 0n) * bottom, top * (total ?? 0n)];
  return relation === "over" ? left > right : left >= right;
}

function judgeWithoutManagers(source: ControlSource): Judgement {
  const control = controlled(source, "workersAndUsers");
  if (typeof control === "string") return unreadable(source, control);
  const { verdict, verdictWithoutManagers } = control.result;
  const grounds = { rests: source.rests };
  const words = (name: string) => sentence(`finding.controlWithoutManagers.${name}`);
  if (verdict === "fail") return notMet(words("notEvenWith"), words("change.first"), grounds);
  if (!source.tellsManagers || verdictWithoutManagers === "notProven") {
    return notProven(words("unknown"), words("change.say"), grounds);
  }
  return verdictWithoutManagers === "pass"
    ? met(words("met"), words("change.lose"), grounds)
    : notMet(words("notMet"), words("change.fewer"), grounds);
}

function judgeRulesSafe(source: ControlSource): Judgement {
  const control = controlled(source, "workersAndUsers");
  if (typeof control === "string") return unreadable(source, control);
  const { decisions } = control.result;
  const kind = decisions.rulesChange ? "rulesChange" : "special";
  const rules = decisions[kind];
  const stated = source.ownership.decisions[kind];
  const grounds = { rests: source.rests };
  if (!rules || !stated || "by" in stated) {
    return notProven(
      sentence("finding.rulesSafe.unstated"),
      sentence("finding.rulesSafe.change.state"),
      grounds,
    );
  }
  const who = sentence("insiders.workersAndUsers");
  const held = { of: votesOf(control, insideOf(control)) } as const;
  const line = sentence(`line.${stated.relation}`, { fraction: stated.fraction });
  const outsiders = rules.witness.outsidersPass;
  if (outsiders && !knownReach(control, stated)) {
    const because = sentence("finding.rulesSafe.unknown", { line, held });
    return notProven(because, sentence("finding.control.change.unknown"), grounds);
  }
  if (outsiders) {
    return notMet(
      sentence("finding.rulesSafe.notMet", { line, held, ...coalition(control, outsiders) }),
      sentence("finding.rulesSafe.change.more", { who }),
      grounds,
    );
  }
  return met(
    sentence("finding.rulesSafe.met", { line, held }),
    sentence("finding.rulesSafe.change.lose"),
    grounds,
  );
}
