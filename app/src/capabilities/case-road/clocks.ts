/** The clocks of a body as panels: how long is left in working days, who must act, what silence means. */
import { day as dayOf, daysBetween } from "@rochdale/clock/day.ts";
import { bankHolidays } from "@rochdale/clock/holidays.ts";
import { workingDayBut, workingDaysBetween } from "@rochdale/clock/working-day.ts";
import type { Due } from "@rochdale/facts/due.ts";
import { opening, type Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Clock, ClockUnit } from "../../design/clock.ts";

type Shown = {
  readonly story: Story;
  readonly day: string;
  readonly say: (message: Message) => string;
  readonly sayHow: (key: "road.clock.since", values: Message["values"]) => string;
};

/** A panel for a limit that runs, is late, has stopped or has not started; null for one that is met. */
export function clockOfDue(due: Due, shown: Shown): Clock | null {
  const { say } = shown;
  const common = {
    what: say(due.what),
    ...(due.due === null ? {} : { due: due.due }),
    mustAct: say(due.mustAct),
    ...(due.ifSilent === null ? {} : { ifSilent: say(due.ifSilent) }),
    rule: say(due.rule),
    level: 3,
  } as const;
  switch (due.state) {
    case "met":
    case "metLate":
      return null;
    case "stopped":
      return { ...common, state: "stopped" };
    case "notStarted":
      return {
        ...common,
        state: "notStarted",
        ...(due.counted === null ? {} : { starts: say(due.counted) }),
      };
    case "late":
      return { ...common, state: "late", ...lateness(due, shown) };
    default:
      return { ...common, state: due.state, ...timeLeft(due, shown) };
  }
}

function lateness(due: Due, { story, day }: Shown): { count: number; unit: ClockUnit } {
  const limit = dayOf(due.due ?? day);
  const working = workingDaysBetween(limit, dayOf(day), workingDaysOf(story));
  if (working > 0) return { count: working, unit: "workingDays" };
  return { count: daysBetween(limit, dayOf(day)), unit: "days" };
}

/** Days left as the limit itself counts them; the bar shows what is spent of the whole. */
function timeLeft(due: Due, shown: Shown): Partial<Clock> & { count: number; unit: ClockUnit } {
  const values = due.counted?.values ?? {};
  const [spent, of] = [values["day"], values["of"]];
  const inDays = due.counted?.message === "due.counted.days";
  if (typeof spent === "number" && typeof of === "number") {
    const from = shown.sayHow("road.clock.since", values);
    const unit = inDays ? "days" : "workingDays";
    return { count: Math.max(0, of - spent), unit, spent, of, from };
  }
  const left = workingDaysBetween(
    dayOf(shown.day),
    dayOf(due.due ?? shown.day),
    workingDaysOf(shown.story),
  );
  return { count: left, unit: "workingDays" };
}

function workingDaysOf(story: Story) {
  return workingDayBut(new Set(bankHolidays(opening(story).service.nation)));
}
