/** Stonebridge (invented): a charity that does good work, where those who work and those who are helped own nothing. */
import { step } from "./telling.ts";
import { dayBefore, monthBefore, monthsSince } from "./twin-days.ts";
import { somebody } from "./twin-people.ts";
import { monthlyBooks } from "./twin-stages.ts";
import { design } from "./twin-terms.ts";
import type { Story } from "./story.ts";

export function stonebridge(today: string): Story {
  // Long because a life is told in the order of its days.
  return {
    opening: {
      name: "Stonebridge Trust",
      slug: "stonebridge-charity",
      start: "alreadyRunning",
      standing: "twin",
      service: {
        name: "Day centres for older people",
        sector: "socialCare",
        nation: "England",
        place: "Stonebridge",
        staff: 64,
        users: 480,
        budgetPence: 210_000_000,
      },
      authority: { name: "Stonebridge Council", kind: "council" },
      recognisedUnions: ["Care Workers United"],
    },
    opened: { daysAgo: 260 },
    people: [
      somebody("secretary", "Ambrose Kettle", {}),
      somebody("authority", "Judith Sorrell", {
        organisation: "Stonebridge Council",
        daysAgo: 259,
        by: "secretary",
      }),
      somebody("regulator", "Nesta Goodwin", {
        organisation: "Register of charities",
        daysAgo: 258,
        by: "secretary",
      }),
      somebody("staff", "Wojciech Lis", { daysAgo: 200, by: "secretary" }),
    ],
    steps: [
      step(
        256,
        "secretary",
        "governance.propose",
        design({
          form: "charity",
          classes: [
            { name: "Trustees", class: "other", votes: 9, seats: 9, open: false },
            { name: "Staff", class: "worker", votes: 0, seats: 0, open: false, eligible: 64 },
            {
              name: "People we help",
              class: "user",
              votes: 0,
              seats: 0,
              open: false,
              eligible: 480,
            },
          ],
          assetLock: "charity",
          surplus: "reinvested",
          meetingMonth: Number(monthBefore(today, 9).slice(5)),
          quorum: [3, 33],
          membersVote: [],
        }),
      ),
      step(255, "regulator", "governance.registerRules", {
        ...{ version: "1", registrar: "Register of charities", number: "invented-778" },
      }),
      step(250, "secretary", "members.join", { class: "other", name: "Honor Blackmore" }),
      step(249, "secretary", "members.count", {
        eligibleWorker: 64,
        eligibleUser: 480,
        eligibleOther: 9,
      }),
      ...monthlyBooks({
        ...{ today, from: monthsSince(today, dayBefore(today, 260)), to: 1 },
        lines: [
          ["contract", "The council’s payment", 96_500],
          ["grants", "Gifts and a legacy", 78_500],
          ["pay", "Pay and pensions", 128_000],
          ["premises", "Three houses", 29_400],
          ["transport", "Two minibuses", 12_600],
        ],
      }),
      step(120, "staff", "disputes.open", {
        to: "mutual",
        about: "A say for staff",
        statement:
          "Sixty-four of us work here. None may vote for a trustee. We ask for three seats.",
      }),
      step(102, "secretary", "disputes.answer", {
        dispute: "dispute-1",
        answer:
          "The trustees thank the staff and will listen to them. The deed gives votes to trustees alone, and they do not mean to change it.",
      }),
    ],
  };
}
