/** What the booth asks of the website: whether voting is open, the list of codes, to take a sealed vote. Nothing else leaves. */
import type { PollToday } from "../content.ts";
import type { Refused, Unsent } from "./booth-state.ts";

export type CastAnswer =
  | { readonly kind: "recorded" }
  | { readonly kind: "refused"; readonly because: Refused }
  | { readonly kind: "unsent"; readonly because: Unsent };

const PATIENCE_MILLISECONDS = 30_000;
const PLAIN: RequestInit = {
  credentials: "omit",
  cache: "no-store",
  referrerPolicy: "no-referrer",
};
const REFUSED: readonly Refused[] = [
  "closed",
  "notOpen",
  "unknownCredential",
  "cancelledCredential",
  "badBallot",
];

/** Sends a ballot. Recorded only if the server says so of this very ballot; never throws. */
export async function castAt(
  address: string,
  ballot: { readonly text: string; readonly tracker: string },
): Promise<CastAnswer> {
  const unsent = (because: Unsent) => ({ kind: "unsent", because }) as const;
  try {
    const answer = await fetch(address, {
      ...PLAIN,
      method: "POST",
      body: new URLSearchParams({ ballot: ballot.text }),
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    const said = (await answer.json().catch(() => ({}))) as Record<string, unknown>;
    if (answer.ok && said["recorded"] === true && said["tracker"] === ballot.tracker)
      return { kind: "recorded" };
    const because = REFUSED.find((one) => one === said["because"]);
    return because ? { kind: "refused", because } : unsent("busy");
  } catch {
    return unsent("network");
  }
}

/** A text of the website; null where it cannot be had. */
export async function textAt(address: string): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
    const answer = await fetch(address, { ...PLAIN, signal });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

/** What the website says of the poll today; null where it cannot be reached or says something else. */
export async function pollToday(address: string): Promise<PollToday | null> {
  try {
    const said = JSON.parse((await textAt(address)) ?? "{}") as PollToday;
    return ["early", "open", "over"].includes(said.stage) ? said : null;
  } catch {
    return null;
  }
}
