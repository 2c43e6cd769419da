/** The list of codes: inside the page, behind it in a saved file, or fetched once and held against the page's digest. */
import { hexHash } from "@rochdale/ballot/hash.ts";
import type { CredentialList } from "../credential-list.ts";
import { at, type State } from "./booth-state.ts";
import { textAt } from "./post.ts";

export type Codes =
  | { readonly ok: true; readonly list: CredentialList }
  /** away: the list could not be fetched. other: what came is not the list that the page was published with. */
  | { readonly ok: false; readonly because: "code.listAway" | "code.listOther" };

let found: CredentialList | null = null;

/** The list that this page was published with. Never throws. */
export async function codesOf(state: Pick<State, "content" | "saved">): Promise<Codes> {
  const { credentials, path } = state.content;
  const list = "digest" in credentials ? found : credentials;
  if (list !== null) return { ok: true, list };
  const behind = document.getElementById("list")?.textContent;
  const text = behind ?? (await textAt(at(state, `${path}/codes.json`)));
  if (text === null) return { ok: false, because: "code.listAway" };
  if (!("digest" in credentials) || hexHash(text) !== credentials.digest)
    return { ok: false, because: "code.listOther" };
  return { ok: true, list: (found = JSON.parse(text) as CredentialList) };
}
