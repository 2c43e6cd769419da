/** In the browser: makes, checks and uses a holder's part of the key. The seed never leaves this page. */
import { readSeed, seedWords } from "@rochdale/ballot/seed-words.ts";
import type { Language } from "@rochdale/language/message.ts";
import { say as speak } from "@rochdale/language/say.ts";
import { qr } from "../../../design/qr.ts";
import type { Material } from "../material.ts";
import { keysBrowserWords } from "../words-browser.ts";
import { buttonOf, element } from "./elements.ts";
import type { Asked } from "./keys-worker.ts";
import { isOwn, newKey, type Worked } from "./work.ts";

type Say = (message: string, values?: { readonly [name: string]: string | number }) => string;

/** Known while this page is open, so that a joint call needs one typing; the rehearsal asks again. */
let known: string | null = null;

const LOOK_AGAIN_MILLISECONDS = 8_000;
const LOOKS_AT_MOST = 450;

function sayer(): Say {
  const language: Language = document.documentElement.lang === "cy" ? "cy" : "en";
  return (message, values = {}) => speak(keysBrowserWords, language, { message, values });
}

/** The browser draws what it is told before the long work begins. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 30));
  });

type Place = {
  readonly root: HTMLElement;
  readonly work: HTMLElement;
  readonly form: HTMLFormElement;
  readonly says: HTMLElement;
  readonly material: Material;
  readonly say: Say;
};

async function start(looks = 0): Promise<void> {
  const root = document.getElementById("key-step");
  const says = document.getElementById("key-says");
  if (!root || !says) return;
  const say = sayer();
  const work = document.getElementById("key-work");
  const form = document.getElementById("key-answer");
  if (!work || !(form instanceof HTMLFormElement)) {
    const waitsFor = WAITS[root.dataset["step"] ?? ""];
    if (waitsFor && looks < LOOKS_AT_MOST) waitFor(says, say(waitsFor), looks);
    return;
  }
  form.hidden = true;
  const answer = await fetch(root.dataset["address"] ?? "", { credentials: "same-origin" });
  if (!answer.ok) {
    form.hidden = false;
    return;
  }
  const place = { root, work, form, says, say, material: (await answer.json()) as Material };
  if (place.material.step === "certificate") offerToMake(place);
  else askForSeed(place);
}

/** What is said where a holder stands and nothing is to be done but wait. */
const WAITS: { readonly [stands: string]: string } = {
  wait: "keys.browser.waiting",
  shared: "keys.browser.waiting",
  checking: "keys.browser.checking",
  behind: "keys.browser.checking",
};

function waitFor(says: HTMLElement, words: string, looks: number): void {
  says.textContent = words;
  setTimeout(() => void lookAgain(looks + 1), LOOK_AGAIN_MILLISECONDS);
}

/** The page as it stands now, put in the place of this one: what was typed is kept in memory alone. */
async function lookAgain(looks: number): Promise<void> {
  const fresh = await fetch(location.pathname, { credentials: "same-origin" }).catch(() => null);
  if (fresh?.ok) {
    const page = new DOMParser().parseFromString(await fresh.text(), "text/html");
    const [now, then] = [page.querySelector("main"), document.querySelector("main")];
    if (now && then) then.replaceWith(document.adoptNode(now));
  }
  await start(looks);
}

function offerToMake(place: Place): void {
  const { work, say, says, material } = place;
  work.replaceChildren(
    buttonOf(say("keys.browser.make"), async () => {
      says.textContent = say("keys.browser.working");
      await drawn();
      const made = newKey(material);
      says.textContent = "";
      showSheet(place, made);
    }),
  );
}

const groupsOf = (seed: string): string =>
  [seed.slice(0, 6), seed.slice(6, 11), seed.slice(11, 16), seed.slice(16)].join(" ");

function showSheet(place: Place, made: { readonly seed: string; readonly answer: string }): void {
  const { work, say } = place;
  const sheet = element("div", { class: "rd-notice rd-print-alone" });
  const title = element("h3", { class: "govuk-heading-m", text: say("keys.browser.sheet") });
  title.tabIndex = -1;
  const letters = element("p", { class: "govuk-body-l" });
  letters.append(element("code", { text: groupsOf(made.seed), id: "key-letters" }));
  letters.translate = false;
  const words = element("p", { class: "govuk-body" });
  words.lang = "en";
  words.translate = false;
  words.append(element("code", { text: seedWords(made.seed).join(" ") }));
  const code = element("div");
  code.innerHTML = qr(made.seed, say("keys.browser.sheet.qr")).toString();
  sheet.append(
    title,
    element("p", { class: "govuk-body", text: place.root.dataset["sheet"] ?? "" }),
    element("h4", { class: "govuk-heading-s", text: say("keys.browser.sheet.letters") }),
    letters,
    element("p", { class: "govuk-body-s", text: say("keys.browser.sheet.places") }),
    element("h4", { class: "govuk-heading-s", text: say("keys.browser.sheet.words") }),
    words,
    code,
  );
  const keep = element("p", { class: "govuk-body", text: say("keys.browser.sheet.keep") });
  work.replaceChildren(
    keep,
    buttonOf(say("keys.browser.print"), () => window.print()),
    sheet,
    proofOfKeeping(place, made),
  );
  title.focus();
}

/** Four places of the seed, in order, that only somebody who kept it can fill. */
function fourPlaces(): readonly number[] {
  const places = new Set<number>();
  while (places.size < 4) {
    const byte = crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
    if (byte < 242) places.add((byte % 22) + 1);
  }
  return [...places].toSorted((a, b) => a - b);
}

function proofOfKeeping(place: Place, made: { seed: string; answer: string }): HTMLElement {
  const { say } = place;
  const places = fourPlaces();
  const named = { places: places.join(", ") };
  const wanted = places.map((at) => made.seed[at - 1]).join("");
  const asked = inputOf(place, { id: "key-kept", label: say("keys.browser.kept", named) });
  const whole = element("div");
  whole.append(
    asked.group,
    buttonOf(say("keys.browser.kept.go"), async () => {
      if (asked.input.value.replace(/[\s,-]+/g, "") !== wanted) {
        asked.wrong(say("keys.browser.kept.wrong", named));
        return;
      }
      known = made.seed;
      await send(place, made.answer);
    }),
  );
  return whole;
}

function inputOf({ say }: Place, given: { id: string; label: string; hint?: string }) {
  const group = element("div", { class: "govuk-form-group" });
  const label = element("label", { class: "govuk-label", text: given.label });
  label.htmlFor = given.id;
  const input = element("input", { class: "govuk-input", id: given.id });
  input.autocomplete = "off";
  input.spellcheck = false;
  input.autocapitalize = "off";
  const error = element("p", { class: "govuk-error-message", id: `${given.id}-error` });
  error.hidden = true;
  const hint = element("div", {
    class: "govuk-hint",
    id: `${given.id}-hint`,
    text: given.hint ?? "",
  });
  input.setAttribute("aria-describedby", `${hint.id} ${error.id}`);
  group.append(label, hint, error, input);
  const wrong = (text: string): void => {
    group.classList.add("govuk-form-group--error");
    error.textContent = text || say("keys.browser.failed");
    error.hidden = false;
    input.focus();
  };
  return { group, input, wrong };
}

/** The rehearsal proves the sheet: it asks again whatever this page remembers. A shuffle needs no key. */
function askForSeed(place: Place): void {
  const { work, say, says, material } = place;
  const alone = material.single && material.step === "share" ? ".single" : "";
  const go = say(`keys.browser.go.${material.step}${alone}`);
  if (material.step === "shuffle") {
    work.replaceChildren(buttonOf(go, () => workAndSend(place, "")));
    return;
  }
  if (known !== null && material.step !== "rehearsal" && isOwn(material, known)) {
    const seed = known;
    work.replaceChildren(buttonOf(go, () => workAndSend(place, seed)));
    return;
  }
  const asked = inputOf(place, {
    id: "key-seed",
    label: say("keys.browser.type"),
    hint: say("keys.browser.type.hint"),
  });
  work.replaceChildren(
    asked.group,
    buttonOf(go, async () => {
      const seed = readSeed(asked.input.value);
      if (seed === null) {
        const found = asked.input.value.replace(/[\s-]+/g, "").length;
        asked.wrong(say("keys.browser.type.wrong", { found }));
        return;
      }
      says.textContent = say("keys.browser.working");
      await drawn();
      if (!isOwn(material, seed)) {
        says.textContent = "";
        asked.wrong(say("keys.browser.type.other"));
        return;
      }
      known = seed;
      await workAndSend(place, seed);
    }),
  );
}

async function workAndSend(place: Place, seed: string): Promise<void> {
  const { says, say, work, material } = place;
  const minutes = Math.ceil(((material.opens?.papers ?? 0) * WORK_MILLISECONDS) / 60_000);
  says.textContent =
    minutes > 1 ? say("keys.browser.workingLong", { minutes }) : say("keys.browser.working");
  const worked = await workedOut(place, { material, seed }).catch(() => null);
  if (worked === null) {
    says.textContent = say("keys.browser.notWorked");
    return;
  }
  if (worked.ok) return send(place, worked.answer);
  says.textContent = say("keys.browser.complaint", { holder: worked.against });
  const complaint = JSON.stringify({ complaint: worked.against });
  work.replaceChildren(buttonOf(say("keys.browser.complaint.go"), () => send(place, complaint)));
}

/** The work of one ranked paper in a browser, at the slower of shuffle and share. */
const WORK_MILLISECONDS = 60;

function workedOut({ root }: Place, asked: Asked): Promise<Worked> {
  const worker = new Worker(root.dataset["worker"] ?? "");
  return new Promise<Worked>((done, failed) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Worked>) => done(data));
    worker.addEventListener("error", (event) => failed(new Error(event.message)));
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}

async function send(place: Place, answer: string): Promise<void> {
  const { form, says, say } = place;
  says.textContent = say("keys.browser.working");
  const body = new FormData(form);
  body.set("answer", new File([answer], "answer.json", { type: "application/json" }));
  const sent = await fetch(form.action, { method: "POST", body, credentials: "same-origin" }).catch(
    () => null,
  );
  if (sent === null) {
    says.textContent = say("keys.browser.failed");
    return;
  }
  if (!sent.ok) {
    const page = new DOMParser().parseFromString(await sent.text(), "text/html");
    const why = page.querySelector(".govuk-error-summary__body")?.textContent?.trim();
    says.textContent = why || say("keys.browser.refused");
    return;
  }
  await lookAgain(0);
  // Of an answer that is still being checked the page itself says how it stands.
  if (document.getElementById("key-step")?.dataset["step"] === "checking") return;
  const said = document.getElementById("key-says");
  if (said) said.textContent = `${say("keys.browser.sent")} ${said.textContent}`.trim();
}

void start();
