/** In the browser: the same library counts the published papers again, and every figure is compared. */
import { readBlt } from "@rochdale/count/elections/blt.ts";
import { presetNamed } from "@rochdale/count/elections/presets.ts";
import { verifyReport } from "@rochdale/count/elections/verify.ts";

type Words = {
  readonly button: string;
  readonly working: string;
  readonly same: string;
  readonly differs: string;
  readonly failed: string;
};
const DIFFERENCES_SHOWN = 20;

/** The figures that differ; an empty list where all agree. Throws where a file cannot be had or read. */
async function differences(papersUrl: string, reportUrl: string): Promise<readonly string[]> {
  const [papers, report] = await Promise.all(
    [papersUrl, reportUrl].map(async (url) => {
      const answer = await fetch(url, { credentials: "same-origin" });
      if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    }),
  );
  const read = readBlt(papers ?? new Uint8Array());
  if (!read.ok) throw new Error(read.problems[0]?.sentence);
  const claimed = JSON.parse(new TextDecoder().decode(report)) as { readonly rules?: string };
  const rules = presetNamed(claimed.rules ?? "");
  if (!rules) throw new Error("unknown rules");
  return verifyReport(read.election, rules, claimed).map(
    ({ at, reported, counted }) => `${at}: ${reported} / ${counted}`,
  );
}

function offer(place: HTMLElement): void {
  const words = JSON.parse(place.dataset["words"] ?? "{}") as Words;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "govuk-button govuk-button--secondary";
  button.textContent = words.button;
  const said = document.createElement("div");
  said.setAttribute("role", "status");
  place.append(button, said);
  const tell = (text: string, lines: readonly string[] = []): void => {
    const sentence = document.createElement("p");
    sentence.className = "govuk-body";
    sentence.textContent = text;
    const list = document.createElement("ul");
    list.className = "govuk-list govuk-list--bullet";
    for (const line of lines.slice(0, DIFFERENCES_SHOWN)) {
      const item = document.createElement("li");
      item.textContent = line;
      list.append(item);
    }
    said.replaceChildren(sentence, ...(lines.length > 0 ? [list] : []));
  };
  button.addEventListener("click", () => {
    tell(words.working);
    differences(place.dataset["papers"] ?? "", place.dataset["report"] ?? "").then(
      (lines) => tell(lines.length === 0 ? words.same : words.differs, lines),
      () => tell(words.failed),
    );
  });
}

const place = document.getElementById("recount");
if (place) offer(place);
