/** What every page of elections is shown with: the reader's language and roles, links, and whose name may be read. */
import type { Role } from "@rochdale/facts/shapes.ts";
import type { Story } from "@rochdale/facts/story.ts";
import type { Language } from "@rochdale/language/message.ts";
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { addressOf, type Say } from "../../house/site.ts";
import type { Context } from "../../platform/routes.ts";
import { publicNames } from "./declaration.ts";
import { candidateNames } from "./names.ts";
import type { Contest } from "./rules-elections.ts";

export type Shown = {
  readonly body: Body;
  readonly story: Story;
  readonly day: string;
  readonly language: Language;
  readonly say: Say;
  /** A page below the body, in the reader's language. */
  readonly at: (path: string) => string;
  readonly roles: ReadonlySet<Role>;
  /** The names of those who stand, in the order of the paper, as this reader may read them. */
  readonly namesOf: (contest: Contest) => readonly string[];
  /** A candidate before the paper's order is known; null where this reader may not know. */
  readonly nameOf: (contest: Contest, sign: string) => string | null;
};

/** Members, the returning officer and the secretary read every name; strangers those who agreed to be named. */
const READ_NAMES: readonly Role[] = ["member", "scrutineer", "secretary", "board"];

export async function shownOf(house: House, context: Context): Promise<Shown | null> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return null;
  const day = context.clock.today();
  const { language } = context;
  const actors = context.person
    ? await actorsOf(house.db, body.body_id, context.person.personId)
    : [];
  const roles = new Set(actors.map((actor) => actor.role));
  const readsNames = READ_NAMES.some((role) => roles.has(role));
  const names = await candidateNames(house.db, body.body_id);
  const namesOf = (contest: Contest): readonly string[] => {
    const open = publicNames(contest, names, language);
    if (!readsNames) return open;
    return (contest.closing?.standing ?? []).map((sign, at) => names.get(sign) ?? open[at] ?? sign);
  };
  return {
    body,
    story: storyOn(body, day),
    day,
    language,
    say: (message, values) => house.say(language, values ? { message, values } : { message }),
    at: (path) => context.link(`${addressOf(body)}${path}`),
    roles,
    namesOf,
    nameOf: (_, sign) => (readsNames ? (names.get(sign) ?? null) : null),
  };
}
