/** The sentences of the home page, the lists and the tour. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const homeWords: Catalogue = {
  "home.title": {
    en: "Public service mutuals, on the record",
    cy: "Gwasanaethau cyhoeddus cydfuddiannol, ar gofnod",
  },
  "home.lead": {
    en: "Rochdale takes a public service from its staff’s or its community’s first request to a mutual that they own and run, and lets anyone check every step.",
    cy: "Mae Rochdale yn mynd â gwasanaeth cyhoeddus o gais cyntaf ei staff neu ei gymuned i sefydliad cydfuddiannol y maent yn berchen arno ac yn ei redeg, ac yn gadael i unrhyw un wirio pob cam.",
  },
  "home.ask": { en: "Ask for your service", cy: "Gofyn am eich gwasanaeth" },
  "home.ask.text": {
    en: "You work in it, or you use it. See which rights fit, what is asked of you and how long each step may take.",
    cy: "Rydych yn gweithio ynddo, neu’n ei ddefnyddio. Gwelwch pa hawliau sy’n addas, beth a ofynnir gennych a pha mor hir y gall pob cam gymryd.",
  },
  "home.ask.link": { en: "Start: is this right for us?", cy: "Dechrau: a yw hyn yn iawn i ni?" },
  "home.look": { en: "Look at a mutual", cy: "Edrych ar sefydliad cydfuddiannol" },
  "home.look.text": {
    en: "Who controls it, did its staff vote for it, are its books open? Each answer with its rule and its evidence.",
    cy: "Pwy sy’n ei reoli, a bleidleisiodd ei staff drosto, a yw ei lyfrau ar agor? Pob ateb gyda’i reol a’i dystiolaeth.",
  },
  "home.look.link": { en: "Find a mutual or a case", cy: "Dod o hyd i sefydliad neu achos" },
  "home.check": { en: "Check a record", cy: "Gwirio cofnod" },
  "home.check.text": {
    en: "You were given a notice, a result or a file. See if it is the one that was published, unchanged.",
    cy: "Rhoddwyd hysbysiad, canlyniad neu ffeil i chi. Gwelwch ai dyma’r un a gyhoeddwyd, heb ei newid.",
  },
  "home.check.link": { en: "Check a document or a record", cy: "Gwirio dogfen neu gofnod" },
  "home.contrast": {
    en: "Two organisations were called mutuals",
    cy: "Galwyd dau sefydliad yn sefydliadau cydfuddiannol",
  },
  "home.contrast.question": {
    en: "The same question, asked of both records.",
    cy: "Yr un cwestiwn, wedi’i ofyn i’r ddau gofnod.",
  },
  "home.contrast.why": {
    en: "Why, and what would change it: {body}",
    cy: "Pam, a beth fyddai’n ei newid: {body}",
  },
  "home.contrast.source": { en: "Source: {titles}.", cy: "Ffynhonnell: {titles}." },
  "home.examples": {
    en: "Worked examples to look around in",
    cy: "Enghreifftiau i edrych o’u cwmpas",
  },
  "home.bodies": { en: "On the record here", cy: "Ar gofnod yma" },
  "home.all": {
    en: { plural: "count", one: "The only one", other: "All {count}" },
    cy: { plural: "count", one: "Yr unig un", other: "Pob un o’r {count}" },
  },
  "home.invented": {
    en: "Real organisations hold only what a source says. People and sums of the others are invented.",
    cy: "Dim ond yr hyn a ddywed ffynhonnell sydd gan sefydliadau go iawn. Dyfeisiwyd pobl a symiau’r lleill.",
  },
  "home.tour": { en: "A ten-minute tour", cy: "Taith ddeng munud" },
  "home.empty": {
    en: "No service and no mutual is on the record here yet. Somebody who works in a service, or uses it, can begin.",
    cy: "Nid oes gwasanaeth na sefydliad cydfuddiannol ar gofnod yma eto. Gall rhywun sy’n gweithio mewn gwasanaeth, neu’n ei ddefnyddio, ddechrau.",
  },

  "mutuals.title": { en: "Mutuals and services", cy: "Sefydliadau cydfuddiannol a gwasanaethau" },
  "mutuals.lead": {
    en: "Each line counts findings, worked out today from the public record. The counts are no score.",
    cy: "Mae pob llinell yn cyfrif canfyddiadau, wedi’u cyfrifo heddiw o’r cofnod cyhoeddus. Nid sgôr yw’r cyfrif.",
  },
  "mutuals.sector": { en: "Kind of service", cy: "Math o wasanaeth" },
  "mutuals.every": { en: "Every kind", cy: "Pob math" },
  "mutuals.show": { en: "Show", cy: "Dangos" },
  "mutuals.running": { en: "Running", cy: "Yn rhedeg" },
  "mutuals.others": { en: "On the way, or stopped", cy: "Ar y ffordd, neu wedi stopio" },
  "mutuals.dividends": {
    en: "Dividends to active citizens: what councils take off the council tax of residents who help",
    cy: "Difidendau i ddinasyddion gweithgar: yr hyn y mae cynghorau’n ei dynnu oddi ar dreth gyngor trigolion sy’n helpu",
  },
  "mutuals.none": { en: "None of this kind.", cy: "Dim un o’r math hwn." },
  "mutuals.body": { en: "Organisation or case", cy: "Sefydliad neu achos" },
  "mutuals.service": { en: "Service", cy: "Gwasanaeth" },
  "mutuals.standing": { en: "Stage", cy: "Cam" },
  "mutuals.met": { en: "Met", cy: "Wedi’u bodloni" },
  "mutuals.notMet": { en: "Not met", cy: "Heb eu bodloni" },
  "mutuals.notProven": { en: "Not proven", cy: "Heb eu profi" },

  "tour.title": { en: "A ten-minute tour", cy: "Taith ddeng munud" },
  "tour.lead": {
    en: "Five stops. Nothing that you do here counts, and nobody is told.",
    cy: "Pum arhosfan. Nid yw dim a wnewch yma yn cyfrif, ac ni ddywedir wrth neb.",
  },
  "tour.noExamples": {
    en: "The tour needs the worked examples, which this installation was started without.",
    cy: "Mae angen yr enghreifftiau ar y daith, a dechreuwyd y gosodiad hwn hebddynt.",
  },
  "tour.guarantees": {
    en: "See MyCSP lose its guarantees",
    cy: "Gweld MyCSP yn colli ei warantau",
  },
  "tour.guarantees.what": {
    en: "Employees held 25 in every 100 votes. Look at what that let them stop, year by year.",
    cy: "Roedd gan y gweithwyr 25 ym mhob 100 pleidlais. Edrychwch beth y gallent ei atal, flwyddyn ar ôl blwyddyn.",
  },
  "tour.case": { en: "Follow a nursing team’s case", cy: "Dilyn achos tîm nyrsio" },
  "tour.case.what": {
    en: "See what is done, what blocks it, and who must act by when.",
    cy: "Gwelwch beth sydd wedi’i wneud, beth sy’n ei rwystro, a phwy sy’n gorfod gweithredu erbyn pryd.",
  },
  "tour.vote": { en: "Vote in a rehearsal ballot", cy: "Pleidleisio mewn ymarfer" },
  "tour.vote.what": {
    en: "Take a code, make a choice, change it. In a rehearsal the host could see votes; the page says so.",
    cy: "Cymerwch god, gwnewch ddewis, newidiwch ef. Mewn ymarfer gallai’r gwesteiwr weld pleidleisiau; mae’r dudalen yn dweud hynny.",
  },
  "tour.design": { en: "Break a governance design", cy: "Torri cynllun llywodraethu" },
  "tour.design.what": {
    en: "Give an investor 51 votes and watch which guarantees go. Then mend it.",
    cy: "Rhowch 51 pleidlais i fuddsoddwr a gwyliwch pa warantau sy’n mynd. Yna trwsiwch ef.",
  },
  "tour.check": { en: "Check a record yourself", cy: "Gwirio cofnod eich hun" },
  "tour.check.what": {
    en: "Download a whole record and check every entry and every finding on your own computer.",
    cy: "Lawrlwythwch gofnod cyfan a gwiriwch bob cofnod a phob canfyddiad ar eich cyfrifiadur eich hun.",
  },
};
