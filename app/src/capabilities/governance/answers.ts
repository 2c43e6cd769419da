/** What a design does, as findings: each with its state, why, and what would change it. Pure; browsers run it too. */
import type { Message } from "@rochdale/language/message.ts";
import { changeWords } from "./change-words.ts";
import { said, STATES, type Answer, type State } from "./answer-shape.ts";
import { testOf, type Capture, type Consequences, type Tested } from "./consequences.ts";
import { layerWords } from "./layers.ts";
import { removal } from "./removal.ts";
import { remedyOf } from "./remedies.ts";
import { furtherAnswers } from "./answers-further.ts";

/** Every finding of a design, in the order of the page. */
export function answersOf(found: Consequences): readonly Answer[] {
  return [
    ...found.tests.map((one) => tested(found, one)),
    captured(found),
    outsiders(found),
    managers(found),
    removal(found),
    openness(found),
    ...furtherAnswers(found.design),
  ];
}

function tested(found: Consequences, one: Tested): Answer {
  const reasons = told(one.reasons).map((reason) => reasonWords(found, reason));
  const because = [
    said("governance.held", { votes: { of: one.votes }, seats: { of: one.seats } }),
    ...reasons,
  ];
  because.push(...layerWords(found.design));
  if (one.verdict === "pass" && one.insiders === "workersAndUsers" && found.brittle) {
    because.push(said("governance.brittle"));
  }
  const reserved = one.insiders === "workersOnly";
  if (reserved) because.push(said("governance.s33"));
  const paysOut = !["reinvested", "sharedWithMembers"].includes(found.design.surplus);
  if (reserved && paysOut) because.push(said("governance.s33.profit"));
  const state = reserved && paysOut ? "notMet" : STATES[one.verdict];
  return {
    id: one.insiders,
    state,
    because,
    change: changeOfTest(found, one, reserved && paysOut),
    ...(reserved ? { law: "pa2023-s33" } : {}),
  };
}

/** What is enough to meet a test, by the library's own search; where it is met, how much would lose it. */
function changeOfTest(found: Consequences, one: Tested, paysOut: boolean): Message {
  if (one.verdict === "pass" && paysOut) return said("governance.s33.change.profit");
  if (one.verdict === "pass") {
    const spare = one.votes[0] - Math.floor(one.votes[1] / 2);
    const seats = one.seats[0] - Math.floor(one.seats[1] / 2);
    return seats > 0 && one.seats[1] > 0
      ? said("governance.loses.either", { votes: spare, seats })
      : said("governance.loses.votes", { votes: spare });
  }
  const remedy = remedyOf(found.design, one.insiders);
  if (!remedy) return said("governance.noSimpleChange");
  return said("governance.enough", {
    changes: remedy.changes.map((change) => changeWords(change, found.design)),
  });
}

/** Where the others can pass or appoint, that they themselves cannot goes without saying; four reasons are enough. */
function told(reasons: readonly string[]): readonly string[] {
  const goesWithout: Readonly<Record<string, string>> = {
    insidersCannotPassOrdinary: "outsidersCanPassOrdinary",
    insidersLackBoardMajority: "outsidersHaveBoardMajority",
  };
  return reasons.filter((one) => !reasons.includes(goesWithout[one] ?? "")).slice(0, 4);
}

/** A reason of the control test as a sentence. */
export function reasonWords(found: Pick<Consequences, "design">, reason: string): Message {
  const [name = "", subject = ""] = reason.split(":");
  if (subject === "") return said(`governance.reason.${name}`);
  if (name === "outsideOperativeVeto") {
    const holder = found.design.classes.find((one) => one.id === subject)?.name ?? subject;
    return said(`governance.reason.${name}`, { holder });
  }
  return said(`governance.reason.${name}`, { kind: said(`enum.decisionKind.${subject}`) });
}

function captured({ captures, design }: Consequences): Answer {
  if (captures.length === 0) {
    const change = said("governance.capture.change.lose");
    return { id: "noCapture", state: "met", because: [said("governance.capture.none")], change };
  }
  const because = captures.flatMap((one) => captureWords(one, design));
  const change = said("governance.capture.change.mend");
  return { id: "noCapture", state: "notMet", because, change };
}

function captureWords(capture: Capture, design: Consequences["design"]): readonly Message[] {
  const { class: one, votes, passes, board, rules, standards, surplus } = capture;
  const how = passes && board ? "both" : passes ? "votes" : board ? "board" : "rulesOnly";
  const alone = design.classes.filter((c) => c.votes > 0 || c.seats > 0).length === 1;
  const named = ["worker", "user", "publicBody", "investor"].includes(one.class);
  const sets = standards && surplus ? "all" : standards ? "standards" : "surplus";
  const what = standards || surplus ? [said(`governance.capture.sets.${sets}`)] : [];
  return [
    said(`governance.capture.${how}`, { class: one.name, votes: { of: votes } }),
    ...what,
    said(
      alone
        ? "governance.capture.onlyClass"
        : `governance.capture.of.${named ? one.class : "others"}`,
    ),
    ...(rules ? [said("governance.capture.rules")] : []),
  ];
}

function outsiders({ blockers, blockTogether, design }: Consequences): Answer {
  const answer = (state: State, because: readonly Message[], change: string): Answer => ({
    id: "noOutsider",
    state,
    because,
    change: said(`governance.outsiders.change.${change}`),
  });
  if (blockers.length > 0) {
    const each = blockers.map((one) => said("governance.blocks", { class: one.name }));
    return answer("notMet", each, "mend");
  }
  if (blockTogether) return answer("notMet", [said("governance.blockTogether")], "mend");
  const outside = design.classes.filter(
    (one) => !["worker", "user", "community"].includes(one.class),
  );
  const protective = design.vetoes.some(
    (veto) => veto.nature === "protective" && outside.some((one) => one.id === veto.class),
  );
  const because = outside.length === 0 ? "noOutsiders" : protective ? "protects" : "stopsNothing";
  return answer("met", [said(`governance.outsiders.${because}`)], "lose");
}

function managers(found: Consequences): Answer {
  const { design } = found;
  const state = STATES[found.withoutManagers];
  const any = design.classes.some((one) => one.managerVotes + one.managerSeats > 0);
  const id = "withoutManagers";
  const with_ = testOf(found, "workersAndUsers").verdict;
  if (any) {
    const change = said(`governance.managers.change.${state}`);
    return { id, state, because: [said(`governance.managers.${state}`)], change };
  }
  if (state === "notMet" && with_ !== "pass") {
    const because = [said("governance.managers.notEvenWith")];
    return { id, state, because, change: said("governance.managers.change.notEvenWith") };
  }
  const because = [said("governance.managers.noneStated")];
  return { id, state: "notProven", because, change: said("governance.managers.change.state") };
}

function openness({ closed, design }: Consequences): Answer {
  const people = design.classes.filter((one) =>
    ["worker", "user", "community"].includes(one.class),
  );
  const dearest = Math.max(0, ...people.map((one) => one.pricePence));
  const answer = (state: State, because: Message, change: string): Answer => ({
    id: "open",
    state,
    because: [because],
    change: said(`governance.open.change.${change}`),
  });
  if (people.length === 0) return answer("notMet", said("governance.open.nobody"), "nobody");
  if (closed.length > 0) {
    const classes = closed.map((one) => said("governance.name", { name: one.name }));
    return answer("notMet", said("governance.open.closed", { classes }), "closed");
  }
  const price = { price: { pence: String(dearest) } };
  return dearest > 2500
    ? answer("notMet", said("governance.open.dear", price), "dear")
    : answer("met", said("governance.open.met", price), "lose");
}
