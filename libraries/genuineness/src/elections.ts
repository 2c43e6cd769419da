/** Elections: every class with seats on the board elects within the years that the rules set. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Design4 } from "@rochdale/facts/governance.ts";
import { addMonths } from "./calendar.ts";
import { confirmsBooks } from "./confirmation.ts";
import { emptySeats } from "./control-vacancies.ts";
import { designIn } from "./design-in-force.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { hasEnded, runningSince } from "./running-since.ts";
import { keepsItsOwnRecord, lastWhere } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";

/**
 * The election cycle stands in the rules and not in the Act. Our reading: workers, users and neighbours who have seats
 * elect within the rules' number of years, from the last election or from the first day. Uncontested seats count:
 * half of the foundation trusts' seats were.
 */
export const electionsOnTime = findingRule({
  id: "electionsOnTime",
  group: "running",
  version: 1,
  law: "tuc-coopsuk-2013",
  beneficiary: "proposers",
  wanted: "scrutineer",
  doesNotApply: hasEnded,
  judge: judgeElections,
});

/** Workers, users and neighbours with seats elect to them, unless the rules say that theirs are appointed. */
export function electsItsSeats(one: Design4["classes"][number]): boolean {
  const people = ["worker", "user", "community"].includes(one.class);
  return people && one.seats > 0 && one.chosen !== "appointed";
}

type Term = {
  readonly name: string;
  readonly last: Entry<"ElectionDeclared/1"> | undefined;
  readonly due: string;
};

function judgeElections(scene: Scene): Judgement {
  const words = (name: string) => sentence(`finding.electionsOnTime.${name}`);
  const rules = designIn(scene);
  if (!rules) return notProven(words("noRules"), words("change.rules"));
  const since = runningSince(scene);
  if (!since) return notProven(words("notRunning"), words("change.hold"));
  const seated = rules.design.classes.filter(electsItsSeats);
  if (seated.length === 0)
    return notMet(words("noSeats"), words("change.seats"), { rests: [rules.entry] });
  const months = rules.design.electionYears * 12;
  const terms = seated.map(({ name, class: of }): Term => {
    const last = lastWhere(scene.story, "ElectionDeclared/1", (e) => e.content.class === of);
    return { name, last, due: addMonths(last?.on ?? since, months) };
  });
  return judgeTerms(scene, terms, rules.entry);
}

/** Our own parameter: a seat on the board may stand empty for so many months. */
const emptyMonths = 6;

/** Seats that fell empty, months ago, and that nobody has been elected or chosen to since. */
function longEmpty(scene: Scene, rules: Entry): readonly Entry<"SeatVacated/1">[] {
  const { seats, entries } = emptySeats(scene.story, rules);
  return entries.filter(
    (one): one is Entry<"SeatVacated/1"> =>
      one.type === "SeatVacated/1" &&
      (seats.get(one.content.class) ?? 0) > 0 &&
      addMonths(one.on, emptyMonths) < scene.day,
  );
}

function judgeTerms(scene: Scene, terms: readonly Term[], rules: Entry): Judgement {
  const words = (name: string) => sentence(`finding.electionsOnTime.${name}`);
  const rests = terms.flatMap(({ last }) => (last ? [last] : []));
  const empty = longEmpty(scene, rules);
  if (empty.length > 0) {
    const classes = [...new Set(empty.map((one) => one.content.class))];
    const values = {
      classes: classes.map((of) => sentence(`enum.memberClass.${of}`)),
      months: emptyMonths,
    };
    return notMet(sentence("finding.electionsOnTime.empty", values), words("change.fill"), {
      rests: empty,
    });
  }
  const overdue = terms.filter(({ due }) => due < scene.day);
  if (overdue.length > 0) {
    const classes = overdue.map(({ name }) => sentence("name.given", { name }));
    const because = sentence("finding.electionsOnTime.overdue", { classes });
    return keepsItsOwnRecord(scene)
      ? notMet(because, words("change.hold"), { rests })
      : notProven(because, words("change.hold"), { also: rests });
  }
  const next = onDay(terms.map(({ due }) => due).sort()[0] ?? scene.day);
  if (rests.length === 0) {
    return notProven(sentence("finding.electionsOnTime.notYet", { next }), words("change.hold"));
  }
  const papers = rests.reduce((sum, one) => sum + one.content.papers, 0);
  const electorate = rests.reduce((sum, one) => sum + one.content.electorate, 0);
  const values = { next, elections: rests.length, turnout: { of: [papers, electorate] } } as const;
  return met(
    sentence("finding.electionsOnTime.met", values),
    sentence("finding.electionsOnTime.change.lose", { next }),
    { rests: [...rests, ...confirmsBooks(scene)] },
  );
}
