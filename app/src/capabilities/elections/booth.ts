/** The booth of an election: candidates by name and statement, ranked by number; the box is the app's plain one. */
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf } from "../../house/site.ts";
import { anyone, type Context, type Route } from "../../platform/routes.ts";
import { enterBooth, stepInBooth, type Poll } from "../support/support.ts";
import { candidateNames } from "./names.ts";
import { boothPath, contestPath } from "./pages-list.ts";
import { electionByNumber, takesRankings } from "./rules-elections.ts";

export function boothRoutes(house: House): readonly Route[] {
  const path = "/vote/:slug/elections/:n/:c";
  const walk = (step: typeof enterBooth) => async (context: Context) => {
    const poll = await pollOf(house, context);
    return poll ? step(house, context, poll) : notFoundPage(house, context);
  };
  return [
    { method: "GET", path, may: anyone, answer: walk(enterBooth) },
    {
      method: "POST",
      path,
      may: anyone,
      limit: { name: "vote", most: 60, perSeconds: 600, by: "address" },
      answer: walk(stepInBooth),
    },
  ];
}

/** Every name stands on the paper: whoever stands agreed to that, and voters hold a code. */
async function pollOf(house: House, context: Context): Promise<Poll | null> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return null;
  const day = context.clock.today();
  const election = electionByNumber(storyOn(body, day), context.params["n"] ?? "");
  const contest = election?.contests.find((one) => String(one.number) === context.params["c"]);
  if (!election || !contest || contest.closing?.outcome !== "contested") return null;
  const names = await candidateNames(house.db, body.body_id);
  const { content } = election.called;
  const base = addressOf(body);
  const standing = contest.closing.standing.map((sign) => {
    const statement = contest.candidates.find((one) => one.id === sign)?.nominated.content
      .statement;
    return {
      name: names.get(sign) ?? sign,
      statement: statement === undefined ? null : `${base}/documents/${statement}`,
    };
  });
  return {
    body,
    box: { bodyId: body.body_id, ballot: contest.id },
    takesPapers: takesRankings(election, day),
    rehearsal: content.rehearsal,
    booth: {
      address: boothPath(body.slug, election, contest),
      about: `${base}${contestPath(election, contest)}`,
      read: `${base}/elections/${election.number}`,
      bodyName: body.name,
      formToken: context.formToken,
      question: contest.name,
      opens: content.opens,
      closes: content.closes,
      opened: election.opened !== null,
      asks: { kind: "rank", seats: contest.seats, standing },
    },
  };
}

/** Whether the reader is the returning officer of the election, or of the same party. */
export async function runsElection(
  house: House,
  context: Context,
  given: { readonly bodyId: string; readonly returningOfficer: string },
): Promise<boolean> {
  if (!context.person) return false;
  const actors = await actorsOf(house.db, given.bodyId, context.person.personId);
  return actors.some(
    (actor) => actor.role === "scrutineer" && actor.party === given.returningOfficer,
  );
}
