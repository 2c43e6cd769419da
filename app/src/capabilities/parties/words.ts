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
