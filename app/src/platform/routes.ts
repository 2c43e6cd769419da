/** What a page's address answers, and who may ask: routes as values, their context and their answers. */
import type { Readable } from "node:stream";
import type { Logger } from "pino";
import type { Clock, Instant } from "./clock.ts";
import type { Configuration } from "./configuration.ts";
import type { Db } from "./database.ts";
import type { Form } from "./form.ts";
import type { Language, Person } from "./people.ts";
import type { NewSession, Session } from "./sessions.ts";

export type { Form, UploadedFile } from "./form.ts";

/** HTML that is ready to send. */
export type Html = { toString(): string };

export type Context = {
  readonly requestId: string;
  readonly language: Language;
  readonly method: "GET" | "POST";
  /** Without the language's prefix and the query. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  /** The first value under each name. */
  readonly query: Readonly<Record<string, string>>;
  /** What was sent with a POST; empty until the permission was granted. */
  readonly form: Form;
  /** A JSON body, for the few routes that scripts call; undefined otherwise. */
  readonly json: unknown;
  readonly person: Person | null;
  readonly session: Session | null;
  /** For a hidden field named form_token in every form that posts. */
  readonly formToken: string;
  /** Stands for the address that the request came from, today; for limits. */
  readonly addressHash: string;
  readonly db: Db;
  readonly clock: Clock;
  readonly now: Instant;
  readonly configuration: Configuration;
  /** The database is an example: one-click sign-in and the mail tray exist. */
  readonly example: boolean;
  readonly log: Logger;
  /** An address of ours in the language of this request. */
  link(path: string): string;
  /** This same address in the other language. */
  readonly otherLanguage: string;
};

/** Who may use a route. The label names it in the list of routes; to the platform it is opaque. */
export type Permission = {
  readonly label: string;
  allows(context: Context): boolean | Promise<boolean>;
};

export const anyone: Permission = { label: "anyone", allows: () => true };
export const signedIn: Permission = {
  label: "signed in",
  allows: (context) => context.person !== null,
};

export type FileLimits = { readonly most: number; readonly bytesEach: number };
/** At most `most` requests in `perSeconds` for one address, or for one person signed in. */
export type RouteLimit = {
  readonly name: string;
  readonly most: number;
  readonly perSeconds: number;
  readonly by: "address" | "person";
};

/** Whom the browser is from now on, or no longer. */
export type SessionChange = { readonly session?: NewSession | "end" };

export type Answer =
  | ({ readonly html: Html; readonly status?: number } & SessionChange)
  | ({ readonly redirect: string } & SessionChange)
  | ({ readonly json: unknown; readonly status?: number } & SessionChange)
  | TextAnswer
  | FileAnswer
  | { readonly missing: true };

export type TextAnswer = {
  readonly text: string;
  readonly type?: string;
  readonly status?: number;
  /** A page that brings its own Content-Security-Policy, in place of the one of every page. */
  readonly policy?: string;
};

export type FileAnswer = {
  readonly file: Uint8Array | Readable;
  readonly type: string;
  readonly name: string;
  /** Shown in the browser; otherwise it is saved. */
  readonly inline?: boolean;
  /** The address names these very bytes: browsers may keep them. */
  readonly cache?: "immutable";
};

export type Route = {
  readonly method: "GET" | "POST";
  /** "/cases/:slug/record.tar"; a last "*" takes the rest. Also served under /cy. */
  readonly path: string;
  readonly may: Permission;
  answer(context: Context): Promise<Answer>;
  /** How many files of what size a form may bring; without it none. */
  readonly files?: FileLimits;
  readonly limit?: RouteLimit;
  /**
   * Also answers scripts of other sites and of saved pages (CORS): cookies are not read and no form token is
   * asked, so what is sent must carry its own authority.
   */
  readonly fromAnywhere?: boolean;
  /** That a request came, when and from where is nobody's business: it leaves no line in the log. */
  readonly unlogged?: boolean;
  /** The address itself holds a secret: the log keeps only the route's pattern. */
  readonly secretPath?: boolean;
  /** Bytes that a form without files may have; 1 MB unless told. */
  readonly formBytes?: number;
};

/** The pages that the platform needs when a route can't answer. */
export type FaultPages = {
  notFound(context: PageContext): Html;
  forbidden(context: PageContext): Html;
  /** Something is wrong on our side; the reference finds it in the log. */
  fault(context: PageContext, reference: string): Html;
  /** The request itself can't be taken. */
  refused(context: PageContext, reason: RefusedReason): Html;
};

/** What is known when a page of the platform's own is shown, even before a route was found. */
export type PageContext = Pick<
  Context,
  "language" | "path" | "person" | "requestId" | "example" | "otherLanguage" | "link"
> & { readonly formToken?: string };

export type RefusedReason =
  | { kind: "bad request" }
  | { kind: "too big" }
  | { kind: "stale form" }
  | { kind: "other site" }
  | { kind: "too many"; retryAfterSeconds: number }
  | { kind: "not ready" };

/** The address to return to after signing in, if it is one of ours; "/" otherwise. */
export function ownPath(text: string): string {
  const hostless = /^\/(?![/\\])/.test(text);
  const plain = /^[^\\\p{Cc}]*$/u.test(text);
  if (!hostless || !plain) return "/";
  return text;
}

/** The paths that a route answers: its own, and the same in Welsh. */
export function pathsOf(route: Pick<Route, "path">): [string, string] {
  return [route.path, route.path === "/" ? "/cy" : `/cy${route.path}`];
}
