/** The sentences of the roll's public page, and of pages that are closed to the reader. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const rollPageWords: Catalogue = {
  "roll.forbidden.title": {
    en: "This page is for the ballot’s officers",
    cy: "Mae’r dudalen hon i swyddogion y bleidlais",
  },
  "roll.forbidden.scrutineer": {
    en: "The roll holds names and addresses. Only the scrutineer of this ballot can see this page.",
    cy: "Mae’r gofrestr yn dal enwau a chyfeiriadau. Craffwr y bleidlais hon yn unig all weld y dudalen hon.",
  },
  "roll.forbidden.officers": {
    en: "The roll holds names and addresses. Only the scrutineer of this ballot and the secretary can see this page.",
    cy: "Mae’r gofrestr yn dal enwau a chyfeiriadau. Craffwr y bleidlais hon a’r ysgrifennydd yn unig all weld y dudalen hon.",
  },
  "roll.back": { en: "Back to the ballot", cy: "Yn ôl i’r bleidlais" },

  "roll.public.title": { en: "Who may vote", cy: "Pwy gaiff bleidleisio" },
  "roll.public.lead.staff": {
    en: "People on the staff list vote. The scrutineer holds the roll; names on it are never published.",
    cy: "Pobl ar y rhestr staff sy’n pleidleisio. Y craffwr sy’n dal y gofrestr; ni chyhoeddir yr enwau sydd arni byth.",
  },
  "roll.public.lead.users": {
    en: "People who use the service vote. The scrutineer holds the roll; names on it are never published. It holds nothing about any child.",
    cy: "Pobl sy’n defnyddio’r gwasanaeth sy’n pleidleisio. Y craffwr sy’n dal y gofrestr; ni chyhoeddir yr enwau sydd arni byth. Nid yw’n dal dim am unrhyw blentyn.",
  },
  "roll.public.lead.members": {
    en: "Members vote, as the register stands. The scrutineer holds the roll; names on it are never published.",
    cy: "Aelodau sy’n pleidleisio, fel y mae’r gofrestr aelodau. Y craffwr sy’n dal y gofrestr; ni chyhoeddir yr enwau sydd arni byth.",
  },
  "roll.public.who": { en: "Who may vote", cy: "Pwy gaiff bleidleisio" },
  "roll.public.whoRead": { en: "Read who may vote", cy: "Darllen pwy gaiff bleidleisio" },
  "roll.public.whoNone": { en: "Not published yet", cy: "Heb ei gyhoeddi eto" },
  "roll.public.keptBy": { en: "Held by", cy: "Yn cael ei dal gan" },
  "roll.public.scrutineer": { en: "The scrutineer", cy: "Y craffwr" },
  "roll.public.frozen": { en: "Frozen", cy: "Wedi’i rhewi" },
  "roll.public.notFrozen": { en: "Not yet", cy: "Ddim eto" },
  "roll.public.eligible": {
    en: {
      plural: "eligible",
      one: "{eligible} person may vote",
      other: "{eligible} people may vote",
    },
    cy: {
      plural: "eligible",
      one: "Caiff {eligible} person bleidleisio",
      other: "Caiff {eligible} o bobl bleidleisio",
    },
  },
  "roll.public.commitment": { en: "Its fingerprint", cy: "Ei hôl bys" },
  "roll.public.commitmentWhat": {
    en: "It shows whether anybody changed the roll after this day. It does not tell who is on it.",
    cy: "Mae’n dangos a newidiodd unrhyw un y gofrestr ar ôl y diwrnod hwn. Nid yw’n dweud pwy sydd arni.",
  },
  "roll.public.objections": { en: "Objections made", cy: "Gwrthwynebiadau a wnaed" },
  "roll.public.objectionsOf": { en: "{made}", cy: "{made}" },
  "roll.public.object": {
    en: "Something is wrong with the roll",
    cy: "Mae rhywbeth o’i le ar y gofrestr",
  },
  "roll.public.objectHow": {
    en: "You may object until voting opens. Without an account, write or ring the scrutineer. The scrutineer rules on every objection, with published reasons.",
    cy: "Cewch wrthwynebu nes i’r pleidleisio agor. Heb gyfrif, ysgrifennwch at y craffwr neu ffoniwch. Mae’r craffwr yn dyfarnu ar bob gwrthwynebiad, â rhesymau cyhoeddedig.",
  },
  "roll.public.rulings": { en: "Rulings on objections", cy: "Dyfarniadau ar wrthwynebiadau" },
  "roll.public.day": { en: "Day", cy: "Diwrnod" },
  "roll.public.outcome": { en: "Ruling", cy: "Dyfarniad" },
  "roll.public.reasons": { en: "Reasons", cy: "Rhesymau" },

  "roll.look.title": { en: "Am I on the roll?", cy: "Ydw i ar y gofrestr?" },
  "roll.look.intro": {
    en: "Give the reference that you are known by, such as your payroll number. No name is shown, and we keep nothing of your question.",
    cy: "Rhowch y cyfeirnod yr ydych yn cael eich adnabod wrtho, megis eich rhif cyflogres. Ni ddangosir enw, ac nid ydym yn cadw dim o’ch cwestiwn.",
  },
  "roll.look.reference": { en: "Reference", cy: "Cyfeirnod" },
  "roll.look.button": { en: "Look", cy: "Edrych" },
  "roll.look.found": { en: "{reference} is on the roll.", cy: "Mae {reference} ar y gofrestr." },
  "roll.look.notFound": {
    en: "{reference} is not on the roll. Object to the roll, or tell the scrutineer.",
    cy: "Nid yw {reference} ar y gofrestr. Gwrthwynebwch y gofrestr, neu dywedwch wrth y craffwr.",
  },
};
