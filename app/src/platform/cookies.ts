/** Our two cookies: the session's token, and the token of forms for those who are not signed in. */
import type { Instant } from "./clock.ts";

export type CookieKind = "session" | "form";

/** Over https the name itself makes browsers refuse the cookie from any other host or path. */
export function cookieName(kind: CookieKind, secure: boolean): string {
  const name = kind === "session" ? "rochdale" : "rochdale-form";
  return secure ? `__Host-${name}` : name;
}

/** The value of the first cookie with this name in a request's header, or undefined. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? "").split(";")) {
    const [key, value] = part.trim().split("=", 2);
    if (key === name && value !== undefined && /^[A-Za-z0-9_-]{1,200}$/.test(value)) return value;
  }
  return undefined;
}

export type NewCookie = { kind: CookieKind; value: string; expires?: Instant };

/** The Set-Cookie header. An empty value removes the cookie. */
export function writeCookie(cookie: NewCookie, secure: boolean): string {
  const parts = [`${cookieName(cookie.kind, secure)}=${cookie.value}`];
  parts.push("Path=/", "HttpOnly", "SameSite=Lax");
  if (secure) parts.push("Secure");
  if (cookie.value === "") parts.push("Max-Age=0");
  else if (cookie.expires) parts.push(`Expires=${cookie.expires.toUTCString()}`);
  return parts.join("; ");
}
