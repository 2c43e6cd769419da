/** A voting code as typed: told apart from slips on the spot, and looked up in the page's own list. Never sent. */
import { credentialSecret, readCredential } from "@rochdale/ballot/credential.ts";
import type { Election } from "@rochdale/ballot/election.ts";
import type { Message } from "@rochdale/language/message.ts";
import { isListed } from "../credential-list.ts";
import type { Voter } from "./booth-state.ts";
import type { Codes } from "./codes.ts";

const LENGTHS = [15, 22];

export type ReadCode =
  | { readonly ok: true; readonly voter: Voter }
  | { readonly ok: false; readonly problem: Message };

/** The voter behind a code, or what to look at again. The list is asked for once the code itself is sound. */
export async function voterBehind(
  typed: string,
  given: { readonly election: Election; readonly codes: () => Promise<Codes> },
): Promise<ReadCode> {
  const wrong = (message: string, values: Message["values"] = {}) =>
    ({ ok: false, problem: { message, values } }) as const;
  const characters = [...typed.replace(/[\s\u2010-\u2015-]/g, "")];
  if (characters.length === 0) return wrong("code.none");
  const lookalike = characters.find((one) => "0OIl".includes(one));
  if (lookalike !== undefined) return wrong("code.lookalike", { character: lookalike });
  const strange = characters.find((one) => !/[1-9A-Za-z]/.test(one));
  if (strange !== undefined) return wrong("code.character", { character: strange });
  const count = characters.length;
  if (!LENGTHS.includes(count)) return wrong("code.length", { count });
  const credential = readCredential(typed);
  if (credential === null) return wrong("code.slip");
  const { group, given: about } = given.election;
  const secret = credentialSecret(credential, about.uuid, group);
  const publicCredential = group.write(group.basePower(secret));
  const codes = await given.codes();
  if (!codes.ok) return wrong(codes.because);
  if (!isListed(codes.list, publicCredential)) return wrong("code.unlisted");
  return { ok: true, voter: { secret, publicCredential } };
}
