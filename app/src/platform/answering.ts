/** The way of every request through a route: where it came from, how often, who may, what was sent. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { FaultPages, PageContext, RefusedReason, Route } from "./routes.ts";
import { takeFromLimit, type Taken } from "./limits.ts";
import { openContext, type OpenContext, type Surroundings } from "./request-context.ts";
import { readBody } from "./request-form.ts";
import { fromOurSite, sameToken } from "./same-site.ts";
import { sendAnswer, sendPage } from "./send-answer.ts";

export type Answering = Surroundings & { pages: FaultPages; signInPath: string };

/** For every form without a limit of its own: more than anybody fills in, fewer than a program sends. */
const FORMS_PER_MINUTE = { address: 600, person: 120 };

/** Answers one request to one route. Throws what is a fault. */
export async function answerRoute(
  route: Route,
  exchange: { request: FastifyRequest; reply: FastifyReply },
  shared: Answering,
): Promise<FastifyReply> {
  const { request, reply } = exchange;
  const { configuration } = shared;
  const fromAnywhere = route.fromAnywhere === true;
  if (fromAnywhere) reply.header("access-control-allow-origin", "*");
  const open = await openContext(request, { ...shared, cookies: !fromAnywhere });
  const { context } = open;
  const refuse = (reason: RefusedReason): FastifyReply =>
    sendRefusal(reply, { reason, open, pages: shared.pages });
  const guarded = route.method === "POST" && !fromAnywhere;
  if (guarded && !fromOurSite(request.headers, configuration.baseUrl))
    return refuse({ kind: "other site" });
  const taken = await countRequest(route, open);
  if (!taken.allowed)
    return refuse({ kind: "too many", retryAfterSeconds: taken.retryAfterSeconds });
  if (!(await route.may.allows(context))) return sendForbidden(reply, open, shared);
  if (route.method === "POST") open.receive(await readBody(request, route));
  if (guarded && !sameToken(tokenSent(request, open), context.formToken))
    return refuse({ kind: "stale form" });
  const answer = await route.answer(context);
  if ("missing" in answer)
    return sendPage(reply, { text: shared.pages.notFound(context).toString(), status: 404 }, open);
  return sendAnswer(reply, answer, open);
}

function tokenSent(request: FastifyRequest, open: OpenContext): string {
  const header = request.headers["x-form-token"];
  return typeof header === "string" ? header : open.context.form.text("form_token");
}

async function countRequest(route: Route, open: OpenContext): Promise<Taken> {
  const { context } = open;
  if (route.limit === undefined && route.method === "GET")
    return { allowed: true, retryAfterSeconds: 0 };
  const person = context.person?.personId;
  const byPerson = person !== undefined && (route.limit?.by ?? "person") === "person";
  const who = byPerson ? `person ${person}` : `address ${context.addressHash}`;
  const most = byPerson ? FORMS_PER_MINUTE.person : FORMS_PER_MINUTE.address;
  const limit = route.limit ?? { name: "forms", most, perSeconds: 60 };
  const { db, now } = context;
  return takeFromLimit(
    db,
    { bucket: `${limit.name} ${who}`, most: limit.most, perSeconds: limit.perSeconds },
    now,
  );
}

/** Somebody not signed in is asked to sign in, and comes back to the page; others are told. */
function sendForbidden(reply: FastifyReply, open: OpenContext, shared: Answering): FastifyReply {
  const { context } = open;
  if (context.person === null && context.method === "GET") {
    const query = reply.request.url.includes("?") ? `?${reply.request.url.split("?")[1]}` : "";
    const back = encodeURIComponent(context.link(context.path) + query);
    return reply
      .header("cache-control", "no-store")
      .redirect(`${context.link(shared.signInPath)}?next=${back}`, 303);
  }
  return sendPage(reply, { text: shared.pages.forbidden(context).toString(), status: 403 }, open);
}

const STATUS: Readonly<Record<RefusedReason["kind"], number>> = {
  "bad request": 400,
  "too big": 413,
  "stale form": 403,
  "other site": 403,
  "too many": 429,
  "not ready": 503,
};

export type Refusal = {
  reason: RefusedReason;
  pages: FaultPages;
  open?: OpenContext;
  context?: PageContext;
};

/** Sends the page that says why the request itself can't be taken. */
export function sendRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { reason, pages, open } = refusal;
  const context = open?.context ?? refusal.context;
  if (context === undefined) throw new TypeError("a refusal needs a context for its page");
  if (reason.kind === "too many") reply.header("retry-after", String(reason.retryAfterSeconds));
  if (reason.kind === "not ready") reply.header("retry-after", "5");
  const text = pages.refused(context, reason).toString();
  return sendPage(reply, { text, status: STATUS[reason.kind] }, open);
}
