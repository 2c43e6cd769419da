/** The registrar's desk in the browser: what the page says, what was made so far, and what may be pressed. */
import type { Language } from "@rochdale/language/message.ts";
import { say as speak } from "@rochdale/language/say.ts";
import { rollRegistrarWords } from "../words-registrar.ts";
import type { LetterBallot, LetterVoter } from "./letter.ts";
import type { Said, Work } from "./registrar-worker.ts";
import type { Links } from "./sealed-file.ts";

/** What the server tells the registrar's page, and never a credential. */
export type Roll = Omit<LetterBallot, "help"> & {
  readonly uuid: string;
  readonly group: string;
  /** Digest of the public halves that were published, if any. */
  readonly published: string | null;
  readonly setUp: boolean;
  readonly voters: readonly Omit<LetterVoter, "credential">[];
  readonly reissued: readonly string[];
  readonly returned: readonly string[];
};

/** Credentials by reference, with the public text that stands for them. */
export type Made = { readonly links: Links; readonly text: string; readonly digest: string };

export type Desk = {
  readonly root: HTMLElement;
  made: Made | null;
  /** The sealed file was opened again and holds every credential. */
  checked: boolean;
  say(name: string, values?: { readonly [name: string]: string | number }): string;
  tell(text: string): void;
  /** How far a long piece of work is, from 0 to 1; null when it is over. */
  advance(share: number | null): void;
};

export const byId = <E extends HTMLElement>(id: string): E =>
  document.getElementById(`registrar-${id}`) as E;

export const typed = (id: string): string => byId<HTMLInputElement>(id).value.trim();

export function deskOn(root: HTMLElement): Desk {
  const language = (root.dataset["language"] ?? "en") as Language;
  return {
    root,
    made: null,
    checked: false,
    say: (name, values = {}) =>
      speak(rollRegistrarWords, language, { message: `roll.registrar.${name}`, values }),
    tell: (text) => {
      byId("said").textContent = text;
    },
    advance: (share) => {
      const bar = byId<HTMLProgressElement>("progress");
      bar.hidden = share === null;
      bar.value = share ?? 0;
    },
  };
}

/** A button is open when its step can be taken. */
export function openSteps(desk: Desk): void {
  const set = (id: string, may: boolean): void => {
    const button = byId<HTMLButtonElement>(id);
    button.disabled = !may;
    button.setAttribute("aria-disabled", String(!may));
  };
  set("make", true);
  set("save", desk.made !== null);
  set("publish", desk.checked && byId<HTMLInputElement>("credentials").files?.length === 1);
  for (const id of ["pdf", "csv", "eml", "mail"]) set(id, desk.checked);
}

export async function loadRoll({ root }: Desk): Promise<Roll> {
  const said = await fetch(root.dataset["roll"] ?? "", { cache: "no-store" });
  if (!said.ok) throw new Error(`the roll was answered with ${said.status}`);
  return (await said.json()) as Roll;
}

const PASSPHRASE_LEAST = 12;

/** The passphrase, typed twice alike; null once the reader was told what is wrong. */
export function passphrase(desk: Desk): string | null {
  const text = byId<HTMLInputElement>("passphrase").value;
  const short = text.length < PASSPHRASE_LEAST;
  if (!short && text === byId<HTMLInputElement>("again").value) return text;
  desk.tell(short ? desk.say("tooShort", { least: PASSPHRASE_LEAST }) : desk.say("notTheSame"));
  return null;
}

/** One worker for one piece of work; it ends with its result. */
export function workOn({ root }: Desk, work: Work, advance: (done: number) => void): Promise<Said> {
  const worker = new Worker(root.dataset["worker"] ?? "");
  return new Promise<Said>((resolve, reject) => {
    worker.addEventListener("message", (event: MessageEvent<Said>) => {
      if (event.data.kind === "progress") advance(event.data.done);
      else resolve(event.data);
    });
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    worker.postMessage(work);
  }).finally(() => worker.terminate());
}

/** Workers for work that can be shared out: as many as there are cores, within reason. */
const WORKERS_MOST = 8;
export const workers = (): number =>
  Math.max(1, Math.min(WORKERS_MOST, navigator.hardwareConcurrency || 1));

export function save(content: readonly BlobPart[], name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([...content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const secondsSince = (started: number): string =>
  ((performance.now() - started) / 1000).toFixed(1);
