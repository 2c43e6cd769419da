/** The pages about a body's ballots: list, ballot, report, the closed box's file, codes and letters. */
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { actorsOf } from "../../house/actors.ts";
import {
  ballotHere,
  isItsScrutineer,
  scrutineerOf,
  type BallotHere,
} from "../../house/ballot-here.ts";
import { bodyBySlug, storyOn, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { ballotsOf, type Ballot } from "@rochdale/facts/ballot-story.ts";
import { codesGiven } from "../roll/roll.ts";
import { checkingOf } from "../secret-ballot/secret-ballot.ts";
import { ballotPage } from "./pages-ballots.ts";
import { ballotsPage } from "./pages-list.ts";
import { isReported, reportPage, resultBox } from "./pages-report.ts";
import { closedBoxFile } from "./plain-box.ts";
import type { Verified } from "./pages-verified.ts";
import { reportPdf } from "./report-pdf.ts";
import { reportBytes, reportDigest, signedReport } from "./report.ts";
import { resultIn } from "./result.ts";
import { speakOf } from "./speak.ts";

export function ballotRoutes(house: House): readonly Route[] {
  return ["/cases", "/mutuals"].flatMap((base): Route[] => {
    const one = `${base}/:slug/ballots/:n`;
    return [
      {
        method: "GET",
        path: `${base}/:slug/ballots`,
        may: anyone,
        answer: (c) => showList(house, c),
      },
      { method: "GET", path: one, may: anyone, answer: (c) => showBallot(house, c) },
      { method: "GET", path: `${one}/report`, may: anyone, answer: (c) => showReport(house, c) },
      { method: "GET", path: `${one}/report.pdf`, may: anyone, answer: (c) => sendPdf(house, c) },
      {
        method: "GET",
        path: `${one}/report.json`,
        may: anyone,
        answer: (c) => sendReportData(house, c),
      },
      { method: "GET", path: `${one}/box.json`, may: anyone, answer: (c) => sendBox(house, c) },
    ];
  });
}

async function showList(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const speak = speakOf(house, context, body);
  const roles = await rolesIn(house, context, body);
  const main = ballotsPage(speak, {
    ballots: ballotsOf(storyOn(body, context.clock.today())),
    mayCall: roles.has("scrutineer"),
  });
  return sitePage(house, context, {
    title: speak.say("support.list.title"),
    main,
    body,
    tab: "ballots",
  });
}

async function rolesIn(house: House, context: Context, body: Body): Promise<ReadonlySet<string>> {
  if (!context.person) return new Set();
  const actors = await actorsOf(house.db, body.body_id, context.person.personId);
  return new Set(actors.map((actor) => actor.role));
}

async function showBallot(house: House, context: Context): Promise<Answer> {
  const found = await ballotHere(house, context);
  if (!found) return notFoundPage(house, context);
  const { body, ballot } = found;
  const speak = speakOf(house, context, body);
  const box = { bodyId: body.body_id, ballot: ballot.id };
  const scrutineerReads = await isItsScrutineer(house, context, found);
  const report = isReported(ballot) ? ballot : null;
  const scrutineer = scrutineerOf(found);
  const main = ballotPage(speak, {
    ballot,
    day: context.clock.today(),
    bodyName: body.name,
    slug: body.slug,
    scrutineer,
    codesGiven:
      scrutineerReads && ballot.frozen && ballot.called.content.box === "plain"
        ? await codesGiven(house.db, box)
        : null,
    secret:
      ballot.called.content.box === "verifiable"
        ? secretBallotOf(storyOn(body, context.clock.today()), ballot.id)
        : null,
    scrutineerReads,
    checking: ballot.closed && !report ? await checkingOf(house.db, box) : null,
    result: report
      ? resultBox(speak, {
          ballot: report,
          bodyName: body.name,
          scrutineer,
          result: resultFor(report),
          verified: null,
        })
      : null,
    election: electionOf(body.story, ballot),
    reportHref: report ? speak.link(`${speak.base}/ballots/${ballot.number}/report`) : null,
  });
  return sitePage(house, context, {
    title: ballot.called.content.question,
    main,
    body,
    tab: "ballots",
  });
}

/** The number of the election in which this ballot is a contest's. */
function electionOf(story: Story, ballot: Ballot): number | null {
  const link = all(story, "ContestBallotCalled/1").find((one) => one.content.ballot === ballot.id);
  return link ? Number(link.content.election.slice(1)) : null;
}

function resultFor(ballot: Ballot) {
  return ballot.report ? resultIn(ballot, ballot.report.content.tally) : null;
}

async function showReport(house: House, context: Context): Promise<Answer> {
  const found = await ballotHere(house, context);
  if (!found || !isReported(found.ballot)) return notFoundPage(house, context);
  const { body, ballot } = found;
  const speak = speakOf(house, context, body);
  const main = reportPage(speak, {
    ballot: found.ballot,
    bodyName: body.name,
    scrutineer: scrutineerOf(found),
    result: resultFor(ballot),
    verified: verifiedOf(found, context.clock.today()),
  });
  return sitePage(house, context, {
    title: speak.say("support.report.kind"),
    main,
    body,
    tab: "ballots",
  });
}

async function sendPdf(house: House, context: Context): Promise<Answer> {
  const found = await ballotHere(house, context);
  if (!found || !isReported(found.ballot)) return notFoundPage(house, context);
  const { body, ballot } = found;
  const file = await reportPdf(speakOf(house, context, body), {
    ballot: found.ballot,
    bodyName: body.name,
    scrutineer: scrutineerOf(found),
    result: resultFor(ballot),
    verified: verifiedOf(found, context.clock.today()),
  });
  return { file, type: "application/pdf", name: `${body.slug}-ballot-${ballot.number}-report.pdf` };
}

/** The signed report of a verifiable ballot with what happened to its materials since. */
function verifiedOf({ body, ballot }: BallotHere, day: string): Verified | null {
  const story = storyOn(body, day);
  const report = signedReport(story, ballot);
  if (!report) return null;
  const destroyed = secretBallotOf(story, ballot.id).destroyed.map(({ on, content }) => ({
    on,
    materials: content.materials,
  }));
  const file = `${body.slug}-${ballot.id}`;
  return { report, digest: reportDigest(report), destroyed, file };
}

/** The report as it was signed: its SHA-256 stands in the record. */
async function sendReportData(house: House, context: Context): Promise<Answer> {
  const found = await ballotHere(house, context);
  const report = found && signedReport(storyOn(found.body, context.clock.today()), found.ballot);
  if (!report) return notFoundPage(house, context);
  const name = `${found.body.slug}-${found.ballot.id}-report.json`;
  return { file: reportBytes(report), type: "application/json", name };
}

/** The box once it is closed and the record holds its fingerprint; before that there is no such file. */
async function sendBox(house: House, context: Context): Promise<Answer> {
  const found = await ballotHere(house, context);
  if (!found?.ballot.closed) return notFoundPage(house, context);
  const box = { bodyId: found.body.body_id, ballot: found.ballot.id };
  const file = await closedBoxFile(house.db, box);
  if (!file) return notFoundPage(house, context);
  return { file, type: "application/json", name: `${found.body.slug}-${found.ballot.id}.json` };
}
