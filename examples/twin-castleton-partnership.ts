/** Castleton’s partnership (invented): the council pays, sits on the board and lends three teams; six months, one in dispute. */
import { step } from "./telling.ts";
import { daysSince, monthBefore } from "./twin-days.ts";
import { ago } from "./twin-stages.ts";
import type { Step } from "./story.ts";

const MONTHS = 6;
/** What each month brings of 60 and 24 hours and of £2,400 a year. */
const SUPPORT = [
  { support: "support-1", told: { hours: 5, value: "140.00" } },
  { support: "support-2", told: { value: "200.00" } },
  { support: "support-3", told: { hours: 2 } },
] as const;
/** The third of the six months: the pay run was late. */
const DISPUTED = 3;

function agreed(first: number, firstMonth: string): readonly Step[] {
  return [
    step(first + 45, "authority", "contract.recordRoute", {
      route: "partnershipAgreement",
      reasons:
        "The office is not bought. The council pays towards it, sits on its board and lends it teams; residents decide.",
      advice:
        "We advise that nobody is paid a price for a service here. If that changes, ask us again before anything is agreed.",
    }),
    step(first + 30, "authority", "partnership.offer", {
      ...{ firstMonth, funding1: "74400.00", funding2: "74400.00", funding3: "76000.00" },
      ...{ paidIn: "theMonth", payDay: 10, seat: "the-council" },
      ...{ help1: "payroll", what1: "The pay run of each month", team1: "Payroll office" },
      hours1: 60,
      ...{ help2: "informationSystems", what2: "Laptops, mail and repairs", team2: "Digital team" },
      value2: "2400.00",
      ...{ help3: "training", what3: "Training for new workers", team3: "Learning team" },
      hours3: 24,
      openBooks: ["mutual", "publicPartner"],
      ...{ noticeMonths: 9, afterwards: "newAgreement" },
      paper:
        "The council and the office promise each other what stands in the record. Either may ask the other to show its books.",
    }),
    step(first + 20, "secretary", "partnership.agree", { version: "1" }),
  ];
}

/** A month’s funding on its 8th, its support told on the 5th of the next; each answered a day later. What lies ahead is left out. */
function given(today: string, index: number): readonly Step[] {
  const monthsAgo = MONTHS - index;
  const month = monthBefore(today, monthsAgo);
  const paid = daysSince(today, `${month}-08`);
  const told = daysSince(today, `${monthBefore(today, monthsAgo - 1)}-05`);
  const numbered = (nth: number) => `given-${1 + index * (SUPPORT.length + 1) + nth}`;
  const answer = (daysAgo: number, nth: number): Step => {
    const disputed = index + 1 === DISPUTED && nth === 1;
    return step(daysAgo, "secretary", "partnership.answer", {
      ...{ given: numbered(nth), answer: disputed ? "disputed" : "confirmed" },
      ...(disputed
        ? { reasons: "The pay run came nine days late, so our own office did it that month." }
        : {}),
    });
  };
  return [
    step(paid, "authority", "partnership.recordFunding", {
      ...{ month, sum: "6200.00", paidOn: ago(paid) },
    }),
    answer(paid - 1, 0),
    ...SUPPORT.map((one) =>
      step(told, "authority", "partnership.recordSupport", {
        ...{ support: one.support, month, ...one.told },
      }),
    ),
    ...SUPPORT.map((_, nth) => answer(told - 1, nth + 1)),
  ];
}

export function castletonPartnership(today: string): readonly Step[] {
  const firstMonth = monthBefore(today, MONTHS);
  const first = daysSince(today, `${firstMonth}-01`);
  const months = Array.from({ length: MONTHS + 1 }, (_, index) => given(today, index));
  return [...agreed(first, firstMonth), ...months.flat().filter((one) => one.daysAgo >= 0)];
}
