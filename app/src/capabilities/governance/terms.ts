/** The terms of a design, one a line, in plain words: for the rulebook and for telling two designs apart. */
import type { Design4 } from "@rochdale/facts/governance.ts";
import type { Say } from "../../house/site.ts";
import { layerWords } from "./layers.ts";

export type Chapter = "form" | "members" | "decisions" | "board" | "meetings" | "assets";
export type Term = { readonly chapter: Chapter; readonly name: string; readonly value: string };

/** Every term, in the order of the rulebook. */
export function termsOf(say: Say, design: Design4): readonly Term[] {
  const one = (chapter: Chapter, name: string, value: string): Term => ({
    chapter,
    name: say(`governance.term.${name}`),
    value,
  });
  return [
    one("form", "form", say(`enum.legalForm.${design.form}`)),
    one("form", "model", say(`enum.governanceModel.${design.model}`)),
    ...design.classes.flatMap((of) => classTerms(say, of)),
    ...design.classes.flatMap((of) => capTerms(say, design, of)),
    one("members", "oneMemberOneVote", yesNo(say, design.oneMemberOneVote)),
    ...layerWords(design).map(({ message, values }) =>
      one("members", "layer", say(message, values)),
    ),
    one("decisions", "ordinary", say("governance.fraction.1/2")),
    ...Object.entries(design.thresholds).map(([kind, line]) => ({
      chapter: "decisions" as const,
      name: say(`enum.decisionKind.${kind}`),
      value: lineWords(say, line),
    })),
    one("decisions", "budgetBy", say(`enum.budgetBy.${design.budgetBy}`)),
    one("decisions", "standardsBy", say(`enum.decidedBy.${design.standardsBy}`)),
    one("decisions", "surplusBy", say(`enum.decidedBy.${design.surplusBy}`)),
    one("decisions", "vetoes", vetoWords(say, design)),
    one("board", "chair", chairWords(say, design)),
    one("board", "electionYears", say("governance.term.years", { years: design.electionYears })),
    one("board", "removalBy", say(`enum.removalBy.${design.removalBy}`)),
    one("board", "voices", voiceWords(say, design)),
    one("meetings", "quorum", say("governance.term.quorumOf", design.quorum)),
    one("meetings", "notice", say("governance.term.clearDays", { days: design.noticeClearDays })),
    one("meetings", "month", say(`governance.month.${design.meetingMonth}`)),
    one("assets", "assetLock", say(`enum.assetLock.${design.assetLock}`)),
    one("assets", "surplus", say(`enum.surplusRule.${design.surplus}`)),
    one("assets", "sale", membersWords(say, design.saleNeedsMembers)),
    one("assets", "assignment", membersWords(say, design.assignmentNeedsMembers)),
    one("assets", "investor", membersWords(say, design.investorNeedsMembers)),
  ];
}

const yesNo = (say: Say, is: boolean) => say(`governance.yesNo.${is ? "yes" : "no"}`);
const membersWords = (say: Say, needs: boolean) =>
  say(needs ? "governance.term.needsMembers" : "governance.term.boardMay");

/** A line of votes in words; "at least" above a half, "over" up to it, as the control test reads it. */
export function lineWords(say: Say, fraction: string): string {
  const [top = 0, bottom = 1] = fraction.split("/").map(Number);
  return say(`governance.line.${top * 2 > bottom ? "atLeast" : "over"}`, { fraction });
}

type DesignClass = Design4["classes"][number];
function classTerms(say: Say, one: DesignClass): readonly Term[] {
  const values = {
    votes: one.votes,
    seats: one.seats,
    price: { pence: String(one.pricePence) },
    who: { message: `enum.eligibility.${one.eligibility}` },
    chosen: { message: `enum.seatsFilled.${one.chosen}` },
    join: { message: one.open ? "governance.term.open" : "governance.term.named" },
  };
  const class_ = say("governance.term.class", { name: one.name });
  return [{ chapter: "members", name: class_, value: say("governance.term.classSays", values) }];
}

/** A cap on votes: of the class together, or of each of its member bodies. */
function capTerms(say: Say, { layers }: Design4, one: DesignClass): readonly Term[] {
  if (one.mostVotes === null) return [];
  const bodies = layers.some((layer) => layer.class === one.id && layer.kind === "bodies");
  const name = say("governance.term.cap", { name: one.name });
  const of = bodies ? "governance.term.cap.bodies" : "governance.term.cap.class";
  return [{ chapter: "members", name, value: say(of, { most: one.mostVotes }) }];
}

function vetoWords(say: Say, { vetoes, classes }: Design4): string {
  if (vetoes.length === 0) return say("governance.term.noVeto");
  return vetoes
    .map((veto) =>
      say(`governance.term.veto.${veto.nature}`, {
        holder: classes.find((one) => one.id === veto.class)?.name ?? veto.class,
        over: veto.over.map((kind) => ({ message: `enum.decisionKind.${kind}` })),
      }),
    )
    .join(" ");
}

function chairWords(say: Say, { chairCasting, classes }: Design4): string {
  const one = classes.find((other) => other.id === chairCasting);
  return one ? one.name : say(`enum.chairCasting.${chairCasting}`);
}

function voiceWords(say: Say, { classes, vulnerableUsers }: Design4): string {
  const seats = classes.reduce((sum, one) => sum + one.voiceSeats, 0);
  if (seats > 0) return say("governance.term.voiceSeats", { seats });
  return say(
    vulnerableUsers === false ? "governance.term.noVoiceNeeded" : "governance.term.noVoice",
  );
}
