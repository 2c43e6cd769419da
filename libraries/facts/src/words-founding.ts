/** The sentences of the beginning: who opens a body, who may speak, what is cited, published or closed. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { foundingFacts } from "./founding.ts";
import { named, type Tellings, told } from "./words-telling.ts";

export const foundingWords: Catalogue = {
  "fact.BodyOpened.fromPublicService": {
    en: "The record of {name} was opened, for a service that {authority} runs.",
    cy: "Agorwyd cofnod {name}, ar gyfer gwasanaeth y mae {authority} yn ei redeg.",
  },
  "fact.BodyOpened.noAuthority": {
    en: "The record of {name} was opened, for a public service whose authority is not named.",
    cy: "Agorwyd cofnod {name}, ar gyfer gwasanaeth cyhoeddus nad yw ei awdurdod wedi'i enwi.",
  },
  "fact.BodyOpened.noPredecessor": {
    en: "The record of {name} was opened. It begins anew, with no service before it.",
    cy: "Agorwyd cofnod {name}. Mae'n dechrau o'r newydd, heb wasanaeth o'i flaen.",
  },
  "fact.BodyOpened.alreadyRunning": {
    en: "The record of {name} was opened. It already runs its service.",
    cy: "Agorwyd cofnod {name}. Mae eisoes yn rhedeg ei wasanaeth.",
  },
  "fact.PartyAdmitted.organisation": {
    en: "{organisation} was admitted to speak. Its part: {role}. Checked by: {how}.",
    cy: "Derbyniwyd {organisation} i siarad. Ei ran: {role}. Gwiriwyd drwy: {how}.",
  },
  "fact.PartyAdmitted.person": {
    en: "A person was admitted to speak. Their part: {role}. Checked by: {how}.",
    cy: "Derbyniwyd person i siarad. Rhan y person: {role}. Gwiriwyd drwy: {how}.",
  },
  "fact.PartyLeft": {
    en: "A party stopped speaking in this record.",
    cy: "Rhoddodd parti'r gorau i siarad yn y cofnod hwn.",
  },
  "fact.SourceCited": {
    en: "A published source was cited as {mark}: {title}.",
    cy: "Cyfeiriwyd at ffynhonnell gyhoeddedig fel {mark}: {title}.",
  },
  "fact.StatementSourced": {
    en: "A published source was recorded. It is about: {about}.",
    cy: "Cofnodwyd ffynhonnell gyhoeddedig. Mae'n ymwneud â: {about}.",
  },
  "fact.StatementSourced.value": {
    en: "A figure from a published source was recorded. {about}: {value} {unit}.",
    cy: "Cofnodwyd ffigur o ffynhonnell gyhoeddedig. {about}: {value} {unit}.",
  },
  "fact.DocumentPublished": {
    en: "A document was published: {title}. Its kind: {kind}.",
    cy: "Cyhoeddwyd dogfen: {title}. Ei math: {kind}.",
  },
  "fact.DocumentClosed": {
    en: "A document was closed to the public until {until}. The ground: {ground}.",
    cy: "Caewyd dogfen i'r cyhoedd tan {until}. Y sail: {ground}.",
  },
  "fact.Withheld": {
    en: "A document was withdrawn and erased. What rested on it alone is no longer proven.",
    cy: "Tynnwyd dogfen yn ôl a'i dileu. Nid yw'r hyn a oedd yn dibynnu arni wedi'i brofi mwyach.",
  },
  "fact.FindingChallenged": {
    en: "A finding was challenged. The challenge stands beside it.",
    cy: "Heriwyd canfyddiad. Mae'r her yn sefyll wrth ei ochr.",
  },
  "fact.ChallengeReplied": {
    en: "A challenge to a finding was answered.",
    cy: "Atebwyd her i ganfyddiad.",
  },
};

export const foundingTellings: Tellings<keyof typeof foundingFacts> = {
  "BodyOpened/1": ({ start, name, authority }) => {
    if (start !== "fromPublicService") return told(`BodyOpened.${start}`, { name });
    return authority
      ? told("BodyOpened.fromPublicService", { name, authority: authority.name })
      : told("BodyOpened.noAuthority", { name });
  },
  "PartyAdmitted/1": ({ organisation, role, how }) => {
    const values = { role: named("role", role), how: named("howChecked", how) };
    return organisation === null
      ? told("PartyAdmitted.person", values)
      : told("PartyAdmitted.organisation", { organisation, ...values });
  },
  "PartyLeft/1": () => told("PartyLeft"),
  "SourceCited/1": ({ mark, title }) => told("SourceCited", { mark, title }),
  "StatementSourced/1": ({ about, value, unit }) => {
    const subject = named("statementAbout", about);
    return value === null
      ? told("StatementSourced", { about: subject })
      : told("StatementSourced.value", { about: subject, value, unit: unit ?? "" });
  },
  "DocumentPublished/1": ({ title, kind }) =>
    told("DocumentPublished", { title, kind: named("documentKind", kind) }),
  "DocumentClosed/1": ({ ground, until }) =>
    told("DocumentClosed", { until: { day: until }, ground: named("closingGround", ground) }),
  "Withheld/1": () => told("Withheld"),
  "FindingChallenged/1": () => told("FindingChallenged"),
  "ChallengeReplied/1": () => told("ChallengeReplied"),
};
