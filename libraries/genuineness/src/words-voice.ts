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
    en: "Of {group}, {members} of the members, came {did} of the proposals",
    cy: "O {group}, {members} o'r aelodau, daeth {did} o'r cynigion",
  },
  "voice.few.came": {
    en: "Of {group}, {members} of the members, came {did} of those at meetings",
    cy: "O {group}, {members} o'r aelodau, daeth {did} o'r rhai mewn cyfarfodydd",
  },
  "voice.few.voted": {
    en: "Of {group}, {members} of the members, came {did} of the votes in elections",
    cy: "O {group}, {members} o'r aelodau, daeth {did} o'r pleidleisiau mewn etholiadau",
  },
  "voice.few.sit": {
    en: "Of {group}, {members} of the members, come {did} of the seats",
    cy: "O {group}, {members} o'r aelodau, daw {did} o'r seddi",
  },
};
