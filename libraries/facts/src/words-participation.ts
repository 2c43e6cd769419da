/** The sentences of participation, and the names of what members are counted by. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { participationFacts } from "./participation.ts";
import { named, type Tellings, told } from "./words-telling.ts";

export const participationWords: Catalogue = {
  "fact.RegisterDescribed": {
    en: "The register says of {described} of {members} members where they belong. The record holds no one's entry.",
    cy: "Mae'r gofrestr yn dweud am {described} o {members} aelod ble maent yn perthyn. Nid yw'r cofnod yn dal cofnod neb.",
  },
  "fact.ParticipationCounted": {
    en: "Who took part was counted by group. The occasion: {occasion}, {ref}.",
    cy: "Cyfrifwyd fesul grŵp pwy gymerodd ran. Yr achlysur: {occasion}, {ref}.",
  },
};

export const participationNames: Catalogue = {
  "enum.registerColumn.grade": { en: "Grade band", cy: "Band gradd" },
  "enum.registerColumn.site": { en: "Site", cy: "Safle" },
  "enum.registerColumn.userGroup": { en: "User group", cy: "Grŵp defnyddwyr" },
  "enum.participationBy.class": { en: "Class of member", cy: "Dosbarth aelod" },
  "enum.participationBy.grade": { en: "Grade band", cy: "Band gradd" },
  "enum.participationBy.site": { en: "Site", cy: "Safle" },
  "enum.participationBy.userGroup": { en: "User group", cy: "Grŵp defnyddwyr" },
  "enum.occasion.meeting": { en: "A meeting of members", cy: "Cyfarfod aelodau" },
  "enum.occasion.election": { en: "An election", cy: "Etholiad" },
  "enum.occasion.board": { en: "The board as it sits", cy: "Y bwrdd fel y mae" },
};

export const participationTellings: Tellings<keyof typeof participationFacts> = {
  "RegisterDescribed/1": ({ described, members }) =>
    told("RegisterDescribed", { described, members }),
  "ParticipationCounted/1": ({ occasion, ref }) =>
    told("ParticipationCounted", { occasion: named("occasion", occasion), ref }),
};
