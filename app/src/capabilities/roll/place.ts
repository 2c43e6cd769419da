/** Where a page of the roll is: the body, the ballot, the reader's tongue and roles; and the page for whom it is closed. */
import type { Ballot } from "@rochdale/facts/ballot-story.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import type { Language, Message } from "@rochdale/language/message.ts";
import { html, type Html } from "../../design/html.ts";
import { heading, paragraph } from "../../design/layout.ts";
import { actorsOf } from "../../house/actors.ts";
import { ballotHere } from "../../house/ballot-here.ts";
import type { Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, sitePage, type SitePage } from "../../house/site.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import type { BoxName } from "./tables.ts";

export type Place = {
  readonly body: Body;
  readonly ballot: Ballot;
  readonly box: BoxName;
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  /** An address of this body, "/do/roll.freeze", in the reader's language. */
  readonly at: (path: string) => string;
  /** An address of this ballot: "", "/roll", "/registrar". */
  readonly here: (path: string) => string;
  readonly formToken: string;
};

export type Page = (house: House, context: Context, place: Place) => Promise<Answer>;

async function placeOf(house: House, context: Context): Promise<Place | null> {
  const found = await ballotHere(house, context);
  if (!found) return null;
  const { body, ballot } = found;
  const base = addressOf(body);
  const { language, formToken } = context;
  return {
    body,
    ballot,
    box: { bodyId: body.body_id, ballot: ballot.id },
    language,
    say: (message, values) => house.say(language, values ? { message, values } : { message }),
    at: (path) => context.link(`${base}${path}`),
    here: (path) => context.link(`${base}/ballots/${ballot.number}${path}`),
    formToken,
  };
}

/** A page for everybody. */
export function open(house: House, page: Page): (context: Context) => Promise<Answer> {
  return async (context) => {
    const place = await placeOf(house, context);
    return place ? page(house, context, place) : notFoundPage(house, context);
  };
}

/** A page for the ballot's own scrutineer, or for these officers; a page of 403 for everybody else. */
export function closedTo(
  house: House,
  who: "scrutineer" | "officers",
  page: Page,
): (context: Context) => Promise<Answer> {
  return open(house, async (_house, context, place) => {
    const roles = await officesOf(house, context, place);
    if (roles.has("scrutineer") || (who === "officers" && roles.has("secretary"))) {
      return page(house, context, place);
    }
    const title = place.say("roll.forbidden.title");
    const main = html`${heading(title, { level: 1, size: "l" })}${paragraph(place.say(`roll.forbidden.${who}`))}`;
    return show(house, context, place, { title, main, status: 403 });
  });
}

/** The reader's offices here: scrutineer only as the one who called this ballot. */
export async function officesOf(
  house: House,
  context: Context,
  { body, ballot }: Pick<Place, "body" | "ballot">,
): Promise<ReadonlySet<Role>> {
  if (!context.person) return new Set();
  const actors = await actorsOf(house.db, body.body_id, context.person.personId);
  const mine = actors.filter(
    (one) => one.role !== "scrutineer" || one.party === ballot.called.content.scrutineer,
  );
  return new Set(mine.map((one) => one.role));
}

type Shown = Omit<SitePage, "body" | "tab">;

// oxlint-disable-next-line max-params
export function show(house: House, context: Context, place: Place, page: Shown): Promise<Answer> {
  return sitePage(house, context, { ...page, body: place.body, tab: "ballots" });
}

/** The page's heading over the question. */
export function titleOf({ ballot }: Place, title: string): Html {
  return heading(title, { level: 1, size: "l", caption: ballot.called.content.question });
}
