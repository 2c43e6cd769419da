/** The sentences of setting the standards of the service. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const standardsWords: Catalogue = {
  "act.quality.setStandards": {
    en: "Set standards of the service",
    cy: "Gosod safonau’r gwasanaeth",
  },
  "act.quality.setStandards.intro": {
    en: "They stand beside the contract’s own. The rules of the body say who sets them, so that no one group decides alone.",
    cy: "Maent yn sefyll wrth ochr rhai’r contract. Mae rheolau’r corff yn dweud pwy sy’n eu gosod, fel nad un grŵp sy’n penderfynu ar ei ben ei hun.",
  },
  "act.quality.setStandards.standards": {
    en: "Standards, one a line",
    cy: "Safonau, un y llinell",
  },
  "act.quality.setStandards.standards.hint": {
    en: "Name;at least or at most;target;unit, like Visits kept;at least;98.5;percent",
    cy: "Enw;o leiaf neu ar y mwyaf;targed;uned, fel Ymweliadau a gadwyd;o leiaf;98.5;y cant",
  },
  "act.quality.setStandards.meeting": {
    en: "The meeting that carried them",
    cy: "Y cyfarfod a’u derbyniodd",
  },
  "act.quality.setStandards.meeting.hint": {
    en: "Needed where the rules leave it to the members",
    cy: "Ei angen lle mae’r rheolau’n ei adael i’r aelodau",
  },
  "act.quality.setStandards.paper": { en: "The standards in full", cy: "Y safonau’n llawn" },
  "act.quality.setStandards.button": { en: "Set them", cy: "Eu gosod" },
  "quality.refused.noRules": {
    en: "The record holds no rules, so nobody knows who may set standards.",
    cy: "Nid oes rheolau yn y cofnod, felly ni ŵyr neb pwy gaiff osod safonau.",
  },
  "quality.remedy.noRules": {
    en: "Register the rules first.",
    cy: "Cofrestrwch y rheolau yn gyntaf.",
  },
  "quality.refused.membersSet": {
    en: "The rules leave standards to the members. No meeting that carried them is named.",
    cy: "Mae’r rheolau’n gadael safonau i’r aelodau. Nid enwir cyfarfod a’u derbyniodd.",
  },
  "quality.remedy.membersSet": {
    en: "Put them to a meeting as standards of the service, and name that meeting.",
    cy: "Rhowch hwy gerbron cyfarfod fel safonau’r gwasanaeth, ac enwch y cyfarfod hwnnw.",
  },
  "quality.refused.eachClassSets": {
    en: "The rules ask workers and users each to agree to standards. No meeting where both did is named.",
    cy: "Mae’r rheolau’n gofyn i weithwyr a defnyddwyr gytuno bob un ar safonau. Nid enwir cyfarfod lle gwnaeth y ddau.",
  },
  "quality.remedy.eachClassSets": {
    en: "Put them to a meeting as standards of the service. Each class must vote for them by itself. Then name that meeting.",
    cy: "Rhowch hwy gerbron cyfarfod fel safonau’r gwasanaeth. Rhaid i bob dosbarth bleidleisio drostynt ar ei ben ei hun. Yna enwch y cyfarfod hwnnw.",
  },
  "quality.problem.standard": {
    en: "Row {row}: write name;at least or at most;target;unit, like Visits kept;at least;98.5;percent",
    cy: "Rhes {row}: ysgrifennwch enw;o leiaf neu ar y mwyaf;targed;uned, fel Ymweliadau a gadwyd;o leiaf;98.5;y cant",
  },
  "quality.problem.noStandards": {
    en: "Write at least one standard",
    cy: "Ysgrifennwch o leiaf un safon",
  },
  "quality.problem.manyStandards": {
    en: "Write {most} standards or fewer",
    cy: "Ysgrifennwch {most} safon neu lai",
  },
};
