/** The pages of payment: all statements, one month, its input as a file, lists of claims. */
import { claimLists } from "@rochdale/genuineness/claim-lists.ts";
import { settledStatements } from "@rochdale/genuineness/payments-made.ts";
import type { Story } from "@rochdale/facts/story.ts";
import {
  inputOfMonth,
  nextPeriod,
  statementPreview,
} from "@rochdale/genuineness/statement-told.ts";
import type { Actor } from "../../house/act.ts";
import { actorsOf } from "../../house/actors.ts";
import { bodyBySlug, storyOn, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { sitePage } from "../../house/site.ts";
import { anyone, type Answer, type Context, type Route } from "../../platform/routes.ts";
import { monthAndYear } from "../../design/days.ts";
import { listPage } from "./page-list.ts";
import { statementPage } from "./page-statement.ts";
import { statementsPage } from "./page-statements.ts";
import { mayPreview } from "./rules.ts";
import { speakOf } from "./speak.ts";

type Place = {
  readonly body: Body;
  readonly story: Story;
  readonly day: string;
  readonly actors: readonly Actor[];
};
type Answers = (house: House, context: Context, place: Place) => Promise<Answer>;

export function paymentRoutes(house: House): readonly Route[] {
  const at = (given: Answers) => (context: Context) => within(house, context, given);
  return ["/cases", "/mutuals"].flatMap((base): Route[] => {
    const path = `${base}/:slug/payments`;
    return [
      { method: "GET", path, may: anyone, answer: at(showStatements) },
      { method: "GET", path: `${path}/lists/:list`, may: anyone, answer: at(showList) },
      { method: "GET", path: `${path}/:period`, may: anyone, answer: at(showStatement) },
      { method: "GET", path: `${path}/:period/statement.json`, may: anyone, answer: at(sendInput) },
    ];
  });
}

async function within(house: House, context: Context, answers: Answers): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const day = context.clock.today();
  const actors = context.person
    ? await actorsOf(house.db, body.body_id, context.person.personId)
    : [];
  return answers(house, context, { body, story: storyOn(body, day), day, actors });
}

/** The acts of this room, and the change of prices, that one of the reader's roles may do. */
function actsFor(house: House, { actors }: Place, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => {
    const may = house.acts.get(id)?.may ?? [];
    return actors.some((actor) => may.includes(actor.role));
  });
}

const ROOM = [
  ...["payment.report", "payment.assess", "payment.draw", "payment.pay", "payment.confirm"],
  ...["payment.dispute", "payment.resolve", "payment.closeClaims", "payment.drawClaims"],
  ...["payment.assessClaims", "contract.offerPrices", "contract.agreePrices"],
];

async function showStatements(house: House, context: Context, place: Place): Promise<Answer> {
  const { body, story, day } = place;
  const speak = speakOf(house, context, body);
  const main = statementsPage(speak, { story, day, acts: actsFor(house, place, ROOM) });
  const title = speak.say("payment.title");
  return sitePage(house, context, { title, main, body, tab: "contract", wide: true });
}

async function showStatement(house: House, context: Context, place: Place): Promise<Answer> {
  const { body, story, day } = place;
  const period = context.params["period"] ?? "";
  const settled = settledStatements(story).find((one) => one.statement.period === period) ?? null;
  const next = !settled && nextPeriod(story) === period && mayPreview(story, day);
  const statement = settled?.statement ?? (next ? statementPreview(story, day) : undefined);
  if (!statement) return notFoundPage(house, context);
  const speak = speakOf(house, context, body);
  const ids = [
    "payment.draw",
    "payment.dispute",
    "payment.resolve",
    "payment.pay",
    "payment.confirm",
  ];
  const main = statementPage(speak, {
    ...{ story, statement, settled, acts: actsFor(house, place, ids) },
    fileName: fileName(body, period),
  });
  const month = monthAndYear(context.language, period);
  const title = speak.say("payment.statement.of", { month });
  return sitePage(house, context, { title, main, body, tab: "contract", wide: true });
}

function fileName({ slug }: Body, period: string): string {
  return `${slug}-${period}.json`;
}

/** The exact input of `rochdale statement`, with what the record held on the statement's day. */
async function sendInput(house: House, context: Context, place: Place): Promise<Answer> {
  const period = context.params["period"] ?? "";
  const input = inputOfMonth(place.story, period);
  if (!input) return notFoundPage(house, context);
  const file = new TextEncoder().encode(`${JSON.stringify(input, null, 1)}\n`);
  return { file, type: "application/json", name: fileName(place.body, period) };
}

async function showList(house: House, context: Context, place: Place): Promise<Answer> {
  const list = claimLists(place.story).find(
    (one) => one.closed.content.list === context.params["list"],
  );
  if (!list) return notFoundPage(house, context);
  const speak = speakOf(house, context, place.body);
  const acts = actsFor(house, place, ["payment.drawClaims", "payment.assessClaims"]);
  const title = speak.say("payment.list.title", { list: list.closed.content.list });
  const main = listPage(speak, { list, acts });
  return sitePage(house, context, { title, main, body: place.body, tab: "contract" });
}
