/** In the browser: offers passkeys where the browser has them; pages work without this. */
import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";

async function ask(address: string, token: string, body: object): Promise<Response> {
  return fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", "x-form-token": token },
    body: JSON.stringify(body),
  });
}

function offer(place: HTMLElement): void {
  const button = place.querySelector("button");
  const said = place.querySelector<HTMLElement>("[role=status]");
  if (!button || !said) return;
  place.hidden = false;
  button.addEventListener("click", () => {
    said.textContent = "";
    void go(place).catch(() => {
      said.textContent = said.dataset["failed"] ?? "";
    });
  });
}

async function go(place: HTMLElement): Promise<void> {
  const { begin = "", finish = "", token = "", to = "/", name = "" } = place.dataset;
  const started = await ask(begin, token, {});
  if (!started.ok) throw new Error("not begun");
  const { challengeId, options } = (await started.json()) as {
    challengeId: string;
    options: never;
  };
  const response =
    "add" in place.dataset
      ? await startRegistration({ optionsJSON: options })
      : await startAuthentication({ optionsJSON: options });
  const finished = await ask(finish, token, { challengeId, response, name });
  if (!finished.ok) throw new Error("not finished");
  location.assign(to);
}

if (browserSupportsWebAuthn()) {
  for (const place of document.querySelectorAll<HTMLElement>("[data-passkey]")) offer(place);
}
