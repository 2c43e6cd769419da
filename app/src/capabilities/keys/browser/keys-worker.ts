/** The holders' worker: works out the answer of a step away from the page's own thread, which stays alive meanwhile. */
import type { Material } from "../material.ts";
import { workOut, type Worked } from "./work.ts";

/** The seed goes from the page to its own worker and nowhere else. */
export type Asked = { readonly material: Material; readonly seed: string };

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const worked: Worked = workOut(data.material, data.seed);
  self.postMessage(worked);
});
