/** A council's dividend to active citizens: resolved, earned in genuine mutuals, shared to the penny, off council tax bills. */
import type { Capability } from "../../house/capability.ts";
import { decideAppeal, recordAppeal } from "./acts-appeals.ts";
import { check, fileHelp, fileHouseholds } from "./acts-lists.ts";
import { allotPot, destroy, makeFile } from "./acts-share.ts";
import { accept, drop, resolve } from "./acts-year.ts";
import { dividendRoutes } from "./routes.ts";
import { dividendActWords } from "./words-acts.ts";
import { dividendPageWords } from "./words-pages.ts";
import { dividendRuleWords } from "./words-rules.ts";

export const citizensDividend: Capability = {
  name: "citizens-dividend",
  words: { ...dividendActWords, ...dividendPageWords, ...dividendRuleWords },
  acts: [
    resolve,
    accept,
    drop,
    fileHelp,
    check,
    fileHouseholds,
    allotPot,
    makeFile,
    recordAppeal,
    decideAppeal,
    destroy,
  ],
  routes: dividendRoutes,
};
