/** The acts that begin a year: the council's resolution, the organisations that count, those that no longer do. */
import { addMonths, daysBetween, day as dayOf } from "@rochdale/clock/day.ts";
import { fact } from "@rochdale/facts/fact.ts";
import type { Finding } from "@rochdale/genuineness/finding.ts";
import { has, opening } from "@rochdale/facts/story.ts";
import { act, problem, recordedFacts, refused, type Situation } from "../../house/act.ts";
import { addPartyPerson } from "../../house/actors.ts";
import { bodyBySlug } from "../../house/bodies.ts";
import type { Sent } from "../../house/field.ts";
import type { House } from "../../house/house.ts";
import { OUR_STANDARD, refusal } from "../request/request.ts";
import { controlOf, runs } from "./eligible.ts";
import { noRound, onlyScheme, open, rounds } from "./rules.ts";
import { roundNamed, roundsOf } from "./rules-scheme.ts";
import { forgetHelp, keepSalt, newSalt } from "./store.ts";

const after = () => "/dividend";
const ROUND = /^[A-Za-z0-9][A-Za-z0-9-]{1,19}$/;
const POT_MOST = 100_000_000_00;

/** Lines "50; 1": from so many hours, so many points; hours rise from line to line. */
export function readBandLines(text: string): readonly { from: string; points: string }[] | null {
  const lines = text.split("\n").map((line) => line.trim());
  const bands = lines
    .filter((line) => line !== "")
    .map((line) => /^(\d{1,4}(?:\.\d{1,2})?)\s*;\s*(\d{1,4}(?:\.\d{1,2})?)$/.exec(line))
    .map((found) => (found ? { from: found[1] ?? "", points: found[2] ?? "" } : null));
  if (bands.length === 0 || bands.length > 10) return null;
  const read = bands.filter((band) => band !== null);
  if (read.length < bands.length) return null;
  const rise = read.every((band, at) => at === 0 || Number(read[at - 1]?.from) < Number(band.from));
  return rise ? read : null;
}

export const resolve = act({
  id: "dividend.resolve",
  may: ["authority"],
  fields: {
    round: { kind: "text", max: 20, pattern: ROUND },
    startsOn: { kind: "day" },
    endsOn: { kind: "day" },
    pot: { kind: "pence" },
    appeals: { kind: "pence" },
    className: { kind: "text", max: 200 },
    bands: { kind: "longText", max: 400, rows: 4, suggest: "50; 1\n100; 2\n200; 3" },
    perAccountCap: { kind: "pence", optional: true },
    appealDays: { kind: "whole", least: 28, most: 365, suggest: 56 },
    resolution: { kind: "paper", document: "decisionNotice", open: "public" },
  },
  refusals: (s) => onlyScheme(s.story),
  decide(command, s) {
    const { round, startsOn, endsOn, pot, appeals } = command;
    if (roundNamed(s.story, round)) return problem("round", "dividend.problem.round");
    const longest = addMonths(dayOf(startsOn), 12);
    if (endsOn <= startsOn || endsOn >= longest) return problem("endsOn", "dividend.problem.year");
    const overlaps = roundsOf(s.story).some(
      ({ resolved: { content } }) => content.startsOn <= endsOn && startsOn <= content.endsOn,
    );
    if (overlaps) return problem("startsOn", "dividend.problem.overlap");
    if (pot === 0 || pot > POT_MOST) return problem("pot", "dividend.problem.pot");
    if (appeals >= pot) return problem("appeals", "dividend.problem.appeals");
    const bands = readBandLines(command.bands);
    if (!bands) return problem("bands", "dividend.problem.bands");
    return recordedFacts(
      fact("DividendResolved/1", s.by.party, s.day, {
        round,
        startsOn,
        endsOn,
        potPence: pot,
        appealsPence: appeals,
        className: command.className,
        bands: [...bands],
        perAccountCapPence: command.perAccountCap,
        appealDays: command.appealDays,
        resolution: command.resolution.commitment,
      }),
    );
  },
  async rows({ tx, command, situation }) {
    await keepSalt(tx, { bodyId: situation.bodyId, round: command.round }, newSalt());
  },
  then: after,
});

type Candidate = {
  readonly name: string;
  readonly log: string;
  readonly size: number;
  readonly mutual: boolean;
  /** Whether it is neither invented nor a rehearsal. */
  readonly inEarnest: boolean;
  /** What its own record shows of control by workers and users. */
  readonly control: Finding | undefined;
};

type Asking = { readonly house: House; readonly situation: Situation; readonly sent: Sent };

/** The body that is named, with what its own record shows today; null where no record has this name. */
async function candidate({ house, situation, sent }: Asking): Promise<Candidate | null> {
  const body = await bodyBySlug(house.db, sent.text("organisation").trim());
  if (!body || has(body.story, "SchemeOpened/1")) return null;
  return {
    name: body.name,
    log: body.origin,
    size: body.size,
    mutual: runs(body),
    inEarnest: opening(body.story).standing === "live",
    control: controlOf(body, situation.day),
  };
}

export const accept = act({
  id: "dividend.accept",
  may: ["authority"],
  fields: (s: Situation) => ({
    round: { kind: "choice", options: rounds(s.story, open) },
    organisation: { kind: "text", max: 61, pattern: /^[a-zA-Z0-9][a-zA-Z0-9-]{0,60}$/ },
    name: { kind: "text" },
    email: { kind: "email" },
  }),
  refusals: (s) => noRound(s.story, open),
  load: candidate,
  admits: ({ name, email }) => ({ name, email }),
  decide(command, s) {
    const { round, organisation } = command;
    const found = s.loaded as Candidate | null;
    if (!found) return problem("organisation", "dividend.problem.organisation");
    const here = roundNamed(s.story, round)?.organisations ?? [];
    if (here.some(({ accepted }) => accepted.content.organisation === organisation))
      return problem("organisation", "dividend.problem.accepted");
    const { name } = found;
    if (!found.mutual) return refused(refusal("dividend.notMutual", OUR_STANDARD, { name }));
    if (opening(s.story).standing === "live" && !found.inEarnest)
      return refused(refusal("dividend.notInEarnest", OUR_STANDARD, { name }));
    const { control } = found;
    if (control?.state !== "met") {
      const why = control?.because ?? { message: "dividend.noFinding" };
      return refused(refusal("dividend.notControlled", OUR_STANDARD, { name, why }));
    }
    const party = s.freshId("secretary");
    return recordedFacts(
      fact("PartyAdmitted/1", s.by.party, s.day, {
        party,
        role: "secretary",
        organisation: name,
        person: s.admitted?.commitment ?? null,
        checkedBy: s.by.party,
        how: "officialEmail",
      }),
      fact("OrganisationAccepted/1", s.by.party, s.day, {
        round,
        organisation,
        name,
        party,
        log: found.log,
        size: found.size,
      }),
    );
  },
  async rows({ tx, situation, facts, at, admitted }) {
    const party = facts[0];
    if (party?.type !== "PartyAdmitted/1" || admitted === null)
      throw new Error("nobody was admitted");
    await addPartyPerson(tx, {
      bodyId: situation.bodyId,
      party: party.content.party,
      role: "secretary",
      personId: admitted,
      organisation: party.content.organisation,
      since: at,
    });
  },
  then: after,
});

export const drop = act({
  id: "dividend.drop",
  may: ["authority"],
  fields: (s: Situation) => ({
    round: { kind: "choice", options: rounds(s.story, open) },
    organisation: {
      kind: "choice",
      ...organisationsIn(s),
    },
    reason: { kind: "longText", max: 2000 },
  }),
  refusals: (s) => noRound(s.story, open),
  decide(command, s) {
    const { round, organisation, reason } = command;
    const here = roundNamed(s.story, round)?.organisations ?? [];
    if (!here.some(({ accepted }) => accepted.content.organisation === organisation))
      return problem("organisation", "dividend.problem.notAccepted");
    return recordedFacts(
      fact("OrganisationDropped/1", s.by.party, s.day, { round, organisation, reason }),
    );
  },
  async rows({ tx, command, situation }) {
    const { round, organisation } = command;
    await forgetHelp(tx, { bodyId: situation.bodyId, round, organisation });
  },
  then: after,
});

/** The organisations of every year that is still open, by name. */
export function organisationsIn(s: Situation) {
  const here = roundsOf(s.story)
    .filter(open)
    .flatMap(({ organisations }) => organisations.map(({ accepted }) => accepted.content));
  return {
    options: [...new Set(here.map(({ organisation }) => organisation))],
    names: Object.fromEntries(here.map(({ organisation, name }) => [organisation, name])),
  };
}

/** Days in a year of the scheme, both ends counted. */
export function daysIn({ startsOn, endsOn }: { startsOn: string; endsOn: string }): number {
  return daysBetween(dayOf(startsOn), dayOf(endsOn)) + 1;
}
