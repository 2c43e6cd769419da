/** The sentences around findings: title, days, groups, sources, embeds. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const findingsPageWords: Catalogue = {
  "findings.title": { en: "Findings about {body}", cy: "Canfyddiadau am {body}" },
  "findings.asAt": { en: "As the record stands on {day}", cy: "Fel y saif y cofnod ar {day}" },
  "findings.asAtKnown": {
    en: "As at {day}, from what the record held on {known}",
    cy: "Fel ar {day}, o’r hyn oedd yn y cofnod ar {known}",
  },
  "findings.how": { en: "How findings are worked out", cy: "Sut y cyfrifir canfyddiadau" },
  "findings.print": { en: "Print for a notice board", cy: "Argraffu ar gyfer hysbysfwrdd" },
  "findings.pdf": { en: "Findings as PDF", cy: "Canfyddiadau fel PDF" },
  "findings.group.origin": { en: "Origin and support", cy: "Tarddiad a chefnogaeth" },
  "findings.group.control": { en: "Ownership and control", cy: "Perchnogaeth a rheolaeth" },
  "findings.group.contract": { en: "Contract and assets", cy: "Contract ac asedau" },
  "findings.group.people": { en: "People", cy: "Pobl" },
  "findings.group.running": { en: "Running", cy: "Rhedeg" },
  "findings.entry": { en: "Entry {entry}", cy: "Cofnod {entry}" },
  "findings.moreEvidence": {
    en: { plural: "more", one: "and 1 more entry", other: "and {more} more entries" },
    cy: { plural: "more", one: "ac 1 cofnod arall", other: "a {more} cofnod arall" },
  },
  "findings.challenged": { en: "A challenge", cy: "Her" },
  "findings.replied": { en: "The reply", cy: "Yr ateb" },
  "findings.leftOut": { en: "What does not apply here", cy: "Beth nad yw’n berthnasol yma" },
  "findings.otherDays": {
    en: "The same page on other days",
    cy: "Yr un dudalen ar ddiwrnodau eraill",
  },
  "findings.source.seed": { en: "Its words are quoted.", cy: "Dyfynnir ei geiriau." },
  "findings.source.report": {
    en: "A report, read in part; what it says is given in summary.",
    cy: "Adroddiad, wedi’i ddarllen yn rhannol; rhoddir crynodeb o’r hyn a ddywed.",
  },
  "findings.source.primary": { en: "The body’s own papers.", cy: "Papurau’r corff ei hun." },
  "findings.state.met": { en: "Met", cy: "Wedi’i fodloni" },
  "findings.state.notMet": { en: "Not met", cy: "Heb ei fodloni" },
  "findings.state.notProven": { en: "Not proven", cy: "Heb ei brofi" },
  "findings.changeLine": {
    en: "What would change this: {change}",
    cy: "Beth fyddai’n newid hyn: {change}",
  },
  "findings.printFoot": {
    en: "Check this notice at {address}. Anyone can work these findings out again from the record.",
    cy: "Gwiriwch yr hysbysiad hwn yn {address}. Gall unrhyw un gyfrifo’r canfyddiadau hyn eto o’r cofnod.",
  },
  "findings.embed": {
    en: "{body}: {claim}: {state}. {because} Worked out on {day} from the public record; check it at {address}",
    cy: "{body}: {claim}: {state}. {because} Cyfrifwyd ar {day} o’r cofnod cyhoeddus; gwiriwch ef yn {address}",
  },
  "findings.standing.running": { en: "Running", cy: "Yn rhedeg" },
  "findings.standing.onTheWay": { en: "On the way", cy: "Ar y ffordd" },
  "findings.standing.starting": { en: "Starting anew", cy: "Yn dechrau o’r newydd" },
  "findings.standing.stopped": { en: "Stopped", cy: "Wedi stopio" },
  "findings.standing.woundUp": { en: "Wound up", cy: "Wedi’i ddirwyn i ben" },
  "findings.votes": {
    en: "Votes at members’ meetings, of every 100",
    cy: "Pleidleisiau mewn cyfarfodydd aelodau, o bob 100",
  },
  "findings.votes.title": {
    en: "Votes by holder at each change",
    cy: "Pleidleisiau fesul deiliad ar bob newid",
  },
  "findings.votes.description": {
    en: "One bar for each change of ownership. Dashed lines stand at 50 and at 75 of 100.",
    cy: "Un bar ar gyfer pob newid perchnogaeth. Mae llinellau toredig ar 50 ac ar 75 o 100.",
  },
  "findings.votes.half": { en: "over half decides", cy: "mae dros hanner yn penderfynu" },
  "findings.votes.halfShort": { en: "over half", cy: "dros hanner" },
  "findings.votes.special": { en: "75% changes the rules", cy: "mae 75% yn newid y rheolau" },
  "findings.votes.table": {
    en: "The same votes as figures",
    cy: "Yr un pleidleisiau fel ffigurau",
  },
  "findings.votes.day": { en: "From", cy: "O" },
};
