/** Rochdale's mark: four threads woven over and under, as flannel was woven there; and its name drawn as outlines. */
import { readFileSync } from "node:fs";
import { raw } from "./html.ts";
import type { Html } from "./html.ts";

const DRAWN = readFileSync(new URL("assets/wordmark.svg", import.meta.url), "utf8").trim();

/** The mark and the name in the colour of the text around; named "Rochdale" for those who listen. */
export const wordmark: Html = raw(DRAWN.replace(/fill="#12404f"/, 'fill="currentColor"'));

/** The same without a name, for places that say it in words. */
export const plainWordmark: Html = raw(
  wordmark.value
    .replace(/ role="img" aria-label="[^"]*"/, ' aria-hidden="true" focusable="false"')
    .replace(/<title>[^<]*<\/title>/, ""),
);
