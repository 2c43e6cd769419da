/** The sentences of whose voice is heard. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const voiceWords: Catalogue = {
  "finding.voiceShared.claim": {
    en: "No small group speaks for everybody",
    cy: "Nid oes grŵp bach yn siarad dros bawb",
  },
  "finding.voiceShared.rule.1": {
    en: "No group does half of the talking with under half that share of the members",
    cy: "Nid oes grŵp yn gwneud hanner y siarad gyda llai na hanner y gyfran honno o'r aelodau",
  },
  "finding.voiceShared.none": {
    en: "Nobody has counted who comes to meetings or votes, by group. This is neither a pass nor a fail.",
    cy: "Nid oes neb wedi cyfrif pwy sy'n dod i gyfarfodydd neu'n pleidleisio, fesul grŵp. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.voiceShared.few": {
    en: "A few speak for many. {few}.",
    cy: "Mae ychydig yn siarad dros lawer. {few}.",
  },
  "finding.voiceShared.met": {
    en: {
      plural: "occasions",
      one: "Who took part was counted once, by group. No group does half with under half its share.",
      other:
        "Who took part was counted {occasions} times, by group. No group does half with under half its share.",
    },
    cy: {
      plural: "occasions",
      one: "Cyfrifwyd unwaith pwy gymerodd ran, fesul grŵp. Nid oes grŵp yn gwneud hanner gyda llai na hanner ei gyfran.",
      other:
        "Cyfrifwyd {occasions} gwaith pwy gymerodd ran, fesul grŵp. Nid oes grŵp yn gwneud hanner gyda llai na hanner ei gyfran.",
    },
  },
  "finding.voiceShared.change.count": {
    en: "Counting who comes and who votes, by class, grade, site and user group, would decide it.",
    cy: "Byddai cyfrif pwy sy'n dod a phwy sy'n pleidleisio, fesul dosbarth, gradd, safle a grŵp defnyddwyr, yn penderfynu hyn.",
  },
  "finding.voiceShared.change.hear": {
    en: "Meet where and when the others can come, ask them first, and count again. It is met when no group holds so much.",
    cy: "Cyfarfyddwch ble a phryd y gall y lleill ddod, gofynnwch iddynt yn gyntaf, a chyfrifwch eto. Fe'i bodlonir pan na fydd grŵp yn dal cymaint.",
  },
  "finding.voiceShared.change.lose": {
    en: "It would be lost if one group did half of it with under half that share of the members.",
    cy: "Byddai'n cael ei golli pe bai un grŵp yn gwneud hanner gyda llai na hanner y gyfran honno o'r aelodau.",
  },
  "voice.few.proposed": {
    en: "{group}: {members} of the members, but {did} of those who proposed",
    cy: "{group}: {members} o'r aelodau, ond {did} o'r rhai a gynigiodd",
  },
  "voice.few.came": {
    en: "{group}: {members} of the members, but {did} of those at meetings",
    cy: "{group}: {members} o'r aelodau, ond {did} o'r rhai mewn cyfarfodydd",
  },
  "voice.few.voted": {
    en: "{group}: {members} of the members, but {did} of those who voted",
    cy: "{group}: {members} o'r aelodau, ond {did} o'r rhai a bleidleisiodd",
  },
  "voice.few.sit": {
    en: "{group}: {members} of the members, but {did} of those on the board",
    cy: "{group}: {members} o'r aelodau, ond {did} o'r rhai ar y bwrdd",
  },
};
