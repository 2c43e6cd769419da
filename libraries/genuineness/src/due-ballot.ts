/** The dates of ballots: the roll frozen, notice given, objections closed, the poll; and how long the mandate counts. */
import type { Due } from "@rochdale/facts/due.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, first } from "@rochdale/facts/story.ts";
import { addDays, addMonths } from "./calendar.ts";
import { clockItems, dueItem, said, type Limit, type Vantage } from "./due-item.ts";
import { houseRule } from "./due-request.ts";
import { mandateOf } from "./mandate.ts";
import { lastWhere } from "./scene.ts";
import { standardFor } from "./standard.ts";

/** Every ballot's dates in the order of calling, rehearsals left out; then the mandate. */
export function ballotDues(vantage: Vantage): readonly Due[] {
  const called = all(vantage.story, "BallotCalled/1").filter(
    ({ content }) => !content.rehearsal || vantage.body.standing === "rehearsal",
  );
  return [...called.flatMap((entry) => datesOf(vantage, entry)), ...mandate(vantage)];
}

type Called = Entry<"BallotCalled/1">;

function datesOf(vantage: Vantage, called: Called): readonly Due[] {
  const { ballot, purpose } = called.content;
  const of = (entry: { readonly content: { readonly ballot: string } }) =>
    entry.content.ballot === ballot;
  const moved = lastWhere(vantage.story, "BallotDatesSet/1", of)?.content;
  const opens = moved?.opens ?? called.content.opens;
  const closes = moved?.closes ?? called.content.closes;
  const support = purpose === "support" || purpose === "usersSupport";
  const limits: readonly Limit[] = [
    ...(support ? preparation(vantage, called, opens) : []),
    {
      ...limitOf(vantage, called, "open"),
      due: opens,
      done: all(vantage.story, "BallotOpened/1").find(of)?.on ?? null,
      counting: { says: said("due.says.opens", { opens: { day: opens } }) },
    },
    {
      ...limitOf(vantage, called, "vote"),
      starts: opens,
      due: closes,
      done: all(vantage.story, "BallotClosed/1").find(of)?.on ?? null,
      counting: { in: "days", since: said("due.since.opening"), firstDayCounts: true },
      mustAct: said("due.who.voters"),
      ifSilent: said("due.silence.vote"),
    },
    ...(called.content.box === "verifiable" ? aftermath(vantage, called) : []),
  ];
  return limits.map((limit) => dueItem(vantage, limit));
}

/** The house standard's preparation, of ballots that show support: 21, 21 and 7 days before the poll opens. */
function preparation(vantage: Vantage, called: Called, opens: string): readonly Limit[] {
  const { ballot } = called.content;
  const items = clockItems(vantage, { clock: "ballot", pollOpens: opens, pollCloses: opens });
  const dueOf = (name: string) => items.find((item) => item.item === name)?.due ?? null;
  const frozen = all(vantage.story, "RollFrozen/1").find((one) => one.content.ballot === ballot);
  const counting = { says: said("due.says.beforeOpening", { opens: { day: opens } }) };
  return [
    {
      ...limitOf(vantage, called, "notice"),
      due: dueOf("notice"),
      done: called.on,
      counting,
    },
    {
      ...limitOf(vantage, called, "freezeRoll"),
      due: dueOf("freezeRoll"),
      done: frozen?.on ?? null,
      counting,
    },
    {
      ...limitOf(vantage, called, "objections"),
      starts: frozen?.on ?? null,
      due: dueOf("closeChallenges"),
      done: null,
      counting,
      mustAct: said("due.who.voters"),
      passesOfItself: true,
    },
  ];
}

/** After a verifiable ballot's report: the time for challenges, then its materials are destroyed within a week. */
function aftermath(vantage: Vantage, called: Called): readonly Limit[] {
  const { ballot } = called.content;
  const report = all(vantage.story, "BallotReported/1").find(
    (one) => one.content.ballot === ballot,
  );
  if (!report) return [];
  const { petitionDays, materialsMonths } = standardFor(vantage.story, called.on);
  const petition = addDays(report.on, petitionDays);
  const kept = addMonths(report.on, materialsMonths);
  const reported = { reported: { day: report.on } };
  const destroyed = (material: "credentialLinks" | "papers") =>
    all(vantage.story, "BallotMaterialsDestroyed/1").find(
      (one) => one.content.ballot === ballot && one.content.materials.includes(material),
    )?.on ?? null;
  return [
    {
      ...limitOf(vantage, called, "petition"),
      starts: report.on,
      due: petition,
      done: null,
      counting: { says: said("due.says.afterReport", reported) },
      mustAct: said("due.who.voters"),
      passesOfItself: true,
    },
    {
      ...limitOf(vantage, called, "destroyLinks"),
      starts: petition,
      due: addDays(petition, WEEK),
      done: destroyed("credentialLinks"),
      counting: { says: said("due.says.whenOver", reported) },
    },
    {
      ...limitOf(vantage, called, "destroyPapers"),
      starts: kept,
      due: addDays(kept, WEEK),
      done: destroyed("papers"),
      counting: { says: said("due.says.afterReport", reported) },
    },
  ];
}

const WEEK = 7;

function limitOf(vantage: Vantage, called: Called, part: string) {
  const purpose = { message: `enum.ballotPurpose.${called.content.purpose}` };
  return {
    id: `ballot.${called.content.ballot}.${part}`,
    what: said(`due.what.${part}`, { purpose }),
    starts: called.on as string | null,
    mustAct: said("due.who.scrutineer"),
    rule: houseRule(standardFor(vantage.story, called.on).id),
  };
}

/** The mandate must be used, by transfer or conversion, before it lapses. */
function mandate(vantage: Vantage): readonly Due[] {
  const { story, asOf } = vantage;
  const { state, until, because } = mandateOf(story, asOf);
  if (state === "none" || until === null) return [];
  const report = lastWhere(
    story,
    "BallotReported/1",
    (entry) => entry.content.purpose === "support",
  );
  const used = first(story, "TransferMade/1") ?? first(story, "Converted/1");
  const limit: Limit = {
    id: "mandate",
    what: said("due.what.mandate"),
    starts: report?.on ?? null,
    due: until,
    done: used?.on ?? null,
    counting: { says: because },
    mustAct: said("due.who.proposersAndAuthority"),
    ifSilent: said("due.silence.mandate"),
    rule: houseRule(standardFor(story, report?.on ?? asOf).id),
  };
  const item = dueItem(vantage, limit);
  return [item.state === "late" ? { ...item, counted: because } : item];
}
