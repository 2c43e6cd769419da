/** The web server: routes given as values, each behind its permission, and the house's own addresses. */
import { randomBytes } from "node:crypto";
import multipart from "@fastify/multipart";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { sql } from "kysely";
import { answerRoute, sendRefusal, type Answering } from "./answering.ts";
import type { Asset, Assets } from "./assets.ts";
import { systemClock, type Clock } from "./clock.ts";
import type { Configuration } from "./configuration.ts";
import type { Database } from "./database.ts";
import { openLog, type Logger } from "./log.ts";
import { addressHashOf, pageContextOf } from "./request-context.ts";
import { BadRequest, FORM_BYTES, parseFields, TooBig } from "./request-form.ts";
import { pathsOf, type FaultPages, type RefusedReason, type Route } from "./routes.ts";
import { securityHeaders } from "./security-headers.ts";
import { sendPage } from "./send-answer.ts";

export type ServerParts = {
  database: Database;
  configuration: Configuration;
  routes: readonly Route[];
  assets: Assets;
  pages: FaultPages;
  /** Whether the database is marked as an example. */
  example: boolean;
  clock?: Clock;
  log?: Logger;
  /** Shared by the processes of an installation (keys.secretFor("addresses")); else chance. */
  addressSecret?: Uint8Array;
  /** Where those who are not signed in are sent; "/sign-in" unless told. */
  signInPath?: string;
};

export type Server = {
  /** Listens, is ready, and answers the address: "http://127.0.0.1:8080". */
  listen(): Promise<string>;
  /** Takes no new requests, finishes those under way (ten seconds at most), and closes. */
  stop(): Promise<void>;
  setReady(ready: boolean): void;
  readonly routes: readonly Route[];
  inject: FastifyInstance["inject"];
};

const DRAIN_MILLISECONDS = 10_000;
const JSON_BYTES = 64_000;
/** A proxy in front may say who asked, when it stands on this machine or in its private network. */
const PROXIES = ["loopback", "linklocal", "uniquelocal"];

/** Builds the server. Throws when two routes have the same method and path. */
export async function createServer(parts: ServerParts): Promise<Server> {
  const shared = sharedOf(parts);
  const app = fastify({
    logger: false,
    trustProxy: parts.configuration.secure ? PROXIES : false,
    genReqId: () => randomBytes(6).toString("hex"),
    bodyLimit: FORM_BYTES,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
    forceCloseConnections: "idle",
    requestTimeout: 60_000,
    frameworkErrors: (error, request, reply) => {
      void sendError(error, { request, reply }, shared);
    },
  });
  const state = { ready: false };
  await acceptBodies(app);
  watch(app, shared);
  serveOwnAddresses(app, { assets: parts.assets, state, database: parts.database });
  for (const route of parts.routes) serveRoute(app, route, shared);
  app.setNotFoundHandler((request, reply) => {
    const page = shared.pages.notFound(pageContextOf(request, shared.example));
    return sendPage(reply, { text: page.toString(), status: 404 }, undefined);
  });
  app.setErrorHandler((error, request, reply) => sendError(error, { request, reply }, shared));
  await app.ready();
  return {
    listen: async () => {
      const { host, port } = parts.configuration;
      const address = await app.listen({ host, port });
      state.ready = true;
      return address;
    },
    stop: async () => {
      state.ready = false;
      await drain(app);
    },
    setReady: (ready) => {
      state.ready = ready;
    },
    routes: parts.routes,
    inject: app.inject.bind(app),
  };
}

function sharedOf(parts: ServerParts): Answering {
  return {
    database: parts.database,
    configuration: parts.configuration,
    clock: parts.clock ?? systemClock,
    example: parts.example,
    log: parts.log ?? openLog(),
    addressSecret: parts.addressSecret ?? randomBytes(32),
    pages: parts.pages,
    signInPath: parts.signInPath ?? "/sign-in",
  };
}

/** Connections are cut as they fall idle, and after the patience is over whatever they do. */
async function drain(app: FastifyInstance): Promise<void> {
  const idle = setInterval(() => app.server.closeIdleConnections(), 20);
  const late = setTimeout(() => app.server.closeAllConnections(), DRAIN_MILLISECONDS);
  await app.close();
  clearInterval(idle);
  clearTimeout(late);
}

async function acceptBodies(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string" },
    (
      _request: FastifyRequest,
      body: string | Buffer,
      done: (error: Error | null, body?: unknown) => void,
    ) => {
      try {
        done(null, parseFields(body.toString()));
      } catch (error) {
        done(error as Error);
      }
    },
  );
  app.addContentTypeParser(
    "application/json",
    { parseAs: "string", bodyLimit: JSON_BYTES },
    app.getDefaultJsonParser("error", "error"),
  );
  await app.register(multipart, { throwFileSizeLimit: false });
}

/** Headers on everything, and a line in the log for every request. */
function watch(app: FastifyInstance, shared: Answering): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(headersOf(request, shared));
  });
  app.addHook("onResponse", async (request, reply) => {
    const { secretPath, unlogged } = request.routeOptions.config as {
      secretPath?: boolean;
      unlogged?: boolean;
    };
    if (unlogged) return;
    const path = secretPath ? request.routeOptions.url : request.url.split("?")[0];
    shared.log.info(
      {
        request: request.id,
        method: request.method,
        path,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
        from: addressHashOf(request.ip, shared),
      },
      "answered",
    );
  });
}

function headersOf(request: FastifyRequest, shared: Answering): Record<string, string> {
  const headers = securityHeaders(shared.configuration.secure);
  return { ...headers, "x-request-id": String(request.id) };
}

type Own = { assets: Assets; state: { ready: boolean }; database: Database };

function serveOwnAddresses(app: FastifyInstance, own: Own): void {
  app.get("/health", async (_request, reply) =>
    reply.header("cache-control", "no-store").type("text/plain").send("alive\n"),
  );
  app.get("/ready", async (_request, reply) => {
    const ready = own.state.ready && (await answers(own.database));
    return reply
      .code(ready ? 200 : 503)
      .header("cache-control", "no-store")
      .type("text/plain")
      .send(ready ? "ready\n" : "not ready\n");
  });
  app.get("/assets/*", async (request, reply) => {
    const asset = own.assets.at(request.url.split("?")[0] ?? "");
    if (asset === undefined) return reply.callNotFound();
    return sendAsset(asset, request, reply);
  });
}

async function answers(database: Database): Promise<boolean> {
  try {
    await sql`select 1`.execute(database.db);
    return true;
  } catch {
    return false;
  }
}

function sendAsset(asset: Asset, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.type(asset.type).header("cache-control", "public, max-age=31536000, immutable");
  const takesGzip = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  reply.header("vary", "accept-encoding");
  if (asset.gzip === undefined || !takesGzip) return reply.send(asset.bytes);
  return reply.header("content-encoding", "gzip").send(asset.gzip);
}

function serveRoute(app: FastifyInstance, route: Route, shared: Answering): void {
  if (typeof route.may?.allows !== "function")
    throw new TypeError(`${route.method} ${route.path} does not say who may use it`);
  for (const url of pathsOf(route))
    app.route({
      method: route.method,
      url,
      bodyLimit: route.formBytes ?? FORM_BYTES,
      config: { secretPath: route.secretPath === true, unlogged: route.unlogged === true },
      handler: (request, reply) => answerRoute(route, { request, reply }, shared),
    });
}

/** What a route threw: a request that can't be taken, a database that is away, or a fault of ours. */
function sendError(
  error: unknown,
  exchange: { request: FastifyRequest; reply: FastifyReply },
  shared: Answering,
): FastifyReply {
  const { request, reply } = exchange;
  // A malformed address comes here before any hook.
  reply.headers(headersOf(request, shared));
  const context = pageContextOf(request, shared.example);
  const reason = reasonOf(error);
  if (reason?.kind === "not ready") shared.log.error({ request: request.id, err: error }, "away");
  if (reason) return sendRefusal(reply, { reason, context, pages: shared.pages });
  shared.log.error({ request: request.id, err: error }, "fault");
  const reference = String(request.id);
  const text = shared.pages.fault(context, reference).toString();
  return sendPage(reply, { text, status: 500 }, undefined);
}

/** PostgreSQL's classes: 08 connection, 57P shutting down or starting, 53300 too many connections. */
const AWAY = /^(08...|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|ENOENT)$/;

function reasonOf(error: unknown): RefusedReason | undefined {
  if (error instanceof TooBig) return { kind: "too big" };
  if (error instanceof BadRequest) return { kind: "bad request" };
  const { code, statusCode, syscall } = error as {
    code?: string;
    statusCode?: number;
    syscall?: string;
  };
  if (code !== undefined && AWAY.test(code) && (code !== "ENOENT" || syscall === "connect"))
    return { kind: "not ready" };
  if (statusCode === 413) return { kind: "too big" };
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return { kind: "bad request" };
  return undefined;
}
