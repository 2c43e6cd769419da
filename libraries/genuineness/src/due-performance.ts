/** The yearly limits of a contract's life: the continuity plan tested, the indicators rated, the open books tested. */
import { addMonths, day } from "@rochdale/clock/day.ts";
import type { Due } from "@rochdale/facts/due.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import { first, latest } from "@rochdale/facts/story.ts";
import { authorityMustAct, dueItem, said, type Vantage } from "./due-item.ts";
import { houseRule } from "./due-request.ts";

const yearMonths = 12;

/** Each yearly limit from what began it, and again from what last met it. */
export function performanceDues(vantage: Vantage): readonly Due[] {
  const { story, body } = vantage;
  if (body.standing === "real" || latest(story, "ExitCompleted/1")) return [];
  const plan = first(story, "ContinuityPlanFiled/1");
  const counted = first(story, "IndicatorsCounted/1");
  const opened = first(story, "CostsOpened/1");
  return [
    ...yearly(vantage, "continuityTest", [plan, latest(story, "ContinuityTested/1")]),
    ...yearly(vantage, "rating", [counted, latest(story, "PerformanceRated/1")]),
    ...yearly(vantage, "openBooksTest", [opened, latest(story, "OpenBooksTested/1")]),
  ];
}

type Yearly = "continuityTest" | "rating" | "openBooksTest";

function yearly(
  vantage: Vantage,
  what: Yearly,
  [began, last]: readonly (Entry | undefined)[],
): readonly Due[] {
  if (!began) return [];
  const since = last ?? began;
  const limit = {
    id: `performance.${what}`,
    what: said(`due.what.${what}`),
    starts: since.on,
    due: addMonths(day(since.on), yearMonths),
    done: null,
    counting: {
      in: "days",
      since: said(last ? `due.since.${what}` : `due.since.${what}.first`),
    } as const,
    mustAct: what === "rating" ? authorityMustAct(vantage) : said("due.who.mutualAndAuthority"),
    ifSilent: said("due.silence.shown"),
    rule: houseRule("rochdale-2"),
  };
  return [dueItem(vantage, limit)];
}
