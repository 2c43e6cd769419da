/** The sentences of the page of the day. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const todayWords: Catalogue = {
  "today.title": { en: "What awaits you", cy: "Beth sy’n eich disgwyl" },
  "today.memberTitle": { en: "Today", cy: "Heddiw" },
  "today.noRole": {
    en: "You have no role in a case or a mutual yet. Somebody who has one admits you, or you ask for your service.",
    cy: "Nid oes gennych rôl mewn achos na chydfuddiannol eto. Mae rhywun sydd ag un yn eich derbyn, neu rydych yn gofyn am eich gwasanaeth.",
  },
  "today.nothing": {
    en: "Nothing awaits you today. What others must do stands on the page of each case.",
    cy: "Nid oes dim yn eich disgwyl heddiw. Mae’r hyn y mae’n rhaid i eraill ei wneud ar dudalen pob achos.",
  },
  "today.nothingToday": {
    en: "Nothing needs you today, {day}.",
    cy: "Nid oes angen dim gennych heddiw, {day}.",
  },
  "today.yours": { en: "Yours to do", cy: "I chi ei wneud" },
  "today.more": {
    en: { plural: "more", one: "And 1 more, without a date.", other: "And {more} more." },
    cy: { plural: "more", one: "Ac 1 arall, heb ddyddiad.", other: "A {more} arall." },
  },
  "today.bodies": { en: "Where you have a role", cy: "Lle mae gennych rôl" },
  "today.body": { en: "{body}: {role}", cy: "{body}: {role}" },
  "today.programme": { en: "All cases by what presses", cy: "Pob achos yn ôl yr hyn sy’n pwyso" },
  "today.meeting": { en: "Next meeting: {kind}, {day}", cy: "Y cyfarfod nesaf: {kind}, {day}" },
  "today.meetingNone": {
    en: "No meeting of {body} is called",
    cy: "Nid oes cyfarfod o {body} wedi’i alw",
  },
  "today.callMeeting": { en: "Call a meeting", cy: "Galw cyfarfod" },
  "today.holdMeeting": { en: "Record what it decided", cy: "Cofnodi’r hyn a benderfynodd" },
  "today.noticeGiven": { en: "Notice given", cy: "Rhoddwyd rhybudd" },
  "today.business": { en: "Business", cy: "Busnes" },
  "today.day": { en: "{day}", cy: "{day}" },
  "today.calendar": { en: "Calendar", cy: "Calendr" },
  "today.noDates": { en: "No limit runs.", cy: "Nid oes terfyn yn rhedeg." },
  "today.subscribe": { en: "Subscribe to this calendar", cy: "Tanysgrifio i’r calendr hwn" },
  "today.register": { en: "The register", cy: "Y gofrestr" },
  "today.registerPage": { en: "Open the register", cy: "Agor y gofrestr" },
  "today.notCounted": {
    en: "The register was never counted on record.",
    cy: "Ni chyfrifwyd y gofrestr ar gofnod erioed.",
  },
  "today.of": { en: "{share}", cy: "{share}" },
  "today.countedOn": { en: "As counted on {day}", cy: "Fel y’i cyfrifwyd ar {day}" },
  "today.findings": { en: "Findings", cy: "Canfyddiadau" },
  "today.noChange": {
    en: "None would change within 30 days if nothing more is recorded.",
    cy: "Ni fyddai’r un yn newid o fewn 30 diwrnod os na chofnodir dim mwy.",
  },
  "today.changes": {
    en: {
      plural: "findings",
      one: "1 would change within 30 days if nothing more is recorded:",
      other: "{findings} would change within 30 days if nothing more is recorded:",
    },
    cy: {
      plural: "findings",
      one: "Byddai 1 yn newid o fewn 30 diwrnod os na chofnodir dim mwy:",
      other: "Byddai {findings} yn newid o fewn 30 diwrnod os na chofnodir dim mwy:",
    },
  },
  "today.change": {
    en: "“{claim}”: from “{now}” to “{then}”.",
    cy: "“{claim}”: o “{now}” i “{then}”.",
  },
  "today.state.met": { en: "Met", cy: "Wedi’i fodloni" },
  "today.state.notMet": { en: "Not met", cy: "Heb ei fodloni" },
  "today.state.notProven": { en: "Not proven", cy: "Heb ei brofi" },
  "today.allFindings": { en: "All findings", cy: "Pob canfyddiad" },
  "today.ballotCloses": {
    en: "A ballot is open until {day}. Nobody can see how you vote.",
    cy: "Mae pleidlais ar agor tan {day}. Ni all neb weld sut yr ydych yn pleidleisio.",
  },
  "today.readAndVote": { en: "Read and vote", cy: "Darllen a phleidleisio" },
  "today.readMeeting": {
    en: "Read what it will decide",
    cy: "Darllen yr hyn y bydd yn ei benderfynu",
  },
  "today.news": { en: "Also new", cy: "Hefyd yn newydd" },
  "today.lastMonth": { en: "Last month in three lines", cy: "Y mis diwethaf mewn tair llinell" },
  "today.cameIn": {
    en: "{sum} more came in than went out in {month}.",
    cy: "Daeth {sum} yn fwy i mewn nag a aeth allan ym mis {month}.",
  },
  "today.wentOut": {
    en: "{sum} more went out than came in in {month}.",
    cy: "Aeth {sum} yn fwy allan nag a ddaeth i mewn ym mis {month}.",
  },
  "today.standards": {
    en: "{met} of {of} standards were met in {month}.",
    cy: "Bodlonwyd {met} o {of} safon ym mis {month}.",
  },
  "today.members": {
    en: { plural: "members", one: "1 member on {day}.", other: "{members} members on {day}." },
    cy: { plural: "members", one: "1 aelod ar {day}.", other: "{members} aelod ar {day}." },
  },
  "today.you": { en: "You", cy: "Chi" },
  "today.share": { en: "Your share", cy: "Eich cyfran" },
  "today.shareByClass": {
    en: "{share}, by your class of member",
    cy: "{share}, yn ôl eich dosbarth o aelod",
  },
  "today.vote": { en: "Your vote", cy: "Eich pleidlais" },
  "today.oneVote": { en: "1, the same as everyone’s", cy: "1, yr un fath â phawb" },
  "today.votesByClass": {
    en: "as the rules give your class of member",
    cy: "fel y mae’r rheolau’n ei rhoi i’ch dosbarth o aelod",
  },
};
