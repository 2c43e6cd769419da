/** The registrar's worker: makes credentials and their public halves, and sets letters, away from the page's own thread. */
import { credentialPublic, newOldCredential } from "@rochdale/ballot/credential.ts";
import { groupNamed } from "@rochdale/ballot/groups.ts";
import { letterSetter, unprintable, type LetterBallot, type LetterVoter } from "./letter.ts";
import { beginPdf } from "./pdf-file.ts";
import { readFont } from "./true-type.ts";

/** `credentials`: null where one is to be made. */
export type MakeWork = {
  readonly kind: "make";
  readonly uuid: string;
  readonly group: string;
  readonly credentials: readonly (string | null)[];
};
export type LetterWork = {
  readonly kind: "letters";
  readonly ballot: LetterBallot;
  readonly title: string;
  readonly voters: readonly LetterVoter[];
  readonly fonts: readonly [Uint8Array, Uint8Array];
};
export type Said =
  | { readonly kind: "progress"; readonly done: number }
  | {
      readonly kind: "made";
      readonly credentials: readonly string[];
      readonly publics: readonly string[];
    }
  | {
      readonly kind: "letters";
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** References of those whose name or address the font cannot print whole. */
      readonly unprintable: readonly string[];
    };

const STEP = 100;
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const tell = (said: Said): void => self.postMessage(said);

function make({ uuid, group: name, credentials }: MakeWork): void {
  const group = groupNamed(name);
  if (!group) throw new Error(`no group ${name}`);
  const made: string[] = [];
  const publics: string[] = [];
  for (const given of credentials) {
    const credential = given ?? newOldCredential(random);
    made.push(credential);
    publics.push(credentialPublic(credential, uuid, group));
    if (made.length % STEP === 0) tell({ kind: "progress", done: made.length });
  }
  tell({ kind: "made", credentials: made, publics });
}

async function setLetters({ ballot, title, voters, fonts }: LetterWork): Promise<void> {
  const [plain, strong] = [readFont(fonts[0]), readFont(fonts[1])];
  const file = beginPdf([plain, strong], { title, language: "en" });
  const set = letterSetter(ballot, [plain, strong]);
  for (const [at, voter] of voters.entries()) {
    await file.addPage(set(voter));
    if (at % STEP === 0) tell({ kind: "progress", done: at });
  }
  const missing = voters.filter((voter) => unprintable(voter, plain));
  const bytes = await file.finish();
  tell({ kind: "letters", bytes, unprintable: missing.map((voter) => voter.reference) });
}

self.addEventListener("message", (event: MessageEvent<MakeWork | LetterWork>) => {
  if (event.data.kind === "make") make(event.data);
  else void setLetters(event.data);
});
