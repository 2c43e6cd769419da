/** The sentences of admitting parties. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const partiesWords: Catalogue = {
  "parties.task": { en: "Who may speak", cy: "Pwy sy’n cael siarad" },
  "parties.task.hint": {
    en: {
      plural: "unions",
      one: "1 union is in the case",
      other: "{unions} unions are in the case",
    },
    cy: {
      plural: "unions",
      one: "Mae 1 undeb yn yr achos",
      other: "Mae {unions} undeb yn yr achos",
    },
  },
  "parties.people": { en: "People in this body", cy: "Pobl yn y corff hwn" },
  "parties.people.lead": {
    en: "Only those who speak here see these names. The public record has none.",
    cy: "Dim ond y rhai sy’n siarad yma sy’n gweld yr enwau hyn. Nid oes dim yn y cofnod cyhoeddus.",
  },
  "parties.public.lead": {
    en: "Those who act in a role here, and how it was checked that they may. The record holds no person’s name.",
    cy: "Y rhai sy’n gweithredu mewn rôl yma, a sut y gwiriwyd eu bod yn cael gwneud hynny. Nid oes enw neb yn y cofnod.",
  },
  "parties.nobody": {
    en: "Nobody has been admitted yet.",
    cy: "Nid oes neb wedi’i dderbyn eto.",
  },
  "parties.noOrganisation": { en: "a person", cy: "unigolyn" },
  "parties.checked": { en: "How it was checked", cy: "Sut y’i gwiriwyd" },
  "parties.entry": { en: "Entry", cy: "Cofnod" },
  "parties.entryNumber": { en: "Entry {entry}", cy: "Cofnod {entry}" },
  "parties.name": { en: "Name", cy: "Enw" },
  "parties.role": { en: "Role", cy: "Rôl" },
  "parties.organisation": { en: "Organisation", cy: "Sefydliad" },
  "parties.code": { en: "How they sign in", cy: "Sut y maent yn mewngofnodi" },
  "parties.byMail": { en: "by a code sent by e-mail", cy: "drwy god a anfonir drwy e-bost" },
  "parties.onPaper": { en: "by a code on paper", cy: "drwy god ar bapur" },
  "parties.print": { en: "Make a code on paper for", cy: "Gwneud cod ar bapur i" },
  "parties.sheet": { en: "Code for {name}", cy: "Cod i {name}" },
  "parties.sheet.how": {
    en: "Go to {address}, choose Sign in, then Enter your code. It works until {until}.",
    cy: "Ewch i {address}, dewiswch Mewngofnodi, yna Rhowch eich cod. Mae’n gweithio tan {until}.",
  },
  "parties.sheet.once": {
    en: "It is shown this once and works once. Print it and hand it over in person.",
    cy: "Fe’i dangosir unwaith ac mae’n gweithio unwaith. Argraffwch ef a’i roi yn bersonol.",
  },
  "parties.notYours": {
    en: "Choose a role that you may vouch for",
    cy: "Dewiswch rôl y cewch ei chadarnhau",
  },
  "act.parties.admit": { en: "Admit somebody to the case", cy: "Derbyn rhywun i’r achos" },
  "act.parties.admit.intro": {
    en: "They can then act in their role. Their name is not published: the record holds only a sealed sign for it.",
    cy: "Yna gallant weithredu yn eu rôl. Ni chyhoeddir eu henw: dim ond arwydd wedi’i selio sydd yn y cofnod.",
  },
  "act.parties.admit.role": {
    en: "What are they in this case?",
    cy: "Beth ydynt yn yr achos hwn?",
  },
  "act.parties.admit.organisation": { en: "Organisation or union", cy: "Sefydliad neu undeb" },
  "act.parties.admit.organisation.hint": {
    en: "It is published with their role",
    cy: "Fe’i cyhoeddir gyda’u rôl",
  },
  "act.parties.admit.name": { en: "Their name", cy: "Eu henw" },
  "act.parties.admit.email": { en: "Their e-mail address", cy: "Eu cyfeiriad e-bost" },
  "act.parties.admit.email.hint": {
    en: "Leave it empty if they have none. They can sign in with a printed code.",
    cy: "Gadewch yn wag os nad oes ganddynt un. Gallant fewngofnodi â chod printiedig.",
  },
  "act.parties.admit.how": {
    en: "How did you check who they are?",
    cy: "Sut y gwnaethoch wirio pwy ydynt?",
  },
  "act.parties.admit.button": { en: "Admit them", cy: "Eu derbyn" },
};
