/** The booth in the browser: hears what the voter does, takes the step, shows it. Keeps nothing but memory. */
import { signBallot } from "@rochdale/ballot/cast.ts";
import { readElection, type Election } from "@rochdale/ballot/election.ts";
import type { Language } from "@rochdale/language/message.ts";
import type { BoothContent } from "../content.ts";
import { readDraft } from "../paper.ts";
import { readOpening, seal, sealNumber, SEED_BYTES } from "../seal.ts";
import { boothFrame } from "./booth-frame.ts";
import { at, emptyDrafts, forgotten, sayIn, shut, type State, type Step } from "./booth-state.ts";
import { voterBehind } from "./code.ts";
import { codesOf } from "./codes.ts";
import { castAt, pollToday } from "./post.ts";

const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
const element = (id: string) => document.getElementById(id);

function begin(): State {
  const content = JSON.parse(element("ballot")?.textContent ?? "") as BoothContent;
  const read = readElection(content.election);
  if (!read.ok) throw new Error(read.problems[0]?.because);
  const election = named(read.value.election, content.standing);
  const saved = !location.protocol.startsWith("http");
  return {
    ...{ content, election, saved, ...forgotten },
    language: firstLanguage(saved),
    today: null,
    step: { name: location.pathname.endsWith("/check") ? "second" : "code" },
    drafts: emptyDrafts(election),
    pasted: "",
    opening: null,
  };
}

/** The election with candidates' names where its text has their signs. What is sealed are their places. */
function named(election: Election, standing: BoothContent["standing"]): Election {
  if (!standing) return election;
  const { given } = election;
  const questions = given.questions.map((one) => ({ ...one, answers: standing.names }));
  return { ...election, given: { ...given, questions } };
}

function firstLanguage(saved: boolean): Language {
  const welsh = saved ? navigator.language.startsWith("cy") : location.pathname.startsWith("/cy/");
  return welsh ? "cy" : "en";
}

const state = begin();
const root = element("booth") as HTMLElement;
const logo = element("logo")?.innerHTML ?? "";

/** Draws where the voter stands; `focus` is what a screen reader shall read next. */
function show(focus: "step" | "problem" | "language" | "nothing"): void {
  root.innerHTML = boothFrame(state, logo).toString();
  const says = element("says");
  if (says) says.textContent = "";
  document.documentElement.lang = state.language;
  const heading = element("step")?.textContent?.trim() ?? "";
  const key = state.problem ? "titleError" : "title";
  document.title = sayIn(state.language)(key, { step: heading });
  if (focus === "language") root.querySelector<HTMLElement>("nav button")?.focus();
  else if (focus !== "nothing") element(focus)?.focus();
}

function go(step: Step): void {
  Object.assign(state, { step, problem: null });
  window.scrollTo(0, 0);
  show("step");
  if (step.name === "review") afterPaint(sealNow);
}

function complain(problem: NonNullable<State["problem"]>): void {
  state.problem = problem;
  show("problem");
}

/** Work that would keep a new screen from being drawn waits until it is. */
function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work, 0));
}

/** Seals the answers before the voter can choose to cast them or to open them: so the seal cannot depend on that. */
function sealNow(): void {
  const { voter, election, drafts } = state;
  if (state.step.name !== "review" || voter === null || state.waiting !== null) return;
  const answers = election.given.questions.map((question, place) => {
    const read = readDraft(question, drafts[place] ?? []);
    if (!read.ok) throw new RangeError("only a paper that is ready is sealed");
    return read.answer;
  });
  const parts = { seed: random(SEED_BYTES), publicCredential: voter.publicCredential, answers };
  const sealed = seal(election, parts);
  state.waiting = { parts, sealed };
  // The screen stays as it is, with the reader's place on it: only the number is filled in.
  const [number, says] = [element("seal"), element("says")];
  if (number) number.textContent = sealNumber(sealed);
  if (says) says.textContent = sayIn(state.language)("audit.sealed");
}

async function cast(): Promise<void> {
  if (state.step.name !== "review" && state.step.name !== "unsent") return;
  sealNow();
  const { waiting, voter, election } = state;
  if (state.ballot === null) {
    if (waiting === null || voter === null) return;
    const signed = signBallot(election, waiting.sealed, { secret: voter.secret, random });
    state.ballot = { text: signed.ballot, tracker: signed.tracker };
  }
  const { ballot } = state;
  go({ name: "sending" });
  const answer = await castAt(at(state, `${state.content.path}/cast`), ballot);
  if (answer.kind === "recorded") forget({ name: "recorded", tracker: ballot.tracker });
  else if (answer.kind === "refused") forget({ name: "refused", because: answer.because });
  else go({ name: "unsent", because: answer.because });
}

function forget(step: Step): void {
  Object.assign(state, forgotten, { drafts: emptyDrafts(state.election) });
  go(step);
}

async function enterCode(): Promise<void> {
  const [wait, { step, typed }] = [element("wait"), state];
  if (wait) wait.textContent = sayIn(state.language)("code.wait");
  const read = await voterBehind(typed, { election: state.election, codes: () => codesOf(state) });
  if (state.step !== step || state.typed !== typed) return;
  if (!read.ok) return complain({ text: read.problem, field: "code" });
  Object.assign(state, { voter: read.voter, typed: "" });
  go({ name: "question", at: 0 });
}

function choose(place: number): void {
  const question = state.election.given.questions[place];
  if (!question) return;
  const read = readDraft(question, state.drafts[place] ?? []);
  if (!read.ok) {
    const field = question.kind === "ranked" ? `rank-${read.place}` : "choice";
    return complain({ text: read.problem, field });
  }
  const more = place + 1 < state.election.given.questions.length;
  go(more ? { name: "question", at: place + 1 } : { name: "review" });
}

/** Another answer needs another seal; what was sent before, if it arrived, is replaced by it. */
function change(): void {
  Object.assign(state, { waiting: null, ballot: null });
  go({ name: "question", at: 0 });
}

function lookInside(): void {
  state.opening = readOpening(state.election, state.pasted);
  if (state.opening.ok) return go({ name: "second" });
  complain({ text: { message: `second.${state.opening.because}` }, field: "pasted" });
}

const deeds: Readonly<Record<string, () => unknown>> = {
  code: enterCode,
  choice: () => state.step.name === "question" && choose(state.step.at),
  cast,
  again: cast,
  change,
  open: () => {
    sealNow();
    if (state.waiting) go({ name: "opened" });
  },
  fresh: change,
  second: lookInside,
  another: () => {
    Object.assign(state, { opening: null, pasted: "" });
    go({ name: "second" });
  },
  restart: () => forget({ name: "code" }),
  limits: () => go({ name: "limits", back: state.step }),
  back: () => state.step.name === "limits" && go(state.step.back),
  print: () => window.print(),
  en: () => speakIn("en"),
  cy: () => speakIn("cy"),
  toField: () => element(state.problem?.field ?? "")?.focus(),
  toMain: () => element("step")?.focus(),
};

function speakIn(language: Language): void {
  state.language = language;
  show("language");
}

/** What is typed or ticked is kept at once, so that no redrawing loses it. */
function keep(target: EventTarget | null): void {
  if (target instanceof HTMLTextAreaElement) state.pasted = target.value;
  else if (target instanceof HTMLInputElement && target.name === "code") state.typed = target.value;
  else if (state.step.name === "question") {
    const ticked = root.querySelectorAll<HTMLInputElement>("input[name=choice]:checked");
    const ranks = root.querySelectorAll<HTMLSelectElement>("select[name=rank]");
    const values = [...ticked, ...ranks].map((one) => one.value);
    const { at: here } = state.step;
    state.drafts = state.drafts.map((draft, place) => (place === here ? values : draft));
  }
}

/** A code or an opened vote that came in the address leaves it again, so that it stays in no list of pages visited. */
function takeFragment(): void {
  const fragment = decodeURIComponent(location.hash.slice(1));
  if (fragment.length < 15) return;
  history.replaceState(null, "", location.pathname + location.search);
  if (fragment.startsWith("1~")) {
    Object.assign(state, { pasted: fragment, step: { name: "second" } });
    return lookInside();
  }
  if (state.step.name !== "code") return;
  state.typed = fragment;
  show("step");
}

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target.closest("[data-do]") : null;
  if (target === null || target instanceof HTMLFormElement) return;
  event.preventDefault();
  deeds[target.getAttribute("data-do") ?? ""]?.();
});
document.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target instanceof Element ? event.target.getAttribute("data-do") : null;
  deeds[form ?? ""]?.();
});
document.addEventListener("input", (event) => keep(event.target));
window.addEventListener("hashchange", takeFragment);
// A page that is left, and that a browser may bring back, has forgotten.
window.addEventListener("pagehide", () => {
  if (state.step.name !== "recorded") forget({ name: "code" });
});
window.addEventListener("beforeunload", (event) => {
  if (state.ballot !== null) event.preventDefault();
});

show("nothing");
takeFragment();
void pollToday(at(state, `${state.content.path}/state.json`)).then((today) => {
  if (today === null) return;
  state.today = today;
  const closed = shut(state) !== null && ["code", "question", "review"].includes(state.step.name);
  if (closed || state.step.name === "limits") show("step");
});
