/** Whether a form was sent from our own page: what the browser says, and a token only our page has. */
import { timingSafeEqual } from "node:crypto";

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Whether the browser's own headers allow that the request came from a page of ours. A browser always
 * sends Origin or Sec-Fetch-Site with a POST; a program that sends neither still needs the token.
 */
export function fromOurSite(headers: Headers, baseUrl: string): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const origin = headers["origin"];
  if (origin === undefined) return true;
  if (typeof origin !== "string" || !URL.canParse(origin)) return false;
  const { host, origin: plain } = new URL(origin);
  return plain === baseUrl || host === headers["host"];
}

/** Compares without telling by its time where the texts differ. */
export function sameToken(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && a.length > 0 && timingSafeEqual(a, b);
}
