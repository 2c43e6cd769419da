/** In the browser: the registrar's page. Credentials are made, sealed, saved and printed here; public halves alone are sent. */
import { byId, deskOn, openSteps, type Desk } from "./desk.ts";
import { checkSealed, makeMissing, saveSealed } from "./make-credentials.ts";
import { printLetters, saveMessages, saveMessageSet, saveTable } from "./send-letters.ts";

const STEPS = [
  ["make", "click", makeMissing],
  ["save", "click", saveSealed],
  ["check", "change", checkSealed],
  ["pdf", "click", printLetters],
  ["csv", "click", saveTable],
  ["eml", "click", saveMessageSet],
  ["mail", "click", saveMessages],
] as const;

function start(root: HTMLElement): void {
  const desk: Desk = deskOn(root);
  for (const [id, event, step] of STEPS) {
    byId(id).addEventListener(event, () => {
      // What is said stands where it was asked.
      byId(id).closest("section")?.append(byId("progress"), byId("said"));
      step(desk)
        // Work that fails tells so, instead of leaving the reader waiting.
        .catch(() => desk.tell(desk.say("fault")))
        .finally(() => {
          desk.advance(null);
          openSteps(desk);
        });
    });
  }
  addEventListener("beforeunload", (event) => {
    if (desk.made !== null && !desk.checked) event.preventDefault();
  });
  root.hidden = false;
  openSteps(desk);
}

const root = document.getElementById("registrar");
if (root) start(root);
