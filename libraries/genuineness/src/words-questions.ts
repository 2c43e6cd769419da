/** The fifteen readiness questions in English and Welsh, each with its reason. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const questionWords: Catalogue = {
  "readiness.leader": {
    en: "Who leads this, and has that person been given the time to do it?",
    cy: "Pwy sy'n arwain hyn, ac a gafodd y person hwnnw'r amser i'w wneud?",
  },
  "readiness.leaderWhy": {
    en: "Requests led in spare time have stopped when the work grew.",
    cy: "Mae ceisiadau a arweiniwyd yn eu hamser sbâr wedi dod i ben pan dyfodd y gwaith.",
  },
  "readiness.serviceAndBudget": {
    en: "Is the service set apart, with its own budget and a known cost today?",
    cy: "A yw'r gwasanaeth ar wahân, gyda'i gyllideb ei hun a chost hysbys heddiw?",
  },
  "readiness.serviceAndBudgetWhy": {
    en: "Without today's cost nobody can later show that anything improved.",
    cy: "Heb gost heddiw ni all neb ddangos yn nes ymlaen fod dim wedi gwella.",
  },
  "readiness.oneCommissioner": {
    en: "What share of the income comes from one commissioner?",
    cy: "Pa gyfran o'r incwm sy'n dod oddi wrth un comisiynydd?",
  },
  "readiness.oneCommissionerWhy": {
    en: "A mutual with one payer lives or dies by one decision.",
    cy: "Mae cydfuddiannol ag un talwr yn byw neu'n marw yn ôl un penderfyniad.",
  },
  "readiness.commissionersStance": {
    en: "Has the commissioner said in writing what it thinks?",
    cy: "A yw'r comisiynydd wedi dweud yn ysgrifenedig beth yw ei farn?",
  },
  "readiness.commissionersStanceWhy": {
    en: "A stance that is only spoken can change with one person.",
    cy: "Gall safbwynt sydd ar lafar yn unig newid gydag un person.",
  },
  "readiness.route": {
    en: "Which lawful route to a contract or a funding agreement is named?",
    cy: "Pa lwybr cyfreithlon at gontract neu gytundeb cyllido a enwir?",
  },
  "readiness.routeWhy": {
    en: "Challenges to procurement have stopped more mutuals than any other cause.",
    cy: "Mae heriau i gaffael wedi atal mwy o gydfuddiannau nag unrhyw achos arall.",
  },
  "readiness.unions": {
    en: "Has every recognised union been told, and on what day?",
    cy: "A yw pob undeb cydnabyddedig wedi cael gwybod, ac ar ba ddiwrnod?",
  },
  "readiness.unionsWhy": {
    en: "The way was smoother where unions were involved from the outset.",
    cy: "Roedd y ffordd yn haws lle'r oedd undebau'n rhan o'r dechrau.",
  },
  "readiness.staffView": {
    en: "What shows how staff see it today?",
    cy: "Beth sy'n dangos sut y mae staff yn ei gweld hi heddiw?",
  },
  "readiness.staffViewWhy": {
    en: "A ballot is late for learning that most staff are against it.",
    cy: "Mae pleidlais yn hwyr i ddysgu bod y rhan fwyaf o'r staff yn erbyn.",
  },
  "readiness.usersView": {
    en: "What shows how users see it today?",
    cy: "Beth sy'n dangos sut y mae defnyddwyr yn ei gweld hi heddiw?",
  },
  "readiness.usersViewWhy": {
    en: "A service can change hands without its users noticing, until it is theirs to mend.",
    cy: "Gall gwasanaeth newid dwylo heb i'w ddefnyddwyr sylwi, nes mai eu gwaith hwy yw ei drwsio.",
  },
  "readiness.pensions": {
    en: "Which pension scheme follows the staff, and who gives the bond or guarantee?",
    cy: "Pa gynllun pensiwn sy'n dilyn y staff, a phwy sy'n rhoi'r bond neu'r warant?",
  },
  "readiness.pensionsWhy": {
    en: "Pensions are among the costs most often found too late.",
    cy: "Mae pensiynau ymhlith y costau a ganfyddir yn rhy hwyr amlaf.",
  },
  "readiness.vat": {
    en: "How much VAT will the mutual pay that it cannot recover?",
    cy: "Faint o TAW y bydd y cydfuddiannol yn ei thalu na all ei hadennill?",
  },
  "readiness.vatWhy": {
    en: "A public body recovers VAT that a mutual may not.",
    cy: "Mae corff cyhoeddus yn adennill TAW na all cydfuddiannol, efallai.",
  },
  "readiness.premisesAndSupport": {
    en: "What becomes of premises, computers and the support that the authority gives now?",
    cy: "Beth ddaw o'r adeiladau, y cyfrifiaduron a'r cymorth y mae'r awdurdod yn ei roi yn awr?",
  },
  "readiness.premisesAndSupportWhy": {
    en: "Support that comes without a bill today will have a price.",
    cy: "Bydd pris ar gymorth sy'n dod heb fil heddiw.",
  },
  "readiness.workingCapital": {
    en: "How many weeks of pay can be met before the first income arrives?",
    cy: "Sawl wythnos o gyflog y gellir ei thalu cyn i'r incwm cyntaf gyrraedd?",
  },
  "readiness.workingCapitalWhy": {
    en: "Pay falls due each month; a commissioner may pay later.",
    cy: "Mae cyflog yn ddyledus bob mis; gall comisiynydd dalu'n hwyrach.",
  },
  "readiness.registrations": {
    en: "Which regulators must register the mutual, and how long do they take?",
    cy: "Pa reoleiddwyr sy'n gorfod cofrestru'r cydfuddiannol, a faint o amser a gymerant?",
  },
  "readiness.registrationsWhy": {
    en: "Care and schooling cannot begin a day before registration.",
    cy: "Ni all gofal nac addysg ddechrau ddiwrnod cyn cofrestru.",
  },
  "readiness.ifItFails": {
    en: "What happens to users and staff if the mutual fails?",
    cy: "Beth sy'n digwydd i ddefnyddwyr a staff os bydd y cydfuddiannol yn methu?",
  },
  "readiness.ifItFailsWhy": {
    en: "The auditors of 2011 found no plan for failure.",
    cy: "Ni chafodd archwilwyr 2011 hyd i gynllun ar gyfer methiant.",
  },
  "readiness.ifStaffSayNo": {
    en: "What happens to the service if staff say no?",
    cy: "Beth sy'n digwydd i'r gwasanaeth os bydd staff yn dweud na?",
  },
  "readiness.ifStaffSayNoWhy": {
    en: "A ballot is only a choice if staying is a real answer.",
    cy: "Dim ond os yw aros yn ateb go iawn y mae pleidlais yn ddewis.",
  },
};
