/** Credentials in the browser: opened from the sealed file, what is missing made, saved again, checked, put in the form. */
import {
  byId,
  loadRoll,
  passphrase,
  save,
  secondsSince,
  workers,
  workOn,
  type Desk,
  type Made,
  type Roll,
} from "./desk.ts";
import type { MakeWork } from "./registrar-worker.ts";
import { openSealed, seal, type Links } from "./sealed-file.ts";

/** Opens the sealed file, where one is chosen, and makes credentials for those on the roll who have none. */
export async function makeMissing(desk: Desk): Promise<void> {
  const { say, tell } = desk;
  const secret = passphrase(desk);
  if (secret === null) return;
  tell(say("reading"));
  const roll = await loadRoll(desk);
  const file = byId<HTMLInputElement>("sealed").files?.[0];
  const opened = file ? await openSealed(await file.text(), secret) : null;
  if (opened && !opened.ok) return tell(say(opened.because));
  if (opened && opened.uuid !== roll.uuid) return tell(say("otherBallot"));
  if (!opened && roll.published !== null) return tell(say("needSealed"));
  const known: Links = opened ? opened.links : new Map();
  const fresh = roll.voters.filter((one) => !known.has(one.reference)).length;
  if (roll.setUp && fresh > 0) return tell(say("fixed"));
  const started = performance.now();
  const made = await makeFor(desk, roll, known);
  const same = roll.published === made.digest;
  if (roll.setUp && !same) return tell(say("notPublished"));
  desk.made = made;
  desk.checked = fresh === 0 && same;
  const count = made.links.size;
  const ready = say("made", { count, fresh, seconds: secondsSince(started) });
  tell(`${ready} ${say(desk.checked ? "same" : "nowSave")}`);
}

export async function saveSealed(desk: Desk): Promise<void> {
  const secret = passphrase(desk);
  if (!desk.made || secret === null) return;
  const { uuid } = await loadRoll(desk);
  const text = await seal({ uuid, links: desk.made.links }, secret);
  save([text], `sealed-codes-${uuid.slice(0, 6)}.json`, "application/json");
  desk.tell(desk.say("saved"));
}

/** The file that was saved opens and holds every credential: only then may anything be published or printed. */
export async function checkSealed(desk: Desk): Promise<void> {
  const { say, tell, made } = desk;
  const file = byId<HTMLInputElement>("check").files?.[0];
  const secret = passphrase(desk);
  if (!file || !made || secret === null) return;
  const opened = await openSealed(await file.text(), secret);
  desk.checked = opened.ok && sameLinks(opened.links, made.links);
  if (!desk.checked) return tell(say(opened.ok ? "otherFile" : opened.because));
  await fillForm(made.text);
  tell(say("checked"));
}

/** Credentials of everyone on the roll, those known kept; shared out among workers. */
async function makeFor(desk: Desk, roll: Roll, known: Links): Promise<Made> {
  const references = roll.voters.map((one) => one.reference);
  const share = Math.ceil(references.length / workers());
  const done = Array.from({ length: workers() }, () => 0);
  const parts = await Promise.all(
    done.map(async (_, at) => {
      const mine = references.slice(at * share, (at + 1) * share);
      const credentials = mine.map((reference) => known.get(reference) ?? null);
      const work: MakeWork = { kind: "make", uuid: roll.uuid, group: roll.group, credentials };
      const said = await workOn(desk, work, (count) => {
        done[at] = count;
        desk.advance(done.reduce((sum, one) => sum + one, 0) / references.length);
      });
      if (said.kind !== "made") throw new Error("a worker made nothing");
      return { links: mine.map((one, n) => [one, said.credentials[n] ?? ""] as const), said };
    }),
  );
  const publics = parts.flatMap((part) => part.said.publics).toSorted(byNumber);
  const text = JSON.stringify(publics);
  return {
    links: new Map(parts.flatMap((part) => part.links)),
    text,
    digest: await digestOf(text),
  };
}

/** Decimal numbers without leading noughts, smallest first. */
function byNumber(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : Number(a > b);
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function sameLinks(a: Links, b: Links): boolean {
  return a.size === b.size && [...a].every(([one, credential]) => b.get(one) === credential);
}

/** Puts the public halves, and nothing else, into the form that the registrar sends. */
async function fillForm(text: string): Promise<void> {
  const zipped = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = await new Response(zipped).arrayBuffer();
  const files = new DataTransfer();
  files.items.add(new File([bytes], "public_creds.json.gz", { type: "application/gzip" }));
  byId<HTMLInputElement>("credentials").files = files.files;
}
