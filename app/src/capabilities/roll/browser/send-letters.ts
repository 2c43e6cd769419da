/** Letters in the browser: for whom, and as what: pages to print, a table for mail merge, messages for one's own mailer. */
import { byId, loadRoll, save, secondsSince, typed, workOn, type Desk, type Roll } from "./desk.ts";
import type { LetterBallot, LetterVoter } from "./letter.ts";
import { mailMerge, messageFile } from "./mail-set.ts";
import type { LetterWork } from "./registrar-worker.ts";
import type { Links } from "./sealed-file.ts";

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
  const title = `${letters.ballot.body}: ${letters.ballot.question}`;
  const fonts = [await loadFont(desk, "plain"), await loadFont(desk, "strong")] as const;
  const work: LetterWork = { kind: "letters", ...letters, title, fonts };
  const count = letters.voters.length;
  const said = await workOn(desk, work, (done) => desk.advance(done / count));
  if (said.kind !== "letters") throw new Error("no letters were set");
  save(said.bytes, "letters.pdf", "application/pdf");
  const references = said.unprintable.slice(0, 20).join(", ");
  const odd = references === "" ? "" : ` ${say("unprintable", { references })}`;
  desk.tell(say("printed", { count, seconds: secondsSince(started) }) + odd);
}

async function loadFont({ root }: Desk, name: string): Promise<Uint8Array> {
  const said = await fetch(root.dataset[name] ?? "");
  if (!said.ok) throw new Error(`a font was answered with ${said.status}`);
  return new Uint8Array(await said.arrayBuffer());
}

export async function saveTable(desk: Desk): Promise<void> {
  const letters = await lettersOn(desk);
  if (!letters) return;
  save(mailMerge(letters.voters, letters.ballot), "mail-merge.csv", "text/csv");
  desk.tell(desk.say("merged", { count: letters.voters.length }));
}

export async function saveMessages(desk: Desk): Promise<void> {
  const letters = await lettersOn(desk);
  if (!letters) return;
  const { say, tell } = desk;
  const from = typed("from");
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(from)) return tell(say("needFrom"));
  const count = letters.voters.filter((one) => one.email !== null).length;
  if (count === 0) return tell(say("nobody"));
  const file = messageFile(letters.voters, letters.ballot, { from, at: new Date() });
  save(file, "messages.mbox", "application/mbox");
  tell(say("messages", { count }));
}
