/** The address that takes ballots: from our pages, from a saved booth file, from anyone; nothing of the sender is kept. */
import { ballotHere } from "../../house/ballot-here.ts";
import type { House } from "../../house/house.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { BALLOT_CHARACTERS_MOST, takeBallot, type Cast, type Refused } from "./cast.ts";

/** As many as a hospital behind one address casts at shift change. */
const CASTS_PER_MINUTE = 6000;

export function castRoutes(house: House): readonly Route[] {
  return [
    {
      method: "POST",
      path: "/vote/:slug/:n/cast",
      may: anyone,
      fromAnywhere: true,
      unlogged: true,
      limit: { name: "cast", most: CASTS_PER_MINUTE, perSeconds: 60, by: "address" },
      formBytes: 2 * BALLOT_CHARACTERS_MOST,
      answer: async (context) => answerOf(await cast(house, context)),
    },
  ];
}

async function cast(house: House, context: Context): Promise<Cast | null> {
  const here = await ballotHere(house, context);
  if (here?.ballot.called.content.box !== "verifiable") return null;
  const { body, ballot } = here;
  const day = context.clock.today();
  if (day < ballot.opens) return { refused: "notOpen" };
  const box = { bodyId: body.body_id, ballot: ballot.id };
  return takeBallot(house.db, box, { text: textSent(context), late: day > ballot.closes });
}

function textSent(context: Context): string {
  const sent = context.json as { readonly ballot?: unknown } | null | undefined;
  return typeof sent?.ballot === "string" ? sent.ballot : context.form.text("ballot");
}

/** What the booth tells apart; a ballot that is bad in any other way was not made by our booth. */
const BECAUSE: Readonly<Record<Refused, { readonly status: number; readonly because: string }>> = {
  closed: { status: 409, because: "closed" },
  notOpen: { status: 409, because: "notOpen" },
  unknownCredential: { status: 422, because: "unknownCredential" },
  malformed: { status: 422, because: "badBallot" },
  foreign: { status: 422, because: "badBallot" },
  proof: { status: 422, because: "badBallot" },
  copied: { status: 422, because: "badBallot" },
  busy: { status: 503, because: "busy" },
};

function answerOf(cast: Cast | null): Answer {
  if (!cast) return { json: { recorded: false, because: "noSuchBallot" }, status: 404 };
  if (!("refused" in cast)) return { json: { recorded: true, tracker: cast.tracker } };
  const { status, because } = BECAUSE[cast.refused];
  return { json: { recorded: false, because, detail: cast.refused }, status };
}
