/** The sentences of resolutions counted, standards set and seats of the board, and the names of their values. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { resolutionFacts } from "./resolutions.ts";
import { named, type Tellings, told } from "./words-telling.ts";

export const resolutionWords: Catalogue = {
  "fact.ResolutionsCounted": {
    en: "The votes of {meeting} were counted by the body's rules. Resolutions: {count}.",
    cy: "Cyfrifwyd pleidleisiau {meeting} yn ôl rheolau'r corff. Penderfyniadau: {count}.",
  },
  "fact.StandardsSet": {
    en: "Standards of the service were set. Who decided: {by}. Standards: {count}.",
    cy: "Gosodwyd safonau'r gwasanaeth. Pwy benderfynodd: {by}. Safonau: {count}.",
  },
  "fact.SeatVacated": {
    en: "Seats on the board fell empty: {seats}. Whose they were: {class}. The reason: {why}.",
    cy: "Aeth seddi ar y bwrdd yn wag: {seats}. Eiddo pwy oeddent: {class}. Y rheswm: {why}.",
  },
  "fact.SeatFilled": {
    en: "Empty seats on the board were filled: {seats}. Whose they are: {class}. How: {by}.",
    cy: "Llenwyd seddi gwag ar y bwrdd: {seats}. Eiddo pwy ydynt: {class}. Sut: {by}.",
  },
};

export const resolutionNames: Catalogue = {
  "enum.matter.ordinary": { en: "An ordinary matter", cy: "Mater cyffredin" },
  "enum.matter.special": { en: "A special matter", cy: "Mater arbennig" },
  "enum.matter.appointDirectors": { en: "Choosing directors", cy: "Dewis cyfarwyddwyr" },
  "enum.matter.rulesChange": { en: "Changing the rules", cy: "Newid y rheolau" },
  "enum.matter.conversion": {
    en: "Becoming, or joining, a body of another legal form",
    cy: "Dod yn gorff o ffurf gyfreithiol arall, neu ymuno ag un",
  },
  "enum.matter.merger": {
    en: "Joining with another body of the same kind",
    cy: "Uno â chorff arall o'r un math",
  },
  "enum.matter.dissolution": { en: "Winding up", cy: "Dirwyn i ben" },
  "enum.matter.assetDisposal": { en: "Selling assets", cy: "Gwerthu asedau" },
  "enum.matter.budget": { en: "The budget", cy: "Y gyllideb" },
  "enum.matter.standards": { en: "Standards of the service", cy: "Safonau'r gwasanaeth" },
  "enum.matter.surplus": { en: "Use of the surplus", cy: "Defnydd y gwarged" },
  "enum.matter.sale": { en: "Selling the body", cy: "Gwerthu'r corff" },
  "enum.matter.assignment": { en: "Handing on the contract", cy: "Trosglwyddo'r contract" },
  "enum.matter.investor": {
    en: "Letting in an outside investor",
    cy: "Derbyn buddsoddwr o'r tu allan",
  },
  "enum.castingVote.for": { en: "For", cy: "O blaid" },
  "enum.castingVote.against": { en: "Against", cy: "Yn erbyn" },
  "enum.filledBy.election": { en: "By election", cy: "Drwy etholiad" },
  "enum.filledBy.coOption": { en: "Chosen by the board", cy: "Dewiswyd gan y bwrdd" },
  "enum.filledBy.appointment": {
    en: "Appointed by whose seat it is",
    cy: "Penodwyd gan berchennog y sedd",
  },
};

const resolutionsCounted = ({
  meeting,
  counted,
}: {
  meeting: string;
  counted: readonly unknown[];
}) => told("ResolutionsCounted", { meeting, count: counted.length });

export const resolutionTellings: Tellings<keyof typeof resolutionFacts> = {
  "ResolutionsCounted/1": resolutionsCounted,
  "ResolutionsCounted/2": resolutionsCounted,
  "StandardsSet/1": ({ by, standards }) =>
    told("StandardsSet", { by: named("decidedBy", by), count: standards.length }),
  "SeatVacated/1": ({ class: of, seats, why }) =>
    told("SeatVacated", {
      seats,
      class: named("memberClass", of),
      why: named("vacancyReason", why),
    }),
  "SeatFilled/1": ({ class: of, seats, filledBy }) =>
    told("SeatFilled", { seats, class: named("memberClass", of), by: named("filledBy", filledBy) }),
};
