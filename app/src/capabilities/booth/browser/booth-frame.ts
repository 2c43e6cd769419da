/** The whole body of the booth's page for where the voter stands: header with both languages, screen, footer. */
import { html, raw, type Html } from "../../../design/html.ts";
import { pageAt, sayIn, shut, type State } from "./booth-state.ts";
import { button, errorSummary, link } from "./screen-parts.ts";
import * as after from "./screens-after.ts";
import * as voting from "./screens-voting.ts";

export function boothFrame(state: State, logo: string): Html {
  const say = sayIn(state.language);
  const { banner, scrutineer } = state.content;
  const onLimits = state.step.name === "limits";
  return html`<a class="skip" href="#main" data-do="toMain">${say("skip")}</a>
    <header>
      <div class="wide">
        ${raw(logo)}
        <nav aria-label="${say("language")}">
          ${tongue(state, "en", "English")}${tongue(state, "cy", "Cymraeg")}
        </nav>
      </div>
    </header>
    ${
      banner &&
      html`<section class="banner" aria-label="${say("about")}">
        <p class="wide"><strong>${say(`${banner}`)}</strong> ${say(`${banner}Says`)}</p>
      </section>`
    }
    <main id="main" class="wide">${errorSummary(state)}${screen(state)}</main>
    <footer>
      <div class="wide">
        <p>${say("help", { scrutineer })}</p>
        <p>
          ${link(say, pageAt(state, "/accessibility"), say("accessibility"))}
          ${onLimits ? null : html`· ${button("limits", say("toLimits"), "link")}`}
        </p>
        ${state.language === "cy" && html`<p>${say("welsh")}</p>`}
      </div>
    </footer>`;
}

function tongue(state: State, language: "en" | "cy", name: string): Html {
  if (state.language === language)
    return html`<span lang="${language}" aria-current="true">${name}</span>`;
  return html`<button type="button" lang="${language}" data-do="${language}">${name}</button>`;
}

function screen(state: State): Html {
  const { step } = state;
  const beforeCasting = step.name === "code" || step.name === "question" || step.name === "review";
  if (beforeCasting && shut(state) !== null) return voting.shutScreen(state);
  switch (step.name) {
    case "code":
      return voting.codeScreen(state);
    case "question":
      return voting.questionScreen(state, step.at);
    case "review":
      return voting.reviewScreen(state);
    case "sending":
      return after.sendingScreen(state);
    case "unsent":
      return after.unsentScreen(state, step.because);
    case "refused":
      return after.refusedScreen(state, step.because);
    case "recorded":
      return after.recordedScreen(state, step.tracker);
    case "opened":
      return after.openedScreen(state);
    case "second":
      return after.secondScreen(state);
    case "limits":
      return after.limitsScreen(state);
  }
}
