/** Readable names of the enumerated values of a design told further: who may join, who decides, who casts votes. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const designNames: Catalogue = {
  "enum.eligibility.worksInService": {
    en: "People who work in the service",
    cy: "Pobl sy’n gweithio yn y gwasanaeth",
  },
  "enum.eligibility.usesService": {
    en: "People who use the service",
    cy: "Pobl sy’n defnyddio’r gwasanaeth",
  },
  "enum.eligibility.caresForUser": {
    en: "Parents and carers of those who use it",
    cy: "Rhieni a gofalwyr y rhai sy’n ei ddefnyddio",
  },
  "enum.eligibility.livesNearby": {
    en: "People who live nearby",
    cy: "Pobl sy’n byw gerllaw",
  },
  "enum.eligibility.memberBody": { en: "Bodies, not persons", cy: "Cyrff, nid personau" },
  "enum.eligibility.publicPartner": { en: "The public partner", cy: "Y partner cyhoeddus" },
  "enum.eligibility.investsMoney": {
    en: "People or funds that put money in",
    cy: "Pobl neu gronfeydd sy’n rhoi arian i mewn",
  },
  "enum.eligibility.notStated": {
    en: "Who may join is not said",
    cy: "Ni ddywedir pwy a gaiff ymuno",
  },
  "enum.seatsFilled.elected": { en: "elected by the class", cy: "wedi’u hethol gan y dosbarth" },
  "enum.seatsFilled.appointed": { en: "named by it", cy: "wedi’u henwi ganddo" },
  "enum.seatsFilled.notStated": {
    en: "how they are filled is not said",
    cy: "ni ddywedir sut y’u llenwir",
  },
  "enum.decidedBy.board": { en: "the board", cy: "y bwrdd" },
  "enum.decidedBy.members": { en: "the members", cy: "yr aelodau" },
  "enum.decidedBy.eachClass": {
    en: "the members, with workers and users each agreeing",
    cy: "yr aelodau, gyda gweithwyr a defnyddwyr yn cytuno bob un",
  },
  "enum.decidedBy.notStated": { en: "not said", cy: "heb ei ddweud" },
  "enum.removalBy.members": {
    en: "the members at a meeting",
    cy: "yr aelodau mewn cyfarfod",
  },
  "enum.removalBy.choosers": {
    en: "only those who chose the director",
    cy: "dim ond y rhai a ddewisodd y cyfarwyddwr",
  },
  "enum.removalBy.board": { en: "the other directors", cy: "y cyfarwyddwyr eraill" },
  "enum.removalBy.notStated": { en: "not said", cy: "heb ei ddweud" },
  "enum.castBy.trust": {
    en: "A trust and its trustees",
    cy: "Ymddiriedolaeth a’i hymddiriedolwyr",
  },
  "enum.castBy.bodies": {
    en: "Member bodies and their delegates",
    cy: "Cyrff sy’n aelodau a’u cynrychiolwyr",
  },
  "enum.governanceModel.none": { en: "No model", cy: "Dim model" },
  "enum.governanceModel.workerCoop": { en: "A workers’ co-operative", cy: "Cydweithfa gweithwyr" },
  "enum.governanceModel.communityBenefit": {
    en: "A society for the community’s benefit",
    cy: "Cymdeithas er lles y gymuned",
  },
  "enum.governanceModel.somerset": { en: "The Somerset rules", cy: "Rheolau Somerset" },
  "enum.governanceModel.fairShares": { en: "The FairShares model", cy: "Model FairShares" },
  "enum.governanceModel.civilCompany": { en: "A civil company", cy: "Cwmni sifil" },
  "enum.governanceModel.schoolTrust": {
    en: "A co-operative school trust",
    cy: "Ymddiriedolaeth ysgol gydweithredol",
  },
  "enum.governanceModel.academy": { en: "A co-operative academy", cy: "Academi gydweithredol" },
  "enum.governanceModel.constituencies": {
    en: "Constituencies, like an NHS foundation trust",
    cy: "Etholaethau, fel ymddiriedolaeth sefydledig y GIG",
  },
  "enum.governanceModel.federation": {
    en: "A federation of member bodies",
    cy: "Ffederasiwn o gyrff sy’n aelodau",
  },
  "enum.governanceModel.employeeTrust": {
    en: "An employee-ownership trust",
    cy: "Ymddiriedolaeth perchnogaeth gweithwyr",
  },
  "enum.governanceModel.jointVenture": { en: "A joint venture", cy: "Menter ar y cyd" },
};
