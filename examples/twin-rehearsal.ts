/** A rehearsal: an open ballot about nothing, so that a newcomer may take a code and vote. */
import { inventedNames, step } from "./telling.ts";
import { somebody } from "./twin-people.ts";
import { ago } from "./twin-stages.ts";
import type { Somebody, Story } from "./story.ts";

/** People with an account here: whoever a newcomer signs in as may fetch a code, once each. */
const voters: readonly Somebody[] = [
  "Robin Sample",
  "Ceri Sample",
  "Amal Sample",
  "Sandy Sample",
  "Jules Sample",
  "Noa Sample",
].map((name, index) =>
  somebody("member", name, {
    key: `member-${index + 1}`,
    daysAgo: 7,
    language: index === 1 ? "cy" : "en",
  }),
);

const elsewhere = [
  "Jo Hartley",
  "Elin Rees",
  "Beth Lowe",
  "Marcus Bell",
  "Catrin Holloway",
  "Gareth Umney",
];

const roll = [
  ...voters.map(({ name, email }) => [name, email ?? ""] as const),
  ...elsewhere.map(
    (name) => [name, `${name.toLowerCase().replace(" ", ".")}@example.invalid`] as const,
  ),
  ...inventedNames(28, 420).map((name) => [name, ""] as const),
]
  .map(([name, email], index) => `R${String(index + 1).padStart(3, "0")};${name};${email}`)
  .join("\n");

export const rehearsal: Story = {
  opening: {
    name: "Rehearsal: vote in a ballot",
    slug: "rehearsal",
    start: "fromPublicService",
    standing: "rehearsal",
    service: {
      name: "A service that nobody runs",
      sector: "otherService",
      nation: "England",
      place: "Nowhere",
      staff: 40,
      users: null,
      budgetPence: null,
    },
    authority: { name: "The council of nowhere", kind: "council" },
    recognisedUnions: [],
  },
  opened: { daysAgo: 8 },
  people: [
    somebody("proposer", "Paddy Sample", { key: "lead" }),
    somebody("scrutineer", "Cass Sample", { organisation: "Rehearsal scrutineers", daysAgo: 7 }),
    ...voters,
  ],
  steps: [
    step(5, "scrutineer", "ballot.call", {
      ...{ purpose: "resolution", rehearsal: true },
      question: "Rehearsal: should the tea room open on Sundays?",
      answers: "Yes: open on Sundays\nNo: leave it as it is",
      statusQuo: 2,
      opens: ago(3),
      closes: { inDays: 90 },
    }),
    step(4, "scrutineer", "ballot.freezeRoll", { ballot: "ballot-1", roll }),
    step(3, "scrutineer", "ballot.open", { ballot: "ballot-1" }),
  ],
};
