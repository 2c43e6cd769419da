/** Words of the findings on running: meetings, elections, books, standards. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const runningWords: Catalogue = {
  "finding.meetingsOnTime.claim": {
    en: "The annual meeting was held on time",
    cy: "Cynhaliwyd y cyfarfod blynyddol mewn pryd",
  },
  "finding.meetingsOnTime.rule.1": {
    en: "By the month, the notice and the quorum of its own rules",
    cy: "Yn ôl mis, rhybudd a chworwm ei reolau ei hun",
  },
  "finding.meetingsOnTime.noRules": {
    en: "The record holds no rules that say when a meeting is due.",
    cy: "Nid oes rheolau yn y cofnod sy'n dweud pryd y mae cyfarfod yn ddyledus.",
  },
  "finding.meetingsOnTime.notRunning": {
    en: "It does not run as a mutual yet, so no meeting is due.",
    cy: "Nid yw'n rhedeg fel cydfuddiannol eto, felly nid oes cyfarfod yn ddyledus.",
  },
  "finding.meetingsOnTime.notYet": {
    en: "No annual meeting is due before {due}.",
    cy: "Nid oes cyfarfod blynyddol yn ddyledus cyn {due}.",
  },
  "finding.meetingsOnTime.notHeld": {
    en: "An annual meeting was due by {due}. None is in the record.",
    cy: "Roedd cyfarfod blynyddol yn ddyledus erbyn {due}. Nid oes un yn y cofnod.",
  },
  "finding.meetingsOnTime.defects": {
    en: "Of the meeting on {day}: {defects}.",
    cy: "Am y cyfarfod ar {day}: {defects}.",
  },
  "finding.meetingsOnTime.noNotice": {
    en: "It met on {day}. The notice of that meeting is not in the record.",
    cy: "Cyfarfu ar {day}. Nid yw rhybudd y cyfarfod hwnnw yn y cofnod.",
  },
  "finding.meetingsOnTime.met": {
    en: "It met on {day} with {present} of its members. Clear days of notice: {clear}.",
    cy: "Cyfarfu ar {day} gyda {present} o'i aelodau. Diwrnodau clir o rybudd: {clear}.",
  },
  "meetingDefect.late": { en: "it was due by {due}", cy: "roedd yn ddyledus erbyn {due}" },
  "meetingDefect.quorum": {
    en: "{present} were present, and the quorum is {needed}",
    cy: "roedd {present} yn bresennol, a'r cworwm yw {needed}",
  },
  "meetingDefect.notice": {
    en: "notice was {clear} clear days, and the rules need {needed}",
    cy: "{clear} diwrnod clir oedd y rhybudd, ac mae'r rheolau'n gofyn am {needed}",
  },
  "finding.meetingsOnTime.change.rules": {
    en: "The registered rules would decide when a meeting is due.",
    cy: "Byddai'r rheolau cofrestredig yn penderfynu pryd y mae cyfarfod yn ddyledus.",
  },
  "finding.meetingsOnTime.change.hold": {
    en: "An annual meeting with due notice and a quorum would meet it.",
    cy: "Byddai cyfarfod blynyddol gyda rhybudd priodol a chworwm yn ei fodloni.",
  },
  "finding.meetingsOnTime.change.next": {
    en: "The next annual meeting, held by the rules, would meet it.",
    cy: "Byddai'r cyfarfod blynyddol nesaf, yn ôl y rheolau, yn ei fodloni.",
  },
  "finding.meetingsOnTime.change.notice": {
    en: "The notice of the meeting, with its day, would prove it.",
    cy: "Byddai rhybudd y cyfarfod, gyda'i ddiwrnod, yn ei brofi.",
  },
  "finding.meetingsOnTime.change.lose": {
    en: "No meeting by {next} would lose it.",
    cy: "Byddai dim cyfarfod erbyn {next} yn ei golli.",
  },
  "finding.electionsOnTime.claim": {
    en: "Elections are held on time",
    cy: "Cynhelir etholiadau mewn pryd",
  },
  "finding.electionsOnTime.rule.1": {
    en: "Each class with seats elects within the years of its own rules",
    cy: "Mae pob dosbarth â seddi yn ethol o fewn blynyddoedd ei reolau ei hun",
  },
  "finding.electionsOnTime.noRules": {
    en: "The record holds no rules that say when an election is due.",
    cy: "Nid oes rheolau yn y cofnod sy'n dweud pryd y mae etholiad yn ddyledus.",
  },
  "finding.electionsOnTime.notRunning": {
    en: "It does not run as a mutual yet, so no election is due.",
    cy: "Nid yw'n rhedeg fel cydfuddiannol eto, felly nid oes etholiad yn ddyledus.",
  },
  "finding.electionsOnTime.noSeats": {
    en: "The rules give workers, users and the community no seat to elect.",
    cy: "Nid yw'r rheolau'n rhoi sedd i weithwyr, defnyddwyr na'r gymuned i'w hethol.",
  },
  "finding.electionsOnTime.empty": {
    en: "Seats on the board have stood empty for more than {months} months: {classes}.",
    cy: "Mae seddi ar y bwrdd wedi bod yn wag am fwy na {months} mis: {classes}.",
  },
  "finding.electionsOnTime.change.fill": {
    en: "Electing or choosing somebody to the empty seats would meet it.",
    cy: "Byddai ethol neu ddewis rhywun i'r seddi gwag yn ei fodloni.",
  },
  "finding.electionsOnTime.overdue": {
    en: "Overdue by the rules: the election of {classes}.",
    cy: "Yn hwyr yn ôl y rheolau: etholiad {classes}.",
  },
  "finding.electionsOnTime.notYet": {
    en: "No election is in the record. The first is due by {next}.",
    cy: "Nid oes etholiad yn y cofnod. Mae'r cyntaf yn ddyledus erbyn {next}.",
  },
  "finding.electionsOnTime.met": {
    en: "Elections held: {elections}. Papers returned: {turnout}. The next is due by {next}.",
    cy: "Etholiadau a gynhaliwyd: {elections}. Papurau a ddychwelwyd: {turnout}. Mae'r nesaf yn ddyledus erbyn {next}.",
  },
  "finding.electionsOnTime.change.rules": {
    en: "The registered rules would decide when an election is due.",
    cy: "Byddai'r rheolau cofrestredig yn penderfynu pryd y mae etholiad yn ddyledus.",
  },
  "finding.electionsOnTime.change.hold": {
    en: "An election by each class with seats would meet it.",
    cy: "Byddai etholiad gan bob dosbarth â seddi yn ei fodloni.",
  },
  "finding.electionsOnTime.change.seats": {
    en: "One elected seat for workers or users would be a beginning.",
    cy: "Byddai un sedd etholedig i weithwyr neu ddefnyddwyr yn ddechrau.",
  },
  "finding.electionsOnTime.change.lose": {
    en: "No election by {next} would lose it.",
    cy: "Byddai dim etholiad erbyn {next} yn ei golli.",
  },
  "finding.booksCurrent.claim": {
    en: "Its books are open and current",
    cy: "Mae ei lyfrau'n agored ac yn gyfredol",
  },
  "finding.booksCurrent.rule.1": {
    en: "Each month's books are public within 45 days, for the last twelve months",
    cy: "Mae llyfrau pob mis yn gyhoeddus o fewn 45 diwrnod, am y deuddeg mis diwethaf",
  },
  "finding.booksCurrent.none": {
    en: "The record holds no books. This is neither a pass nor a fail.",
    cy: "Nid oes llyfrau yn y cofnod. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.booksCurrent.notYet": {
    en: "Books are published, but no month's 45 days have passed yet.",
    cy: "Mae llyfrau wedi'u cyhoeddi, ond nid yw 45 diwrnod unrhyw fis wedi mynd heibio eto.",
  },
  "finding.booksCurrent.missing": {
    en: "Not published after 45 days: {months}.",
    cy: "Heb eu cyhoeddi ar ôl 45 diwrnod: {months}.",
  },
  "finding.booksCurrent.late": {
    en: "Published later than 45 days: {months}.",
    cy: "Cyhoeddwyd yn hwyrach na 45 diwrnod: {months}.",
  },
  "finding.booksCurrent.met": {
    en: "Months published in time: {count}. The last, {month}, on {day}.",
    cy: "Misoedd a gyhoeddwyd mewn pryd: {count}. Yr olaf, {month}, ar {day}.",
  },
  "finding.booksCurrent.change.publish": {
    en: "Publishing each month that is due would meet it.",
    cy: "Byddai cyhoeddi pob mis sy'n ddyledus yn ei fodloni.",
  },
  "finding.booksCurrent.change.onTime": {
    en: "Twelve months in a row on time would meet it.",
    cy: "Byddai deuddeg mis yn olynol mewn pryd yn ei fodloni.",
  },
  "finding.booksCurrent.change.lose": {
    en: "One month later than 45 days would lose it.",
    cy: "Byddai un mis yn hwyrach na 45 diwrnod yn ei golli.",
  },
  "finding.standardsMet.claim": {
    en: "Its standards are met",
    cy: "Mae ei safonau wedi'u bodloni",
  },
  "finding.standardsMet.rule.1": {
    en: "The last month's report meets the contract's targets, and an assessor agrees within the year",
    cy: "Mae adroddiad y mis diwethaf yn cyrraedd targedau'r contract, ac mae asesydd yn cytuno o fewn y flwyddyn",
  },
  "finding.standardsMet.none": {
    en: "No report on quality is in the record. This is neither a pass nor a fail.",
    cy: "Nid oes adroddiad ar ansawdd yn y cofnod. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.standardsMet.partlyMet": {
    en: "On {day} the assessor found the standards only partly met.",
    cy: "Ar {day} canfu'r asesydd mai dim ond yn rhannol y bodlonwyd y safonau.",
  },
  "finding.standardsMet.notMet": {
    en: "On {day} the assessor found the standards not met.",
    cy: "Ar {day} canfu'r asesydd nad oedd y safonau wedi'u bodloni.",
  },
  "finding.standardsMet.missed": {
    en: "In {month}: {missed}.",
    cy: "Yn {month}: {missed}.",
  },
  "measure.below": {
    en: "{name} was {value} {unit}, below {target}",
    cy: "{name} oedd {value} {unit}, islaw {target}",
  },
  "measure.above": {
    en: "{name} was {value} {unit}, above {target}",
    cy: "{name} oedd {value} {unit}, uwchlaw {target}",
  },
  "finding.standardsMet.unreported": {
    en: "The report for {month} leaves out {unreported}.",
    cy: "Mae'r adroddiad ar gyfer {month} yn gadael {unreported} allan.",
  },
  "finding.standardsMet.stale": {
    en: "The last report is for {month}, over three months ago.",
    cy: "Mae'r adroddiad diwethaf ar gyfer {month}, dros dri mis yn ôl.",
  },
  "finding.standardsMet.reported": {
    en: "In {month} all targets were met: {count}. No assessor has looked within the year.",
    cy: "Yn {month} cyrhaeddwyd pob targed: {count}. Nid oes asesydd wedi edrych o fewn y flwyddyn.",
  },
  "finding.standardsMet.met": {
    en: "In {month} all targets were met: {count}. The assessor found the standards met on {day}.",
    cy: "Yn {month} cyrhaeddwyd pob targed: {count}. Canfu'r asesydd fod y safonau wedi'u bodloni ar {day}.",
  },
  "finding.standardsMet.change.report": {
    en: "A current report on every target, and an assessor's finding, would prove it.",
    cy: "Byddai adroddiad cyfredol ar bob targed, a chanfyddiad asesydd, yn ei brofi.",
  },
  "finding.standardsMet.change.raise": {
    en: "Reaching every target in the next report would meet it.",
    cy: "Byddai cyrraedd pob targed yn yr adroddiad nesaf yn ei fodloni.",
  },
  "finding.standardsMet.change.again": {
    en: "A later assessment that finds the standards met would meet it.",
    cy: "Byddai asesiad diweddarach sy'n canfod bod y safonau wedi'u bodloni yn ei fodloni.",
  },
  "finding.standardsMet.change.lose": {
    en: "One missed target, or a year without an assessor, would lose it.",
    cy: "Byddai methu un targed, neu flwyddyn heb asesydd, yn ei golli.",
  },
};
