/** Resolutions as a secretary tells them: each by its matter, with its votes; everything that is wrong with them. */
import type { Tally } from "@rochdale/facts/ballots.ts";
import type { Problem, Refusal } from "@rochdale/facts/refusal.ts";
import type { PutMatter } from "@rochdale/facts/resolutions.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { decide } from "@rochdale/count/decide.ts";
import {
  awaitingSecond,
  type CountedResolution,
  type Resolution,
} from "@rochdale/genuineness/resolutions-decided.ts";
import { nameOfRule, ruleFor } from "@rochdale/genuineness/statutory-votes.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { OUR_STANDARD, refusal } from "../request/request.ts";
import type { Called } from "./rules.ts";
import { delegatesJoined, type VoteRoom } from "./vote-room.ts";

export const RESOLUTION_ROWS = [1, 2, 3, 4] as const;
export type Answers = Readonly<Record<string, unknown>>;

/** The boxes of classes are told apart by letters: the first class of the rules is a. */
export function letterOf(at: number): string {
  return String.fromCharCode("a".charCodeAt(0) + at);
}

export type Put = {
  readonly members: number;
  readonly resolutions: readonly Resolution[];
  readonly counted: readonly CountedResolution[];
  readonly problems: readonly Problem[];
  readonly refusals: readonly Refusal[];
};

type Meeting = {
  readonly story: Story;
  readonly room: VoteRoom;
  readonly called: Called;
  readonly present: number;
};
type ClassVotes = CountedResolution["classes"][number];
type Gathered = {
  readonly resolutions: Resolution[];
  readonly counted: CountedResolution[];
  readonly problems: Problem[];
  readonly refusals: Refusal[];
};

/** Everything that was put to a meeting. Rows that are empty are left out; problems name the box. */
export function resolutionsPut(answers: Answers, meeting: Meeting): Put {
  const { room, story } = meeting;
  const whole = (name: string) => Number(answers[name] ?? 0);
  const members = room.byClass
    ? room.classes.reduce((sum, _, at) => sum + whole(`members${letterOf(at)}`), 0)
    : whole("members");
  const gathered: Gathered = { resolutions: [], counted: [], problems: [], refusals: [] };
  gathered.problems.push(...tooManyDelegates(answers, story, room));
  for (const row of RESOLUTION_ROWS) putRow(answers, { ...meeting, row, members, gathered });
  return { members, ...gathered };
}

function tooManyDelegates(answers: Answers, story: Story, room: VoteRoom): Problem[] {
  const most = delegatesJoined(story);
  return room.classes.flatMap((one, at) => {
    const field = `members${letterOf(at)}`;
    if (!room.delegates(one.id) || Number(answers[field] ?? 0) <= most) return [];
    return [{ field, text: { message: "meetings.moreDelegates", values: { most } } }];
  });
}

type Row = Meeting & {
  readonly row: number;
  readonly members: number;
  readonly gathered: Gathered;
};

function putRow(answers: Answers, at: Row): void {
  const { row, room, gathered } = at;
  const resolution = String(answers[`resolution${row}`] ?? "").trim();
  const classes = room.byClass ? classVotes(answers, at) : [];
  const tally = room.byClass ? sumOf(classes) : headVotes(answers, at);
  if (resolution === "") {
    if (tally.for + tally.against + tally.abstain + tally.spoiled > 0) {
      const text = { message: "meetings.sayResolution" };
      gathered.problems.push({ field: `resolution${row}`, text });
    }
    return;
  }
  const wrong = wrongFigures(classes, { ...tally, present: at.present });
  if (wrong) {
    const field = room.byClass ? `for${row}${letterOf(0)}` : `for${row}`;
    gathered.problems.push({ field, text: { message: `meetings.figures.${wrong}` } });
    return;
  }
  const put = { resolution, tally };
  if (confirms(at, resolution)) gathered.resolutions.push({ ...put, rule: "ordinary" });
  else count(answers, { ...at, put, classes });
}

/** At a second meeting the words of the first are confirmed or refused, by more heads for than against. */
function confirms({ story, called }: Row, resolution: string): boolean {
  const waits = awaitingSecond(story);
  return (
    called.content.kind === "second" &&
    waits !== undefined &&
    plain(waits.resolution.resolution) === plain(resolution)
  );
}

type MembersRule = Extract<ReturnType<typeof ruleFor>, { readonly by: "members" }>;
type Counting = Row & {
  readonly put: Pick<Resolution, "resolution" | "tally">;
  readonly classes: readonly ClassVotes[];
};

function count(answers: Answers, at: Counting): void {
  const { row, room, called, put, classes, gathered } = at;
  const matter = (answers[`matter${row}`] ?? "ordinary") as PutMatter;
  const decided = ruleFor(room.design, matter);
  if (decided.by === "board") {
    gathered.refusals.push(
      refusal("meetings.boardsMatter", OUR_STANDARD, {
        matter: { message: `enum.matter.${matter}` },
      }),
    );
    return;
  }
  const { rule, statute } = decided;
  if (statute?.counts === "heads" && !announced(called, put.resolution)) {
    const values = { resolution: put.resolution };
    gathered.refusals.push(refusal("meetings.notInNotice", statute.law, values));
  }
  const casting = answers[`casting${row}`];
  gathered.counted.push({
    row: gathered.resolutions.length,
    matter,
    rule: {
      fraction: rule.fraction,
      relation: rule.relation,
      ...(rule.weights ? { weights: rule.weights } : {}),
      ...(rule.weightCaps ? { weightCaps: rule.weightCaps } : {}),
      ...(rule.eachClass
        ? { eachClass: { ...rule.eachClass, classes: [...rule.eachClass.classes] } }
        : {}),
      ...(rule.vetoBy ? { vetoBy: [...rule.vetoBy] } : {}),
      chairBreaksTie: rule.tie === "chair",
    },
    classes: room.byClass ? [...classes] : onlyClass(room, decided, put.tally),
    castingVote: casting === "for" || casting === "against" ? casting : null,
  });
  gathered.resolutions.push({ ...put, rule: nameOfRule(decided) });
}

/** One class alone: its heads stand as a class where a rule asks that class by itself. */
function onlyClass(room: VoteRoom, { rule }: MembersRule, tally: Tally): ClassVotes[] {
  const [only] = room.classes;
  return only && (rule.eachClass || rule.vetoBy) ? [{ name: only.id, ...tally }] : [];
}

/** 2014 Act ss.111(2)(b), 113(2)(c): the notice of the meeting specifies the intention to propose the resolution. */
function announced({ content }: Called, resolution: string): boolean {
  return content.business.some((line) => {
    const [said, put] = [plain(line), plain(resolution)];
    return said.includes(put) || put.includes(said);
  });
}

const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, " ");

function headVotes(answers: Answers, { row, members }: Row): Tally {
  const amount = (what: string) => Number(answers[`${what}${row}`] ?? 0);
  return {
    eligible: members,
    ...{ for: amount("for"), against: amount("against") },
    ...{ abstain: amount("abstain"), spoiled: amount("spoiled") },
  };
}

function classVotes(answers: Answers, { row, room }: Row): ClassVotes[] {
  return room.classes.map(({ id }, at) => {
    const letter = letterOf(at);
    const amount = (what: string) => Number(answers[`${what}${row}${letter}`] ?? 0);
    const votes = { for: amount("for"), against: amount("against"), abstain: amount("abstain") };
    return { name: id, eligible: Number(answers[`members${letter}`] ?? 0), ...votes, spoiled: 0 };
  });
}

function sumOf(classes: readonly ClassVotes[]): Tally {
  const total = (of: (one: ClassVotes) => number) => classes.reduce((sum, one) => sum + of(one), 0);
  return {
    eligible: total((one) => one.eligible),
    for: total((one) => one.for),
    against: total((one) => one.against),
    abstain: total((one) => one.abstain),
    spoiled: total((one) => one.spoiled),
  };
}

/** Why nothing can be decided from these figures, by the code of the contract; undefined where something can. */
export function wrongFigures(
  classes: readonly ClassVotes[],
  tally: Tally & { readonly present: number },
): string | undefined {
  const counted = classes.length > 0 ? { classes, present: tally.present } : tally;
  const result = decide({ rule: "ordinary", tally: counted });
  return isRefusal(result) ? result.refused.code : undefined;
}
