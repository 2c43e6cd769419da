/** Letters in the browser: for whom, and as what: pages to print, a table for mail merge, messages for one's own mailer. */
import {
  byId,
  loadRoll,
  save,
  secondsSince,
  typed,
  workers,
  workOn,
  type Desk,
  type Roll,
} from "./desk.ts";
import type { LetterBallot, LetterVoter } from "./letter.ts";
import { mailMerge, messageFile, type Sending } from "./mail-set.ts";
import type { LetterWork, Said } from "./registrar-worker.ts";
import type { Links } from "./sealed-file.ts";
import { volumeName, volumesOf } from "./volumes.ts";
import { zipOf } from "./zip-file.ts";

type Letters = { readonly ballot: LetterBallot; readonly voters: readonly LetterVoter[] };

/** Letters for those chosen; null once the reader was told why there are none. */
async function lettersOn(desk: Desk): Promise<Letters | null> {
  const { made, checked, say, tell } = desk;
  if (!made || !checked) return null;
  const help = typed("help");
  if (help === "") return (tell(say("needHelp")), null);
  const roll = await loadRoll(desk);
  const voters = votersOf(roll, made.links, byId<HTMLSelectElement>("whom").value);
  if (voters.length === 0) return (tell(say("nobody")), null);
  return { ballot: { ...roll, help }, voters };
}

function votersOf(roll: Roll, links: Links, whom: string): LetterVoter[] {
  const [reissued, returned] = [new Set(roll.reissued), new Set(roll.returned)];
  return roll.voters.flatMap((voter) => {
    const credential = links.get(voter.reference);
    const wanted =
      whom === "everyone" ||
      (whom === "withoutEmail" && voter.email === null) ||
      (whom === "returned" && returned.has(voter.reference)) ||
      (whom === "reissued" && reissued.has(voter.reference));
    return wanted && credential !== undefined ? [{ ...voter, credential }] : [];
  });
}

export async function printLetters(desk: Desk): Promise<void> {
  const letters = await lettersOn(desk);
  if (!letters) return;
  const { say } = desk;
  const started = performance.now();
  const volumes = volumesOf(letters.voters, Number(desk.root.dataset["volume"]));
  const set = await setVolumes(desk, letters, volumes);
  const [only] = set;
  if (volumes.length === 1 && only) save([only.bytes], "letters.pdf", "application/pdf");
  else {
    const entries = set.map(({ bytes }, at) => ({ name: volumeName(volumes, at), bytes }));
    save(await zipOf(entries, new Date()), "letters.zip", "application/zip");
  }
  const references = set
    .flatMap((one) => one.unprintable)
    .slice(0, 20)
    .join(", ");
  const odd = references === "" ? "" : ` ${say("unprintable", { references })}`;
  const count = letters.voters.length;
  const values = { count, volumes: volumes.length, seconds: secondsSince(started) };
  desk.tell(say(volumes.length === 1 ? "printed" : "printedVolumes", values) + odd);
}

/** Each volume is a PDF of its own, set by whichever worker is free. */
async function setVolumes(
  desk: Desk,
  { ballot, voters }: Letters,
  volumes: readonly (readonly LetterVoter[])[],
) {
  const title = `${ballot.body}: ${ballot.question}`;
  const fonts = [await loadFont(desk, "plain"), await loadFont(desk, "strong")] as const;
  const done = volumes.map(() => 0);
  const set: (Said & { kind: "letters" })[] = [];
  let next = 0;
  const oneAfterAnother = async (): Promise<void> => {
    for (let at = next++; at < volumes.length; at = next++) {
      const work: LetterWork = {
        ...{ kind: "letters", ballot, title, fonts },
        voters: volumes[at] ?? [],
      };
      const said = await workOn(desk, work, (count) => {
        done[at] = count;
        desk.advance(done.reduce((sum, one) => sum + one, 0) / voters.length);
      });
      if (said.kind !== "letters") throw new Error("no letters were set");
      done[at] = work.voters.length;
      set[at] = said;
    }
  };
  await Promise.all(Array.from({ length: workers() }, oneAfterAnother));
  return set;
}

async function loadFont({ root }: Desk, name: string): Promise<Uint8Array> {
  const said = await fetch(root.dataset[name] ?? "");
  if (!said.ok) throw new Error(`a font was answered with ${said.status}`);
  return new Uint8Array(await said.arrayBuffer());
}

export async function saveTable(desk: Desk): Promise<void> {
  const letters = await lettersOn(desk);
  if (!letters) return;
  save([mailMerge(letters.voters, letters.ballot)], "mail-merge.csv", "text/csv");
  desk.tell(desk.say("merged", { count: letters.voters.length }));
}

type Messages = Letters & { readonly sending: Sending };

/** Letters for those with an e-mail address, and who sends them; null once the reader was told why there are none. */
async function messagesOn(desk: Desk): Promise<Messages | null> {
  const letters = await lettersOn(desk);
  if (!letters) return null;
  const { say, tell } = desk;
  const from = typed("from");
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(from)) return (tell(say("needFrom")), null);
  const voters = letters.voters.filter((one) => one.email !== null);
  if (voters.length === 0) return (tell(say("nobody")), null);
  return { ...letters, voters, sending: { from, at: new Date() } };
}

export async function saveMessages(desk: Desk): Promise<void> {
  const messages = await messagesOn(desk);
  if (!messages) return;
  const { voters, ballot, sending } = messages;
  save([messageFile(voters, ballot, sending)], "messages.mbox", "application/mbox");
  desk.tell(desk.say("messages", { count: voters.length }));
}

const MESSAGES_A_FILE = 10_000;

/** Ten thousand messages in each file: more than that, few mailers and no e-mail server's pick-up folder take at once. */
export async function saveMessageSet(desk: Desk): Promise<void> {
  const messages = await messagesOn(desk);
  if (!messages) return;
  const { voters, ballot, sending } = messages;
  const parts = volumesOf(voters, MESSAGES_A_FILE);
  for (const [at, part] of parts.entries()) {
    desk.advance(at / parts.length);
    const said = await workOn(desk, { kind: "messages", ballot, voters: part, sending }, () => {});
    if (said.kind !== "messages") throw new Error("no messages were written");
    const name = parts.length === 1 ? "messages.zip" : `messages-${at + 1}.zip`;
    save(said.pieces, name, "application/zip");
  }
  desk.tell(desk.say("messageSet", { count: voters.length, files: parts.length }));
}
