/** Northgate children’s centres (invented): staff and parents of twenty centres ask together; the council must decide now. */
import { signatures, step } from "./telling.ts";
import { somebody } from "./twin-people.ts";
import { ago, readiness } from "./twin-stages.ts";
import { design } from "./twin-terms.ts";
import type { Story } from "./story.ts";

const COUNCIL = "Northgate City Council";
const UNION = "Early Years Union";

export const northgate: Story = {
  opening: {
    name: "Northgate children’s centres",
    slug: "northgate-centres",
    start: "fromPublicService",
    standing: "twin",
    modelledOn: "A federation of Sure Start centres",
    service: {
      name: "Twenty children’s centres",
      sector: "childrensCentres",
      nation: "England",
      place: "Northgate",
      staff: 240,
      users: 5200,
      budgetPence: 890_000_000,
    },
    authority: { name: COUNCIL, kind: "council" },
    recognisedUnions: [UNION],
  },
  opened: { daysAgo: 48 },
  people: [
    somebody("proposer", "Ayesha Brightwell", { key: "lead" }),
    somebody("authority", "Conrad Ellery", { organisation: COUNCIL, daysAgo: 47 }),
    somebody("union", "Delphine Marsh", { organisation: UNION, daysAgo: 47 }),
    somebody("facilitator", "Olu Fairbairn", {
      ...{ organisation: "Northern facilitating team", daysAgo: 38, by: "authority" },
    }),
    somebody("user", "Kirsty Llewellyn", { organisation: "Parents’ forum", daysAgo: 40 }),
    somebody("staff", "Tomasz Bielak", { daysAgo: 40, by: "union" }),
  ],
  steps: [
    step(46, "lead", "request.make", {
      ...{ right: "jointRequest", origin: "joint" },
      ...{ staffSignatories: 26, userSignatories: 31, seniorManagers: 2 },
      signatures: signatures(57),
      statement:
        "Twenty-six staff and thirty-one parents of twenty centres ask together. Each centre would be a mutual of its own staff and parents, and the twenty would federate to share the office, the training and the buying.",
    }),
    step(43, "union", "request.checkSignatures", {
      ...{ accepted: 55, refused: 2, against: "the staff list and the registers of the centres" },
    }),
    step(42, "authority", "request.adoptStandard"),
    step(39, "authority", "request.validate", { validationDate: ago(39) }),
    step(38, "lead", "consultation.notifyUnion", {
      union: UNION,
      paper: "The request and the statement of case.",
    }),
    step(36, "facilitator", "scoping.open", { due: { inDays: 14 } }),
    step(33, "lead", "consultation.holdMeeting", {
      ...{ with: "parents", attended: 84 },
      minutes:
        "Held in four centres, with a crèche. Parents asked what happens to the centre with the fewest families.",
    }),
    step(30, "lead", "consultation.publishPack", {
      kind: "whatChangesForMe",
      pack: "What changes for me: the groups, the people and the opening hours stay. What may change is who decides about them: those who work here and those whose children come.",
    }),
    step(27, "union", "consultation.unionAnswer", {
      ...{ union: UNION, stance: "supportsWithConditions" },
      statement:
        "We support it if the twenty stay one employer, so that nobody’s terms depend on which centre they work in.",
    }),
    step(22, "lead", "consultation.replyToUnion", {
      union: UNION,
      reply:
        "Agreed: the federation employs everybody, and the centres choose who works with them.",
    }),
    step(21, "user", "consultation.ask", {
      ...{ to: "proposers", nameWithheld: false },
      text: "Could the nineteen others vote to close ours?",
    }),
    step(17, "lead", "consultation.answer", {
      question: "1",
      answer:
        "No. A centre leaves or closes only by a vote of its own members. The design says so.",
    }),
    ...readiness(15, "yypyyyyp?ppnyp?"),
    step(
      12,
      "lead",
      "governance.propose",
      design({
        form: "federation",
        classes: [
          { name: "The centres", class: "user", votes: 90, seats: 9 },
          {
            name: "Staff of the centres",
            class: "worker",
            votes: 0,
            seats: 0,
            eligible: 240,
            price: "1.00",
          },
          {
            name: "Parents and carers",
            class: "user",
            votes: 0,
            seats: 1,
            eligible: 5200,
            voiceSeats: 1,
          },
          { name: "The council", class: "publicBody", votes: 10, seats: 1, open: false },
        ],
        // The members are the twenty centres: staff and parents vote inside each, and send delegates.
        layers: {
          ...{ layer1Class: "class1", layer1Kind: "bodies", layer1Bodies: 20 },
          ...{ layer1By2: 50, layer1By3: 50 },
        },
        assetLock: "statutoryCbs",
        surplus: "reinvested",
        meetingMonth: 10,
      }),
    ),
    step(9, "lead", "consultation.askUsers", {
      ...{ ways: ["meeting", "phone", "interpreter", "online"], reached: 1340 },
      paper: "Who should decide about your centre? Asked in six languages.",
    }),
    step(2, "staff", "consultation.ask", {
      ...{ to: "authority", nameWithheld: true },
      text: "Will the council decide before the budget in the new year, or after?",
    }),
  ],
};
