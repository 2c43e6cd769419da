/** A Jobcentre team (invented): an agency refused its staff; an arbiter advised it to decide again. */
import { signatures, step } from "./telling.ts";
import { somebody } from "./twin-people.ts";
import { ago } from "./twin-stages.ts";
import type { Story } from "./story.ts";

const AGENCY = "Work and Benefits Agency";
const UNION = "Civil and Public Union";

export const jobcentre: Story = {
  opening: {
    name: "Tidewell Jobcentre team",
    slug: "jobcentre-team",
    start: "fromPublicService",
    standing: "twin",
    service: {
      name: "Jobcentre team",
      sector: "jobcentre",
      nation: "Wales",
      place: "Tidewell",
      staff: 34,
      users: 2800,
      budgetPence: 190_000_000,
    },
    authority: { name: AGENCY, kind: "executiveAgency" },
    recognisedUnions: [UNION],
  },
  opened: { daysAgo: 140 },
  people: [
    somebody("proposer", "Bethan Maddox", { key: "lead", language: "cy" }),
    somebody("authority", "Lionel Prowse", { organisation: AGENCY, daysAgo: 138 }),
    somebody("union", "Carys Ivory", { organisation: UNION, daysAgo: 138, language: "cy" }),
    somebody("arbiter", "Thaddeus Quill", {
      ...{ organisation: "Panel of arbiters", daysAgo: 70, by: "authority" },
    }),
  ],
  steps: [
    step(136, "lead", "request.make", {
      ...{ right: "rightToRequest", origin: "staff" },
      ...{ staffSignatories: 11, userSignatories: 0, seniorManagers: 0 },
      signatures: signatures(11),
      statement:
        "Eleven of thirty-four who work at the Tidewell Jobcentre ask to run it as a mutual. People out of work would elect a third of its board. Benefits stay decided by the agency, by law.",
    }),
    step(133, "union", "request.checkSignatures", {
      ...{ accepted: 11, refused: 0, against: "the agency’s staff list" },
    }),
    step(131, "authority", "request.adoptStandard"),
    step(130, "authority", "request.validate", { validationDate: ago(130) }),
    step(128, "lead", "consultation.notifyUnion", { union: UNION, paper: "Our request." }),
    step(110, "union", "consultation.unionAnswer", {
      ...{ union: UNION, stance: "opposes" },
      statement:
        "We oppose it. Those who sign on must meet a civil servant, and our members must stay civil servants.",
    }),
    step(104, "lead", "consultation.replyToUnion", {
      union: UNION,
      reply:
        "Decisions on benefits stay with civil servants, and we say which desks those are. For advice and training a civil servant is not needed.",
    }),
    step(92, "authority", "decision.inPrinciple", {
      decision: "refuse",
      ground: "breachOfDuty",
      reasons:
        "Decisions on benefits may be taken only by officers of the Crown. The request does not part them from advice and training.",
      evidence:
        "A table of the team’s tasks: nine of twenty-two are decisions that the law keeps with the agency.",
      cure: "A request for the thirteen other tasks, with a written way of handing over between the two.",
    }),
    step(84, "lead", "decision.seekReview", {
      reasons:
        "The statement of case parts the nine tasks from the thirteen, on its second page. The refusal does not speak of it.",
    }),
    step(41, "arbiter", "decision.reportReview", {
      ...{ outcome: "reconsider", power: "recommendation" },
      reasons:
        "The statement does part the tasks, though too shortly. The agency should decide again on the thirteen. I have no power to decide for it.",
    }),
    step(20, "lead", "documents.publish", {
      title: "Which tasks stay with the agency",
      kind: "evidence",
      paper:
        "Nine tasks stay: every decision on a benefit. Thirteen would pass: advice, training, matching, employers. At each hand-over one named officer signs.",
    }),
  ],
};
