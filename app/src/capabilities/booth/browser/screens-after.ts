/** The booth's screens from sending on: sent or not, recorded; a seal opened; what the ballot can promise. */
import { trackerWords } from "@rochdale/ballot/tracker-words.ts";
import { html, type Html } from "../../../design/html.ts";
import { openingText, sealNumber } from "../seal.ts";
import { closesOn, pageAt, sayIn, type Refused, type State, type Unsent } from "./booth-state.ts";
import * as parts from "./screen-parts.ts";

export function sendingScreen(state: State): Html {
  const say = sayIn(state.language);
  return html`${parts.title(say("sending.title"))}
    <progress aria-label="${say("sending.title")}"></progress>
    ${parts.paragraph(say("sending.wait"))}`;
}

export function unsentScreen(state: State, because: Unsent): Html {
  const say = sayIn(state.language);
  const { scrutineer } = state.content;
  return html`${parts.title(say("unsent.title"))}
  ${parts.paragraph(say(`unsent.${because}`))}
  ${parts.button("again", say("unsent.again"))}
  ${parts.paragraph(say("unsent.safe"))}
  ${parts.paragraph(say("unsent.other", { scrutineer }))}
  <p>${parts.button("change", say("change"), "link")}</p>`;
}

export function refusedScreen(state: State, because: Refused): Html {
  const say = sayIn(state.language);
  const { scrutineer } = state.content;
  return html`${parts.title(say("refused.title"))}
  ${parts.paragraph(say(`refused.${because}`, { scrutineer }))}
  ${because === "closed" || because === "notOpen" ? null : parts.button("restart", say("refused.again"), "second")}
  ${parts.paragraph(parts.link(say, pageAt(state, state.content.ballotPath), say("toBallot")))}`;
}

export function recordedScreen(state: State, tracker: string): Html {
  const say = sayIn(state.language);
  const { content } = state;
  const words = trackerWords(tracker);
  const list = `${content.ballotPath}/board?tracker=${encodeURIComponent(tracker)}`;
  const closes = { day: closesOn(state) };
  const names = content.keyHolders.join(", ");
  const { threshold, keyHolders } = content;
  const opening = keyHolders.length === 1 ? "openingAlone" : "opening";
  return html`<div class="recorded">
      ${parts.title(say("recorded.title"))}
      <p>${say("recorded.keep")}</p>
    </div>
    <p class="steps">${content.bodyName} · ${state.election.given.questions.map((one) => one.question).join(" · ")}</p>
    ${parts.paragraph(say("recorded.tracker"))}
    <p class="tracker" lang="en" id="tracker">
      <span class="hidden" lang="${state.language}">${say("recorded.words")}: </span>
      ${words.slice(0, 3).join(" · ")}<span class="hidden"> · </span><br />${words.slice(3).join(" · ")}
    </p>
    <p>${say("recorded.exact")} <code id="exact">${tracker}</code></p>
    ${parts.qrDrawing(content.base + list, say("recorded.code"))}
    <p>${parts.link(say, pageAt(state, list), say("recorded.find"))}</p>
    ${parts.paragraph(say("recorded.when"))}
    ${parts.button("print", say("recorded.print"), "second")}
    ${parts.heading(say("recorded.mind"))}
    ${parts.paragraph(say("recorded.mindSays", { closes }))}
    <p>${parts.button("restart", say("recorded.again"), "link")}</p>
    ${parts.heading(say("recorded.next"))}
    ${parts.paragraph(
      say(`recorded.${opening}`, { closes, threshold, count: keyHolders.length, names }),
    )}
    ${parts.paragraph(say("recorded.forgotten"))}`;
}

/** The seal of this device, opened: for a second device to make again. */
export function openedScreen(state: State): Html {
  const say = sayIn(state.language);
  const { waiting, election, content } = state;
  if (!waiting) throw new TypeError("nothing is open");
  const address = `${content.base}${content.path}/check#${openingText(election, waiting.parts)}`;
  const seed = Array.from(waiting.parts.seed, (byte) => byte.toString(16).padStart(2, "0"));
  return html`${parts.title(say("opened.title"))}
  ${parts.paragraph(say("opened.what"))}
  <p class="seal">${say("audit.number")}: <code id="seal">${sealNumber(waiting.sealed)}</code></p>
  ${parts.answerBox(say, election, waiting.parts.answers)}
  ${parts.qrDrawing(address, say("opened.code"))}
  ${parts.details(
    say("opened.address"),
    html`<p><code id="opening">${address}</code></p>
      <p>${say("opened.random")}: <code>${seed.join("")}</code></p>`,
  )}
  ${parts.paragraph(say("opened.seen"))}
  ${parts.button("fresh", say("opened.again"))}`;
}

/** The page as the second device: it makes another's seal again and shows what is inside. */
export function secondScreen(state: State): Html {
  const say = sayIn(state.language);
  const { opening, election } = state;
  if (opening?.ok) {
    const { scrutineer } = state.content;
    return html`${parts.title(say("second.found"))}
    <p class="seal">
      ${say("audit.number")}: <code id="seal">${sealNumber(opening.sealed)}</code>
    </p>
    ${parts.answerBox(say, election, opening.parts.answers)}
    ${parts.paragraph(say("second.compare"))}
    ${parts.paragraph(html`<strong>${say("second.differs", { scrutineer })}</strong>`)}
    ${parts.button("another", say("second.title"), "second")}
    <p>${parts.button("restart", say("second.vote"), "link")}</p>`;
  }
  const wrong = parts.errorBeside(state, "pasted");
  return html`${parts.title(say("second.title"))}
  ${parts.paragraph(say("second.what"))}
  ${parts.form(
    "second",
    html`<div class="${wrong ? "field wrong" : "field"}">
      <label for="pasted">${say("second.label")}</label>
      ${wrong}
      <textarea
        id="pasted"
        name="pasted"
        rows="6"
        spellcheck="false"
        autocomplete="off"
        ${wrong && html`aria-invalid="true" aria-describedby="pasted-error"`}
      >
${state.pasted}</textarea
      >
    </div>`,
    say("second.button"),
  )}
  <p>${parts.button("restart", say("second.vote"), "link")}</p>`;
}

/** The honest limits, wherever the voter stands; and what this page is. */
export function limitsScreen(state: State): Html {
  const say = sayIn(state.language);
  const { content, election, today } = state;
  const { keyHolders, threshold, scrutineer } = content;
  const names = keyHolders.join(", ");
  const alone = keyHolders.length === 1;
  const beside = "digest" in content.credentials;
  const cannot = [
    say("limits.watching"),
    say("limits.selling"),
    say("limits.phone"),
    alone
      ? say("limits.holder", { names })
      : say("limits.holders", { threshold, count: keyHolders.length, names }),
    say("limits.ends"),
    say("limits.future"),
    ...(election.given.questions.some((one) => one.kind === "ranked")
      ? [say("limits.ranked")]
      : []),
    say("limits.nobody"),
  ];
  const list = (items: readonly string[]) =>
    html`<ul>
      ${items.map((item) => html`<li>${firstStrong(item)}</li>`)}
    </ul>`;
  return html`${parts.button("back", say("back"), "link")}
  ${parts.title(say("toLimits"))} ${parts.heading(say("limits.can"))}
  ${list([1, 2, 3, 4].map((one) => say(`limits.can${one}`)))}
  ${parts.heading(say("limits.cannot"))} ${list(cannot)}
  ${parts.paragraph(say("limits.small"))}
  ${parts.paragraph(say("limits.paper", { scrutineer }))}
  ${parts.heading(say("page.title"))} ${parts.paragraph(say(beside ? "page.whatBeside" : "page.what", { count: beside ? content.credentials.count : 0 }))}
  ${state.saved ? null : html`<p><a href="${`${content.path}/booth.html`}" download>${say("page.save")}</a></p>`}
  ${
    today
      ? html`<p>${say("page.digest")} <code id="digest">${today.booth}</code></p>`
      : parts.paragraph(say("page.unknown"))
  }
  ${beside ? html`<p>${say("page.lastLine")} <code>sed '$d' booth.html | sha256sum</code></p>` : null}`;
}

/** "Someone watching you. A person …": the first sentence names what the rest explains. */
function firstStrong(text: string): Html {
  const end = text.indexOf(". ") + 1;
  return end > 0 ? html`<strong>${text.slice(0, end)}</strong>${text.slice(end)}` : html`${text}`;
}
