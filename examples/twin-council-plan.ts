/** A council’s own plan (invented): proposed from above, it waits until staff or users adopt it. */
import { step } from "./telling.ts";
import { somebody } from "./twin-people.ts";
import type { Story } from "./story.ts";

const COUNCIL = "Ferncombe Council";
const UNION = "Public Staff Union";

export const councilPlan: Story = {
  opening: {
    name: "Ferncombe youth service",
    slug: "council-plan",
    start: "fromPublicService",
    standing: "twin",
    service: {
      name: "Youth service",
      sector: "youth",
      nation: "England",
      place: "Ferncombe",
      staff: 52,
      users: 1900,
      budgetPence: 160_000_000,
    },
    authority: { name: COUNCIL, kind: "council" },
    recognisedUnions: [UNION],
  },
  opened: { daysAgo: 62 },
  people: [
    somebody("authority", "Octavia Render", { organisation: COUNCIL }),
    somebody("union", "Declan Roper", { organisation: UNION, daysAgo: 60, by: "authority" }),
    somebody("staff", "Xanthe Coleman", { daysAgo: 58, by: "union" }),
    somebody("proposer", "Linus Harcourt", { key: "lead", daysAgo: 30, by: "union" }),
  ],
  steps: [
    step(59, "authority", "request.proposeByAuthority", {
      statement:
        "The council proposes that its youth service become a mutual by next spring. It would save a quarter of the cost over three years. The council has not asked the staff yet.",
    }),
    step(57, "authority", "consultation.notifyUnion", {
      union: UNION,
      paper: "The council’s proposal.",
    }),
    step(48, "union", "consultation.unionAnswer", {
      ...{ union: UNION, stance: "opposes" },
      statement:
        "Nobody here asked for this. A mutual that is ordered is a cut with a friendly name.",
    }),
    step(44, "authority", "consultation.replyToUnion", {
      union: UNION,
      reply: "Nothing will be done unless staff or young people make the proposal their own.",
    }),
    step(36, "staff", "consultation.ask", {
      ...{ to: "authority", nameWithheld: true },
      text: "What happens to our service if we do not adopt the proposal?",
    }),
    step(27, "authority", "consultation.answer", {
      question: "1",
      answer: "It stays with the council. The budget for next year is not decided.",
    }),
  ],
};
