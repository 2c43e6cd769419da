// What a page gains where there is script. Every page works without it.
import { initAll } from "{{govuk-frontend.js}}";

initAll();

// "Print" buttons: drawn only where they can do something.
for (const button of document.querySelectorAll("[data-rd-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// A long piece of work: follow it, speak at each quarter, go to its result.
const work = document.querySelector("[data-rd-progress]");
if (work) {
  const spoken = document.querySelector("[data-rd-spoken]");
  let quarter = Math.floor(Number(work.querySelector("progress")?.value ?? 0) * 4);
  const follow = async () => {
    try {
      const answer = await fetch(location.href, { headers: { accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.querySelector("[data-rd-progress]");
      if (!next) return location.assign(answer.redirected ? answer.url : location.href);
      work.replaceChildren(...next.childNodes);
      const now = Math.floor(Number(work.querySelector("progress")?.value ?? 0) * 4);
      if (spoken && now > quarter) {
        quarter = now;
        spoken.textContent = work.querySelector("[data-rd-done]")?.textContent ?? "";
      }
      if (work.querySelector("[data-rd-finished]")) return;
    } catch {
      // Not reached this time: the link "Refresh" is still there.
    }
    setTimeout(follow, 2000);
  };
  setTimeout(follow, 2000);
}
