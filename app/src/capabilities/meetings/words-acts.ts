/** The sentences of calling and holding a meeting: forms, refusals, letters. */
import { mergeCatalogues } from "@rochdale/language/say.ts";
import type { Catalogue } from "@rochdale/language/message.ts";

const NUMBERS = [1, 2, 3, 4] as const;

/** Each resolution has the same questions. */
function row(n: number): Catalogue {
  const at = `act.meetings.hold`;
  return {
    [`${at}.resolution${n}`]: {
      en: `Resolution ${n}, in its own words`,
      cy: `Penderfyniad ${n}, yn ei eiriau ei hun`,
    },
    [`${at}.matter${n}`]: {
      en: `Resolution ${n}: what is it about?`,
      cy: `Penderfyniad ${n}: am beth mae?`,
    },
    [`${at}.matter${n}.hint`]: {
      en: "The rules of the body say how it is decided. Left empty, it is an ordinary matter",
      cy: "Mae rheolau’r corff yn dweud sut y’i penderfynir. Yn wag, mater cyffredin ydyw",
    },
    [`${at}.casting${n}`]: {
      en: `Resolution ${n}: the chair’s vote, where the votes tied`,
      cy: `Penderfyniad ${n}: pleidlais y cadeirydd, lle’r oedd y pleidleisiau’n gyfartal`,
    },
    [`${at}.for${n}`]: {
      en: `Resolution ${n}: votes for`,
      cy: `Penderfyniad ${n}: pleidleisiau o blaid`,
    },
    [`${at}.against${n}`]: {
      en: `Resolution ${n}: votes against`,
      cy: `Penderfyniad ${n}: pleidleisiau yn erbyn`,
    },
    [`${at}.abstain${n}`]: {
      en: `Resolution ${n}: abstained`,
      cy: `Penderfyniad ${n}: ymataliodd`,
    },
    [`${at}.spoiled${n}`]: {
      en: `Resolution ${n}: spoiled papers`,
      cy: `Penderfyniad ${n}: papurau a ddifethwyd`,
    },
  };
}

export const meetingsActWords: Catalogue = {
  "act.meetings.call": { en: "Call a meeting of members", cy: "Galw cyfarfod o’r aelodau" },
  "act.meetings.call.intro": {
    en: "Notice is counted in clear days by the mutual’s own rules: neither the day of notice nor the day of the meeting counts.",
    cy: "Cyfrifir y rhybudd mewn diwrnodau clir yn ôl rheolau’r cydfuddiannol ei hun: nid yw diwrnod y rhybudd na diwrnod y cyfarfod yn cyfrif.",
  },
  "act.meetings.call.kind": { en: "What kind of meeting?", cy: "Pa fath o gyfarfod?" },
  "act.meetings.call.meetingOn": { en: "Day of the meeting", cy: "Diwrnod y cyfarfod" },
  "act.meetings.call.givenOn": {
    en: "Day on which notice was given",
    cy: "Y diwrnod y rhoddwyd rhybudd",
  },
  "act.meetings.call.givenOn.hint": { en: "Empty means today", cy: "Mae gwag yn golygu heddiw" },
  "act.meetings.call.business": {
    en: "Business, one item a line",
    cy: "Busnes, un eitem i’r llinell",
  },
  "act.meetings.call.business.hint": {
    en: "Name the accounts if they are to be adopted",
    cy: "Enwch y cyfrifon os ydynt i’w mabwysiadu",
  },
  "act.meetings.call.notice": { en: "The notice as sent", cy: "Y rhybudd fel yr anfonwyd ef" },
  "act.meetings.call.button": { en: "Call the meeting", cy: "Galw’r cyfarfod" },

  "act.meetings.hold": {
    en: "Record a meeting that was held",
    cy: "Cofnodi cyfarfod a gynhaliwyd",
  },
  "act.meetings.hold.intro": {
    en: "Each resolution is decided from its figures by the body’s own rules, and by the law where it asks more. Figures stand in the record, never who voted how.",
    cy: "Penderfynir pob penderfyniad o’i ffigurau yn ôl rheolau’r corff ei hun, ac yn ôl y gyfraith lle mae’n gofyn mwy. Y ffigurau sydd yn y cofnod, byth sut y pleidleisiodd neb.",
  },
  "act.meetings.hold.meeting": { en: "Which meeting?", cy: "Pa gyfarfod?" },
  "act.meetings.hold.present": {
    en: "Members present, in person or by proxy",
    cy: "Aelodau’n bresennol, yn bersonol neu drwy ddirprwy",
  },
  "act.meetings.hold.members": {
    en: "Members who could vote on that day",
    cy: "Aelodau a gâi bleidleisio’r diwrnod hwnnw",
  },
  "act.meetings.hold.minutes": { en: "Minutes", cy: "Cofnodion y cyfarfod" },
  "act.meetings.hold.button": { en: "Record the meeting", cy: "Cofnodi’r cyfarfod" },
  ...mergeCatalogues(...NUMBERS.map(row)),
  "meetings.votes.for": {
    en: "Resolution {row}, {class}: votes for",
    cy: "Penderfyniad {row}, {class}: pleidleisiau o blaid",
  },
  "meetings.votes.against": {
    en: "Resolution {row}, {class}: votes against",
    cy: "Penderfyniad {row}, {class}: pleidleisiau yn erbyn",
  },
  "meetings.votes.abstain": {
    en: "Resolution {row}, {class}: abstained",
    cy: "Penderfyniad {row}, {class}: ymataliodd",
  },
  "meetings.membersOf": {
    en: "{class}: members who could vote on that day",
    cy: "{class}: aelodau a gâi bleidleisio’r diwrnod hwnnw",
  },
  "meetings.delegatesOf": {
    en: "{class}: delegates who could vote on that day",
    cy: "{class}: cynrychiolwyr a gâi bleidleisio’r diwrnod hwnnw",
  },
  "meetings.moreDelegates": {
    en: "The bodies that joined may send {most} delegates. Enter {most} or fewer, or record first who joined",
    cy: "Caiff y cyrff a ymunodd anfon {most} cynrychiolydd. Rhowch {most} neu lai, neu cofnodwch yn gyntaf bwy a ymunodd",
  },
  "meetings.boardsMatter.because": {
    en: "The rules leave this to the board: {matter}.",
    cy: "Mae’r rheolau’n gadael hyn i’r bwrdd: {matter}.",
  },
  "meetings.boardsMatter.remedy": {
    en: "Put it as an ordinary matter to hear the members, or change the rules first.",
    cy: "Rhowch ef fel mater cyffredin i glywed yr aelodau, neu newidiwch y rheolau yn gyntaf.",
  },
  "meetings.notInNotice.because": {
    en: "The notice of this meeting did not say that this would be put: “{resolution}”.",
    cy: "Ni ddywedodd rhybudd y cyfarfod hwn y byddai hyn yn cael ei roi gerbron: “{resolution}”.",
  },
  "meetings.notInNotice.remedy": {
    en: "Call another meeting, and write the resolution into its business.",
    cy: "Galwch gyfarfod arall, ac ysgrifennwch y penderfyniad yn ei fusnes.",
  },

  "meetings.rule.ordinary": {
    en: "Ordinary: more votes for than against",
    cy: "Cyffredin: mwy o bleidleisiau o blaid nag yn erbyn",
  },
  "meetings.rule.special-75": {
    en: "Special: at least 75% of the votes (Companies Act 2006 s.283)",
    cy: "Arbennig: o leiaf 75% o’r pleidleisiau (Deddf Cwmnïau 2006 a.283)",
  },
  "meetings.rule.ccbsa-s111": {
    en: "Society, two thirds and a second meeting (2014 Act s.111)",
    cy: "Cymdeithas, dwy ran o dair ac ail gyfarfod (Deddf 2014 a.111)",
  },
  "meetings.rule.ccbsa-s113": {
    en: "Society to company, 75% with half voting, and a second meeting (2014 Act s.113)",
    cy: "Cymdeithas yn gwmni, 75% gyda hanner yn pleidleisio, ac ail gyfarfod (Deddf 2014 a.113)",
  },
  "meetings.rule.ccbsa-s119": {
    en: "Winding up a society: three quarters of all members (2014 Act s.119)",
    cy: "Dirwyn cymdeithas i ben: tri chwarter yr holl aelodau (Deddf 2014 a.119)",
  },

  "meetings.noRules.because": {
    en: "The record holds no rules of this body, so it has no length of notice and no quorum.",
    cy: "Nid oes rheolau’r corff hwn yn y cofnod, felly nid oes hyd rhybudd na chworwm.",
  },
  "meetings.noRules.remedy": {
    en: "Freeze the design, or register the rules, first.",
    cy: "Rhewch y cynllun, neu gofrestrwch y rheolau, yn gyntaf.",
  },
  "meetings.woundUp.because": {
    en: "The mutual was wound up.",
    cy: "Cafodd y cydfuddiannol ei ddirwyn i ben.",
  },
  "meetings.woundUp.remedy": {
    en: "Its decisions stay open to read.",
    cy: "Mae ei benderfyniadau yn aros ar agor i’w darllen.",
  },
  "meetings.noneCalled.because": {
    en: "No meeting was called that has not been recorded as held.",
    cy: "Ni alwyd cyfarfod nad yw wedi’i gofnodi fel un a gynhaliwyd.",
  },
  "meetings.noneCalled.remedy": {
    en: "Call the meeting first, with the day on which notice was given.",
    cy: "Galwch y cyfarfod yn gyntaf, gyda’r diwrnod y rhoddwyd rhybudd.",
  },
  "meetings.notYet.because": {
    en: "The meeting is on {day}.",
    cy: "Mae’r cyfarfod ar {day}.",
  },
  "meetings.notYet.remedy": {
    en: "Record it on that day or later.",
    cy: "Cofnodwch ef y diwrnod hwnnw neu’n ddiweddarach.",
  },
  "meetings.noticeTooShort.because": {
    en: "The rules ask for {clearDays} clear days of notice, and notice was given on {given}.",
    cy: "Mae’r rheolau’n gofyn am {clearDays} diwrnod clir o rybudd, a rhoddwyd rhybudd ar {given}.",
  },
  "meetings.noticeTooShort.remedy": {
    en: "Hold the meeting on {first} or later.",
    cy: "Cynhaliwch y cyfarfod ar {first} neu’n ddiweddarach.",
  },
  "meetings.nothingToConfirm.because": {
    en: "No resolution waits for a second meeting.",
    cy: "Nid oes penderfyniad yn aros am ail gyfarfod.",
  },
  "meetings.nothingToConfirm.remedy": {
    en: "Call a general meeting instead.",
    cy: "Galwch gyfarfod cyffredinol yn lle hynny.",
  },
  "meetings.outsideWindow.because": {
    en: "A second meeting comes not less than 14 days and not more than one month after the first.",
    cy: "Daw ail gyfarfod heb fod yn llai na 14 diwrnod nac yn fwy nag un mis ar ôl y cyntaf.",
  },
  "meetings.outsideWindow.remedy": {
    en: "Hold it from {from} to {to}.",
    cy: "Cynhaliwch ef o {from} hyd {to}.",
  },

  "meetings.givenLater": {
    en: "Enter {day} or an earlier day: notice is recorded once it was given",
    cy: "Rhowch {day} neu ddiwrnod cynharach: cofnodir rhybudd ar ôl ei roi",
  },
  "meetings.tooMuchBusiness": {
    en: "Enter {most} items or fewer",
    cy: "Rhowch {most} eitem neu lai",
  },
  "meetings.longBusiness": {
    en: "Shorten each item to 200 characters or fewer",
    cy: "Byrhewch bob eitem i 200 nod neu lai",
  },
  "meetings.noSuchMeeting": {
    en: "Choose a meeting that was called",
    cy: "Dewiswch gyfarfod a alwyd",
  },
  "meetings.heldBeforeItsDay": {
    en: "This meeting is on {day}. Record it then or later",
    cy: "Mae’r cyfarfod hwn ar {day}. Cofnodwch ef bryd hynny neu’n hwyrach",
  },
  "meetings.morePresent": {
    en: "Enter {members} or fewer: no more can be present than could vote",
    cy: "Rhowch {members} neu lai: ni all mwy fod yn bresennol nag a gâi bleidleisio",
  },
  "meetings.noQuorum": {
    en: "The quorum is {quorum} and {present} were present. Take out the resolutions: without a quorum nothing is decided",
    cy: "Y cworwm yw {quorum} ac roedd {present} yn bresennol. Tynnwch y penderfyniadau: heb gworwm ni phenderfynir dim",
  },
  "meetings.sayResolution": {
    en: "Write the resolution that these votes were on",
    cy: "Ysgrifennwch y penderfyniad y bu’r pleidleisio hwn arno",
  },
  "meetings.figures.moreVotesThanVoters": {
    en: "Check the votes: they are more than the members who could vote",
    cy: "Gwiriwch y pleidleisiau: maent yn fwy na’r aelodau a gâi bleidleisio",
  },
  "meetings.figures.moreVotesThanPresent": {
    en: "Check the votes: they are more than the members present",
    cy: "Gwiriwch y pleidleisiau: maent yn fwy na’r aelodau a oedd yn bresennol",
  },
  "meetings.figures.morePresentThanEligible": {
    en: "Check who was present: more than could vote",
    cy: "Gwiriwch bwy oedd yn bresennol: mwy nag a gâi bleidleisio",
  },
  "meetings.figures.noOneEligible": {
    en: "Enter how many members could vote",
    cy: "Rhowch faint o aelodau a gâi bleidleisio",
  },
  "meetings.figures.badRule": { en: "Choose a rule", cy: "Dewiswch reol" },
  "meetings.figures.badCount": { en: "Enter whole numbers of votes", cy: "Rhowch rifau cyfan" },

  "meetings.letter.called.subject": {
    en: "{body}: a meeting is called for {day}",
    cy: "{body}: galwyd cyfarfod ar gyfer {day}",
  },
  "meetings.letter.called.text": {
    en: "{kind} of {body}, on {day}. Its business stands on the page of decisions.",
    cy: "{kind} {body}, ar {day}. Mae ei fusnes ar dudalen y penderfyniadau.",
  },
  "meetings.letter.held.subject": {
    en: "{body}: what the meeting of {day} decided",
    cy: "{body}: yr hyn a benderfynodd cyfarfod {day}",
  },
  "meetings.letter.held.text": {
    en: "The figures of every resolution stand on the page of decisions of {body}, for the meeting of {day}.",
    cy: "Mae ffigurau pob penderfyniad ar dudalen penderfyniadau {body}, ar gyfer cyfarfod {day}.",
  },
};
