/** The registrar's worker: makes credentials and their public halves, sets letters and messages, away from the page's own thread. */
import { credentialPublic, newOldCredential } from "@rochdale/ballot/credential.ts";
import { groupNamed } from "@rochdale/ballot/groups.ts";
import { letterSetter, unprintable, type LetterBallot, type LetterVoter } from "./letter.ts";
import { messageSet, type Sending } from "./mail-set.ts";
import { beginPdf } from "./pdf-file.ts";
import { readFont } from "./true-type.ts";
import { zipOf } from "./zip-file.ts";

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
export type MessageWork = {
  readonly kind: "messages";
  readonly ballot: LetterBallot;
  readonly voters: readonly LetterVoter[];
  readonly sending: Sending;
};
export type Work = MakeWork | LetterWork | MessageWork;
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
    }
  | { readonly kind: "messages"; readonly pieces: readonly Uint8Array<ArrayBuffer>[] };

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

async function packMessages({ ballot, voters, sending }: MessageWork): Promise<void> {
  const encoder = new TextEncoder();
  const entries = messageSet(voters, ballot, sending).map(({ name, text }) => ({
    name,
    bytes: encoder.encode(text),
  }));
  tell({ kind: "messages", pieces: await zipOf(entries, sending.at) });
}

/** What fails in a promise reaches the page as what fails at once does. */
const throwing = (error: unknown): void => {
  setTimeout(() => {
    throw error;
  });
};

self.addEventListener("message", ({ data }: MessageEvent<Work>) => {
  if (data.kind === "make") make(data);
  else if (data.kind === "letters") setLetters(data).catch(throwing);
  else packMessages(data).catch(throwing);
});
