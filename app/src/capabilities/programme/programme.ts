/** The programme: an adviser's view of all cases by what presses, from the public record alone. */
import { bodiesOf } from "../../house/actors.ts";
import { allBodies } from "../../house/bodies.ts";
import type { Capability } from "../../house/capability.ts";
import type { House } from "../../house/house.ts";
import { isMutual, sayIn, sitePage } from "../../house/site.ts";
import type { Answer, Context, Permission } from "../../platform/routes.ts";
import { STAGE_GROUPS } from "../case-road/case-road.ts";
import { boardLine } from "./board.ts";
import { boardPage, SHOWN } from "./pages.ts";
import { programmeWords } from "./words.ts";

export { clockOf, type Clock } from "./rules.ts";

export const programme: Capability = {
  name: "programme",
  words: programmeWords,
  acts: [],
  routes: (house) => [
    {
      method: "GET",
      path: "/programme",
      may: advisers(house),
      answer: (context) => show(house, context),
    },
  ],
};

/** Whoever was admitted as an adviser to any body. */
function advisers(house: House): Permission {
  return {
    label: "adviser",
    allows: async ({ person }) =>
      person !== null &&
      (await bodiesOf(house.db, person.personId)).some((one) => one.role === "adviser"),
  };
}

async function show(house: House, context: Context): Promise<Answer> {
  const { language, person } = context;
  const day = context.clock.today();
  const roles = person ? await bodiesOf(house.db, person.personId) : [];
  const mine = new Set(roles.filter((one) => one.role === "adviser").map((one) => one.slug));
  const cases = (await allBodies(house.db)).filter((body) => !isMutual(body));
  const say = sayIn(house.words, language);
  const show = context.query["show"] ?? "";
  const main = boardPage(
    {
      language,
      say,
      tell: (message) => house.say(language, message),
      link: (path) => context.link(path),
    },
    {
      day,
      lines: cases.map((body) => boardLine(house, body, { day, mine })),
      chosen: {
        stage: STAGE_GROUPS.find((one) => one === context.query["stage"]) ?? "all",
        show: (SHOWN as readonly string[]).includes(show) ? show : "all",
      },
    },
  );
  return sitePage(house, context, {
    title: say("programme.title"),
    main,
    section: "programme",
    wide: true,
  });
}
