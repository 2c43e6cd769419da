/** The booth: the voter's page for ballots whose box anyone can verify. One static file for each ballot. */
import type { Capability } from "../../house/capability.ts";
import { boothRoutes } from "./routes.ts";

export { boothPage, type BoothPage, type Standing } from "./page.ts";
export { boothAnswer } from "./routes.ts";
export { forgetNames, keepBooth, namesOnPage } from "./store.ts";

export const booth: Capability = {
  name: "booth",
  // The page carries its own sentences inside; the house needs none of them.
  words: {},
  acts: [],
  routes: boothRoutes,
};
