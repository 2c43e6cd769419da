/** What a route knows about a request: who asks, in which language, with what. */
import { createHmac, randomBytes } from "node:crypto";
import type { FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { dayOf, type Clock } from "./clock.ts";
import type { Configuration } from "./configuration.ts";
import { cookieName, readCookie } from "./cookies.ts";
import type { Database } from "./database.ts";
import { emptyForm, type Form } from "./form.ts";
import type { Language } from "./people.ts";
import type { Context, PageContext } from "./routes.ts";
import { formTokenOf, sessionOf } from "./sessions.ts";

/** What all requests share. */
export type Surroundings = {
  database: Database;
  configuration: Configuration;
  clock: Clock;
  example: boolean;
  log: Logger;
  /** Makes addresses unreadable in limits and logs; the same in every process of an installation. */
  addressSecret: Uint8Array;
};

/** A context, and what the platform alone changes or reads in it. */
export type OpenContext = {
  context: Context;
  receive(body: { form: Form; json: unknown }): void;
  /** The token to set as a cookie, when a page for somebody not signed in asked for one. */
  freshFormCookie(): string | undefined;
  /** Whether the page carries a token, so that nobody but its reader may keep it. */
  formTokenUsed(): boolean;
};

/** Loads the session and gathers the rest. */
export async function openContext(
  request: FastifyRequest,
  shared: Surroundings & { cookies: boolean },
): Promise<OpenContext> {
  const { configuration, clock, database } = shared;
  const now = clock.now();
  const cookies = shared.cookies ? request.headers.cookie : undefined;
  const token = readCookie(cookies, cookieName("session", configuration.secure));
  const session = token ? await sessionOf(database.db, token, now) : undefined;
  const tokens = formTokens(
    session && token,
    readCookie(cookies, cookieName("form", configuration.secure)),
  );
  let received: { form: Form; json: unknown } = { form: emptyForm, json: undefined };
  const page = pageContextOf(request, shared.example);
  const context: Context = {
    ...page,
    method: request.method === "POST" ? "POST" : "GET",
    params: paramsOf(request.params as Record<string, string>),
    query: queryOf(request.url),
    get form() {
      return received.form;
    },
    get json() {
      return received.json;
    },
    person: session?.person ?? null,
    session: session ?? null,
    get formToken() {
      return tokens.token();
    },
    addressHash: addressHashOf(request.ip, shared),
    db: database.db,
    clock,
    now,
    configuration,
    log: shared.log.child({ request: request.id }),
  };
  return {
    context,
    receive: (body) => {
      received = body;
    },
    freshFormCookie: () => tokens.fresh(),
    formTokenUsed: () => tokens.used(),
  };
}

type FormTokens = { token(): string; fresh(): string | undefined; used(): boolean };

/** A signed-in form's token comes from the session; another's is the value of a cookie of its own. */
function formTokens(sessionToken: string | undefined, cookie: string | undefined): FormTokens {
  let made: string | undefined;
  let used = false;
  return {
    token: () => {
      used = true;
      if (sessionToken !== undefined) return formTokenOf(sessionToken);
      return cookie ?? (made ??= randomBytes(32).toString("base64url"));
    },
    fresh: () => made,
    used: () => used,
  };
}

/** What can be said of a request before anything was looked up. */
export function pageContextOf(request: FastifyRequest, example: boolean): PageContext {
  const [path, query] = splitOnce(request.url, "?");
  const welsh = path === "/cy" || path.startsWith("/cy/");
  const plain = welsh ? path.slice("/cy".length) || "/" : path;
  const prefix = (language: Language): string => (language === "cy" ? "/cy" : "");
  const at = (language: Language, to: string): string => {
    const start = prefix(language);
    return start !== "" && to === "/" ? start : start + to;
  };
  const language: Language = welsh ? "cy" : "en";
  const rest = query === undefined ? "" : `?${query}`;
  return {
    language,
    path: plain,
    person: null,
    requestId: String(request.id),
    example,
    link: (to) => at(language, to),
    otherLanguage: at(welsh ? "en" : "cy", plain) + rest,
  };
}

/** Stands for an address for one day; nobody without the secret can tell which. */
export function addressHashOf(address: string, shared: Surroundings): string {
  return createHmac("sha256", shared.addressSecret)
    .update(`${dayOf(shared.clock.now())} ${address}`)
    .digest("base64url")
    .slice(0, 16);
}

/** What a database can't hold becomes U+FFFD, as in forms and queries. */
function paramsOf(params: Readonly<Record<string, string>>): Record<string, string> {
  const plain = Object.entries(params).map(([name, value]) => [
    name,
    value.replaceAll("\0", "\ufffd"),
  ]);
  return Object.fromEntries(plain) as Record<string, string>;
}

function queryOf(url: string): Record<string, string> {
  const query: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of new URLSearchParams(splitOnce(url, "?")[1] ?? ""))
    query[name] ??= value.replaceAll("\0", "\ufffd");
  return query;
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
