/** A design from the answers to its fields, with every problem named; and back, to fill the form again. */
import type { Design4 } from "@rochdale/facts/governance.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Problem } from "../../house/field.ts";
import { layersIn, layerValues, type Places } from "./layers.ts";
import { CAPS, CLASS_ROWS, FRACTIONS, THRESHOLDS, VETO_ROWS } from "./design-fields.ts";

/** What the fields gave: numbers, yes or no, texts, lists; null where left empty. */
export type Answers = Readonly<Record<string, unknown>>;
export type DesignRead =
  | { readonly ok: true; readonly design: Design4 }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type DesignClass = Design4["classes"][number];
/** Names that the control test keeps for itself. */
const RESERVED = ["members", "board", "itself"];

const text = (answers: Answers, name: string): string => String(answers[name] ?? "").trim();
const whole = (answers: Answers, name: string): number => Number(answers[name] ?? 0);
const says = (message: string, values?: Message["values"]): Message =>
  values ? { message, values } : { message };

/** The design that the answers describe. Problems name the field and the repair. */
export function designOf(answers: Answers): DesignRead {
  const problems: Problem[] = [];
  const used = CLASS_ROWS.filter((row) => text(answers, `name${row}`) !== "");
  const ids = idsOf(used.map((row) => text(answers, `name${row}`)));
  const classes = used.map((row, at) => classIn(answers, row, { id: ids[at] ?? "", problems }));
  if (classes.length === 0) {
    problems.push({ field: "name1", text: says("governance.nameAClass") });
  } else if (classes.every((one) => one.votes === 0)) {
    problems.push({ field: "votes1", text: says("governance.noVotes") });
  }
  const idAt = (place: string): string | undefined => {
    const at = used.findIndex((row) => `class${row}` === place);
    return at < 0 ? undefined : ids[at];
  };
  const design: Design4 = {
    form: text(answers, "form") as Design4["form"],
    classes,
    oneMemberOneVote: answers["oneMemberOneVote"] === true,
    chairCasting: chairIn(answers, { idAt, problems }),
    thresholds: thresholdsIn(answers),
    budgetBy: text(answers, "budgetBy") as Design4["budgetBy"],
    vetoes: vetoesIn(answers, { idAt, problems }),
    quorum: { members: whole(answers, "quorumMembers"), percent: whole(answers, "quorumPercent") },
    noticeClearDays: whole(answers, "noticeClearDays"),
    electionYears: whole(answers, "electionYears"),
    meetingMonth: whole(answers, "meetingMonth"),
    assetLock: text(answers, "assetLock") as Design4["assetLock"],
    surplus: text(answers, "surplus") as Design4["surplus"],
    saleNeedsMembers: answers["saleNeedsMembers"] === true,
    assignmentNeedsMembers: answers["assignmentNeedsMembers"] === true,
    investorNeedsMembers: answers["investorNeedsMembers"] === true,
    model: (text(answers, "model") || "none") as Design4["model"],
    vulnerableUsers: yesOrNo(text(answers, "vulnerableUsers")),
    standardsBy: (text(answers, "standardsBy") || "notStated") as Design4["standardsBy"],
    surplusBy: (text(answers, "surplusBy") || "notStated") as Design4["surplusBy"],
    layers: [...layersIn(answers, { idAt, problems })],
    removalBy: (text(answers, "removalBy") || "notStated") as Design4["removalBy"],
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, design };
}

/** Short ids of names, each once: "Parents and carers" is "parents-and-carers". */
export function idsOf(names: readonly string[]): readonly string[] {
  const taken = new Set(RESERVED);
  return names.map((name, at) => {
    const plain = name
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 40);
    const base = plain === "" ? `class-${at + 1}` : plain;
    const id = taken.has(base) ? `${base}-${at + 1}` : base;
    taken.add(id);
    return id;
  });
}

type InRow = { readonly id: string; readonly problems: Problem[] };

function classIn(answers: Answers, row: number, { id, problems }: InRow): DesignClass {
  const of = text(answers, `class${row}`);
  if (of === "") problems.push({ field: `class${row}`, text: says("governance.sayWho") });
  const [votes, seats] = [whole(answers, `votes${row}`), whole(answers, `seats${row}`)];
  const managerVotes = whole(answers, `managerVotes${row}`);
  const managerSeats = whole(answers, `managerSeats${row}`);
  const tooMany = (field: string, most: number): void => {
    problems.push({ field: `${field}${row}`, text: says("governance.managersWithin", { most }) });
  };
  if (managerVotes > votes) tooMany("managerVotes", votes);
  if (managerSeats > seats) tooMany("managerSeats", seats);
  const voiceSeats = whole(answers, `voiceSeats${row}`);
  if (voiceSeats > seats) {
    const most = { most: seats };
    problems.push({ field: `voiceSeats${row}`, text: says("governance.voicesWithin", most) });
  }
  const eligible = answers[`eligible${row}`];
  return {
    id,
    name: text(answers, `name${row}`),
    class: of as DesignClass["class"],
    votes,
    seats,
    managerVotes,
    managerSeats,
    open: answers[`open${row}`] === true,
    eligible: typeof eligible === "number" ? eligible : null,
    pricePence: whole(answers, `price${row}`),
    eligibility: (text(answers, `eligibility${row}`) || "notStated") as DesignClass["eligibility"],
    chosen: (text(answers, `chosen${row}`) || "notStated") as DesignClass["chosen"],
    voiceSeats,
    mostVotes: text(answers, `mostVotes${row}`) || null,
  };
}

function chairIn(answers: Answers, { idAt, problems }: Places): Design4["chairCasting"] {
  const chair = text(answers, "chair") || "none";
  if (chair === "none" || chair === "members" || chair === "board") return chair;
  const id = idAt(chair);
  if (id === undefined) problems.push({ field: "chair", text: says("governance.noSuchClass") });
  return id ?? "none";
}

const yesOrNo = (answer: string): boolean | null => (answer === "" ? null : answer === "yes");

function thresholdsIn(answers: Answers): Design4["thresholds"] {
  const line = (name: string) => text(answers, name) || "3/4";
  return {
    special: line("special"),
    rulesChange: line("rulesChange"),
    conversion: line("conversion"),
    dissolution: line("dissolution"),
    assetDisposal: line("assetDisposal"),
  };
}

function vetoesIn(answers: Answers, { idAt, problems }: Places): Design4["vetoes"] {
  return VETO_ROWS.flatMap((row) => {
    const place = text(answers, `vetoHolder${row}`);
    const over = (answers[`vetoOver${row}`] ?? []) as Design4["vetoes"][number]["over"];
    if (place === "" && over.length === 0) return [];
    const id = idAt(place);
    if (id === undefined) {
      problems.push({ field: `vetoHolder${row}`, text: says("governance.noSuchClass") });
      return [];
    }
    if (over.length === 0) {
      problems.push({ field: `vetoOver${row}`, text: says("governance.vetoOverWhat") });
      return [];
    }
    const nature = text(answers, `vetoNature${row}`) === "operative" ? "operative" : "protective";
    return [{ class: id, over, nature } as const];
  });
}

const CHOSEN_ONCE = [
  "form",
  "model",
  "budgetBy",
  "standardsBy",
  "surplusBy",
  "removalBy",
  "assetLock",
  "surplus",
] as const;

/** The values of the form's boxes for a design, as a browser would send them. */
export function valuesOf(design: Design4): Readonly<Record<string, string | readonly string[]>> {
  const values: Record<string, string | readonly string[]> = {};
  const yes = (name: string, is: boolean): void => {
    if (is) values[name] = "yes";
  };
  const place = (id: string): string => {
    const at = design.classes.findIndex((one) => one.id === id);
    return at < 0 ? id : `class${at + 1}`;
  };
  design.classes.slice(0, CLASS_ROWS.length).forEach((one, at) => {
    const row = at + 1;
    values[`name${row}`] = one.name;
    values[`class${row}`] = one.class;
    values[`votes${row}`] = String(one.votes);
    values[`seats${row}`] = String(one.seats);
    values[`managerVotes${row}`] = String(one.managerVotes);
    values[`managerSeats${row}`] = String(one.managerSeats);
    values[`eligible${row}`] = one.eligible === null ? "" : String(one.eligible);
    values[`price${row}`] = (one.pricePence / 100).toFixed(2);
    values[`eligibility${row}`] = one.eligibility;
    values[`chosen${row}`] = one.chosen;
    values[`voiceSeats${row}`] = String(one.voiceSeats);
    if (one.mostVotes !== null) values[`mostVotes${row}`] = nearestCap(one.mostVotes);
    yes(`open${row}`, one.open);
  });
  design.vetoes.slice(0, VETO_ROWS.length).forEach((veto, at) => {
    values[`vetoHolder${at + 1}`] = place(veto.class);
    values[`vetoOver${at + 1}`] = veto.over;
    values[`vetoNature${at + 1}`] = veto.nature;
  });
  for (const name of THRESHOLDS) values[name] = nearestLine(design.thresholds[name]);
  for (const name of CHOSEN_ONCE) values[name] = design[name];
  if (design.vulnerableUsers !== null) {
    values["vulnerableUsers"] = design.vulnerableUsers ? "yes" : "no";
  }
  Object.assign(values, layerValues(design));
  for (const name of ["noticeClearDays", "electionYears", "meetingMonth"] as const) {
    values[name] = String(design[name]);
  }
  values["chair"] = place(design.chairCasting);
  values["quorumMembers"] = String(design.quorum.members);
  values["quorumPercent"] = String(design.quorum.percent);
  yes("oneMemberOneVote", design.oneMemberOneVote);
  yes("saleNeedsMembers", design.saleNeedsMembers);
  yes("assignmentNeedsMembers", design.assignmentNeedsMembers);
  yes("investorNeedsMembers", design.investorNeedsMembers);
  return values;
}

const amount = (of: string): number => {
  const [top = 0, bottom = 1] = of.split("/").map(Number);
  return top / bottom;
};

/** A cap that the form does not offer is shown as the next one below it: never as a looser one. */
function nearestCap(most: string): string {
  return CAPS.findLast((one) => amount(one) <= amount(most)) ?? CAPS[0];
}

/** A line that the form does not offer is shown as the next one above it: never as an easier one. */
function nearestLine(fraction: string): string {
  return FRACTIONS.find((one) => amount(one) >= amount(fraction)) ?? "1/1";
}
